import { clauseFacts } from "../../answer/clause-facts";
import { fold } from "../../lexicon/fold";
import { heard } from "../../lexicon/lexicon";
import { isHarmlessNote } from "./harmless-note";
import { limitsAnswer } from "./reservation";
import { leavesRowsOpen, statementsOf } from "./standing";
import { mayBeOfRows, saysLacking } from "./told-rows";
import { speaksAsCity } from "./vendor-speech";
import { isUnsettled, withoutDenied } from "./unsettled";

/** How a text beside an answer stands to it. */
export type Stance =
  /** It limits, waives, takes back, doubts or answers anew: the answer has to go with it. */
  | "turns"
  /** It says something, and nothing of that kind: only what the reader of answers finds against the answer counts. */
  | "tells"
  /** It is of the paper, or says that nothing speaks against the answer. */
  | "harmless";

const WEIGHT: readonly Stance[] = ["harmless", "tells", "turns"];

/** The gravest of its statements. */
export function stanceOf(text: string): Stance {
  const stances = statementsOf(text).map(stanceOfStatement);
  return WEIGHT.reduce((gravest, stance) => (stances.includes(stance) ? stance : gravest), "harmless");
}

/** Whether words on a row by which others are waived speak against its register or certificate. */
export const speaksAgainstCause = (text: string): boolean =>
  saysLacking(text) || (stanceOf(text) === "turns" && mayBeOfRows(text));

function stanceOfStatement(statement: string): Stance {
  const plain = fold(statement).text;
  const squeezed = plain.replace(/\s/g, "");
  if (squeezed === "" || heard("stance-form", squeezed) || isCourtesy(statement)) return "harmless";
  const rest = withoutDenied(plain);
  if (isKeptAtHome(rest)) return "harmless";
  if (limitsAnswer(rest) || leavesRowsOpen(rest) || isUnsettled(rest)) return "turns";
  // What is given to the vendor serves its own ends, whichever row it stands beside.
  if (heard("matter-other-use", plain)) return "turns";
  return rest !== plain || isHarmlessNote(statement) ? "harmless" : "tells";
}

/** Thanks, whom to ask, and how to fill in: お願いします there leaves nothing to the city. */
function isCourtesy(statement: string): boolean {
  const squeezed = fold(statement).text.replace(/\s/g, "");
  if (!isHarmlessNote(statement)) return false;
  if (heard("harmless-note-spelling", squeezed)) return true;
  if (heard("standing-instructs", squeezed) || speaksAsCity(statement)) return true;
  return heard("harmless-note-courtesy", squeezed) && !limitsAnswer(statement, ["customer"]);
}

/** 東京・大阪リージョンのみ使用: what is limited to places at home is no less for it. */
function isKeptAtHome(statement: string): boolean {
  const folded = fold(statement);
  const facts = clauseFacts(folded, "remarks") ?? [];
  const kinds = new Set(facts.flatMap(({ words }) => [...words.keys()]));
  return (
    (kinds.size > 0 || heard("quiet-kept-only-here", folded.text)) &&
    facts.some(({ domestic }) => domestic !== undefined) &&
    facts.every(({ foreign }) => foreign === undefined) &&
    [...kinds].every((kind) => kind === "limit" || kind === "platform") &&
    !leavesRowsOpen(statement)
  );
}
