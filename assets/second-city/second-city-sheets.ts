import { shippedPacks } from "../../src/packs/shipped-packs";
import { plainSheet, type Answers } from "../samples/sample-sheets";
import type { SampleSheet } from "../samples/write-workbook";

const [first, ...others] = shippedPacks();
/** The made-up city's pack: every kind of requirement, one exemption and one condition in twelve rows. */
const PACK = others[0] ?? first;
const BAND_BEFORE = { "2.8": 0 };

const answered: Answers = {
  "2.1": ["×", "未登録"],
  "2.2": ["○", "ISO/IEC 27001:2022（登録番号 IS 802216、有効期限 2028年1月15日）"],
  "2.3": ["○", "通信はTLS 1.3、保存データはAES-256で暗号化"],
  "2.4": ["○", "別紙2「連絡体制図」を提示"],
  "2.5": ["○", "操作ログは3か月間、専用のストレージに保存"],
  "2.6": ["○", "バックアップを含め、すべて東京リージョンに保存します"],
  "2.7": ["○", "準拠法は日本法、管轄裁判所は横浜地方裁判所"],
  "2.8": ["○", "ティア3相当"],
  "2.9": ["○", "ISO27001に準拠した手順により復元できない方法で消去し、消去証明書を発行"],
  "2.10": ["○", "月間稼働率99.9%を保証"],
  "2.11": ["水準2", "24時間以内に復旧"],
  "2.12": ["該当なし", "生成AIの機能はありません"],
};

const registered: Answers = {
  "2.1": ["○", "ISMAPクラウドサービスリストに登録済み（登録番号 C25-0142-2、有効期限 2027年9月30日）"],
  "2.3": ["○", "通信はTLS 1.3、保存データはAES-256で暗号化"],
  "2.4": ["○", "別紙2「連絡体制図」を提示"],
  "2.5": ["○", "操作ログは1年間、専用のストレージに保存"],
  "2.6": ["○", "バックアップを含め、すべて東京リージョンに保存します"],
  "2.7": ["○", "準拠法は日本法、管轄裁判所は横浜地方裁判所"],
  "2.12": ["該当なし", "生成AIの機能はありません"],
};

const sheet = (vendor: string, answers: Answers): SampleSheet =>
  plainSheet("庁内業務クラウド要件", vendor, answers, BAND_BEFORE, PACK);

/** Sheets of the made-up city, as invented vendors filled them in. */
export const SECOND_CITY: ReadonlyMap<string, SampleSheet> = new Map([
  ["minatono-answered.xlsx", sheet("株式会社うみかぜシステム", answered)],
  ["minatono-registered.xlsx", sheet("合同会社はまなすデータ", registered)],
  ["minatono-blank.xlsx", sheet("", {})],
]);
