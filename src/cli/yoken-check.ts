import type { PlainDate } from "../core/plain-date";
import { wordsFor } from "../words/words";
import type { Terminal } from "./terminal";
import { runCommand } from "./run-command";

const terminal: Terminal = {
  width: process.stdout.columns ?? 100,
  print: (line) => process.stdout.write(`${line}\n`),
  progress: (line) => process.stderr.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
};

/** The calendar day here and now; the core itself has no clock. */
function today(): PlainDate {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as PlainDate;
}

// A reader that closes the pipe early (head) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  process.exitCode = runCommand(process.argv.slice(2), today(), terminal);
} catch (error) {
  const detail = error instanceof Error ? error.message : String(error);
  terminal.complain(wordsFor("ja").cli({ code: "unexpected", values: { detail } }));
  process.exitCode = 2;
}
