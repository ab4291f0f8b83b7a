import { say } from "../core/coded";
import { rowId, type ExemptionId, type RowId } from "../core/ids";
import type { Policy } from "../core/policy";
import { element } from "./element";
import { choice, field } from "./field";
import { label, type PaneWords } from "./label";

type Scope = Policy["exemptionScopes"][number];

export interface BandOption {
  readonly id: ExemptionId;
  readonly text: string;
}

/** The rows that a band is to waive, as the user wants it. */
export interface ScopeField {
  readonly node: HTMLElement;
  /** Undefined where the sheet or the pack decides, or where the choice is no range. */
  readonly value: () => Scope | undefined;
  /** What is wrong with the choice. */
  readonly fault: () => string | undefined;
}

export interface ScopeFieldOptions {
  readonly band: BandOption;
  readonly rows: readonly RowId[];
  readonly scope: Scope | undefined;
  readonly words: PaneWords;
}

export function scopeField({ band, rows, scope, words }: ScopeFieldOptions): ScopeField {
  const options = [["", label(words, "scope-default")] as const, ...rows.map((id) => [id, id] as const)];
  const from = choice<string>({ id: `from-${band.id}`, options, chosen: scope?.from ?? "" });
  const to = choice<string>({ id: `to-${band.id}`, options, chosen: scope?.to ?? "" });
  const places = () => [from, to].map(({ value }) => rows.indexOf(rowId(value())));
  const fault = (): string | undefined => {
    const [first = -1, last = -1] = places();
    if (first === -1 && last === -1) return undefined;
    if (first !== -1 && first <= last) return undefined;
    return say(words, { code: "scope-reversed", values: { band: band.text } });
  };
  const node = element(
    "fieldset",
    { class: "scope" },
    element("legend", {}, say(words, { code: "scope-legend", values: { band: band.text } })),
    field(label(words, "scope-from-label"), from.node),
    field(label(words, "scope-to-label"), to.node),
  );
  return {
    node,
    fault,
    value: () =>
      from.value() === "" || fault() !== undefined
        ? undefined
        : { exemption: band.id, from: rowId(from.value()), to: rowId(to.value()) },
  };
}
