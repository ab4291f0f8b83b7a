import type { PackRow } from "../../../src/core/pack/pack-schema";
import type { ColumnsByHand } from "../../../src/core/table/columns/columns-by-hand";
import { findTable } from "../../../src/core/table/find-table";
import type { TableResult } from "../../../src/core/table/sheet-table";
import { shippedPack } from "../../../src/packs";
import { snapshotOf, type GridSheet } from "../snapshot/snapshot-of";
import { statusesOf } from "./statuses-of";

/** One vendor's answers, for sheets that say the same in other layouts. */
const pack = shippedPack("gaibu-service");

const SAID: Readonly<Record<string, readonly [mark: string, words: string]>> = {
  "1.1": ["×", "登録はありません。"],
  "1.2": ["×", "未登録"],
  "1.4": ["×", "未登録"],
  "1.5": ["○", "入力データは学習に利用せず、事業者による監査の対象にもなりません。"],
  "1.6": ["○", "ISO/IEC 27001:2022 認証取得済（登録番号 IS 712345、有効期限 2028年3月31日）"],
  "1.9": ["×", "未取得"],
  "1.10": ["○", "東京リージョンと大阪リージョンのみを使用し、バックアップも国内に保管します。"],
  "1.14": ["△", "ティアについて確認中です。"],
  "1.16": ["○", "別紙3「管理体制図」のとおりです。"],
  "1.20": ["○", "アクセスログは13か月保存します。専用のサーバに自動で蓄積します。"],
  "1.25": ["×", "持出管理には対応しておりません。"],
  "1.26": ["", ""],
};

export const ROWS = pack.rows;
export const said = (row: PackRow): readonly [mark: string, words: string] =>
  SAID[row.id] ?? ["○", "対応しています。"];
export const must = (row: PackRow): string => (row.obligation === "mandatory" ? "必須" : "任意");
/** Number, category, requirement and obligation, as the city sends them. */
export const city = (row: PackRow): readonly string[] => [row.id, row.category, row.text, must(row)];
export const HEADS = ["項番", "分類", "要件", "必須・任意", "回答", "備考"] as const;

export const tableIn = (grid: GridSheet, columns?: ColumnsByHand): TableResult =>
  findTable({ snapshot: snapshotOf(grid), pack, ...(columns === undefined ? {} : { columns }) });

/** The statuses by row, or the fault. */
export function statusesIn(grid: GridSheet): Readonly<Record<string, string>> {
  const result = tableIn(grid);
  return result.ok ? Object.fromEntries(statusesOf(result.table)) : { fault: result.fault.code };
}

export const PLAIN_GRID: GridSheet = {
  rows: [HEADS, ...ROWS.map((row) => [...city(row), ...said(row)])],
};
export const PLAIN = statusesIn(PLAIN_GRID);
