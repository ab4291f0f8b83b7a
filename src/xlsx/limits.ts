const MIB = 1024 * 1024;

/** Bounds for what one workbook may hold. Excel's own files stay far below; a hostile one stops here in bounded memory. */
export const LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 256 * MIB,
  entries: 10_000,
  nameBytes: 1_024,
  /** Unpacked bytes of one part that is read. */
  partBytes: 128 * MIB,
  /** Unpacked bytes of all parts that are read. */
  readBytes: 256 * MIB,
  /** Above this size, an entry that unpacks to more than this many times its packed size is refused. */
  ratioFromBytes: 8 * MIB,
  ratio: 500,
  depth: 256,
  /** Cells of one worksheet, empty ones with a format too. */
  cells: 2_000_000,
  /** Cells of all worksheets that show something. */
  shownCells: 240_000,
  /** Elements of one part that are held as a tree; the cells of a worksheet are not. */
  elements: 400_000,
  /** Merged areas of one worksheet. */
  merges: 100_000,
  /** Cell formats and named styles of the workbook; Excel allows 65,490 formats. */
  styles: 130_980,
  /** Drop-downs and format rules of one worksheet, and the areas that they cover. */
  rules: 50_000,
  /** Notes, drawings and controls of one worksheet that are looked at, and formulas without a result. */
  overlays: 20_000,
  sheets: 1_000,
  /** Pieces of one text with a look of their own; Excel allows no more characters than that in a cell. */
  runs: 32_767,
  /** Characters that Excel allows in a cell. */
  cellText: 32_767,
  rows: 1_048_576,
  columns: 16_384,
} as const;
