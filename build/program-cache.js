const { execFileSync } = require("node:child_process");
const { mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const samples = path.join(__dirname, "../assets/samples");
/** A sheet with faults is no failure of the build: judging it ends with this status. */
const NOT_CONFORMING = 1;

/**
 * Has the built command line judge the samples and keeps what V8 made of it, in the file beside it that the next start
 * takes over. A build without that file works as well, and starts more slowly.
 * @param folder where cli-program.js lies
 */
function makeProgramCache(folder) {
  const out = mkdtempSync(path.join(os.tmpdir(), "yoken-cache-"));
  try {
    execFileSync(process.execPath, [__filename, folder, out], { stdio: ["ignore", "ignore", "pipe"] });
  } catch (error) {
    if (error.status !== NOT_CONFORMING) throw error;
  } finally {
    rmSync(out, { recursive: true });
  }
}

/** In a process of its own, begun as the command line begins: V8 takes nothing over that was made with other options. */
function judgeSamples(folder, out) {
  require("tsx/cjs");
  const { CACHE, loadProgram, PROGRAM } = require("../src/cli/load-program");
  require("../src/cli/quick-start").quickStart();
  const file = path.join(folder, PROGRAM);
  const program = loadProgram(file);
  process.argv = [process.argv[0], file, "judge", samples, "--as-of", "2026-11-23", "--out", out];
  process.on("exit", () => writeFileSync(path.join(folder, CACHE), program.cache()));
  program.run(require, file);
}

module.exports = { makeProgramCache };
if (require.main === module) judgeSamples(...process.argv.slice(2));
