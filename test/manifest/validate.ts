/**
 * `npm run validate [-- MANIFEST…]`: checks manifests and the office.js calls of the code without any network. Without a
 * path: the project's manifest for development, the one of a release (for ADDIN_BASE_URL, ADDIN_ID and ADDIN_NAME where
 * they are set, else for an example), and dist/manifest.xml where something was built. Ends with 1 and a line for each
 * fault where something is wrong.
 */
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { readDeployment, sourceUrl } from "../../build/deployment";
import { makeManifest, sampleId } from "../../build/make-manifest";
import { apiFaults, apiProgram, officeFiles } from "./api-faults";
import { manifestFileFaults, manifestTextFaults, SOURCES } from "./check-manifest-file";
import type { ManifestFault } from "./manifest-fault";
import { FLOOR } from "./manifest-faults";

const root = join(__dirname, "../..");
const built = join(root, "dist/manifest.xml");
const EXAMPLE = { ADDIN_BASE_URL: "https://addin.example.lg.jp/yoken-check" };

function report(title: string, faults: readonly ManifestFault[]): number {
  console.log(`${title}: ${faults.length === 0 ? "nothing wrong" : `${faults.length} faults`}`);
  for (const { code, line, detail } of faults) console.log(`  line ${line}: ${code}: ${detail}`);
  return faults.length;
}

/** The manifest that the build would make for others. */
async function reportRelease(): Promise<number> {
  const read = readDeployment({ ...EXAMPLE, ...process.env }, sampleId());
  if (!read.ok) {
    console.log(`manifest.xml for a release: 1 faults\n  ${read.message}`);
    return 1;
  }
  const { baseUrl, name, isRelease, id = isRelease ? randomUUID() : undefined } = read.value;
  const xml = await makeManifest({ baseUrl, id, name });
  return report(`manifest.xml for ${baseUrl}`, await manifestTextFaults(xml, SOURCES));
}

async function reportProject(): Promise<number> {
  const development = await makeManifest({ baseUrl: sourceUrl });
  const counts = [
    report(`manifest.xml for ${sourceUrl}`, await manifestTextFaults(development, SOURCES)),
    await reportRelease(),
    existsSync(built) ? report("dist/manifest.xml, as built", await manifestFileFaults(built)) : 0,
    report(
      `office.js calls against ExcelApi ${FLOOR}`,
      apiFaults(apiProgram(root, officeFiles(root)), root, FLOOR),
    ),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}

async function reportFiles(paths: readonly string[]): Promise<number> {
  let wrong = 0;
  for (const path of paths) {
    const file = resolve(path);
    const title = relative(process.cwd(), file);
    if (existsSync(file)) wrong += report(title, await manifestFileFaults(file));
    else {
      console.log(`${title}: there is no such file`);
      wrong += 1;
    }
  }
  return wrong;
}

const paths = process.argv.slice(2);
void (paths.length > 0 ? reportFiles(paths) : reportProject()).then((wrong) => {
  process.exitCode = wrong === 0 ? 0 : 1;
});
