import { element } from "./element";

/** A choice among few values, and what is chosen now. */
export interface Choice<Value extends string> {
  readonly node: HTMLSelectElement;
  readonly value: () => Value;
}

export interface ChoiceOptions<Value extends string> {
  readonly id: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly chosen: Value;
}

export function choice<Value extends string>({ id, options, chosen }: ChoiceOptions<Value>): Choice<Value> {
  const node = element("select", { id });
  for (const [value, label] of options) {
    const option = element("option", { attributes: { value } }, label);
    option.selected = value === chosen;
    node.append(option);
  }
  const value = (): Value => options.find(([one]) => one === node.value)?.[0] ?? chosen;
  return { node, value };
}

/** A control under its label, with a hint below it where there is one. */
export function field(label: string, control: HTMLElement, hint?: HTMLElement): HTMLElement {
  const caption = element("label", { attributes: { for: control.id } }, label);
  return element("div", { class: "field" }, caption, control, ...(hint === undefined ? [] : [hint]));
}
