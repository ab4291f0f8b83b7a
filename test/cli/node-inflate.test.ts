import { describe, expect, it } from "@jest/globals";
import { deflateRawSync } from "node:zlib";
import { inflate as ofNode } from "../../src/cli/node-inflate";
import { inflate } from "../../src/xlsx/zip/inflate";

const TEXT = Buffer.from("要件".repeat(500));
const packed = deflateRawSync(TEXT);
const nothing = deflateRawSync(Buffer.alloc(0));
const bomb = deflateRawSync(Buffer.alloc(2 ** 20));

const CASES: readonly (readonly [name: string, packed: Uint8Array, size: number, what: string])[] = [
  ["what it says", packed, TEXT.length, "unpacked"],
  ["one byte more than it says", packed, TEXT.length - 1, "too-large"],
  ["far more than it says", packed, 10, "too-large"],
  ["a little where nothing is said", deflateRawSync(Buffer.from("x")), 0, "too-large"],
  ["one byte less than it says", packed, TEXT.length + 1, "damaged"],
  ["cut off", packed.subarray(0, 4), TEXT.length, "damaged"],
  ["no packed data", Buffer.from([255, 255, 255]), 10, "damaged"],
  ["followed by something", Buffer.concat([packed, Buffer.from("junk")]), TEXT.length, "unpacked"],
  ["of nothing", nothing, 0, "unpacked"],
  ["no bytes for nothing", Buffer.alloc(0), 0, "unpacked"],
  ["no bytes for something", Buffer.alloc(0), 5, "damaged"],
  ["a bomb", bomb, 2 ** 20, "unpacked"],
  ["a bomb that says less", bomb, 2 ** 20 - 1, "too-large"],
];

describe("Node unpacks as the page does", () => {
  it.each(CASES)("%s", (_, bytes, size, what) => {
    const [plain, own] = [inflate(bytes, size), ofNode(bytes, size)];
    expect(typeof own === "string" ? own : "unpacked").toBe(what);
    expect(typeof plain === "string" ? plain : Buffer.from(plain)).toEqual(
      typeof own === "string" ? own : Buffer.from(own),
    );
  });
});
