/** `npm run test:libreoffice`: opens our files in LibreOffice, one test file at a time. */
const base = require("../../jest.config.js");

module.exports = {
  testEnvironment: base.testEnvironment,
  transform: base.transform,
  moduleNameMapper: base.moduleNameMapper,
  rootDir: "../..",
  roots: ["<rootDir>/test/libreoffice"],
  testMatch: ["**/*.test.ts"],
  maxWorkers: 1,
  testTimeout: 240_000,
};
