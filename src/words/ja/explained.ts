import type { ColumnExplained, RowExplained, TableExplained } from "../../core/table/explained";
import type { EvidenceCode } from "../../core/table/columns/evidence";

const ROLES: Readonly<Record<ColumnExplained["role"], string>> = {
  id: "番号",
  category: "分類",
  requirement: "要件",
  obligation: "必須・任意",
  answer: "回答",
  remarks: "備考",
};

const EVIDENCE: Readonly<Record<EvidenceCode, (rows: number) => string>> = {
  heading: () => "見出しの語",
  "no-heading": () => "見出しからは不明",
  requirements: (rows) => `要件の文が${rows}行`,
  completes: () => "左の要件の続き",
  "long-texts": (rows) => `文が${rows}行`,
  "stands-elsewhere": () => "見出しの内容は別の列",
  obligations: (rows) => `必須・任意が${rows}行`,
  numbers: (rows) => `番号が${rows}行`,
  checks: () => "印が並ぶ唯一のチェック欄",
  "same-mark": () => "全行が同じ印",
  round: () => "見出しに回答の順序",
  replies: () => "質問への回答",
  questions: () => "質問の列",
  "under-one-heading": () => "結合された見出しの下",
  marks: (rows) => `印が${rows}行`,
  "contents-of-answer": () => "回答の右の「内容」",
  "contents-of-requirement": () => "要件にあたる「内容」",
  "asks-where": () => "根拠の所在を問う見出し",
  "right-of-answer": () => "回答の右の列",
  "explains-marks": () => "印の列の説明",
  "vendor-speaks": () => "事業者の記述が並ぶ",
  "same-for-all": () => "全行が同じ記入",
  "left-of-answer": () => "回答より左の備考",
  "explains-requirement": () => "要件を説明する見出し",
  "by-hand": () => "人による指定",
};

const NUMBERS: Readonly<Record<RowExplained["number"], string>> = {
  same: "番号は一致",
  value: "番号は値が一致",
  place: "番号は末尾が一致",
  other: "番号は別の行のもの",
  none: "番号なし",
};
const TEXTS: Readonly<Record<RowExplained["text"], string>> = {
  same: "要件文は一致",
  like: "要件文は類似",
  other: "要件文は別のもの",
  none: "要件文なし",
};

/** Of a turned table it is a row that is told by the cell of its heading: A5. */
const named = ({ column, heading }: { readonly column: string; readonly heading: string }): string => {
  const place = /\d/u.test(column) ? `${column}の行` : `${column}列`;
  return heading === "" ? `${place}（見出しなし）` : `${place}「${heading}」`;
};

/** By what columns and rows were told, one line each; rows of which number and text agree are counted together. */
export function explainedJa({ columns, rows, joined }: TableExplained): readonly string[] {
  const plain = rows.filter(isPlain).length;
  return [
    ...columns.map(column),
    `行: 番号と要件文が一致 ${plain}行`,
    ...rows.filter((one) => !isPlain(one)).map(row),
    ...(joined === undefined ? [] : joinedFrom(joined)),
  ];
}

/** The columns of the sheet from which the answers were taken. */
const joinedFrom = ({ sheets, columns, count }: NonNullable<TableExplained["joined"]>): readonly string[] => [
  `回答の出所: シート${quoted(sheets)}（同じ番号の行が${count}行）`,
  ...columns.map((one) => `${quoted(sheets)}の${column(one)}`),
];

const quoted = (sheets: readonly string[]): string => sheets.map((name) => `「${name}」`).join("");

const isPlain = ({ number, text, certain }: RowExplained): boolean =>
  number === "same" && text === "same" && certain;

function column(one: ColumnExplained): string {
  const evidence = one.evidence.map(({ code, rows = 0 }) => EVIDENCE[code](rows)).join("、");
  const next = one.next === undefined ? "" : `（次点は${named(one.next)}、差 ${one.next.margin}）`;
  return `${ROLES[one.role]}: ${named(one)} 根拠は${evidence === "" ? "なし" : evidence}${next}`;
}

const row = ({ id, cell, number, text, certain }: RowExplained): string =>
  `${id}（${cell}）: ${NUMBERS[number]}、${TEXTS[text]}${certain ? "" : "、確かではない"}`;
