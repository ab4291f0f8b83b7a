import type { RowId } from "../../ids";
import type { Condition } from "../../pack/condition";
import { registerFacts } from "../../answer/own-names";
import { findStandards, type StandardMention } from "../../lexicon/find-standards";
import type { Pack } from "../../pack/pack-schema";
import { everywhere, heard, pattern } from "../../lexicon/lexicon";
import { BAND_SPELLINGS } from "../../lexicon/data/spellings";
import { CIRCLES, oneWidth } from "../../lexicon/fold";

/** What a band sentence says; undefined where it says anything beyond what is understood here. */
export interface BandSentence {
  readonly when: Condition;
  /** Rows that the sentence itself names as waived (1.15以降, 1.6～1.27); undefined: all that stand below it. */
  readonly scope?: { readonly from: string; readonly to?: string };
}

const REFERENCE = String.raw`\d{1,3}(?:\.\d{1,3})+`;
const REFERENCE_HERE = new RegExp(`^${REFERENCE}`, "u");
const WHOLE_HERE = /^\d{1,3}(?![a-z\d.:])/u;
/** Stands for a row named. */
const MARK = "\u0001";

/** Reads a band's sentence in the sheet's own wording. What it does not fully understand it does not read. */
export function readBand(text: string, pack: Pack): BandSentence | undefined {
  if (text.length > 1_000) return undefined;
  const plain = plainSentence(text);
  if (plain.length > 400) return undefined;
  const first = pattern("band-subject-first").exec(plain)?.[0] ?? "";
  const rest = plain.slice(first.length);
  const ending = pattern("band-ending").exec(rest);
  if (ending === null) return undefined;
  const last = pattern("band-subject-first").exec(ending[0])?.[0] ?? "";
  if ((first === "") === (last === "")) return undefined;
  const when = readCondition(rest.slice(0, ending.index), pack);
  if (when === undefined) return undefined;
  const scope = pattern("band-scope").exec(first || last);
  if (scope?.[1] === undefined) return { when };
  return { when, scope: { from: scope[1], ...(scope[2] === undefined ? {} : { to: scope[2] }) } };
}

/** Width, spaces and spellings taken out; row numbers as 1.10. */
function plainSentence(text: string): string {
  const plain = oneWidth(text)
    .toLowerCase()
    .replace(/\s/g, "")
    .replace(/[,，､]/g, "、")
    .replace(/[〜～]/g, "~")
    .replace(CIRCLES, "○")
    .replace(/[‐‑–—−－]/g, "-")
    .replace(/(\d)-(?=\d)/g, "$1.")
    .replace(/(\d\.\d{1,3})\.(?!\d)/g, "$1");
  return BAND_SPELLINGS.reduce((line, [kanji, kana]) => line.replaceAll(kanji, kana), plain)
    .replace(pattern("band-label"), "")
    .replace(/^[※*・●■◆○▼▽↓【\[(<「]+|[。.】\])>」▼▽↓]+$/gu, "");
}

/** Reads the condition of a sentence ("1.1又は1.4に登録されている場合"); undefined where anything in it is not understood. */
export function readCondition(text: string, pack: Pack): Condition | undefined {
  if (text.length > 1_000) return undefined;
  const { plain, rows } = markRows(plainSentence(text), pack);
  if (rows.length === 0 || heard("band-negation", plain.replace(everywhere("band-external-service"), "")))
    return undefined;
  const isAny = plain.match(everywhere("band-any")) !== null;
  const isAll = plain.match(everywhere("band-all")) !== null || heard("band-both", plain);
  const left = plain
    .replace(everywhere("band-any"), "")
    .replace(everywhere("band-all"), "")
    .replace(everywhere("band-neutral"), "")
    .replaceAll(MARK, "");
  if (left !== "" || (isAny && isAll)) return undefined;
  const parts = [...new Set(rows)].map((met) => ({ met }));
  const [only] = parts;
  if (parts.length === 1) return only;
  if (isAny) return { any: parts };
  return isAll ? { all: parts } : undefined;
}

interface Marked {
  /** The text with \u0001 for each row named. */
  readonly plain: string;
  readonly rows: readonly RowId[];
}

/** Finds the rows that a condition names, by number, or by the register where no number stands before it. */
function markRows(text: string, pack: Pack): Marked {
  const mentions = findStandards(text);
  const names = pack.rows
    .flatMap((row) => namesOf(row, mentions))
    .sort((a, b) => b.name.length - a.name.length);
  const isWhole = pack.rows.some(({ id }) => !id.includes("."));
  const rows: RowId[] = [];
  let plain = "";
  /** The row just named by number, as long as only particles follow it: a name here must be the same row's. */
  let justNamed: RowId | undefined;
  for (let at = 0; at < text.length;) {
    const found =
      REFERENCE_HERE.exec(text.slice(at, at + 16))?.[0] ?? (isWhole ? wholeNumber(text, at) : undefined);
    const name = names.find((candidate) => text.startsWith(candidate.name, at))?.name;
    const token = found ?? name ?? text.charAt(at);
    at += token.length;
    if (found !== undefined) {
      justNamed = pack.rows.find((row) => row.id === found)?.id;
      if (justNamed === undefined) return { plain, rows: [] };
      rows.push(justNamed);
      plain += MARK;
    } else if (name !== undefined) {
      const named = names.filter((candidate) => candidate.name === name);
      const isEcho = named.some(({ id }) => id === justNamed);
      const own = ownerOf(named);
      if (!isEcho && (own === undefined || justNamed !== undefined)) return { plain, rows: [] };
      if (!isEcho && own !== undefined) rows.push(own);
      plain += isEcho ? "" : MARK;
    } else {
      if (!heard("band-particle", token)) justNamed = undefined;
      plain += token;
    }
  }
  return { plain, rows };
}

/** 「1又は4に登録されている場合」, in a table whose rows are numbered 1, 2, 3: no part of a year or of a code. */
function wholeNumber(text: string, at: number): string | undefined {
  return /[a-z\d.:]/.test(text.charAt(at - 1)) ? undefined : WHOLE_HERE.exec(text.slice(at, at + 4))?.[0];
}

interface Name {
  readonly name: string;
  readonly id: RowId;
  /** The row asks for nothing else than this, so that the name alone stands for the row. */
  readonly isAll: boolean;
}

/** The one row that a name stands for; a name that several rows share tells none of them. */
function ownerOf(named: readonly Name[]): RowId | undefined {
  const ids = new Set(named.map(({ id }) => id));
  return ids.size === 1 && named.every(({ isAll }) => isAll) ? named[0]?.id : undefined;
}

/** What a row's certificate or register is called, in short and in full. */
function namesOf(row: Pack["rows"][number], mentions: readonly StandardMention[]): readonly Name[] {
  const { expects } = row;
  const plain = (name: string): string =>
    oneWidth(name)
      .toLowerCase()
      .replace(/\s/g, "")
      .replace(/(\d)-(?=\d)/g, "$1.");
  if (expects.kind === "registration") {
    const names = [expects.register, ...registerFacts(expects).inFull];
    return names.map((name) => ({ name: plain(name), id: row.id, isAll: true }));
  }
  if (expects.kind !== "certification") return [];
  return expects.anyOf.flatMap(({ standard, edition, names = [] }) => {
    const spelled = ["ISO/IEC ", "ISO ", ""].map((head) => standard.replace(/^ISO\/IEC /, head));
    const dated = edition === undefined ? [] : spelled.map((name) => `${name}:${edition}`);
    const isAll = expects.anyOf.length === 1;
    // By any name of the catalogue; an edition that is another than the row's is left, and nothing is read.
    const known = mentions.filter(
      (one) => one.standard === standard && (one.edition === undefined || one.edition === edition),
    );
    return [
      ...[...spelled, ...dated, ...names].map((name) => ({ name: plain(name), id: row.id, isAll })),
      ...known.map(({ text }) => ({ name: text, id: row.id, isAll })),
    ];
  });
}
