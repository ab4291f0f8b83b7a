import { writeFileSync } from "node:fs";
import { planMarks } from "../../../src/core/mark/plan-marks";
import { GOLDEN_CASES } from "./golden-cases";

// Run by hand after a wanted change, then read the difference: npx tsx test/core/mark/make-golden.ts && npm run format
for (const [name, request] of Object.entries(GOLDEN_CASES)) {
  const path = new URL(`golden/${name}.json`, `file://${__filename}`);
  writeFileSync(path, `${JSON.stringify(planMarks(request), undefined, 2)}\n`);
}
