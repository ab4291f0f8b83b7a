import { describe, expect, it } from "@jest/globals";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { packHash } from "../../src/packs/pack-hash";
import { shippedPack } from "../../src/packs/index";
import { judgeFile } from "../../src/page/judge-file";
import { sampleFile } from "../../src/page/sample-file";
import { label } from "../../src/ui/label";
import { defaultSettings } from "../../src/ui/settings";
import { sheetReport } from "../../src/ui/sheet-report";
import { EXAMPLE_ROWS, EXAMPLE_VERDICT } from "../../src/ui/start-view";
import { paneWordsFor } from "../../src/words/pane-words";
import { wordsFor } from "../../src/words/words";

const pack = shippedPack("gaibu-service");

/** The result that the pane shows before the first run is what the engine says of the page's sample. */
describe.each(["ja", "en"] as const)("the example of a result (%s)", (language) => {
  it("says of the sample what the engine says", async () => {
    const rules = { pack, packHash: packHash(pack), policy: DEFAULT_POLICY };
    const file = sampleFile(pack);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const settings = defaultSettings("2026-11-29", language);
    const judged = judgeFile({ bytes, name: file.name, rulesFor: () => rules, settings });
    if (!judged.ok) throw new Error(judged.fault.text);
    const { checked, snapshot } = judged.value;
    const report = sheetReport({ checked, snapshot, ...rules, words: wordsFor(language) });
    const words = paneWordsFor(language);
    expect([report.verdict, report.verdictWord, report.verdictText]).toEqual([
      EXAMPLE_VERDICT,
      label(words, "example-word"),
      label(words, "example-verdict"),
    ]);
    expect(
      EXAMPLE_ROWS.map(({ id, status }) => ({
        id,
        status,
        reason: label(words, `example-reason-${id}`),
      })),
    ).toEqual(
      EXAMPLE_ROWS.map(({ id }) => {
        const row = report.rows.find((one) => one.id === id);
        return { id, status: row?.status, reason: row?.reasons[0] ?? row?.word };
      }),
    );
  });
});
