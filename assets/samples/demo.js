const { spawnSync } = require("node:child_process");
const path = require("node:path");

/**
 * Judges a sample as a user would, and says how to look at the result. The sample has faults in it, so exit status 1 is
 * the right end here. Options go on to the command: npm run demo -- --lang en
 */
const root = path.join(__dirname, "../..");
const copy = "dist/demo/02-mixed_判定済.xlsx";
const page = "dist/yoken-check.html";
const openers = { win32: 'start ""', darwin: "open" };
const opener = openers[process.platform] ?? "xdg-open";

const { status } = spawnSync(
  process.execPath,
  [
    ...[
      "dist/cli.js",
      "judge",
      "assets/samples/02-mixed.xlsx",
      "--out",
      "dist/demo",
      "--as-of",
      "2026-11-23",
    ],
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: "inherit" },
);
process.exitCode = status === 1 ? 0 : (status ?? 2);
if (status === 1) {
  console.log(`
開くには / To open
  判定済みの写し / the judged copy   ${opener} "${copy}"
  ページ / the offline page          ${opener} "${page}"
ページには assets/samples の .xlsx を落とせます。 / Drop one of the .xlsx of assets/samples on the page.`);
}
