/** `npm run kaoping -- …`: the built command line, or a sentence where it has not been built. */
const { existsSync } = require('node:fs');
const path = require('node:path');

const built = path.resolve(__dirname, '..', 'dist', 'cli', 'kaoping.js');
if (existsSync(built)) {
  process.argv.splice(1, 1, built);
  require(built);
} else {
  console.error('命令行工具还没有构建，请先运行：npm run build');
  console.error('The command line has not been built yet. Run first: npm run build');
  process.exitCode = 2;
}
