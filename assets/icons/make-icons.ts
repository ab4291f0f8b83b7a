/**
 * Draws the add-in's icons as PNG files beside this script: `npx tsx assets/icons/make-icons.ts`.
 * The pictures are drawn on a grid of 16 units, so that lines of the smallest size fall on whole pixels.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pngFile } from "./png";
import { cross, diagonal, outline, paint, ring, roundedBox, stroke, type Ink, type Layer } from "./shapes";

const SIDE = 16;
const SIZES = [16, 32, 64, 80, 128];
const PAPER: Ink = [255, 255, 255, 255];
const FRAME: Ink = [64, 70, 82, 255];
const RULE: Ink = [158, 166, 178, 255];
const YES: Ink = [0, 98, 166, 255];
const NO: Ink = [200, 40, 45, 255];
const PANE: Ink = [191, 228, 255, 255];

type Picture = (line: number) => readonly Layer[];

function sheet(left: number, top: number, right: number, bottom: number, line: number): Layer[] {
  const paper = roundedBox({ left, top, right, bottom }, 1);
  return [
    { shape: paper, ink: PAPER },
    { shape: outline(paper, line), ink: FRAME },
  ];
}

const rule = (left: number, right: number, y: number, line: number): Layer => ({
  shape: stroke([left, y], [right, y], line),
  ink: RULE,
});

/** A sheet whose rows carry a ring and a cross: judged. */
const judge: Picture = (line) => [
  ...sheet(1, 0, 15, 16, line),
  { shape: ring([5, 4.5], 2, line * 1.25), ink: YES },
  { shape: cross([5, 11.5], 1.75, line * 1.25), ink: NO },
  rule(9, 12.5, 4.5, line),
  rule(9, 12.5, 11.5, line),
];

/** The same sheet with a plain column and an eraser over it. */
const clear: Picture = (line) => {
  const centre = [10, 9.5] as const;
  const eraser = diagonal(roundedBox({ left: 4.75, top: 7, right: 15.25, bottom: 12 }, 0.75), centre);
  const sleeve = diagonal(roundedBox({ left: 9, top: 7, right: 15.25, bottom: 12 }, 0.75), centre);
  return [
    ...sheet(1, 0, 13, 14, line),
    rule(3.5, 8, 4.5, line),
    rule(3.5, 6, 8.5, line),
    { shape: eraser, ink: PAPER },
    { shape: sleeve, ink: PANE },
    { shape: outline(sleeve, line), ink: FRAME },
    { shape: outline(eraser, line), ink: FRAME },
    { shape: stroke([6, 15.5], [15, 15.5], line), ink: RULE },
  ];
};

/** A printer with a sheet in it. */
const print: Picture = (line) => {
  const body = roundedBox({ left: 0, top: 5, right: 16, bottom: 12 }, 1.5);
  return [
    ...sheet(4, 0, 12, 7, line),
    { shape: body, ink: PANE },
    { shape: outline(body, line), ink: FRAME },
    ...sheet(3, 9, 13, 16, line),
    rule(5.5, 10.5, 11.5, line),
    rule(5.5, 10.5, 13.5, line),
  ];
};

/** A window with a pane at its right. */
const pane: Picture = (line) => {
  const frame = roundedBox({ left: 0, top: 1, right: 16, bottom: 15 }, 1.5);
  const side = roundedBox({ left: 9, top: 1, right: 16, bottom: 15 }, 1.5);
  return [
    { shape: frame, ink: PAPER },
    { shape: side, ink: PANE },
    { shape: outline(frame, line), ink: FRAME },
    { shape: stroke([9.5, 1.5], [9.5, 14.5], line), ink: FRAME },
    rule(3, 6.5, 5.5, line),
    rule(3, 6.5, 8.5, line),
    { shape: ring([12.5, 5.5], 1.25, line), ink: YES },
    { shape: cross([12.5, 10.5], 1.1, line), ink: NO },
  ];
};

const pictures: Readonly<Record<string, Picture>> = { judge, clear, print, pane };
for (const [name, picture] of Object.entries(pictures)) {
  for (const size of SIZES) {
    const line = size === 16 ? 1 : 0.9;
    const file = join(__dirname, `${name}-${size}.png`);
    writeFileSync(file, pngFile(paint(picture(line), SIDE, size), size));
  }
}
