import { describe, expect, it } from "@jest/globals";
import { readAnswer } from "../../../src/core/answer/read-answer";
import { guessExpects } from "../../../src/core/draft/guess-expects";
import type { Pack } from "../../../src/core/pack/pack-schema";
import { parsePack } from "../../../src/core/pack/parse-pack";
import { provePack } from "../../../src/core/prove/prove-pack";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import { shippedPack } from "../../../src/packs";
import { packHash } from "../../../src/packs/pack-hash";

interface Wanted {
  readonly standard: string;
  readonly edition?: string;
}

function packOf(...anyOf: readonly Wanted[]): Pack {
  const row = { id: "1.1", category: "", text: "認証を取得していること。", obligation: "mandatory" };
  const expects = { kind: "certification", holder: "any-provider", anyOf };
  const name = { ja: "表", en: "table" };
  const parsed = parsePack({
    id: "p",
    version: "1.0.0",
    name,
    rows: [{ ...row, expects }],
    exemptions: [],
    cases: [],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.pack;
}

function readingOf(pack: Pack, remarks: string) {
  const [row] = pack.rows;
  if (row === undefined) throw new Error("no row");
  return readAnswer({ row, answer: "○", remarks, asOf: "2026-11-23", policy: DEFAULT_POLICY });
}

describe("a standard in a pack", () => {
  it.each<[string, string]>([
    ["JIS Q 27001", "ISO/IEC 27001:2022 認証取得済"],
    ["ISMS", "ISO27001取得（登録番号 IS 700321）"],
    ["ISMS認証", "ISMS認証を取得しています"],
    ["ISO27001", "JIS Q 27001:2023 認証取得済"],
    ["ＩＳＯ／ＩＥＣ　２７００１", "ISMS認証を取得しています"],
    ["プライバシーマーク", "Pマーク取得済（登録番号 10823456(07)）"],
    ["Pマーク", "プライバシーマークを取得しています"],
    ["Ｐマーク", "Pマーク取得済"],
    ["SOC 2", "SOC2 認証取得済"],
    ["ISMSクラウドセキュリティ認証", "ISO/IEC 27017 認証取得済"],
    ["ISO 22301", "ISO22301 認証取得済"],
    ["ISO/IEC 20000", "ISO/IEC 20000-1 認証取得済"],
    ["ISO/IEC 27701", "ISO/IEC 27701:2019 認証取得済"],
    ["PCIDSS", "PCI DSS v4.0.1準拠"],
  ])("%s is met by: %s", (standard, remarks) => {
    const pack = packOf({ standard });
    expect(provePack(pack).faults).toEqual([]);
    const { reading, findings } = readingOf(pack, remarks);
    expect([reading, findings.map(({ code }) => code)]).toEqual([
      "met",
      expect.not.arrayContaining(["other-standard"]),
    ]);
  });

  it.each<[string, string]>([
    ["SOC 2", "SOC1 認証取得済"],
    ["プライバシーマーク", "ISO/IEC 27001:2022 認証取得済"],
    ["ISMS", "Pマーク取得済"],
  ])("%s is not met by: %s", (standard, remarks) => {
    expect(readingOf(packOf({ standard }), remarks).reading).not.toBe("met");
  });

  it.each<[Wanted, string]>([
    [{ standard: "ISO 27799" }, "ISO 27799"],
    [{ standard: "ISMS-AC" }, "ISMS-AC"],
    [{ standard: "安心マーク" }, "安心マーク"],
    [{ standard: "SOC 2 Type II報告書" }, "SOC 2 Type II報告書"],
    [{ standard: "ISO/IEC 27001", edition: "2020" }, "ISO/IEC 27001:2020"],
    [{ standard: "PCI DSS", edition: "5" }, "PCI DSS:5"],
  ])("%j is refused, with its path and the names that are known", (wanted, name) => {
    const { faults } = provePack(packOf({ standard: "ISO/IEC 27001" }, wanted));
    expect(faults).toEqual([
      {
        code: "name-unmeetable",
        values: { path: "/rows/0/expects/anyOf/1/standard", name, known: expect.anything() },
      },
    ]);
    const [fault] = faults;
    const known = fault?.code === "name-unmeetable" ? fault.values.known : [];
    expect(known).toEqual(expect.arrayContaining(["ISO/IEC 27001", "Privacy Mark", "SOC 2", "PCI DSS"]));
  });

  it("counts the Japanese years of an edition as ISO does", () => {
    const expects = packOf({ standard: "JIS Q 27001", edition: "2014" }).rows[0]?.expects;
    expect(expects).toMatchObject({ anyOf: [{ standard: "ISO/IEC 27001", edition: "2013" }] });
  });
});

it("the shipped pack keeps the hash of its version", () => {
  expect(shippedPack("gaibu-service").version).toBe("1.2.0");
  expect(packHash(shippedPack("gaibu-service"))).toBe("e998962db139");
});

describe("a draft names what can be met", () => {
  it.each<[string, readonly unknown[]]>([
    ["プライバシーマークを取得していること。", [{ standard: "Privacy Mark" }]],
    ["JIS Q 27001の認証を取得していること。", [{ standard: "ISO/IEC 27001" }]],
    ["ISMS認証を取得していること。", [{ standard: "ISO/IEC 27001" }]],
    [
      "ISO/IEC 27001:2013の認証を取得していること。",
      [{ standard: "ISO/IEC 27001", edition: "2013", successors: ["2022"] }],
    ],
    [
      "SOC2又はISO/IEC 27017の認証を取得していること。",
      [{ standard: "SOC 2" }, { standard: "ISO/IEC 27017" }],
    ],
  ])("%s", (text, anyOf) => {
    expect(guessExpects({ category: "", text })).toMatchObject({ kind: "certification", anyOf });
  });

  it("does not ask for a certificate that it cannot read", () => {
    expect(guessExpects({ category: "", text: "ISO 27799の認証を取得していること。" }).kind).toBe(
      "assurance",
    );
  });
});
