import type { Case } from "./case";

/* Entries, certificates, places and law: said so that words in it sound like a reservation, and plainly good. */

/** As it is said, and not as it is written. */
export const SPOKEN_FORM: readonly Case[] = [
  ["1.6", "ISO27001取ってます。登録番号はIS 612345です。", ""],
  ["1.4", "認定されてます。番号は0251-2201です。", ""],
  ["1.6", "認証もらってます。ISO27001、番号IS 612345", ""],
  ["1.1", "○", "ちゃんと登録されてますよ。C24-0011-2"],
];

/** In the words of the requirement. */
export const AS_ASKED: readonly Case[] = [
  ["1.1", "○", "ISMAP登録が行われているサービスです。登録番号：C24-0011-2"],
];

/** A statement in brackets that ends in a noun. */
export const IN_BRACKETS: readonly Case[] = [
  ["1.6", "○", "ISO/IEC 27001認証を当社が取得（データセンター事業者も取得）"],
  ["1.9", "○", "ISO/IEC 27018認証を取得（ISO/IEC 27001、27017認証も取得）"],
  ["1.8", "○", "ISO/IEC 27017を取得（ISO/IEC 27001も併せて取得）"],
  ["1.9", "○", "ISO/IEC 27018認証を取得（27001も別途取得済み）"],
  ["1.7", "○", "ISO/IEC 27001認証を運用部署で取得（定期審査も毎年受審）"],
  ["1.6", "○", "ISO/IEC 27001を全社で取得（本サービスの開発・運用を含む）"],
  ["1.1", "○", "本サービスがISMAPに登録（利用基盤も登録）"],
];

/** Only there; or only that. */
export const ONLY_THERE: readonly Case[] = [
  ["1.10", "○", "データは東京リージョンのみ、バックアップは大阪リージョンのみに保存"],
  ["1.10", "○", "データ・バックアップとも上記2拠点のみに保存（埼玉県、兵庫県）"],
  ["1.10", "○", "保管場所は国内の自社データセンターのみです。バックアップも同様です。"],
  ["1.10", "○", "国内リージョン以外には保存できない設定です。バックアップを含みます。"],
  [
    "1.11",
    "○",
    "海外からの運用は行っていません。事務所は横浜市、運用場所は川崎市、データは東京リージョンです。確約書を添付します。",
  ],
];

/** Without a break; or with one. */
export const UNBROKEN: readonly Case[] = [["1.8", "○", "ISO/IEC 27017認証を切れ目なく更新しています。"]];

/** In the same town; or by the same house abroad. */
export const SAME_TOWN: readonly Case[] = [
  ["1.10", "○", "データは県内の自社センター、バックアップも同じ県内の別棟に保管しています。"],
  ["1.10", "○", "本番は大阪市、バックアップも同じ市内の第二センターで保管しています。"],
];

/** What the rules forbid; or allow. */
export const FORBIDDEN_BY_RULE: readonly Case[] = [
  [
    "1.5",
    "○",
    "入力情報を学習に利用することは規約第12条で禁止しています。事業者による監査の対象にもなりません。",
  ],
  ["1.5", "○", "学習に利用されることも、監査されることもありません。規約第9条をご確認いただけます。"],
  [
    "1.5",
    "はい",
    "入力内容を学習に使用することは一切なく、当社が監査のために見ることもございません。契約書第11条に明記しており、貴市でもご確認いただけます。",
  ],
  ["1.5", "○", "入力情報は回答の生成のためにのみ使用し、学習にも監査にも用いません（規約第8条に明記）。"],
];

/** The service as it is offered; or a part, or another one. */
export const AS_OFFERED: readonly Case[] = [
  ["1.1", "○", "今回ご提案のサービスは、ISMAPクラウドサービスリストに登録されています。登録番号C24-0011-2"],
  ["1.1", "○", "ご提案いたしますアプリケーションはISMAP登録済みです。登録番号はC24-0011-2です。"],
  ["1.1", "○", "本提案のサービスそのものがISMAPに登録されています。"],
  ["1.1", "○", "登録対象の言明範囲に全機能が含まれております。ISMAP登録番号C24-0011-2"],
];

/** A small firm; or a small part of it. */
export const SMALL_FIRM: readonly Case[] = [
  ["1.6", "○", "小さな会社ですが、ISO/IEC 27001認証を取得済みです。"],
];

/** The scope names the service; or leaves it out. */
export const SCOPE: readonly Case[] = [
  ["1.6", "○", "認証範囲：全社（本サービスの提供部門を含む）"],
  ["1.8", "○", "ISO/IEC 27017の認証範囲に本サービスを含む。"],
];

/** Of two, the one; or neither. */
export const ONE_OF_TWO: readonly Case[] = [
  ["1.8", "○", "PCI DSS v4.0.1準拠証明書（AOC）を取得（ISO/IEC 27017は取得していない）"],
  ["1.8", "○", "ISO/IEC 27017は未取得ですが、PCI DSS v4.0.1の認定を取得しています。"],
];

/** Entered under a former name; or only then. */
export const FORMER_NAME: readonly Case[] = [
  ["1.4", "○", "旧制度名の時代に認定を取得し、現在も更新を続けております。認定番号0251-2201"],
];

/** Still entered; or being entered. */
export const STILL_ENTERED: readonly Case[] = [
  ["1.4", "○", "ASPIC情報開示認定の認定中サービスです。認定番号0251-2201"],
];

/** On paper, and signed; or by word of mouth. */
export const ON_PAPER: readonly Case[] = [
  ["1.11", "○", "代表者印を押印した確約書を提出いたします。事務所：東京都港区、運用場所：東京都江東区"],
  ["1.11", "○", "代表取締役名の確約書（記名押印済み）を添付。事務所：東京都千代田区、運用場所：大阪市"],
];

/** Law, court, language and who the firm is. */
export const LAW_AND_LANGUAGE: readonly Case[] = [
  ["1.12", "○", "契約書は日本語を正文とし、準拠法は日本法、第一審の合意管轄は東京地方裁判所とします。"],
  [
    "1.12",
    "○",
    "紛争が生じた場合は日本法に準拠し、貴市所在地の地方裁判所を第一審の専属的合意管轄裁判所といたします。",
  ],
];

/** Ordinary words that take nothing. */
export const WORDS_THAT_TAKE_NOTHING: readonly Case[] = [
  ["1.9", "取得しております。", "ISO/IEC 27018の認証書の写しを添付いたします。"],
];
