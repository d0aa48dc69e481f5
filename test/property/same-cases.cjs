/**
 * fast-check as `npm test` sees it: the same cases on every machine and every day, so that a run tells about the change
 * that was made and not about luck. `npm run test:deep` looks further.
 */
const fastCheck = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

fastCheck.configureGlobal({ seed: 20041231 });
module.exports = fastCheck;
