import type { Concept } from "../lexicon";

/** Words by which packs know a part, and the entry that hears what vendors say for it. */
export const SAID_FOR: ReadonlyMap<string, Concept> = new Map<string, Concept>([
  ["責任分界", "means-demarcation"],
  ["対応手順", "means-procedure"],
  ["対策本部", "means-incident-team"],
  ["変更管理", "means-change-control"],
  ["是正処置", "means-remedy"],
  ["脆弱性診断", "means-vulnerability-search"],
  ["監査をお受けし", "means-audit-accepted"],
  ["認証", "means-authentication"],
  ["持出", "means-removal"],
  ["施錠", "means-locking"],
  ["操作記録", "means-operation-log"],
  ["死活", "means-liveness"],
  ["異常", "means-fault"],
  ["権限", "means-rights"],
  ["アクセス制御", "means-access-control"],
  ["蓄積", "means-stored"],
  ["アーカイブ", "means-retention-method"],
  ["返却", "means-returned"],
  ["帰属", "means-owned"],
  ["目的外", "means-no-other-use"],
  ["遵守いた", "means-pledge"],
]);
