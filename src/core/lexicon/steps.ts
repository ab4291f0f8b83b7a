import { formsOfPart } from "./forms-of-part";
import { formOf, type Entry, type Parts } from "./entry";
import { parseForm, type FormNode, type Sequence } from "./parse-form";

/** Whoever needs more is counted no further. */
export const ENOUGH = 12_000_000;

/**
 * How many steps a backtracking matcher takes to look for an entry in a text: the measure of law 3, in which a slow
 * machine is no breach and a lucky one no proof.
 */
export function stepsOf(entry: Entry, shared: Parts, text: string): number {
  const counter = new StepCounter(text, { ...shared, ...entry.parts });
  const forms = entry.forms.map((form) => parseForm(formOf(form)));
  const last = entry.whole === true ? 0 : text.length;
  for (let at = 0; at <= last; at += 1) {
    if (counter.steps > ENOUGH) break;
    try {
      for (const form of forms) counter.walk(form, at);
    } catch (error) {
      // Deeper than the stack: a repetition of repetitions, which goes back and forth.
      if (error instanceof RangeError) return ENOUGH;
      throw error;
    }
  }
  return Math.min(counter.steps, ENOUGH);
}

type Next = (at: number) => boolean;

/** Walks forwards only; what has to stand before is walked as if it followed, which costs as much. */
class StepCounter {
  steps = 0;
  private readonly sets = new Map<string, RegExp>();
  private readonly known = new Map<string, readonly Sequence[]>();
  constructor(
    private readonly text: string,
    private readonly parts: Parts,
  ) {}

  walk(form: Sequence, at: number, next: Next = () => true, index = 0): boolean {
    const node = form[index];
    if (node === undefined) return next(at);
    return this.step(node, at, (end) => this.walk(form, end, next, index + 1));
  }

  private step(node: FormNode, at: number, next: Next): boolean {
    this.steps += 1;
    // Found as it were, so that nothing is tried any more.
    if (this.steps > ENOUGH) return true;
    switch (node.kind) {
      case "text":
        return this.text.startsWith(node.text, at) && next(at + node.text.length);
      case "set":
        return this.set(node.source).test(this.text[at] ?? "") && next(at + 1);
      case "edge":
        return this.isEdge(node.source, at) && next(at);
      case "choice":
      case "take":
        return node.items.some((item) => this.walk(item, at, next));
      case "part":
        return this.part(node.name).some((item) => this.walk(item, at, next));
      case "look":
        return node.items.some((item) => this.walk(item, at)) !== node.negated && next(at);
      case "repeat":
        return this.repeat(node, at, next, 0);
    }
  }

  private repeat(node: Extract<FormNode, { kind: "repeat" }>, at: number, next: Next, done: number): boolean {
    const more =
      done < node.most && this.step(node.of, at, (end) => end > at && this.repeat(node, end, next, done + 1));
    return more || (done >= node.least && next(at));
  }

  private isEdge(source: string, at: number): boolean {
    if (source === "^") return at === 0;
    if (source === "$") return at === this.text.length;
    const word = (char: string | undefined): boolean => /\w/.test(char ?? "");
    return (word(this.text[at - 1]) !== word(this.text[at])) === (source === "\\b");
  }

  private set(source: string): RegExp {
    const set = this.sets.get(source) ?? new RegExp(source, /\\[pP]\{/.test(source) ? "u" : "");
    this.sets.set(source, set);
    return set;
  }

  private part(name: string): readonly Sequence[] {
    const forms = this.known.get(name) ?? formsOfPart(name, this.parts);
    this.known.set(name, forms);
    return forms;
  }
}
