import { shippedPack } from "../../src/packs/index";
import type { SampleCell, SampleSheet } from "./write-workbook";

/** What an invented vendor wrote beside one requirement: answer, remarks. */
export type Answers = Readonly<Record<string, readonly [string, string]>>;

const PACK = shippedPack("gaibu-service");
const BAND_BEFORE: Readonly<Record<string, number>> = { "1.6": 0, "1.15": 1 };
const OBLIGATION = { mandatory: "必須", optional: "任意" } as const;

const cell = (value: string | number, style?: SampleCell["style"]): SampleCell =>
  style === undefined ? { value } : { value, style };

/** The height in points of a row whose cells hold these texts in columns of these widths, as its author would set it. */
function height(...cells: readonly (readonly [string, number])[]): number {
  const lines = ([text, width]: readonly [string, number]) =>
    text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 2) / (width - 2))), 0);
  return 18.75 * Math.max(1, ...cells.map(lines)) + 6;
}

/** Lines of the city's form above its table. */
function formHead(vendor: string, columns: number): SampleSheet["rows"] {
  const blank = Array.from({ length: columns }, () => undefined);
  return [
    [cell("外部サービス要件 回答書", "title")],
    [cell("件名: 住民向けオンライン申請サービスの利用に係る調達", "line")],
    [cell(`事業者名: ${vendor}`, "line")],
    [
      cell(
        "回答欄には「○」「×」「△」のいずれか、又は内容を記入し、根拠となる資料の名称等を備考に記入してください。",
        "line",
      ),
    ],
    blank,
  ];
}

/**
 * The table as the city sends it: number, category, requirement, obligation, answer, remarks; bands in their places.
 * @param bandBefore by the row before which a band stands, the band's place in the pack
 */
export function plainSheet(
  name: string,
  vendor: string,
  answers: Answers,
  bandBefore: Readonly<Record<string, number>> = BAND_BEFORE,
  pack = PACK,
): SampleSheet {
  const rows: (SampleCell | undefined)[][] = formHead(vendor, 6).map((row) => [...row]);
  const merges: string[] = [];
  const heights = new Map<number, number>();
  rows.push(
    ["番号", "区分", "要件", "必須／任意", "回答", "備考（根拠・資料名）"].map((text) =>
      cell(text, "header"),
    ),
  );
  for (const row of pack.rows) {
    const band = pack.exemptions[bandBefore[row.id] ?? -1];
    if (band !== undefined) {
      const filler = Array.from({ length: 5 }, () => cell("", "band"));
      rows.push([cell(band.text, "band"), ...filler]);
      merges.push(`A${rows.length}:F${rows.length}`);
      heights.set(rows.length, 36);
    }
    const [answer, remarks] = answers[row.id] ?? ["", ""];
    rows.push([
      cell(row.id, "center"),
      cell(row.category),
      cell(row.text),
      cell(OBLIGATION[row.obligation], "center"),
      cell(answer, "center"),
      cell(remarks),
    ]);
    heights.set(rows.length, height([row.text, 62], [row.category, 18], [remarks, 40]));
  }
  return { name, rows, merges, widths: [7, 18, 62, 10, 12, 40], hiddenRows: [], heights };
}

const registered: Answers = {
  "1.1": ["○", "ISMAPクラウドサービスリストに登録済み（登録番号 C25-0142-2、有効期限 2027年9月30日）"],
  "1.2": ["－", "1.1のとおりISMAPに登録済みのため対象外"],
  "1.3": [
    "○",
    "SLA（別紙1「サービスレベル合意書」）に監視基準、インシデント対応、イベントログの定期レビュー、脆弱性情報の速やかな提供を定め、稼働率99.9%を保証",
  ],
  "1.4": ["×", "未取得"],
  "1.5": ["対象外", "本サービスは生成AIを利用していません"],
};

const mixed: Answers = {
  "1.1": ["×", "未登録"],
  "1.2": ["×", "未登録"],
  "1.3": ["△", "稼働率99.5%の保証のみ。脆弱性情報の提供については規定なし"],
  "1.4": ["2027年3月認定予定", "申請中"],
  "1.5": ["いいえ", "入力情報は学習に利用されません。提供事業者による監査（人的な閲覧）の対象にもなりません"],
  "1.6": ["○", "ISO/IEC 27001:2022（登録番号 IS 734512、有効期限 2028年1月15日）"],
  "1.7": ["○", "基盤事業者がISO/IEC 27001:2022を取得（有効期限 2027/10/31）"],
  "1.8": ["○", "ISO/IEC 27017:2015（登録番号 CLOUD 734513、有効期限 2026年8月31日）"],
  "1.9": ["未取得", "取得の予定はありません"],
  "1.10": ["○", "バックアップを含め、すべて東京リージョン及び大阪リージョンに保管します"],
  "1.11": [
    "○",
    "実施場所一覧（東京リージョン・大阪リージョン、運用拠点：札幌市）を「データ所在地等確約書」にて提出します",
  ],
  "1.12": ["○", "準拠法は日本法、専属的合意管轄は札幌地方裁判所"],
  "1.13": ["○", ""],
  "1.14": ["○", "ティア2相当"],
  "1.15": ["○", "情報の目的外利用をしないことを利用規約第12条に明記し、遵守を表明します"],
  "1.16": ["○", "「変更管理規程」及び管理体制図（別紙4）を提示"],
  "1.17": ["○", "別紙5「インシデント対応手順書」（責任分界表、連絡体制図を含む）"],
  "1.18": ["○", ""],
  "1.19": ["○", "蓄積データはAES-256、通信はTLS 1.3で暗号化"],
  "1.20": ["○", "アクセスログは3か月間保存"],
  "1.21": ["○", "年2回、外部機関による脆弱性診断を実施し、結果の概要を提示"],
  "1.22": ["○", ""],
  "1.23": ["○", "機器の異常及び停止を24時間監視し、検知時に担当者へ通報"],
  "1.24": ["○", ""],
  "1.25": ["○", ""],
  "1.26": ["○", "ISO27001に準拠した手順により復元できない方法で消去し、データ消去証明書を発行"],
  "1.27": ["", ""],
};

/** Split answer columns, a merged category, a legend, notes, typed numbers, a band in another place, furigana. */
function messySheet(): SampleSheet {
  const rows: (SampleCell | undefined)[][] = [
    [undefined, cell("様式第3号", "line")],
    [undefined, cell("外部サービス要件 回答書", "title")],
    [undefined, cell("凡例　○：標準で対応可　△：条件付き又は一部対応　×：対応不可", "line")],
    [undefined],
    [
      undefined,
      ...["項番", "区分", "要求事項", "必須／任意", "回答"].map((text) => cell(text, "header")),
      cell("", "header"),
      cell("関連資料名", "header"),
    ],
    [
      undefined,
      ...["", "", "", ""].map((text) => cell(text, "header")),
      cell("対応可否", "header"),
      cell("内容", "header"),
      cell("", "header"),
    ],
  ];
  const merges = ["F5:G5", "B5:B6", "C5:C6", "D5:D6", "E5:E6", "H5:H6"];
  const heights = new Map<number, number>();
  let categoryTop = 0;
  let category = "";
  const closeCategory = () => {
    if (categoryTop > 0 && rows.length > categoryTop) merges.push(`C${categoryTop}:C${rows.length}`);
    categoryTop = 0;
  };
  for (const row of PACK.rows) {
    if (row.id === "1.6" || row.id === "1.10") {
      closeCategory();
      category = "";
      const text =
        row.id === "1.6"
          ? "1.1のISMAP登録、1.2のISMAP-LIU登録又は1.4のASPICの認定がある場合、以下の要件は不要"
          : "1.6及び1.9の認証を取得している場合、以下の要件は不要";
      rows.push([undefined, cell(text, "band"), ...Array.from({ length: 6 }, () => cell("", "band"))]);
      merges.push(`B${rows.length}:H${rows.length}`);
    }
    if (row.category !== category) {
      closeCategory();
      category = row.category;
      categoryTop = rows.length + 1;
    }
    const [mark, content, document] = messyAnswers[row.id] ?? ["", "", ""];
    const first = categoryTop === rows.length + 1;
    rows.push([
      undefined,
      typedNumber(row.id),
      first ? { value: row.category, furigana: "クブン" } : cell(""),
      cell(row.text),
      cell(OBLIGATION[row.obligation], "center"),
      cell(mark, "center"),
      cell(content),
      cell(document),
    ]);
    heights.set(rows.length, height([row.text, 54], [content, 34]));
  }
  closeCategory();
  rows.push([undefined]);
  rows.push([undefined, cell("※ 回答欄の○は、契約後も継続して満たすことを約するものとみなします。", "line")]);
  return {
    name: "様式3（回答）",
    rows,
    merges,
    widths: [2, 7, 16, 54, 9, 9, 34, 22],
    hiddenRows: [13],
    heights,
  };
}

/** As Excel keeps them when someone types the numbers: 1.10 becomes 1.1, 1.20 becomes 1.2. */
function typedNumber(id: string): SampleCell {
  if (id === "1.7") return cell("１．７", "center");
  return id === "1.2" ? cell(id, "center") : cell(Number(id), "number");
}

const messyAnswers: Readonly<Record<string, readonly [string, string, string]>> = {
  "1.1": ["要相談", "", ""],
  "1.2": ["×", "", ""],
  "1.3": [
    "○",
    "サービスレベルを保証し、監視・インシデント対応、ログの定期レビュー、脆弱性情報の速やかな提供を定めている",
    "SLA（第2版）",
  ],
  "1.4": ["×", "", ""],
  "1.5": [
    "〇",
    "生成ＡＩへの入力情報が学習に使われることはなく、提供事業者が監査のために閲覧することもない",
    "",
  ],
  "1.6": ["×", "未取得", ""],
  "1.7": ["◯", "ISO/IEC 27001:2022（有効期限 令和9年6月30日）", ""],
  "1.8": ["○", "ＩＳＯ／ＩＥＣ　２７０１７（有効期限 R10.3.31）", ""],
  "1.9": ["×", "", ""],
  "1.10": ["○", "東京リージョンのみ（バックアップも同じ）", ""],
  "1.11": ["△", "リージョンは東京。文書での確約は要協議", ""],
  "1.12": ["○", "日本法／東京地方裁判所", ""],
  "1.13": ["○", "", ""],
  "1.14": ["○", "JDCC ファシリティスタンダード ティア3相当", ""],
  "1.15": ["○", "目的外に利用せず、その旨を誓約書で表明", "誓約書"],
  "1.16": ["○", "", "変更管理体制図"],
  "1.17": ["○", "", "インシデント対応手順書・責任分界表・体制図"],
  "1.18": ["○", "是正処置手順に従い改善を実施し、書面で報告", "是正処置手順書"],
  "1.19": ["○", "", ""],
  "1.20": ["○", "13か月（ログ基盤へ転送して保管）", ""],
  "1.21": ["○", "四半期ごとの脆弱性スキャンと年1回の侵入試験", ""],
  "1.22": ["×", "", ""],
  "1.23": ["○", "", ""],
  "1.24": ["○", "", ""],
  "1.25": ["同上", "", ""],
  "1.26": ["○", "", "データ消去手順書・消去証明書（見本）"],
  "1.27": ["○", "", ""],
};

/** The sheets of the samples by file name; every name and number in them is invented. */
export const SAMPLES: ReadonlyMap<string, SampleSheet> = new Map([
  ["01-registered.xlsx", plainSheet("外部サービス要件", "株式会社みなとクラウド", registered)],
  ["02-mixed.xlsx", plainSheet("外部サービス要件", "有限会社やまなみソフト", mixed)],
  ["03-blank-template.xlsx", plainSheet("外部サービス要件", "", {})],
  ["04-messy.xlsx", messySheet()],
]);
