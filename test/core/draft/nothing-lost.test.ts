import { describe, expect, it } from "@jest/globals";
import { readFigures } from "../../../src/core/answer/figures/read-figures";
import { draftPack } from "../../../src/core/draft/draft-pack";
import type { Expects } from "../../../src/core/pack/expects";
import { parsePack } from "../../../src/core/pack/parse-pack";
import { provePack } from "../../../src/core/prove/prove-pack";
import { findTable } from "../../../src/core/table/find-table";
import { snapshotOf, type GridSheet } from "../snapshot/snapshot-of";
import { OTHER_TABLES } from "./tables-of-other-shapes";

/** What a row asks for beside its kind, as the tables write it down. */
function askedOf(expects: Expects): readonly string[] {
  if (expects.kind === "figure")
    return expects.figures.map(({ unit, value, direction }) =>
      [unit, value, ...(direction === undefined ? [] : [direction])].join(" "),
    );
  if (expects.kind !== "level") return [];
  const levels = expects.levels.map(({ name, text }) => `${name}=${text}`);
  return [`${expects.asked ?? "none"} of ${levels.join(", ")}`];
}

function draft(grid: GridSheet) {
  const result = draftPack({ snapshot: snapshotOf(grid), id: "draft" });
  if (!result.ok) throw new Error(result.fault.code);
  return result;
}

describe.each(OTHER_TABLES)("a table with $about", ({ grid, rows, leftOut }) => {
  it("has every row in the draft, with its figures and levels", () => {
    const { pack } = draft(grid);
    expect(pack.rows.map(({ id, expects }) => [id, expects.kind, ...askedOf(expects)])).toEqual(rows);
    expect(pack.rows.every(({ review }) => review === true)).toBe(true);
  });

  it("names every line that is no row, and counts", () => {
    const { notes, count } = draft(grid);
    const left = notes.flatMap(({ code, values }) => (code === "lines-left-out" ? values.cells : []));
    expect(left).toEqual(leftOut);
    expect(count).toEqual({
      rows: rows.length + leftOut.length,
      drafted: rows.length,
      named: leftOut.length,
    });
    expect(notes.at(-1)).toEqual({ code: "rows-counted", values: count });
  });

  it("loses no figure of the table", () => {
    const { pack } = draft(grid);
    const drafted = JSON.stringify(pack.rows);
    const printed = grid.rows.flat().flatMap((text) => readFigures(text).map((figure) => figure.printed));
    expect(printed.filter((figure) => !drafted.includes(figure))).toEqual([]);
  });

  it("is a sound pack that finds all of its rows again", () => {
    const { pack } = draft(grid);
    expect(parsePack(JSON.parse(JSON.stringify(pack))).ok).toBe(true);
    expect(provePack(pack).faults).toEqual([]);
    const again = findTable({ snapshot: snapshotOf(grid), pack });
    expect(again.ok && again.table.missing).toEqual([]);
  });
});
