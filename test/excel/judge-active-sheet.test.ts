import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { DEFAULT_POLICY } from "../../src/core/policy";
import { clearActiveSheet, judgeActiveSheet, type JudgedSheet } from "../../src/excel/judge-active-sheet";
import { shippedPack } from "../../src/packs/index";
import { wordsFor } from "../../src/words/words";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { plainRows } from "../core/table/plain-sheet";
import { snapshotOf } from "../core/snapshot/snapshot-of";
import { type ExcelHost, type Fault, TRANSPORT_ERROR } from "../excel-host/excel-host";
import { addSnapshot } from "../excel-host/fill-model";
import { openInNode } from "../excel-host/route-b";
import { expectedCells, foundCells, sheetFingerprint } from "../excel-host/sheet-as-plan";
import type { SheetModel } from "../excel-host/sheet-model";
import { WorkbookModel } from "../excel-host/workbook-model";

const SAMPLE = join(__dirname, "../../assets/samples/02-mixed.xlsx");
const rules = {
  pack: shippedPack("gaibu-service"),
  packHash: "0123456789ab",
  policy: DEFAULT_POLICY,
  asOf: "2026-11-23",
  words: wordsFor("ja").mark,
} as const;

let model: WorkbookModel;
let sheet: SheetModel;
let host: ExcelHost;
let untouched: string;

beforeEach(() => {
  const read = readWorkbook(readFileSync(SAMPLE));
  const snapshot = read.ok ? read.value.sheets[0] : undefined;
  if (!snapshot) throw new Error("no sample");
  model = new WorkbookModel();
  sheet = addSnapshot(model, snapshot);
  untouched = sheetFingerprint(sheet);
  host = openInNode({ model });
});
afterEach(() => {
  expect(host.complaints).toEqual([]);
});

async function judged(): Promise<JudgedSheet> {
  const done = await judgeActiveSheet(rules);
  if (!done.ok) throw new Error(JSON.stringify(done.fault));
  return done.value;
}

describe("judging the sheet in front", () => {
  it("takes one read and one write", async () => {
    const { checked } = await judged();
    expect(host.ownBatches()).toHaveLength(2);
    const [plan] = checked.plan.sheets;
    if (!plan) throw new Error("no plan");
    expect(foundCells(sheet, plan)).toEqual(expectedCells(plan));
  });

  it("gives the same five times over, and nothing is left after clearing", async () => {
    await judged();
    const once = sheetFingerprint(sheet);
    for (let run = 0; run < 4; run += 1) await judged();
    expect(sheetFingerprint(sheet)).toBe(once);
    expect((await clearActiveSheet()).ok).toBe(true);
    expect(sheetFingerprint(sheet)).toBe(untouched);
  });

  const faults: readonly (readonly [string, Fault])[] = [
    ["AccessDenied", { kind: "transport", error: TRANSPORT_ERROR.accessDenied }],
    ["cell edit mode", { kind: "transport", error: TRANSPORT_ERROR.editMode }],
    ["a request that is too large", { kind: "transport", error: TRANSPORT_ERROR.requestTooLarge }],
    ["an answer that is too large", { kind: "transport", error: TRANSPORT_ERROR.responseTooLarge }],
    ["a session that ended", { kind: "transport", error: TRANSPORT_ERROR.timedOut }],
    ["ItemNotFound midway", { kind: "error", code: "ItemNotFound", atAction: 30 }],
    ["AccessDenied midway", { kind: "error", code: "AccessDenied", atAction: 200 }],
    ["silence", { kind: "no-answer" }],
  ];

  it.each(faults)(
    "after %s in either batch, nothing half-written stays and the next try works",
    async (_, fault) => {
      for (const batch of [0, 1]) {
        host.faultAt(batch, fault);
        const done = await judgeActiveSheet(rules, { deadlineSeconds: 0.2 });
        const isWritten = done.ok && done.value.written.ok;
        const now = sheetFingerprint(sheet);
        if (!isWritten) expect([batch, now]).toEqual([batch, untouched]);
        const { written } = await judged();
        expect(written.ok).toBe(true);
        expect((await clearActiveSheet()).ok).toBe(true);
        expect(sheetFingerprint(sheet)).toBe(untouched);
      }
    },
  );

  it("says that the sheet is gone when it is deleted between reading and writing", async () => {
    model.addSheet("別のシート");
    host.faultAt(1, { kind: "midway", atAction: 0, run: () => model.remove(sheet) });
    const { written } = await judged();
    expect(written.ok ? "written" : [written.fault.because.code, written.fault.aftermath.code]).toEqual([
      "sheet-gone",
      "nothing-written",
    ]);
  });

  it("says that the sheet in front calls itself an example, and which sheet has the answers", async () => {
    model.remove(sheet);
    const answers = snapshotOf({ name: "回答", rows: plainRows(rules.pack, { "1.1": "×" }) });
    const example = snapshotOf({ name: "記入例", rows: plainRows(rules.pack, { "1.1": "○" }) });
    for (const snapshot of [example, answers, { ...example, name: "サンプル" }]) addSnapshot(model, snapshot);
    host = openInNode({ model });
    const sign = { text: "記入例" };
    expect((await judged()).checked.notices).toEqual([
      { code: "sheet-is-sample", values: { sheet: "記入例", sign, others: ["回答"] } },
    ]);
    expect(host.ownBatches()).toHaveLength(3);
  });

  it("looks at other sheets in one round trip more, only where marks need a legend or rows are waived", async () => {
    const pack = shippedPack("gaibu-service");
    const all = (answer: string) => Object.fromEntries(pack.rows.map(({ id }) => [id, answer]));
    const open = async (rows: string[][]) => {
      model = new WorkbookModel();
      sheet = addSnapshot(model, snapshotOf({ name: "回答", rows }));
      addSnapshot(model, snapshotOf({ name: "記入要領", rows: [["記入要領"], ["○：不可"], ["×：可"]] }));
      host = openInNode({ model });
      const { checked } = await judged();
      return { trips: host.ownBatches().length, checked };
    };
    const turned = await open(plainRows(pack, all("○")));
    expect(turned.trips).toBe(3);
    expect(new Set(turned.checked.judgement.rows.map(({ status }) => status))).toEqual(new Set(["review"]));
    expect(turned.checked.table.legend?.cell).toBe("記入要領!A2");
    const own = ["○：対応可　×：対応不可"];
    expect((await open([own, ...plainRows(pack, all("×"))])).trips).toBe(2);
    const waived = await open([own, ...plainRows(pack, all("○"))]);
    expect(waived.trips).toBe(3);
    expect(waived.checked.judgement.exemptions.map(({ truth }) => truth)).toEqual(["true", "true"]);
  });

  it("reads the merged cells at once, also where that empties the undo stack: writing empties it too", async () => {
    model.remove(sheet);
    const other = model.addSheet("表なし");
    Object.assign(other.ensure(0, 0), { value: "題", text: "題" });
    host = openInNode({ model, platform: "PC" });
    const done = await judgeActiveSheet(rules);
    expect(done.ok ? "judged" : done.fault.kind).toBe("table");
    expect(host.ownBatches()).toHaveLength(1);
  });
});
