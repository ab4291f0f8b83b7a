import { ERA_YEAR_ZERO, FIRST_YEAR } from "../../lexicon/data/numerals";
import { oneWidth } from "../../lexicon/fold";
import { pattern } from "../../lexicon/lexicon";
import { columnKind } from "./header-words";
import type { Slot } from "./slot";

/** More than whatever else the heading says, as of rounds. */
const ROUND = 25;
/** 7年度 is one of the present era. */
const CURRENT = "r";

interface OfYear {
  readonly year: number;
  /** What the heading calls the column, the year aside. */
  readonly noun: string;
  /** 参考: not answered now, whatever stands beside it. */
  readonly isPast: boolean;
}

/**
 * Columns of one year's answers beside another year's (令和7年度回答 | 令和8年度回答): the latest year is answered now. What
 * was answered in a year before is no earlier round of it: it fills no blank, and neither do its remarks. Where there is
 * no other column to answer in, the year is only a part of the heading (回答（令和8年度）).
 */
export function answersOfYears(slots: readonly Slot[]): readonly Slot[] {
  const told = slots.map(ofYear);
  const answers = told.filter((one) => one !== undefined && columnKind(one.noun) === "answer");
  const years = new Set(answers.map((one) => one?.year ?? 0));
  const hasPlain = slots.some(({ kind }, at) => kind === "answer" && told[at] === undefined);
  const isAlone = years.size === 1 && !hasPlain;
  if (isAlone && (answers.some((one) => one?.isPast) || slots.some(({ kind }) => kind === "choice")))
    return slots;
  if (!isAlone && years.size + (hasPlain ? 1 : 0) < 2) return slots;
  const latest = hasPlain ? Infinity : Math.max(...years);
  return slots.map((slot, at): Slot => {
    const own = told[at];
    if (own === undefined || !(own.year === latest || years.has(own.year))) return slot;
    const role = own.year < latest ? "aside" : kindOf(slot, own);
    return { ...slot, kind: role, why: [...(slot.why ?? []), { role, code: "round", weight: ROUND }] };
  });
}

/** Under one year's title (令和8年度回答 / 可否 | 備考) the columns are what their own names say. */
function kindOf({ label }: Slot, { noun }: OfYear): "answer" | "remarks" {
  const parts = label.split(" / ");
  return columnKind(parts.length > 1 ? (parts.at(-1) ?? "") : noun) === "remarks" ? "remarks" : "answer";
}

function ofYear({ label }: Slot): OfYear | undefined {
  for (const part of label.split(" / ")) {
    const plain = oneWidth(part).replace(/\s/g, "").toLowerCase();
    const told = pattern("round-of-year").exec(plain) ?? pattern("round-year-behind").exec(plain);
    const { era, year, noun, past = "" } = told?.groups ?? {};
    if (year === undefined || noun === undefined) continue;
    const count = year === FIRST_YEAR ? 1 : Number(year);
    const isWestern = era === undefined && count > 100;
    return {
      year: isWestern ? count : count + (ERA_YEAR_ZERO.get(era ?? CURRENT) ?? 0),
      noun,
      isPast: past !== "",
    };
  }
  return undefined;
}
