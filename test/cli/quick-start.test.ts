import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { quickStart } from "../../src/cli/quick-start";

test.each(["10.2.154.26-node.36", "12.4.254.21-node.33", "13.6.233.10-node.28"])(
  "V8 %s, in which it was not tried, is told nothing",
  (v8) => {
    expect(quickStart(v8)).toBe(false);
  },
);

test("the V8 that runs here is told only of an option that it knows", () => {
  if (!quickStart()) return;
  const { status, stderr } = spawnSync(
    process.execPath,
    ["-e", 'require("node:v8").setFlagsFromString("--no-regexp-peephole-optimization")'],
    { encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, ""]);
});
