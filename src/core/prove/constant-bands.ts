import type { Pack } from "../pack/pack-schema";
import type { PackFault } from "../pack/pack-fault";
import { stateText, truthsOf, uniformState, type StateSpace } from "./state-space";

/**
 * Exemptions that no answer decides: one that holds in no state waives nothing (met and not met at once), and one that
 * holds in every state waives its rows whatever is answered. Each with the state that shows it.
 * @param sound what hangs together of the whole pack, in which the places are counted
 */
export function constantBands(sound: Pack, space: StateSpace, whole: Pack): readonly PackFault[] {
  return sound.exemptions.flatMap(({ id, when }): readonly PackFault[] => {
    const truths = truthsOf(space, when);
    const path = `/exemptions/${whole.exemptions.findIndex((one) => one.id === id)}/when`;
    if (!truths.includes(1)) {
      const state = stateText(space, uniformState(space, "true"));
      return [{ code: "exemption-never", values: { path, id, state } }];
    }
    // What holds however all open answers are filled holds in every state without any.
    if (holdsInAllClosed(space, truths)) {
      const state = stateText(space, uniformState(space, "false"));
      return [{ code: "exemption-always", values: { path, id, state } }];
    }
    return [];
  });
}

function holdsInAllClosed({ size, weights }: StateSpace, truths: Uint8Array): boolean {
  for (let state = 0; state < size; state += 1) {
    if (truths[state] === 1) continue;
    if (weights.every((weight) => Math.floor(state / weight) % 3 !== 0)) return false;
  }
  return true;
}
