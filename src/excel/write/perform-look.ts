import type { LineStyle } from "../../core/mark/annotation-plan";
import type { SheetStep } from "./write-step";

/** Style and weight of our lines in Excel's words. */
const LINES: Readonly<
  Record<LineStyle, readonly ["Continuous" | "Dash" | "Dot", "Thin" | "Medium" | "Thick"]>
> = {
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  dotted: ["Dot", "Thin"],
};

/** Queues one side of the look of a range. */
export function performLook(
  format: Excel.RangeFormat,
  step: Extract<SheetStep, { kind: "fill" | "font" | "align" | "border" }>,
): void {
  switch (step.kind) {
    case "fill":
      if (step.color !== undefined) format.fill.color = step.color;
      if (step.hatch !== undefined) format.fill.pattern = "LightUp";
      if (step.hatchColor !== undefined) format.fill.patternColor = step.hatchColor;
      return;
    case "font":
      if (step.color !== undefined) format.font.color = step.color;
      if (step.size !== undefined) format.font.size = step.size;
      if (step.bold !== undefined) format.font.bold = step.bold;
      return;
    case "align":
      if (step.wrap !== undefined) format.wrapText = step.wrap;
      if (step.horizontal !== undefined)
        format.horizontalAlignment = step.horizontal === "left" ? "Left" : "Center";
      if (step.vertical !== undefined) format.verticalAlignment = step.vertical === "top" ? "Top" : "Center";
      return;
    case "border":
      return borders(format.borders, step);
  }
}

function borders(
  collection: Excel.RangeBorderCollection,
  { sides, line, color }: Extract<SheetStep, { kind: "border" }>,
): void {
  const [style, weight] = LINES[line];
  for (const side of sides) {
    const border = collection.getItem(side);
    border.style = style;
    border.color = color;
    border.weight = weight;
  }
}
