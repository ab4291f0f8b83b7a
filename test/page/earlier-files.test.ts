import { describe, expect, it } from "@jest/globals";
import { pairEarlier, type NamedPlace } from "../../src/page/earlier-files";

const file = (place: string) => {
  const [name = "", ...folders] = place.split("/").reverse();
  return { file: new File([], name), under: folders.reverse().join("/") };
};
const now = (place: string): NamedPlace => {
  const { file: one, under } = file(place);
  return { name: one.name, under };
};

/** Which earlier file each is paired with, and what is left over. */
function paired(files: readonly string[], earlier: readonly string[]) {
  const { pairs, unpaired } = pairEarlier(files.map(now), (one) => one, earlier.map(file));
  return {
    pairs: [...pairs].map(([one, other]) => `${one.name} = ${other.file.name}`),
    now: unpaired.now,
    before: unpaired.before,
  };
}

describe("earlier answers", () => {
  it("are paired one with one, whatever they are called", () => {
    expect(paired(["再提出.xlsx"], ["初回.xlsx"])).toEqual({
      pairs: ["再提出.xlsx = 初回.xlsx"],
      now: [],
      before: [],
    });
  });

  it("are paired by their names where there are several; whatever has no counterpart is told", () => {
    expect(paired(["あ.xlsx", "い.xlsx"], ["あ.xlsx", "う.xlsx"])).toEqual({
      pairs: ["あ.xlsx = あ.xlsx"],
      now: ["い.xlsx"],
      before: ["う.xlsx"],
    });
    expect(paired(["A/あ.xlsx", "B/あ.xlsx"], ["B/あ.xlsx"])).toEqual({
      pairs: ["あ.xlsx = あ.xlsx"],
      now: ["A/あ.xlsx"],
      before: [],
    });
  });

  it("may be judged copies, which stand for the files they were made of; lists and letters are none", () => {
    const earlier = ["あ.xlsx", "あ_判定済.xlsx", "判定一覧.xlsx", "あ_照会書.xlsx"];
    expect(paired(["あ.xlsx", "い.xlsx"], earlier)).toEqual({
      pairs: ["あ.xlsx = あ_判定済.xlsx"],
      now: ["い.xlsx"],
      before: [],
    });
  });

  it("are not guessed at where two differ by their ending alone", () => {
    expect(paired(["あ.xlsx", "い.xlsx"], ["あ.csv", "あ.tsv"])).toEqual({
      pairs: [],
      now: ["あ.xlsx", "い.xlsx"],
      before: ["あ.csv", "あ.tsv"],
    });
  });
});
