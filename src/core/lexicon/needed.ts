import { compileForms } from "./compile-entry";
import { deletionsOf, partsUsed, writeForm, type Deletion } from "./deletions";
import { formOf, type Entry, type Parts } from "./entry";
import { readExample, type Example } from "./example";
import { parseForm, type Sequence } from "./parse-form";

/** A piece of the lexicon whose loss no example would notice. */
export interface Unneeded {
  /** The concept, or the part. */
  readonly of: string;
  readonly form: string;
  /** The alternative or optional piece; undefined where it is the form itself. */
  readonly piece?: string;
  readonly kind: Deletion["kind"] | "form";
}

interface Case extends Example {
  readonly silent: boolean;
}

/** All examples of an entry: its own and those beside its forms and the forms of its own parts. */
export function examplesOf(entry: Entry): readonly string[] {
  const forms = [entry.forms, ...Object.values(entry.parts ?? {})].flat();
  return [...forms.flatMap((form) => (typeof form === "string" ? [] : form.slice(1))), ...(entry.is ?? [])];
}

/** Examples of one entry, ready to be asked about changed forms. */
export interface Bench {
  readonly entry: Entry;
  readonly parts: Parts;
  readonly forms: readonly Sequence[];
  readonly cases: readonly Case[];
  /** Which forms hear which case. */
  readonly heardBy: readonly (readonly boolean[])[];
}

export function benchOf(entry: Entry, shared: Parts): Bench {
  const parts = { ...shared, ...entry.parts };
  const forms = entry.forms.map((form) => parseForm(formOf(form)));
  const cases = [
    ...examplesOf(entry).map((written) => ({ ...readExample(written), silent: false })),
    ...(entry.isNot ?? []).map((text) => ({ text, silent: true })),
  ];
  const heardBy = forms.map((form) => {
    const pattern = compileForms([form], parts, entry);
    return cases.map(({ text }) => pattern.test(text));
  });
  return { entry, parts, forms, cases, heardBy };
}

/** Whether any example fails when some forms are other ones (undefined: gone). */
export function notices(
  { entry, forms, cases, heardBy }: Bench,
  changed: ReadonlyMap<number, Sequence | undefined>,
  parts: Parts,
): boolean {
  const present = (form: Sequence | undefined): readonly Sequence[] => (form === undefined ? [] : [form]);
  const others = heardBy.filter((_, at) => !changed.has(at));
  const news = compileForms([...changed.values()].flatMap(present), parts, entry);
  let whole: RegExp | undefined;
  return cases.some(({ text, heard, silent }, at) => {
    if (heard === undefined) return (others.some((row) => row[at] === true) || news.test(text)) === silent;
    whole ??= compileForms(
      forms.flatMap((form, index) => present(changed.has(index) ? changed.get(index) : form)),
      parts,
      entry,
    );
    const found = whole.exec(text);
    return found === null || found.index !== heard.start || found.index + found[0].length !== heard.end;
  });
}

/** The forms, alternatives and optional pieces of an entry (those of its own parts too) that no example needs. */
export function unneededOf(bench: Bench): readonly Unneeded[] {
  const { entry, forms, parts } = bench;
  const own = forms.flatMap((form, at): readonly Unneeded[] => {
    const written = formOf(entry.forms[at] ?? "");
    const gone = notices(bench, new Map([[at, undefined]]), parts);
    return [
      ...(gone ? [] : [{ of: entry.concept, form: written, kind: "form" as const }]),
      ...deletionsOf(form)
        .filter((deletion) => !notices(bench, new Map([[at, deletion.form]]), parts))
        .map(({ piece, kind }) => ({ of: entry.concept, form: written, piece, kind })),
    ];
  });
  const ofParts = Object.keys(entry.parts ?? {}).flatMap((name) =>
    unneededOfPart(name, parts, [bench]).map((one) => ({ ...one, of: `${entry.concept} {${name}}` })),
  );
  return [...own, ...ofParts];
}

/** The same of a part, over all the entries that use it. */
export function unneededOfPart(name: string, parts: Parts, benches: readonly Bench[]): readonly Unneeded[] {
  const forms = (parts[name] ?? []).map((form) => parseForm(formOf(form)));
  const users = benches.map((bench) => ({
    bench,
    using: bench.forms.flatMap((form, at) => (partsUsed(form, bench.parts).has(name) ? [at] : [])),
  }));
  const isNoticed = (changed: readonly Sequence[]): boolean =>
    users.some(({ bench, using }) => {
      const other = { ...bench.parts, [name]: changed.map(writeForm) };
      return notices(bench, new Map(using.map((at) => [at, bench.forms[at]])), other);
    });
  return forms.flatMap((form, at): readonly Unneeded[] => {
    const others = [...forms.slice(0, at), ...forms.slice(at + 1)];
    const written = writeForm(form);
    const changed = (one: Sequence): readonly Sequence[] => [
      ...forms.slice(0, at),
      one,
      ...forms.slice(at + 1),
    ];
    return [
      ...(others.length === 0 || isNoticed(others)
        ? []
        : [{ of: `{${name}}`, form: written, kind: "form" as const }]),
      ...deletionsOf(form)
        .filter((deletion) => !isNoticed(changed(deletion.form)))
        .map(({ piece, kind }) => ({ of: `{${name}}`, form: written, piece, kind })),
    ];
  });
}
