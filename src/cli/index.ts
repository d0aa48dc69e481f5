import { main } from './main';

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `程序内部出错，请把下面的内容告诉开发者：\n${String((error as Error).stack ?? error)}\n`,
    );
    process.exitCode = 70;
  },
);
