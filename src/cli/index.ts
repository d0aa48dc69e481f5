import { main } from './main';

// `kaoping inspect … | head` closes the pipe early: nobody reads the rest, so there is nothing more to say.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`程序内部出错，请把下面的内容告诉开发者：\n${what}\n`);
    process.exitCode = 70;
  },
);
