import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import packageJson from "../../package.json";
import { releaseDeployment, type ReleaseDeployment } from "./release-deployment";
import { refused, type Outcome } from "./release-fault";
import { releaseFiles } from "./release-files";
import { cleanCommit, installedAsLocked } from "./release-source";
import { releaseWords } from "./release-words";

/**
 * `npm run release`: makes what is handed out, in the folder `release`: the page, an archive of the add-in's files, an
 * archive of the command line, and SHA256SUMS. The same commit gives the same bytes. Without settings the add-in's archive
 * is for whoever serves it (manifest.template.xml); ADDIN_BASE_URL with ADDIN_ID makes it ready for one address.
 */
const root = join(__dirname, "../..");
const folder = join(root, "release");
const STEPS = 4;

const tell = (step: number, ja: string, en: string): void => console.log(`[${step}/${STEPS}] ${ja} / ${en}`);

/** Builds into a folder of its own: what lies in dist may be of other settings, or older. */
function build(into: string, deployment: ReleaseDeployment): Outcome<null> {
  const webpack = require.resolve("webpack/bin/webpack.js");
  const ready = deployment === "anybody" ? {} : { ADDIN_ID: deployment.id };
  const { status, stderr } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--output-path", into],
    { cwd: root, env: { ...process.env, ...ready }, encoding: "utf8", stdio: ["ignore", "inherit", "pipe"] },
  );
  return status === 0 ? { ok: true, value: null } : refused({ code: "not-built", said: stderr.trim() });
}

async function release(built: string): Promise<Outcome<ReadonlyMap<string, Uint8Array>>> {
  tell(1, "コミットとパッケージを確かめています", "Looking at the commit and the packages");
  const deployment = releaseDeployment(process.env);
  if (!deployment.ok) return deployment;
  const commit = cleanCommit(root);
  if (!commit.ok) return commit;
  const installed = installedAsLocked(root);
  if (!installed.ok) return installed;
  tell(2, "組み立てています（1～2分）", "Building (1 to 2 minutes)");
  const made = build(built, deployment.value);
  if (!made.ok) return made;
  tell(3, "まとめています", "Packing");
  const { version } = packageJson;
  const input = { built, version, commit: commit.value, deployment: deployment.value };
  return { ok: true, value: await releaseFiles(input) };
}

async function run(): Promise<void> {
  // What an earlier run left must not be taken for this one's.
  rmSync(folder, { recursive: true, force: true });
  const built = mkdtempSync(join(tmpdir(), "yoken-release-"));
  try {
    const files = await release(built);
    if (!files.ok) {
      console.error(releaseWords(files.fault).join("\n"));
      process.exitCode = 1;
      return;
    }
    mkdirSync(folder);
    for (const [name, bytes] of files.value) writeFileSync(join(folder, name), bytes);
    console.log(`      ${relative(process.cwd(), folder)}: ${[...files.value.keys()].join(", ")}`);
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

void run();
