import { formOf, type Entry, type Parts } from "./entry";
import type { ReadyForm } from "./held-pieces";
import { formsOfPart } from "./forms-of-part";
import { joinForms } from "./join-forms";
import { piecesOf } from "./must-hold";
import { parseForm, type FormNode, type Sequence } from "./parse-form";

/** An entry as it ships: its expression is ready, forms and examples stay behind. */
export type ReadyEntry<Name extends string = string> = Pick<
  Entry<Name>,
  "concept" | "for" | "before" | "blanks" | "raw" | "words" | "whole"
> & { readonly forms: readonly ReadyForm[]; readonly flags: string };

/**
 * Entries made ready when the product is built: reading forms at each start would cost more than reading a sheet.
 */
export const readyEntry = <Name extends string>(entry: Entry<Name>, parts: Parts): ReadyEntry<Name> => ({
  ...withoutForms(entry),
  forms: readyForms(entry, parts),
  flags: compileEntry(entry, parts).flags,
});

/** What ships of an entry beside its forms. */
export function withoutForms<Name extends string>(
  entry: Entry<Name>,
): Omit<ReadyEntry<Name>, "forms" | "flags"> {
  const { concept, for: askers, before, blanks, raw, words, whole } = entry;
  return {
    concept,
    ...(askers && { for: askers }),
    ...(before && { before }),
    ...(blanks && { blanks }),
    ...(raw && { raw }),
    ...(words && { words }),
    ...(whole && { whole }),
  };
}

/** The forms of an entry as they ship: in letters of either case no piece is sure. */
export function readyForms(entry: Entry, parts: Parts): readonly ReadyForm[] {
  const own = { ...parts, ...entry.parts };
  return entry.forms.map((written) => {
    const form = parseForm(formOf(written));
    const source = sourceOf(form, own);
    const pieces = entry.anyCase === true ? [] : (piecesOf(form, own) ?? []);
    const pairs = pieces.filter((piece) => piece.length === 2).join("");
    const signs = pieces.filter((piece) => piece.length === 1).join("");
    if (signs !== "") return [source, pairs, signs];
    return pairs === "" ? [source] : [source, pairs];
  });
}

/** The one bounded regular expression of an entry; `parts` are those that all entries share. */
export function compileEntry(entry: Entry, parts: Parts): RegExp {
  const own = { ...parts, ...entry.parts };
  return compileForms(
    entry.forms.map((form) => parseForm(formOf(form))),
    own,
    entry,
  );
}

/** The same from forms that are read already. */
export function compileForms(
  forms: readonly Sequence[],
  parts: Parts,
  { whole, anyCase }: Pick<Entry, "whole" | "anyCase"> = {},
): RegExp {
  const source = joinForms(
    forms.map((form) => sourceOf(form, parts)),
    whole,
  );
  // Only these need the other mode, in which V8 is slower.
  const unicode = /[\ud800-\udfff]|\\[pP]\{/.test(source);
  return new RegExp(source, `${anyCase === true ? "i" : ""}${unicode ? "u" : ""}`);
}

/** The regular expression of a form. */
export function sourceOf(form: Sequence, parts: Parts, depth = 0): string {
  return form.map((node) => sourceOfNode(node, parts, depth)).join("");
}

function sourceOfNode(node: FormNode, parts: Parts, depth: number): string {
  const choice = (items: readonly Sequence[]): string =>
    items.map((item) => sourceOf(item, parts, depth)).join("|");
  switch (node.kind) {
    case "text":
      return node.text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\n/g, "\\n");
    case "set":
    case "edge":
      return node.source;
    case "choice":
      return `(?:${choice(node.items)})`;
    case "take":
      return `(?<${node.name}>${choice(node.items)})`;
    case "look":
      return `(?${node.ahead ? "" : "<"}${node.negated ? "!" : "="}${choice(node.items)})`;
    case "part":
      return `(?:${formsOfPart(node.name, parts, depth)
        .map((form) => sourceOf(form, parts, depth + 1))
        .join("|")})`;
    case "repeat":
      return repeated(node, sourceOfNode(node.of, parts, depth));
  }
}

function repeated(node: Extract<FormNode, { kind: "repeat" }>, of: string): string {
  const isOne = node.of.kind !== "text" || [...node.of.text].length === 1;
  const often =
    node.least === 0 && node.most === 1
      ? "?"
      : node.least === node.most
        ? `{${node.least}}`
        : `{${node.least},${node.most}}`;
  return `${isOne ? of : `(?:${of})`}${often}${node.lazy ? "?" : ""}`;
}
