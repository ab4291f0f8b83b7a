import type { ClauseFacts } from "../clause-facts";
import { namesAny } from "../find-topics";
import type { Case } from "./assessment";
import { deniesControl, deniesNear, permits } from "./forbidden";

type Expects = Case<"assurance">["expects"];

/** A violation that is denied (広告には使いません) is none. */
export function violated(clause: ClauseFacts, { violates }: Expects): boolean {
  if (violates === undefined || !namesAny(violates, clause.text)) return false;
  const denied = clause.negations === 1 || (clause.negations === 0 && clause.words.has("prohibit"));
  return !denied || deniesControl(clause.text) || !deniesNear(clause, violates);
}

const MAY_USE =
  /\b(?:may|will|can|might) (?:also )?(?:use|share|disclose|analy[sz]e|sell)\b(?![^.]{0,60}\b(?:with (?:your|the) (?:consent|approval)|only|solely|to provide|for providing)\b)/;

/** Where "no" is the good answer, what is forbidden and affirmed is a breach; elsewhere only uses and disclosures are. */
export function isBreach(clause: ClauseFacts, expects: Expects): boolean {
  if (/(?:承諾|同意|許可|承認|了承)[^、。]{0,6}(?:不要|なし|無し|無く)/.test(clause.text)) return true;
  if (permits(clause) || MAY_USE.test(clause.text)) return true;
  if (expects.polarity === "negative")
    return !/できます$|制御|選択|設定/.test(clause.text) || /学習|閲覧/.test(clause.text);
  if (
    /(?:承諾|同意|許可|承認|了承)(?:を得(?!ず|ない|ることな)|のもと|の上|いただ|に基づ|が(?:ある|得)|を(?:頂|いた))/.test(
      clause.text,
    )
  )
    return false;
  if (/(?:お客様|貴市|貴庁|本市|市|利用者|発注者|customer|city)(?:が|は|の|に|へ|自身|様)/.test(clause.text))
    return false;
  return (
    /(?:利用|使用|提供|開示|転用|流用|活用)(?:し(?!ない)|いた|させ|する|可|でき|され)/.test(clause.text) &&
    !/エクスポート|返却|出力/.test(clause.text)
  );
}
