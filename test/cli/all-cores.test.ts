import { describe, expect, it } from "@jest/globals";
import { workersFor } from "../../src/cli/judge-on-all-cores";
import { recording, replay } from "../../src/cli/said";

describe("many files", () => {
  it.each([
    [7, 8, 0],
    [8, 1, 0],
    [8, 2, 2],
    [12, 8, 3],
    [400, 64, 8],
  ])("%d files on %d cores get %d workers", (files, cores, workers) => {
    expect(workersFor(files, cores)).toBe(workers);
  });

  it("what is said in another thread is said again as it was", () => {
    const first = recording(80);
    first.terminal.print("a");
    first.terminal.printLines(["b", "c"]);
    first.terminal.printJson({ d: 1 }, 2);
    first.terminal.complain("e");
    first.terminal.wrote("f");
    const second = recording(80);
    replay(structuredClone(first.said), second.terminal);
    expect(second.said).toEqual(first.said);
  });
});
