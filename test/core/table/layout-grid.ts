import { conditionLine } from "../../../src/core/table/rows/pack-texts";
import type { Pack } from "../../../src/core/pack/pack-schema";
import type { GridSheet } from "../snapshot/snapshot-of";

export interface LayoutCase {
  readonly grid: GridSheet;
  /** As `--columns` takes them. */
  readonly columns?: string;
}

/**
 * Reads a layout's sheet.tsv: cells parted by tabs, line breaks in a cell as \n. {1.10} stands for the pack's text of
 * row 1.10, {category 1.10}, {condition 1.2}, {1.2 without condition} and {band-1} likewise. Lines "# merges: A1:B2",
 * "# numbers: A4=1.1", "# struck: E4", "# hiddenRows: 3 5-8", "# hiddenColumns: B" and "# columns: answer=F" come first.
 */
export function readLayout(tsv: string, pack: Pack): LayoutCase {
  const lines = tsv.replace(/\n$/, "").split("\n");
  const heads = lines.filter((line) => line.startsWith("# "));
  const said = new Map(
    heads.map((line) => [line.slice(2, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const words = (key: string): string[] => (said.get(key) ?? "").split(" ").filter((word) => word !== "");
  const columns = said.get("columns");
  return {
    grid: {
      rows: lines.slice(heads.length).map((line) => line.split("\t").map((cell) => fill(cell, pack))),
      merges: words("merges"),
      numbers: Object.fromEntries(
        words("numbers").map((word) => [word.split("=")[0] ?? "", Number(word.split("=")[1])]),
      ),
      struck: words("struck"),
      hiddenRows: words("hiddenRows").flatMap((word) => {
        const [first = 0, last = first] = word.split("-").map(Number);
        return Array.from({ length: last - first + 1 }, (_, at) => first + at);
      }),
      hiddenColumns: words("hiddenColumns"),
    },
    ...(columns === undefined ? {} : { columns }),
  };
}

function fill(cell: string, pack: Pack): string {
  return cell.replaceAll("\\n", "\n").replace(/\{([^}]*)\}/g, (_, name: string) => {
    const [first = "", second = "", third] = name.split(" ");
    const exemption = pack.exemptions.find((candidate) => candidate.id === first);
    if (exemption !== undefined) return exemption.text;
    const row = pack.rows.find((candidate) => candidate.id === first || candidate.id === second);
    if (row === undefined) throw new Error(`Nothing in the pack is called ${name}`);
    if (first === "category") return row.category;
    if (first === "condition") return conditionLine(row) ?? "";
    return third === undefined ? row.text : row.text.split("\n").slice(1).join("\n");
  });
}
