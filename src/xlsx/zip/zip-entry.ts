/** One file of a zip archive, with what is needed to copy it without unpacking. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly versionMadeBy: number;
  readonly externalAttributes: number;
  /** Where the local header starts. */
  readonly localStart: number;
  /** Where the packed bytes start. */
  readonly dataStart: number;
  /** Where the next local header or the directory starts: what lies before belongs to this entry. */
  readonly localEnd: number;
  /** The entry's record in the directory. */
  readonly recordStart: number;
  readonly recordEnd: number;
  /** Where the record keeps the local header's offset, and in how many bytes (8 in a zip64 record). */
  readonly offsetAt: number;
  readonly offsetBytes: 4 | 8;
}
