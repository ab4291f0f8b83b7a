import { describe, expect, it } from "@jest/globals";
import { checkSheet } from "../../../../src/core/check-sheet";
import { DEFAULT_POLICY } from "../../../../src/core/policy";
import { shippedPack } from "../../../../src/packs";
import { wordsFor } from "../../../../src/words/words";
import { snapshotOf, type GridSheet } from "../../snapshot/snapshot-of";

const pack = shippedPack("gaibu-service");
const ISMAP = "登録番号 C25-0012-2 有効期限2027年12月31日";
type Line = readonly string[];

/** The pack's table with its bands; ISMAP is registered, everything below the bands is answered no. */
function table(change: (line: Line, id: string) => Line = (line) => line, head: Line = []): Line[] {
  const rows = pack.rows.flatMap((row, at): Line[] => {
    const band = pack.exemptions.find(({ rows: scope }) => scope.from === row.id)?.text;
    const words = row.id === "1.1" ? ["○", ISMAP] : at < 5 ? ["○", ""] : ["×", ""];
    const own = [row.id, row.category, row.text, row.obligation === "mandatory" ? "必須" : "任意", ...words];
    return [...(band === undefined ? [] : [[band]]), change(own, row.id)];
  });
  return [["項番", "分類", "要件", "必須/任意", "回答", "備考", ...head], ...rows];
}

/** The text on a line of its own before the row; "top" and "bottom" stand outside the table. */
function inserted(before: string, text: string): Line[] {
  const rows = table();
  if (before === "top") return [["外部サービス要件"], [text], [], ...rows];
  if (before === "bottom") return [...rows, [], [text]];
  const at = rows.findIndex(([id]) => id === before);
  return [...rows.slice(0, at), [text], ...rows.slice(at)];
}

function check(rows: readonly Line[], others: readonly GridSheet[] = [], hiddenRows: readonly number[] = []) {
  const done = checkSheet({
    snapshot: snapshotOf({ name: "回答", rows, hiddenRows }),
    others: others.map(snapshotOf),
    pack,
    packHash: "0123456789ab",
    policy: DEFAULT_POLICY,
    asOf: "2026-11-28",
    words: wordsFor("ja").mark,
  });
  if (!done.ok) throw new Error(done.fault.code);
  return done.value;
}

function waived(...given: Parameters<typeof check>): readonly string[] {
  const { judgement } = check(...given);
  return judgement.rows.filter(({ status }) => status === "exempt").map(({ id }) => String(id));
}

const span = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => `1.${first + at}`);
const ALL = span(6, 27);
const without = (...ids: readonly string[]): string[] => ALL.filter((id) => !ids.includes(id));

it("without a limit the registration waives every row below the band", () => {
  expect(waived(table())).toEqual(ALL);
});

/** Where a text stands between the rows, and the rows above it. */
const BETWEEN = [
  ["1.8", span(6, 7)],
  ["1.16", span(6, 15)],
  ["1.19", span(6, 18)],
  ["1.26", span(6, 25)],
] as const;

describe("lines between a band and the rows", () => {
  const LIMITS = [
    "※以下の要件は、全ての事業者が回答すること。",
    "【共通必須要件】",
    "ここから先は免除の対象外",
    "■ 免除対象外の要件",
    "▼ここから必須回答",
    "※これ以降は、1.1に該当する場合も回答が必要です。",
    "免除範囲はここまで",
    "以下の項目は登録の有無を問わず必ず回答してください。",
    "以降の要件は免除しない。",
    "以下、ISMAP登録済みの場合も要回答",
    "（以下、免除なし）",
    "【全社回答】以下の項目",
    "※下記は登録事業者も含め、すべて回答願います。",
    "次の要件については、認証の有無にかかわらず満たすこと。",
    "以下の要件には、上記の免除規定は適用しない。",
    "◆ 登録事業者も回答する要件",
    "All bidders must answer the requirements below.",
  ];
  it.each(LIMITS.map((text, at) => [text, ...(BETWEEN[at % BETWEEN.length] ?? BETWEEN[0])] as const))(
    "%s before %s",
    (text, before, above) => {
      const { judgement, table: found } = check(inserted(before, text));
      const exempt = judgement.rows.filter(({ status }) => status === "exempt").map(({ id }) => String(id));
      expect(exempt).toEqual(above);
      expect(judgement.rows.filter(({ status }) => status === "nonconforming")).toEqual([]);
      expect(found.repairs.map(({ code }) => code)).toContain("exemption-restricted");
    },
  );

  it("holds to the next heading of its kind, and not for a band further down", () => {
    const rows = table().flatMap((line): Line[] => {
      if (line[0] === "1.10") return [["【共通必須要件】"], line];
      return line[0] === "1.13" ? [["【データの取扱い】"], line] : [line];
    });
    expect(waived(rows)).toEqual(without("1.10", "1.11", "1.12"));
    const both = rows.map((line) =>
      ["1.6", "1.9"].includes(line[0] ?? "")
        ? [...line.slice(0, 4), "○", "ISO/IEC 27001:2022 IS 12345 有効期限2028年1月1日"]
        : line,
    );
    expect(waived(both)).toEqual(expect.arrayContaining(span(15, 27)));
  });

  it("the reason of an open row names the cell", () => {
    const { judgement } = check(inserted("1.19", "※以下の要件は、全ての事業者が回答すること。"));
    const row = judgement.rows.find(({ id }) => id === "1.20");
    expect(row).toMatchObject({ status: "review", blockers: ["1.20"] });
    expect(row?.reasons[0]).toMatchObject({ code: "exemption-limited", values: { cell: "A22" } });
  });
});

describe("cells on the row", () => {
  const on = (column: number, text: (own: string) => string, ids: Line = ["1.19"]): Line[] =>
    table((line, id) => (ids.includes(id) ? line.map((own, at) => (at === column ? text(own) : own)) : line));
  it.each<[string, Line[]]>([
    ["requirement", on(2, (own) => `${own}（1.1の登録がある場合も回答すること）`)],
    ["requirement, on a line", on(2, (own) => `${own}\n※免除の対象外`)],
    ["obligation", on(3, (own) => `${own}（免除不可）`)],
    ["obligation, in words", on(3, (own) => `${own}・登録事業者も回答`)],
    ["obligation, for all", on(3, (own) => `${own}（全社）`)],
    ["category", on(1, (own) => `${own}（免除対象外）`)],
    ["category, on a line", on(1, (own) => `${own}\n※ISMAP登録済みでも要回答`)],
    ["number", on(0, (own) => `${own}（全社回答）`)],
    ["requirement, answer wanted", on(2, (own) => `${own}（回答必須）`)],
  ])("%s: exactly that row", (_, rows) => {
    expect(waived(rows)).toEqual(without("1.19"));
  });

  const column = (head: string, value: (id: string) => string): Line[] =>
    table((line, id) => [...line.slice(0, 4), value(id), ...line.slice(4)]).map((line, at) =>
      at === 0 ? ["項番", "分類", "要件", "必須/任意", head, "回答", "備考"] : line,
    );
  const only =
    (text: string, other = "") =>
    (id: string): string =>
      id === "1.19" ? text : other;
  it.each<[string, string, string]>([
    ["免除", "免除対象外", ""],
    ["免除", "×", "○"],
    ["免除", "", "対象"],
    ["免除の可否", "不可", "可"],
    ["免除区分", "なし", "-"],
    ["免除条件", "免除しない", "1.1、1.2又は1.4の登録がある場合は回答不要"],
    ["免除対象外", "○", ""],
    ["免除", "要回答", ""],
  ])("a column %s with %j, else %j", (head, text, other) => {
    expect(waived(column(head, only(text, other)))).toEqual(without("1.19"));
  });

  it.each([
    ["免除", ""],
    ["免除", "○"],
    ["免除", "-"],
    ["免除条件", "1.1、1.2又は1.4の登録がある場合は回答不要"],
    ["免除対象外", ""],
  ])("a column %s with %j everywhere changes nothing", (head, text) => {
    expect(waived(column(head, () => text))).toEqual(ALL);
  });

  it("a column 免除 takes nothing from an answer", () => {
    const yes = (rows: Line[]): Line[] =>
      rows.map((line) => line.map((text) => (text === ISMAP ? "" : text)));
    const doubts = check(yes(column("免除", only("免除対象外")))).table.rows.flatMap((row) => row.doubts);
    expect(doubts).toEqual([]);
  });
});

describe("notes above, below and on a sheet of instructions", () => {
  const guide = (...texts: readonly string[]): GridSheet => ({
    name: "記入要領",
    rows: [["記入要領"], ...texts.map((text) => [text])],
  });
  it.each<[string, Line]>([
    ["※ISMAP登録事業者も、全項目に回答してください。", []],
    ["※本調達では、免除は適用しません。", []],
    ["第1版の免除規定は廃止しました。", []],
    ["※No.1.10〜1.14 は免除しない。", without(...span(10, 14))],
    ["※1.10及び1.12は、登録事業者も必ず回答してください。", without("1.10", "1.12")],
    ["※全ての事業者が、全項目に回答すること。", []],
    ["※登録や認証の有無にかかわらず、すべての要件に回答してください。", []],
    ["※「データ暗号化」は免除の対象外です。", without("1.19")],
    ["※「以下の要件は不要」の取扱いは行いません。", []],
    ["免除の対象は1.18までとする。", span(6, 18)],
    ["※1.19は全事業者が回答必須です。", without("1.19")],
    ["The exemptions do not apply: all bidders must answer all requirements.", []],
    ["※ISMAP等の登録がある場合でも、回答の省略は認めません。", []],
    ["※今年度より免除を取りやめました。", []],
  ])("%s", (text, rest) => {
    for (const at of ["top", "bottom"]) expect([at, waived(inserted(at, text))]).toEqual([at, rest]);
    expect(waived(table(), [guide(text)])).toEqual(rest);
  });

  it("of other sheets only what is visible and tells how to answer is heard, with the sheet's name", () => {
    const text = "※本調達では、免除は適用しません。";
    expect(waived(table(), [{ ...guide(text), visibility: "hidden" }])).toEqual(ALL);
    expect(waived(table(), [{ name: "価格表", rows: [["契約保証金は免除しない。"]] }])).toEqual(ALL);
    const cells = check(table(), [guide(text)]).table.repairs.map(({ cell }) => cell);
    expect(cells).toContain("記入要領!A2");
  });
});

describe("what only speaks of waiving", () => {
  const HARMLESS = [
    "※免除の場合は、理由欄に登録番号を記入してください。",
    "―：回答不要（免除となる要件）",
    "※回答は不要です。",
    "※免除申請書の提出は不要です。",
    "消費税の免税事業者は、その旨を記載してください。",
    "改訂履歴：第2版 2026年4月1日 様式を変更",
    "※契約保証金は免除します。",
    "※免除される要件の回答欄は空欄で構いません。",
    "免除に該当する要件は、回答欄に「免除」と記入してください。",
    "※免除となる場合でも、登録証の写しを添付してください。",
    "免除規定については、募集要項を参照してください。",
    "※免除の可否は、本市が判定します。",
    "免除対象の行は灰色で表示しています。",
    "■ データの取扱い",
    "【資格・認証】",
    "（3）セキュリティ対策・体制",
    "※各項目の具体的な内容を備考欄に記入してください。",
    "提出期限：令和8年12月1日",
    "※ご不明な点は、情報政策課までお問い合わせください。",
    "※別紙の提出は省略できます。",
    "※登録証の写しを添付してください。",
    "ISMAPの登録番号は備考欄に記載すること。",
    "※入札保証金の納付は免除とする。",
    "以上",
    "3/5ページ",
    "※記入欄が不足する場合は、行を追加してください。",
    "※認証の有効期限を明記してください。",
    "※手数料の免除については、別途ご案内します。",
    "（次ページへ続く）",
    "※この表は印刷して提出してください。",
    "適用除外となる要件は、回答欄に斜線を引いてください。",
    "※免除理由は備考欄に記載してください。",
    "セキュリティ対策",
    "※色の付いたセルに記入してください。",
    "※任意要件の回答は評価の参考とします。",
    "回答日：2026年11月20日",
    "※免除される場合の根拠（登録番号等）を備考欄に記入してください。",
    "Exempt rows may be left blank.",
    "※押印は不要です。",
    "凡例　○：対応可　△：一部対応　×：対応不可",
    "※説明資料の添付は必要ありません。",
  ];
  const PLACES = ["top", "1.6", "1.9", "1.15", "1.20", "1.27", "bottom"];
  it.each(HARMLESS.map((text, at) => [text, PLACES[at % PLACES.length] ?? "top"] as const))(
    "%s before %s lifts nothing",
    (text, before) => {
      expect(waived(inserted(before, text))).toEqual(ALL);
      expect(waived(table(), [{ name: "注意事項", rows: [[text]] }])).toEqual(ALL);
    },
  );
});

it("a band in a hidden row waives nothing for certain", () => {
  const rows = table();
  const at = rows.findIndex(([text]) => text === pack.exemptions[0]?.text) + 1;
  const { judgement } = check(rows, [], [at]);
  expect(judgement.exemptions.map(({ truth }) => truth)).toEqual(["unknown", "false"]);
  expect(judgement.rows.find(({ id }) => id === "1.20")?.status).toBe("review");
});
