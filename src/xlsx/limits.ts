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
  shownCells: 1_000_000,
  /** Characters that Excel allows in a cell. */
  cellText: 32_767,
  rows: 1_048_576,
  columns: 16_384,
} as const;
