import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SAMPLES } from "./sample-sheets";
import { SECOND_CITY } from "../second-city/second-city-sheets";
import { writeWorkbook } from "./write-workbook";

for (const [name, sheet] of SAMPLES) writeFileSync(join(__dirname, name), writeWorkbook([sheet]));
for (const [name, sheet] of SECOND_CITY)
  writeFileSync(join(__dirname, "../second-city", name), writeWorkbook([sheet]));
