import { ROLE_OF_FINDING, type SupportingRole } from "../answer/finding-roles";
import type { Reason } from "./judgement";
import type { Status } from "../status";

/**
 * What a reason is to its row. One decides, and is all that a sheet, a print or a letter says; which one may is data
 * (answer/finding-roles).
 */
export type ReasonRole = "deciding" | SupportingRole;

/** A row's reasons, each with its role. */
export interface ReasonsByRole {
  /** Missing where the status needs no reason (a row that conforms), or where every reason only supports. */
  readonly deciding?: Reason;
  /** Said beside the deciding one: the row is waived, and yet worth a look. */
  readonly besides: readonly Reason[];
  readonly evidence: readonly Reason[];
  readonly support: readonly Reason[];
}

/**
 * Sorts the reasons of a row, which come in order of weight: the first that may decide does. A row that conforms has
 * evidence and no decision, unless a setting made it conform.
 */
export function reasonsByRole(status: Status, reasons: readonly Reason[]): ReasonsByRole {
  const decides = reasons.filter((reason) => roleOf(reason) === "deciding" && mayDecide(status, reason));
  const deciding = spokenOf(decides);
  const besides = [
    ...decides.filter(
      (reason) => reason !== deciding && reason.about === "judgement" && reason.code === "exempt-but-look",
    ),
    ...(status === "exempt" ? [] : reasons.filter((reason) => roleOf(reason) === "beside")),
  ];
  const evidence = reasons.filter((reason) => roleOf(reason) === "evidence");
  const shown = new Set<Reason>([...(deciding === undefined ? [] : [deciding]), ...besides, ...evidence]);
  return {
    ...(deciding === undefined ? {} : { deciding }),
    besides,
    evidence,
    support: reasons.filter((reason) => !shown.has(reason) && roleOf(reason) !== "once"),
  };
}

/**
 * A mark alone (「×」) tells less than the words that stand beside it and say the same: where the first reason is a mark
 * or word of the answer's kind, what the vendor denies goes before it, else the next thing that is said.
 */
function spokenOf(decides: readonly Reason[]): Reason | undefined {
  const [first, ...others] = decides;
  if (first === undefined || !isOfKind(first)) return first;
  const said = others.filter((reason) => reason.about === "answer" && !isOfKind(reason));
  return (
    said.find((reason) => reason.about === "answer" && reason.finding.code === "denied") ?? said[0] ?? first
  );
}

function isOfKind(reason: Reason): boolean {
  return reason.about === "answer" && reason.finding.code.startsWith("says-");
}

function roleOf(reason: Reason): ReasonRole {
  return reason.about === "answer" ? (ROLE_OF_FINDING[reason.finding.code] ?? "deciding") : "deciding";
}

function mayDecide(status: Status, reason: Reason): boolean {
  return status !== "conforming" || reason.about !== "answer";
}
