import { say, type Sentences } from "../../core/coded";
import type { Measured, PackFaultCatalogue, PackMeasure, ShapeCatalogue } from "../../core/pack/pack-fault";

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
  int: "整数",
  boolean: "true または false",
  array: "配列 […]",
  object: "オブジェクト {…}",
  record: "オブジェクト {…}",
};

const MEASURED: Readonly<Record<Measured, string>> = { text: "文字数", list: "件数", number: "値" };

const shapeJa: Sentences<ShapeCatalogue> = {
  missing: () => "必要な項目がありません。書き加えてください",
  "wrong-type": ({ expected }) => `${TYPES[expected] ?? "別の種類の値"}を書いてください`,
  "none-of": ({ values }) => `${values.join("・")} のいずれかを書いてください`,
  "too-few": ({ of, least }) =>
    of === "text" && least === 1 ? "空にできません" : `${MEASURED[of]}を ${least} 以上にしてください`,
  "too-many": ({ of, most }) => `${MEASURED[of]}を ${most} 以下にしてください`,
  "wrong-form": ({ example }) =>
    example === undefined ? "書式が違います" : `「${example}」のような書式で書いてください`,
  "unknown-keys": ({ keys }) => `知らない項目です（${keys.join("・")}）。項目名を直すか、消してください`,
  "fits-no-shape": () =>
    '条件は {"met":"1.1"}・{"all":[…]}・{"any":[…]}・{"not":…} のいずれかで書いてください',
};

export const packFaultsJa: Sentences<PackFaultCatalogue> = {
  "wrong-shape": ({ path, problem }) => `${path}: 形が違います（${say(shapeJa, problem)}）。`,
  "pack-too-large": ({ path, what, limit }) =>
    `${path}: ${MEASURES[what]}が上限（${limit}）を超えています。減らすか、複数のパックに分けてください。`,
  "duplicate-row": ({ path, id }) =>
    `${path}: 要件番号 ${id} が2回あります。どちらかの番号を直すか、行を消してください。`,
  "duplicate-exemption": ({ path, id }) =>
    `${path}: 免除 ${id} が2回あります。どちらかの id を直すか、消してください。`,
  "unknown-row": ({ path, id }) =>
    `${path}: 要件番号 ${id} はこのパックにありません。番号を直すか、rows に行を加えてください。`,
  "name-unmeetable": ({ path, name, known }) =>
    `${path}: 「${name}」という名前や版では、どの回答も要件を満たせません。名前を直すか、カタログにない制度なら、回答での呼び名を names に書き添えてください。使える名前: ${known.join("、")}`,
  "condition-cycle": ({ path, rows }) =>
    `${path}: 条件が自分自身に戻ります（${rows.join(" → ")}）。どれかの appliesWhen を消してください。`,
  "scope-reversed": ({ path, from, to }) =>
    `${path}: 範囲の始まり ${from} が終わり ${to} より後にあります。from と to を入れ替えてください。`,
  "exempts-its-condition": ({ path, id }) =>
    `${path}: 免除の条件である ${id} 自身を免除の範囲に含んでいます。範囲を ${id} より後からにしてください。`,
  "case-missing": ({ path, id }) =>
    `${path}: ${id} が働くことを示す判定例がありません。cases に1件加えてください。`,
  "case-fails": ({ path, name, id, expected, actual }) =>
    `${path}: 判定例「${name}」の ${id} は ${expected} のはずが ${actual} になります。判定例か、ルールを直してください。`,
  "too-many-conditions": ({ path, rows, limit }) =>
    `${path}: 条件に現れる行が ${rows} 行あり、全状態を確かめられる ${limit} 行を超えています。条件に使う行を減らしてください。`,
  "too-many-states": ({ path, id }) =>
    `${path}: ${id} までで条件と免除の組合せが多くなりすぎ、全状態を確かめきれません。条件に使う行を減らすか、パックを分けてください。`,
  "exemption-never": ({ path, id, state }) =>
    `${path}: 免除 ${id} は、どの回答でも成り立ちません（すべて満たしても不成立: ${state}）。条件の組合せ（all・any・not）を直してください。`,
  "exemption-always": ({ path, id, state }) =>
    `${path}: 免除 ${id} は、どの回答でも成り立ちます（何も満たさなくても成立: ${state}）。条件の組合せ（all・any・not）を直してください。`,
  "not-monotone": ({ path, id, state }) =>
    `${path}: 未定の回答が埋まると ${id} の結論が覆ります（状態: ${state}）。条件か免除の範囲を直してください。`,
};
