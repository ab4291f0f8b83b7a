import { findBrowser } from "./find-browser";

/** Sees to it that there is a browser before several test files look for one at once. */
findBrowser().then(
  (browser) => browser.close(),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
