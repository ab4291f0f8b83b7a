import type { Outcome } from "../core/fault";
import { LIMITS } from "../core/limits";
import type { Pack } from "../core/pack/pack-schema";
import type { PackFileFault } from "../core/pack/pack-fault";
import { checkPack } from "../core/prove/check-pack";

/** A pack from the text of its file, parsed and proved; nothing is taken of one with a fault. */
export function takePack(text: string): Outcome<Pack, PackFileFault> {
  if (text.length > LIMITS.packBytes) {
    return { ok: false, fault: { code: "too-large", limit: LIMITS.packBytes / 1_048_576 } };
  }
  const value = jsonOf(text);
  if (value === undefined) return { ok: false, fault: { code: "not-json" } };
  const checked = checkPack(value.json);
  return checked.ok
    ? { ok: true, value: checked.pack }
    : { ok: false, fault: { code: "faulty", faults: checked.faults } };
}

/** What other programs put before a text. */
const MARK = "\ufeff";

function jsonOf(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text.startsWith(MARK) ? text.slice(1) : text) };
  } catch {
    return undefined;
  }
}
