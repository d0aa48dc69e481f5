/**
 * Set-up of `npm run test:deep`: the same property tests as in `npm test`, with DEEP_TIMES (20) as many cases each, from
 * another seed every time. A failure prints its seed and path, with which fast-check repeats it.
 */
const fastCheck = require('fast-check');

const TIMES = Number(process.env.DEEP_TIMES ?? 20);
const USUAL_RUNS = 100;

for (const holder of new Set([fastCheck, fastCheck.default])) {
  const assert = holder.assert;
  holder.assert = (property, parameters = {}) =>
    assert(property, { ...parameters, numRuns: (parameters.numRuns ?? USUAL_RUNS) * TIMES });
}
jest.setTimeout(30 * 60_000);
