import { describe, expect, it } from "@jest/globals";
import { draftPack } from "../../../src/core/draft/draft-pack";
import { parsePack } from "../../../src/core/pack/parse-pack";
import { provePack } from "../../../src/core/prove/prove-pack";
import { findTable } from "../../../src/core/table/find-table";
import { shippedPack } from "../../../src/packs";
import { plainRows } from "../table/plain-sheet";
import { snapshotOf, type GridSheet } from "../snapshot/snapshot-of";

const pack = shippedPack("gaibu-service");

function draft(grid: GridSheet) {
  const result = draftPack({ snapshot: snapshotOf(grid), id: "draft" });
  if (!result.ok) throw new Error(result.fault.code);
  expect(parsePack(JSON.parse(JSON.stringify(result.pack))).ok).toBe(true);
  return result;
}

describe("a pack drafted from a sheet", () => {
  const rows = plainRows(pack);
  const typed = rows.map((cells) => (cells[0] === "1.10" ? ["1.1", ...cells.slice(1)] : cells));

  it("has the sheet's rows, obligations, bands and condition", () => {
    const { pack: own } = draft({ rows: typed });
    expect(own.rows.map(({ id, obligation, text }) => ({ id, obligation, text }))).toEqual(
      pack.rows.map(({ id, obligation, text }) => ({ id, obligation, text })),
    );
    expect(own.exemptions.map(({ when, rows: scope }) => ({ when, scope }))).toEqual(
      pack.exemptions.map(({ when, rows: scope }) => ({ when, scope })),
    );
    expect(own.rows[1]?.appliesWhen).toEqual({ not: { met: "1.1" } });
    expect(provePack(own).faults).toEqual([]);
  });

  it("marks every guess for a person to check", () => {
    const { pack: own, notes } = draft({ rows: typed });
    expect(own.rows.every((row) => row.review)).toBe(true);
    const guessed = notes.filter(({ code }) => code === "expects-guessed");
    expect(guessed).toHaveLength(pack.rows.length);
    expect(notes.map(({ code }) => code)).toContain("number-mended");
  });

  it("guesses what a row expects where its words are plain", () => {
    const kinds = new Map(draft({ rows }).pack.rows.map(({ id, expects }) => [String(id), expects.kind]));
    for (const [id, kind] of [
      ["1.1", "registration"],
      ["1.7", "certification"],
      ["1.10", "location"],
    ]) {
      expect(kinds.get(id ?? "")).toBe(kind);
    }
    for (const [id, kind] of [
      ["1.12", "jurisdiction"],
      ["1.14", "facility-tier"],
      ["1.20", "duration"],
    ]) {
      expect(kinds.get(id ?? "")).toBe(kind);
    }
  });

  it("reads another city's table, which it then finds again", () => {
    const grid = {
      name: "機能要件",
      rows: [
        ["〇〇町 機能要件一覧"],
        ["番号", "機能要件", "区分", "対応可否", "備考"],
        ["2-1", "帳票をPDFで出力できること。", "必須", "", ""],
        ["2-2", "操作ログを三年以上保存できること。", "必須", "", ""],
        ["2.1又は2.2を満たす場合、以下の要件は、市が認めたときに限り不要"],
        ["2-3", "JIS Q 15001の認証を取得していること。", "任意", "", ""],
        ["", "多要素認証を利用できること。", "", "", ""],
      ],
    };
    const { pack: own, notes } = draft(grid);
    expect(own.rows.map(({ id, obligation, expects }) => [id, obligation, expects.kind])).toEqual([
      ["2.1", "mandatory", "assurance"],
      ["2.2", "mandatory", "duration"],
      ["2.3", "optional", "certification"],
    ]);
    expect(own.exemptions).toEqual([]);
    expect(notes.map(({ code }) => code)).toContain("band-not-read");
    const again = findTable({ snapshot: snapshotOf(grid), pack: own });
    expect(again.ok && again.table.missing).toEqual([]);
  });

  it("says that a sheet has no table", () => {
    expect(draftPack({ snapshot: snapshotOf({ rows: [["議事録"]] }), id: "draft" })).toMatchObject({
      ok: false,
      fault: { code: "table-not-found" },
    });
  });

  it("takes the column of the longest texts where no heading names the requirements", () => {
    const levels = [
      ["No.", "種別", "サービスレベル項目例", "規定内容", "測定単位", "備考", "回答"],
      ["1", "可用性", "サービス時間", "サービスを提供する時間帯（計画停止の時間を除く）", "時間帯", "", ""],
      ["2", "", "計画停止の通知", "定期的な保守停止に関する事前連絡の確認（方法を含む）", "有無", "", ""],
      ["3", "", "ログの取得", "利用者に提供できるログの種類（アクセスログ、操作ログ等）", "有無", "有", ""],
    ];
    const { pack: own, notes } = draft({ rows: levels });
    expect(own.rows.map(({ id, text }) => [String(id), text])).toEqual(
      levels.slice(1).map((cells) => [cells[0], cells[3]]),
    );
    expect(notes.filter(({ code }) => code === "expects-guessed")).toHaveLength(3);
  });

  it("counts rows with letters in their numbers, and takes a row of grades below the headings for none", () => {
    const { pack: own, notes } = draft({
      rows: [
        ["項番", "大項目", "小項目", "小項目説明", "レベル", "", "", "ベンダ回答", "備考"],
        ["", "", "", "", "0", "1", "2", "", ""],
        [
          "A.1.1.1",
          "可用性",
          "運用",
          "システムの稼働時間や停止運用に関する情報",
          "無し",
          "定時",
          "24時間",
          "",
          "",
        ],
        [
          "A.1.3.1",
          "",
          "復旧",
          "障害が起きたときにどこまで、どれ位で復旧させるかの目標",
          "不要",
          "5日前",
          "1日前",
          "",
          "",
        ],
        [
          "E.1.1.1",
          "安全",
          "法令",
          "順守すべき規程、法令、ガイドライン等の有無に関する項目",
          "無し",
          "有り",
          "",
          "",
          "",
        ],
      ],
    });
    expect(own.rows).toHaveLength(3);
    expect(notes.filter(({ code }) => code === "number-made")).toHaveLength(3);
  });
});
