import { describe, expect, it } from "@jest/globals";
import { applyPlan } from "../../src/xlsx/apply-plan";
import { clearMarks } from "../../src/xlsx/clear-marks";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { buildWorkbook, textCell, zipParts } from "./build-workbook";
import { partsOf, partText } from "./package-check";
import { planOf } from "./plan-samples";
import { valueOf } from "./value-of";

const SHEET = "xl/worksheets/sheet1.xml";
const NAME = "要件表";
/** The row of each requirement, by what stands in its first cell. */
const ITEMS = ["1.1", "1.2", "1.3", "1.4", "1.5"];
const TEXTS = ["○ 適合", "× 不適合", "□ 未回答", "― 免除", "／ 対象外"];
const formerHeight = (index: number): number => 20 + 3 * index;
const GIVEN = 60;

const ORIGINAL = buildWorkbook({
  sheets: [
    {
      name: NAME,
      rows: [
        `<row r="1">${textCell("A1", "番号")}${textCell("F1", "回答")}</row>`,
        ...ITEMS.map(
          (item, index) =>
            `<row r="${index + 2}" ht="${formerHeight(index)}" customHeight="1">${textCell(`A${index + 2}`, item)}</row>`,
        ),
      ].join(""),
    },
  ],
  behindSheets: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">${NAME}!$A$1:$F$6</definedName></definedNames>`,
});
const PLAN = planOf({
  texts: TEXTS,
  print: true,
  heights: ITEMS.map((_, index) => ({ row: index + 1, points: GIVEN })),
});
const judged = (bytes = ORIGINAL) => valueOf(applyPlan(bytes, PLAN));

type Rows = readonly string[];

/** A judged copy as another program saves it, with its rows in another order or changed. */
function resaved(change: (rows: Rows) => Rows = (rows) => rows, of = judged()): Uint8Array {
  const parts = new Map<string, string | Uint8Array>();
  for (const [part] of partsOf(of)) parts.set(part, partText(of, part));
  const text = partText(of, SHEET);
  const rows = change(text.match(/<row [^]*?<\/row>/g) ?? []);
  const numbered = rows.map((row, index) =>
    row
      .replace(/<row r="\d+"/, `<row r="${index + 1}"`)
      .replace(/<c r="([A-Z]+)\d+"/g, (_, column: string) => `<c r="${column}${index + 1}"`),
  );
  const [first = 0, end = 0] = [text.indexOf("<row "), text.lastIndexOf("</row>") + "</row>".length];
  parts.set(SHEET, `${text.slice(0, first)}${numbered.join("")}${text.slice(end)}`);
  return zipParts(parts);
}

/** Without the parts of ours, as a program saves that drops what it does not know. */
function withoutStores(of: Uint8Array): Uint8Array {
  const parts = new Map<string, string | Uint8Array>();
  for (const [part] of partsOf(of)) {
    if (part.startsWith("customXml/")) continue;
    const text = partText(of, part)
      .replace(/<Override PartName="\/customXml[^>]*>/g, "")
      .replace(/<Relationship [^>]*customXml[^>]*>/g, "");
    parts.set(part, text);
  }
  return zipParts(parts);
}

const cleared = (bytes: Uint8Array) => valueOf(clearMarks(bytes));

/** The heights of the requirements' rows. */
function heightsOf(bytes: Uint8Array): Readonly<Record<string, number | undefined>> {
  const sheet = valueOf(readWorkbook(bytes)).sheets[0];
  const rows = (sheet?.cells ?? []).filter(({ column, text }) => column === 0 && ITEMS.includes(text));
  return Object.fromEntries(
    rows.map(({ row, text }) => [
      text,
      sheet?.rowHeights.find(({ first, last }) => first <= row && row <= last)?.size,
    ]),
  );
}

const FORMER = heightsOf(ORIGINAL);
const empty = (): string => `<row r="0"></row>`;
const sized = (rows: Rows, at: number, points: number): Rows =>
  rows.map((row, index) => (index === at ? row.replace(/ ht="[^"]*"/, ` ht="${points}"`) : row));
const without = (rows: Rows, at: number): Rows => rows.filter((_, index) => index !== at);
const inserted = (rows: Rows, at: number, row = empty()): Rows => [
  ...rows.slice(0, at),
  row,
  ...rows.slice(at),
];
const moved = (rows: Rows, from: number, to: number): Rows => inserted(without(rows, from), to, rows[from]);

const CHANGES: readonly (readonly [
  string,
  (rows: Rows) => Rows,
  Readonly<Record<string, number | undefined>>,
])[] = [
  ["one was made higher by a person", (rows) => sized(rows, 3, 120), { "1.3": 120 }],
  ["one was made lower by a person", (rows) => sized(rows, 3, 21), { "1.3": 21 }],
  [
    "all were rounded to pixels by a program",
    (rows) => rows.map((_, at) => sized(rows, at, 60.75)[at] ?? ""),
    {},
  ],
  ["two rows were inserted above", (rows) => inserted(inserted(rows, 0), 0), {}],
  ["one was inserted in the middle", (rows) => inserted(rows, 3), {}],
  ["one was deleted", (rows) => without(rows, 3), { "1.3": undefined }],
  ["one was deleted and another inserted", (rows) => inserted(without(rows, 2), 4), { "1.2": undefined }],
  ["one was moved down", (rows) => moved(rows, 2, 4), {}],
  ["one was moved up and made higher", (rows) => moved(sized(rows, 5, 90), 5, 1), { "1.5": 90 }],
  [
    "one was moved, one inserted above and one deleted",
    (rows) => inserted(without(moved(rows, 5, 2), 4), 0),
    { "1.3": undefined },
  ],
];

describe("a height belongs to its row: since the judgement", () => {
  it.each(CHANGES)("%s", (_, change, expected) => {
    const done = cleared(resaved(change));
    const wanted = Object.entries({ ...FORMER, ...expected }).filter(([, points]) => points !== undefined);
    expect(heightsOf(done.bytes)).toEqual(Object.fromEntries(wanted));
    expect([done.formerUnknown, done.sizesUnsure, done.heightsLeft]).toEqual([[], [], []]);
  });

  it("one was made higher, and judged again twice: the person's height is the former one", () => {
    const again = judged(judged(resaved((rows) => sized(rows, 3, 120))));
    for (const bytes of [again, resaved((rows) => rows, again)])
      expect(heightsOf(cleared(bytes).bytes)).toEqual({ ...FORMER, "1.3": 120 });
  });

  it("one was made lower, judged again: it is high enough for our text, and comes back as the person left it", () => {
    const again = judged(resaved((rows) => sized(rows, 3, 21)));
    expect(heightsOf(again)["1.3"]).toBe(GIVEN);
    expect(heightsOf(cleared(again).bytes)).toEqual({ ...FORMER, "1.3": 21 });
  });

  it("our texts were all taken out by hand: sizes come back all the same", () => {
    const emptied = resaved((rows) =>
      rows.map((row) => row.replace(/<c r="[GH]\d+"[^]*?(?:<\/c>|\/>)/g, "")),
    );
    const done = cleared(emptied);
    expect(heightsOf(done.bytes)).toEqual(FORMER);
    expect(done.sizesUnsure).toEqual([]);
  });

  it("rows were inserted above: what is printed has moved with them, and no row is left out", () => {
    const done = cleared(resaved((rows) => inserted(inserted(rows, 0), 0)));
    const area = valueOf(readWorkbook(done.bytes)).sheets[0]?.printArea;
    expect(area?.map(({ bottom }) => bottom)).toEqual([7]);
  });

  it("our texts were overwritten and rows inserted: it is said that some stay as they are", () => {
    const unclear = resaved((rows) =>
      inserted(
        rows.map((row, at) =>
          at > 0 && at < 6 ? row.replace(/<t[ >][^<]*(?:○|×|□|―|／|理由)[^<]*/g, "<t>") : row,
        ),
        3,
      ),
    );
    expect(cleared(unclear).heightsLeft).toEqual([NAME]);
  });
});

describe("what was not known of the state before us stays said", () => {
  const lost = withoutStores(judged());

  it.each([
    ["judged again", 1],
    ["judged again twice", 2],
  ])("%s, cleared with and without another program between", (_, times) => {
    let again = lost;
    for (let time = 0; time < times; time += 1) again = judged(again);
    for (const bytes of [again, resaved((rows) => rows, again)]) {
      const done = cleared(bytes);
      expect([done.formerUnknown, done.sizesUnsure]).toEqual([[], [NAME]]);
    }
    const between = judged(resaved((rows) => rows, again));
    expect(cleared(between).sizesUnsure).toEqual([NAME]);
  });

  it("of rows as well", () => {
    const unclear = resaved((rows) =>
      inserted(
        rows.map((row, at) =>
          at > 0 && at < 6 ? row.replace(/<t[ >][^<]*(?:○|×|□|―|／|理由)[^<]*/g, "<t>") : row,
        ),
        3,
      ),
    );
    const again = valueOf(applyPlan(unclear, planOf({ texts: ["", ...TEXTS] })));
    expect(cleared(again).heightsLeft).toEqual([NAME]);
  });

  it("and is forgotten once the sheet is cleared", () => {
    const done = cleared(judged(cleared(judged(lost)).bytes));
    expect([done.formerUnknown, done.sizesUnsure, done.heightsLeft]).toEqual([[], [], []]);
  });
});
