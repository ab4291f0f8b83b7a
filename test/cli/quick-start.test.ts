import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { QUICK_START, quickStart } from "../../src/cli/quick-start";

test.each(["10.2.154.26-node.36", "12.4.254.21-node.33", "13.6.233.10-node.28"])(
  "V8 %s, in which it was not tried, is told nothing",
  (v8) => {
    expect(quickStart(v8)).toBe(false);
  },
);

test.each(QUICK_START)("the V8 that runs here knows the option %s", (option) => {
  if (!quickStart()) return;
  const { status, stderr } = spawnSync(
    process.execPath,
    ["-e", `require("node:v8").setFlagsFromString(${JSON.stringify(option)})`],
    { encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, ""]);
});
