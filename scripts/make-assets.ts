import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assetFiles } from './assets/files';

/** `npm run assets`: writes the blank forms and the filled samples into assets/. */
async function main(): Promise<void> {
  for (const [name, bytes] of await assetFiles()) {
    const file = path.join(__dirname, '..', 'assets', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    console.log(`assets/${name} ${bytes.length} bytes`);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
