/** A browser that starts for the first time unpacks itself; a page with a grid takes a second or two. */
jest.setTimeout(60_000);
