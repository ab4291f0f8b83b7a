import { describe, expect, it } from "@jest/globals";
import type { ManifestValidation } from "office-addin-manifest";
import { askStore } from "./ask-store";
import { storeFaults } from "./release-faults";

const ACCEPTED: ManifestValidation = {
  isValid: true,
  status: 200,
  report: { status: "Accepted", warnings: [{ title: "W", content: "w" }] },
};
const REFUSED: ManifestValidation = {
  isValid: false,
  status: 200,
  report: {
    status: "Rejected",
    errors: [{ title: "Id", content: "taken", code: "1001", line: 7, column: 3 }],
  },
};
const BUSY: ManifestValidation = { isValid: false, status: 503, statusText: "Busy" };

describe("the store's validator", () => {
  it.each([
    ["accepts", () => Promise.resolve(ACCEPTED), 0, ["合格しました", "  warning: W: w"]],
    [
      "refuses",
      () => Promise.resolve(REFUSED),
      1,
      ["不合格", "  error: Id: taken [1001] (line 7, column 3)"],
    ],
    ["is busy", () => Promise.resolve(BUSY), 2, ["接続できない", "could not be reached", "HTTP 503 Busy"]],
    [
      "is out of reach",
      () => Promise.reject(new Error("Unable to contact the service.\nENOTFOUND")),
      2,
      ["接続できない", "could not be reached", "(Unable to contact the service. ENOTFOUND)"],
    ],
    [
      "gets something that is no manifest",
      () => Promise.reject(new Error("Unable to parse the manifest file: a.xml.")),
      1,
      ["不合格", "  error: Unable to parse the manifest file: a.xml."],
    ],
  ] as const)("%s: status and sentences", async (_what, validate, status, sentences) => {
    const answer = await askStore(validate);
    expect(answer.status).toBe(status);
    for (const sentence of sentences) expect(answer.lines.join("\n")).toContain(sentence);
  });
});

it("AppSource wants office.js from Microsoft's own server", () => {
  const page = (office: string) => ({
    read: () => new TextEncoder().encode(`<script src="${office}"></script>`),
  });
  expect(storeFaults(page("office/office.js")).map(({ code }) => code)).toEqual([
    "office-not-from-cdn",
    "office-not-from-cdn",
  ]);
  expect(storeFaults(page("https://appsforoffice.microsoft.com/lib/1/hosted/office.js"))).toEqual([]);
});
