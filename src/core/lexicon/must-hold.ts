import type { Parts } from "./entry";
import { formsOfPart } from "./forms-of-part";
import type { FormNode, Sequence } from "./parse-form";

/**
 * Pieces of one or two signs (UTF-16 units) of which a text must hold at least one for a form to be heard in it: most forms
 * need not be asked of most texts. 「ません」 can only stand where 「ませ」 stands.
 */
export type Pieces = readonly string[];

/** How often a piece stands in ordinary texts, by and large: kana are everywhere, and a sign by itself is more so. */
function commonnessOf(piece: string): number {
  const signs = [...piece].map((sign) =>
    /\p{Script=Hiragana}/u.test(sign) ? 9 : /[a-z\d ]/.test(sign) ? 5 : 2,
  );
  return signs.reduce((product, sign) => product * sign, piece.length < 2 ? 6 : 1);
}

/**
 * The pieces of a form: of all that it cannot do without, the rarest; undefined where it can be heard without any.
 *
 * @param parts the shared ones and those of the entry
 */
export const piecesOf = (form: Sequence, parts: Parts): Pieces | undefined =>
  ofSequence(form, { parts, depth: 0 })?.pieces;

interface Chosen {
  readonly pieces: Pieces;
  readonly cost: number;
}

interface Ground {
  readonly parts: Parts;
  readonly depth: number;
}

/** One of several sequences is there: pieces of all of them. */
function anyOf(items: readonly Sequence[], ground: Ground): Chosen | undefined {
  const each = items.map((item) => ofSequence(item, ground));
  if (each.length === 0) return undefined;
  const pieces = new Set<string>();
  for (const chosen of each) {
    if (chosen === undefined) return undefined;
    for (const piece of chosen.pieces) pieces.add(piece);
  }
  return { pieces: [...pieces], cost: costOf([...pieces]) };
}

const costOf = (pieces: Pieces): number => pieces.reduce((sum, piece) => sum + commonnessOf(piece), 0);

/** All of a sequence is there: the cheapest of what its nodes and the runs of its signs need. */
function ofSequence(sequence: Sequence, ground: Ground): Chosen | undefined {
  const offered: Chosen[] = [];
  let run = "";
  const endRun = (): void => {
    offered.push(...ofRun(run));
    run = "";
  };
  for (const node of sequence) {
    // What only looks takes no place: the signs before and after it stand side by side.
    if (node.kind === "look" || node.kind === "edge") continue;
    if (node.kind === "text") {
      run += node.text;
      continue;
    }
    endRun();
    const chosen = ofNode(node, ground);
    if (chosen !== undefined) offered.push(chosen);
  }
  endRun();
  return offered.reduce<Chosen | undefined>(
    (best, one) => (best === undefined || one.cost < best.cost ? one : best),
    undefined,
  );
}

function ofRun(run: string): readonly Chosen[] {
  const pieces =
    run.length < 2 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
  return pieces.filter((piece) => piece !== "").map((piece) => ({ pieces: [piece], cost: costOf([piece]) }));
}

function ofNode(node: FormNode, ground: Ground): Chosen | undefined {
  switch (node.kind) {
    case "text":
      return ofSequence([node], ground);
    case "choice":
    case "take":
      return anyOf(node.items, ground);
    case "part":
      return anyOf(formsOfPart(node.name, ground.parts, ground.depth), {
        ...ground,
        depth: ground.depth + 1,
      });
    case "repeat":
      return node.least > 0 ? ofNode(node.of, ground) : undefined;
    case "set": {
      // [おご]: no range, nothing excluded and no class of signs.
      const signs = /^\[([^\\^\-[\]&]{1,8})\]$/.exec(node.source)?.[1];
      if (signs === undefined || /[\ud800-\udfff]/.test(signs)) return undefined;
      const pieces = [...new Set(signs)];
      return { pieces, cost: costOf(pieces) };
    }
    case "edge":
    case "look":
      return undefined;
  }
}
