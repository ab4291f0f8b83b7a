import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { crc32 as crcOfNode } from "../../src/cli/node-crc32";
import { deflate as deflateOfNode } from "../../src/cli/node-deflate";
import { crc32 } from "../../src/xlsx/zip/crc32";
import { deflate } from "../../src/xlsx/zip/deflate";
import { inflate } from "../../src/xlsx/zip/inflate";

const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ maxLength: 300 }).map((text) => new TextEncoder().encode(text.repeat(20))),
);

it("law: what either packs comes out again whole", () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const plain = Buffer.from(bytes);
      for (const packed of [deflate(bytes), deflateOfNode(bytes)]) {
        const out = inflate(packed, bytes.length);
        expect(typeof out === "string" ? out : Buffer.from(out)).toEqual(plain);
      }
    }),
  );
});

it("law: Node counts as the page does, also within a larger buffer", () => {
  fc.assert(
    fc.property(anyBytes, fc.nat({ max: 9 }), (bytes, from) => {
      const part = bytes.subarray(Math.min(from, bytes.length));
      expect(crcOfNode(part)).toBe(crc32(part));
    }),
  );
});
