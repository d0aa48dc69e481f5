/**
 * fast-check as `npm run test:deep` sees it: the same property tests as in `npm test`, with DEEP_TIMES (30) as many cases
 * each, from another seed every time. A failure prints its seed and path, with which fast-check repeats it.
 */
const fastCheck = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

const TIMES = Number(process.env.DEEP_TIMES ?? 30);
const USUAL_RUNS = 100;

const assert = (property, parameters = {}) =>
  fastCheck.assert(property, { ...parameters, numRuns: (parameters.numRuns ?? USUAL_RUNS) * TIMES });
const whole = { ...fastCheck, assert };
module.exports = { ...whole, default: whole, __esModule: true };
