import { describe, expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { planMarks } from "../../../src/core/mark/plan-marks";
import { GOLDEN_CASES } from "./golden-cases";

const FOLDER = join(__dirname, "golden");

describe("the plan of a whole sheet", () => {
  it.each(Object.entries(GOLDEN_CASES))("%s is as golden/ has it", (name, request) => {
    const golden: unknown = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8"));
    expect(JSON.parse(JSON.stringify(planMarks(request)))).toEqual(golden);
  });

  it("has no golden without a case", () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      Object.keys(GOLDEN_CASES)
        .map((name) => `${name}.json`)
        .sort(),
    );
  });
});
