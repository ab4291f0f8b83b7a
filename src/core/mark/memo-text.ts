import { say } from "../coded";
import { memoItems, type MemoItem, type MemoRequest } from "./memo-items";
import { memoLetter } from "./memo-letter";
import { MEMO_GROUPS, type MemoWords } from "./memo-words";

/** The list of points for the vendor as text for a mail: lines end in "\n". */
export function memoText(request: MemoRequest, words: MemoWords): string {
  const items = memoItems(request);
  const letter = memoLetter(request, items, words);
  const groups = MEMO_GROUPS.flatMap((group) => {
    const own = items.filter((item) => item.group === group);
    return own.length === 0 ? [] : [[`■ ${words.group[group]}`, ...own.map((item) => itemText(item, words))]];
  });
  const paragraphs = [[letter.addressee], [letter.subject], letter.opening, ...groups, letter.closing];
  return `${paragraphs.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function itemText(item: MemoItem, words: MemoWords): string {
  const place = item.cell === undefined ? "" : ` [${words.column.cell} ${item.cell}]`;
  const found = item.reasons.map((reason) => words.reason(reason));
  return [
    `${item.id} ${item.title}${place}`,
    ...found.map((text) => `  - ${words.column.found}: ${text}`),
    `  - ${words.column.ask}: ${say(words.sentences, item.ask)}`,
  ].join("\n");
}
