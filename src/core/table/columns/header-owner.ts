/** Whose a column is, or what it is about, where that keeps it from being the vendor's answer or evidence. */
export interface HeaderOwner {
  readonly kind: "aside" | "limits";
  /** Also where the rest of the header names a requirement or a number. */
  readonly always: boolean;
  /** The brackets alone say it (備考（市記載）, 回答（例）, 対応（希望）). */
  readonly inBracket?: "aside" | "limits";
}

/** The city's notes and last year's answers. */
const ASIDE =
  /^(?:本市|当市|市側|市の|市記入|市使用|市確認|市判定|市回答|市コメント|市評価|ヒアリング|再確認|判定者|発注者|審査|評価者|採点|前回|昨年|旧|事務局|本市記入|記入例|回答例)/;
/** Other people's, former, preliminary and model answers; what the city wants to see; what is about the answer itself. */
const NOT_THE_ANSWER = new RegExp(
  [
    "^(?:前年|過去|従来|現行|委託者|他社|他団体|他市|他自治体|情シス|情報(?:システム|政策|管理|推進)?(?:部門|課|室|担当)|所管|主管|原課|担当(?:課|部|者)|庁内|職員|委員|想定|模範|期待|見本|サンプル)",
    "^(?:r\\d{1,2}|h\\d{1,2}|(?:令和|平成)(?:\\d{1,2}|元)年?度?|20\\d\\d年?度?)の?(?:回答|対応|提案|実績|状況|時点)",
    "^(?:標準|標準的な|基準|参考)(?:回答|例)",
    "^(?:仮|一次|1次|初回|第1回|第一回|中間|暫定)(?:回答|提案|対応|記入|提出)",
    "^(?:必要な|必要となる|求める|求められる|要求する|望ましい|推奨(?:する)?)対応",
    "(?:回答|記入|記載|解答)(?:例|見本|サンプル|イメージ|案|形式|要領|期限|日|日付|者|要否|可否)$|対応例$",
    "^(?:回答|記入|記載)方法$",
    "^(?:回答|記入|記載|入力)(?:上の|時の|に(?:あた|当た)っての|の)(?:留意(?:点|事項)?|注意(?:点|事項)?|手引き?)$",
    "^(?:別紙|別添|添付|資料|証跡|公開|開示|提出|掲載)(?:資料|書類)?の?(?:有無|可否|要否|状況)$",
    "^(?:要件|要求|仕様)の?(?:補足|説明|備考|解説)",
    "^(?:example|sample|previous|expected|model)",
  ].join("|"),
  "u",
);
/** What is about something else than whether the requirement is met today, and may take a yes back. */
const LIMITS =
  /予定|見込|課題|問題|懸念|リスク|例外|制約|制限|前提|留保|カスタマイズ(?!で)|改修|追加開発|追加費用|不備|不足|ギャップ|乖離|相違|差異|逸脱|未達|(?:適合|対応|充足|実施)し?(?:ない|ていない)|できない|満たさない|今後|次期|改善|是正|代替|希望|変更|(?:質問|疑義)(?:事項)?の?有無|免除|除外|適用可否|再委託|exception|deviation|limitation|gap|issue/u;

const CITY = "(?:本市|当市|市|町|村|県|区|本町|本県|本区|発注者|委託者|職員|事務局|所管課|担当課)";
const CITY_IN_BRACKET = new RegExp(
  `^${CITY}(?:側|用)?(?:欄|のみ)?$|(?:^|[^都])${CITY}(?:が|側|職員が?|にて|で)?(?:記入|記載|使用|作成|確認|入力|回答)`,
  "u",
);
const OTHERS_IN_BRACKET =
  /^(?:(?:記入|記載|回答)?(?:例|見本|サンプル|イメージ|案)|(?:前回|前年度?|昨年度?|旧|過去|仮|暫定|一次|1次|想定|模範|他社|参考|標準|現行).{0,6}|(?:r\d{1,2}|令和(?:\d{1,2}|元)年?|20\d\d年?)度?|example|sample|previous)$/u;
const LATER_IN_BRACKET = /^(?:希望|予定|見込み?|今後|次期|検討中?|目標|計画|要望)(?:内容|時期)?$/u;

/** Reads whose column a header announces; undefined where nothing says that it is not the vendor's answer or remarks. */
export function ownerOf(text: string, word: string): HeaderOwner | undefined {
  const inBracket = bracketOwner(text);
  if (inBracket !== undefined) return { kind: inBracket, always: false, inBracket };
  if (ASIDE.test(word)) return { kind: "aside", always: true };
  if (NOT_THE_ANSWER.test(word)) return { kind: "aside", always: false };
  return LIMITS.test(word) ? { kind: "limits", always: false } : undefined;
}

function bracketOwner(text: string): "aside" | "limits" | undefined {
  const plain = text.normalize("NFKC").toLowerCase().replace(/\s/g, "").slice(0, 200);
  const found = [...plain.matchAll(/\(([^()]*)\)|\[([^\]]*)\]|【([^】]*)】|※(.*)$/gu)];
  const words = found.map(([, ...parts]) => parts.find((part) => part !== undefined) ?? "");
  if (words.some((word) => CITY_IN_BRACKET.test(word) || OTHERS_IN_BRACKET.test(word))) return "aside";
  return words.some((word) => LATER_IN_BRACKET.test(word)) ? "limits" : undefined;
}

/** Who answers, what is answered, and the particles between: nothing that makes the column about something else. */
const OWN = new RegExp(
  `^(?:${[
    "貴社|貴事業者|貴法人|御社|弊社|当社|自社|事業者|業者|企業|会社|ベンダー?|メーカー?|委託先|受託先|回答者|記入者|提案",
    "(?:提案|応募|応札|入札|受託|受注|請負|供給|参加|参画|提供|構築|運用|開発|導入)(?:事業者|業者|企業|会社|候補者|者)",
    "vendor|bidder|supplier|company|your|our|tenderer|proposer|provider|contractor|['’]s",
    "本|各|当該|上記|下記|左記|要件|要求|事項|仕様書?|水準|項目|設問|質問|確認|非?機能|セキュリティ|対策|外部|クラウド|サービス|システム|製品|内容",
    "具体的な?|詳細|現在|最終|本年度|今年度|今回|再|二次|2次|修正後|訂正後|確定|適合|充足|遵守|対応|実施|取得|登録|ご",
    "可否|有無|適否|の|に|へ|対する|対しての|関する|係る|おける|よる|ついて|側|様|用|記入|入力|欄|な|[・/|_-]",
  ].join("|")})*$`,
  "u",
);

/** Whether the words before 回答, 可否 and the like leave it the vendor's answer to the requirement. */
export function isVendorsOwn(words: string): boolean {
  return OWN.test(words);
}
