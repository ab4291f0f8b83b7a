import type { MarkMeaning } from "../legend";

/** What the mark or word at the head of an answer says. */
export type Stance = Exclude<MarkMeaning, "must-answer">;

/** Symbols, in normalised spelling. They need no boundary behind them. */
export const SYMBOLS: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ["○", "yes"],
  ["◎", "yes"],
  ["●", "yes"],
  ["◉", "yes"],
  ["✓", "yes"],
  ["☑", "yes"],
  ["×", "no"],
  ["△", "partial"],
  ["▲", "partial"],
  ["▽", "partial"],
  ["▼", "partial"],
]);

const words = (stance: Stance, list: string): [string, Stance][] =>
  list.split("|").map((word) => [word, stance]);

/** 定めております, 整備しています: a verb alone that says of the requirement itself that it is done. */
const SPOKEN_YES = [
  ...["定めて", "満たして", "備えて", "受け入れて"],
  ...[
    "規定",
    "整備",
    "策定",
    "実装",
    "導入",
    "提供",
    "維持",
    "確保",
    "締結",
    "遵守",
    "準備",
    "確認",
    "認定取得",
    "認証取得",
  ].map((stem) => `${stem}して`),
  ...["登録", "認証", "認定", "規定", "整備", "定義", "暗号化"].map((stem) => `${stem}されて`),
]
  .flatMap((stem) => [`${stem}います`, `${stem}おります`])
  .concat(
    ["提示", "提出", "提供", "実施", "遵守", "表明", "誓約", "確約"].flatMap((stem) => [
      `${stem}します`,
      `${stem}いたします`,
      `${stem}致します`,
    ]),
  )
  .join("|");

/**
 * Words that are an answer by themselves: they count only where a polite ending or a boundary follows.
 * One list for all rows; what a yes amounts to is weighed by the row.
 */
export const WORDS: ReadonlyMap<string, Stance> = new Map<string, Stance>([
  ...words("yes", SPOKEN_YES),
  ...words(
    "yes",
    [
      "登録",
      "取得",
      "認証",
      "認定",
      "規定",
      "定め",
      "実施",
      "機能",
      "導入",
      "保有",
      "掲載",
      "整備",
      "設定",
      "実績",
    ]
      .flatMap((noun) => ["有", "有り", "あり", "アリ"].map((there) => noun + there))
      .join("|"),
  ),
  ...words(
    "yes",
    "受入れます|受け入れます|受入れています|受入れております|受入れいたします|受け入れいたします|拒否しません|拒否いたしません|拒みません|お断りしません|レ|o|yes|y|true|ok|okay|pass|supported|compliant|available|implemented|certified|registered|complies|comply|confirmed|provided|accepted|acceptable|agreed|satisfied|fully compliant|fully supported|はい|有|有り|あり|アリ|可|可能|対応|対応済|対応済み|対応可|対応可能|対応あり|対応有|標準|標準対応|標準機能|標準装備|標準機能で対応|標準で対応|実装済|実装済み|適合|適合済|満たす|満たしている|充足|該当|該当する|該当あり|済|済み|取得|取得済|取得済み|認証取得|認証取得済|認証取得済み|認証済|認証済み|登録|登録済|登録済み|登録あり|認定済|認定済み|認定取得|認定取得済|認定取得済み|実施|実施済|実施済み|実施中|導入済|導入済み|整備済|整備済み|策定済|策定済み|提供可|提供可能|提示可|提示可能|開示可|開示可能|受入可|受入可能|受入れ可|受け入れ可能|指定可|指定可能|限定可|限定可能|保存可能|定めあり|規定あり|規定済|規定済み|暗号化済|暗号化済み|遵守|承知|承知しました|了解|了承|問題なし|問題ありません|準備済|準備済み|運用中|稼働中|実現可能|実施可能|できる|できます|出来る|出来ます|行えます|行っています|行っております|実施しています|実施しております|満たします|満たしています|満たしております|保有|保有しています|保有しております|取得しています|取得しております|登録しています|登録しております|是|適",
  ),
  ...words(
    "partial",
    "一部対応|一部可|一部可能|一部|一部あり|一部実施|一部取得|部分対応|部分的に対応|条件付き|条件付|条件付き可|条件付き対応|条件付き対応可|条件付きで可|条件付きで対応|オプション|オプション対応|オプション対応可|カスタマイズ|カスタマイズ対応|要カスタマイズ|代替案|代替|代替案あり|代替対応|代替手段|代替案で対応|運用対応|運用でカバー|運用で対応|運用回避|partially|partial|partially supported|partially compliant|in part|optional",
  ),
  ...words(
    "no",
    "x|未|no|n|false|ng|fail|failed|not possible|impossible|not supported|unsupported|non-compliant|noncompliant|not compliant|not available|unavailable|not certified|not registered|not obtained|not implemented|not listed|none|no plan|no plans|ダメ|だめ|駄目|無理|不可|不可能|いいえ|無|無し|なし|ナシ|ない|無い|非対応|未対応|対応不可|対応なし|対応できません|対応しておりません|対応していません|対応不可能|不適合|非適合|非準拠|未取得|取得なし|未登録|登録なし|未認証|未認定|未実施|未整備|未策定|未導入|未実装|未加入|未規定|規定なし|定めなし|実施なし|実施不可|提供不可|提示不可|開示不可|指定不可|受入不可|受入れ不可|保存不可|実施していません|実施しておりません|取得していません|取得しておりません|登録していません|登録しておりません|登録されていません|登録されておりません|保存していません|保存しておりません|行っていません|行っておりません|ありません|ございません|できません|対応できない|満たさない|満たしていません|満たしておりません|否",
  ),
  ...words(
    "na",
    "該当なし|該当無し|非該当|対象外|該当せず|該当しない|該当しません|該当いたしません|該当致しません|n/a|na|n.a.|n.a|not applicable|適用外|適用除外|適用なし|免除|不要|回答不要|対応不要|取得不要|登録不要|exempt|out of scope|not required|関係なし|対象なし",
  ),
  ...words(
    "planned",
    "予定|移行予定|取得予定|対応予定|登録予定|実施予定|導入予定|認証予定|認証取得予定|規定予定|整備予定|準備中|申請中|審査中|構築中|整備中|作成中|策定中|取得中|対応中|開発中|登録申請中|認証取得中|取得準備中|登録準備中|申請準備中|計画中|planned|in progress|scheduled|pending|under review|in preparation",
  ),
  ...words(
    "human",
    "要確認|確認中|要相談|要協議|別途協議|別途相談|応相談|相談|協議|検討中|別紙参照|別紙のとおり|別紙の通り|別添参照|別添のとおり|別添の通り|別紙|別添|備考参照|備考欄参照|右記参照|下記参照|同上|同左|同右|〃|々|上に同じ|後日回答|回答保留|保留|不明|未定|調査中|照会中|問合せ中|tbd|tbc|tba|unknown|ditto|see attached|see remarks|to be confirmed|to be discussed|非公開|非開示|有償|有料|有償対応|別途見積|別途見積り|別途見積もり|見積|要見積|要見積り|別途|その他|―",
  ),
]);
export const BOUNDARY = /^(?:$|[、。,.;:!\n()\[\]「」『』【】/~・ -])/;
