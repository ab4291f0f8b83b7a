import { describe, expect, it } from "@jest/globals";
import { checkSheet } from "../../../../src/core/check-sheet";
import { DEFAULT_POLICY } from "../../../../src/core/policy";
import { shippedPack } from "../../../../src/packs";
import { wordsFor } from "../../../../src/words/words";
import { snapshotOf } from "../../snapshot/snapshot-of";
import { plainRows } from "../plain-sheet";

const pack = shippedPack("gaibu-service");
const rules = { pack, packHash: "0123456789ab", policy: DEFAULT_POLICY, asOf: "2026-11-23" } as const;
const words = wordsFor("ja").mark;

const TOKYO = "東日本リージョン（バックアップは西日本リージョン）※2";
const COPIED = "診断データは米国のサポート拠点に複製される場合があります。";

const table = (remarks: string, below: readonly (readonly string[])[] = []) =>
  snapshotOf({ rows: [...plainRows(pack, { "1.10": "○" }, { "1.10": remarks }), [], ...below] });

function statusOf(
  remarks: string,
  below: readonly (readonly string[])[],
  elsewhere: readonly string[][] = [],
) {
  const others = elsewhere.length === 0 ? [] : [{ ...snapshotOf({ rows: elsewhere }), name: "注記" }];
  const checked = checkSheet({ ...rules, words, snapshot: table(remarks, below), others });
  if (!checked.ok) throw new Error(checked.fault.code);
  const row = checked.value.judgement.rows.find(({ id }) => id === "1.10");
  const doubts = (row?.reasons ?? []).flatMap((reason) =>
    reason.about === "sheet" && "cell" in reason.doubt.values ? [reason.doubt.values.cell] : [],
  );
  return { status: row?.status, doubts };
}

describe("what stands at a footnote's sign is a part of the answer that carries it", () => {
  const plain = statusOf(TOKYO, []);

  it("without the footnote the answer is met", () => {
    expect(plain).toEqual({ status: "conforming", doubts: [] });
  });

  it.each([
    ["in one cell below the table", [[`※2 ${COPIED}`]], "A33"],
    ["in two cells", [["※2", COPIED]], "B33"],
    ["that begins with a row's number", [[`※2 1.10は${COPIED}`]], "A33"],
  ])("%s", (_, below, cell) => {
    expect(statusOf(TOKYO, below)).toEqual({ status: "review", doubts: [cell] });
  });

  it("on another sheet", () => {
    const { status, doubts } = statusOf(TOKYO, [], [["注記（※について）"], ["※1", "別の話"], ["※2", COPIED]]);
    expect([status, doubts]).toEqual(["review", ["注記!B3"]]);
  });

  it.each([
    ["another sign's", [[`※1 ${COPIED}`]]],
    ["one that says where it is shown", [["※2 別紙3「データセンター一覧」3ページ"]]],
  ])("%s takes nothing", (_, below) => expect(statusOf(TOKYO, below).status).toBe("conforming"));
});
