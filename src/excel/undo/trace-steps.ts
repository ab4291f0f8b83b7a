import type { BeforeImage } from "../../core/snapshot/before-image";
import { nameOfKey } from "../../core/mark/sheet-key";
import type { SheetReading } from "../read/read-sheet";
import type { SheetStep, WriteStep } from "../write/write-step";

/** Keeps an image in place of former ones; none where this Excel keeps no parts for us. */
export function imageSteps(
  { refused }: SheetReading,
  image: BeforeImage,
  former: readonly string[] | "only",
): readonly WriteStep[] {
  return refused.has("parts") ? [] : [{ kind: "image", image, former }];
}

export function keyStep(key: string): SheetStep {
  return { kind: "key", name: nameOfKey(key) };
}

/** @param maybe the names may not be there */
export function noKeySteps(keys: readonly string[], maybe = false): readonly SheetStep[] {
  return keys.map((key) => ({ kind: "no-key", name: nameOfKey(key), ...(maybe ? { maybe } : {}) }));
}
