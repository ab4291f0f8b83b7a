import { say } from "../coded";
import { memoItems, type MemoItem, type MemoRequest } from "./memo-items";
import { memoLetter } from "./memo-letter";
import { MEMO_GROUPS, type MemoWords } from "./memo-words";
import { shorten } from "./shorten";

const REQUIREMENT_LIMIT = 90;

/** The list of points for the vendor as text for a mail: lines end in "\n". */
export function memoText(request: MemoRequest, words: MemoWords): string {
  const items = memoItems(request);
  const letter = memoLetter(request, items, words);
  const groups = MEMO_GROUPS.flatMap((group) => {
    const own = items.filter((item) => item.group === group);
    return own.length === 0 ? [] : [[`■ ${words.group[group]}`, ...own.map((item) => itemText(item, words))]];
  });
  const paragraphs = [[letter.subject], letter.opening, ...groups, letter.closing];
  return `${paragraphs.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function itemText(item: MemoItem, words: MemoWords): string {
  const place = item.cell === undefined ? "" : ` [${words.column.cell} ${item.cell}]`;
  const found = item.reasons.map((reason) => words.reason(reason));
  const asks = item.asks.map((ask) => say(words.sentences, ask));
  return [
    `${item.id} ${shorten(item.requirement, REQUIREMENT_LIMIT)}${place}`,
    ...found.map((text) => `  - ${words.column.found}: ${text}`),
    ...asks.map((text) => `  - ${words.column.ask}: ${text}`),
  ].join("\n");
}
