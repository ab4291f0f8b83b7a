import { expect, it } from "@jest/globals";
import { join } from "node:path";
import { outcomesOf, textsIn } from "./seen-texts";

/**
 * 60 limiting and 60 harmless texts at random places. Two are not read as a person reads them: 「次の要件は」 opens more than
 * one row, and a comment that tells of a wording opens the row that it lies on.
 */
it("harmless texts take nothing; limiting ones take what they concern, and no more", () => {
  const wrong = textsIn(join(__dirname, "texts-placed.jsonl")).filter((seen) =>
    outcomesOf(seen).some(({ missed, more }) => missed.length > 0 || more.length > 0),
  );
  expect(wrong.map(({ id }) => id)).toEqual(["placed-L052", "placed-H002"]);
});
