/** The tests of `npm test`; test/browser and test/libreoffice need programs of their own and have their own commands. */
module.exports = {
  testEnvironment: "node",
  // Builds dist where tests of the built add-in are among those that run.
  globalSetup: "<rootDir>/test/browser/global-setup.js",
  globalTeardown: "<rootDir>/test/browser/global-teardown.js",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/libreoffice/"],
  // A busy machine is no fault of the product: a test that hangs still ends.
  testTimeout: 120_000,
  // What a suite loads is never wholly given back: in one process for all of them the heap fills until tests crawl
  // and Node ends. With a limit, suites run in a process of their own that is replaced when it has grown.
  workerIdleMemoryLimit: "1GB",
  // As many as the smallest machine that is asked for has cores: the same everywhere, and half the time of one.
  maxWorkers: 2,
  // numfmt 4.0.1 names files in its package.json that it does not ship.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  // Modules that office-addin-manifest requires although they are ES modules: Node can, jest can't.
  transformIgnorePatterns: ["/node_modules/(?!(.*/)?(strip-bom|uuid)/)"],
  transform: {
    "/node_modules/(.*/)?(strip-bom|uuid)/.+\\.js$": [
      "ts-jest",
      { tsconfig: { allowJs: true, module: "CommonJS", isolatedModules: true }, diagnostics: false },
    ],
    "^.+\\.ts$": ["ts-jest", { tsconfig: "<rootDir>/test/tsconfig.json", diagnostics: false }],
  },
};
