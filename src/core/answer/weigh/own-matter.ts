import type { ClauseFacts } from "../clause-facts";

/** Another row of the sheet as what is spoken of (1.1は未登録), not a version. */
const OTHER_ROW = /(?<![a-z\d.])(?:no\.? ?|項番|項目)?\d\.\d{1,2}\.?(?:項|番)?(?=[はがでにの])/;
/** The vendor's own service, or the vendor itself. */
const OWN =
  /アプリ(?:ケーション)?|本(?:サービス|システム|製品)|当(?:サービス|社)|弊社|自社|自体|\bsaas\b|\bour\b|\bapplication\b/;
/** Said of the platform as well (基盤のAWSも登録済). */
const AS_WELL = /も|とも|双方|両方|同様|\b(?:also|both|as well)\b/;

/** Speaks of another row of the sheet. */
export function speaksOfOtherRow({ text }: ClauseFacts): boolean {
  return OTHER_ROW.test(text);
}

/**
 * Whether a clause on the platform only adds to what is said of the service itself, in the same clause
 * (アプリケーション・基盤とも) or in a sound one beside it.
 */
export function platformBeside(clause: ClauseFacts, sound: readonly ClauseFacts[]): boolean {
  if (!clause.words.has("platform")) return false;
  if (OWN.test(clause.text) && /とも(?!に?連携)|双方|両方|いずれも|\bboth\b/.test(clause.text)) return true;
  const own = sound.some(({ text }) => OWN.test(text));
  return (
    own && !OWN.test(clause.text) && (AS_WELL.test(clause.text) || /^[^はがを]{0,12}:/.test(clause.text))
  );
}
