import type { Outcome, WorkbookFault, WorkbookFaultCatalogue } from "../core/fault";

/**
 * Carries a fault from deep inside a parser to the doors of this room, which turn it into a value. It never leaves
 * src/xlsx: everything that a file can cause reaches the caller as an Outcome.
 */
class FaultSignal extends Error {
  constructor(readonly fault: WorkbookFault) {
    super(fault.code);
  }
}

/** Stops reading or writing with a fault; only inside of `outcomeOf`. */
export function stopWith<C extends keyof WorkbookFaultCatalogue>(
  code: C,
  values: WorkbookFaultCatalogue[C],
): never {
  throw new FaultSignal({ code, values } as WorkbookFault);
}

/** Runs work that may stop with a fault. Anything else that is thrown is a bug and passes through. */
export function outcomeOf<Value>(work: () => Value): Outcome<Value, WorkbookFault> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof FaultSignal) return { ok: false, fault: error.fault };
    throw error;
  }
}
