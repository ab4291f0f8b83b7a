/** What an editor shows beside a property of a pack: what it means, in both languages, and values as people write them. */
export interface SchemaNote {
  readonly about: string;
  readonly examples?: readonly unknown[];
}

/** Topics stand in many places, and mean the same in each. */
const TOPIC = {
  id: "training",
  name: { ja: "学習に用いないこと", en: "not used for training" },
  words: ["学習"],
};

/**
 * By the path of the property, lists left out and kinds of requirement by their names; a name alone stands for the
 * property wherever it is not named by its path.
 */
export const SCHEMA_NOTES: Readonly<Record<string, SchemaNote>> = {
  $schema: {
    about: "このスキーマの場所。編集画面の補助に使うだけです / where this schema lies, for editors only",
  },
  id: { about: "パックの識別名（小文字・数字・ハイフン） / the pack's id", examples: ["city-system-2027"] },
  version: {
    about: "版。表を変えるたびに上げます / version; raise it with every change",
    examples: ["1.0.0"],
  },
  name: { about: "表の名前（日本語と英語） / what the table is called" },
  "name.ja": { about: "日本語の名前 / the name in Japanese", examples: ["外部サービス要件"] },
  "name.en": { about: "英語の名前 / the name in English", examples: ["Requirements for external services"] },
  rows: { about: "要件の行。表の上から順に / the rows, in the order of the table" },
  "rows.id": {
    about: "表に印刷された番号。文字列で書きます / the printed number, as a text",
    examples: ["1.10"],
  },
  "rows.category": { about: "表の分類。なければ空文字列 / the category; empty where there is none" },
  "rows.short": { about: "行の短い呼び名（全角11字まで） / a short name", examples: ["データの所在地"] },
  "rows.text": {
    about: "要件文の全文。この文で表を見分けます / the whole requirement, by which tables are recognised",
  },
  "rows.asked": {
    about: "本文の隣の列で求める値 / what a column beside the text asks for",
    examples: ["99.9%以上"],
  },
  "rows.obligation": {
    about: "必須 mandatory・任意 optional / mandatory or optional",
    examples: ["mandatory"],
  },
  "rows.expects": {
    about: "回答に求めるもの。kind で種類を選びます / what the answer must show; choose a kind",
  },
  "rows.appliesWhen": {
    about: "この条件が成り立つときだけ問われる行 / the row is asked only where this holds",
    examples: [{ not: { met: "1.1" } }],
  },
  "rows.mayNotApply": {
    about: "「該当なし」の回答を認める行 / “not applicable” is an answer here",
    examples: [true],
  },
  "rows.neverExempt": { about: "どの免除条件でも免除されない行 / no exemption waives it", examples: [true] },
  "rows.adviseWhenExempt": {
    about: "免除されても内容の確認を勧める行 / worth a look even when waived",
    examples: [true],
  },
  review: {
    about:
      "下書きの印。人が確かめるまで断定しません。確かめたら消します / a draft: nothing definite is said until a person takes this away",
    examples: [true],
  },
  kind: { about: "要件の種類 / the kind of requirement" },
  register: {
    about:
      "公開の登録簿。カタログにないものは names に呼び名を書き添えます / the public register; one that the catalogue does not have needs names",
    examples: ["ISMAP"],
  },
  names: {
    about:
      "回答での呼び名（普通の言葉）。カタログにない登録簿・規格・制度に要ります / what answers call it, in plain words; needed where the catalogue does not have it",
    examples: [["みなと安心クラウド台帳", "みなと台帳"]],
  },
  number: {
    about:
      "登録番号の見本。数字はどの数字でも、ほかの文字はその文字として照らします / a number as the register prints it; each digit stands for any digit",
    examples: ["MC-0012-3"],
  },
  termMonths: {
    about:
      "登録日から有効な月数（省略時は、カタログにない登録簿なら12か月） / for how many months from its day an entry is current (12 where neither pack nor catalogue says)",
    examples: [24],
  },
  holder: {
    about: "認証を持つべき者: アプリ提供者・クラウド提供者・どちらでも / whose certificate counts",
    examples: ["cloud-provider"],
  },
  anyOf: {
    about: "どれか一つの認証があればよい規格 / one of these standards suffices",
    examples: [[{ standard: "ISO/IEC 27001", edition: "2013", successors: ["2022"] }]],
  },
  standard: { about: "規格・制度の普段の名前 / the usual name", examples: ["ISO/IEC 27001"] },
  edition: { about: "行に記載の版 / the edition that the row names", examples: ["2013"] },
  successors: { about: "後継として認める版 / later editions that stand for it", examples: [["2022"]] },
  polarity: { about: "「はい」が良い回答なら positive、「いいえ」なら negative / which answer is good" },
  parts: { about: "すべて満たすべき内容 / all of these are needed", examples: [[TOPIC]] },
  present: { about: "回答で示すべき内容 / what the answer must present", examples: [[TOPIC]] },
  of: { about: "何についての値か / what the value is of", examples: [TOPIC] },
  words: {
    about: "回答がその内容に触れる普通の言葉（正規表現ではない） / plain words, no patterns",
    examples: [["学習"]],
  },
  together: { about: "同じ文にこのどれかも必要 / one of these must stand in the same statement" },
  specific: { about: "それだけで内容を示す言葉 / words that tell the matter alone", examples: [["体制図"]] },
  negated: { about: "否定で満たす内容（利用しない） / told by a denial", examples: [true] },
  forbids: { about: "あってはならないこと / what must not happen", examples: [["第三者に提供"]] },
  byCity: { about: "市自身が行う場合は反しない / the city itself may do it", examples: [true] },
  violates: {
    about: "要件に反する事実 / facts that break the requirement",
    examples: [["ベストエフォート型"]],
  },
  statement: { about: "具体的な記述が要る（○だけでは足りない） / a bare yes is weak", examples: [true] },
  tolerates: { about: "ここでは弱めない言葉 / words that weaken nothing here", examples: [["平日"]] },
  mistaken: { about: "似ていて別のものの言葉 / words of another matter", examples: [["内部監査"]] },
  subject: { about: "行の前提となるもの / what the row is about", examples: [["生成AI"]] },
  enough: { about: "いくつ示せば足りるか / how many parts suffice", examples: [2] },
  atLeast: { about: "最低限の期間または水準 / at least this" },
  "duration.atLeast": {
    about: "最低限の期間（P1Y は1年、P6M は6か月） / an ISO 8601 duration",
    examples: ["P1Y"],
  },
  "facility-tier.standard": {
    about: "ティアの基準 / the standard by which the tier is meant",
    examples: ["JDCC"],
  },
  "facility-tier.atLeast": { about: "最低限のティア / the lowest tier", examples: [3] },
  others: {
    about: "期間を混同してはならない別のもの / other things that are kept",
    examples: [["操作ログ"]],
  },
  country: { about: "国（ISO 3166-1 の2文字） / the country (ISO 3166-1, two letters)", examples: ["JP"] },
  planAllowed: { about: "計画でもよい / a plan suffices", examples: [true] },
  figures: {
    about: "すべて満たすべき数値 / all of these figures are needed",
    examples: [[{ printed: "99.9%以上", value: 99.9, unit: "percent", direction: "at-least" }]],
  },
  printed: { about: "表に印刷された形 / as the table prints it", examples: ["99.9%以上"] },
  value: { about: "値 / the value", examples: [99.9] },
  unit: { about: "単位 / the unit", examples: ["percent"] },
  per: {
    about: "回数を数える期間（年4回以内の「年」） / within which time things are counted",
    examples: [{ value: 1, unit: "year" }],
  },
  "per.value": { about: "期間の長さ / how many of the unit", examples: [1] },
  "per.unit": { about: "期間の単位 / the unit of the time", examples: ["year"] },
  direction: { about: "以上 at-least・以下 at-most / which side is better", examples: ["at-least"] },
  levels: { about: "段階。表の順に / the levels, in order", examples: [[{ name: "3", text: "24時間以内" }]] },
  text: { about: "表に印刷された文 / as the table prints it" },
  better: {
    about:
      "よい段階は表の後ろ later か前 earlier か。なければ求める段階だけを満たすとする / on which side the levels are better; without it only the very level that is asked for will do",
    examples: ["later"],
  },
  asked: { about: "求める段階の名前 / the level that is asked for", examples: ["3"] },
  items: { about: "一覧の項目。表の順に / the items of the list", examples: [["監査ログ", "操作ログ"]] },
  "list.atLeast": {
    about: "いくつ満たせば足りるか（省略時はすべて） / how many are enough; all without it",
    examples: [2],
  },
  documents: { about: "提出する資料の名前 / the documents by name", examples: [["作業計画書"]] },
  "assurance-report.anyOf": {
    about: "このどれかの保証報告書 / one of these reports",
    examples: [[{ standard: "SOC 2", type: "2" }]],
  },
  "assurance-report.anyOf.standard": { about: "報告書の種類 / which report", examples: ["SOC 2"] },
  "assurance-report.anyOf.type": {
    about: "Type 1（ある時点）・Type 2（ある期間） / of a day or of a period",
    examples: ["2"],
  },
  days: { about: "表に印刷された日 / the days as printed", examples: [["令和9年3月31日まで"]] },
  "place.anyOf": {
    about: "このどれかにあればよい場所 / one of these places",
    examples: [["東京都", "大阪府"]],
  },
  good: { about: "求める答え（はい yes・いいえ no） / the answer that is wanted", examples: ["no"] },
  row: { about: "同じ内容を求める行 / the row that asks for the same", examples: ["1.3"] },
  ja: { about: "日本語 / in Japanese" },
  en: { about: "英語 / in English" },
  exemptions: { about: "「以下の要件は不要」の条件 / the conditions that waive rows; [] for none" },
  "exemptions.id": { about: "免除条件の識別名 / its id", examples: ["band-1"] },
  "exemptions.text": { about: "表に印刷された条件文 / the sentence as printed" },
  "exemptions.when": {
    about: "成り立つ条件 / when it holds",
    examples: [{ any: [{ met: "1.1" }, { all: [{ met: "1.6" }, { met: "1.9" }] }] }],
  },
  "exemptions.rows": {
    about: "シートに条件文の行がないときに免除する行 / the rows waived where the sheet has no row for it",
    examples: [{ from: "1.6", to: "1.27" }],
  },
  from: { about: "最初の行 / the first row", examples: ["1.6"] },
  to: { about: "最後の行 / the last row", examples: ["1.27"] },
  cases: { about: "判定例。パックはこのとおりに判定しなければならない / worked examples that must come out" },
  "cases.name": { about: "例の説明 / what it shows" },
  "cases.readings": {
    about: "行ごとの回答。挙げない行は空欄 / answers; others are blank",
    examples: [{ "1.1": "met" }],
  },
  "cases.statuses": { about: "出るべき判定 / what must come out", examples: [{ "1.6": "exempt" }] },
  met: { about: "この行が満たされる / this row is met", examples: ["1.1"] },
  all: { about: "すべて成り立つ / all of them hold", examples: [[{ met: "1.6" }, { met: "1.9" }]] },
  any: { about: "どれかが成り立つ / one of them holds", examples: [[{ met: "1.1" }, { met: "1.4" }]] },
  not: { about: "成り立たない / it does not hold", examples: [{ met: "1.1" }] },
};
