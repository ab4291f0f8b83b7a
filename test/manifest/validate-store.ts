/**
 * `npm run validate:store [-- MANIFEST]`: what AppSource asks for, first by our own checks, then by Microsoft's validator,
 * which needs the Internet. Default: dist/manifest.xml, or the project's own where nothing was built. Ends with 0 where
 * both accept it, 1 where something is wrong, 2 where the validator could not be asked.
 */
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { validateManifest } from "office-addin-manifest";
import { askStore, within } from "./ask-store";
import { filesOf, manifestFileFaults, SOURCES } from "./check-manifest-file";
import { storeFaults } from "./release-faults";

const PATIENCE = 60_000;
const root = join(__dirname, "../..");
const own = join(root, "manifest.xml");
const built = join(root, "dist/manifest.xml");

async function run(file: string): Promise<number> {
  const title = relative(process.cwd(), file);
  if (!existsSync(file)) {
    console.log(`${title}: there is no such file`);
    return 1;
  }
  const files = file === own ? SOURCES : filesOf(dirname(file));
  const faults = [...(await manifestFileFaults(file, { files, isRelease: true })), ...storeFaults(files)];
  console.log(`${title} for AppSource: ${faults.length === 0 ? "nothing wrong" : `${faults.length} faults`}`);
  for (const { code, line, detail } of faults) console.log(`  line ${line}: ${code}: ${detail}`);
  const answer = await askStore(() => within(PATIENCE, validateManifest(file, true)));
  for (const line of answer.lines) console.log(line);
  return answer.status === 0 && faults.length > 0 ? 1 : answer.status;
}

const [path = existsSync(built) ? built : own] = process.argv.slice(2);
// The validator's socket may still be open where it was not waited for any longer.
void run(resolve(path)).then((status) => process.exit(status));
