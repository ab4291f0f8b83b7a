import type { Pack } from "../../src/core/pack/pack-schema";
import type { SheetSnapshot } from "../../src/core/snapshot/sheet-snapshot";
import { snapshotOf } from "../core/snapshot/snapshot-of";

/** The rows of a small sheet with their marks, in which every kind of place for a text has room. */
const MARKS: Readonly<Record<string, string>> = {
  "1.1": "×",
  "1.2": "○",
  "1.4": "",
  "1.5": "○",
  "1.6": "△",
  "1.7": "○",
  "1.10": "◎",
  "1.20": "×",
};
const BAND_BEFORE = "1.6";
const HEADER = ["項番", "分類", "要件", "必須/任意", "回答", "備考"];

/** The pack with these rows alone, and the band whose condition and scope they hold. */
export function smallPack(pack: Pack): Pack {
  const rows = pack.rows.filter(({ id }) => Object.hasOwn(MARKS, id));
  const last = rows.at(-1);
  const exemptions = pack.exemptions
    .slice(0, 1)
    .map((one) => ({ ...one, rows: { from: one.rows.from, to: last?.id ?? one.rows.to } }));
  return { ...pack, rows, exemptions, cases: [] };
}

/** Where strings may stand on it: so many at once. */
export interface SheetPlace {
  readonly name: string;
  readonly atOnce: number;
  readonly sheets: (pack: Pack, texts: readonly string[]) => readonly SheetSnapshot[];
}

type Line = readonly string[];
interface Parts {
  readonly above?: readonly Line[];
  readonly below?: readonly Line[];
  readonly band?: string;
  /** A further column: its header, then what stands in it row by row. */
  readonly column?: Line;
  readonly name?: string;
}

/** One place after the other; those with one string at once may turn the whole sheet. */
export const SHEET_PLACES: readonly SheetPlace[] = [
  place("note", 6, (texts) => ({ below: texts.map((text) => [text]) })),
  place("note-of-marks", 6, (texts) => ({
    above: [["外部サービス要件"], ...texts.map((text) => [`※○とした項目は、${text}。`]), []],
  })),
  place("beside", 8, (texts) => ({ column: ["", ...texts] })),
  place("evidence", 8, (texts) => ({ column: ["根拠資料名", ...texts] })),
  place("column", 1, ([text = ""]) => ({ column: [text, "あり", "", "○"] })),
  place("legend", 1, ([text = ""]) => ({ above: [[`○：${text}　×：対応不可　△：一部対応`], []] })),
  place("band", 1, ([text = ""]) => ({ band: text })),
  {
    name: "comment",
    atOnce: 8,
    sheets: (pack, texts) => [
      { ...sheetOf(pack, {}), overlays: texts.map((text, at) => commentOn(at, text)) },
    ],
  },
  {
    name: "sheet-name",
    atOnce: 1,
    sheets: (pack, [text = ""]) => [sheetOf(pack, {}), sheetOf(pack, { name: text })],
  },
];

function place(name: string, atOnce: number, parts: (texts: readonly string[]) => Parts): SheetPlace {
  return { name, atOnce, sheets: (pack, texts) => [sheetOf(pack, parts(texts))] };
}

function sheetOf(
  pack: Pack,
  { above = [], below = [], band, column = [], name = "回答" }: Parts,
): SheetSnapshot {
  const rows = pack.rows.flatMap(({ id, category, text, obligation }, at): Line[] => {
    const own = [id, category, text, obligation === "mandatory" ? "必須" : "任意", MARKS[id] ?? "", ""];
    const bands = id === BAND_BEFORE ? [[band ?? pack.exemptions[0]?.text ?? ""]] : [];
    return [...bands, [...own, column[at + 1] ?? ""]];
  });
  const behind = below.length > 0 ? [[], ...below] : [];
  return snapshotOf({ name, rows: [...above, [...HEADER, column[0] ?? ""], ...rows, ...behind] });
}

/** On the answer of a row; those below the band stand one lower. */
function commentOn(at: number, text: string): NonNullable<SheetSnapshot["overlays"]>[number] {
  const row = 1 + at + (at >= Object.keys(MARKS).indexOf(BAND_BEFORE) ? 1 : 0);
  return { kind: "comment", range: { top: row, bottom: row, left: 4, right: 4 }, text, author: "" };
}
