import { existsSync, readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import type { Route } from "playwright-core";

const TYPES: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".xml", "application/xml"],
]);

/** Answers a request from a folder, as a plain web server would. False where the folder has no such file. */
export async function answerFromFolder(route: Route, folder: string, path: string): Promise<boolean> {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(normalize(folder)) || !existsSync(file) || !statSync(file).isFile()) return false;
  await route.fulfill({
    contentType: TYPES.get(extname(file).toLowerCase()) ?? "application/octet-stream",
    body: readFileSync(file),
  });
  return true;
}
