import * as zlib from "node:zlib";
import { crc32 as ofTables } from "../xlsx/zip/crc32-of-tables";

/** As `crc32` of src/xlsx, which the build replaces by this: Node's own, where it has one (20.15, 22.2 and later). */
export const crc32: (bytes: Uint8Array) => number =
  typeof zlib.crc32 === "function" ? (bytes) => zlib.crc32(bytes) : ofTables;
