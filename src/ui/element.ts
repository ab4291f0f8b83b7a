export type Child = Node | string;

export interface ElementOptions {
  readonly class?: string;
  readonly id?: string;
  /** Attribute names are written in our code; values may be data, so no handler and no address goes through here. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
  readonly onChange?: () => void;
}

/** Makes an element. Children given as text become text nodes: what comes from a sheet never turns into markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: ElementOptions = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (options.class !== undefined) made.className = options.class;
  if (options.id !== undefined) made.id = options.id;
  for (const [name, value] of Object.entries(options.attributes ?? {})) made.setAttribute(name, value);
  if (options.onClick) made.addEventListener("click", options.onClick);
  if (options.onChange) made.addEventListener("change", options.onChange);
  made.append(...children);
  return made;
}

/** A part that is folded away. office.js takes over the Tab key on the web and forgets summaries without a tabindex. */
export function folded(
  options: ElementOptions,
  summary: string,
  ...children: readonly Child[]
): HTMLDetailsElement {
  return element(
    "details",
    options,
    element("summary", { attributes: { tabindex: "0" } }, summary),
    ...children,
  );
}
