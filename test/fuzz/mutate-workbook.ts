import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { buildWorkbook, textCell } from "../xlsx/build-workbook";
import { NASTY } from "./nasty";
import type { Random } from "./random";

const SAMPLES = ["01-registered", "02-mixed", "03-blank-template", "04-messy"].map(
  (name) => new Uint8Array(readFileSync(join(__dirname, "../../assets/samples", `${name}.xlsx`))),
);

/** A sample with some of its bytes, parts, tags or cells changed; or a sheet thrown together. */
export function mutatedWorkbook(random: Random): Uint8Array {
  const sample = random.pick(SAMPLES);
  const kind = random.below(8);
  if (kind === 0) return mutatedBytes(random, sample);
  if (kind === 1) return thrownTogether(random);
  return mutatedParts(random, sample, kind < 4 ? tagsOf : cellsOf);
}

function mutatedBytes(random: Random, sample: Uint8Array): Uint8Array {
  const bytes = sample.slice(0, random.below(6) === 0 ? random.below(sample.length) : sample.length);
  for (let times = random.below(8); times >= 0; times -= 1) {
    if (bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256);
  }
  return bytes;
}

type Change = (random: Random, xml: string) => string;

function mutatedParts(random: Random, sample: Uint8Array, change: Change): Uint8Array {
  const parts = Object.entries(unzipSync(sample));
  const changed = new Set(random.some(2, () => random.below(parts.length)));
  const files = parts.map(([name, bytes], at): [string, Uint8Array] => {
    const holdsTexts = /sharedStrings|worksheets\/sheet/.test(name);
    if (change === cellsOf ? !holdsTexts : !changed.has(at)) return [name, bytes];
    return [name, strToU8(change(random, strFromU8(bytes)))];
  });
  if (random.below(20) === 0) files.splice(random.below(files.length), 1);
  return zipSync(Object.fromEntries(files), { level: 1 });
}

/** Replaces, doubles or takes away tags, attributes and texts. */
function tagsOf(random: Random, xml: string): string {
  const tokens = xml.split(/(?<=>)|(?=<)/);
  for (let times = random.below(4); times >= 0; times -= 1) {
    const at = random.below(tokens.length);
    const token = tokens[at] ?? "";
    const value = random.pick(NASTY);
    const ways = [
      () => "",
      () => token + token,
      () => token.replace(/="[^"]*"/, () => `="${value}"`),
      () => (token.startsWith("<") ? token.replace(/[ />]/, (sign) => ` x="${value}"${sign}`) : value),
      () => random.pick(tokens),
    ];
    tokens[at] = random.pick(ways)();
  }
  return tokens.join("");
}

/** Changes what cells say, not how. */
function cellsOf(random: Random, xml: string): string {
  const many = (xml.match(/<t(?: [^>]*)?>[^<]*</g) ?? []).length;
  const chosen = new Set(random.some(5, () => random.below(Math.max(1, many))));
  let at = -1;
  return xml.replace(/(<t(?: [^>]*)?>)([^<]*)(?=<)/g, (whole, tag: string) => {
    at += 1;
    if (!chosen.has(at)) return whole;
    const text = random.pick(NASTY.filter((one) => !/[<&\u0000\ud800]/.test(one)));
    return tag + text;
  });
}

const WORDS = [
  "番号",
  "要件",
  "必須／任意",
  "回答",
  "備考",
  "必須",
  "任意",
  "1.1",
  "1.2",
  "1.10",
  "○",
  "×",
  "△",
  "対応済み",
];

/** Words of the field in cells anywhere, with merges. */
function thrownTogether(random: Random): Uint8Array {
  const columns = "ABCDEFGH";
  const rows = random.some(40, () => random.some(8, () => random.pick([...WORDS, ...NASTY.slice(0, 8)])));
  const xml = rows.map((cells, row) => {
    const inner = cells.map((text, at) => textCell(`${columns[at] ?? "A"}${row + 1}`, text)).join("");
    return `<row r="${row + 1}">${inner}</row>`;
  });
  const merge = () => `<mergeCell ref="A${1 + random.below(20)}:C${20 + random.below(20)}"/>`;
  const behind = random.below(2) === 0 ? "" : `<mergeCells>${random.some(4, merge).join("")}</mergeCells>`;
  return buildWorkbook({ sheets: [{ name: "要件表", rows: xml.join(""), behind }] });
}
