import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { isAtLeast, isGuarded } from "./api-guards";
import { apiUses } from "./api-uses";
import type { ManifestFault } from "./manifest-fault";

/** A program over files that call office.js, with the project's own compiler options. */
export function apiProgram(root: string, files: readonly string[]): ts.Program {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  return ts.createProgram([...files], options);
}

/** The files of the rooms that may name Excel or Office. */
export function officeFiles(root: string): readonly string[] {
  return ["excel", "taskpane", "commands"].flatMap((room) =>
    readdirSync(join(root, "src", room))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(root, "src", room, name)),
  );
}

/**
 * Members of office.js that our code uses although the manifest's floor does not have them and nothing asks first.
 * office.js itself does not gate: such a call goes to an Excel that does not know it.
 */
export function apiFaults(program: ts.Program, root: string, floor: string): readonly ManifestFault[] {
  const checker = program.getTypeChecker();
  return program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile)
    .flatMap((file) =>
      apiUses(file, checker)
        .filter(({ needs }) => needs.name !== "ExcelApi" || !isAtLeast(floor, needs.version))
        .filter(({ node, needs }) => !isGuarded(node, needs, program))
        .map(({ node, needs, member }) => {
          const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
          const place = relative(root, file.fileName);
          const code = needs.name === "ExcelApi" ? "api-above-floor" : "api-unknown-set";
          return { code, line, detail: `${place}: ${member} needs ${needs.name} ${needs.version}` } as const;
        }),
    );
}
