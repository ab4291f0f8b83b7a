import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../../src/core/table/find-table";
import { shippedPack } from "../../../../src/packs";
import { snapshotOf } from "../../snapshot/snapshot-of";
import { statusesOf } from "../statuses-of";

const pack = shippedPack("gaibu-service");
const HEADS = ["項番", "分類", "要件", "必須/任意", "回答", "備考"];

interface Bent {
  readonly heads?: readonly string[];
  /** Cells by row id, over the plain ones. */
  readonly rows?: Readonly<Record<string, Readonly<Record<number, string>>>>;
  /** A line below a row. */
  readonly below?: Readonly<Record<string, readonly string[]>>;
  readonly merges?: readonly string[];
}

/** Every answer ○, but for the rows that would waive others. A line of one cell is merged over the width. */
const NO = ["1.1", "1.2", "1.4", "1.6", "1.9"];

function statuses({ heads = HEADS, rows = {}, below = {}, merges = [] }: Bent): ReadonlyMap<string, string> {
  const lines = pack.rows.flatMap((row) => {
    const plain = [row.id, row.category, row.text, row.obligation === "mandatory" ? "必須" : "任意"];
    const cells = [...plain, NO.includes(row.id) ? "×" : "○", "", ""].slice(0, heads.length);
    const own = cells.map((text, column) => rows[row.id]?.[column] ?? text);
    const line = below[row.id];
    return line === undefined ? [own] : [own, [...line]];
  });
  const wide = lines.flatMap((cells, at) => (cells.length === 1 ? [`A${at + 2}:F${at + 2}`] : []));
  const grid = { rows: [heads, ...lines], merges: [...merges, ...wide] };
  const found = findTable({ snapshot: snapshotOf(grid), pack });
  if (!found.ok) throw new Error(found.fault.code);
  return statusesOf(found.table);
}

const plain = statuses({});

describe("words in the city's cells", () => {
  it.each([
    ["1.19", 1, "データ暗号化\n通信のみ暗号化。保存データは暗号化していません"],
    ["1.14", 1, "データセンター要件（Tier2相当）"],
    ["1.24", 1, "データ取扱い時の権限管理\n権限管理は対象外です"],
    ["1.24", 0, "1.24 権限管理は未対応です"],
  ])("%s: behind the city's own are heard by that row alone", (id, column, text) => {
    const bent = statuses({ rows: { [id]: { [column]: text } } });
    expect(bent.get(id)).toBe("review");
    expect([...bent].filter(([other]) => other !== id)).toEqual([...plain].filter(([other]) => other !== id));
  });

  it.each([
    [1, "データ暗号化\n（必須）"],
    [1, "暗号化"],
    [1, "データ暗号化\n証明書を提出してください"],
    [0, "1.19 "],
  ])("of the city's in column %i, %j, take nothing", (column, text) => {
    expect(statuses({ rows: { "1.19": { [column]: text } } })).toEqual(plain);
  });
});

describe("a line below a requirement", () => {
  it.each([
    ["1.19", ["（回答補足）保存データは暗号化していません"]],
    ["1.14", ["Tier2相当"]],
    ["1.14", ["", "", "ティア2相当の設備です"]],
    ["1.24", ["【当社回答】権限管理は有償オプションとなります"]],
  ])("%s %j is the vendor's", (id, line) => {
    const bent = statuses({ below: { [id]: line } });
    expect(bent.get(id)).toBe("review");
    expect([...bent].filter(([other]) => other !== id)).toEqual([...plain].filter(([other]) => other !== id));
  });

  it.each([
    ["1.14", ["セキュリティ対策・体制"]],
    ["1.18", ["■ 暗号化・ログに関する要件"]],
    ["1.18", ["3. 技術要件"]],
    ["1.18", ["※以下の項目は、書類を添付してください。"]],
  ])("%s %j is a heading or an instruction of the city's", (id, line) => {
    expect(statuses({ below: { [id]: line } })).toEqual(plain);
  });
});

describe("a column for evidence", () => {
  const heads = [...HEADS, "根拠資料名・ページ"];
  it.each([
    "設計書 4.2",
    "別紙3 p.12",
    "パンフレット",
    "利用制限ポリシー",
    "例外管理規程 第3条",
    "－",
    "なし",
  ])("%s says nothing against a sound answer", (text) => {
    expect(statuses({ heads, rows: { "1.19": { 6: text } } })).toEqual(plain);
  });

  it.each([
    ["1.7", "申請中"],
    ["1.7", "登録証（有効期限 2025/3/31）"],
    ["1.7", "親会社の登録証"],
    ["1.19", "未対応"],
  ])("%s: %s speaks against it", (id, text) => {
    expect(plain.get(id)).toBe("conforming");
    expect(statuses({ heads, rows: { [id]: { 6: text } } }).get(id)).toBe("review");
  });

  it("presents what the row asks for, unless it says that there is none", () => {
    const rows = (text: string): NonNullable<Bent["rows"]> => ({ "1.16": { 6: text } });
    expect(statuses({ heads, rows: rows("別紙3「変更管理体制図」") }).get("1.16")).toBe("conforming");
    expect(
      statuses({ heads, rows: { "1.16": { 5: "別紙3「変更管理体制図」", 6: "なし" } } }).get("1.16"),
    ).toBe("review");
  });

  it("answers nothing by itself", () => {
    const rows = { "1.7": { 4: "", 6: "ISO/IEC 27001:2022 登録証（IS 734567、有効期限 2028/3/31）" } };
    expect(statuses({ heads, rows }).get("1.7")).toBe("unanswered");
  });
});

describe("a copied requirement beside a mark", () => {
  const heads = [...HEADS.slice(0, 5), "対応内容"];
  it.each([
    "機密性の高いデータ等については、暗号化等によって蓄積・伝送データを保護できること。",
    "機密性の高いデータ等については、暗号化等によって蓄積・伝送データを保護できます。",
    "暗号化等によって蓄積・伝送データを保護できること",
  ])("%s is no answer", (text) => {
    expect(statuses({ heads, rows: { "1.19": { 5: text } } }).get("1.19")).toBe("review");
  });

  it("the vendor's own words are", () => {
    const rows = { "1.19": { 5: "保存データはAES-256、通信はTLS1.3で暗号化" } };
    expect(statuses({ heads, rows }).get("1.19")).toBe("conforming");
  });
});

describe("the heading 項目 beside 要件", () => {
  it.each(["項目", "確認項目", "セキュリティ項目", "サービス項目", "評価項目"])(
    "%s, merged downwards, joins no rows",
    (head) => {
      const heads = [HEADS[0] ?? "", head, ...HEADS.slice(2)];
      expect(statuses({ heads, merges: ["B8:B10", "B11:B14", "B16:B19"] })).toEqual(plain);
    },
  );
});
