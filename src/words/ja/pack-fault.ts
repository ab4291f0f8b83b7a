import type { Sentences } from "../../core/coded";
import type { PackFaultCatalogue } from "../../core/pack/parse-pack";

export const packFaultsJa: Sentences<PackFaultCatalogue> = {
  "not-json": ({ detail }) => `JSON として読めません（${detail}）。`,
  "wrong-shape": ({ path, detail }) => `${path}: 形が違います（${detail}）。`,
  "duplicate-row": ({ path, id }) => `${path}: 要件番号 ${id} が2回あります。`,
  "duplicate-exemption": ({ path, id }) => `${path}: 免除 ${id} が2回あります。`,
  "unknown-row": ({ path, id }) => `${path}: 要件番号 ${id} はこのパックにありません。`,
  "name-unmeetable": ({ path, name, known }) =>
    `${path}: 「${name}」という名前や版では、どの回答も要件を満たせません。使える名前: ${known.join("、")}`,
  "condition-cycle": ({ path, rows }) => `${path}: 条件が自分自身に戻ります（${rows.join(" → ")}）。`,
  "scope-reversed": ({ path, from, to }) => `${path}: 範囲の始まり ${from} が終わり ${to} より後にあります。`,
  "exempts-its-condition": ({ path, id }) =>
    `${path}: 免除の条件である ${id} 自身を免除の範囲に含んでいます。`,
  "case-missing": ({ path, id }) => `${path}: ${id} が働くことを示す判定例（cases）がありません。`,
  "case-fails": ({ path, name, id, expected, actual }) =>
    `${path}: 判定例「${name}」の ${id} は ${expected} のはずが ${actual} になります。`,
  "too-many-conditions": ({ path, rows, limit }) =>
    `${path}: 条件に現れる行が ${rows} 行あり、全状態を確かめられる ${limit} 行を超えています。`,
  "not-monotone": ({ path, id, state }) =>
    `${path}: 未定の回答が埋まると ${id} の結論が覆ります（状態: ${state}）。`,
};
