import { spawnSync } from "node:child_process";
import { join } from "node:path";

export interface Started {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the released command line by its starting script, as a person would in the folder of the files.
 * @param folder where the script lies
 * @param cwd the folder to be in
 */
export function startCommandLine(folder: string, cwd: string, words: readonly string[]): Started {
  const isWindows = process.platform === "win32";
  const script = join(folder, isWindows ? "yoken-check.cmd" : "yoken-check.sh");
  const [command, first] = isWindows ? [`"${script}"`, []] : ["sh", [script]];
  const { status, stdout, stderr } = spawnSync(command, [...first, ...words], {
    cwd,
    encoding: "utf8",
    shell: isWindows,
  });
  return { status, out: stdout, err: stderr };
}
