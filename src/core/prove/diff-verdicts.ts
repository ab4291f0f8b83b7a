import type { Judgement } from "../judge/judgement";
import type { Status } from "../status";

/** A row whose status is another one by another pack; undefined where one pack does not have it. */
export interface ChangedStatus {
  readonly id: string;
  readonly from: Status | undefined;
  readonly to: Status | undefined;
}

/** The rows of one sheet that come out otherwise by a second pack. */
export function diffVerdicts(before: Judgement, now: Judgement): readonly ChangedStatus[] {
  const former = new Map<string, Status>(before.rows.map(({ id, status }) => [id, status]));
  const later = new Map<string, Status>(now.rows.map(({ id, status }) => [id, status]));
  return [...new Set([...later.keys(), ...former.keys()])].flatMap((id) => {
    const [from, to] = [former.get(id), later.get(id)];
    return from === to ? [] : [{ id, from, to }];
  });
}
