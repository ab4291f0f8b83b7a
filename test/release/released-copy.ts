import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";

/** A release as somebody has it who was given it: copied elsewhere, its archives unpacked. */
export interface ReleasedCopy {
  readonly folder: string;
  readonly commandLine: string;
  readonly addin: string;
}

function unpack(archive: string, into: string): string {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    const file = join(into, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return into;
}

/** Copies a release to a temporary folder, which whoever asks removes. */
export function releasedCopy(release: string): ReleasedCopy {
  const folder = mkdtempSync(join(tmpdir(), "yoken-released-"));
  for (const name of readdirSync(release))
    writeFileSync(join(folder, name), readFileSync(join(release, name)));
  return {
    folder,
    commandLine: unpack(join(folder, "yoken-check-cli.zip"), join(folder, "command line")),
    addin: unpack(join(folder, "yoken-check-addin.zip"), join(folder, "addin")),
  };
}

/** What does not fit SHA256SUMS: a file with another sum, a file that it does not name. */
export function wrongSums(folder: string): readonly string[] {
  const lines = readFileSync(join(folder, "SHA256SUMS"), "utf8").trimEnd().split("\n");
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  const names = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isFile());
  const all = new Set([...sums.keys(), ...names.map(({ name }) => name)]);
  all.delete("SHA256SUMS");
  return [...all].filter((name) => {
    const bytes = readFileSync(join(folder, name));
    return createHash("sha256").update(bytes).digest("hex") !== sums.get(name);
  });
}
