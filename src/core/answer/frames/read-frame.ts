import { pattern, type Concept } from "../../lexicon/lexicon";
import type { Frame, Slot } from "./frame";
import { quieted } from "./quiet";

/** Reads a folded clause as a frame. What is known to be harmless fills no slot. */
export function readFrame(text: string): Frame {
  const line = quieted(text);
  return {
    actor: slot(line, "vendor", [
      ["city", "frame-city-alone"],
      ["city-builds", "frame-city-builds"],
      ["other-party", "frame-other-acts"],
      ["city", "frame-city-acts"],
      ["city", "frame-city-may-do"],
      ["city", "frame-leaves-to-city"],
    ]),
    act: slot(line, "does", [
      ["careless", "frame-careless"],
      ["careless", "frame-by-eye"],
      ["careless", "frame-mere-form"],
      ["wishes", "frame-wish"],
      ["wishes", "frame-varies"],
      ["wishes", "frame-if-it-suits"],
    ]),
    object: slot(line, "matter", [
      ["another", "frame-other-object"],
      ["another", "frame-other-owner"],
      ["another", "frame-paper-off"],
    ]),
    scope: slot(line, "whole", [
      ["part", "frame-rest"],
      ["part", "frame-part-only"],
      ["part", "frame-some-of"],
      ["part", "frame-more-needed"],
    ]),
    time: slot(line, "now", [
      ["later", "frame-later"],
      ["later", "frame-on-agenda"],
      ["later", "frame-still-choosing"],
      ["past", "frame-past"],
    ]),
  };
}

function slot<Default extends string, Told extends string>(
  line: string,
  is: Default,
  told: readonly (readonly [Told, Concept])[],
): Slot<Default, Told> {
  for (const [value, concept] of told) {
    const word = pattern(concept).exec(line)?.[0];
    if (word !== undefined) return { is: value, word };
  }
  return { is };
}
