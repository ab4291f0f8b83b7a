const TEXTS = /"(?:[^"]|"")*"/g;
/** Functions whose result is a number or a date, whatever they are given. */
const COUNTING = [
  "SUM",
  "SUMIFS?",
  "SUMPRODUCT",
  "SUBTOTAL",
  "COUNT",
  "COUNTA",
  "COUNTIFS?",
  "COUNTBLANK",
  "AVERAGE",
  "MAX",
  "MIN",
  "ROUND",
  "ROUNDUP",
  "ROUNDDOWN",
  "INT",
  "ABS",
  "RANK",
  "LEN",
  "ROWS?",
  "COLUMNS?",
  "TODAY",
  "NOW",
  "DATE",
  "YEAR",
  "MONTH",
  "DAY",
  "EDATE",
  "EOMONTH",
  "DATEDIF",
  "AND",
  "OR",
  "NOT",
].join("|");
const COUNTS = new RegExp(String.raw`\b(?:${COUNTING})\([^()]*\)`, "gi");
const BRANCHES = /\bIF\([^(),]*,([^(),]*),([^(),]*)\)/gi;
const MOST = 2_000;

/**
 * Whether the result of a formula can only be a number or a date: COUNTIF(E6:E32,"○"), IF(E6="○",1,0). Such a cell is no
 * sentence, so that it matters little that its result isn't known.
 *
 * @param formula without "="; undefined where it isn't known
 */
export function showsNumber(formula: string | undefined): boolean {
  if (formula === undefined || formula === "" || formula.length > MOST) return false;
  let rest = formula.replace(TEXTS, "T").replace(/_xlfn\./g, "");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest
      .replace(COUNTS, "0")
      .replace(BRANCHES, (_, yes: string, no: string) =>
        [yes, no].every((branch) => /^[-+\d.\s]+$/.test(branch)) ? "0" : "T",
      )
      .replace(/\(([-+*/\d.\s]+)\)/g, "0");
  }
  return /^[-+*/^\d.\s]+$/.test(rest);
}

/** The words that a formula may show, its texts joined: of IF(A1=1,"未取得です","") 「未取得です」. */
export function wordsIn(formula: string): string {
  return [...formula.slice(0, MOST).matchAll(TEXTS)]
    .map(([text]) => text.slice(1, -1).replaceAll('""', '"'))
    .join("");
}

/** Whether a formula takes what it shows from other cells. */
export function looksElsewhere(formula: string): boolean {
  return /[A-Za-z_][\w.]*\(|\$?[A-Z]{1,3}\$?\d|!/.test(formula.replace(TEXTS, ""));
}
