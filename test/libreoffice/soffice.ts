import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const PLACES = ["/opt/libreoffice/program", "/Applications/LibreOffice.app/Contents/MacOS"];

/** Where LibreOffice is: the variable SOFFICE, the search path, or a usual place. Throws a sentence without it. */
function soffice(): string {
  const named = process.env["SOFFICE"];
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...PLACES];
  const found = [
    ...(named === undefined ? [] : [named]),
    ...folders.map((folder) => join(folder, "soffice")),
  ];
  const path = found.find((candidate) => existsSync(candidate));
  if (path === undefined) {
    throw new Error(
      "LibreOffice was not found. Install it (on Debian: apt-get install -y libreoffice-calc) or name its soffice in the variable SOFFICE.",
    );
  }
  return path;
}

/** Each sheet as a file of its own, as shown, in UTF-8 (LibreOffice's CSV filter options). */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1041,false,true,true,false,false,-1";

/**
 * Converts files with LibreOffice in a folder and with a profile of its own, both gone afterwards. Returns what it
 * wrote, by file name.
 */
export function convert(
  files: ReadonlyMap<string, Uint8Array>,
  format: "csv" | "pdf" | "xlsx",
): ReadonlyMap<string, Uint8Array> {
  const program = soffice();
  const folder = mkdtempSync(join(tmpdir(), "yoken-check-libreoffice-"));
  try {
    const [from, to] = [join(folder, "in"), join(folder, "out")];
    mkdirSync(from);
    mkdirSync(to);
    for (const [name, bytes] of files) writeFileSync(join(from, name), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const options = ["--headless", "--convert-to", format === "csv" ? CSV : format, "--outdir", to];
    const paths = [...files.keys()].map((name) => join(from, name));
    execFileSync(program, [profile, ...options, ...paths], { stdio: "pipe", timeout: 200_000 });
    const names = readdirSync(to);
    return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(to, name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The fields of a CSV text, row by row. */
export function csvRows(bytes: Uint8Array | undefined): readonly (readonly string[])[] {
  const text = new TextDecoder("utf-8").decode(bytes);
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/y;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (match === null) throw new Error(`not CSV at ${field.lastIndex}`);
    row.push((match[1] ?? match[2] ?? "").replaceAll('""', '"').replaceAll("\r", ""));
    if (match[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
