import type { AskedFigure, Expects, ExpectsBy, FigureUnit, Kind, Topic } from "../core/pack/expects";
import type { PlainDate } from "../core/plain-date";

/** What an answer is an example of, in the eyes of whoever wrote the requirement. */
export const WORKED = ["met", "not-met", "doubtful"] as const;
export type Worked = (typeof WORKED)[number];

/** An answer as a vendor might write it: the cell of the answer, and the remarks beside it. */
export interface WorkedAnswer {
  readonly worked: Worked;
  readonly answer: string;
  readonly remarks: string;
}

type Cells = readonly [answer: string, remarks: string];
/** Met, not met, doubtful. */
type Three = readonly [Cells, Cells, Cells];

/**
 * Three answers of an invented vendor to a requirement: one that meets it, one that does not, and one that leaves it open.
 * They are Japanese in every language of ours, as vendors' answers are. None where the requirement names no value.
 * @param asOf certificates run for two more years from here
 */
export function workedAnswers(expects: Expects, asOf: PlainDate): readonly WorkedAnswer[] {
  const three = <K extends Kind>(kind: K, own: ExpectsBy[K]) => THREE[kind](own, asOf);
  const cells = three(expects.kind, expects);
  return WORKED.flatMap((worked, at) => {
    const [answer, remarks] = cells?.[at] ?? [];
    return answer === undefined || remarks === undefined ? [] : [{ worked, answer, remarks }];
  });
}

const untilOf = (asOf: PlainDate): string => `${Number(asOf.slice(0, 4)) + 2}/03/31`;

type ThreeOf = { readonly [K in Kind]: (expects: ExpectsBy[K], asOf: PlainDate) => Three | undefined };

/** A person judges every answer of the kind: there is none that the engine could be shown by. */
const none = (): undefined => undefined;

const THREE: ThreeOf = {
  list: none,
  "named-document": none,
  deadline: none,
  contact: none,
  place: none,
  "yes-no": none,
  "as-row": none,
  "assurance-report": none,
  // What must not be done is told in words that no example can guess.
  assurance: ({ polarity }) =>
    polarity === "negative"
      ? undefined
      : [
          ["○", "対応しています。"],
          ["×", "対応していません。"],
          ["○", "一部の機能だけ対応しています。"],
        ],
  registration: ({ register, number }) => [
    ["○", `${register}に登録済みです（登録番号 ${number ?? NUMBERS[register] ?? "12345"}）。`],
    ["×", `${register}には登録していません。`],
    ["○", `${register}への登録を申請中です。`],
  ],
  certification: ({ holder, anyOf: [wanted] }, asOf) => {
    // An edition that is asked for may have ended: its latest successor is what a vendor holds today.
    const edition = wanted?.successors?.at(-1) ?? wanted?.edition;
    const name = `${wanted?.standard ?? ""}${edition === undefined ? "" : `:${edition}`}`;
    const who = holder === "cloud-provider" ? "クラウドサービスプロバイダー、" : "";
    return [
      ["○", `${name} 認証取得済（${who}登録番号 IS 723456、有効期限 ${untilOf(asOf)}）`],
      ["×", "認証は取得していません。"],
      ["○", "認証を更新する手続きをしています。"],
    ];
  },
  disclosure: ({ present }) => [
    ["○", `${wordsOf(present)}：「サービス仕様書」の第3章に記載しています。`],
    ["×", "提示できません。"],
    ["○", "必要に応じて協議します。"],
  ],
  duration: ({ atLeast, of, present }) => {
    const what = wordsOf([of, ...present]);
    return [
      ["○", `${what}：${lengthOf(atLeast, 1)}保存します。`],
      ["×", `${what}：${lengthOf(atLeast, 0.5)}だけ保存します。`],
      ["○", "保存期間は、契約のときに協議します。"],
    ];
  },
  location: () => [
    ["○", "データもバックアップも、国内（東京・大阪リージョン）に限定しています。"],
    ["×", "データは米国のデータセンターに保存します。"],
    ["○", "原則として国内に保存します。"],
  ],
  jurisdiction: () => [
    ["○", "準拠法は日本法、専属的合意管轄裁判所は東京地方裁判所とします。"],
    ["×", "準拠法はカリフォルニア州法とします。"],
    ["○", "協議のうえ定めます。"],
  ],
  "facility-tier": ({ standard, atLeast }) => [
    ["○", `${standard} ティア${atLeast}`],
    ["×", `${standard} ティア${atLeast - 1}`],
    ["○", "ティアの評価は受けていません。"],
  ],
  erasure: ({ standard }) => [
    ["○", `${standard}に準拠してデータを復元できないように完全に消去し、消去証明書を発行します。`],
    ["×", "消去の証明書は発行しません。"],
    ["○", "データは適切に消去します。"],
  ],
  figure: ({ figures }) => [
    ["○", figures.map((figure) => measured(figure, figure.value)).join("、")],
    ["×", figures.map((figure) => measured(figure, worseThan(figure))).join("、")],
    ["○", "目標値とし、保証はしません。"],
  ],
  level: ({ levels, asked, better }) => {
    const at = levels.findIndex(({ name }) => name === asked);
    const [wanted, lower] = [levels[at], levels[better === "earlier" ? at + 1 : at - 1]];
    if (wanted === undefined || lower === undefined) return undefined;
    return [
      [wanted.name, wanted.text],
      [lower.name, lower.text],
      ["協議", "レベルは協議のうえ定めます。"],
    ];
  },
};

/** Numbers of entries in the form that each register prints. */
const NUMBERS: Readonly<Record<string, string>> = { ISMAP: "C21-0001-2", ASPIC: "0123-2606" };

/** By what words an answer speaks of the parts: so many of each. */
const MOST_WORDS = 2;
const wordsOf = (topics: readonly Topic[]): string =>
  topics.map(({ words }) => words.slice(0, MOST_WORDS).join("・")).join("、");

const SPANS: Readonly<Record<string, readonly [unit: string, smaller: string, per: number]>> = {
  Y: ["年間", "か月間", 12],
  M: ["か月間", "日間", 30],
  D: ["日間", "時間", 24],
};

/** 「1年間」, 「6か月間」: a part of an ISO 8601 duration of one unit. */
function lengthOf(duration: string, part: number): string {
  const [, count = "", unit = ""] = /^P(\d+)([YMD])$/.exec(duration) ?? [];
  const [name, smaller, per] = SPANS[unit] ?? ["", "", 1];
  const whole = Number(count) * part;
  return Number.isInteger(whole) ? `${whole}${name}` : `${Math.floor(whole * per)}${smaller}`;
}

const UNITS: Readonly<Record<FigureUnit, string>> = {
  percent: "%",
  second: "秒",
  minute: "分",
  hour: "時間",
  "business-day": "営業日",
  day: "日",
  week: "週間",
  month: "か月",
  year: "年",
  generation: "世代",
  time: "回",
  piece: "個",
  person: "人",
  yen: "円",
};

/** The table's own words where the value is its own (99.9%以上), so that the unit is said as the table says it. */
const measured = ({ printed, value, unit }: AskedFigure, now: number): string =>
  now === value ? printed : `${now}${UNITS[unit]}`;

/** A value on the worse side; where the table does not say which side that is, the smaller one. */
function worseThan({ value, direction }: AskedFigure): number {
  if (direction === "at-most") return value * 2;
  return value > 50 ? value - 10 : value / 2;
}
