import type { Judgement, Reason } from "../judge/judgement";

/** The other rows on which each row's status rests: those of conditions and of exemptions that cover it. */
export function restsOn(...judgements: readonly Judgement[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const add = (id: string, rows: readonly string[]): void => {
    const known = found.get(id) ?? new Set();
    for (const row of rows) if (row !== id) known.add(row);
    found.set(id, known);
  };
  for (const judgement of judgements) {
    for (const { id, blockers, reasons } of judgement.rows) {
      add(id, blockers);
      for (const reason of reasons) add(id, rowsOfReason(reason));
    }
    for (const { rows, uncertainRows, because } of judgement.exemptions) {
      for (const id of [...rows, ...uncertainRows]) add(id, because);
    }
  }
  return new Map([...found].map(([id, rows]) => [id, [...rows]]));
}

function rowsOfReason(reason: Reason): readonly string[] {
  if (reason.about !== "judgement") return [];
  switch (reason.code) {
    case "exempt-by":
      return reason.values.because;
    case "exemption-open":
    case "condition-open":
      return reason.values.blockers;
    case "condition-false":
      return reason.values.rows;
    default:
      return [];
  }
}
