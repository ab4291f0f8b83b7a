import { describe, expect, it } from "@jest/globals";
import type { FindingCatalogue } from "../../src/core/answer/finding";
import { exemptionId, rowId } from "../../src/core/ids";
import type { Reason, ReasonCatalogue } from "../../src/core/judge/judgement";
import { reasonsByRole } from "../../src/core/judge/reason-role";
import { shortReason } from "../../src/core/mark/row-note";
import { shippedPack } from "../../src/packs/index";
import type { RowDoubtCatalogue } from "../../src/core/table/sheet-table";
import { wordsFor } from "../../src/words/words";

/**
 * The rules of the sentences that a sheet, a print or a letter shows. Every code has an entry here (a missing one is a
 * compile error), filled in with the longest that comes: what is quoted is longer than any note shows.
 */
const LONG = "クラウドサービスプロバイダーの提供する情報";
const word = LONG;
const text = LONG;
const date = "2026-12-31";
const STANDARD = "ISO/IEC 27017:2015";

const FINDINGS: { readonly [C in keyof FindingCatalogue]: FindingCatalogue[C] } = {
  "nothing-written": {},
  "only-placeholder": { text },
  "says-yes": { word },
  "says-no": { word },
  "says-partly": { word },
  "says-not-applicable": { word },
  "says-planned": { word },
  "left-open": { word },
  "by-legend": { mark: "○", cell: "F112" },
  "turned-by-legend": { mark: "○", cell: "F112", says: LONG },
  "open-by-legend": { mark: "○", cell: "F112" },
  "lone-dash": { text: "―" },
  "unknown-code": { text },
  "bare-no-ambiguous": { word },
  "not-understood": { text },
  "copied-requirement": {},
  "template-left": {},
  "orders-the-judge": {},
  "double-negative": { word },
  "refers-elsewhere": { word },
  question: {},
  denied: { word },
  "denied-unclear": { word },
  "no-longer": { word },
  planned: { date },
  "planned-undated": { word },
  "plan-overdue": { date },
  "valid-until": { date },
  expired: { date },
  "said-expired": { word },
  "renewal-open": { word },
  "date-unreadable": { text },
  "issued-later": { date },
  "issued-long-ago": { date },
  "date-without-role": { date },
  "asks-back": { word },
  "not-disclosed": { word },
  "shown-later": { word },
  "left-to-city": { word },
  "plan-chosen": { word: "上位プランの場合" },
  "costs-extra": { word },
  "other-contract": { word },
  "in-part": { word },
  "limited-to": { word },
  "with-exception": { word },
  "seems-weak": { word },
  hedged: { word },
  "equivalent-only": { word },
  "own-assessment": { word },
  "of-another-party": { word },
  "of-the-platform": { word },
  "whose-certificate": { word },
  "claims-outside": { word },
  "no-registration": { word },
  "other-standard": { found: LONG, wanted: STANDARD },
  "names-standard": { standard: STANDARD },
  "successor-accepted": { found: STANDARD, wanted: STANDARD },
  "successor-review": { found: STANDARD, wanted: STANDARD },
  "edition-not-accepted": { found: STANDARD, wanted: STANDARD },
  "edition-ended": { found: STANDARD, until: date },
  "edition-unknown": { found: STANDARD },
  "has-number": { number: "CLOUD 745678" },
  "number-unlike": { number: LONG, register: "ISMAP-LIU" },
  "place-abroad": { place: LONG },
  "place-domestic": { place: "東京・大阪リージョン" },
  "other-matter": { word },
  "does-not-follow": { word },
  "tier-found": { tier: 3 },
  "tier-too-low": { tier: 2, wanted: 3 },
  "long-enough": { text },
  "figure-enough": { text },
  "figure-worse": { text, asked: "99.9%以上" },
  "figure-uncertain": { text, asked: "99.9%以上" },
  "figure-of-what": { word },
  "level-found": { text },
  "level-lower": { text, asked: "3" },
  "level-uncertain": { text },
  "too-short": { text },
  "length-uncertain": { text },
  breach: { word },
  "misuse-denied": { word },
  "rules-out": { word },
  "tells-part": { ja: LONG, en: LONG },
  "part-missing": { ja: LONG, en: LONG },
  "names-document": { name: LONG },
  "nothing-presented": {},
  "only-generic": { word },
  "page-left-out": { cell: "G26" },
  "for-a-person": {},
  "answered-anew": { earlier: word, cell: "E26" },
};

const exemption = exemptionId("band-1");
const blockers = ["1.1", "1.2", "1.4"].map(rowId);
const JUDGEMENTS: { readonly [C in keyof ReasonCatalogue]: ReasonCatalogue[C] } = {
  "exempt-by": { exemption, because: blockers, answered: LONG },
  "exempt-but-look": { row: rowId("1.10") },
  "look-up-register": { register: "ISMAP-LIU" },
  "exemption-open": { exemption, blockers },
  "scope-uncertain": { exemption, cell: "A112" },
  "band-uncertain": { exemption, cell: "A112" },
  "band-not-in-sheet": { exemption },
  "exemption-not-checked": { exemption },
  "exemption-limited": { exemption, cell: "A112" },
  "condition-false": { rows: blockers },
  "condition-open": { blockers },
  "says-not-applicable": {},
  "not-applicable-not-allowed": {},
  "row-missing": {},
  "blank-by-policy": { as: "no" },
};

const cell = "AB112";
const overlay = { cell, text: LONG, author: LONG, date, state: "on" } as const;
const DOUBTS: { readonly [C in keyof RowDoubtCatalogue]: RowDoubtCatalogue[C] } = {
  altered: { cell },
  duplicate: { cells: ["E14", "E44"] },
  "uncertain-row": { cell },
  "struck-answer": { cell },
  "error-value": { cell, error: "#VALUE!" },
  "unread-symbols": { cell },
  "answer-elsewhere": { cell },
  "answer-shared": { cell },
  reserved: { cell },
  "no-tick": { cell },
  noted: { cell },
  "no-result": { cell },
  "cell-picture": { cell },
  overlaid: { ...overlay, what: "comment" },
  unticked: { cell },
  "rule-not-checked": { cell },
};

const entries = <Catalogue extends object>(catalogue: Catalogue) =>
  Object.entries(catalogue) as readonly (readonly [string, Catalogue[keyof Catalogue]])[];

const REASONS: readonly (readonly [string, Reason])[] = [
  ...entries(FINDINGS).map(
    ([code, values]) => [code, { about: "answer", finding: { code, values } } as Reason] as const,
  ),
  ...entries(JUDGEMENTS).map(
    ([code, values]) => [code, { about: "judgement", code, values } as Reason] as const,
  ),
  ...entries(DOUBTS).map(
    ([code, values]) => [code, { about: "sheet", doubt: { code, values } } as Reason] as const,
  ),
];

/** In English the same is said with more letters. */
const LONGEST = { ja: 40, en: 90 } as const;
const NO_SENTENCE = [
  "valid-until",
  "names-standard",
  "successor-accepted",
  "has-number",
  "place-domestic",
  "tier-found",
  "long-enough",
  "figure-enough",
  "level-found",
  "names-document",
  "tells-part",
];

describe.each(["ja", "en"] as const)("the reasons of a row, in %s", (language) => {
  const words = wordsFor(language);

  it.each(REASONS)("%s: short with the longest quotation, and whole", (code, reason) => {
    const said = words.reason(shortReason(reason));
    expect(said).not.toMatch(/undefined|NaN|\[object|\{|\}/);
    expect([...said].length).toBeLessThanOrEqual(LONGEST[language]);
    if (NO_SENTENCE.includes(code)) return;
    expect(said).toMatch(language === "ja" ? /。$/ : /\.$/);
    // One sentence, quotations apart.
    const bare = said.replace(/「[^」]*」|“[^”]*”/g, "").replace(/\s*[（(][^）)]*[）)]/g, "");
    expect(bare.match(language === "ja" ? /。/g : /\.(?=\s|$)/g) ?? []).toHaveLength(1);
  });

  it.each(REASONS)("%s: dates in one form, standards as people write them", (_, reason) => {
    const said = words.reason(shortReason(reason));
    expect(said).not.toMatch(/\d{4}-\d{2}|\d{4}\/\d{1,2}/);
    if (JSON.stringify(reason).includes(date) && !said.includes("…"))
      expect(said).toContain(language === "ja" ? "2026年12月31日" : "31 Dec 2026");
  });

  it.each(REASONS)("%s: says 要件, 判定基準日 and 分かりません, never the former words", (_, reason) => {
    const said = words.reason(shortReason(reason));
    if (language === "ja") expect(said).not.toMatch(/判定日|判断できません|求められている/);
    else expect(said).not.toMatch(/です|ます|ません|judging date/);
  });
});

describe("a row that conforms", () => {
  it("shows no sentence of its answer, and none that denies", () => {
    for (const [, reason] of REASONS) {
      if (reason.about !== "answer") continue;
      const { deciding, evidence } = reasonsByRole("conforming", [reason]);
      expect(deciding).toBeUndefined();
      for (const one of evidence) expect(wordsFor("ja").reason(one)).not.toMatch(/ません|です。$/);
    }
  });
});

it("has a short title for every row, at most 11 full-width characters", () => {
  const width = (title: string) =>
    [...title].reduce((sum, one) => sum + (/[\x20-\x7e]/.test(one) ? 0.5 : 1), 0);
  for (const { id, short = "" } of shippedPack("gaibu-service").rows) {
    expect([id, short === ""]).toEqual([id, false]);
    expect([id, width(short) <= 11]).toEqual([id, true]);
  }
});
