import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { crc32 as crcOfNode } from "../../src/cli/node-crc32";
import { crc32 } from "../../src/xlsx/zip/crc32";

it("law: Node counts as the page does, also within a larger buffer", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 9 }), (bytes, from) => {
      const part = bytes.subarray(Math.min(from, bytes.length));
      expect(crcOfNode(part)).toBe(crc32(part));
    }),
  );
});
