/** A property over thousands of cases takes minutes. */
jest.setTimeout(30 * 60_000);
