import { describe, expect, it } from "@jest/globals";
import { findTable } from "../../../../src/core/table/find-table";
import { shippedPack } from "../../../../src/packs";
import { snapshotOf } from "../../snapshot/snapshot-of";
import { plainRows } from "../plain-sheet";
import { statusesOf } from "../statuses-of";
import { NO, SOUND } from "./placed-texts";

const pack = shippedPack("gaibu-service");
type Line = readonly string[];

/** The pack's table with ○ everywhere but 1.10 (×) and 1.12 (◎), and a column without a name behind it. */
function table(unnamed: Readonly<Record<string, string>> = {}): Line[] {
  const mark: Readonly<Record<string, string>> = { "1.10": "×", "1.12": "◎" };
  const rows = pack.rows.map((row) => {
    const obligation = row.obligation === "mandatory" ? "必須" : "任意";
    return [row.id, row.category, row.text, obligation, mark[row.id] ?? "○", "", unnamed[row.id] ?? ""];
  });
  return [["項番", "分類", "要件", "必須/任意", "回答", "備考"], ...rows];
}

function doubted(rows: readonly Line[]): readonly string[] {
  const result = findTable({ snapshot: snapshotOf({ rows }), pack });
  if (!result.ok) throw new Error(result.fault.code);
  return result.table.rows.filter(({ doubts }) => doubts.length > 0).map(({ id }) => String(id));
}

const above = (text: string): Line[] => [["外部サービス要件"], [text], [], ...table()];
const below = (text: string): Line[] => [...table(), [], [text]];
const ids = pack.rows.map(({ id }) => String(id));
const circled = ids.filter((id) => id !== "1.10" && id !== "1.12");

const RESERVATIONS = [
  "有料です",
  "有償です",
  "準備中です",
  "未実施です",
  "未定です",
  "ベストエフォートです",
  "お客様側での対応となります",
  "検討中です",
  "対応予定です",
  "対象外です",
  "別途契約が必要です",
  "一部のみの対応です",
  "オプションです",
  "来年度からの対応です",
  "申請中です",
  "未取得です",
  "期限切れです",
  "代替案での対応です",
  "条件付きです",
  "応相談です",
  "再委託先による対応です",
  "協議の上、対応します",
  "別料金です",
  "開発中です",
  "未対応です",
  "カスタマイズで対応します",
  "対応できません",
  "今後対応いたします",
  "努力目標です",
  "上位プランでのみ利用できます",
];

describe.each(RESERVATIONS)("a note that says %s", (words) => {
  it("concerns the rows that it names", () => {
    const expected = ["1.7", "1.20"];
    for (const text of [`※1.7及び1.20は${words}。`, `No.1.7、No.1.20：${words.replace(/です$/, "")}`])
      for (const rows of [above(text), below(text)]) expect([text, doubted(rows)]).toEqual([text, expected]);
  });

  it("concerns the rows with the mark that it names", () => {
    for (const text of [`※○とした項目は、${words}。`, `「○」の項目はすべて${words}。ご了承ください。`])
      for (const rows of [above(text), below(text)]) expect([text, doubted(rows)]).toEqual([text, circled]);
  });

  it("concerns every row that is not answered no where it speaks of all answers", () => {
    const text = `※本回答の内容は、すべて${words}。`;
    const rest = ids.filter((id) => id !== "1.10");
    for (const rows of [above(text), below(text)]) expect([text, doubted(rows)]).toEqual([text, rest]);
  });

  it("is heard in a column without a name, of its row", () => {
    expect(doubted(table({ "1.20": words }))).toEqual(["1.20"]);
  });
});

const HARMLESS = [
  "お世話になっております。何卒よろしくお願いいたします。",
  "ご検討のほど、よろしくお願い申し上げます。",
  "ご不明点は、弊社営業部までお問い合わせください。",
  "ご不明な点がございましたら、下記までご連絡ください。",
  "連絡先：営業部 山田 TEL 03-1234-5678",
  "担当者：鈴木（内線1234）",
  "E-mail: info@example.co.jp",
  "回答日：2026年11月20日",
  "2026年11月現在",
  "提出期限：令和8年12月1日 17時",
  "作成日 令和8年11月1日",
  "第2版 2026年4月1日改訂",
  "回答欄には○、△、×のいずれかを記入してください。",
  "※△の場合は、代替案を備考欄に記入してください。",
  "※対応予定の場合は、時期を備考欄に記載すること。",
  "※記入方法の詳細は、記入要領をご参照ください。",
  "※提案書の該当ページを備考欄に記載してください。",
  "1/3ページ",
  "（次ページへ続く）",
  "以上",
  "会社概要：資本金1億円、従業員120名、設立1998年",
  "当社は1998年に設立し、全国に12拠点を有しています。",
  "本社所在地：東京都千代田区",
  "代表取締役社長 佐藤太郎",
  "記載の会社名・製品名は各社の商標または登録商標です。",
  "この度はお声がけいただき、誠にありがとうございます。",
  "※記入欄が足りない場合は、行を追加してください。",
  "※本様式は変更しないでください。",
  "ご査収のほどお願いいたします。",
  "※この用紙は両面に印刷して提出してください。",
];

describe("notes that tell nothing of the answers", () => {
  it.each(HARMLESS)("%s", (text) => {
    for (const rows of [above(text), below(text)]) expect(doubted(rows)).toEqual([]);
    expect(doubted(table({ "1.20": text }))).toEqual([]);
  });
});

it("a pointer to an attachment is silent as a note; beside an answer it sends the reader there", () => {
  const text = "※詳細は別紙をご参照ください。";
  for (const rows of [above(text), below(text)]) expect(doubted(rows)).toEqual([]);
});

/** The statuses of sound answers, with a legend and a remark of one row. */
function statuses(
  legend: string,
  remarks: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, string> {
  const rows = plainRows(pack, Object.fromEntries(ids.map((id) => [id, NO.includes(id) ? "×" : "○"])), {
    ...SOUND,
    ...remarks,
  });
  const result = findTable({
    snapshot: snapshotOf({ rows: [["外部サービス要件"], [legend], [], ...rows] }),
    pack,
  });
  if (!result.ok) throw new Error(result.fault.code);
  return statusesOf(result.table);
}
const PLAIN_LEGEND = "○：対応可　×：対応不可";
const sound = statuses(PLAIN_LEGEND);
const met = [...sound].filter(([, status]) => status === "conforming").map(([id]) => id);
/** Rows that are told in few words: a reservation beside their ○ has no other words to stand beside. */
const BESIDE = ["1.3", "1.12", "1.19", "1.22"];

describe.each(RESERVATIONS)("%s", (words) => {
  it("beside the answer keeps that row from being met, and no other", () => {
    for (const id of BESIDE) {
      const found = statuses(PLAIN_LEGEND, { [id]: words });
      expect([id, met.filter((one) => found.get(one) !== "conforming")]).toEqual([id, [id]]);
    }
  });

  it("as the meaning of ○ in the legend keeps every ○ from being met, and refuses no row for certain", () => {
    const found = statuses(`○：${words.replace(/です$/, "")}　×：対応不可`);
    expect(met.filter((id) => found.get(id) === "conforming")).toEqual([]);
    // A legend that exchanges yes and no is for a person.
    expect([...found].filter(([id, status]) => status === "nonconforming" && !NO.includes(id))).toEqual([]);
  });
});

describe("harmless words beside an answer and beside the legend change no status", () => {
  it.each(HARMLESS)("%s", (text) => {
    expect(statuses(`${PLAIN_LEGEND}　${text}`)).toEqual(sound);
    for (const id of BESIDE) expect([id, statuses(PLAIN_LEGEND, { [id]: text })]).toEqual([id, sound]);
  });
});
