import { describe, expect, it } from "@jest/globals";
import { readFrame } from "../../../../src/core/answer/frames/read-frame";
import { unknownWord } from "../../../../src/core/answer/frames/unknown-word";
import { reading } from "../reader";
import type { Case } from "./case";
import * as goodAgain from "./good-again";
import * as goodApart from "./good-apart";
import * as goodEntries from "./good-entries-places";
import * as goodControls from "./good-controls";
import * as goodLimits from "./good-limits";
import * as goodFirst from "./good-a-d";
import * as goodBeside from "./good-beside";
import * as goodKindly from "./good-kindly";
import * as goodMore from "./good-more";
import * as goodNear from "./good-near";
import * as goodSecond from "./good-e-h";
import { NEITHER } from "./neither";
import { PAPER_NAMED, PAPER_OF_LIMITS } from "./papers-pointed-to";
import * as plainNo from "./plain-no";
import { STILL_DOUBTED } from "./still-doubted";
import * as shortfalls from "./shortfalls";
import * as shortfallsAgain from "./shortfalls-again";
import * as shortfallsApart from "./shortfalls-apart";
import * as shortfallsBeside from "./shortfalls-beside";
import * as shortfallsEntries from "./shortfalls-entries-places";
import * as shortfallsControls from "./shortfalls-controls";
import * as shortfallsLimits from "./shortfalls-limits";
import * as shortfallsFourth from "./shortfalls-fourth";
import * as shortfallsKindly from "./shortfalls-kindly";
import * as shortfallsMore from "./shortfalls-more";
import * as shortfallsNear from "./shortfalls-near";
import * as shortfallsThird from "./shortfalls-third";

type Tables = Readonly<Record<string, readonly Case[]>>;

const GOOD: Tables = {
  ...goodFirst,
  ...goodSecond,
  ...goodMore,
  ...goodAgain,
  ...goodNear,
  ...goodBeside,
  ...goodKindly,
  ...goodEntries,
  ...goodControls,
  PAPER_NAMED,
  ...goodLimits,
  ...goodApart,
};
const SHORT: Tables = {
  ...shortfalls,
  ...shortfallsMore,
  ...shortfallsAgain,
  ...shortfallsThird,
  ...shortfallsFourth,
  ...shortfallsNear,
  ...shortfallsBeside,
  ...shortfallsKindly,
  ...shortfallsEntries,
  ...shortfallsControls,
  PAPER_OF_LIMITS,
  ...shortfallsLimits,
  ...shortfallsApart,
};

/** Those that are not read as they should be, by kind: none. */
const wrong = (cases: readonly Case[], isRight: (got: string) => boolean): readonly string[] =>
  cases
    .map(([item, answer, remarks]) => ({
      said: `${item} ${answer} / ${remarks}`,
      got: reading(item, answer, remarks),
    }))
    .filter(({ got }) => !isRight(got))
    .map(({ said, got }) => `${got}: ${said}`);

describe("plainly good answers are met", () => {
  it.each(Object.entries(GOOD))("%s", (_kind, cases) => {
    expect(wrong(cases, (got) => got === "met")).toEqual([]);
  });
});

describe("good answers that still go to a person", () => {
  it("are read as a doubt: one that is met belongs into the tables above", () => {
    expect(wrong(STILL_DOUBTED, (got) => got !== "met" && got !== "not_met")).toEqual([]);
  });
});

describe("a yes beside a shortfall in friendly words is never met", () => {
  it.each(Object.entries(SHORT))("%s", (_kind, cases) => {
    expect(wrong(cases, (got) => got !== "met")).toEqual([]);
  });
});

describe("answers that are neither a yes nor a no", () => {
  it("go to a person", () => {
    expect(wrong(NEITHER, (got) => got !== "met" && got !== "not_met")).toEqual([]);
  });
});

describe("a no that is plain", () => {
  it.each(Object.entries(plainNo))("%s", (kind, cases) => {
    const wanted = kind === "LEFT_OUT" ? "blank" : "not_met";
    expect(wrong(cases, (got) => got === wanted)).toEqual([]);
  });
});

describe("a clause as a frame", () => {
  it.each([
    ["端末の設定は貴庁側で行っていただく形です", "actor", "city"],
    ["死活監視は保守会社様が行っています", "actor", "other-party"],
    ["弊社の広報サイトを毎月診断しています", "object", "another"],
    ["その他の項目は検索のため置いています", "scope", "part"],
    ["次の更改にあわせて開始します", "time", "later"],
    ["開発当初に診断を受けました", "time", "past"],
    ["前向きにお話を伺います", "act", "wishes"],
    ["端末は机の上に置いています", "act", "careless"],
  ] as const)("%s: %s is %s", (text, slot, value) => {
    expect(readFrame(text)[slot].is).toBe(value);
  });

  it("has plain values where nothing else is told", () => {
    const frame = readFrame("データを暗号化して保管しています");
    expect(Object.values(frame).map(({ is }) => is)).toEqual(["vendor", "does", "matter", "whole", "now"]);
  });
});

describe("words of the field", () => {
  const unknown = (text: string) => unknownWord({ text, quote: text });

  it.each(["アクセスログを専用サーバーに保存", "権限管理及びアクセス制御", "Logs are kept for 400 days"])(
    "%s: known",
    (text) => {
      expect(unknown(text)).toBeUndefined();
    },
  );

  it.each(["室内の複合機", "花を添える"])("%s: not known", (text) => {
    expect(unknown(text)).toBeDefined();
  });
});
