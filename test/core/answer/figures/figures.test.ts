import { describe, expect, it } from "@jest/globals";
import { readAnswer } from "../../../../src/core/answer/read-answer";
import { guessExpects } from "../../../../src/core/draft/guess-expects";
import type { PackRow } from "../../../../src/core/pack/pack-schema";
import { DEFAULT_POLICY } from "../../../../src/core/policy";
import { rowOf } from "../reader";

const row = (text: string): PackRow => ({
  ...rowOf("1.19"),
  category: "",
  text,
  expects: guessExpects({ category: "", text }),
});
const UPTIME = row("サービスの月間稼働率は99.9%以上であること。");
const RECOVERY = row("障害時の目標復旧時間（RTO）は4時間以内であること。");
const NOTICE = row("サービスを終了する場合は、終了の6か月前までに本市へ通知すること。");
const REPLY = row("問い合わせには1営業日以内に回答すること。");
const USERS = row("同時に500人以上が利用できること。");
const PRICE = row("月額の利用料は50,000円以下であること。");
const BOTH = row("稼働率は99.5%以上、障害時の復旧は6時間以内であること。");

const reading = (of: PackRow, answer: string, remarks = ""): string =>
  readAnswer({ row: of, answer, remarks, asOf: "2026-11-23", policy: DEFAULT_POLICY }).reading;

describe("a figure that is sure", () => {
  it.each([
    ["in full width", UPTIME, "９９．９％"],
    ["in nines", UPTIME, "三ナイン"],
    ["in kanji with decimals", UPTIME, "九十九・九五パーセント"],
    ["never below", UPTIME, "99.9%を下回ることはありません"],
    ["in minutes", RECOVERY, "RTO：240分以内"],
    ["in two units", RECOVERY, "3時間30分"],
    ["in short English", RECOVERY, "4hrs"],
    ["in months of another name", NOTICE, "半年前までにお知らせします"],
    ["in days, more than six months ever are", NOTICE, "200日前まで"],
    ["on the next business day", REPLY, "翌営業日まで"],
    ["of users, as a capacity", USERS, "最大千人まで同時利用可能"],
    ["in tens of thousands", PRICE, "4万8千円（税込）"],
    ["of both", BOTH, "復旧6時間、稼働率99.5%"],
  ])("%s meets", (_about, of, answer) => {
    expect(reading(of, answer)).toBe("met");
  });

  it.each([
    ["worse", UPTIME, "99.5%"],
    ["longer", RECOVERY, "四時間半"],
    ["shorter ahead", NOTICE, "3ヶ月前までに通知"],
    ["fewer", USERS, "三百人"],
    ["one of two", BOTH, "稼働率99.9%、復旧8時間"],
    ["set right", UPTIME, "99.9%ではなく99.5%です"],
  ])("%s is not met, and contradicts a yes", (_about, of, answer) => {
    expect(reading(of, answer)).toBe("not_met");
    expect(reading(of, "○", answer)).toBe("contradictory");
  });
});

describe("a figure is for a person", () => {
  it.each([
    ["a target", UPTIME, "目標99.9%"],
    ["an average", RECOVERY, "平均2時間"],
    ["the platform's", UPTIME, "AWSのSLAは99.99%です"],
    ["of another thing", RECOVERY, "RPO 1時間"],
    ["of one unit", PRICE, "1ユーザー500円"],
    ["by the hour", USERS, "1時間あたり500人"],
    ["half a day, of the clock or of work", RECOVERY, "半日"],
    ["the shortest", RECOVERY, "最短4時間"],
    ["by the calendar", NOTICE, "180日前"],
    ["by the clock for days of business", REPLY, "24時間以内"],
    ["about the limit", USERS, "約500人"],
    ["more or less", USERS, "500人前後"],
    ["a range over the limit", RECOVERY, "2時間～6時間"],
    ["without its unit", UPTIME, "99.9"],
    ["of some time only", UPTIME, "平日の稼働率99.9%"],
    ["of a first look", RECOVERY, "4時間以内に対応します"],
    ["without the tax", PRICE, "49,800円（税別）"],
    ["registered", USERS, "登録500人"],
  ])("%s", (_about, of, answer) => {
    expect(["met", "not_met"]).not.toContain(reading(of, answer));
    expect(reading(of, "○", answer)).not.toBe("met");
  });
});
