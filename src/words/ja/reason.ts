import type { Sentences } from "../../core/coded";
import type { ReasonCatalogue } from "../../core/judge/judgement";
import { bandName, rowList } from "./row-names";

const blankAs = {
  conforming: "空欄です（設定により適合とみなしました）。",
  nonconforming: "空欄です（設定により不適合としました）。",
  no: "空欄です（設定により「いいえ」とみなしました）。",
} as const;

/** As the registers call their lists; another register is called by its own name. */
const listOf: Readonly<Record<string, string>> = {
  ISMAP: "ISMAPクラウドサービスリスト",
  "ISMAP-LIU": "ISMAP-LIUクラウドサービスリスト",
  ASPIC: "ASPIC認定サービス一覧",
};

export const reasonsJa: Sentences<ReasonCatalogue> = {
  "exempt-by": ({ exemption, because }) => `${bandName(exemption)}が成立（${rowList(because)}）。`,
  "exempt-but-look": () => "内容の確認をお勧めします。",
  "look-up-register": ({ register }) => `公開リスト（${listOf[register] ?? register}）でご確認ください。`,
  "exemption-open": ({ blockers }) => `${rowList(blockers)}が決まれば、免除の場合があります。`,
  "scope-uncertain": ({ cell }) => `免除の範囲（${cell}）に入るか決められません。`,
  "band-uncertain": ({ cell }) => `免除条件の文（${cell}）を確かめられません。`,
  "band-not-in-sheet": ({ exemption }) => `${bandName(exemption)}の行が、この表にありません。`,
  "exemption-not-checked": ({ exemption }) => `${bandName(exemption)}のルールの確認が済んでいません。`,
  "exemption-limited": ({ cell }) => `${cell}の記載により、免除か決められません。`,
  "condition-false": ({ rows }) => `${rowList(rows)}の回答により、対象外です。`,
  "condition-open": ({ blockers }) => `対象かどうかは、${rowList(blockers)}で決まります。`,
  "says-not-applicable": () => "該当しないという回答です（認められます）。",
  "not-applicable-not-allowed": () => "「該当なし」では、この要件は外れません。",
  "row-missing": () => "この要件の行が、表に見つかりません。",
  "blank-by-policy": ({ as }) => blankAs[as],
};
