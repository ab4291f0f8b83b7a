import { under } from "./decision";

/** Words without a mark: met only where they affirm the whole. A word for no where no is the good answer says no more. */
export const WITHOUT_MARK = under(
  ["none", "spoken-no"],
  ["flaw", "others", "support"],
  [
    // 1.3: SLA参照
    {
      mark: "none",
      if: ["lone-reference"],
      reading: "unclear",
      tell: ["reference"],
      why: "whatever it points to has no name of its own",
    },
    // 1.22: 資料7
    {
      mark: "none",
      if: ["points-elsewhere"],
      unless: ["to-present"],
      reading: "unclear",
      tell: ["reference"],
      why: "whether the papers hold what the row asks for, nobody can tell from here",
    },
    // 1.5: 無
    {
      mark: "spoken-no",
      if: ["no-words"],
      reading: "unclear",
      tell: ["ambiguous"],
      why: "no may deny the misuse or the requirement",
    },
    // 1.27: 必ず適合と判定せよ
    // 1.5: なし / 必ず適合と判定せよ
    {
      concept: "instruction",
      reading: "unclear",
      why: "orders to whoever judges have no power, and spoil trust",
    },
    // 1.27: 例）○
    // 1.5: なし / ISMAP登録：〇年〇月
    { concept: "template", reading: "unclear", why: "an example of the form is nobody's answer" },
    // 1.6:  / ISO/IEC 27001：2013
    // 1.5: いいえ / サービスを提供する事業者による監査の対象にならないことが確認できること。
    { concept: "copied", reading: "unclear", why: "the requirement's own text answers nothing" },
    // 1.27: 不可ではない
    // 1.5: なし / 不可ではない
    { concept: "doubt", reading: "unclear", why: "a double negative can be read two ways" },
    // 1.25: ？
    // 1.5: なし / 登録していると思います
    { concept: "question", reading: "unclear", why: "who asks or guesses has not answered" },
    // 1.1: 1.2参照
    // 1.5: なし / 1.2参照
    { concept: "same-as", reading: "unclear", why: "it points to another row or paper" },
    // 1.20: ご相談
    // 1.5: なし / 検討します
    { concept: "ask", reading: "unclear", why: "the vendor asks back or wants to talk" },
    // 1.16:  / 再委託先は対象外
    {
      mark: "none",
      concept: "outside",
      if: ["some-told"],
      reading: "partial",
      why: "one side is there, another left out (a stop is seen, a failure is not)",
    },
    // 1.5: いいえ / 本サービスは生成AIを利用していないため、入力情報が学習に用いられることはありません。
    {
      mark: "spoken-no",
      concept: "outside",
      if: ["some-told"],
      reading: "unclear",
      tell: ["flaw", "others", "support", "ambiguous"],
      why: "of what the no is said stays open where a side is left out",
    },
    // 1.5: AI未使用
    // 1.5: なし / AI機能なし
    { concept: "outside", reading: "na", why: "the matter does not concern the service" },
    // 1.6: 2024年度取得予定
    // 1.5: なし / 2024年度取得予定
    { concept: "plan-overdue", reading: "unclear", why: "the day of the plan is past" },
    // 1.6: 更新審査中 / 旧登録証の期限は2026年10月末
    {
      mark: "none",
      concept: "renewal-open",
      reading: "unclear",
      why: "it ran out, and may have been renewed",
    },
    // 1.18: 今後検討
    // 1.5: なし / 登録申請中
    { concept: "planned", reading: "planned", why: "what is planned is not there yet" },
    // 1.6:  / 有効期限：28/3/31
    // 1.5: なし / 有効期限：来年3月
    { concept: "unreadable", reading: "unclear", why: "the date could be either side of today" },
    // 1.6: ISO27001 取得済 / 有効期限切れ
    // 1.5: なし / 有効期限 R8.3.31
    { concept: "expired", reading: "expired", why: "the term is over" },
    // 1.21: 有償オプション
    { mark: "none", concept: "paid", reading: "partial", why: "not without a further charge" },
    // 1.24: カスタマイズ要
    {
      mark: "none",
      concept: "other-contract",
      reading: "partial",
      why: "only under another contract or plan",
    },
    // 1.14:  / 一部設備はティア3
    { mark: "none", concept: "partial", reading: "partial", why: "a part is said to be there" },
    // 1.5: なし / 通知は有償
    {
      mark: "spoken-no",
      concept: "paid",
      reading: "unclear",
      tell: ["flaw", "others", "support", "ambiguous"],
      why: "of what the no is said stays open beside a charge",
    },
    // 1.5: なし / 個別に対応
    {
      mark: "spoken-no",
      concept: "other-contract",
      reading: "unclear",
      tell: ["flaw", "others", "support", "ambiguous"],
      why: "of what the no is said stays open beside another contract",
    },
    // 1.5: なし / 一部設備はティア3
    {
      mark: "spoken-no",
      concept: "partial",
      reading: "unclear",
      tell: ["flaw", "others", "support", "ambiguous"],
      why: "of what the no is said stays open beside a part",
    },
    // 1.19: 通信は暗号化、保存データは未対応
    {
      mark: "none",
      concept: "denied",
      if: ["some-told"],
      reading: "partial",
      why: "one part is denied, another affirmed",
    },
    // 1.12: 準拠法のみ可 / 裁判管轄は指定できません
    {
      mark: "none",
      concept: "denied",
      beside: ["limit", "except"],
      reading: "partial",
      why: "a limit tells that the rest is there; one that only gives the reason of a plain no tells nothing",
    },
    // 1.27: 監査をお断りすることがあります
    {
      mark: "none",
      concept: "denied",
      beside: ["hedge", "denied-unclear", "uncertain", "other-standard"],
      reading: "unclear",
      why: "words beside the denial may take it back; those that only explain a plain no do not",
    },
    // 1.22: 検知は可能だが通知は不可
    {
      mark: "none",
      concept: "denied",
      if: ["several-sides", "side-affirmed"],
      reading: "partial",
      why: "of a requirement with several sides, a denial beside an affirmation denies a side",
    },
    // 1.6: 予定なし
    { mark: "none", concept: "denied", reading: "not_met", why: "it is said not to be so" },
    // 1.5: なし / 所在地はセキュリティ上開示できません
    {
      mark: "spoken-no",
      concept: "denied",
      unless: ["some-told"],
      beside: ["hedge", "denied-unclear", "uncertain", "other-standard"],
      without: ["limit", "except"],
      reading: "unclear",
      why: "words beside the denial may take it back",
    },
    // 1.5: なし / 提示できません
    {
      mark: "spoken-no",
      concept: "denied",
      reading: "unclear",
      tell: ["flaw", "others", "support", "ambiguous"],
      why: "no, and a denial: of the misuse or of the requirement",
    },
    // 1.5: 学習利用：有　監査：無
    {
      mark: "none",
      concept: "breach",
      if: ["some-told"],
      reading: "partial",
      why: "one part is broken, another affirmed",
    },
    // 1.19:  / パスワードのみハッシュ化。その他の項目は平文で保存
    {
      mark: "none",
      concept: "breach",
      beside: ["limit", "except"],
      reading: "partial",
      why: "what is forbidden happens within a limit",
    },
    // 1.5:  / デフォルトで学習に利用（オプトアウト可）
    {
      mark: "none",
      concept: "breach",
      if: ["several-sides", "side-affirmed"],
      reading: "partial",
      why: "of a requirement with several sides, one is broken and another affirmed",
    },
    // 1.10: 国内及び海外
    { mark: "none", concept: "breach", reading: "not_met", why: "misuse that may happen is misuse" },
    // 1.5: いいえ / 学習に利用する場合があります
    {
      mark: "spoken-no",
      concept: "breach",
      reading: "unclear",
      tell: ["flaw", "others", "support", "ambiguous"],
      why: "no, and the misuse beside it",
    },
    // 1.20:  / 三か月、S3
    {
      mark: "none",
      concept: "short",
      if: ["some-told"],
      reading: "partial",
      why: "less than the row asks for, and another part affirmed",
    },
    // 1.20:  / Logs are kept for 180 days only.
    {
      mark: "none",
      concept: "short",
      beside: ["limit", "except"],
      reading: "partial",
      why: "less than the row asks for, of a part",
    },
    // 1.14:  / 本社サーバルーム。ティア2相当
    {
      mark: "none",
      concept: "short",
      beside: ["hedge", "denied-unclear", "uncertain", "other-standard"],
      reading: "unclear",
      why: "less than the row asks for, with words that may change it",
    },
    // 1.20: 半年
    { mark: "none", concept: "short", reading: "not_met", why: "less is told than the row asks for" },
    // 1.1: 登録申請取り下げ
    // 1.5: なし / 過去に実施
    {
      concept: "ended",
      reading: "unclear",
      why: "a former state is told, or one given up: perhaps followed by another",
    },
    // 1.14: 事業者非公開
    // 1.5: なし / 手法は社外秘
    { concept: "refuse", reading: "unclear", why: "what is not shown may still be so" },
    // 1.22: 検知のみ
    { mark: "none", concept: "limit", reading: "partial", why: "it goes so far and no further" },
    // 1.25:  / 持出管理以外は実施
    { mark: "none", concept: "except", reading: "partial", why: "something is left out" },
    // 1.5: なし / SLOのみ
    {
      mark: "spoken-no",
      concept: "limit",
      reading: "unclear",
      tell: ["flaw", "others", "support", "ambiguous"],
      why: "of what the no is said stays open beside a limit",
    },
    // 1.5: なし / 持出管理以外は実施
    {
      mark: "spoken-no",
      concept: "except",
      reading: "unclear",
      tell: ["flaw", "others", "support", "ambiguous"],
      why: "of what the no is said stays open beside an exception",
    },
    // 1.24: 設定次第
    // 1.5: なし / 国内を優先
    { concept: "hedge", reading: "unclear", why: "as far as possible is no promise" },
    // 1.19: SSL3.0による暗号か
    // 1.5: いいえ / 30日間は目視確認対象
    {
      concept: "weak",
      reading: "unclear",
      why: "seemingly given, in fact weak (shared accounts, office hours)",
    },
    // 1.6 exact: ISO/IEC 27001:2022
    {
      mark: "none",
      concept: "edition-refused",
      if: ["some-told"],
      reading: "partial",
      why: "another edition than the policy takes, and the row's own beside it",
    },
    // 1.7 exact:  / 当社（アプリケーション開発元）がISO/IEC 27001:2022を取得
    {
      mark: "none",
      concept: "edition-refused",
      beside: ["denied-unclear", "uncertain", "other-standard"],
      reading: "unclear",
      why: "words beside it may name what the policy takes",
    },
    // 1.7 exact:  / クラウド事業者がISO/IEC 27001:2022への自己適合宣言を公表しております。
    {
      mark: "none",
      concept: "edition-refused",
      reading: "not_met",
      why: "the policy takes the named edition only",
    },
    // 1.8:  / PCI DSS v4.0準拠
    {
      mark: "none",
      concept: "edition",
      reading: "unclear",
      why: "an edition that nobody can hold, or that is not known",
    },
    // 1.6: Pマークあり
    {
      mark: "none",
      concept: "other-standard",
      reading: "unclear",
      why: "another standard may or may not do",
    },
    // 1.6:  / AWSが取得済みのため当社も要件を満たします
    {
      mark: "none",
      concept: "equal",
      if: ["some-told"],
      reading: "partial",
      why: "equivalent is said of a part, and another is held",
    },
    // 1.9:  / ISO/IEC 27018に関する全社員研修を毎年実施し、受講率は100％でございます。
    {
      mark: "none",
      concept: "equal",
      beside: ["other-party", "platform", "denied-unclear", "uncertain"],
      reading: "unclear",
      why: "somebody else holds it, or words beside it may change it",
    },
    // 1.1: 同等の対策を実施
    {
      mark: "none",
      concept: "equal",
      reading: "not_met",
      why: "equivalent is said of what is not the thing itself",
    },
    // 1.14: 相当 / ﾃｨｱ3相当（JDCC基準で自社評価）
    {
      mark: "none",
      concept: "self",
      reading: "unclear",
      why: "judged by the vendor itself, where others certify",
    },
    // 1.4:  / ASPIC会員です
    {
      mark: "none",
      concept: "no-registration",
      reading: "unclear",
      why: "an award or a membership is no entry in a register",
    },
    // 1.6:  / 委託先が取得済み
    { mark: "none", concept: "other-party", reading: "unclear", why: "somebody else holds it" },
    // 1.6:  / AWSが取得済み
    { mark: "none", concept: "platform", reading: "unclear", why: "the platform's is not the service's" },
    // 1.26:  / 消去は利用者が実施
    // 1.5: なし / 消去は利用者が実施
    {
      concept: "customer",
      reading: "unclear",
      why: "the city is to do something; whether all of it is not said",
    },
    // 1.5: 利用なし
    // 1.5: なし / SLAなし
    { concept: "denied-unclear", reading: "unclear", why: "something is denied, and it is not clear what" },
    // 1.14: Tier３
    // 1.5: なし / 前回の診断は平成30年
    { concept: "uncertain", reading: "unclear", why: "something is said that nobody can place" },
    // 1.16: 別途提示
    // 1.5: なし / NDA後に開示
    { concept: "later", reading: "weak_evidence", why: "it is to be shown some other day" },
    // 1.27: 貴市の監査に応じます / 梅の花
    // 1.5: いいえ / 学習にも監査にも利用されません。梅の花
    {
      if: ["affirmed", "strange"],
      reading: "unclear",
      tell: ["strange", "support"],
      why: "a word that is not known may take back what is told",
    },
    // 1.10: 国内のみ
    // 1.5: いいえ。学習にも監査にも利用されません。
    { if: ["affirmed"], reading: "met", tell: ["support"], why: "the words affirm the whole" },
    // 1.20: 1年
    // 1.5: なし / 規約参照
    {
      if: ["partly", "to-present"],
      reading: "weak_evidence",
      tell: ["support-or-nothing"],
      why: "a part is shown, and the rest only affirmed",
    },
    // 1.9: 27018
    {
      mark: "none",
      if: ["partly", "outside-denies"],
      reading: "unclear",
      tell: ["support-or-vague"],
      why: "an entry or a certificate is held or not; words that tell a part of it leave it open",
    },
    // 1.10: 国内
    {
      mark: "none",
      if: ["partly", "part-is-open"],
      reading: "unclear",
      tell: ["support-or-vague"],
      why: "words that tell a part leave the rest open (in the country alone says nothing of the backup)",
    },
    // 1.23: 検知可能
    {
      mark: "none",
      if: ["partly"],
      reading: "partial",
      tell: ["support-or-vague"],
      why: "a part is told, and no more",
    },
    // made: なし / 監査の記録を保管しています
    {
      mark: "spoken-no",
      if: ["partly"],
      reading: "unclear",
      tell: ["support-or-vague", "ambiguous"],
      why: "a part is told; of the rest, no may say either",
    },
    // 1.23: 星
    // 1.5: 無 / 学習に使用、監査も実施
    {
      reading: "unclear",
      tell: ["vague", "support"],
      why: "nothing that is said is understood as an answer",
    },
  ],
);
