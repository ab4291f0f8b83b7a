import { shippedPack } from "../../src/packs/index";
import { buildWorkbook, textCell } from "../xlsx/build-workbook";
import { NASTY } from "./nasty";
import type { Random } from "./random";

const COLUMNS = [
  { kind: "id", names: ["番号", "No.", "項番", ""] },
  { kind: "category", names: ["区分", "分類"] },
  { kind: "text", names: ["要件", "要求事項", "内容"] },
  { kind: "obligation", names: ["必須／任意", "必須区分"] },
  { kind: "answer", names: ["回答", "対応可否", "回答（○・×）"] },
  { kind: "remarks", names: ["備考", "回答の根拠", "補足説明"] },
] as const;
const ANSWERS = ["○", "×", "△", "", "-", "対応済み", "未対応", "はい", "別紙参照", "該当なし"];
const REMARKS = [
  "",
  "",
  "取得済み（有効期限：令和9年3月31日）",
  "準備中です。",
  "ISMAP C21-0004-2",
  "一部のみ対応",
  "国内のデータセンターに限る。",
];
const BETWEEN = [
  "【共通事項】",
  "※ 回答はすべて予定です。",
  "1.1又は1.2又は1.4に登録済みの場合、以下は免除",
  "1.6と1.9の認証を取得している場合、以下の要件は不要",
  "○：可 △：一部 ×：不可",
  "1.10は免除の対象外とする",
];
const LETTERS = "ABCDEFGH";
const ROWS = shippedPack("gaibu-service").rows;

/** Cells that Excel and LibreOffice open as they are, whatever they mean to us. */
const PLAIN = NASTY.filter((text) => !/[<&\u0000\ud800]/.test(text) && text.length < 1_000);

/**
 * The pack's table laid out at random, in a workbook that any program opens: columns in another order or left out, rows
 * moved, doubled or left out, lines between them, merges, and cells that hold anything.
 */
export function randomGrid(random: Random): Uint8Array {
  const often = (one: number) => random.below(one) > 0;
  const columns = shuffled(
    random,
    COLUMNS.filter(() => often(12)),
    5,
  );
  const rows = shuffled(
    random,
    ROWS.filter(() => often(15)),
    12,
  );
  const head = columns.map(({ names }) => random.pick(names));
  const body = rows.flatMap((row) => {
    const said = {
      id: row.id,
      category: row.category,
      text: row.text,
      obligation: row.obligation === "mandatory" ? "必須" : "任意",
      answer: random.pick(ANSWERS),
      remarks: random.pick(REMARKS),
    };
    const cells = columns.map(({ kind }) => (often(25) ? said[kind] : random.pick(PLAIN)));
    const own = often(30) ? [cells] : [cells, cells];
    return often(10) ? own : [...own, ["", "", random.pick(BETWEEN)].slice(random.below(3))];
  });
  const title = random.below(2) === 0 ? [] : [[random.pick(BETWEEN)], []];
  const lines = [...title, head, ...body];
  const xml = lines.map((cells, at) => rowXml(cells, at + 1));
  return buildWorkbook({ sheets: [{ name: "要件表", rows: xml.join(""), behind: mergesOf(random, lines) }] });
}

function rowXml(cells: readonly string[], row: number): string {
  const inner = cells.map((text, at) => (text === "" ? "" : textCell(`${LETTERS[at] ?? "H"}${row}`, text)));
  return `<row r="${row}">${inner.join("")}</row>`;
}

/** The same values, few of them at another's place. */
function shuffled<Value>(random: Random, values: readonly Value[], rarely: number): readonly Value[] {
  const moved = [...values];
  values.forEach((_, at) => {
    const other = random.below(values.length);
    const [one, two] = [moved[at], moved[other]];
    if (random.below(rarely) > 0 || one === undefined || two === undefined) return;
    [moved[at], moved[other]] = [two, one];
  });
  return moved;
}

/** Downwards in one column each, so that none lies over another. */
function mergesOf(random: Random, lines: readonly (readonly string[])[]): string {
  const merges = [...LETTERS].flatMap((letter) => {
    const [top, height] = [1 + random.below(lines.length), 1 + random.below(3)];
    return random.below(3) > 0 ? [] : [`<mergeCell ref="${letter}${top}:${letter}${top + height}"/>`];
  });
  return merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
}
