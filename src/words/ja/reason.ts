import type { Sentences } from "../../core/coded";
import type { ReasonCatalogue } from "../../core/judge/judgement";
import { bandName, rowList } from "./row-names";

const blankAs = {
  conforming: "空欄ですが、設定により満たすものとして扱いました。",
  nonconforming: "空欄のため、設定により不適合として扱いました。",
  no: "空欄のため、設定により「いいえ」として扱いました。",
} as const;

/** As the registers call their lists. */
const listOf = {
  ISMAP: "ISMAPクラウドサービスリスト",
  "ISMAP-LIU": "ISMAP-LIUクラウドサービスリスト",
  ASPIC: "ASPIC認定サービス一覧",
} as const;

export const reasonsJa: Sentences<ReasonCatalogue> = {
  "exempt-by": ({ exemption, because, answered }) =>
    answered === ""
      ? `${bandName(exemption)}（${rowList(because)} による）が成立しているため、免除です。`
      : `${bandName(exemption)}（${rowList(because)} による）が成立しているため、免除です。記入された回答：「${answered}」`,
  "exempt-but-look": () =>
    "ただし、登録や認証があってもこの要件を満たすとは限りません。内容を確認することをお勧めします。",
  "look-up-register": ({ register }) => `公開リスト（${listOf[register]}）でご確認ください。`,
  "exemption-open": ({ exemption, blockers }) =>
    `満たさないという回答ですが、${rowList(blockers)} が決まれば、${bandName(exemption)}により免除される場合があります。`,
  "scope-uncertain": ({ exemption, cell }) =>
    `満たさないという回答ですが、${bandName(exemption)}の行（セル ${cell}）の位置からは、この行が免除の対象かどうかを決められません。`,
  "band-uncertain": ({ exemption, cell }) =>
    `満たさないという回答ですが、${bandName(exemption)}の文面（セル ${cell}）を確かめられないため、免除の対象かどうかを決められません。`,
  "band-not-in-sheet": ({ exemption }) =>
    `満たさないという回答ですが、ほかの免除条件がある表に${bandName(exemption)}の行だけがないため、免除の対象かどうかを決められません。`,
  "exemption-limited": ({ exemption, cell }) =>
    `${bandName(exemption)}を適用しないとも読める記載（セル ${cell}）があるため、免除の対象かどうかを決められません。`,
  "condition-false": ({ rows }) => `${rowList(rows)} の回答により、この要件は対象になりません。`,
  "condition-open": ({ blockers }) =>
    `${rowList(blockers)} が決まれば、この要件が対象になるかどうかが決まります。`,
  "says-not-applicable": () => "該当しないという回答であり、この要件ではそれが認められています。",
  "not-applicable-not-allowed": () =>
    "該当しない、または不要という回答ですが、この要件はそれだけでは対象から外れません。",
  "row-missing": () => "この要件の行が表に見つかりません。",
  "blank-by-policy": ({ as }) => blankAs[as],
};
