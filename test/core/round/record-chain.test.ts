import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { textHash } from "../../../src/cli/recorded-run";
import { chainLines, checkChain, NO_LINE } from "../../../src/core/round/record-chain";

const entries = fc.array(fc.record({ file: fc.string(), row: fc.integer() }), { minLength: 1, maxLength: 6 });
const textOf = (lines: readonly string[]) => `${lines.join("\n")}\n`;
const written = (values: readonly object[]) => chainLines(values, NO_LINE, textHash);

describe("a record", () => {
  it("that nobody touched is whole, and its head is that of its last line", () => {
    fc.assert(
      fc.property(entries, (values) => {
        const { lines, head } = written(values);
        expect(checkChain(textOf(lines), textHash, head)).toEqual({
          ok: true,
          value: { head, lines: lines.length, since: 0 },
        });
      }),
    );
  });

  it("goes on: what two runs wrote is one chain, and the head of the first is still found in it", () => {
    fc.assert(
      fc.property(entries, entries, (first, second) => {
        const before = written(first);
        const after = chainLines(second, before.head, textHash);
        const checked = checkChain(textOf([...before.lines, ...after.lines]), textHash, before.head);
        expect(checked).toMatchObject({ ok: true, value: { head: after.head, since: second.length } });
      }),
    );
  });

  it("in which one character is another is found, at its line", () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.nat(), (values, line, character) => {
        const { lines } = written(values);
        const at = line % lines.length;
        const text = lines[at] ?? "";
        const place = character % text.length;
        const other = text[place] === "x" ? "y" : "x";
        const changed = [...lines];
        changed[at] = text.slice(0, place) + other + text.slice(place + 1);
        const checked = checkChain(textOf(changed), textHash);
        expect(checked.ok ? "whole" : checked.fault).toMatchObject({ values: { line: at + 1 } });
      }),
    );
  });

  it("whose lines were moved, doubled or taken out inside is found", () => {
    const { lines } = written(Array.from({ length: 5 }, (_, row) => ({ row })));
    const [a = "", b = "", c = "", d = "", e = ""] = lines;
    const cases: readonly (readonly [readonly string[], number])[] = [
      [[b, a, c, d, e], 1],
      [[a, c, d, e], 2],
      [[b, c, d, e], 1],
      [[a, b, b, c, d, e], 3],
      [[a, b, d, c, e], 3],
    ];
    for (const [moved, line] of cases) {
      expect(checkChain(textOf(moved), textHash)).toEqual({
        ok: false,
        fault: { code: "record-gap", values: { line } },
      });
    }
  });

  it("in whose inside lines were put into another order, taken out, doubled or taken from another record is found", () => {
    const several = fc.array(fc.record({ file: fc.string(), row: fc.integer() }), {
      minLength: 2,
      maxLength: 6,
    });
    const change = fc.constantFrom("exchanged", "out", "doubled", "foreign");
    fc.assert(
      fc.property(several, several, change, fc.nat(), fc.nat(), (values, others, what, one, other) => {
        const { lines, head } = written(values);
        const at = one % (lines.length - 1);
        const line = lines[at] ?? "";
        const to = at + 1 + (other % (lines.length - 1 - at));
        const foreign = chainLines(others, "1".repeat(64), textHash).lines[0] ?? "";
        const changed = [...lines];
        if (what === "exchanged") [changed[at], changed[to]] = [lines[to] ?? "", line];
        else
          changed.splice(
            at,
            what === "out" ? 1 : 0,
            ...(what === "out" ? [] : [what === "doubled" ? line : foreign]),
          );
        expect(checkChain(textOf(changed), textHash).ok).toBe(false);
        expect(checkChain(textOf(changed), textHash, head).ok).toBe(false);
      }),
    );
  });

  it("cut anywhere is whole by itself, and found by the head that was noted", () => {
    fc.assert(
      fc.property(entries, fc.nat(), (values, cut) => {
        const { lines, head } = written(values);
        const left = lines.slice(0, cut % lines.length);
        const checked = checkChain(textOf(left), textHash, head);
        expect(checked.ok).toBe(false);
        if (left.length > 0) expect(checkChain(textOf(left), textHash).ok).toBe(true);
      }),
    );
  });

  it("whose end was cut is found by the head that was noted, and only by it", () => {
    const { lines, head } = written(Array.from({ length: 5 }, (_, row) => ({ row })));
    const cut = textOf(lines.slice(0, 3));
    expect(checkChain(cut, textHash).ok).toBe(true);
    expect(checkChain(cut, textHash, head)).toMatchObject({ ok: false, fault: { code: "record-cut" } });
  });

  it("that is empty is no record", () => {
    expect(checkChain("", textHash)).toMatchObject({ ok: false, fault: { code: "record-empty" } });
  });
});
