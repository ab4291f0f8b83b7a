import { describe, expect, it } from "@jest/globals";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TakenPlaces, writeCopy } from "../../src/cli/write-copy";

const none = () => new TakenPlaces([]);
const fresh = () => mkdtempSync(join(tmpdir(), "yoken-output-"));

describe("the folder of a copy", () => {
  it("is made with those above it", () => {
    const file = join(fresh(), "一", "二", "写し.txt");
    expect(writeCopy(file, "内容", none())).toEqual({ ok: true, value: file });
    expect(readFileSync(file, "utf8")).toBe("内容");
  });

  it("that can't be made ends in a sentence's code: a file stands in its way", () => {
    const file = join(fresh(), "a");
    writeCopy(file, "", none());
    const written = writeCopy(join(file, "b", "c.txt"), "", none());
    expect(written).toMatchObject({ ok: false, fault: { code: "output-not-writable" } });
  });

  // Only Linux has such a place; elsewhere there is nothing to show.
  it("that the system refuses ends in the same way, and at once", () => {
    if (!existsSync("/proc/self")) return;
    const written = writeCopy("/proc/x/c.txt", "", none());
    expect(written).toMatchObject({ ok: false, fault: { code: "output-not-writable" } });
  });
});
