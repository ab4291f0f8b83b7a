import { describe, expect, it } from "@jest/globals";
import { chooseSheet } from "../../../../src/core/table/which-sheet/choose-sheet";
import { findTable } from "../../../../src/core/table/find-table";
import type { SheetTable } from "../../../../src/core/table/sheet-table";
import { shippedPack } from "../../../../src/packs";
import { snapshotOf } from "../../snapshot/snapshot-of";
import { statusesOf } from "../statuses-of";

const pack = shippedPack("gaibu-service");
const ISMAP = "登録番号 C25-0012-2 有効期限2027年12月31日";
type Line = readonly string[];

/** The pack's table with its bands: 1.1 is registered, the rows before 1.6 say yes, those behind are as given. */
function lines(later: Line = ["", ""]): Line[] {
  const rows = pack.rows.flatMap((row, at): Line[] => {
    const band = { "1.6": pack.exemptions[0]?.text, "1.15": pack.exemptions[1]?.text }[String(row.id)];
    const words = row.id === "1.1" ? ["○", ISMAP] : at < 5 ? ["○", ""] : later;
    const own = [row.id, row.category, row.text, row.obligation === "mandatory" ? "必須" : "任意", ...words];
    return band === undefined ? [own] : [["", "", band, "", "", ""], own];
  });
  return [["項番", "分類", "要件", "区分", "回答", "備考"], ...rows];
}

function read(rows: readonly Line[]): SheetTable {
  const result = findTable({ snapshot: snapshotOf({ rows: rows.map((row) => [...row]) }), pack });
  if (!result.ok) throw new Error(result.fault.code);
  return result.table;
}

const withStatus = (table: SheetTable, status: string): readonly string[] =>
  [...statusesOf(table)].filter(([, own]) => own === status).map(([id]) => id);

/** Inserted at this line of the table (0: above its header, 7: right below the first band). */
const inserted = (at: number, line: Line, rows = lines()): Line[] => [
  ...rows.slice(0, at),
  line,
  ...rows.slice(at),
];

describe("sentences on exemptions that are no band", () => {
  it("without one, the registration waives the rows below the band", () => {
    expect(withStatus(read(lines()), "exempt")).toHaveLength(22);
  });

  const from = (first: number, last = 27, but: Line = []): Line =>
    Array.from({ length: last - first + 1 }, (_, at) => `1.${first + at}`).filter((id) => !but.includes(id));

  it.each<[number, string, Line]>([
    [0, "※本調達では、ISMAP等の登録による免除は適用しません。", []],
    [99, "※本調達では、ISMAP登録による要件の免除は行わない。全項目に回答すること。", []],
    [7, "※ただし、本調達ではこの免除を適用しない。", []],
    [7, "ただし、1.10から1.12は除く。", from(6, 27, ["1.10", "1.11", "1.12"])],
    [6, "次の取扱いは廃止した。", []],
    [12, "ISMAP登録の有無にかかわらず、以下の要件はすべて回答すること", from(6, 10)],
    [12, "1.1、1.2または1.4の登録があっても1.7～1.9は満たすこと", from(6, 27, ["1.7", "1.8", "1.9"])],
    [12, "ISMAP登録サービスは、以下を簡略化できる", from(6, 10)],
    [12, "ISMAP registration (1.1, 1.2, 1.4) does not waive the requirements below.", from(6, 10)],
  ])("line %d: %s", (at, text, waived) => {
    const table = read(inserted(at, ["", "", text]));
    expect(withStatus(table, "exempt")).toEqual(waived);
    expect(table.repairs.map(({ code }) => code)).toContain("exemption-restricted");
  });

  it.each([
    ["×", ""],
    ["", "適用を希望しない"],
  ])("the band's own row is answered %j %j", (answer, remarks) => {
    const rows = lines().map((line) =>
      line[2] === pack.exemptions[0]?.text ? [...line.slice(0, 4), answer, remarks] : line,
    );
    expect(withStatus(read(rows), "exempt")).toEqual([]);
  });

  it("nothing is exempt for certain where rows were sorted and the bands stand behind them all", () => {
    const [head = [], ...rows] = lines();
    const order = ["必須", "任意", ""];
    const sorted = [...rows].sort((a, b) => order.indexOf(a[3] ?? "") - order.indexOf(b[3] ?? ""));
    expect(withStatus(read([head, ...sorted]), "exempt")).toEqual([]);
  });
});

describe("notes outside the rows' cells", () => {
  const yes = lines(["○", ""]);
  it.each([
    "※○は対応予定を含みます。",
    "※「○」には一部対応を含みます。",
    "※上記「○」は、2027年4月リリース予定の次期版での対応です。",
    "※本回答は、有償オプション「セキュリティパック」を契約いただいた場合の回答です。",
    "対応の可否は、契約時に改めて協議させてください。",
    "回答は参考であり、確認が必要な場合は担当者までご連絡ください。",
    "ヒアリングの結果により、回答を変更する場合があります。",
    "回答は現時点の見込みであり、資料の提出をもって確定とします。",
  ])("%s leaves no yes definite, above and below the table", (text) => {
    for (const at of [0, 99]) {
      const table = read(inserted(at, [text], yes));
      expect([withStatus(table, "conforming"), withStatus(table, "exempt")]).toEqual([[], []]);
      expect(table.repairs.map(({ code }) => code)).toEqual(["note-restricts"]);
    }
  });

  it("a note that names rows concerns these", () => {
    const table = read(inserted(99, ["", "", "", "", "1.22と1.23については対応できません。"], yes));
    const noted = table.rows.filter(({ doubts }) => doubts.some(({ code }) => code === "noted"));
    expect(noted.map(({ id }) => id)).toEqual(["1.22", "1.23"]);
  });

  it.each([
    "凡例　○：対応可　△：一部対応　×：対応不可",
    "※△の場合は、代替案を備考欄に記入してください。",
    "1.16については、別紙を添付すること。",
    "提出期限：令和8年12月1日",
    "必須要件をすべて満たすことを条件とします。",
    "提出後の回答内容の変更はできません。",
    "なお、回答の内容について確認を要する場合は、担当者まで御連絡くださいますようお願い申し上げます。",
    "・　回答の後に資料の提出を求めることがある。",
    "回答内容について、ヒアリングを行う場合があります。",
    "回答内容を確認するため、追加資料の提出をお願いすることがあります。",
    "回答に疑義がある場合は、別途照会します。",
    "ご回答内容に不明な点がある場合、後日お問い合わせすることがあります。",
    "回答内容の確認のため、担当者から電話でお尋ねすることがあります。",
    "提出された回答書は返却しません。",
    "回答のない項目は、対応不可とみなす。",
    "本書は提案書の一部として提出するものです。",
    "回答の内容は審査の資料とし、公表することはありません。",
  ])("%s changes nothing", (text) => {
    for (const at of [0, 99]) {
      expect(read(inserted(at, [text], yes)).rows.flatMap(({ doubts }) => doubts)).toEqual([]);
    }
  });

  it("the vendor's words on a line between the rows concern the row above", () => {
    const at = yes.findIndex(([id]) => id === "1.22") + 1;
    const table = read(inserted(at, ["", "補足", "", "", "", "ただし検知は有償オプション"], yes));
    const noted = table.rows.filter(({ doubts }) => doubts.length > 0);
    expect(noted.map(({ id }) => id)).toEqual(["1.22"]);
  });

  it.each([
    [["その他", "自由記載欄", "", "", "○", "1.14は令和9年度に対応予定です。"]],
    [["", "", "（弊社追加提案）", "", "○", "1.14は有償オプションです。"]],
    [["備考", "", "", "", "○", "1.14は一部のみ対応します。"]],
  ])("%j answers for the row that it names, with a mark of its own as well", (line) => {
    for (const at of [20, 99]) {
      const noted = read(inserted(at, line, yes)).rows.filter(({ doubts }) => doubts.length > 0);
      expect(noted.map(({ id }) => id)).toContain("1.14");
    }
  });

  it("a footnote sign put into a requirement alters it", () => {
    const rows = yes.map((line) => line.map((text) => text.replace("1年間以上", "1年間※以上")));
    expect(read(rows).altered.map(({ id, what }) => [id, what])).toEqual([["1.20", "text"]]);
  });
});

it("of two sheets with the table the one that was filled in is chosen", () => {
  const form = lines().map((line, at) => (at === 0 ? [...line] : [...line.slice(0, 4)]));
  const sheets = [
    { ...snapshotOf({ rows: form }), name: "様式" },
    { ...snapshotOf({ rows: lines().map((line) => [...line]) }), name: "回答" },
  ];
  const chosen = chooseSheet({ sheets, pack });
  expect(chosen.ok && [chosen.value.snapshot.name, chosen.value.alsoOn]).toEqual(["回答", ["様式"]]);
});
