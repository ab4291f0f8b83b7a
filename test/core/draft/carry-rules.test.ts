import { describe, expect, it } from "@jest/globals";
import type { DraftNote } from "../../../src/core/draft/draft-note";
import { draftPack } from "../../../src/core/draft/draft-pack";
import type { PackRow } from "../../../src/core/pack/pack-schema";
import { checkPack } from "../../../src/core/prove/check-pack";
import { shippedPack } from "../../../src/packs";
import { plainRows } from "../table/plain-sheet";
import { snapshotOf } from "../snapshot/snapshot-of";

const base = shippedPack("gaibu-service");

/** Next year's table: this year's rows as they are printed, edited, with what is said of the draft from it. */
function nextYear(edit: (rows: string[][]) => string[][]) {
  const result = draftPack({ snapshot: snapshotOf({ rows: edit(plainRows(base)) }), id: "draft", base });
  if (!result.ok) throw new Error(result.fault.code);
  const { pack, notes } = result;
  const row = (id: string) => pack.rows.find((one) => one.id === id);
  const said = (code: DraftNote["code"]) =>
    notes.filter((note) => note.code === code).map(({ values }) => values);
  const checked = checkPack(JSON.parse(JSON.stringify(pack)));
  return { pack, row, said, faults: checked.ok ? [] : checked.faults };
}

const before = (id: string): PackRow | undefined => base.rows.find((one) => one.id === id);

/** One row's cells changed, from one text to another. */
const changed = (id: string, from: string, to: string) => (rows: string[][]) =>
  rows.map((cells) => (cells[0] === id ? cells.map((cell) => cell.replace(from, to)) : cells));

describe("next year's table with the rules of this year's pack", () => {
  it("keeps the rules of rows that are the same exactly, with bands, conditions and cases", () => {
    const { pack, said, faults } = nextYear((rows) => rows);
    const [major, minor] = base.version.split(".").map(Number);
    expect(pack).toEqual({ ...base, version: `${major}.${Number(minor) + 1}.0` });
    expect(said("base-counted")).toEqual([{ kept: 27, added: 0, gone: 0, review: 0 }]);
    expect(faults).toEqual([]);
  });

  it("carries values into the rules, lists them, and drafts what is new", () => {
    const { pack, row, said, faults } = nextYear((rows) => [
      ...[
        changed("1.3", "任意", "必須"),
        changed("1.7", "2013", "2022"),
        changed("1.20", "1年間以上", "2年間以上"),
      ].reduce((all, change) => change(all), rows),
      ["1.28", "多要素認証", "管理者アクセスに多要素認証を用いること。", "必須", "", ""],
    ]);
    const edited = ["1.3", "1.7", "1.20", "1.28"];
    const same = pack.rows.filter(({ id }) => !edited.includes(id));
    expect(same).toHaveLength(24);
    expect(same).toEqual(base.rows.filter(({ id }) => !edited.includes(id)));
    expect(row("1.3")).toEqual({ ...before("1.3"), obligation: "mandatory" });
    expect(row("1.7")?.expects).toMatchObject({ anyOf: [{ standard: "ISO/IEC 27001", edition: "2022" }] });
    expect(row("1.20")?.expects).toEqual({ ...before("1.20")?.expects, atLeast: "P2Y" });
    expect(pack.rows.filter(({ review }) => review === true).map(({ id }) => String(id))).toEqual(["1.28"]);
    expect(said("value-carried")).toEqual([
      { id: "1.3", what: "obligation", from: "optional", to: "mandatory" },
      { id: "1.7", what: "edition", from: "ISO/IEC 27001:2013", to: "ISO/IEC 27001:2022" },
      { id: "1.20", what: "duration", from: "P1Y", to: "P2Y" },
    ]);
    expect(said("row-new")).toEqual([{ id: "1.28" }]);
    expect(faults).toEqual([]);
  });

  it.each([
    ["a tier", "1.14", "ティア３", "ティア４", { atLeast: 4 }],
    ["another unit", "1.20", "1年間以上", "18か月以上", { atLeast: "P18M" }],
  ])("carries %s", (_name, id, from, to, expects) => {
    expect(before(id)?.text).toContain(from);
    expect(nextYear(changed(id, from, to)).row(id)?.expects).toMatchObject(expects);
  });

  it.each([
    ["other words", "1.16", "提示", "説明"],
    ["a number that is in no rule", "1.3", "SLAには以下", "SLAには3つ以上の以下"],
    ["another standard", "1.7", "27001", "27701"],
  ])("keeps the rule and asks for a look: %s", (_name, id, from, to) => {
    expect(before(id)?.text).toContain(from);
    const { row, said } = nextYear(changed(id, from, to));
    expect(row(id)).toMatchObject({ expects: before(id)?.expects, review: true });
    expect(said("row-reworded")).toEqual([{ id }]);
  });

  it("follows rows to new numbers, in conditions, bands and cases", () => {
    const renumber = (text: string) => text.replace(/1\.(\d+)/g, (_, count: string) => `2.${count}`);
    const { pack, faults, said } = nextYear((rows) =>
      rows.map(([id = "", ...cells]) => [
        renumber(id),
        ...cells.map((cell) => cell.replace(/^1\.1で/, "2.1で")),
      ]),
    );
    expect(pack.rows.map(({ id, expects }) => ({ id, expects }))).toEqual(
      base.rows.map(({ id, expects }) => ({ id: renumber(id), expects })),
    );
    expect(JSON.stringify(pack.exemptions.map(({ when, rows }) => ({ when, rows })))).toBe(
      renumber(JSON.stringify(base.exemptions.map(({ when, rows }) => ({ when, rows })))),
    );
    expect(said("row-gone")).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("names what is gone, and what rested on it", () => {
    const { pack, said } = nextYear((rows) => rows.filter(([id]) => id !== "1.9" && id !== "1.1"));
    expect(said("row-gone").map((values) => "id" in values && values.id)).toEqual(["1.1", "1.9"]);
    expect(said("condition-lost")).toEqual([{ id: "1.2" }]);
    expect(said("exemption-lost")).toHaveLength(2);
    expect(pack.exemptions.every(({ review }) => review === true)).toBe(true);
  });
});
