import { textsOfSample, workbookOfSheets } from "./workbook-of-sheets";

const ANSWER = 4;
const REMARKS = 5;
const REQUIREMENT = 2;

/** What stood in the sample's sheet before: one row is better now, one is worse, and one asks for something else. */
const BEFORE: readonly (readonly [row: number, column: number, text: string])[] = [
  [32, ANSWER, "×"],
  [28, REMARKS, "アクセスログを1年間保存し、ログ管理システムで改ざんを防止"],
  [31, REQUIREMENT, "機器の停止を検知し、担当者に電話で知らせること。"],
];

/** An earlier answer of the vendor of a sample (02-mixed), as a workbook. */
export function earlierAnswer(vendor?: string): Buffer {
  const { cells } = textsOfSample("02-mixed");
  const changed = cells.map((cell) => {
    const other = BEFORE.find(([row, column]) => row === cell.row + 1 && column === cell.column);
    if (other !== undefined) return { ...cell, text: other[2] };
    const isVendor = vendor !== undefined && cell.text.includes("事業者名");
    return isVendor ? { ...cell, text: `事業者名: ${vendor}` } : cell;
  });
  return Buffer.from(workbookOfSheets([{ name: "外部サービス要件", texts: { cells: changed } }]));
}
