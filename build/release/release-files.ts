import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeArchive } from "../../src/xlsx/zip/write-archive";
import { manifestTemplate, type ReleaseDeployment } from "./release-deployment";

export interface ReleaseInput {
  /** The folder that holds what webpack made, and nothing else. */
  readonly built: string;
  readonly version: string;
  readonly commit: string;
  readonly deployment: ReleaseDeployment;
}

type Files = ReadonlyMap<string, Uint8Array>;
const HAND_OUT = join(__dirname, "hand-out");
const PAGE = "yoken-check.html";
/** The command line; what V8 made of it differs with Node.js and machine, and a release is of the same bytes everywhere. */
const CLI = ["cli.js", "cli-program.js"];
const CLI_CACHE = "cli-program.cache";
const LICENCES = "LICENSES.txt";
const MANIFEST = "manifest.xml";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const handOut = (name: string): string => readFileSync(join(HAND_OUT, name), "utf8");
/** For Notepad and cmd.exe. */
const forWindows = (text: string): string => text.replaceAll("\n", "\r\n");

/** A new archive of these files: the date inside is fixed, and so is the order. */
function zipOf(files: Files): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return writeArchive(new Uint8Array(), [], {
    replaced: new Map(),
    added: new Map(sorted),
    removed: new Set(),
  });
}

function builtFiles(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name))]));
}

/** The text that lies in an archive; what stands in braces is the version and the commit. */
function readme(name: string, { version, commit }: ReleaseInput): Uint8Array {
  const text = handOut(name).replaceAll("{{version}}", version).replaceAll("{{commit}}", commit);
  return bytesOf(`\uFEFF${forWindows(text)}`);
}

function commandLine(built: Files, input: ReleaseInput): Uint8Array {
  const one = (name: string): readonly [string, Uint8Array] => [name, built.get(name) ?? new Uint8Array()];
  return zipOf(
    new Map([
      ...CLI.map(one),
      one(LICENCES),
      ["check-node.js", bytesOf(handOut("check-node.js"))],
      ["yoken-check.cmd", bytesOf(forWindows(handOut("yoken-check.cmd")))],
      ["yoken-check.sh", bytesOf(handOut("yoken-check.sh"))],
      ["README.txt", readme("command-line.txt", input)],
    ]),
  );
}

/** Everything that a web server has to hold, the page as well: the guide leads there. */
async function addin(built: Files, input: ReleaseInput): Promise<Uint8Array> {
  const ofCommandLine = [...CLI, CLI_CACHE];
  const served = [...built].filter(([name]) => !ofCommandLine.includes(name) && name !== MANIFEST);
  const manifest: readonly [string, Uint8Array] =
    input.deployment === "anybody"
      ? ["manifest.template.xml", bytesOf(await manifestTemplate())]
      : [MANIFEST, built.get(MANIFEST) ?? new Uint8Array()];
  return zipOf(new Map([...served, manifest, ["README.txt", readme("addin.txt", input)]]));
}

const sumOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What a release consists of, by name; the same input gives the same bytes. SHA256SUMS is for sha256sum -c. */
export async function releaseFiles(input: ReleaseInput): Promise<Files> {
  const built = builtFiles(input.built);
  const files = new Map<string, Uint8Array>([
    [LICENCES, built.get(LICENCES) ?? new Uint8Array()],
    ["yoken-check-addin.zip", await addin(built, input)],
    ["yoken-check-cli.zip", commandLine(built, input)],
    [PAGE, built.get(PAGE) ?? new Uint8Array()],
  ]);
  const sums = [...files].map(([name, bytes]) => `${sumOf(bytes)}  ${name}\n`);
  return files.set("SHA256SUMS", bytesOf(sums.join("")));
}
