import { isMainThread } from "node:worker_threads";
import type { PlainDate } from "../core/plain-date";
import { cliWordsFor } from "../words/cli-words";
import { languageAsked } from "./language-asked";
import { placeOfError } from "./place-of-error";
import { serveRun } from "./judge-worker";
import { runCommand } from "./run-command";
import { guarded, type Terminal } from "./terminal";
import { systemCode } from "./read-file";

const written: string[] = [];
const terminal: Terminal = {
  width: process.stdout.columns ?? 100,
  print: (line) => process.stdout.write(`${line}\n`),
  progress: (line) => process.stderr.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  wrote: (file) => written.push(file),
};
const args = process.argv.slice(2);

/** The calendar day here and now; the core itself has no clock. */
function today(): PlainDate {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as PlainDate;
}

let outputLost = false;

/** Results that can't be put out (a full disk) are told once; every later line fails for the same reason. */
function loseOutput(error: unknown): void {
  // A reader that closes the pipe early (head) is no fault.
  if (systemCode(error) === "EPIPE" || outputLost) return;
  outputLost = true;
  process.exitCode = 2;
  const values = { detail: systemCode(error), files: written };
  guarded(terminal).complain(cliWordsFor(languageAsked(args)).cli({ code: "output-lost", values }));
}

process.stdout.on("error", loseOutput);
// Nobody can be told that complaints can't be told; the exit status remains.
process.stderr.on("error", () => undefined);

async function main(): Promise<void> {
  try {
    process.exitCode = await runCommand(args, today(), terminal, __filename);
  } catch (error) {
    const detail = placeOfError(error);
    guarded(terminal).complain(
      cliWordsFor(languageAsked(args)).cli({ code: "unexpected", values: { detail } }),
    );
    process.exitCode = 2;
  }
}

// The program is its own worker.
if (isMainThread) void main();
else serveRun();
