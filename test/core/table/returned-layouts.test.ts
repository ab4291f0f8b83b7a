import { describe, expect, it } from "@jest/globals";
import { ASKED, RETURNED } from "./returned-layouts";
import { PLAIN, statusesIn } from "./vendor-of-layouts";

describe("layouts that say the same as the plain one", () => {
  it.each(Object.entries(RETURNED))("%s", (_, grid) => {
    expect(statusesIn(grid)).toEqual(PLAIN);
  });
});

describe("layouts of which a person is asked", () => {
  it.each(Object.entries(ASKED))("%s", (_, grid) => {
    const found = Object.entries(statusesIn(grid));
    const others = found.filter(([id, status]) => PLAIN[id] !== status);
    expect(others).not.toEqual([]);
    expect(others.filter(([, status]) => ["conforming", "exempt", "nonconforming"].includes(status))).toEqual(
      [],
    );
  });
});
