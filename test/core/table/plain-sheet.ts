import type { Pack } from "../../../src/core/pack/pack-schema";

export const PLAIN_HEADER = ["項番", "分類", "要件", "必須/任意", "回答", "備考"] as const;

/**
 * The pack's table as a city would send it: header, condition line of 1.2 in a row of its own, a band row before the
 * first row it waives. Answers are filled by row id.
 */
export function plainRows(
  pack: Pack,
  answers: Readonly<Record<string, string>> = {},
  remarks: Readonly<Record<string, string>> = {},
): string[][] {
  const rows: string[][] = [[...PLAIN_HEADER]];
  for (const row of pack.rows) {
    for (const band of pack.exemptions)
      if (band.rows.from === row.id) rows.push([band.text, "", "", "", "", ""]);
    const [first, ...rest] = row.text.split("\n");
    const hasLine = row.appliesWhen !== undefined && rest.length > 0;
    if (hasLine) rows.push([first ?? "", "", "", "", "", ""]);
    rows.push([
      row.id,
      row.category,
      hasLine ? rest.join("\n") : row.text,
      row.obligation === "mandatory" ? "必須" : "任意",
      answers[row.id] ?? "",
      remarks[row.id] ?? "",
    ]);
  }
  return rows;
}
