/**
 * `npm run validate`: checks the manifest and the office.js calls of the code without any network, for the address of
 * development and for one of production. Ends with 1 and a line for each fault where something is wrong.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMAND_NAMES } from "../../src/commands/command-names";
import webpackConfig from "../../webpack.config.js";
import { apiFaults, apiProgram, officeFiles } from "./api-faults";
import type { ManifestFault } from "./manifest-fault";
import { FLOOR, manifestFaults } from "./manifest-faults";

const root = join(__dirname, "../..");
const addresses = ["https://localhost:3000", "https://addin.example.lg.jp/yoken-check"];

/** Where the build takes each served file from. */
function sourceOf(path: string): string | undefined {
  if (path.startsWith("icons/")) return join(root, "assets", path);
  if (path.startsWith("guide/")) return join(root, "assets", path);
  const page = /^(taskpane|commands)\.html$/.exec(path)?.[1];
  return page === undefined ? undefined : join(root, "src", page, path);
}

const files = {
  read(path: string): Uint8Array | undefined {
    const file = sourceOf(path);
    return file !== undefined && existsSync(file) ? readFileSync(file) : undefined;
  },
};

function report(title: string, faults: readonly ManifestFault[]): number {
  console.log(`${title}: ${faults.length === 0 ? "nothing wrong" : `${faults.length} faults`}`);
  for (const { code, line, detail } of faults) console.log(`  line ${line}: ${code}: ${detail}`);
  return faults.length;
}

const wrong = [
  ...addresses.map((baseUrl) => {
    const xml = webpackConfig.manifestFor(baseUrl);
    return report(
      `manifest.xml for ${baseUrl}`,
      manifestFaults({ xml, baseUrl, files, functions: COMMAND_NAMES }),
    );
  }),
  report(
    `office.js calls against ExcelApi ${FLOOR}`,
    apiFaults(apiProgram(root, officeFiles(root)), root, FLOOR),
  ),
].reduce((sum, count) => sum + count, 0);
process.exitCode = wrong === 0 ? 0 : 1;
