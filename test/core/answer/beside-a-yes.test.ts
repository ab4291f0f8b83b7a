import { describe, expect, it } from "@jest/globals";
import { readAnswer } from "../../../src/core/answer/read-answer";
import type { Reading } from "../../../src/core/reading";
import { DEFAULT_POLICY } from "../../../src/core/policy";
import { shippedPack } from "../../../src/packs";

/*
 * Words beside a yes that deny a trouble, bound a control or tell an older edition: harmless, and next to each of them the
 * friendly shortfall that looks the same.
 */

const rows = new Map(shippedPack("gaibu-service").rows.map((row) => [row.id as string, row]));

function read(item: string, answer: string, remarks: string): Reading {
  const row = rows.get(item);
  if (row === undefined) throw new Error(`There is no row ${item}.`);
  return readAnswer({ row, answer, remarks, policy: DEFAULT_POLICY, asOf: "2026-11-29" }).reading;
}

type Pair = readonly [item: string, good: string, shortfall: string];

const MAINTAINED = "ID・パスワードで認証し、持出は台帳で管理、保管庫に施錠し、操作ログを記録しています。";

const PAIRS: readonly Pair[] = [
  // All of it at once, and all but one of it, or some day.
  ["1.25", "4項目とも運用中です。", "3項目とも実施しています。"],
  ["1.25", "全項目を社内規程に基づき実施しております。", "2項目は社内規程に基づき実施しております。"],
  ["1.23", "いずれも検知しております。", "いずれ検知を始めます。"],
  ["1.13", "利用規約第8条に同旨の規定あり", "利用規約に同旨の規定を設ける予定です。"],
  ["1.3", "SLAに左記事項をすべて記載しております。", "SLAに左記事項をすべて記載する予定です。"],
  ["1.25", "全項目を満たしています（保守端末管理規程に明記）", "全項目を満たしています（持出管理を除く）"],
  // What opens a sentence is told together with its end.
  [
    "1.27",
    "情報セキュリティ監査は、書面・実地とも受け入れております。",
    "内部監査は、毎年受け入れています。",
  ],
  [
    "1.19",
    "個人情報は保存時・通信時ともに、AES-256とTLSで暗号化しています。",
    "パスワードは保存時のみ暗号化しています。",
  ],
  // Something to present, in few words.
  ["1.17", "手順、責任分界及び体制は別紙4のとおりです。", "手順・体制は別紙のとおりとする予定です。"],
  ["1.11", "事務所と運用場所の所在地を記した確約書を添付します。", "所在地を記した会社案内を添付します。"],
  ["1.21", "第三者機関が年1回診断しています。", "専門の会社が毎年建物を診断しています。"],
  ["1.21", "四半期ごとにWeb・NW診断", "5年前に専門会社の診断を受けました。"],
  [
    "1.20",
    "アクセスログを専用のログ保管領域に移し、3年間残します。",
    "アクセスログをログ保管領域に3か月残します。",
  ],
  ["1.15", "遵守を誓約します（誓約書添付）", "遵守を表明する予定です。"],
  [
    "1.26",
    "ISO27001の認証を受けた手順で復元できない状態まで消去し、消去証明書を貴市へお届けします。",
    "ISO27001準拠で復元不可に消去し、消去証明書は有償でお届けします。",
  ],
  // Plain English.
  [
    "1.24",
    "Role-based access control is built in and is a standard feature.",
    "Role-based access control is built in as an optional feature.",
  ],
  [
    "1.20",
    "Access logs are kept in object storage for 3 years and can be searched.",
    "Access logs are kept in object storage for 3 months and can be searched.",
  ],
  [
    "1.21",
    "Weekly automated scans and a yearly penetration test by an independent firm.",
    "Weekly automated scans will be considered.",
  ],
  // An entry or a certificate by a pronoun, a short name or its bare number.
  ["1.1", "登録されてます。番号 C25-0101-2", "登録申請してます。番号 C25-0101-2"],
  ["1.2", "LIUに掲載中です。番号はL25-0044", "LIUに掲載中のサービスを利用しています。"],
  ["1.8", "27017、取ってます。", "27017の審査機関と連絡を取っています。"],
  [
    "1.1",
    "今回ご提案のアプリケーションはISMAPクラウドサービスリストに掲載中です。",
    "今回ご提案のアプリケーションはISMAPクラウドサービスリストに掲載中の基盤で動いています。",
  ],
  // What was looked for and not found; what is not there to find it.
  [
    "1.21",
    "月次の脆弱性診断を実施。高リスクの検出なしでした。",
    "脆弱性診断の実績なし。重大な指摘はありません。",
  ],
  ["1.22", "不正アクセスを検知し通知します。過去3年、実被害なし。", "検知機能なし。過去3年、実被害なし。"],
  // Nobody else has a hand in it; the other has no rules.
  [
    "1.16",
    "変更は責任者が承認し、作業記録を点検する体制です。外注は使っておりません。",
    "再委託先の管理はしておりません。外注は使っておりません。",
  ],
  [
    "1.16",
    "管理体制図を提示します。再委託先の作業も当社の承認票なしには実施できません。",
    "管理体制図を提示します。再委託先の作業は当社の承認票なしで実施できます。",
  ],
  // The house number is kept back; the town is.
  [
    "1.11",
    "実施場所は東京と大阪で、一覧を書面で確約します。番地は防犯上公開しておりませんが、都道府県は明記しております。",
    "書面で確約します。所在地は防犯上公開しておりません。",
  ],
  // Of two, the one is held; of two, neither.
  [
    "1.8",
    "PCI DSS v4.0.1に準拠し、QSAの審査を経て2026年4月に準拠証明書（AOC）を受領しました。27017は取得しておりません。",
    "PCI DSSに準拠した運用をしています。27017は取得しておりません。",
  ],
  // The certificate is in a later edition; only the firm's own rules are.
  [
    "1.6",
    "ISO/IEC 27001:2013の認証を2014年に取得。現在は2022年版で認証を維持しています。",
    "ISO/IEC 27001:2013の認証を2014年に取得。社内規程は2022年版へ移行済みです。",
  ],
  [
    "1.9",
    "取得：平成30年12月（ISO/IEC 27018:2014）。版の改訂に合わせて更新しており、現在も有効です。",
    "取得：平成30年12月（ISO/IEC 27018:2014）。版の改訂に合わせて更新する方針です。",
  ],
  [
    "1.9",
    "令和5年9月にISO/IEC 27018の認証を取得し、以来毎年の維持審査を受けている。",
    "令和5年9月にISO/IEC 27018の認証を取得し、以来毎年の内部監査を受けている。",
  ],
  [
    "1.9",
    "ISO/IEC 27018:2014を2018年に取得、現在は改訂版の27018:2019で認証継続中。期限2028年6月。",
    "ISO/IEC 27018:2014を2018年に取得し、現在も有効です。27018:2019との差分を学習しています。期限2028年6月。",
  ],
  // Registered since; registered then.
  ["1.2", "ISMAP-LIUに2024年11月から登録されています。", "ISMAP-LIUに2024年11月から登録されていました。"],
  // The title of the service is a name; that of the ground is none.
  [
    "1.2",
    "ISMAP-LIU登録サービス「こよみ研修LMS」 有効期限：2027/06/30",
    "ISMAP-LIU登録サービス「Amazon共通基盤」の上で動いています。",
  ],
  [
    "1.4",
    "ASPICの情報開示認定 状態：認定中（期限 2027年9月30日）",
    "状態：認定中。審査結果をお待ちしています。",
  ],
  // Nothing is kept; the exemption is not there yet.
  [
    "1.5",
    "要約に生成AIを使いますが、入力内容を学習に用いることはありません。事業者による監査は免除申請が承認済みで、対象外です。",
    "要約に生成AIを使いますが、入力内容を学習に用いることはありません。事業者による監査は免除申請を準備しています。",
  ],
  // It can't be copied abroad; that can't be stopped.
  [
    "1.10",
    "データは東京、バックアップは大阪。海外への複製は設定上できません。",
    "データは東京にあります。海外への複製の停止は設定上できません。",
  ],
  ["1.10", "データもバックアップも国内の拠点に固定済みです。", "国内にも拠点がございます。"],
  ["1.12", "国内法・国内裁判所のみです。", "国内の裁判所のみ指定いただけます。"],
  [
    "1.12",
    "日本法に準拠。裁判管轄は協議により貴市を管轄する裁判所へ変更することもできます。",
    "日本法に準拠。裁判管轄は協議により変更することもできます。",
  ],
  // Used for the handling alone; and for news of what is new.
  [
    "1.15",
    "契約手続と問合せ対応だけに使い、営業メールには用いません。目的外利用をしない旨の表明書を添付しております。",
    "契約手続と問合せ対応だけに使い、営業メールには用いません。新サービスのご案内には使わせていただきます。",
  ],
  // A listed cipher for all; for one of the two.
  [
    "1.19",
    "保存時、通信時ともに暗号化。電子政府推奨暗号リストに載る方式のみを用いている。",
    "電子政府推奨暗号リストに載る方式のみを用い、通信を暗号化しています。",
  ],
  [
    "1.20",
    "標準で1年、ご希望により最長7年まで保存できます。手法：ログをストレージに保存。",
    "標準で3か月、ご希望により最長7年まで保存できます。手法：ログをストレージに保存。",
  ],
  [
    "1.20",
    "証跡は無期限（契約期間中は消しません）。ログをストレージに保存する手法です。",
    "契約期間中は消しません。ログをストレージに保存する手法です。",
  ],
  [
    "1.24",
    "市の管理者が職員に権限を付与し、付与された範囲のデータにしかアクセスできないよう制御している。",
    "市の管理者が職員に権限を付与し、管理者しか権限を変更できません。部署の区別はできません。",
  ],
  [
    "1.25",
    "認証、施錠、ログ管理を実施。持出しは所長の許可制で、過去5年実績なし。",
    "認証、施錠を実施。持出管理は過去5年実績なし。",
  ],
  // All four parts are told, and one of them is nobody's but the one who should be controlled.
  ...[
    "スタッフ共通IDを使います。",
    "持出しは担当者の判断です。",
    "持ち出しは使用者の裁量です。",
    "保守員が持ち出しを判断します。",
  ].map((bad): Pair => ["1.25", `${MAINTAINED}持出しは責任者の承認制です。`, MAINTAINED + bad]),
  [
    "1.27",
    "構成市町による情報セキュリティ監査を毎年受けております。",
    "構成市町による監査を毎年受けていた時期がありました。",
  ],
];

describe("words beside a yes that take nothing from it", () => {
  it.each(PAIRS)("%s: %s", (item, good) => {
    expect(read(item, "○", good)).toBe("met");
  });

  it.each(PAIRS)("%s, not by the like: %s / %s", (item, _good, shortfall) => {
    expect(["met", "na", "not_met"]).not.toContain(read(item, "○", shortfall));
  });

  it("leaves no row out where generative AI is used", () => {
    const used = "要約機能に生成AIを使いますが、学習には用いません。監査は免除申請が承認済みで、対象外です。";
    expect(read("1.5", "はい", used)).not.toBe("na");
  });

  it("knows that nothing of the kind is used or to come", () => {
    expect(read("1.5", "○", "本サービスは生成AIを一切利用していません。今後組み込む予定もありません。")).toBe(
      "na",
    );
  });
});
