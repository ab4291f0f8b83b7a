import { describe, expect, it } from "@jest/globals";
import { rowId, exemptionId } from "../../src/core/ids";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { leaveNote, takeNote } from "../../src/ui/left-note";
import {
  canKeep,
  dayOf,
  defaultSettings,
  keepSettings,
  keptSettings,
  languageOf,
  plainDate,
} from "../../src/ui/settings";

/** A browser's storage in memory. It does not show quotas or other windows writing at the same time. */
function memoryStorage(): () => Storage {
  const kept = new Map<string, string>();
  const storage: Storage = {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
  return () => storage;
}

/** What a cross-site frame does: already asking for the storage throws. */
const refusing = (): Storage => {
  throw new DOMException("denied", "SecurityError");
};

describe("dates", () => {
  it.each([
    ["2026-02-28", "2026-02-28"],
    ["2028-02-29", "2028-02-29"],
    ["2026-02-29", undefined],
    ["2026-13-01", undefined],
    ["2026-1-1", undefined],
    ["", undefined],
    ["令和8年1月1日", undefined],
    ["275760-09-14", undefined],
  ])("%s is read as %s", (text, date) => {
    expect(plainDate(text)).toBe(date);
  });

  it("is the day where the user is, not in Greenwich", () => {
    expect(dayOf(new Date(2026, 0, 1, 0, 30))).toBe("2026-01-01");
    expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31");
  });
});

describe("language", () => {
  it.each([
    ["ja-JP", "ja"],
    ["ja", "ja"],
    ["JA-jp", "ja"],
    [undefined, "ja"],
    ["", "ja"],
    ["en-US", "en"],
    ["de-DE", "en"],
  ] as const)("%s -> %s", (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

describe("kept settings", () => {
  const settings = {
    ...defaultSettings("2026-11-23", "en"),
    staff: true,
    live: true,
    policy: {
      ...DEFAULT_POLICY,
      blankOptionalTrigger: "no" as const,
      exemptionScopes: [{ exemption: exemptionId("band-1"), from: rowId("1.6"), to: rowId("1.9") }],
    },
  };

  it("come back, but the date does not", () => {
    const storage = memoryStorage();
    expect(keepSettings(settings, storage)).toBe(true);
    expect(keptSettings(storage)).toEqual({
      language: "en",
      policy: settings.policy,
      staff: true,
      live: true,
    });
    expect(storage().getItem("yoken-check.settings")).not.toContain("2026");
  });

  it("come back from a time before there were staff columns, without them", () => {
    const storage = memoryStorage();
    const { language, policy } = settings;
    storage().setItem("yoken-check.settings", JSON.stringify({ language, policy }));
    expect(keptSettings(storage)).toEqual({ language, policy, staff: false, live: false });
  });

  it("are given up where the browser refuses, and say so", () => {
    expect(keepSettings(settings, refusing)).toBe(false);
    expect(keptSettings(refusing)).toBeUndefined();
    expect([canKeep(refusing), canKeep(memoryStorage())]).toEqual([false, true]);
  });

  it.each(["", "{", "null", '{"language":"fr"}', '{"language":"ja","policy":{"blankMandatory":"yes"}}'])(
    "are ignored where they are damaged: %s",
    (text) => {
      const storage = memoryStorage();
      storage().setItem("yoken-check.settings", text);
      expect(keptSettings(storage)).toBeUndefined();
    },
  );
});

describe("a note for the pane", () => {
  it("is taken once", () => {
    const storage = memoryStorage();
    leaveNote("保護されています。", storage);
    expect(takeNote(storage)).toBe("保護されています。");
    expect(takeNote(storage)).toBeUndefined();
  });

  it("does not fail where the browser refuses", () => {
    expect(() => leaveNote("保護されています。", refusing)).not.toThrow();
    expect(takeNote(refusing)).toBeUndefined();
  });
});
