import { plainJson, plainLine } from "../words/plain-text";

/** Where a command speaks: results to standard output, progress and complaints to standard error. */
export interface Terminal {
  /** In half-width characters. */
  readonly width: number;
  print(line: string): void;
  progress(line: string): void;
  complain(line: string): void;
  /** Told of every file that was written: what is still there where the results themselves can't be printed. */
  wrote?(file: string): void;
}

/** A terminal at which no text of a cell, a sheet, a file name or an option can do anything but be read. */
export interface GuardedTerminal extends Terminal {
  /** Lines of our own making; within a line nothing of others can begin a new one. */
  printLines(lines: readonly string[]): void;
  /** JSON that stays what it was, with nothing in it that a terminal or an editor would act on. */
  printJson(value: unknown, indent?: number): void;
  wrote(file: string): void;
}

/** The one place through which a command's words go out. */
export function guarded(terminal: Terminal): GuardedTerminal {
  return {
    width: terminal.width,
    print: (line) => {
      terminal.print(plainLine(line));
    },
    progress: (line) => {
      terminal.progress(plainLine(line));
    },
    complain: (line) => {
      terminal.complain(plainLine(line));
    },
    printLines: (lines) => {
      terminal.print(lines.map(plainLine).join("\n"));
    },
    printJson: (value, indent) => {
      terminal.print(plainJson(value, indent));
    },
    wrote: (file) => terminal.wrote?.(file),
  };
}
