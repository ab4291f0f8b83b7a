import type { GuardedTerminal } from "./terminal";

/** What was said at a terminal, as data that can go from one thread to another. */
export type Said =
  | { readonly how: "print" | "progress" | "complain" | "wrote"; readonly line: string }
  | { readonly how: "printLines"; readonly lines: readonly string[] }
  | { readonly how: "printJson"; readonly value: unknown; readonly indent?: number };

/** A terminal that keeps what is said to it. */
export function recording(width: number): {
  readonly terminal: GuardedTerminal;
  readonly said: readonly Said[];
} {
  const said: Said[] = [];
  const line = (how: "print" | "progress" | "complain" | "wrote") => (text: string) => {
    said.push({ how, line: text });
  };
  const terminal: GuardedTerminal = {
    width,
    print: line("print"),
    progress: line("progress"),
    complain: line("complain"),
    wrote: line("wrote"),
    printLines: (lines) => {
      said.push({ how: "printLines", lines });
    },
    printJson: (value, indent) => {
      said.push({ how: "printJson", value, ...(indent === undefined ? {} : { indent }) });
    },
  };
  return { terminal, said };
}

/** Says it again at another terminal. */
export function replay(said: readonly Said[], terminal: GuardedTerminal): void {
  for (const one of said) {
    if (one.how === "printLines") terminal.printLines(one.lines);
    else if (one.how === "printJson") terminal.printJson(one.value, one.indent);
    else terminal[one.how](one.line);
  }
}
