/** Builds dist once before tests that open it; a run of other tests only (`jest test/core`) is not kept waiting. */
module.exports = async (globalConfig) => {
  const { patterns = [] } = globalConfig.testPathPatterns ?? {};
  if (patterns.length > 0 && !patterns.some((pattern) => pattern.includes("browser"))) return;
  const { execFileSync } = await import("node:child_process");
  const webpack = require.resolve("webpack/bin/webpack.js");
  // The tests expect the defaults, whatever the shell has set.
  const environment = { ...process.env, ADDIN_BASE_URL: undefined, OFFICE_JS: undefined };
  execFileSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: globalConfig.rootDir,
    stdio: ["ignore", "inherit", "inherit"],
    env: environment,
  });
};
