import { Session, type Profiler } from "node:inspector";

/**
 * Counts what is done instead of timing it: how often each function, loop and branch of the product was gone through.
 * The same work counts the same on every machine. Import it before what is to be counted: only what is compiled after
 * that is counted block by block. What Node itself does (a search in a string) is one step.
 */
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** The steps that some work takes. */
export function stepsOf(work: () => unknown): number {
  taken();
  work();
  return taken();
}

/** The steps since it was asked last. */
function taken(): number {
  let steps = 0;
  session.post("Profiler.takePreciseCoverage", (error, covered) => {
    if (error !== null) throw error;
    for (const script of covered.result) if (isOurs(script)) steps += countsOf(script);
  });
  return steps;
}

const isOurs = ({ url }: Profiler.ScriptCoverage): boolean => /[/\\]src[/\\](?:core|xlsx)[/\\]/.test(url);

const countsOf = ({ functions }: Profiler.ScriptCoverage): number =>
  functions.reduce((sum, { ranges }) => sum + ranges.reduce((own, { count }) => own + count, 0), 0);
