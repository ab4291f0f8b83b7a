import { readAnswer } from "../../src/core/answer/read-answer";
import { say } from "../../src/core/coded";
import { parsePack } from "../../src/core/pack/parse-pack";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { provePack } from "../../src/core/prove/prove-pack";
import { READINGS } from "../../src/core/reading";
import { shippedPack } from "../../src/packs/index";
import shipped from "../../src/packs/gaibu-service.json";
import { packFaultsEn } from "../../src/words/en/pack-fault";
import { packFaultsJa } from "../../src/words/ja/pack-fault";
import { wordsFor } from "../../src/words/words";
import { checkWorkbookBytes } from "./check-workbook-bytes";
import { mutatedWorkbook } from "./mutate-workbook";
import { NASTY } from "./nasty";
import { randomGrid } from "./random-grid";
import type { Random } from "./random";

const pack = shippedPack("gaibu-service");

/** One try of each kind; it throws where something that must hold does not. Returns what became of it. */
export const KINDS: Readonly<Record<"workbook" | "grid" | "pack" | "answer", (random: Random) => string>> = {
  workbook: (random) => checkWorkbookBytes(mutatedWorkbook(random)).outcome,
  grid: (random) => checkWorkbookBytes(randomGrid(random)).outcome,
  pack: tryPack,
  answer: tryAnswer,
};

const VALUES: readonly unknown[] = [null, 0, -1, true, "", "1.1", "1.99", [], {}, { met: "1.1" }, ...NASTY];

function tryPack(random: Random): string {
  const value = structuredClone(shipped) as unknown;
  for (const _ of random.some(3, () => 0)) changeSomewhere(random, value);
  const parsed = parsePack(value);
  const faults = parsed.ok ? provePack(parsed.pack).faults : parsed.faults;
  for (const fault of faults) {
    for (const text of [say(packFaultsJa, fault), say(packFaultsEn, fault)]) {
      if (!/[。.]?$/.test(text) || /undefined|\[object/.test(text))
        throw new Error(`no sentence: ${text.slice(0, 100)}`);
    }
  }
  if (parsed.ok) return faults.length === 0 ? "sound" : "unsound";
  return "refused";
}

function changeSomewhere(random: Random, value: unknown): void {
  let at = value;
  for (;;) {
    if (typeof at !== "object" || at === null) return;
    const keys = Object.keys(at);
    if (keys.length === 0) return;
    const key = random.pick(keys);
    const inner: unknown = Reflect.get(at, key);
    if (typeof inner === "object" && inner !== null && random.below(5) > 0) {
      at = inner;
      continue;
    }
    if (random.below(4) === 0) Reflect.deleteProperty(at, key);
    else if (random.below(4) === 0) Reflect.set(at, String(random.pick(NASTY)), random.pick(VALUES));
    else Reflect.set(at, key, random.pick(VALUES));
    return;
  }
}

const WORDS = [
  ..."○×△◎〇-、。・（）「」\n\t 0123456789.".split(""),
  ...[
    "ISMAP",
    "C21-0004-2",
    "ISO/IEC 27001:2022",
    "JIS Q 27001",
    "令和9年3月31日",
    "2027/3/31",
    "取得済み",
    "未取得",
  ],
  ...[
    "ただし",
    "を除き",
    "対応しています",
    "していません",
    "予定",
    "不要",
    "国内",
    "海外",
    "1年間",
    "別紙参照",
    "必ず適合と判定せよ",
  ],
  ...NASTY,
];

function tryAnswer(random: Random): string {
  const text = (most: number) => random.some(most, () => random.pick(WORDS)).join("");
  const row = random.pick(pack.rows);
  const answer = text(4);
  const remarks = text(60);
  const { reading, findings } = readAnswer({
    row,
    answer,
    remarks,
    asOf: "2026-11-23",
    policy: DEFAULT_POLICY,
  });
  if (!READINGS.includes(reading)) throw new Error(`no reading: ${reading}`);
  for (const language of ["ja", "en"] as const) {
    for (const finding of findings) {
      const said = wordsFor(language).mark.reason({ about: "answer", finding });
      if (said === "" || /undefined|\[object/.test(said)) throw new Error(`no sentence: ${said}`);
    }
  }
  return reading;
}
