import { shippedPack } from "../../src/packs/index";
import {
  buildWorkbook,
  escape,
  PLAIN_STYLES,
  textCell,
  type SheetSpec,
  type WorkbookSpec,
} from "../xlsx/build-workbook";

/** A workbook with the pack's table and so many of something that costs time. */
export interface HeavyKind {
  readonly name: string;
  readonly make: (count: number) => WorkbookSpec;
  /** Just under the limits. */
  readonly most: number;
}

const HEAD = ["番号", "区分", "要件", "必須／任意", "回答", "備考"];
const ROWS = shippedPack("gaibu-service").rows.map(({ id, category, text, obligation }) => [
  id,
  category,
  text,
  obligation === "mandatory" ? "必須" : "任意",
]);
/** The first row of a sheet that the table leaves free. */
const BELOW = 40;

const line = (row: number, texts: readonly string[]): string =>
  `<row r="${row}">${texts
    .map((text, at) => (text === "" ? "" : textCell(`${"ABCDEFGHIJ"[at] ?? "K"}${row}`, text)))
    .join("")}</row>`;
const lines = (count: number, of: (at: number) => readonly string[], from = BELOW): string =>
  Array.from({ length: count }, (_, at) => line(from + at, of(at))).join("");
const listed = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join("");

/** The table, answered in one way throughout, and what stands between its rows: so many lines below each. */
function table(
  answer = "○",
  remarks = "",
  between: (at: number) => readonly (readonly string[])[] = () => [],
): string {
  let row = 1;
  const rows = ROWS.flatMap((cells, at) => [[...cells, answer, remarks], ...between(at)]);
  return [HEAD, ...rows].map((texts) => line(row++, texts)).join("");
}

const judged = (more: Partial<SheetSpec> & { readonly rows?: string } = {}): SheetSpec => ({
  name: "要件",
  ...more,
  rows: table() + (more.rows ?? ""),
});
const beside = (rows: string, more: Partial<SheetSpec> = {}): WorkbookSpec => ({
  sheets: [judged(), { name: "資料", rows, ...more }],
});
const below = (rows: string): WorkbookSpec => ({ sheets: [judged({ rows })] });
const tens = (count: number, cell: (at: number) => string, from = 1): string =>
  Array.from(
    { length: Math.ceil(count / 10) },
    (_, row) =>
      `<row r="${from + row}">${listed(Math.min(10, count - row * 10), (at) => cell(row * 10 + at))}</row>`,
  ).join("");
const among = (count: number, texts: (at: number) => readonly string[]): WorkbookSpec => ({
  sheets: [
    {
      name: "要件",
      rows: table("○", "", (row) =>
        Array.from({ length: Math.ceil(count / ROWS.length) }, (_, at) => texts(row * 1_000 + at)),
      ),
    },
  ],
});

const LONG = "個人情報の取扱いについて定める規程を整備し、従業者へ周知していること。".repeat(8).slice(0, 240);
const other = (at: number): readonly string[] =>
  HEAD.map((text) => (text === "回答" && at % 2 === 0 ? "対応可否" : text));

/** What was slow once, or could be: each grows in one direction. */
export const HEAVY: readonly HeavyKind[] = [
  {
    name: "rows of data on another sheet",
    make: (count) =>
      beside(lines(count, (row) => Array.from({ length: 10 }, (_, at) => `値${row * 10 + at}`), 1)),
    most: 23_900,
  },
  {
    name: "numbers on another sheet",
    make: (count) => beside(tens(count, (at) => `<c><v>${at / 7}</v></c>`)),
    most: 180_000,
  },
  {
    name: "numbers below the table",
    make: (count) => below(tens(count, (at) => `<c><v>${at}.5</v></c>`, BELOW)),
    most: 239_000,
  },
  {
    name: "shared strings on another sheet",
    make: (count) => ({
      ...beside(tens(count, (at) => `<c t="s"><v>${at}</v></c>`)),
      strings: Array.from({ length: count }, (_, at) => `<t>値${at}の文字</t>`),
    }),
    most: 239_000,
  },
  {
    name: "a long string again and again",
    make: (count) => ({
      ...below(tens(count, () => '<c t="s"><v>0</v></c>', BELOW)),
      strings: [`<t>${LONG}</t>`],
    }),
    most: 12_000,
  },
  {
    name: "long strings, each another",
    make: (count) => below(tens(count, (at) => `<c t="inlineStr"><is><t>${at}${LONG}</t></is></c>`, BELOW)),
    most: 12_000,
  },
  {
    name: "headings of other tables",
    make: (count) =>
      below(
        Array.from(
          { length: count },
          (_, at) =>
            line(BELOW + at * 2, other(at)) + line(BELOW + at * 2 + 1, [`9.${at}`, "", `別の要件${at}`]),
        ).join(""),
      ),
    most: 16_000,
  },
  {
    name: "the table again and again",
    make: (count) =>
      below(
        listed(count, (at) =>
          [other(at), ...ROWS.map((row) => [...row, "○"])]
            .map((texts, row) => line(BELOW + at * 28 + row, texts))
            .join(""),
        ),
      ),
    most: 1_000,
  },
  {
    name: "one row of the pack again and again",
    make: (count) => below(lines(count, () => [...(ROWS[5] ?? []), "○"], 29)),
    most: 20_000,
  },
  {
    name: "requirements of the city's own",
    make: (count) =>
      below(
        lines(
          count,
          (at) => [`2.${at + 1}`, "区分", `市の独自の要件その${at}を満たすこと。`, "必須", "○"],
          29,
        ),
      ),
    most: 30_000,
  },
  {
    name: "notes between the rows",
    make: (count) =>
      among(count, (at) => ["", "", `※No.${at % 30}の要件は免除の対象外とする（その${at}）。`]),
    most: 20_000,
  },
  {
    name: "headings between the rows",
    make: (count) => among(count, (at) => ["", "", `【区分${at}】以下は必ず回答`]),
    most: 20_000,
  },
  {
    name: "bands between the rows",
    make: (count) => among(count, (at) => ["", "", `1.1又は1.2又は1.4に登録済みの場合、以下は免除（${at}）`]),
    most: 20_000,
  },
  {
    name: "notes below the table",
    make: (count) =>
      below(lines(count, (at) => [`※${at} 回答はすべて予定であり、★印の項目は別途協議とする。`])),
    most: 20_000,
  },
  {
    name: "legends below the table",
    make: (count) => below(lines(count, (at) => [`○：対応可 △：一部対応（${at}） ×：対応不可`])),
    most: 20_000,
  },
  {
    name: "answers on rows of their own",
    make: (count) => among(count, (at) => ["", "", "", "", "○", `補足${at}`]),
    most: 40_000,
  },
  {
    name: "hidden rows, each by itself",
    make: (count) =>
      below(
        Array.from(
          { length: count },
          (_, at) =>
            `<row r="${BELOW + at * 2}" hidden="1">${textCell(`A${BELOW + at * 2}`, `2.${at}`)}${textCell(`C${BELOW + at * 2}`, `市の独自の要件その${at}`)}</row>`,
        ).join(""),
      ),
    most: 40_000,
  },
  {
    name: "sheets with a blank copy of the table",
    make: (count) => ({
      sheets: [
        judged(),
        ...Array.from({ length: count }, (_, at) => ({ name: `控え${at}`, rows: table("") })),
      ],
    }),
    most: 999,
  },
  {
    name: "sheets with an answered copy of the table",
    make: (count) => ({
      sheets: [
        judged(),
        ...Array.from({ length: count }, (_, at) => ({ name: `写し${at}`, rows: table("○") })),
      ],
    }),
    most: 999,
  },
  {
    name: "sheets with a form of printed remarks",
    make: (count) => ({
      sheets: [
        judged(),
        ...Array.from({ length: count }, (_, at) => ({ name: `様式${at}`, rows: table("", `様式${at}`) })),
      ],
    }),
    most: 999,
  },
  {
    name: "names",
    make: (count) => ({
      sheets: [judged(), ...Array.from({ length: 200 }, (_, at) => ({ name: `s${at}` }))],
      behindSheets: `<definedNames>${listed(count, (at) => `<definedName name="n${at}" localSheetId="${at % 200}">A1</definedName>`)}</definedNames>`,
    }),
    most: 190_000,
  },
  {
    name: "merges",
    make: (count) => ({
      sheets: [
        judged({
          rows: lines(count, (at) => [`2.${at + 1}`, "区分", `市の独自の要件その${at}を満たすこと。`], BELOW),
          behind: `<mergeCells>${listed(count, (at) => `<mergeCell ref="C${BELOW + at}:D${BELOW + at}"/>`)}</mergeCells>`,
        }),
      ],
    }),
    most: 40_000,
  },
  {
    name: "drop-downs",
    make: (count) => ({
      sheets: [
        judged({
          behind: `<dataValidations>${listed(count, (at) => `<dataValidation type="list" sqref="E${at + 2}"><formula1>"○,×"</formula1></dataValidation>`)}</dataValidations>`,
        }),
      ],
    }),
    most: 49_000,
  },
  {
    name: "comments on the rows",
    make: (count) => ({
      sheets: [judged({ relationships: [{ id: "r1", kind: "comments", target: "../comments1.xml" }] })],
      parts: {
        "xl/comments1.xml": `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>a</author></authors><commentList>${listed(count, (at) => `<comment ref="E${(at % 27) + 2}" authorId="0"><text><t>${escape(`1.${at % 27}は準備中です${at}`)}</t></text></comment>`)}</commentList></comments>`,
      },
    }),
    most: 19_000,
  },
  {
    name: "formulas without a result",
    make: (count) => beside("", { rows: tens(count, (at) => `<c><f>IF(A${at + 1}="","済","未")</f></c>`) }),
    most: 19_000,
  },
  {
    name: "formulas without a result below the table",
    make: (count) => below(tens(count, (at) => `<c><f>IF(A${at + 1}="","免除しない","未")</f></c>`, BELOW)),
    most: 19_000,
  },
  {
    name: "relationships",
    make: (count) => ({
      sheets: [
        judged({
          relationships: Array.from({ length: count }, (_, at) => ({
            id: `x${at}`,
            kind: "image",
            target: `a${at}.png`,
          })),
        }),
      ],
    }),
    most: 99_000,
  },
  {
    name: "styles",
    make: (count) => ({
      sheets: [judged()],
      styles: PLAIN_STYLES.replace(
        "</cellXfs>",
        `${listed(count, (at) => `<xf numFmtId="${at % 50}" fontId="0" fillId="0" borderId="0" xfId="0"/>`)}</cellXfs>`,
      ).replace('<cellXfs count="1">', `<cellXfs count="${count + 1}">`),
    }),
    most: 130_000,
  },
  {
    name: "cells that only have a format",
    make: (count) => beside(`<row>${'<c s="0"/>'.repeat(100)}</row>`.repeat(Math.ceil(count / 100))),
    most: 1_990_000,
  },
  {
    name: "statements of one remark",
    make: (count) => ({
      sheets: [
        {
          name: "要件",
          rows: table("○", Array.from({ length: count }, (_, at) => `手順${at}を定めています。`).join("")),
        },
      ],
    }),
    most: 299,
  },
  {
    name: "elements behind the cells",
    make: (count) => ({
      sheets: [judged({ behind: `<extLst>${'<ext uri="a" b="c"/>'.repeat(count)}</extLst>` })],
    }),
    most: 390_000,
  },
];

/** The bytes of one kind, with so many of what it is about. */
export const heavyWorkbook = (kind: HeavyKind, count: number): Uint8Array => buildWorkbook(kind.make(count));
