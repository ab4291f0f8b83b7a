import type { AnswerReading } from "../../../src/core/answer/answer-reading";
import { readAnswer } from "../../../src/core/answer/read-answer";
import type { Legend } from "../../../src/core/legend";
import type { Reading } from "../../../src/core/reading";
import type { PackRow } from "../../../src/core/pack/pack-schema";
import { DEFAULT_POLICY, type Policy } from "../../../src/core/policy";
import { shippedPack } from "../../../src/packs/index";

export const ROWS: readonly PackRow[] = shippedPack("gaibu-service").rows;
export const AS_OF = "2026-11-23";

export interface Said {
  readonly item: string;
  readonly answer: string;
  readonly remarks?: string;
  readonly policy?: Partial<Policy>;
  readonly legend?: Legend;
}

export function rowOf(item: string): PackRow {
  const row = ROWS.find(({ id }) => id === item);
  if (row === undefined) throw new Error(`no row ${item}`);
  return row;
}

export function read({ item, answer, remarks = "", policy, legend }: Said): AnswerReading {
  return readAnswer({
    row: rowOf(item),
    answer,
    remarks,
    asOf: AS_OF,
    policy: { ...DEFAULT_POLICY, ...policy },
    ...(legend === undefined ? {} : { legend }),
  });
}

export function reading(item: string, answer: string, remarks = ""): Reading {
  return read({ item, answer, remarks }).reading;
}

export function codes(said: Said): readonly string[] {
  return read(said).findings.map(({ code }) => code);
}
