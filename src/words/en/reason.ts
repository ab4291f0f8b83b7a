import type { Sentences } from "../../core/coded";
import type { ReasonCatalogue } from "../../core/judge/judgement";
import { bandName, rowList } from "./row-names";

const blankAs = {
  conforming: "Blank (counted as met by setting).",
  nonconforming: "Blank (counted as not met by setting).",
  no: "Blank (counted as “no” by setting).",
} as const;

/** As the registers call their lists; another register is called by its own name. */
const listOf: Readonly<Record<string, string>> = {
  ISMAP: "ISMAP Cloud Service List",
  "ISMAP-LIU": "ISMAP-LIU Cloud Service List",
  ASPIC: "ASPIC list of certified services",
};

export const reasonsEn: Sentences<ReasonCatalogue> = {
  "exempt-by": ({ exemption, because }) => `Exempt: ${bandName(exemption)} holds (${rowList(because)}).`,
  "exempt-but-look": () => "Still worth a look.",
  "look-up-register": ({ register }) =>
    `Please look it up in the public list (${listOf[register] ?? register}).`,
  "exemption-open": ({ blockers }) => `May be exempt once ${rowList(blockers)} is settled.`,
  "scope-uncertain": ({ cell }) => `Whether ${cell} covers this row is not certain.`,
  "band-uncertain": ({ cell }) => `The wording of the exemption (${cell}) is not certain.`,
  "band-not-in-sheet": ({ exemption }) => `The sheet lacks the row of ${bandName(exemption)}.`,
  "exemption-not-checked": ({ exemption }) => `The rule of ${bandName(exemption)} has not been checked yet.`,
  "exemption-limited": ({ cell }) => `${cell} may say that this row is not waived.`,
  "condition-false": ({ rows }) => `Not asked, because of ${rowList(rows)}.`,
  "condition-open": ({ blockers }) => `Whether it is asked depends on ${rowList(blockers)}.`,
  "says-not-applicable": () => "Not applicable, which is allowed here.",
  "not-applicable-not-allowed": () => "“Not applicable” does not remove this row.",
  "row-missing": () => "The row was not found in the sheet.",
  "blank-by-policy": ({ as }) => blankAs[as],
};
