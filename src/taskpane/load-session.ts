import type { PaneHost } from "./pane-host";
import type { PaneSession } from "./pane-session";
import { breath } from "./when-idle";

/** Loads the engine and what the pane does with it, piece by piece, so that no press waits for all of it. */
export async function loadSession(host: PaneHost): Promise<PaneSession> {
  await import(/* webpackChunkName: "pane", webpackExports: ["checkWorkbook"] */ "../core/check-workbook");
  await breath();
  const { PaneSession } = await import(/* webpackChunkName: "pane" */ "./pane-session");
  await breath();
  return new PaneSession(host);
}
