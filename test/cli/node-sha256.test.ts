import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { sha256 as hashOfNode } from "../../src/cli/node-sha256";
import { sha256 } from "../../src/packs/sha256";

it("law: Node's hash is the page's, also within a larger buffer", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 9 }), (bytes, from) => {
      const part = bytes.subarray(Math.min(from, bytes.length));
      expect(hashOfNode(part)).toBe(sha256(part));
    }),
  );
});
