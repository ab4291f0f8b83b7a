const { spawnSync } = require("node:child_process");
const path = require("node:path");

/** Judges a sample as a user would. The sample has faults in it, so exit status 1 is the right end here. */
const root = path.join(__dirname, "../..");
const { status } = spawnSync(
  process.execPath,
  ["dist/cli.js", "judge", "assets/samples/02-mixed.xlsx", "--out", "dist/demo", "--as-of", "2026-11-23"],
  { cwd: root, stdio: "inherit" },
);
process.exitCode = status === 1 ? 0 : (status ?? 2);
