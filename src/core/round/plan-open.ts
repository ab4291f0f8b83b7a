import { say } from "../coded";
import type { CellLook } from "../mark/annotation-plan";
import { HEADING_LOOK, NOTE_LOOK } from "../mark/frame-look";
import type { BookSheet } from "./book-plan";
import { bookHeights, overviewFooter, overviewSignature, type OverviewRequest } from "./overview-sheet";
import type { OpenColumn } from "./round-words";
import { splitSentence } from "./split-sentence";

type OpenItem = Readonly<Record<OpenColumn, string>>;

const COLUMNS: readonly { readonly of: OpenColumn; readonly characters: number }[] = [
  { of: "file", characters: 36 },
  { of: "what", characters: 48 },
  { of: "todo", characters: 48 },
];
const PLAIN: CellLook = { fontSize: 11, horizontal: "left", vertical: "top" };
const TITLE: CellLook = { ...PLAIN, fontSize: 14, bold: true };
const HEADER = 1;

/** What the list can't show by itself: files that could not be judged or were passed over, and what to do; none where all is well. */
export function planOpen(request: OverviewRequest): readonly BookSheet[] {
  const { words, overview } = request;
  const items = openItems(request);
  if (items.length === 0) return [];
  const bottom = HEADER + items.length + 2;
  const cells = [
    { row: 0, column: 0, text: say(words.sentences, { code: "open-title", values: {} }), look: TITLE },
    ...COLUMNS.map(({ of }, column) => ({ row: HEADER, column, text: words.open[of], look: HEADING_LOOK })),
    ...items.flatMap((item, index) =>
      COLUMNS.map(({ of }, column) => ({
        row: HEADER + 1 + index,
        column,
        text: item[of],
        look: NOTE_LOOK,
      })),
    ),
    { row: bottom, column: 0, text: overviewSignature(overview), look: PLAIN },
  ];
  const columnWidths = COLUMNS.map(({ characters }, column) => ({ column, characters }));
  const sheet: BookSheet = {
    sheet: words.sheets.open,
    target: "new-sheet",
    cells,
    columnWidths,
    rowHeights: bookHeights(cells, columnWidths),
    choices: [],
    view: { frozenRows: HEADER + 1, frozenColumns: 0 },
    print: {
      area: { top: 0, left: 0, bottom, right: COLUMNS.length - 1 },
      titleRows: { first: HEADER, last: HEADER },
      paper: "A4",
      orientation: "landscape",
      footer: overviewFooter(request),
    },
  };
  return [sheet];
}

function openItems({ overview, words }: OverviewRequest): readonly OpenItem[] {
  const { sentences } = words;
  const { packs, asOf, sameVendor, vendors, unread, shared, endsEarly, plans } = overview;
  const failed = vendors.flatMap(({ file, line }): OpenItem[] =>
    line.result.kind === "failed" ? [{ file, ...splitSentence(line.result.text, line.file) }] : [],
  );
  const same = sameVendor.map((values): OpenItem => ({
    file: values.files.join("\n"),
    what: say(sentences, { code: "same-vendor", values }),
    todo: say(sentences, { code: "same-vendor-todo", values: {} }),
  }));
  const names = packs.map(({ id, version, hash }) => `${id} ${version} (${hash})`);
  const mixed: readonly OpenItem[] =
    packs.length < 2 && asOf.length < 2
      ? []
      : [
          {
            file: "",
            what: say(sentences, { code: "mixed-basis", values: { packs: names, asOf } }),
            todo: say(sentences, { code: "mixed-basis-todo", values: {} }),
          },
        ];
  const passed = unread.map((file): OpenItem => ({
    file,
    what: say(sentences, { code: "unread", values: {} }),
    todo: say(sentences, { code: "unread-todo", values: {} }),
  }));
  const numbers = shared.map((values): OpenItem => ({
    file: values.files.join("\n"),
    what: say(sentences, { code: "shared-number", values }),
    todo: say(sentences, { code: "shared-number-todo", values: {} }),
  }));
  const ends = endsEarly.map(({ vendor, file, id, date }): OpenItem => ({
    file,
    what: say(sentences, { code: "ends-early", values: { vendor, id, date } }),
    todo: say(sentences, { code: "ends-early-todo", values: {} }),
  }));
  const named = plans.map((values): OpenItem => ({
    file: values.places.map(({ file }) => file).join("\n"),
    what: say(sentences, { code: "plan-named", values }),
    todo: say(sentences, { code: "plan-named-todo", values: { plan: values.plan } }),
  }));
  return [...failed, ...same, ...numbers, ...ends, ...named, ...mixed, ...passed];
}
