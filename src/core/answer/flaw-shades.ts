import type { Shade } from "./decide/concept";
import type { DecidingFlaw } from "./decide/decide";
import type { Given } from "./given";
import type { Assessment, Flaw } from "./weigh/assessment";
import { fold } from "../lexicon/fold";
import { heard } from "../lexicon/lexicon";

/** The flaws of an answer as the table sees them: what their words say beyond their kind is read here. */
export function flawsToDecide(given: Given, { flaws }: Assessment): readonly DecidingFlaw[] {
  const plainNo = isPlainNo(flaws);
  return flaws.map((flaw) => ({
    kind: flaw.kind,
    shades: shadesOf(flaw, flaws, given),
    explains: plainNo && explains(flaw),
  }));
}

function shadesOf(flaw: Flaw, flaws: readonly Flaw[], given: Given): readonly Shade[] {
  const text = textOf(flaw) ?? "";
  if (flaw.kind === "breach") return claimsMisuse(flaw, given) ? ["claims-misuse"] : [];
  if (flaw.kind === "outside") {
    if (heard("no-reason", text)) return [];
    return heard("frame-only-not-applicable", fold(text).text)
      ? ["only-not-applicable", "outside-by-itself"]
      : ["outside-by-itself"];
  }
  if (flaw.kind === "other-contract") return isSubstitute(flaw, flaws) ? ["substitute"] : [];
  return leavesSome(flaw) ? ["leaves-some"] : [];
}

const textOf = ({ finding }: Flaw): string | undefined => finding.quote?.text;

/** あり says of the misuse that there is some; はい may answer the requirement, unless the misuse is told in the same cell. */
function claimsMisuse({ finding }: Flaw, { mark }: Given): boolean {
  if (!heard("beside-mark-yes-said", mark.word)) return false;
  return heard("beside-mark-there-is", mark.word) || finding.quote?.cell === "answer";
}

/** A substitute; what is offered in place of it may be quite another matter (監査法人の報告書をもって代替), and softens nothing. */
function isSubstitute(flaw: Flaw, flaws: readonly Flaw[]): boolean {
  const others = flaws.filter(({ kind }) => kind === "uncertain" || kind === "other-standard").map(textOf);
  return !others.includes(textOf(flaw)) && heard("no-possible", textOf(flaw) ?? "");
}

/** 権限管理のみ可能, ただし再取得済: what remains is said to be there. */
function leavesSome(flaw: Flaw): boolean {
  if (flaw.kind !== "limit" && flaw.kind !== "except") return false;
  return heard("no-leaves-some", textOf(flaw) ?? "");
}

/** The answer itself says no and nothing else; the remarks may then say why (自社の規程で十分と考えています). */
function isPlainNo(flaws: readonly Flaw[]): boolean {
  const denied = flaws.find(({ kind }) => kind === "denied");
  if (denied?.finding.quote?.cell !== "answer") return false;
  return flaws.every(({ kind, finding }) => kind === "denied" || finding.quote?.cell === "remarks");
}

/** Opinions, another certificate, what is done instead: reasons for a no, which take nothing of it back. */
function explains(flaw: Flaw): boolean {
  const { kind, finding } = flaw;
  if (finding.quote?.cell !== "remarks") return false;
  if (["denied-unclear", "other-standard", "uncertain"].includes(kind)) return true;
  if ((kind === "limit" || kind === "except") && !leavesSome(flaw)) return true;
  if (kind !== "hedge") return false;
  return heard("alone-opinion", finding.quote.text) || !heard("alone-gives", finding.quote.text);
}
