import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLES } from "./sample-sheets";
import { writeWorkbook } from "./write-workbook";

for (const [name, sheet] of SAMPLES) writeFileSync(join(__dirname, name), writeWorkbook([sheet]));
