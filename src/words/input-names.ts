import { isBesideCopies } from "./output-names";

/*
 * Which files of a folder belong to a round of vendors, by their names: the same on the command line and on the page.
 */

/** Tables of every program, also those that are then refused with a sentence. */
const TABLES = /\.(?:xls[xmb]?|xlt[xm]?|ods|fods|numbers|csv|tsv)$/i;
/** Of no use to anybody: the system's own. */
const IGNORED = /^(?:thumbs\.db|desktop\.ini|__MACOSX)$/i;
/** Hidden files, and those that Excel and LibreOffice keep beside an open one. */
const HIDDEN = /^(?:\.|~\$|~lock)/;

/** More is no round of vendors but somebody's whole drive. */
export const DEEPEST = 24;
export const MOST_FILES = 5_000;

/** What is taken from a folder. */
export const isTable = (name: string): boolean => TABLES.test(name);

/** Files and folders of which nothing is said: nobody put them there. */
export const isPassedOver = (name: string): boolean =>
  HIDDEN.test(name) || IGNORED.test(name) || isBesideCopies(name);

/** 2_… stands before 10_…, whatever the machine is set to: for `sort`. */
export function inOrder(one: string, other: string): number {
  collator ??= new Intl.Collator("ja", { numeric: true });
  return collator.compare(one, other);
}

/** Made when there is something to order: it costs a start of one file a tenth of its time. */
let collator: Intl.Collator | undefined;
