import { parsePack, type PackResult } from "../pack/parse-pack";
import type { Pack } from "../pack/pack-schema";
import type { PackFault } from "../pack/pack-fault";
import { provePack, type PackProof } from "./prove-pack";
import { placeInFile, sketchPack, type Sketch } from "./sketch-pack";

/** A pack that may judge, with what its proof went through, or everything that is wrong with it. */
export type CheckedPack =
  | { readonly ok: true; readonly pack: Pack; readonly proof: PackProof }
  | { readonly ok: false; readonly faults: readonly PackFault[] };

/** Parses and proves a JSON value. Faults of every kind are told at once: those of shape hide none of the others. */
export function checkPack(value: unknown): CheckedPack {
  const parsed = parsePack(value);
  if (!parsed.ok) return { ok: false, faults: [...parsed.faults, ...faultsBesides(value, parsed)] };
  const proof = provePack(parsed.pack);
  return proof.faults.length > 0
    ? { ok: false, faults: proof.faults }
    : { ok: true, pack: parsed.pack, proof };
}

/** What is wrong besides the shape, as far as the rest can be understood. */
function faultsBesides(
  value: unknown,
  { faults }: Extract<PackResult, { readonly ok: false }>,
): readonly PackFault[] {
  if (faults.some(({ code }) => code === "pack-too-large")) return [];
  const sketch = sketchPack(value);
  const { unsoundRows, isPartial } = sketch;
  const open = { openRows: unsoundRows, isExemptionOpen: isPartial.exemptions };
  const told = provePack(sketch.pack, open).faults.filter((fault) => !isOfShape(fault, sketch));
  return told.map((fault) => inFile(fault, sketch));
}

/** A fault that is there only because something else could not be understood. */
function isOfShape({ code, values }: PackFault, { isPartial, unsoundRows }: Sketch): boolean {
  switch (code) {
    case "unknown-row":
      return isPartial.rows;
    case "case-missing":
      return isPartial.cases || unsoundRows.has(values.id);
    default:
      return false;
  }
}

function inFile(fault: PackFault, sketch: Sketch): PackFault {
  const values = { ...fault.values, path: placeInFile(fault.values.path, sketch) };
  // The values are the fault's own but for the path, which every fault has.
  return { ...fault, values } as PackFault;
}
