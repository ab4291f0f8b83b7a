import type { Sentences } from "../../core/coded";
import type { ReasonCatalogue } from "../../core/judge/judgement";
import { bandName, rowList } from "./row-names";

const blankAs = {
  conforming: "Blank; counted as met under the settings.",
  nonconforming: "Blank; counted as not met under the settings.",
  no: 'Blank; counted as "no" under the settings.',
} as const;

/** As the registers call their lists. */
const listOf = {
  ISMAP: "ISMAP Cloud Service List",
  "ISMAP-LIU": "ISMAP-LIU Cloud Service List",
  ASPIC: "ASPIC list of certified services",
} as const;

export const reasonsEn: Sentences<ReasonCatalogue> = {
  "exempt-by": ({ exemption, because, answered }) =>
    answered === ""
      ? `Exempt, because ${bandName(exemption)} holds (by ${rowList(because)}).`
      : `Exempt, because ${bandName(exemption)} holds (by ${rowList(because)}). The answer given was: "${answered}"`,
  "exempt-but-look": () =>
    "A registration or certificate does not settle this requirement, however. A look at it is advised.",
  "look-up-register": ({ register }) => `Please look it up in the public list (${listOf[register]}).`,
  "exemption-open": ({ exemption, blockers }) =>
    `Answered no, but once the answer to ${rowList(blockers)} is settled, ${bandName(exemption)} may waive this row.`,
  "scope-uncertain": ({ exemption, cell }) =>
    `Answered no, but the place of ${bandName(exemption)} (cell ${cell}) does not tell whether it covers this row.`,
  "band-uncertain": ({ exemption, cell }) =>
    `Answered no, but the wording of ${bandName(exemption)} (cell ${cell}) is not certain, so it may or may not waive this row.`,
  "band-not-in-sheet": ({ exemption }) =>
    `Answered no, but the table prints other exemptions and not ${bandName(exemption)}, so it may or may not waive this row.`,
  "exemption-limited": ({ exemption, cell }) =>
    `Cell ${cell} may say that ${bandName(exemption)} does not cover this row, so it is not waived for certain.`,
  "condition-false": ({ rows }) => `Not asked, because of the answer to ${rowList(rows)}.`,
  "condition-open": ({ blockers }) =>
    `Whether this is asked depends on the answer to ${rowList(blockers)}, which is not settled yet.`,
  "says-not-applicable": () => "Answered as not applicable, which this requirement allows.",
  "not-applicable-not-allowed": () =>
    "Answered as not applicable or not needed; by itself that does not take this requirement away.",
  "row-missing": () => "The sheet does not have the row of this requirement.",
  "blank-by-policy": ({ as }) => blankAs[as],
};
