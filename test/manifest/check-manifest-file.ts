import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ManifestInfo } from "office-addin-manifest";
import { guidePages } from "../../build/guide-pages";
import { COMMAND_NAMES } from "../../src/commands/command-names";
import { outcomeOf } from "../../src/xlsx/fault-signal";
import type { ServedFiles } from "./address-faults";
import type { ManifestFault } from "./manifest-fault";
import { manifestFaults } from "./manifest-faults";
import { officialFaults, readOfficially } from "./official-faults";
import { readManifest } from "./read-manifest";

const root = join(__dirname, "../..");

/** A file of this folder, as a web server would send it. */
export const filesOf = (folder: string): ServedFiles => ({
  read(path) {
    const file = join(folder, path);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  },
});

/** The files that the build would put where the manifest expects them, taken from where it takes them. */
export const SOURCES: ServedFiles = {
  read(path) {
    const guide = path.startsWith("guide/")
      ? guidePages(join(root, "assets/guide"), "guide")[path]
      : undefined;
    if (guide !== undefined) return new TextEncoder().encode(guide);
    const page = /^(taskpane|commands)\.html$/.exec(path)?.[1];
    return filesOf(join(root, page === undefined ? "assets" : `src/${page}`)).read(path);
  },
};

/** What a manifest says of the address that it is served from, without a slash at its end. */
export function baseUrlOf(info: ManifestInfo | string): string {
  const source = typeof info === "string" ? "" : (info.defaultSettings?.sourceLocation ?? "");
  return source.slice(0, Math.max(0, source.lastIndexOf("/")));
}

/**
 * Everything that is wrong with a manifest that lies in a file, by our own checks and by Microsoft's reader.
 * @param file its path; what it names is looked for among `files`, by default beside it
 */
export async function manifestFileFaults(
  file: string,
  {
    files = filesOf(dirname(file)),
    isRelease,
  }: { readonly files?: ServedFiles; readonly isRelease?: boolean } = {},
): Promise<readonly ManifestFault[]> {
  const xml = readFileSync(file, "utf8");
  const info = await readOfficially(file);
  const read = outcomeOf(() => readManifest(xml));
  return [
    ...manifestFaults({
      xml,
      baseUrl: baseUrlOf(info),
      files,
      functions: COMMAND_NAMES,
      ...(isRelease === undefined ? {} : { isRelease }),
    }),
    ...(read.ok ? officialFaults(info, read.value) : []),
  ];
}

/** The same for a manifest that lies in no file yet. */
export async function manifestTextFaults(xml: string, files: ServedFiles): Promise<readonly ManifestFault[]> {
  const folder = mkdtempSync(join(tmpdir(), "yoken-manifest-"));
  try {
    const file = join(folder, "manifest.xml");
    writeFileSync(file, xml);
    return await manifestFileFaults(file, { files });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
