import { existsSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";
import { programMissing } from "../words/program-missing";
import { CACHE, loadProgram, PROGRAM } from "./load-program";
import { quickStart } from "./quick-start";

/** Node's own; webpack would make its own of the plain word. */
declare const __non_webpack_require__: NodeJS.Require;

/** The command line: tells V8 how to go about it, then begins the program that lies beside. */
const program = join(__dirname, PROGRAM);
if (!existsSync(program)) {
  process.stderr.write(`${programMissing(PROGRAM, __dirname)}\n`);
  process.exitCode = 2;
} else {
  // Workers share what V8 was told.
  if (isMainThread) quickStart();
  // The program's own name for itself is this file: its workers begin here too.
  loadProgram(program, join(__dirname, CACHE)).run(__non_webpack_require__, __filename);
}
