import { describe, expect, it } from "@jest/globals";
import type { Condition } from "../../../../src/core/pack/condition";
import { looksLikeBand } from "../../../../src/core/table/bands/band-words";
import { readBand } from "../../../../src/core/table/bands/read-band";
import { rowId } from "../../../../src/core/ids";
import type { Pack } from "../../../../src/core/pack/pack-schema";
import { shippedPack } from "../../../../src/packs";
import { shippedPacks } from "../../../../src/packs/shipped-packs";
import { cpuTime } from "../../../cpu-time";

const pack = shippedPack("gaibu-service");
const ANY = "1.1 or 1.2 or 1.4";
const BOTH = "1.6 and 1.9";

const readable: readonly (readonly [string, string])[] = [
  [pack.exemptions[0]?.text ?? "", ANY],
  [pack.exemptions[1]?.text ?? "", BOTH],
  ["※ 1.1、1.2又は1.4のいずれかに登録されている場合は、以降の項目への回答を免除する。", ANY],
  ["1.1、1.2または1.4のいずれかを満たす場合、以下の要件は不要とする。", ANY],
  ["1.1又は1.2又は1.4に登録済みの場合、以下は免除", ANY],
  ["1.1、1.2、1.4のいずれか1つ以上を満たす場合は、以下の要件を免除します", ANY],
  ["1.1・1.2・1.4のうちいずれかに該当する場合、以降の回答は不要です", ANY],
  ["1-1、1-2、1-4のどれかを満たせば、これより下の項目は省略可", ANY],
  ["ISMAP、ISMAP-LIU又はASPICに登録されている場合、以下の要件は不要", ANY],
  ["1.1(ISMAP)又は1.2(ISMAP-LIU)又は1.4(ASPIC)の登録がある場合、以下の要件は不要", ANY],
  ["以下の項目については、1.1、1.2又は1.4を満たす場合、回答を省略することができる", ANY],
  ["1.1、1.2もしくは1.4で○と回答した場合、以下の要件は不要", ANY],
  ["1.1、1.2、1.4のいずれかが「○」の場合、以下の要件は不要", ANY],
  ["１．６及び１．９の認証を取得している場合、以下の要件は免除とする", BOTH],
  ["1.6かつ1.9を満たす場合は以下の項目の回答を省略できる", BOTH],
  ["1.6と1.9をともに満たす場合、以下の要件への回答を要しない", BOTH],
  ["1.6、1.9の両方を取得している場合は、以降の要件は問わない", BOTH],
  ["1.6および1.9のいずれも取得している場合、以下の項目は回答不要", BOTH],
  ["以下の要件は、1.6及び1.9の認証を取得している場合は不要とする", BOTH],
  ["1.6の認証および1.9の認証を取得していれば、以下は不要", BOTH],
  ["1.6、1.9のすべてを満たす場合、下記の要件は求めない", BOTH],
  ["1.6と1.9を取得済みの場合、次の行以降は記入不要", BOTH],
  ["1.6と1.9を取得している事業者は、以下の要件を満たす必要はない", BOTH],
  ["（1.6及び1.9の認証を取得している場合、以下の要件は不要）", BOTH],
  ["【免除】1.6及び1.9の認証を取得している場合、以下の要件は不要", BOTH],
  ["項番1.6及び項番1.9を満たしている場合、以下の項目は対象外とする", BOTH],
  ["1.6とISO/IEC 27018：2014を取得している場合、以下の要件は不要", BOTH],
  ["1.1が適合の場合、以下の要件は不要", "1.1"],
];

const unreadable = [
  "所定の登録があると市が認めた場合、以下の要件は不要",
  "1.6、1.7又は1.9のうち2つ以上を取得している場合、以下の要件は不要",
  "1.1又は1.2、かつ1.4を満たす場合、以下の要件は不要",
  "1.6と1.9の認証を取得していない場合、以下の要件は不要",
  "1.6と1.9の認証を取得している場合、以下の要件は不要ではない",
  "1.6と1.9の認証を取得している場合、以下の要件は免除されない",
  "1.6と1.9の認証を取得している場合、以下の要件は省略できない",
  "1.6と1.9の認証を取得している場合、以下の任意要件は不要",
  "1.6と1.9の認証を取得している場合、以下の要件の一部は不要",
  "1.6と1.9の認証を取得している場合、以下の要件は不要。ただし1.10は除く。",
  "1.6と1.9の認証を取得している場合、以下の要件は原則不要",
  "1.6、1.9の認証を取得している場合、以下の要件は不要",
  "1.6と1.9の認証を取得予定の場合、以下の要件は不要",
  "1.6と1.9の認証を取得している場合、回答不要",
  "1.6と1.9の認証を取得しており、かつ市が認めた場合、以下の要件は不要",
  "1.28を満たす場合、以下の要件は不要",
  "1.4でISMAPへの登録が行われている場合、以下の要件は不要",
  "ISO/IEC 27001を取得している場合、以下の要件は不要",
  "ISO/IEC 27017を取得している場合、以下の要件は不要",
  "1.1を1年以上満たしている場合、以下の要件は不要",
  "1.1以外を満たす場合、以下の要件は不要",
  "1.1～1.2又は1.4を満たす場合、以下の要件は不要",
  "上記いずれかの登録がある場合、以下の要件は不要",
  "1.6と1.9と同等の認証を取得している場合、以下の要件は不要",
  "1.6と1.9の認証を取得している場合、以下の3項目は不要",
  "1.6と1.9の認証を親会社が取得している場合、以下の要件は不要",
  "1.6と1.9の認証を取得している場合に限り、以下の要件は不要となることがある",
  "1.1、1.2又は1.4のいずれにも登録されている場合、以下の要件は不要",
];

const minatono = packById("minatono-cloud");
function packById(id: string): Pack {
  const found = shippedPacks().find((one) => one.id === id);
  if (found === undefined) throw new Error(`no pack ${id}`);
  return found;
}

/** Bands of another city, with other numbers and with the names of schemes in full. */
const ofAnotherCity: readonly (readonly [string, string | undefined])[] = [
  ["2.1でISMAPクラウドサービスリストへの登録が行われている場合、以下の要件は不要", "2.1"],
  ["2.1でISMAP（政府情報システムのためのセキュリティ評価制度）に登録されている場合、以下の要件は不要", "2.1"],
  ["政府情報システムのためのセキュリティ評価制度（ISMAP）に登録されている場合、以下の要件は不要", "2.1"],
  ["2.2でISMS認証を取得している場合、以下の要件は不要", "2.2"],
  ["2.2でJIS Q 27001:2023の認証を取得している場合、以下の要件は不要", "2.2"],
  ["2.2でISO/IEC 27001:2013の認証を取得している場合、以下の要件は不要", undefined],
  ["2.1でISMAP-LIUクラウドサービスリストへの登録が行われている場合、以下の要件は不要", undefined],
  ["2.1でISMAP等クラウドサービスリストへの登録が行われている場合、以下の要件は不要", undefined],
  ["2.2でISMAPクラウドサービスリストへの登録が行われている場合、以下の要件は不要", undefined],
  ["2.1でISMAPクラウドサービスリストへの登録が行われていない場合、以下の要件は不要", undefined],
  ["2.1でISMAPクラウドサービスリストへの登録が行われている場合、以下の要件の一部は不要", undefined],
];

/** The second pack with its rows numbered 1, 2, 3. */
const plainlyNumbered: Pack = {
  ...minatono,
  rows: minatono.rows.map((row, index) => ({ ...row, id: rowId(String(index + 1)) })),
};
const withWholeNumbers: readonly (readonly [string, string | undefined])[] = [
  ["1で登録されている場合、以下の要件は不要", "1"],
  ["項番１に登録されている場合、以下の要件は不要", "1"],
  ["1又は2を満たす場合、以下の要件は不要", "1 or 2"],
  ["1つ以上を満たす場合、以下の要件は不要", undefined],
  ["1年以上登録されている場合、以下の要件は不要", undefined],
  ["13を満たす場合、以下の要件は不要", undefined],
  ["2.1を満たす場合、以下の要件は不要", undefined],
  ["2でISO27001:2013を取得している場合、以下の要件は不要", undefined],
];

function written(when: Condition): string {
  if ("met" in when) return when.met;
  if ("not" in when) return `not ${written(when.not)}`;
  return "all" in when ? when.all.map(written).join(" and ") : when.any.map(written).join(" or ");
}

describe("sentences that waive rows", () => {
  it.each(readable)("reads %s", (text, condition) => {
    const read = readBand(text, pack);
    expect(read && written(read.when)).toBe(condition);
    expect(looksLikeBand(text)).toBe(true);
  });

  it.each(unreadable)("does not read %s", (text) => {
    expect(readBand(text, pack)).toBeUndefined();
    expect(looksLikeBand(text)).toBe(true);
  });

  it.each(ofAnotherCity)("of another city: %s", (text, condition) => {
    const read = readBand(text, minatono);
    expect(read && written(read.when)).toBe(condition);
  });

  it.each(withWholeNumbers)("where rows have whole numbers: %s", (text, condition) => {
    const read = readBand(text, plainlyNumbered);
    expect(read && written(read.when)).toBe(condition);
  });

  it.each([
    ["1.6と1.9の認証を取得している場合、1.15以降の要件は不要", { from: "1.15" }],
    ["1.6と1.9の認証を取得している場合、1.15から1.27までの要件は不要", { from: "1.15", to: "1.27" }],
    ["1.6と1.9の認証を取得している場合、1.15～1.27は不要", { from: "1.15", to: "1.27" }],
  ])("names the rows itself: %s", (text, scope) => {
    expect(readBand(text, pack)?.scope).toEqual(scope);
  });

  it("takes no requirement of the pack for a band, nor its condition line", () => {
    for (const row of pack.rows)
      for (const line of row.text.split("\n")) expect(readBand(line, pack)).toBeUndefined();
  });

  it("is linear in long text", () => {
    const spent = cpuTime(() => {
      for (const piece of ["以下の要件は", "1.1又は", "1.", "場合、", "すべて"]) {
        expect(readBand(piece.repeat(20_000), pack)).toBeUndefined();
        looksLikeBand(piece.repeat(20_000));
      }
    });
    expect(spent).toBeLessThan(2_000);
  });
});
