import { describe, expect, it, jest } from "@jest/globals";
import { copyFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/cli/run-command";
import { workersFor } from "../../src/cli/judge-on-all-cores";
import { recording, replay } from "../../src/cli/said";
import { SAMPLES, scratchFolder } from "./run-cli";

/** A worker that judges nothing: it says so of each file, and the second file of a run brings it down. */
const FRAIL_WORKER = `
  const workerpool = require(${JSON.stringify(require.resolve("workerpool"))});
  const fault = { code: "unexpected", values: { detail: "made up" }, text: "made up" };
  workerpool.worker({
    prepare: (indexes) => (indexes.includes(1) ? process.exit(3) : indexes.map(() => ({ ok: false, fault }))),
  });`;

const noop = (): void => undefined;

describe("many files", () => {
  it.each([
    [7, 8, 0],
    [8, 1, 0],
    [8, 2, 1],
    [12, 8, 2],
    [400, 64, 7],
  ])("%d files on %d cores get %d workers beside their own thread", (files, cores, workers) => {
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

  it("a file that brings a worker down is told, and those that went with it are judged all the same", async () => {
    const folder = scratchFolder();
    const script = join(folder, "worker.js");
    writeFileSync(script, FRAIL_WORKER);
    const files = Array.from({ length: 12 }, (_, at) => {
      const file = join(folder, `${String(at)}.xlsx`);
      copyFileSync(join(SAMPLES, "01-registered.xlsx"), file);
      return file;
    });
    const printed: string[] = [];
    const terminal = {
      width: 100,
      print: (line: string) => printed.push(line),
      progress: noop,
      complain: noop,
    };
    const cores = jest.spyOn(os, "availableParallelism").mockReturnValue(2);
    const status = await runCommand(["judge", ...files, "--json"], "2026-11-23", terminal, script);
    cores.mockRestore();
    const texts = new Map(
      printed.map((line) => {
        const { file, error } = JSON.parse(line) as { file: string; error?: { text: string } };
        return [file, error?.text ?? "judged"] as const;
      }),
    );
    expect(status).toBe(2);
    expect([...texts.keys()]).toEqual(files);
    expect([0, 2].map((at) => texts.get(files[at] ?? ""))).toEqual(["made up", "made up"]);
    expect(texts.get(files[1] ?? "")).not.toMatch(/^(?:made up|judged)$/);
    expect([...texts.values()]).toContain("judged");
  });
});
