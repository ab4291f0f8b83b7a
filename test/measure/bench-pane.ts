/**
 * How soon the built pane can be read and pressed in the emulated Excel, in milliseconds after office.js has come:
 * `npx tsx test/measure/bench-pane.ts ROUNDS` prints one line of JSON for each opening. "interactive" is the end of the
 * last task that keeps a press waiting for more than 50 ms, that of the engine coming after among them.
 */
import type { Browser, Frame } from "playwright-core";
import { sampleModel } from "../browser/sample-model";
import { findBrowser } from "../excel-host/find-browser";
import { openPane } from "../excel-host/open-pane";

interface PaneStart {
  readonly shown: number;
  readonly interactive: number;
}

/** Reads the browser's own measurements, once the engine is there. */
async function startOf(frame: Frame): Promise<PaneStart> {
  await frame.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/pane.js")),
  );
  return frame.evaluate(async () => {
    await new Promise((resolve) => requestIdleCallback(resolve));
    const ends = await new Promise<readonly number[]>((resolve) => {
      const found: number[] = [];
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) found.push(startTime + duration);
      }).observe({ type: "longtask", buffered: true });
      setTimeout(() => resolve(found), 300);
    });
    const office = performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/office.js"));
    const came = office instanceof PerformanceResourceTiming ? office.responseEnd : 0;
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    const shown = (paint?.startTime ?? Number.NaN) - came;
    return { shown, interactive: Math.max(shown, ...ends.map((end) => end - came)) };
  });
}

async function opened(browser: Browser): Promise<PaneStart> {
  const pane = await openPane({ browser, model: sampleModel("02-mixed") });
  const start = await startOf(pane.frame);
  await pane.close();
  return start;
}

async function run(): Promise<void> {
  const browser = await findBrowser();
  for (let round = 0; round < Number(process.argv[2] ?? 5); round += 1)
    console.log(JSON.stringify(await opened(browser)));
  await browser.close();
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
