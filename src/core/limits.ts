const MIB = 1024 * 1024;

/**
 * Bounds for all that comes from outside: workbooks, rule packs, answers. What Excel and people make stays far below; a
 * hostile file stops here in bounded time and memory, with a sentence that names the limit. One table, so that it can be
 * read, and tested, at once (test/core/limits.test.ts holds both sides of each).
 */
export const LIMITS = Object.freeze({
  /** Bytes of a file, of whatever kind. */
  fileBytes: 256 * MIB,

  // The archive.
  entries: 10_000,
  nameBytes: 1_024,
  /** Unpacked bytes of one part that is read. */
  partBytes: 64 * MIB,
  /** Unpacked bytes of all parts that are read. */
  readBytes: 128 * MIB,
  /** Above this size, an entry that unpacks to more than this many times its packed size is refused. */
  ratioFromBytes: 8 * MIB,
  ratio: 500,

  // XML.
  depth: 256,
  /** Attributes of one element. */
  attributes: 128,
  /** Elements of one part that are held as a tree; the cells of a worksheet are not. */
  elements: 400_000,

  // The workbook.
  sheets: 1_000,
  /** UTF-16 units of a sheet's name, as Excel counts them. */
  sheetName: 31,
  /** Sheets that take their contents from one part: in a workbook that Excel wrote each has its own. */
  sheetsOfPart: 1,
  /** Relationships of all parts that are looked at; Excel allows 65,530 links on a sheet. */
  relationships: 100_000,
  /** Cells of one worksheet, empty ones with a format too. */
  cells: 2_000_000,
  /** Cells of all worksheets that show something, and the characters that they show. */
  shownCells: 240_000,
  shownCharacters: 3_000_000,
  /** Merged areas of one worksheet. */
  merges: 100_000,
  /** Cell formats and named styles of the workbook; Excel allows 65,490 formats. */
  styles: 130_980,
  /** Drop-downs and format rules of one worksheet, and the areas that they cover. */
  rules: 50_000,
  /** Notes, drawings and controls of one worksheet that are looked at, and formulas without a result. */
  overlays: 20_000,
  /** The same of all worksheets. */
  allOverlays: 60_000,
  /** Pieces of one text with a look of their own; Excel allows no more characters than that in a cell. */
  runs: 32_767,
  /** Characters that Excel allows in a cell. */
  cellText: 32_767,
  rows: 1_048_576,
  columns: 16_384,

  /** Statements of one cell: more than any answer has; such a text is for a person. */
  clauses: 300,

  // The rule pack.
  packBytes: 2 * MIB,
  /** Levels of its JSON: conditions within conditions. */
  packDepth: 32,
  packRows: 500,
  packExemptions: 30,
  packCases: 200,
  /** Parts of all conditions. */
  packConditions: 1_000,
  /** Standards that its rows name. */
  packNames: 500,
  /** Characters of one of its texts. */
  packText: 20_000,
  /** Rows that conditions name: 3^12 = 531,441 states at most. */
  packConditionRows: 12,
  /** Steps of going through these states for all rows: some six rows that differ from each other, each under a condition of 12 rows. */
  packProofSteps: 50_000_000,
} as const);
