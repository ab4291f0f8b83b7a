import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readAnswer } from "../../src/core/answer/read-answer";
import { judgeSheet } from "../../src/core/judge/judge-sheet";
import type { RowFacts } from "../../src/core/judge/row-facts";
import type { PlainDate } from "../../src/core/plain-date";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { shippedPack } from "../../src/packs/index";
import type { Verdict } from "../../src/core/status";

/** A plainly good answer: both who labelled it call it met, and nothing else. */
interface Good {
  readonly id: string;
  readonly item: string;
  readonly answer: string;
  readonly remarks: string;
}

export interface GoodSheet {
  readonly verdict: Verdict;
  /** Rows that do not come out as conforming, and whose answers they are. */
  readonly forPerson: readonly string[];
}

const UNSEEN = join(__dirname, "../core/answer/unseen");
const FILES = ["answers-d.jsonl", "answers-e.jsonl"];

/**
 * Rows that the sheets answer with a plain no: what waives others by itself or together would leave nothing to judge, and
 * all of them are optional.
 */
const ANSWERED_NO: readonly string[] = ["1.1", "1.2", "1.4", "1.6", "1.9"];

/** Sheets made of nothing but plainly good answers, judged in memory: each answer is used in some of them. */
export function goodSheets(count: number, asOf: PlainDate): readonly GoodSheet[] {
  const pack = shippedPack("gaibu-service");
  const good = plainlyGood();
  return Array.from({ length: count }, (_, sheet) => {
    const named = new Map<string, string>();
    const facts = pack.rows.map((row, at): readonly [RowFacts["id"], RowFacts] => {
      const own = good.get(row.id) ?? [];
      const said = ANSWERED_NO.includes(row.id) ? undefined : own[(sheet + at * 5) % own.length];
      const { answer, remarks } = said ?? { answer: "×", remarks: "" };
      if (said !== undefined) named.set(row.id, said.id);
      const read = readAnswer({ row, answer, remarks, asOf, policy: DEFAULT_POLICY });
      return [row.id, { id: row.id, ...read, doubts: [], answered: answer }];
    });
    const { verdict, rows } = judgeSheet({
      pack,
      facts: new Map(facts),
      table: undefined,
      policy: DEFAULT_POLICY,
      asOf,
    });
    const forPerson = rows
      .filter(({ id, status }) => status !== "conforming" && named.has(id))
      .map(({ id }) => `${id} (${named.get(id) ?? ""})`);
    return { verdict, forPerson };
  });
}

function plainlyGood(): ReadonlyMap<string, readonly Good[]> {
  const lines = FILES.flatMap((file) => readFileSync(join(UNSEEN, file), "utf8").trimEnd().split("\n")).map(
    (line) =>
      JSON.parse(line) as Good & { readonly first: readonly string[]; readonly second: readonly string[] },
  );
  const good = lines.filter(({ first, second }) => [first, second].every((said) => said.join() === "met"));
  const byRow = new Map<string, readonly Good[]>();
  for (const one of good) byRow.set(one.item, [...(byRow.get(one.item) ?? []), one]);
  return byRow;
}
