import { checkSheet } from "../../../../src/core/check-sheet";
import type { Status } from "../../../../src/core/status";
import { DEFAULT_POLICY } from "../../../../src/core/policy";
import type { SheetOverlay } from "../../../../src/core/snapshot/sheet-snapshot";
import { shippedPack } from "../../../../src/packs";
import { wordsFor } from "../../../../src/words/words";
import { snapshotOf, type GridSheet } from "../../snapshot/snapshot-of";

const pack = shippedPack("gaibu-service");

/** The answers of a table: ISMAP registered and all below the bands refused; or no register and sound answers. */
export type Answers = "registered" | "sound";

const ISMAP = "登録番号 C25-0012-2 有効期限2027年12月31日";
export const NO = ["1.1", "1.2", "1.4", "1.9"];
export const SOUND: Readonly<Record<string, string>> = {
  "1.5": "生成AIは利用していません",
  "1.6": "ISO/IEC 27001:2022 IS 12345 有効期限2028年1月1日",
  "1.7": "ISO/IEC 27001:2022 IS 12346 有効期限2028年1月1日",
  "1.8": "ISO/IEC 27017:2015 CLOUD 12345 有効期限2028年1月1日",
  "1.11": "東京・大阪リージョン。文書で確約します",
  "1.15": "目的外利用禁止を遵守することを表明します",
  "1.16": "別紙3「管理体制」5ページに提示",
  "1.17": "別紙3「対処手順」6ページに提示",
  "1.18": "別紙3「改善手順」7ページに提示",
  "1.21": "年1回の脆弱性診断を実施。手法は別紙3の9ページ",
};
/** Where a text is put on a row; "own" is a column without a heading. */
const COLUMNS: Readonly<Record<string, number>> = {
  number: 0,
  category: 1,
  requirement: 2,
  obligation: 3,
  own: 6,
};

interface Placed {
  readonly rows: readonly (readonly string[])[];
  readonly others?: readonly GridSheet[];
  readonly overlays?: readonly SheetOverlay[];
}

function tableOf(answers: Answers): string[][] {
  const rows = pack.rows.flatMap((row, at): string[][] => {
    const band = pack.exemptions.find(({ rows: scope }) => scope.from === row.id)?.text;
    const refused = answers === "sound" ? NO.includes(row.id) : at > 4;
    const remark = answers === "sound" ? SOUND[row.id] : row.id === "1.1" ? ISMAP : undefined;
    const obligation = row.obligation === "mandatory" ? "必須" : "任意";
    const own = [row.id, row.category, row.text, obligation, refused ? "×" : "○", remark ?? ""];
    return [...(band === undefined ? [] : [[band]]), own];
  });
  return [["項番", "分類", "要件", "必須/任意", "回答", "備考"], ...rows];
}

/** The table with a text at a place ({@link Place}). */
function placed(answers: Answers, place: string, text: string): Placed {
  const rows = tableOf(answers);
  const [how = "", id = ""] = place.split(" ");
  if (how === "top") return { rows: [["外部サービス要件"], [text], [], ...rows] };
  if (how === "bottom") return { rows: [...rows, [], [text]] };
  if (how === "guide") return { rows, others: [{ name: "記入要領", rows: [["記入要領"], [text]] }] };
  const at = rows.findIndex(([first]) => first === (how === "band" ? pack.exemptions[0]?.text : id));
  if (how === "before") return { rows: [...rows.slice(0, at), [text], ...rows.slice(at)] };
  if (how === "comment") {
    const range = { top: at, bottom: at, left: 2, right: 2 };
    return { rows, overlays: [{ kind: "comment", range, text }] };
  }
  const column = COLUMNS[how] ?? 0;
  const own = rows[at] ?? [];
  const filled = Array.from({ length: Math.max(own.length, column + 1) }, (_, of) => own[of] ?? "");
  const changed = filled.map((cell, of) => (of === column ? cell + text : cell));
  return { rows: rows.map((line, of) => (of === at ? changed : line)) };
}

/** The statuses of the table with a text at a place, by row. */
export function statusesWith(answers: Answers, place: string, text: string): ReadonlyMap<string, Status> {
  const { rows, others = [], overlays } = placed(answers, place, text);
  const done = checkSheet({
    snapshot: { ...snapshotOf({ name: "回答", rows }), ...(overlays === undefined ? {} : { overlays }) },
    others: others.map(snapshotOf),
    pack,
    packHash: "0123456789ab",
    policy: DEFAULT_POLICY,
    asOf: "2026-11-28",
    words: wordsFor("ja").mark,
  });
  if (!done.ok) throw new Error(done.fault.code);
  return new Map(done.value.judgement.rows.map(({ id, status }) => [String(id), status]));
}

/** "10-14 19", "all", "mandatory": row ids. */
export function rowsMeant(words: string): readonly string[] {
  const parts = words.split(" ").filter((word) => word !== "");
  return pack.rows
    .filter(({ id, obligation }) =>
      parts.some((part) => {
        if (part === "all" || part === obligation) return true;
        const [from, to = from] = part.split("-").map(Number);
        const own = Number(id.slice(2));
        return own >= Number(from) && own <= Number(to);
      }),
    )
    .map(({ id }) => String(id));
}
