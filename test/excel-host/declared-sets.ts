import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OFFICE_JS_FOLDER } from "./office-js";

const NOTE = /\[Api set: (\w+) ([\d.]+)[^\]]*\](?:(?!\*\/)[^])*\*\/\s*(?:readonly )?(\w+)/g;

/**
 * The requirement sets that office.js's own declarations note for the members of an Excel class: "ExcelApi 1.9" by name.
 * They are more complete than those in its code.
 */
export function declaredSets(): (className: string) => ReadonlyMap<string, string> {
  const all = readFileSync(join(OFFICE_JS_FOLDER, "office.d.ts"), "utf8");
  const excel = all.slice(all.indexOf("declare namespace Excel {"));
  return (className) => {
    const start = excel.indexOf(`\n    class ${className} extends OfficeExtension`);
    const body = start < 0 ? "" : excel.slice(start, excel.indexOf("\n    }\n", start));
    const sets = new Map<string, string>();
    for (const [, set = "", version = "", name = ""] of body.matchAll(NOTE))
      if (!sets.has(name)) sets.set(name, `${set} ${version}`);
    return sets;
  };
}
