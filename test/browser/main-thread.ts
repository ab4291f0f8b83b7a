import type { Browser, CDPSession } from "playwright-core";

/** A task of a page's main thread, as the browser itself measured it, in microseconds. */
export interface Task {
  /** By the clock. */
  readonly dur?: number;
  /** Of the processor: what others do on the machine is not in it. */
  readonly tdur?: number;
}

interface TraceEvent extends Task {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
}

/** The tasks of all pages' main threads while something is done; no second tracing may run in the browser. */
export async function tasksDuring(browser: Browser, work: () => Promise<void>): Promise<readonly Task[]> {
  const events = await traced(await browser.newBrowserCDPSession(), work);
  const mains = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  return events.filter(
    ({ name, ph, pid, tid }) => name === "RunTask" && ph === "X" && mains.has(`${pid}/${tid}`),
  );
}

async function traced(session: CDPSession, work: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      includedCategories: ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"],
    },
  });
  await work();
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
  return events;
}

const longest = (microseconds: readonly number[]): number => Math.round(Math.max(0, ...microseconds) / 1000);

/** In milliseconds. */
export const longestByProcessor = (tasks: readonly Task[]): number =>
  longest(tasks.map(({ tdur }) => tdur ?? 0));

/** In milliseconds. */
export const longestByClock = (tasks: readonly Task[]): number => longest(tasks.map(({ dur }) => dur ?? 0));
