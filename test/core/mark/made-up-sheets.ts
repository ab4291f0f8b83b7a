import type { SheetSnapshot } from "../../../src/core/snapshot/sheet-snapshot";
import { shippedPack } from "../../../src/packs/index";
import { snapshotOf } from "../snapshot/snapshot-of";

/**
 * Returned sheets that nobody wrote: answers of many kinds, short and long, laid out in several ways, the same for the
 * same seed. Names, numbers and documents are made up.
 */
export function madeUpSheet(seed: number): SheetSnapshot {
  const random = mulberry32(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] ?? (items[0] as Item);
  const pack = shippedPack("gaibu-service");
  const withCategory = random() < 0.5;
  const withBands = random() < 0.8;
  const head = [
    ["外部サービス要件　回答書"],
    ...(random() < 0.7 ? [[`件名：${pick(SUBJECTS)}`], [`事業者名：${pick(VENDORS)}`]] : []),
    [],
    ["項番", ...(withCategory ? ["項目"] : []), "要件", "必須・任意", "回答", "備考"],
  ];
  const isRegistered = random() < 0.2;
  const blankShare = pick([0, 0.1, 0.5]);
  const bands = new Map(pack.exemptions.map((band) => [String(band.rows.from), band.text]));
  const body = pack.rows.flatMap((row) => {
    const [answer, remarks] =
      random() < blankShare
        ? ["", ""]
        : row.expects.kind === "registration" && !isRegistered
          ? pick(UNREGISTERED)
          : pick([...(ANSWERS[row.expects.kind] ?? []), ...ANY]);
    const obligation = row.obligation === "mandatory" ? "必須" : "任意";
    const line = [row.id, ...(withCategory ? [row.category] : []), row.text, obligation, answer, remarks];
    const band = withBands ? bands.get(row.id) : undefined;
    return band === undefined ? [line] : [[band], line];
  });
  return snapshotOf({ name: "回答", rows: [...head, ...body] });
}

/** A small generator with a seed (public domain algorithm): numbers from 0 up to 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SUBJECTS = ["住民向けオンライン申請サービス", "令和8年度　文書管理システム利用に係る業務"];
const VENDORS = ["株式会社みほん", "みほんクラウドサービス合同会社　公共営業部"];
type Answer = readonly [string, string];

const LONG = "当社の定める情報セキュリティ管理規程及び関連する手順書に基づき、".repeat(6);
const UNREGISTERED: readonly Answer[] = [
  ["×", "未登録"],
  ["×", "申請中（2027年3月認定予定）"],
  ["―", ""],
  ["該当なし", "登録の予定はありません"],
  ["×", ""],
];

/** What may stand beside any requirement. */
const ANY: readonly Answer[] = [
  ["○", ""],
  ["×", "対応していません"],
  ["△", "一部の機能に限り対応可能です"],
  ["対応可", "別紙のとおり"],
  ["○", `${LONG}対応しています。`],
  ["○", "対応可能と考えております"],
  ["要相談", "詳細は契約締結後に協議させてください"],
  ["○", "2027年4月に対応予定です"],
  ["☆", ""],
  ["", "担当者に確認中です"],
];

const ANSWERS: Readonly<Record<string, readonly Answer[]>> = {
  registration: [
    ["○", "ISMAP登録済（登録番号 C21-0004-2、有効期限 2027年5月31日）"],
    ["○", "認定番号 0002-1912（開示情報の日付 2026年4月1日）"],
    ["○", "ISMAPに登録されている基盤を利用しています"],
  ],
  certification: [
    ["○", "ISO/IEC 27001:2022 取得済（登録番号 IS 723456、有効期限 2028/03/31）"],
    ["○", "ISO/IEC 27017:2015 取得済（登録番号 CLOUD 745678、有効期限 2026/08/31）"],
    ["○", "ISO/IEC 27001:2013 の認証を取得しています"],
    ["○", "プライバシーマークを取得しています"],
    ["×", "未取得"],
    ["○", "ISO27018に準拠した運用を行っています"],
  ],
  disclosure: [
    ["○", "別紙3「変更管理体制図」のとおり（再委託先を含む）"],
    ["○", "資料4「インシデント対応手順書」P.3～5（対処手順・責任分界・対処体制を記載）"],
    ["○", "個別にご案内します"],
  ],
  duration: [
    ["○", "アクセスログを5年間保存可能"],
    ["○", "操作ログ及びアクセスログを13か月間保存し、管理画面から出力できます"],
    ["○", "6か月間保存"],
  ],
  location: [
    ["○", "本番・バックアップとも国内（東京・大阪リージョン）に限定"],
    ["○", "海外リージョンは一切使用しません"],
    ["○", "バックアップはシンガポールに保管します"],
  ],
  jurisdiction: [["○", "準拠法は日本法、専属的合意管轄は東京地方裁判所とします"]],
  "facility-tier": [
    ["○", "JDCC ファシリティスタンダード ティア2相当"],
    ["○", "JDCC ファシリティスタンダード ティア3以上の施設を使用"],
    ["○", "Uptime Tier III 認定施設"],
  ],
  assurance: [
    ["○", "目的外利用は行いません。別紙2「目的外利用禁止の誓約書」を提出します"],
    ["×", "検知時の通知は行っていません"],
    ["○", "稼働率99.5%の保証のみ。脆弱性情報の提供については規定なし"],
    ["いいえ", ""],
    ["○", "死活監視及び異常検知を24時間実施"],
  ],
  erasure: [
    ["○", "ISO27001に準拠し復元不可能な方法で消去し、消去証明書を発行します"],
    ["○", "消去はお客様にて実施いただきます"],
  ],
};
