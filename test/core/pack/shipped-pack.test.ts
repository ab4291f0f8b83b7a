import { describe, expect, it } from "@jest/globals";
import { parsePack } from "../../../src/core/pack/parse-pack";
import { shippedPack } from "../../../src/packs";
import gaibuServiceJson from "../../../src/packs/gaibu-service.json";

describe("a shipped pack", () => {
  it("is what its schema makes of it, although it is not read through it", () => {
    expect(parsePack(gaibuServiceJson)).toEqual({ ok: true, pack: shippedPack("gaibu-service") });
  });

  it("is made once", () => {
    expect(shippedPack("gaibu-service")).toBe(shippedPack("gaibu-service"));
  });
});
