import { say, type Sentences } from "../../core/coded";
import type { PackFaultCatalogue, PackMeasure, ShapeCatalogue } from "../../core/pack/pack-fault";

const MEASURES: Readonly<Record<PackMeasure, string>> = {
  levels: "入れ子の段数",
  rows: "要件の行数",
  exemptions: "免除の数",
  cases: "判定例の数",
  conditions: "条件の部分の総数",
  names: "規格名の総数",
  characters: "一つの文字列の文字数",
  parts: "項目の総数",
};

const TYPES: Readonly<Record<string, string>> = {
  string: "文字列",
  number: "数値",
  boolean: "true または false",
  array: "配列 […]",
  object: "オブジェクト {…}",
  record: "オブジェクト {…}",
};

const shapeJa: Sentences<ShapeCatalogue> = {
  missing: () => "必要な項目がありません",
  "wrong-type": ({ expected }) => `${TYPES[expected] ?? expected} を書いてください`,
  "none-of": ({ values }) => `${values.join("・")} のいずれかを書いてください`,
  "too-few": ({ least }) => `${least} 以上の長さか数が必要です`,
  "too-many": ({ most }) => `${most} までの長さか数にしてください`,
  "wrong-form": ({ pattern }) => `書式 ${pattern} に合いません`,
  "unknown-keys": ({ keys }) => `知らない項目です: ${keys.join("・")}`,
  "fits-no-shape": () => "ここに書けるどの形にも合いません",
};

export const packFaultsJa: Sentences<PackFaultCatalogue> = {
  "wrong-shape": ({ path, problem }) => `${path}: 形が違います（${say(shapeJa, problem)}）。`,
  "pack-too-large": ({ path, what, limit }) =>
    `${path}: ${MEASURES[what]}が上限（${limit}）を超えています。減らすか、複数のパックに分けてください。`,
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
