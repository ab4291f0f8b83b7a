import type { ClauseFacts } from "../clause-facts";
import { DOMESTIC } from "../place-catalogue";
import { STANDARDS } from "../../lexicon/standard-catalogue";

/*
 * Rows on registers and certificates open exemption bands, and almost anything can stand beside a register's name that
 * makes it no entry: an account on its portal, an old version, a briefing, a rehearsal. A list of such words never ends.
 * The other way round it does: an entry or a certificate is told in few words. Here every word of a clause must be one
 * of these, else the clause is for a person.
 */

/** Registers with the words that belong to their names. */
const REGISTERS =
  /(?<![a-z])(?:iot|asp|ai|iaas|paas|saas)(?![a-z])|ismap(?:[- ]?liu)?|イスマップ|(?:ismap )?for low[- ]?impact use|政府情報システムのためのセキュリティ評価制度|セキュリティ評価制度|クラウドサービス情報開示認定(?:制度|機関)?|[a-zぁ-んァ-ヶー・]{0,12}クラウドサービスの情報開示認定(?:制度)?|(?:[a-z・]{1,12}の)?安全・?信頼性(?:に係る)?情報開示認定(?:制度)?|情報開示認定(?:制度)?|日本クラウド産業協会|aspic|クラウドサービス(?:リスト|一覧)|登録(?:リスト|簿|一覧)|(?<![a-z])liu(?![a-z])|(?<![一-龠ァ-ヶー])リスト(?=に|で|へ|の|上|掲|を|$)|デジタル庁|ipa|nisc|言明書(?=の(?:対象|言明)?(?:範囲|対象))|ポータル(?:サイト)?|公式(?:サイト|ホームページ)|(?:ホームページ|ウェブ ?サイト|web ?サイト|サイト|hp)(?=に|で|の|上|を|$)/g;

const LINKS = /https?:[!-~]*|(?:[a-z\d-]{1,40}\.){1,5}(?:jp|com|org|net)[!-~]*/g;

/** Numbers of entries and certificates, as their bodies print them: "is 689557", "jqa-im0685-2", "jp20/080650". */
const NUMBERS =
  /(?<![a-z])[a-z]{1,4}\d{2}[a-z]\d{3,6}(?![a-z\d])|(?<![a-z])[a-z]{1,6}(?:[ -][a-z]{1,3})?[ -]?(?=\d)[\d/-]{3,20}(?:-[a-z]{1,3})?(?![a-z\d]|[年月日])/g;

const COMPANIES =
  /(?:株式会社|有限会社|合同会社|\(株\))[^\s、。()「」はがのをに]{1,15}|[一-龠ァ-ヶーa-z]{1,15}(?:株式会社|\(株\))|サービス名称? ?: ?[^\n、。]{1,30}/g;

const DATES =
  /(?:令和|平成|昭和|r|h|西暦)?\.?(?:元|\d{1,4}|[一二三四五六七八九十〇]{1,5})(?:年(?:度|間)?|[./-])(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:月|[./-])?)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})日?)?(?:上旬|中旬|下旬|初旬|末日?|頃)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?|\d+/g;

/** Bodies that certify, accredit or keep a register, and how such bodies are called. */
const BODIES =
  /(?:(?<![a-z])(?=[a-z])|(?![a-z]))(?:bsi|jqa|sgs|lrqa|dnv(?:[- ]?gl)?|bvc?|juse|jaco|jicqa|jsa|jmaqa|jmi|isa|icms|msa|gcc|asr|bcj|kiwa|intertek|perry johnson(?: registrars)?|pj[rc]|ul|eqa(?:国際認証センター)?|tüv|tuv|bureau veritas|nqa|(?:ey )?certifypoint|schellman|coalfire|a-lign|kpmg|deloitte|pwc|anab|ukas|isms-ac|jipdec|jab|qsac?|ビューロー ?ベリタス|テュフ(?: ?(?:ラインランド|ズード|ノルド|sud))?|ロイド(?: ?レジスター)?|ペリー ?ジョンソン(?: ?レジストラー)?|アイエスエー|インターテック|国際システム審査|国際マネジメントシステム|情報マネジメントシステム認定センター|日本品質保証機構|日本規格協会|日本能率協会|日科技連|日本情報経済社会推進協会|(?:[一-龠]{2,8})?(?:審査登録|認証)(?:センター|機構|協会)|一般(?:財団|社団)法人|公益財団法人|株式会社|\(株\)|グループ|ジャパン|japan|サーティフィケーション(?: ?サービシズ?)?|certification(?: body| services?)?)(?:(?<=[a-z])(?![a-z])|(?<![a-z]))/g;

/** Who holds it and what it is of; platforms are told by the readers of signals. */
const HOLDERS =
  /当社|弊社|自社|当法人|貴市|本市|お客様|全社|全拠点|全部門|本社(?:及び|、)?(?:全|各)(?:拠点|事業所)|全事業所|ご?提案する(?=[「『]|サービス| )|本提案(?:サービス)?|[一-龠ァ-ヶー]{2,6}(?:データ ?センター|dc)(?=(?:を|も)含|が対象)|(?:公共|自治体|ソリューション|クラウド|システム|サービス|デジタル|情報|開発|運用)[一-龠ァ-ヶー]{0,12}(?:事業本部|事業部|本部|部門|部(?=に|で|が|の|を|は|、))|(?:当社|弊社|自社)[a-z一-龠ァ-ヶー]{0,10}\([a-z\d .-]{2,24}\)|本(?:サービス|システム|アプリ(?:ケーション)?|件)|当(?:サービス|該サービス)|(?:サービス|アプリ(?:ケーション)?)(?:の)?(?:企画|設計|開発|構築|運用|保守|提供|販売|サポート)(?:(?:及び|・|、|と|から|まで)(?:企画|設計|開発|構築|運用|保守|提供|販売|サポート)){0,5}(?:部門|部|業務|組織|会社|事業者|体制)?|(?:開発|運用|保守|提供|事業)(?:(?:・|及び|、)(?:開発|運用|保守|提供))?(?:部門|部|会社|事業部|事業者|業務|拠点)|サービス(?:名|単位|自体)?|アプリ(?:ケーション)?(?:自体|単位|層)?|(?:クラウド)?サービス ?(?:プロバイダー?|提供(?:事業者|者|組織|を行う組織))|プロバイダー?|クラウド(?:サービス|事業者|基盤|環境)?|基盤(?:事業者|側|も|及び)?|事業者(?:側|自身|自体)?|ホスティング(?:事業者)?|インフラ(?:基盤|事業者)?|iaas|paas|saas|csp|csc|(?:自社|国内)?(?:データ ?センター|dc)|組織|範囲|対象|両(?:社|者|方)|双方|とも|いずれも|それぞれ|各社|[a-z]社/g;

/** Providers whose names stand for themselves. */
const PROVIDERS =
  /(?:(?<![a-z])(?=[a-z])|(?![a-z]))(?:aws|amazon(?: web services)?|アマゾン(?:ウェブサービス)?|microsoft|マイクロソフト|azure|アジュール|google(?: ?cloud)?(?: ?platform)?|gcp|グーグル|oracle(?: ?cloud)?(?: infrastructure)?|oci|オラクル|ibm(?: ?cloud)?|salesforce|セールスフォース|さくらの?クラウド|さくらインターネット|さくら|iij(?: ?gio)?|ntt ?(?:コミュニケーションズ|com|データ|東日本|西日本|docomo business)?|ドコモビジネス|富士通|fujitsu|nec|日立|kddi|ソフトバンク|idc ?フロンティア|ニフクラ|nifcloud|ニフティ|kintone|サイボウズ|heroku|akamai(?: connected cloud)?|linode|cloudflare|snowflake|servicenow|box|slack|zoom|artifact|service trust portal|compliance reports manager|トラストポータル|trust center)(?:(?<=[a-z])(?![a-z])|(?<![a-z]))/g;

/** How holding, listing and validity are told. */
const TELLING =
  /(?:情報)?セキュリティ(?:マネジメントシステム)?|マネジメントシステム|個人(?:識別)?情報|pii|プロセッサ|登録(?:番号|証|日|年月日|機関|組織|範囲|状況)?|認定(?:番号|証|日|年月日|機関)?|認証(?:番号|書|日|機関|登録|取得|組織|範囲)?|証明(?:書)?(?:番号)?|適用(?:範囲|組織)?|開示情報(?:の)?日付|日付|番号|審査(?:登録)?(?:機関)?|(?<=\d)年間|有効(?:期限|期間|期間満了日?|期日|性)?|期限|期間|満了日?|発行(?:日|年月日|機関|元)?|取得(?:日|年月日)?|更新(?:日|年月日|審査|登録|版|手続)?|維持(?:審査)?|サーベイランス(?:審査)?|継続|保有|保持|所持|掲載(?:日)?|登載|公開|公表|移行|改訂|初回|初版|次回|直近|定期|訪問|実地|毎年|年次|現在|現行|最新|有|済み?|版|年版|年度|対応版|付|付き|写し|コピー|pdf|原本|本紙|添付|別添|別紙|別表|資料|提案書|様式|頁|ページ|参照|確認|閲覧|掲示|提示|提出|入手|ダウンロード|可能?|以下|以上|上記|下記|通り|内(?!容)|中|時点|初|他|等|第|号|回|名義|正式|本登録|完了|通過|適合|合格|受領|付与|交付|受審|評価(?:完了日?|日|報告書)?|報告書|準拠証明書?|レベル|加盟店|サービスプロバイダ|aoc|roc|qsa|level|附属書|アドオン|追加|拡張|(?:適用)?規格|標準|国際|基づ|両方|統合|一覧|検索|url|及び|並びに|又は|若しくは|証|機能|対応|利用|使用|運用|契約後|未(?:登録|取得)|パブリック|保護|含|日本|国内|本体|プライバシーマーク|pマーク|企画|設計|構築|開発|保守|販売|サポート|本社|(?:全)?支店|\d社|社|目|自体|自身|受|いずれか一方|一方|理解|名|はい|満たし|満たす|問題|特に|内容|詳細|旨|記載|保証|確保|以来|以降|以前|より|開始|終了|同|様|その|この|末日|翌日|月|毎年度|度|現(?=登録|認証)|提供|センター|案(?=第|の)|か?所|箇所|です/g;

/** How it is told that data stay in the country. */
const STAYING =
  /(?:ユーザー?|利用者|顧客|お客様|業務|登録|個人)?(?:所有)?データ(?:ベース|保管(?:先|場所)|保存先|所在地|センター)?|バックアップ(?:データ|先)?|本番(?:環境)?|災害(?:対策|復旧)|遠隔地|複製|レプリ(?:カ|ケーション)|スナップショット|アーカイブ|ログ|テープ|媒体|メタデータ|リージョン|ゾーン|アベイラビリティ|サーバー?|ストレージ|ファイル|拠点|サイト|所在地?|保管(?:先|場所|地)?|保存(?:先|場所)?|格納|配置|設置|処理|稼働|置|場所|地域|国内|国外|海外|日本|外部?|限定|限|のみ|だけ|固定|指定|設定|構成|制御|禁止|抑止|防止|ポリシー|転送|移転|移動|送信|持ち?出|冗長(?:化)?|二重化|分散|正|副|主|系|メイン|プライマリー?|セカンダリー?|双方|両|全|各|同一(?=リージョン|拠点|センター|施設|国内)|完結|明記|記載|契約|規約|仕様|一切|行|認め|許可|こと|物理的?|論理的?|相互|間|(?:検証|開発|テスト)(?=環境|系|機|・|とも)|同じ|同様|自治体|専用|環境|世代|毎日|日次|オンプレミス|閉域|lgwan|vpn|待機|レジデンシー|施設|館|都|道|府|県|市|区|町|村|管理|自社|当社|リスト|一次|二次|層|場合も|際も/g;

/** How law and courts are told. */
const LAW =
  /準拠法?|日本(?:国)?法(?:令)?|国内法|法(?:律|令)?|(?:地方|簡易|高等)?裁判所|裁判(?:管轄)?|管轄|専属(?:的)?|合意|第一審|審|紛争|訴訟|本店|所在地?|本市|貴市|市|契約(?:書)?|約款|規約|条(?:項)?|指定|限定|限|のみ|国内|日本|国|東京|[一-龠]{2,3}(?:市|地裁|簡裁|地方裁判所)|地裁|簡裁|カスタマーアグリーメント|アグリーメント|司法|いずれも|双方|双方とも|共に|定め|規定|明記|記載|従|解釈|適用|行|変更|協議|標準|解決|利用|提供|管|場所|海外|外国|一切|他|以外|採用|当|全/g;

const PLACES_ENGLISH = new Set(
  "data customer user backup backups replica replicas snapshots stored store kept keep remain remains reside resides located hosted processed only exclusively all both in region regions japan tokyo osaka east west northeast ap jp az zone zones domestic country within outside never not transferred overseas abroad including primary secondary production dr site storage s laws law governing governed court courts district exclusive jurisdiction disputes agreement shall be japanese terms governed tok osa jst no not replication".split(
    " ",
  ),
);

const ENGLISH = new Set(
  "own both disclosure our we the a an this it its itself service services product products saas application app platform provider organization organisation company vendor cloud software is are has have had been was were be under in on of for by from with to at as and or both also since until till through thru valid validity expires expire expiry expiration expiring exp date dated group no nr number num cert certs certificate certificates certified certification registered registration registrar registry listed list entry hold holds holding held holder maintain maintains maintained obtain obtained current currently active now still issued issue issuer edition version ver rev copy copies attached enclosed see available provided provide submitted can may upon request here scope covers covering covered including includes include development operation operations maintenance support provision design hosting iso iec jis q isms information security management system controls pii personal pci dss aoc roc attestation compliance amd report level merchant qsa assessed assessment completed successfully renewed renewal next surveillance audit annually every year jst utc yes ok supported compliant met th st nd rd p page pages id reg ref www".split(
    " ",
  ),
);

const KANA_PARTICLES = /[ぁ-ん]{1,12}/g;

const LONE_EDITION = /(?:19|20)\d\d ?年?版/;

export type ToldInFewWords = "entry" | "staying" | "law";

const MORE_WORDS: Readonly<Record<ToldInFewWords, readonly RegExp[]>> = {
  entry: [],
  staying: [DOMESTIC, STAYING],
  law: [LAW, DOMESTIC],
};

/** What of a clause is not accounted for by the words in which such things are told; "" where nothing is. */
export function unaccounted(clause: ClauseFacts, matter: ToldInFewWords): string {
  // An edition without its standard could not be weighed.
  const edition =
    clause.standards.length === 0 && !/移行|切り?替/.test(clause.text)
      ? LONE_EDITION.exec(clause.text)?.[0]
      : undefined;
  if (matter === "entry" && edition !== undefined) return edition;
  // Names of providers and registers have English words in them, so on entries these go last.
  const spoken = matter === "entry" ? clause.text : withoutEnglish(clause.text, matter);
  const named = spoken
    .replace(/[「『"][^「『」』"]{1,40}[」』"]/gu, " ")
    .replace(LINKS, " ")
    .replace(/次回[^、。]{0,20}予定/g, " ");
  // PCI DSS attests compliance; for certificates the same word says that there is none.
  const told = clause.standards.some(({ standard }) => standard === "PCI DSS")
    ? named.replace(/準拠/g, " ")
    : named;
  const withoutStandards = STANDARDS.reduce(
    (text, { pattern }) => text.replace(pattern, " "),
    told.replace(REGISTERS, " "),
  ).replace(NUMBERS, " ");
  const rest = [...MORE_WORDS[matter], COMPANIES, PROVIDERS, HOLDERS, BODIES, DATES, TELLING].reduce(
    (text, words) => text.replace(words, " "),
    withoutStandards,
  );
  return withoutEnglish(rest, matter)
    .replace(KANA_PARTICLES, (kana) => (HARMLESS_KANA.test(kana) ? " " : kana))
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}

/** Whole words only: what is part of a code or a link is told by these. */
function withoutEnglish(text: string, matter: ToldInFewWords): string {
  return text.replace(/(?<![a-z\d/-])[a-z]+(?![a-z\d/-])/g, (word) =>
    word.length === 1 || isKnown(word, matter) ? " " : word,
  );
}

function isKnown(word: string, matter: ToldInFewWords): boolean {
  return ENGLISH.has(word) || (matter !== "entry" && PLACES_ENGLISH.has(word));
}

/** Particles, polite endings and the like; other words in kana may change what is said. */
const HARMLESS_KANA =
  /^(?:は|が|を|に|の|で|も|と|へ|や|か|し|て|い|れ|り|き|く|た|な|れて|から|まで|より|にて|では|には|とも|また|なお|および|ならびに|として|について|により|による|において|しており|しています|している|しました|しておりま?す?|おります|いたします|いたし|いたしております|しております|されて|されており|されております|されています|されました|ています|ております|ました|ます|です|であり|である|あり|ございます|いただけます|ください|ご|お|この|その|どおり|とおり|のとおり|のもの|もの|ため|により|のうえ|うえ|みの|のみならず|だけでなく|に|にも|での|との|への|からの|までの|をもって|をご|にご|はい|すべて|いずれも|それぞれ|ともに|づき|き|す|む|える|られて|られており|られています|けて|けており|けております|けています|っており|っております|って|ったもの|んで|づく|づいた|します|している|して|まれ|まれて|まれています|まれております|む|み|におけ|における|する|しまして|としてご|とし|ですが|ですので|ではなく|とする|とします|といたします|とし|とした|め|へ|する|すること|することが|とすることが|ことが|とすることができます|ことができます|ものとします|ものとする|ものといたします|ります|ります。|る|られる|のすべて|すべての|のすべてを|した|された|するよう|できます|めすべて|めて|きます|きております|いています|えています|していません|しておりません|されていません|されておりません|はありません|もありません|しません|いたしません|いません|ありません)$/;
