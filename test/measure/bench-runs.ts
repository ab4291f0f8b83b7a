import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Load } from "./bench-workbooks";

/** What one whole process has used: seconds of user and system, seconds by the clock, and the peak of memory. */
export interface Used {
  readonly cpu: number;
  readonly wall: number;
  readonly mb: number;
}

export interface Contender {
  readonly name: string;
  readonly words: (load: Load, out: string) => readonly string[];
  /** Cores that it may use; left out: all. */
  readonly cores?: 1;
}

/** The product of a checkout, which is built. */
export function product(name: string, checkout: string): Contender {
  const cli = join(checkout, "dist/cli.js");
  if (!existsSync(cli)) throw new Error(`${cli} is not there; run npm run build in ${checkout} first`);
  return {
    name,
    words: ({ files }, out) => [
      "cli",
      cli,
      "judge",
      ...files,
      "--as-of",
      "2026-11-23",
      "--json",
      "--out",
      out,
    ],
  };
}

/** One that does the mechanical part alone. */
export const peer = (name: string, kind: string): Contender => ({
  name,
  words: ({ files }, out) => [kind, out, ...files],
});

/** A program that keeps a process to one core, where the system has it. */
export const hasTaskset = spawnSync("taskset", ["-V"]).status === 0;

export function runOnce(contender: Contender, load: Load, folder: string): Used {
  const out = mkdtempSync(join(folder, "out-"));
  const words = [join(__dirname, "bench-child.mjs"), ...contender.words(load, out)];
  const begun = process.hrtime.bigint();
  const said = printed(
    contender.cores === 1 ? ["taskset", "-c", "0", process.execPath, ...words] : [process.execPath, ...words],
  );
  const wall = Number(process.hrtime.bigint() - begun) / 1e9;
  rmSync(out, { recursive: true });
  const judges = contender.words(load, out)[0] === "cli";
  if (judges && load.limit !== undefined && !said.includes(JSON.stringify(load.limit)))
    throw new Error(`${contender.name} did not hear the limit in ${load.limit}`);
  const { cpu, mb } = JSON.parse(said.trimEnd().split("\n").at(-1) ?? "") as Omit<Used, "wall">;
  return { cpu, wall, mb };
}

/** Contenders take turns, so that what else the machine does meets all of them; the first round warms up. */
export function inTurn(
  contenders: readonly Contender[],
  load: Load,
  rounds: number,
  folder: string,
): readonly (readonly Used[])[] {
  const used = contenders.map((): Used[] => []);
  for (let round = 0; round <= rounds; round += 1)
    contenders.forEach((contender, at) => {
      process.stderr.write(`${load.name}: round ${round} of ${rounds}, ${contender.name}\n`);
      const one = runOnce(contender, load, folder);
      if (round > 0) used[at]?.push(one);
    });
  return used;
}

/** A sheet that is not conforming ends with status 1, which is no failure here. */
function printed([program = "", ...words]: readonly string[]): string {
  try {
    return execFileSync(program, words, {
      encoding: "utf8",
      maxBuffer: 1e9,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    const failed = error as { readonly status?: number; readonly stdout?: string };
    if (failed.status !== 1) throw error;
    return failed.stdout ?? "";
  }
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export const medianOf = (used: readonly Used[], what: keyof Used): number =>
  median(used.map((one) => one[what]));

/** The median of the ratios of runs that took turns. */
export const ratio = (used: readonly Used[], others: readonly Used[], what: keyof Used): number =>
  median(used.map((one, at) => one[what] / (others[at]?.[what] ?? Number.NaN)));
