import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../excel-host/find-browser";
import { releasedCopy, wrongSums } from "./released-copy";
import { tryCommandLine, tryManifest, tryPage } from "./try-parts";

/**
 * The last step of `npm run release`: tries what lies in `release` as somebody has it who was given it, outside of the
 * project: sums, command line, page in a browser, manifest. Ends with 1 where something does not work.
 */
const release = join(__dirname, "../../release");

async function tryAll(): Promise<readonly string[]> {
  const copy = releasedCopy(release);
  try {
    const browser = await findBrowser();
    const page = await tryPage(copy, browser);
    await browser.close();
    return [
      ...wrongSums(copy.folder).map((name) => `SHA256SUMS: ${name}`),
      ...tryCommandLine(copy),
      ...page,
      ...(await tryManifest(copy)),
    ];
  } finally {
    rmSync(copy.folder, { recursive: true, force: true });
  }
}

async function run(): Promise<void> {
  if (!existsSync(release)) throw new Error("npm run release makes it first.");
  console.log("[4/4] 別の場所に写して試しています / Trying a copy outside of the project");
  const problems = await tryAll();
  if (problems.length === 0) {
    console.log("できました。release の中身を配れます。 / Done: what lies in release can be handed out.");
    return;
  }
  console.error("配れません。試すと次のとおりでした。 / Not to be handed out. Trying it showed:");
  for (const problem of problems) console.error(`  ${problem}`);
  process.exitCode = 1;
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
