/** What a form says, piece by piece. `source` of a set or an edge is already that of a regular expression. */
export type FormNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "set"; readonly source: string }
  | { readonly kind: "edge"; readonly source: string }
  | { readonly kind: "part"; readonly name: string }
  | { readonly kind: "choice"; readonly items: readonly Sequence[] }
  | { readonly kind: "take"; readonly name: string; readonly items: readonly Sequence[] }
  | {
      readonly kind: "look";
      readonly ahead: boolean;
      readonly negated: boolean;
      readonly items: readonly Sequence[];
    }
  | {
      readonly kind: "repeat";
      readonly of: FormNode;
      readonly least: number;
      readonly most: number;
      readonly lazy: boolean;
    };
export type Sequence = readonly FormNode[];

/** A form that can't be read, and where. */
export class FormError extends Error {
  constructor(
    readonly form: string,
    readonly at: number,
    message: string,
  ) {
    super(`${form} at ${at}: ${message}`);
  }
}

/** Gaps by name, and what they never cross. */
const GAPS: ReadonlyMap<string, string> = new Map([
  ["gap", "[^、。]"],
  ["sentence", "[^。]"],
  ["any", "."],
]);

const LOOKS: ReadonlyMap<string, { readonly ahead: boolean; readonly negated: boolean }> = new Map([
  ["before", { ahead: true, negated: false }],
  ["not-before", { ahead: true, negated: true }],
  ["after", { ahead: false, negated: false }],
  ["not-after", { ahead: false, negated: true }],
]);

/** Longer repetitions are no words any more. */
const MOST_REPEATS = 400;

/** Parts stand in many forms, and are read once. */
const READ = new Map<string, Sequence>();

/** Reads a form; throws a FormError, since a wrong form is a bug that the tests find. */
export function parseForm(form: string): Sequence {
  const known = READ.get(form);
  if (known !== undefined) return known;
  const reader = new FormReader(form);
  const sequence = reader.sequence();
  if (!reader.isDone) throw reader.error("a sign that closes nothing; alternatives stand in ( )");
  READ.set(form, sequence);
  return sequence;
}

const STICKY = new Map<string, RegExp>();

/** Made once: a lexicon is read whenever the product starts. */
function stickyOf(source: string): RegExp {
  const known = STICKY.get(source) ?? new RegExp(source, "uy");
  STICKY.set(source, known);
  return known;
}

class FormReader {
  private at = 0;
  constructor(private readonly form: string) {}

  get isDone(): boolean {
    return this.at >= this.form.length;
  }

  error(message: string): FormError {
    return new FormError(this.form, this.at, message);
  }

  sequence(): Sequence {
    const nodes: FormNode[] = [];
    while (!this.isDone && !"|)}".includes(this.peek())) nodes.push(this.repeated(this.atom()));
    return joinTexts(nodes);
  }

  private peek(): string {
    return this.form[this.at] ?? "";
  }

  private skip(sign: string): boolean {
    const isThere = this.peek() === sign;
    if (isThere) this.at += 1;
    return isThere;
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    const sticky = stickyOf(pattern.source);
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.form) ?? undefined;
    if (found !== undefined) this.at += found[0].length;
    return found;
  }

  private atom(): FormNode {
    // Most of a form is plain characters; the last before a ? or a bound stands for itself.
    const plain = this.take(/[^(){}|\\^$*+?[\]]+(?![?{])/);
    if (plain !== undefined) return { kind: "text", text: plain[0] };
    if (this.skip("(")) return { kind: "choice", items: this.items(")") };
    if (this.skip("{")) return this.braces();
    const edge = this.take(/\^|\$|\\[bB]/);
    if (edge !== undefined) return { kind: "edge", source: edge[0] };
    const set = this.take(/\\[dDsSwW]|\\[pP]\{[\w=]+\}|\[(?:\\.|[^\]\\])+\]/);
    if (set !== undefined) return { kind: "set", source: set[0] };
    if (/[*+?[\]]/.test(this.peek()) || this.form.slice(this.at) === "\\")
      throw this.error("put \\ before it, or give a bound: {1,8}");
    const text = this.take(/\\u[0-9a-f]{4}|\\[\s\S]|[^]/);
    if (text === undefined) throw this.error("a character is missing");
    return { kind: "text", text: plainText(text[0]) };
  }

  private items(close: string): readonly Sequence[] {
    const items: Sequence[] = [this.sequence()];
    while (this.skip("|")) items.push(this.sequence());
    if (this.peek() !== close) throw this.error(`${close} is missing`);
    this.at += 1;
    return items;
  }

  private braces(): FormNode {
    const take = this.take(/take:(\w+)=/);
    if (take !== undefined) return { kind: "take", name: take[1] ?? "", items: this.items("}") };
    const look = LOOKS.get(this.take(/((?:not-)?(?:before|after)):/)?.[1] ?? "");
    if (look !== undefined) return { kind: "look", ...look, items: this.items("}") };
    const gap = this.take(/(gap|sentence|any):(?:(\d+)-)?(\d+)\}/);
    const source = GAPS.get(gap?.[1] ?? "");
    if (gap !== undefined && source !== undefined) {
      return this.bounded({ kind: "set", source }, Number(gap[2] ?? 0), Number(gap[3]));
    }
    const name = this.take(/([^\d{}|:,][^{}|:,]*)\}/)?.[1];
    if (name === undefined) throw this.error("{ } holds a part, a gap, a bound, before:, after: or take:");
    return { kind: "part", name };
  }

  private repeated(node: FormNode): FormNode {
    if (this.skip("?")) return this.bounded(node, 0, 1);
    if (this.peek() !== "{") return node;
    const bound = this.take(/\{(\d+)(?:,(\d+))?\}/);
    if (bound === undefined) return node;
    return this.bounded(node, Number(bound[1]), Number(bound[2] ?? bound[1]));
  }

  private bounded(of: FormNode, least: number, most: number): FormNode {
    if (most > MOST_REPEATS || least > most) throw this.error(`a bound of at most ${MOST_REPEATS}`);
    return { kind: "repeat", of, least, most, lazy: this.skip("?") };
  }
}

function plainText(written: string): string {
  if (/^\\u[0-9a-f]{4}$/.test(written)) return String.fromCharCode(parseInt(written.slice(2), 16));
  if (written === "\\n") return "\n";
  return written.replace(/^\\/, "");
}

/** Characters that stand beside each other are one text. */
function joinTexts(nodes: readonly FormNode[]): Sequence {
  const joined: FormNode[] = [];
  for (const node of nodes) {
    const last = joined[joined.length - 1];
    if (node.kind === "text" && last?.kind === "text") {
      joined[joined.length - 1] = { kind: "text", text: last.text + node.text };
    } else joined.push(node);
  }
  return joined;
}
