/**
 * Puts texts on good sheets, above, below, beside, between the rows, on another sheet, in a comment and in the page header,
 * and prints for each text that goes wrong which statuses it changed: `npm run seen-texts -- [FILE]` (JSONL with id, kind,
 * text, place, concerns). At the end: harmless texts that change a status, limiting ones that leave a definite status that
 * they concern, and those that take more than they may.
 */
import { DEVELOPMENT, outcomesOf, textsIn } from "../core/table/notes/seen-texts";
import { progressOf } from "./progress";

const [file = DEVELOPMENT] = process.argv.slice(2);
/** Some ids, or how many there are. */
const shown = (ids: readonly string[]): string =>
  ids.length > 6 ? `${String(ids.length)} rows` : ids.join(" ") || "-";
const wrong = { harmless: 0, missed: 0, more: 0 };
const texts = textsIn(file);
const done = progressOf("texts", texts.length);
for (const [at, seen] of texts.entries()) {
  done(at);
  const bad = outcomesOf(seen).filter(({ missed, more }) => missed.length > 0 || more.length > 0);
  if (bad.length === 0) continue;
  if (seen.kind === "harmless") wrong.harmless += 1;
  else {
    if (bad.some(({ missed }) => missed.length > 0)) wrong.missed += 1;
    if (bad.some(({ more }) => more.length > 0)) wrong.more += 1;
  }
  console.log(`${seen.id} ${seen.kind} ${seen.place} ${JSON.stringify(seen.concerns)}: ${seen.text}`);
  for (const { base, place, missed, more } of bad)
    console.log(`    ${base}/${String(place)} missed ${shown(missed)}  more ${shown(more)}`);
}
const of = (kind: string): number => texts.filter((seen) => seen.kind === kind).length;
console.log(
  `harmless that change a status: ${String(wrong.harmless)} of ${String(of("harmless"))}; ` +
    `limiting missed: ${String(wrong.missed)}, taking more: ${String(wrong.more)} of ${String(of("limiting"))}`,
);
