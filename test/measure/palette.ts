import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  wcagContrast,
  type Color,
} from "culori";
import { STATUSES, type Status } from "../../src/core/status";
import { FRAME, HATCH_COLOUR, PALETTE } from "../../src/core/mark/palette";
import { STATUS_MARKS } from "../../src/core/mark/status-marks";

/**
 * Prints how far apart the fills of the statuses are (CIEDE2000; about 2 is just visible side by side, 10 is plain at a
 * glance) to usual sight, to each dichromacy and on a grey printer, and the contrast of the text (WCAG; 4.5 is needed).
 * Run: npx tsx test/measure/palette.ts
 */
const SIGHTS: readonly (readonly [string, (colour: Color) => Color])[] = [
  ["usual", (colour) => colour],
  ["protan", filterDeficiencyProt(1)],
  ["deutan", filterDeficiencyDeuter(1)],
  ["tritan", filterDeficiencyTrit(1)],
  ["grey", filterGrayscale(1)],
];
const distance = differenceCiede2000();

for (const ground of ["light", "dark"] as const) {
  console.log(
    `\n${ground}: distance of fills`.padEnd(46) + SIGHTS.map(([name]) => name.padStart(8)).join(""),
  );
  const pairs = STATUSES.flatMap((a, index) => STATUSES.slice(index + 1).map((b) => [a, b] as const));
  for (const [a, b] of pairs) {
    const fillA = PALETTE[a][ground].fill;
    const fillB = PALETTE[b][ground].fill;
    if (fillA === fillB) continue;
    const row = SIGHTS.map(([, seen]) => {
      const [one, other] = [parse(fillA), parse(fillB)];
      return one === undefined || other === undefined ? "-" : distance(seen(one), seen(other)).toFixed(1);
    });
    console.log(`${a} / ${b}`.padEnd(45) + row.map((text) => text.padStart(8)).join(""));
  }
  console.log(`\n${ground}: contrast`.padEnd(46) + ["text", "line"].map((name) => name.padStart(8)).join(""));
  for (const status of STATUSES) {
    const { fill, text, line } = PALETTE[status][ground];
    const ratios = [wcagContrast(text, fill), wcagContrast(line, fill)];
    console.log(status.padEnd(45) + ratios.map((ratio) => ratio.toFixed(1).padStart(8)).join(""));
  }
  const { fill, text } = FRAME[ground];
  console.log("headings".padEnd(45) + wcagContrast(text, fill).toFixed(1).padStart(8));
}

console.log("\nThe hatch of an exempt cell");
const { fill, text } = PALETTE.exempt.light;
console.log(
  `  stroke on its ground ${wcagContrast(HATCH_COLOUR, fill).toFixed(2)} (a copier needs about 1.3)`,
);
console.log(`  text on the stroke   ${wcagContrast(text, HATCH_COLOUR).toFixed(1)}`);

console.log("\nWithout colour: sign, border, weight, hatch");
for (const status of STATUSES) console.log(`  ${status.padEnd(16)}${withoutColour(status)}`);

function withoutColour(status: Status): string {
  const { sign, line, bold, hatched } = STATUS_MARKS[status];
  return [sign, line, bold ? "bold" : "regular", hatched ? "hatched" : "plain"].join("  ");
}
