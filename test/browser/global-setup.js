/**
 * Gives the run a temporary folder of its own, which global-teardown.js removes, and builds dist and brings a browser
 * once before tests that need them; a run of other tests only (`jest test/core`) is not kept waiting.
 */
module.exports = async ({ rootDir, testPathPatterns }) => {
  const { execFileSync } = await import("node:child_process");
  const { mkdtempSync, readdirSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  const { join } = await import("node:path");
  process.env.TMPDIR = mkdtempSync(join(tmpdir(), "yoken-tests-"));
  const patterns = (testPathPatterns?.patterns ?? []).map((pattern) => new RegExp(pattern, "i"));
  const files = readdirSync(__dirname).map((name) => join(__dirname, name));
  const areWanted = patterns.length === 0 || files.some((file) => patterns.some((one) => one.test(file)));
  if (!areWanted) return;
  const webpack = require.resolve("webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: rootDir,
    stdio: ["ignore", "inherit", "inherit"],
    // The tests expect the defaults, whatever the shell has set.
    env: {
      ...process.env,
      ADDIN_BASE_URL: undefined,
      ADDIN_ID: undefined,
      ADDIN_NAME: undefined,
      OFFICE_JS: undefined,
    },
  });
  // On a machine without one it is installed here; workers that did so at once would lock each other out.
  execFileSync(process.execPath, [require.resolve("tsx/cli"), "test/excel-host/bring-browser.ts"], {
    cwd: rootDir,
    stdio: ["ignore", "inherit", "inherit"],
  });
};
