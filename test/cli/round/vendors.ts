import type { Answers } from "./answers";
import { EVERY_ROW, REGISTERED, TWO_CERTIFICATES } from "./answers";
import type { Layout } from "./layouts";

/** What a made-up vendor sent in, and what a person who reads it must come to. */
export interface Vendor {
  readonly file: string;
  /** What the sheet says of who answers; left out where it does not. */
  readonly vendor?: string;
  /** The program that wrote the file, and the form that was filled in. */
  readonly by: "exceljs" | "libreoffice" | "openpyxl" | "text" | "sheetjs" | "nobody";
  readonly layout?: Layout;
  /** Of those that openpyxl wrote: which. */
  readonly book?: string;
  readonly answers: Answers;
  readonly verdict: "conforming" | "nonconforming" | "undecided" | "failed";
  /** The mandatory rows in the way, by their signs. */
  readonly open: Open;
}

export interface Open {
  readonly no?: readonly string[];
  readonly check?: readonly string[];
  readonly blank?: readonly string[];
}

export type Edits = Readonly<Record<string, readonly [answer: string, remarks?: string]>>;

/** Certificate numbers are those of one vendor alone. */
export function own(number: number, base: Answers, edits: Edits = {}): Answers {
  const two = String(number).padStart(2, "0");
  const texts = Object.entries({ ...base, ...edits }).map(([id, [answer, remarks = ""]]) => [
    id,
    [
      answer,
      remarks.replace(/(IS|CLOUD|PII) (\d{4})\d\d/g, `$1 $2${two}`).replace(/C25-0142/, `C25-01${two}`),
    ],
  ]);
  return Object.fromEntries(texts) as Answers;
}

const NO: readonly [string, string] = ["×", "対応していません"];
const LAPSED = ["○", "ISO/IEC 27017:2015（登録番号 CLOUD 734513、有効期限 2026年8月31日）"] as const;
const SHORT = ["○", "アクセスログは3か月間保存"] as const;
const ON_A_PLAN = ["○", "権限管理とアクセス制御は、しらかばプランをご契約の場合に利用できます"] as const;
const UNTIL_FEBRUARY = ["○", "ISO/IEC 27001:2022（登録番号 IS 734512、有効期限 2027年2月28日）"] as const;
/** The number of 04. */
const NUMBER_OF_ANOTHER = "ISO/IEC 27001:2022（登録番号 IS 734504、有効期限 2028年1月15日）";

const MANDATORY = [
  ...["1.5", "1.7", "1.8", "1.10", "1.11", "1.12", "1.14", "1.15", "1.16", "1.17", "1.18"],
  ...["1.19", "1.20", "1.21", "1.22", "1.23", "1.24", "1.25", "1.26"],
];
/** The answers of three sheets that openpyxl wrote: marks without what has to be presented. */
const MARKS_ALONE: Open = {
  no: ["1.22"],
  check: ["1.8", "1.11", "1.14", "1.15", "1.16", "1.17", "1.18", "1.20", "1.21", "1.26"],
};

interface Filled {
  readonly by?: Vendor["by"];
  readonly base?: Answers;
  readonly edits?: Edits;
  readonly open?: Open;
}

function vendor(
  number: number,
  name: string,
  layout: Layout,
  { by = "exceljs", base = EVERY_ROW, edits = {}, open = {} }: Filled = {},
): Vendor {
  const { no = [], check = [], blank = [] } = open;
  const isOpen = check.length + blank.length > 0;
  return {
    file: `${String(number).padStart(2, "0")}_${name}.${by === "text" ? "csv" : "xlsx"}`,
    vendor: `株式会社${name}`,
    by,
    layout,
    answers: own(number, base, edits),
    verdict: no.length > 0 ? "nonconforming" : isOpen ? "undecided" : "conforming",
    open,
  };
}

const byOpenpyxl = (
  file: string,
  book: string,
  open: Open,
  verdict: Vendor["verdict"],
  name?: string,
): Vendor => ({
  file,
  ...(name !== undefined && { vendor: name }),
  by: "openpyxl",
  book,
  answers: {},
  verdict,
  open,
});
const unreadable = (file: string, by: Vendor["by"]): Vendor => ({
  file,
  by,
  answers: {},
  verdict: "failed",
  open: {},
});

/** The round: forty vendors, eight layouts, four programs. */
export const VENDORS: readonly Vendor[] = [
  vendor(1, "みほん", "plain", {
    edits: { "1.22": NO, "1.8": LAPSED, "1.24": [""] },
    open: { no: ["1.22"], check: ["1.8"], blank: ["1.24"] },
  }),
  vendor(2, "青空クラウド", "plain", { base: REGISTERED }),
  vendor(3, "いろは情報", "two-columns", { base: TWO_CERTIFICATES }),
  vendor(4, "うみかぜ", "two-columns", {
    edits: { "1.8": LAPSED, "1.11": [""] },
    open: { check: ["1.8"], blank: ["1.11"] },
  }),
  vendor(5, "えきまえソフト", "moved", {
    edits: { "1.21": NO, "1.20": SHORT },
    open: { no: ["1.21"], check: ["1.20"] },
  }),
  vendor(6, "おおぞら通信", "moved", { base: REGISTERED }),
  vendor(7, "かわべり", "english", { edits: { "1.5": [""] }, open: { blank: ["1.5"] } }),
  vendor(8, "きたかぜデータ", "english", { base: REGISTERED }),
  vendor(9, "くすのき", "evidence", {
    edits: { "1.18": ["○"], "1.20": SHORT },
    open: { check: ["1.18", "1.20"] },
  }),
  vendor(10, "けやき計算", "evidence"),
  vendor(11, "こもれび", "choices", {
    edits: { "1.10": ["×", "国外にも保管します"] },
    open: { no: ["1.10"] },
  }),
  vendor(12, "さくら坂システム", "choices", { base: TWO_CERTIFICATES }),
  vendor(13, "しおさい", "typed", { edits: { "1.14": ["○", "ティア2相当"] }, open: { check: ["1.14"] } }),
  vendor(14, "すみれ情報", "typed", { base: REGISTERED }),
  vendor(15, "せせらぎ", "plain", { edits: { "1.24": ON_A_PLAN }, open: { check: ["1.24"] } }),
  vendor(16, "そよかぜ", "two-columns", { edits: { "1.24": ON_A_PLAN }, open: { check: ["1.24"] } }),
  {
    ...vendor(17, "たけのこ電算", "plain"),
    answers: { ...own(17, EVERY_ROW), "1.6": ["○", NUMBER_OF_ANOTHER] },
  },
  vendor(18, "ちどり", "typed", { edits: { "1.6": UNTIL_FEBRUARY } }),
  vendor(19, "つばめ通信", "english", { base: TWO_CERTIFICATES }),
  vendor(20, "てまり", "choices", { base: REGISTERED }),
  vendor(21, "とうげ情報", "plain", {
    by: "libreoffice",
    edits: { "1.19": ["△", "通信のみ暗号化し、蓄積データは暗号化していません"] },
    open: { check: ["1.19"] },
  }),
  vendor(22, "なぎさ", "two-columns", { by: "libreoffice", base: REGISTERED }),
  vendor(23, "にじいろクラウド", "moved", {
    by: "libreoffice",
    edits: { "1.22": NO },
    open: { no: ["1.22"] },
  }),
  vendor(24, "ぬくもり", "typed", { by: "libreoffice", base: TWO_CERTIFICATES }),
  vendor(25, "ねむの木システム", "choices", {
    by: "libreoffice",
    edits: { "1.17": NO },
    open: { no: ["1.17"] },
  }),
  vendor(26, "のはら", "evidence", { by: "libreoffice", edits: { "1.24": [""] }, open: { blank: ["1.24"] } }),
  vendor(27, "はるかぜ", "plain", { by: "text" }),
  byOpenpyxl(
    "28_ひなた.xlsx",
    "a00-plain-A",
    { no: ["1.19"], check: ["1.14", "1.22"], blank: ["1.24"] },
    "nonconforming",
    "株式会社サンプル",
  ),
  byOpenpyxl("29_ふもとデータ.xlsx", "a01-plain", {}, "conforming", "株式会社サンプル"),
  byOpenpyxl("30_へいわ堂.xlsx", "a02-koumoku-merged", {}, "conforming", "株式会社サンプル"),
  byOpenpyxl("31_ほしぞら.xlsx", "b00-narrow", MARKS_ALONE, "nonconforming", "株式会社みほん"),
  byOpenpyxl("32_まつかぜ.xlsx", "b02-wide", MARKS_ALONE, "nonconforming"),
  vendor(33, "みなも", "plain", {
    // Whether it is registered is open, so a no below the band accuses nobody.
    edits: { "1.1": ["要相談"], "1.22": NO },
    open: { check: ["1.22"] },
  }),
  vendor(34, "むぎわら", "two-columns", { base: {}, open: { blank: MANDATORY } }),
  vendor(35, "めぶき", "moved", {
    edits: { "1.12": ["×", "準拠法は米国法のみ"] },
    open: { no: ["1.12"] },
  }),
  vendor(36, "もりのなか", "english", {
    // A registration that has lapsed waives nothing any more.
    base: {
      ...REGISTERED,
      "1.1": ["○", "ISMAPクラウドサービスリストに登録（登録番号 C25-0142-2、有効期限 2026年3月31日）"],
    },
    open: { blank: MANDATORY.slice(1) },
  }),
  vendor(37, "やまびこ", "evidence"),
  unreadable("38_ゆうなぎ.xlsx", "nobody"),
  unreadable("39_よつば.xls", "sheetjs"),
  unreadable("40_わかば.xlsx", "exceljs"),
];
