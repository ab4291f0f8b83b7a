import { expect, it } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SRC = join(__dirname, "../../src");
const LONGEST = 200;

it("no line of src is longer than a reader can take in", () => {
  const long = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) =>
      readFileSync(join(SRC, path), "utf8")
        .split("\n")
        .flatMap((line, at) => ([...line].length > LONGEST ? [`${path}:${at + 1}`] : [])),
    );
  expect(long).toEqual([]);
});
