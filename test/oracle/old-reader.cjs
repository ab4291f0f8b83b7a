/*
 * The reader as it was before words moved into the lexicon: src/core of commit 87d43a2 (a9fb48d and the mends that
 * followed), bundled without its comments. For tests only: npm run oracle reads the same strings with it and with the
 * reader of today. Made by `npx tsx test/oracle/make-old-reader.ts`; never edited by hand. It goes, with the rest of
 * test/oracle, when answers are read in frames.
 */
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	// The require scope
/******/ 	const __webpack_require__ = {};
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/define property getters */
/******/ 	// define getter/value functions for harmony exports
/******/ 	__webpack_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__webpack_require__.o(definition, key) && !__webpack_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	__webpack_require__.o = (obj, prop) => (Object.hasOwn(obj, prop));
/******/ 	
/************************************************************************/
let __webpack_exports__ = {};

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ entry)
});

;// ./src/core/answer/find-documents.ts
const QUOTED = /[「『"【]([^「」『』"【】]{2,60})[」』"】]/g;
const TYPES = "体制図|体制表|組織図|手順書|手順|規程|規定|規則|規約|細則|基準書|方針書?|ポリシー|マニュアル|ガイドライン|ガイド|一覧表?|リスト|確約書|誓約書|表明書|宣言書|宣誓書|証明書|報告書|レポート|計画書|仕様書|説明書|提案書|ホワイトペーパー|責任分界表|責任分界点|責任分担表|フロー図?|フローチャート|チャート|連絡網|覚書|契約書|約款|sla|台帳|様式|サンプル|ひな形|雛形|合意書|構成図|設計書|チェックシート|チェックリスト|登録証|認証書|写し|資料";
const NAMED = new RegExp(String.raw `[一-龯ァ-ヶーa-z0-9・/]{2,24}(?:${TYPES})`, "g");
const ATTACHED = /(?:別紙|別添|別表|別冊|添付(?:資料|書類|ファイル)?|資料|様式|付録|補足資料|提案書)[ -]?(?:no\.?)?(?:\d{1,3}(?:-\d{1,2})?|[一二三四五六七八九十a-z](?![a-z]))?/g;
const ENGLISH = /\b(?:attach(?:ed|ment)|appendix|annex|enclos(?:ed|ure)|exhibit|white ?paper|(?:policy|procedure|manual|document|report|certificate|plan|diagram|chart|list)s?)\b(?: [a-z0-9]{1,3}\b)?/g;
const NAMED_ENGLISH = /\b(?!(?:the|our|a|an|this|that|any|each|please|refer|see|attached|enclosed|following|relevant|related|other|to|in|of|and) )[a-z]{3,20}(?: (?:and |of )?[a-z]{3,20}){0,3} (?:policy|procedure|manual|report|plan|diagram|chart|matrix|runbook|playbook|statement|guideline|process)s?\b/g;
const PRESENTED = /添付|別紙|別添|別表|付録|提示(?!可|でき|が可)|提出(?!可|でき)|同封|掲載|公開(?:して|中|済)|のとおり|の通り|参照|記載|示す|示し|定め|明記|規定|に(?:て|より|基づ)|従|ご覧|http|を(?:整備|策定|制定|作成|用意)|あり|有り|\((?:資料|様式|別紙|添付|参考資料) ?[a-z\d]|\b(?:attached|enclosed|see|refer|published|available at|provided|submitted|documented|in accordance|as per|defined)\b/;
function findDocuments(text) {
    const found = [];
    const add = (match, named) => {
        const [start, end] = [match.index, match.index + match[0].length];
        found.push({ text: match[0], start, end, named });
    };
    for (const match of text.matchAll(QUOTED))
        add(match, true);
    for (const match of text.matchAll(NAMED))
        add(match, !/^(?:関連|参考|補足|詳細|別紙|別添|添付|提出|各種|当社|弊社|社内|本)?(?:資料|一覧|リスト|規程|規定|規則|基準書|ポリシー|マニュアル|ガイドライン|手順書?|ガイド|サンプル)$/.test(match[0]));
    for (const match of text.matchAll(NAMED_ENGLISH))
        add(match, true);
    for (const match of text.matchAll(ATTACHED))
        add(match, false);
    for (const match of text.matchAll(ENGLISH))
        add(match, false);
    return found;
}
function presents(text) {
    return PRESENTED.test(text);
}

;// ./src/core/answer/item-reference.ts
const COUNTED = String.raw `(?![\d.,]{0,8} ?(?:年|[かヶヵカケ箇]月|週|日(?!本)|時|分|秒|回|名|人|社|件|台|[かヶヵカケ箇]所|箇所|拠点|割|世代|%|-?(?:years?|months?|weeks?|days?|hours?|minutes?|times|persons?|people|staff|sites?|users?|copies)\b))`;
const NUMBER = String.raw `(?:(?:is|fs|cloud|isms|pims|isa is) ?(?=\d)|[a-z]{1,2}-?(?=\d))?${COUNTED}\d`;
const POINTED = String.raw `(?=[\d.-]{1,8}(?:$|[、。,;)\]]|に|と|を|の|は|項|番|参照|及び|または|又は))`;
const AFTER_NO = String.raw `(?:\. ?${NUMBER}|[:#-] ?${POINTED}${NUMBER}| ?${POINTED}${NUMBER}|\. ?[一二三四五六七八九十]{1,3}(?=参照|に|と|の(?:とおり|通り)|$))`;
const NUMBER_FOLLOWS = new RegExp(`^${AFTER_NO}`);
const NUMBER_SIGN = new RegExp(String.raw `(?<![a-z\d])no(?=${AFTER_NO})`, "g");
const APART = String.raw `(?<![\p{L}\p{N}#.:-]|別紙の?|\p{L} )(?:上記|下記|前記|前掲|前述|本表)?の?`;
const SIGN = String.raw `(?:no(?:\. ?|[:#-] ?| ?)|#|(?:項番|項目|設問|質問|要件|問)(?:番号|no\.?)?[:.]? ?|q(?=\d))`;
const ITEM = String.raw `${SIGN}(?:[a-z]-?)?(?:\d{1,3}(?:[.-]\d{1,3}){0,2}|[一二三四五六七八九十]{1,3})(?:項|番|行)?`;
const ITEMS = String.raw `${ITEM}(?:(?:及び|および|、|,|・|と|や|~|-) ?(?:${SIGN})?\d{1,3}(?:[.-]\d{1,3}){0,2}){0,5}`;
const POINTS = String.raw `(?:の(?:回答|記載|内容|備考|欄|項)?)?(?:と(?:同(?:じ|様|一|文)|共通)|に(?:同(?:じ|様)|準じ|記載|回答|て(?:回答|記載|説明))|をご?参照|ご?参照|をご?覧|の?(?:とおり|通り))`;
const ITEM_REFERENCE = new RegExp([
    `${APART}${ITEMS}${POINTS}`,
    String.raw `^\(?${ITEM}\)?(?:です)?$`,
    String.raw `^(?:参照先?|参照項目|回答は|詳細は)[:は]? ?${ITEM}$`,
    String.raw `\b(?:see|refer to|same as|as (?:in|per|for)|cf\.?) (?:the answer to |item |row |question )?(?:${SIGN})?\d{1,3}(?:\.\d{1,3}){0,2}(?=$|[)。、,;])`,
].join("|"), "gu");

;// ./src/core/answer/signal-catalogue.ts

const NEVER_WITHOUT = /(?:(?:承認|許可|承諾|同意|了承|了解|合意|レビュー|確認|検証|認証|暗号化|申請|審査|立会い?|テスト|指示)(?:(?:な|無)(?:し|く)(?:に|で)?|を?(?:得|経|受け)(?:ず(?:に)?|ないまま|ることなく)|を?(?:せ|行わ)ず(?:に)?|を?しないまま)|(?:改善|是正|対処|解決|修正|復旧|対策)を?(?:(?:せ|行わ|され|さ)ず(?:に)?|(?:し|され|行わ)ないまま))[^、。]{0,24}(?:(?:こと|もの)(?:は|も)(?:一切|決して)?(?:ありません|ございません|ない|なく)|(?:反映|変更|適用|リリース|実施|アクセス|作業|持ち?出し?|操作|接続)(?:は|も|が)?(?:一切)?(?:不可|禁止|でき(?:ません|ない)|認め(?:ません|て(?:い|おり)ません)|行(?:いません|えません)))/;
const NONE_BELOW = /(?:下回る|満たない|満たさない|達しない|達していない|未満の|及ばない|劣る)(?:設備|施設|センター|データ ?センター|dc|拠点|環境|区画)(?:は|を|も)(?:一切)?(?:利用|使用|採用|選定|運用|保有|提供)?(?:いたし|して(?:い|おり)|いたして(?:い|おり)|し|あり|ござい)?(?:ません|ない)/;
const NO_PLAN = /(?:[一-龯]{2,4}に向けた)?(?:予定|計画|準備|検討|着手|申請|手続き?)(?=(?:して|する|し|に|は|も|が|を|の|こと|など|等|行って|進めて|立てて|現時点|今|ところ|特に|一切|まだ|で|計画|予定|準備|検討|着手|申請|手続|おり|い|段階){0,12}(?:ません|ありません|ございません|ない|なし|無し)(?:$|[。、)]|です|ため|ので))/g;
const SET_PHRASES = [
    NUMBER_SIGN,
    new RegExp(NEVER_WITHOUT.source, "g"),
    new RegExp(NONE_BELOW.source, "g"),
    NO_PLAN,
    /(?:外部|社外|他社|第三者|(?:モデル|ai|サービス)?(?:の)?(?:提供(?:元|者|事業者|会社)|開発元|ベンダー?)|他(?:の)?(?:お客様|利用者|顧客|団体))(?:の[^、。]{1,8})?(?:に|へ|と)(?:は|も)?(?:一切)?(?:(?:渡|送信|送ら|共有|開示)[^、。]{0,6}(?:こと)?(?:は|も)(?:一切)?(?:なく|ありません|ございません|ない)|(?:送信|共有|開示)(?:され|し|いたし)(?:ず|ません|ない)|(?:渡し|渡り|渡ら|送り|送ら)(?:ませ|れ)?(?:ず|ん|ない))/g,
    /(?:(?:不備|不足|不適合|不十分)[^、。]{0,6})?(?:放置|看過|黙認|先送り)(?:は|に)?(?:する|される|した|いたす|し|され)?(?:まま)?(?:に?する)?(?:こと)?(?:は|も)?(?:一切)?(?:ありません|ございません|いたしません|(?:いた)?しません|ない)/g,
    /(?:基盤|プラットフォーム|iaas|インフラ|クラウド基盤)(?:側|部分)?(?:だけ|のみ)(?:で|では)なく|not (?:only|just|merely) (?:the |our |its )?(?:underlying )?(?:iaas|infrastructure|platform|hosting|aws|azure|gcp)(?: platform| layer| infrastructure)?/g,
    /(?:承認|許可|レビュー|検証|認可|合意)(?:の)?(?:後|済み?(?:の[^、。]{1,8})?|を(?:得|経)た(?:後|上|場合|もの|変更|プログラム|ソース)?)(?:で|に)?(?:のみ|だけ|に限り)(?![^、。]{0,12}(?:登録|取得|認証|認定|掲載|提示|提出|提供|開示|作成|整備))/g,
    /(?:問題|支障|差し?支え|間違い|相違|不備|不適合|指摘事項|重大な指摘|懸念|心配|異議|異論|遜色|遅延|遅滞|例外|漏れ|もれ|滞り|隙間|切れ目|限り|変わり|事故|違反)(?:事項|点)?(?:は|も|が|の|等は)?(?:一切|特に)?(?:なし|無し|無い|ない|なく|無く|ありません|ございません|ありませんでした|発生していません)/g,
    /(?:でき(?:ない|ていない)|出来ない|(?:し|され|して(?:い|おら)|行(?:わ|って(?:い|おら))|届か|取れ|及ば)ない|(?:して|されて|行って)おりません|未(?:監視|対応|取得|暗号化|設定|検知|実施|記録|管理|保護)の)(?:時間帯?|期間|範囲|箇所|機器|端末|サーバー?|通信|経路|データ|領域|部分|項目|ログ|操作|媒体|拠点|日|状態|空白)(?:は|も|が)(?:一切|全く|ひとつも|1つも|1件も)?(?:ありません|ございません|ない|なし|存在しません|生じません)/g,
    /(?:承認|許可|レビュー|確認|審査|認証)(?:後|を(?:得|経)た後|された(?:もの|変更)?|済み?の?(?:もの)?)(?:に)?のみ(?![^、。]{0,12}(?:登録|取得|認証|認定|掲載|提示|提出|提供|開示|作成|整備))/g,
    /(?:下回|劣)る(?:こと|もの|設備|施設|箇所|部分|水準|区画)?は(?:一切)?(?:ありません|ございません|ない)|(?:拒否|拒絶|お断り|拒む|断る)(?:する|される|いたす)?(?:こと|場合)(?:は|も)(?:一切)?(?:ありません|ございません|ない)|(?:拒み|拒否し|拒絶し|拒否いたし|(?:拒否|拒絶|お断り)(?:は|も)(?:いた|致)?し)ません/g,
    /(?:せず|行わず|経ず|受けず)に[^、。]{1,16}(?:すること|こと)(?:は|も)(?:一切)?(?:ありません|ございません|ない)/g,
    /次回(?:の)?(?:定期|維持|更新|再認証|サーベイランス|認証)?(?:更新|審査)(?:予定)?(?:期限|日|時期|年月)?(?:は|:|\(|=| )?(?=\d|令和|平成|r\d)/g,
    /(?:に基づ(?:く|いた)|準拠の)(?=(?:isms|・|の|クラウドセキュリティ|情報セキュリティ|マネジメントシステム|適合性評価制度|第三者){0,5}(?:認証|認定)(?:登録)?(?:証|書)?(?:(?:を|の|は)?(?:取得|保有|維持|受け|有し|更新)|$|[、。(:]|番号|有効))/g,
    /特に(?:なし|無し|ありません|ございません)|特記事項(?:は)?(?:なし|無し|ありません)|備考(?:は)?なし/g,
    /(?:追加|別途)?(?:費用|料金)(?:は|の|等は)?(?:なし|不要|無し|無料|いただきません|かかりません|発生しません|発生いたしません)/g,
    /(?<=(?:通信|伝送|転送|経路|接続)[^、。]{0,10})(?:tls ?1\.[23]|tls|https)(?:以上|以降)?(?:の?通信)?(?:のみ|だけ|に(?:限定|限))|(?:tls ?1\.[23]|aes-?\d{3})(?:以上|以降)(?:のみ|だけ|に(?:限定|限))/g,
    /(?:権限|アクセス|接続|操作|ログイン|入室|リリース|反映|変更)(?:できるの)?は[^、。]{1,16}(?:のみ|だけ|に限(?:定|る))(?=$|[、。]|です)|(?<=(?:pc|端末|保守|アクセス|接続)[^、。]{0,8}は)(?:vdi|仮想デスクトップ|シンクライアント|踏み台|閉域網?|専用線|vpn)(?:接続|経由)?のみ(?=$|[、。])/g,
    /(?:閲覧|参照|読み?取り?|照会)(?:のみ|専用)(?=[・、)の]|ロール|権限|ユーザ|$)/g,
    /(?:経由|ci\/cd|パイプライン|踏み台(?:サーバー?)?)(?:から)?(?:のみ|だけ|に(?:限定|限))/g,
    /(?:書き?換え?|改ざん|変更|削除|消去|上書き|追記|編集)(?:が|は)?(?:不可能?|不能|でき(?:ない|ぬ))(?=な|の|領域|設定|形式|ストレージ|媒体|状態|ログ|オブジェクト|バケット)/g,
    /未使用(?:時|の際|中|状態)/g,
    /(?:固定|特定|指定(?:の|された)?|登録(?:済み?の?|された)?|許可(?:済み?の?|された)?|専用)[^、。の]{0,8}(?:端末|pc|ルーム|シンクライアント|保守室|区画)(?:のみ|だけ|に(?:限定|限))/g,
    /(?:だけ|のみ|ばかり)(?:で|では)なく|のみならず|(?:に|を)限らず|に限らず|を問わず|問わず|に(?:も)?(?:かか|関|拘)わらず|のいかんによらず|によらず/g,
    /必ず(?!しも)|少なからず|絶えず|いずれ(?:も|の)|わずか|ずつ|ずっと|思わず|間もなく|まもなく|常に|くまなく|隈なく|余すところなく|すみやかに|やむを得(?:ず|ない)|やむを得ません/g,
    /少ない|少なく|切ない|危ない|ないし(?!は)|もしくは|申し訳(?:ござい|あり)ません|恐れ入りますが/g,
    /不可(?:欠|逆|分|避|侵|視)|未然|未来|未知の?|未明|未使用の|未(?:承認|許可|認可|登録|認証|管理)の(?:端末|機器|デバイス|ユーザ|変更|アクセス|ip|mac|通信|ソフト|媒体|usb)|未(?:承認|許可)(?:端末|機器|デバイス|変更|アクセス)|未適用パッチの?/g,
    /(?:権限|許可|資格|関係|必要|身に覚え|心当たり|承認|アクセス権)(?:の|が)(?:ない|無い)(?:者|人|ユーザ|利用者|第三者|端末|変更|アクセス|職員|社員|通信|データ|情報)?|(?:権限|許可|承認|資格)を(?:持た|有し)ない(?:者|人|ユーザ|利用者|第三者)?/g,
    /(?:意図|想定|予期|期待|許可|承認|認可)(?:し|され)(?:て(?:い)?)?ない/g,
    /(?:事前の|書面による|本市の|貴市の|貴庁の|お客様の|利用者の|市の)?(?:許可|承諾|同意|承認|断り|了承|了解|合意|指示|要請|通知|連絡|申請)(?:な(?:く|しに|しで|しでは|しには|しの)|無く|無しに|無しの|を得ず(?:に)?|を得ることなく|のない|なき|を得ないで|を得ない限り|がない限り|のない限り|がない場合|を得ない場合)(?:は)?|無断(?:で|の|に)/g,
    /without (?:the |your |our )?(?:city'?s |customer'?s )?(?:prior |explicit |express )?(?:written )?(?:consent|permission|approval|authori[sz]ation)/g,
    /(?:復元|復旧|復号|再現|再生|読み?取り?|読み出し|解読|判読|再利用|修復)(?:が|を)?(?:でき(?:ない|ません|ぬ|なく)|出来(?:ない|ません|なく)|不可能?|不能|困難|されない|しえない)|(?:can ?not|can't) be (?:recovered|restored|reconstructed)|unrecoverabl[ey]|irrecoverabl[ey]|irreversibl[ey]|non-recoverable/g,
    /(?:詳細な?)?(?:住所|番地|所在地の詳細|詳細な所在地|具体的な住所|詳細な場所)(?:等|など)?(?:は|のみ|については)?(?:セキュリティ上)?(?:の理由により|の理由で)?(?:、)?(?:非開示|非公開|開示(?:して(?:い|おり)ません|できません|いたしかねます|しておりません)|公開して(?:い|おり)ません)(?:です|とさせていただきます)?/g,
    /(?:参考|限界)(?:値)?までに|例外処理|除外設定|不要に?な(?:った|り次第)|不要(?:な|と(?:なった|判断))|否認(?:防止)?|no later than|non-?stop|no-?break|nonprofit|not limited to|not only|no exceptions?|non-?disclosure agreement|without (?:delay|exception|undue delay)|no additional (?:cost|charge|fee)s?|free of charge|24時間365日|24\/365|24\/7|365日24時間|年中無休|ノンストップ|ゼロトラスト|ゼロデータ保持(?:契約)?/g,
    /オプトアウト|\bno\.? ?(?=[a-z]{0,6} ?[\d-])|(?:cert(?:ificate)?|reg(?:istration)?)\.? no\b\.?/g,
    /(?:許可|承認|認可|権限)(?:され|を(?:持|有|与え|得|受け|経)|の?ある|済み?の?)[^、。]{0,12}(?:のみ|だけ|に限(?:定)?)|(?:登録|認証|特定|限定)(?:された|済み?の?|した)(?:端末|機器|デバイス|ユーザー?|利用者|職員|者|ip|ipアドレス|担当者)[^、。]{0,6}(?:のみ|だけ|に限(?:定)?)|(?:担当者|管理者|責任者|関係者|必要な者|従事者|有資格者|権限者)(?:のみ|だけ|に限定?)|必要最小限|専用(?:の)?(?:保守)?(?:端末|pc|シンクライアント|区画|室|回線|環境|vdi|踏み台)(?:のみ|だけ|に(?:限定|限))/g,
    /(?:不適合|不備|不十分|不足|未達|不履行)[^、。]{0,12}(?:場合|認め|発見|判断|判明|発覚|把握|特定|抽出|確認|原因|内容|報告|対応|検知|分析|是正|改善|処置|指摘|検出|際|時)/g,
    /(?:対策|改善策|防止策|対応策|方法|原因)(?:等)?(?:を|の)(?:協議|検討|調査|立案)/g,
];
const DOUBT = /(?:下回る|劣る|満たない|達しない)(?:もの|わけ|訳)では(?:ない|ありません|ございません)|(?:不可能|不可|非対応|未対応|未取得|未登録|無理|(?:でき|して|行って)い?ない)(?:というわけ)?(?:では|じゃ)(?:ない|ありません|ございません)|(?:ない|なし|いません|ません|未[一-龯]{1,4}|せず|不可|不能|非[一-龯]{2})(?:と(?:いう|言う))?(?:わけ|訳|もの|こと)(?:で|に)?(?:は|も|が)?(?:ない|なく|ありません|ございません|無い|ある|あり|いきません)|とは(?:必ずしも)?(?:限(?:ら|り)|言(?:え|い)|いえ|いい切|断言|申せ|申し|断定)|(?:わけ|訳)(?:では|でも|じゃ|にも|には)(?:ない|ありません|ございません|なく|いきません|いかない)|なく(?:は|も)(?:ない|ありません|ございません|なかった)|ざるを得|必ずしも|(?:ない|いません|ません)(?:とも|でも)(?:言|いえ|あり|ない|限)|(?:ない|ず)で(?:は|も)?(?:ない|ありません)|未[一-龯]{1,4}(?:では|でも|とは|じゃ)(?:ない|ありません|ございません|な(?:い|く))|(?:ない|なかった)(?:と(?!の(?:判断|理由|認識|見解|考え|こと)|(?:判断|考え|認識)|は?お?(?:約束|保証|確約|誓約|コミット|表明))|場合|限り|なら)|なければ|なくては|(?:ない|ません)かもしれ|not (?:un|in|im)[a-z]{3,20}|(?:can ?not|can't) (?:rule out|exclude|deny)|not necessarily/g;
const DENY = /(?<!以下|詳細|中略|記載)省略(?:し(?!た形)|いた|させ|する|と|$|(?=[、。]))|割愛|(?<=:) ?未(?![一-龯ぁ-ん])|未(?!満)[一-龯]|まだ|不可(?!欠|逆|分|避|侵)|不能|非対応|非準拠|非適合|非搭載|非取得|非登録|不適合|不合格|不備|不十分|不足|困難|難しい|厳しい|でき(?:かね|兼ね)|(?:かね|兼ね)(?:ます|る|て)|ません|まへん|ない(?!し|よう)|なかった|なし|無し|無い|無く|なく(?!し)|なき|[せえけてれれきわらたにしりじめびみ]ず(?:[、。にとの]|$|\))|[らえけせ]ぬ|拒否|お断り|断って|辞退|欠如|見送|断念|(?<!有)無(?:$|[、。)])|\b(?:not|no|none|nobody|no one|never|cannot|unable|unavailable|unsupported|without|lack(?:s|ing)?|neither|nor|fail(?:s|ed)?|decline[ds]?|refuse[ds]?|absent|denied|rejected|ng)\b|\b(?:is|are|do|does|did|has|have|wo|ca|would|could|should|was|were)n't\b|\bnon-(?=compliant|certified|registered|supported)|却下|不承認|不認可|否決|落選|否(?:$|[、。)])|×|遠慮|ご容赦|控えさせ|控えて(?:い|お)|お控え|差し?控え|見合わせ|見合せ|(?:各自|個人|本人|担当者?|現場|職員|従業員|利用者|各部署)(?:の)?(?:判断|裁量|自由|良識|モラル|責任)?(?:に|で)(?:一任|任せ|委ね|ゆだね|任され)|(?:各自|個人|本人)の(?:判断|裁量|良識|モラル)(?:で|によ)|野放し|放任/g;
const PLANNED = /予定(?!(?:は|も|が|など)?(?:特に)?(?:なし|な[いく]|あり?ませ|ござ|無|未定|通り|どおり))|計画(?:中|して|し(?:、|ます)|です|あり|段階|があ|を(?:立て|策定中|検討)|で(?:す|あ))|(?:取得|登録|導入|実装|整備|移行|(?<!インシデント|障害|改善|是正|緊急|危機|事故|監査|診断|教育|リスク)(?:対応|実施))計画(?!書|に(?:従|基づ|沿)|」|のとおり|の通り|(?:は|も|が)?(?:特に)?(?:なし|無し|ありません|ございません|ない))|今後(?!の課題|[^、。]{0,16}(?:なし|ありません|ございません|ない|未定|しません|おりません))|将来(?![^、。]{0,16}(?:なし|ありません|ございません|ない|未定|しません|おりません))|次期|来年|来期|来月|来春|再来年|翌年|年(?:度)?内(?:に|を|の|取得|対応|目|$)|準備(?:中|を|に|し|と|段階)|申し?込(?:んで(?:い|お)|み(?:中|済|をし))|構築中|開発中|整備中|策定中|作成中|対応中|取得中|登録中|実装中|導入中|改修中|整備を進|進めて(?:い|お)|申請(?:中|済|して|し(?:まし|た)|予定|手続|準備|書(?:を)?(?:提出|準備|作成))|(?:契約|運用|稼働|サービス|利用)?開始(?:後|時)(?:に|、)?[^、。]{0,8}(?:導入|整備|取得|策定|構築|実装)|出願|審査(?:中|待|予定|段階|を(?:受け|控)|申込|に向|を予定|の準備)|受審(?:予定|中|準備)|手続き?(?:中|を進|を行って)|目指|目標(?:と|に|時期|です|とし)|向けて|向け(?:た|、|活動|準備)|着手|検討(?:中|して|予定|段階|を(?:進|開始|行))|(?:年度末|年度内|年内|月末|期末|今年度|\d月|\d日|\d年)までに(?:は)?[^、。]{0,16}(?:完了|対応|開始)(?:する|し(?!た|て|ま?した)|いたし(?!ました))|までに[^、。]{0,16}(?:規定|認証|取得|登録|整備|策定|導入|実装|受審)(?!済|した|しまし)|までに(?:対応|実施)(?:する|します|いたします)|待ち(?:$|[、。です)])|(?:完了|公開|リリース|導入|取得|整備|発行|承認|検証|移行)(?:次第|(?<!承認|検証)後(?:に|の|、|$)(?![^、。]{0,10}(?:報告|証明書|確認|検証|評価|通知|連絡|点検))|(?<=承認|検証)後(?:に|の|、|$)(?!(?:のみ|だけ|限り)?(?:に)?、?(?:実施|反映|適用|リリース|本番|作業|変更|展開|デプロイ)))|見込|取り?組(?:み中|んで|中)|(?:取得|追加|登録|整備|導入|対応|実装|策定|規定|移行|申請)(?:する|していく)方針|移行中|調整中|(?<!運用|稼働|利用|使用|提供|公開|掲載|監視|実施|契約|加入|継続|保有|維持|適用|採用|期間|保守|保存|保管|有効|勤務|作業|通信|転送|伝送|サービス|手続|年|月|日|集|途)中(?=$|[、。)]|です|であり|のため|となって)|ロードマップ|次回(?!更新(?:期限|日)|審査日)|次バージョン|新バージョンで|リリース後|(?:いずれ(?=は|、|[一-龯])|そのうち|近日|近い将来|近々)(?!も)|これから|順次(?:対応|取得|導入)|\b(?:planned|planning|plans? (?:to|for|on)|in progress|scheduled|road ?map|in preparation|preparing|under (?:way|development|construction|preparation)|pending|appl(?:y|ied|ying|ication)(?: for| submitted| filed)|upcoming|forthcoming|soon|will be(?! (?:shared|presented|disclosed|shown|handed))|will obtain|will (?:acquire|implement|support|provide in)|to be (?:certified|obtained|implemented|registered|completed|supported)|working (?:on|toward)s?|aim(?:s|ing)? to|intend|expect(?:s|ed|ing)? (?:to|by|in)|next (?:year|fiscal|version|release)|future)\b/g;
const PENDING = /更新(?:審査|手続き?|申請|準備|作業|待)?(?:中|待|予定|の(?:審査|手続)中)|更新(?:申請|手続|審査)(?:済|を|の)|移行(?:審査|手続)?(?:中|予定|準備)|(?:更新|移行|再認証)(?:審査|手続き?|申請)を?(?:受審|受け|実施|対応)(?:中|予定|て(?:い|お))|再(?:審査|認証|登録)(?:中|予定|申請)|継続(?:審査|手続|申請)(?:中|予定)|renewal (?:in progress|pending|under)|under renewal|being renewed|under review|renewing|transition(?:ing)? (?:in progress|audit|planned)/g;
const ENDED = /返上|返納|(?<!id|idを|idの|アカウント|アカウントを|アカウントの|権限を|権限の|証明書の)失効(?!日|期|処理|リスト|手続|させ)|(?<!権限の|権限を|承認の|アカウントの|アクセス権の|アクセス権を)取り?消(?:し|さ|済|に|$)|(?<!データ|データの|データを|情報の|情報を|完全)抹消(?!証明|ソフト|ツール|作業|方式)|廃止(?!時|後|する|の(?:場合|際)|に伴)|(?:認証|登録|認定|有効期間|期間|契約|適用|提供)(?:を|は|が|の)?(?:終了|満了)(?:し|済|のため|となり|$)|(?<!サービス|契約|業務|利用|作業|対応)終了(?=$|[、。)し済のと予で])|満了(?:しまし|した|して|済|のため|となり)|期限切|切れ(?:て|た|ま|$|[、。)])|(?:認証|登録|認定)(?:は|が)?(?:一時)?(?:停止|中断)|停止中|一時停止|(?:不具合|都合|制約|支障|負荷|誤検知)[^、。]{0,24}(?:無効化|停止|オフに|切って|止めて)|(?:通知|監視|検知|機能|アラート|暗号化)を(?:切って|オフに|off|止めて|停止して)|効力停止|更新(?:は|を|手続き?は|手続き?を)?(?:せず|しな|しませ|して(?:い|おり)?ませ|して(?:い)?ない|行(?:わ|って(?:い|おり)?ませ|いませ)|見送|予定(?:は)?な)|継続(?:せず|しな|しませ|して(?:い|おり)ませ)|撤回|撤退|解約(?!後|時|前|日|の(?:際|場合|申|通知|手続)|する|した(?:場合|際|後|時)|に伴|から|まで|以降|または|又は|・)|中断|休止|凍結|停止(?:処分|され|措置)|効力を失|消滅|取り?下げ|過去に(?![^、。]{0,20}(?:ありません|ございません|おりません|いません|ない$|なし))|(?<!それ|これ)以前(?:は|に|、|取得|登録|まで)|かつて|旧(?:サービス|製品|社|版|システム|名称|認証)|昨年度?まで|前年度?まで|取得して(?:い|おり)(?:た|ました)|(?:登録|取得|認定|保有|認証)(?:されて|して)?い(?:た|ました)(?!だ|し|す)|\b(?:withdrawn|revoked|expired|suspended|lapsed|cancel+ed|terminated|discontinued|surrendered|previously|formerly|(?<!be |is |are |was |were |been |being |not |get )used to|no longer|former)\b/g;
const ASK = /(?:導入|取得|実施|対応|登録|整備|実装|採用|移行|受審|加入)(?:を|の|も)?検討(?=$|[、。)])|検討(?:し(?:ます|たい|、)|いた|させて|の余地|課題)|要(?:相談|確認|協議|問い?合わ?せ|検討|調整|調査|打ち?合わ?せ)|応相談|相談|協議(?!会)|問い?合わ?せ(?:中|て(?:くだ|下|い)|ください|下さい|の上|願|をお願|が必要)|お尋ね|照会(?:中|し|が)|確認(?:中|が必要|を要|の上(?:、|で)?(?:ご?回答|ご?連絡)|後(?:に)?(?:ご?回答|ご?連絡)|でき(?:次第|てい|てお|ませ|ない)|待ち|取れて|して(?:い|おり)ませ)|調査中|打ち?合わ?せ|未定|未確認|未確定|不明|わかりませ|分かりませ|判りませ|わからな|分からな|存じ|把握(?:して(?:い|おり)|でき)(?:ませ|な)|回答(?:いたし|致し|し|は)ませ|回答(?:保留|待|でき|を控|いたしかね|しかね|は控)|保留|後日(?:回答|連絡|確認|報告)|追って|別途(?:ご?(?:協議|相談|回答|連絡|確認|調整|検討))|個別(?:に)?(?:協議|相談)|ヒアリング(?:時|の(?:際|場|上)|後|にて|で(?:ご?(?:回答|説明|相談)))|見解|解釈|\b(?<!\b(?:not|non|un)[- ]?)negotiable\b|\b(?:tbd|tbc|tba|unknown|unclear|unsure|not sure|to be (?:confirmed|determined|discussed|decided|advised|negotiated)|please (?:contact|ask|consult|inquire|enquire)|contact us|consult(?:ation)?|inquir(?:y|ing)|enquir(?:y|ing)|checking|confirming|depends?|depending)\b/g;
const LATER = /(?:nda|n\.d\.a\.?|機密保持(?:契約|誓約)?|秘密保持(?:契約|誓約)?|守秘(?:義務)?契約)(?:書)?(?:の|を)?(?:ご)?(?:締結|契約|取り?交わし)?(?:後|の上|のうえ|上で|が必要|を条件|を前提|いただ|した場合|を結)|落札(?:後|時|者|した|の場合|決定)|(?:ご)?契約(?:締結|開始)?(?:後|時)|受注(?:後|時)|採択後|採用後|採用(?:された|の)場合|(?:事業者|優先交渉権者)?(?:決定|選定)後|締結(?:後|の上)|(?:ご)?(?:要望|要請|依頼|求め|請求|希望)(?:に応じ|があれば|がある場合|の場合|により|いただ|に基づ|次第|時)|必要に応じ(?:て|、)?(?:ご?(?:提|開|説))|別途(?:、)?(?:ご?(?:提示|提出|説明|開示|送付|案内|資料|提供|報告))|後日(?!回答)|追って|(?:入札|プレゼン|ヒアリング|訪問)(?:時|の際)|\b(?:(?<!\b(?:export|download|extraction|extract) )(?:up)?on request|if requested|after (?:award|contract|signing|selection|the contract)|under (?:an? )?nda|subject to (?:an? )?nda|nda required|later|separately)\b/g;
const REFUSE = /非公開|非開示|(?<!(?:第三者|目的外|外部(?:へ|に)|他社|無断)[^、。]{0,10})(?:開示|公開|公表|提示|提供|提出|回答|お見せ)(?:は|を|が|も)?(?:でき(?:ま|な|かね)|出来(?:ま|な)|不可|して(?:い|おり)(?:ませ|な)|いたしかね|致しかね|しかね|差し?控え|控え|行って(?:い|おり)ませ|お断り|いたしませ|しませ)|社外秘|部外秘|極秘|企業秘密|秘匿|機密(?:情報|事項)?(?:の(?:ため|ことから)|につき|扱い|に(?:つき|該当|当た)|です|であ)|セキュリティ上(?:の理由|の観点|、)?(?:により|から|で)?(?:、)?(?:非|開示|公開|お)|未公開|未公表|未開示|\b(?:not (?:be )?(?:disclosed|published|public|available)|undisclosed|cannot (?:disclose|share|provide)|proprietary)\b/g;
const CUSTOMER = /(?<!(?:費用|料金|実費|旅費|経費)[^、。]{0,6})(?:お客様|お客さま|貴市|貴庁|貴団体|貴課|貴社|利用者|ユーザー?|エンドユーザー?|顧客|本市|市|発注者|契約者|導入(?:先|団体))(?:の)?(?:側|様|自身|ご自身|自ら|各自)?(?:に(?:て|おいて|お任せ|委ね)|で(?!は(?:なく|ない))|が|の(?:責任|負担|判断|作業|ご?対応|手配|費用)|より|自身|側|任せ|責任|ご?負担)(?=[^、。]{0,14}(?:実施|対応|設定|管理|取得|行(?:う|い|って)|用意|負担|選択|判断|責任|手配|準備|作業|お願|ください|調達|保存|ダウンロード|任|ご?確認(?:いただ|頂|ください|下さい|をお願)|$))|ご自身で|お願い(?:いた|致|し|申)|してください|して下さい|責任範囲外|\b(?:customer|client|user|city)(?:'s|s')? (?:is |are )?(?:responsib|must|should|side|needs? to|to (?:perform|conduct|configure))|\b(?:by|at) (?:the )?(?:customer|client|user|city)\b|\b(?:customer|client|user)[- ]side\b|\brel(?:y|ies|ying) on (?:the )?(?:customer|client|user)/g;
const PAID = /オプション(?!な?しで)|有償|有料|別料金|追加(?:費用|料金|契約|購入|ライセンス)|別途(?:費用|料金|見積|お?見積|請求|契約|ご契約|購入|お申し?込|ライセンス|課金)|別費用|実費|課金|見積|上位(?:プラン|版|エディション|グレード)|(?:プレミアム|エンタープライズ|ビジネス|プロフェッショナル|アドバンスト?|ゴールド|専用|拡張|上級)(?:プラン|版|サポート|エディション|コース|契約)|アドオン|(?:費用|料金|実費|旅費|経費)(?:が|は|を)?(?:発生|別|必要|かか|(?:(?:は|を)?(?:お客様|貴市|貴庁|発注者)(?:の)?(?:に|が|ご)?|ご)(?:負担|請求))|ご?契約(?:いただ|の場合|頂)|お申し?込み?(?:が必要|いただ|の場合)|\b(?:option(?:al)?(?:ly)?|extra (?:cost|fee|charge)s?|additional (?:cost|fee|charge|licen[cs]e|subscription)s?|add-?on|paid|premium|enterprise (?:plan|edition|tier)|higher (?:plan|tier)|(?:premier|professional|gold|platinum|advanced) (?:support|plan|edition|tier|customers?)|[a-z]+[- ]tier (?:feature|plan|customers?|only)|(?:quoted|proposed|offered) (?:plan|tier)|at (?:a )?(?:cost|fee)|for a fee|surcharge|chargeable|quotation|quote)\b/g;
const OTHER_CONTRACT = /別(?:途)?契約|(?<!(?:提供元|ベンダー|事業者|各社|開発元|委託先)との)個別契約|個別(?:に)?対応|カスタマイズ|をもって[^、。]{0,14}(?<!表明|確約|誓約|宣言|保証|約束)(?:と(?:する|します|し、|させ|みな)|代え|充て)|代替(?!電源)|代わ(?:り|って)に|代えて|運用(?:で(?:の)?(?:対応|カバー|回避|補)|対応|回避)|手動(?!(?:による|での?|の)?(?:脆弱性)?(?:診断|検査|テスト|レビュー|ペネ))|手作業|別(?:の)?(?:サービス|製品|システム|ツール|商品)|他(?:の)?(?:サービス|製品|システム)|他社(?:製|の|サービス)|別途(?!ご?(?:提示|提出|説明|開示|送付|案内|資料|提供|報告|協議|相談|回答|連絡|確認|調整|検討)|費用|料金|見積|請求|契約)|専用(?:環境|構成)(?:の場合|であれば|なら)|オンプレ(?:ミス)?版|\b(?:separate(?:ly)? (?:contract|agreement|service|product)|custom(?:i[sz]ation|i[sz]ed)|workaround|alternative(?:ly)?|manual(?:ly)?|another (?:service|product)|individual (?:contract|agreement))\b/g;
const PARTIAL = /(?:項目|要件|基準|条件|機能|設備|要素|データ|拠点)のうち|一部(?!始終)|部分(?:的|対応|のみ)|条件付|条件(?:が|は)?あり|(?<!アドレス|アクセス|閲覧|ip)制限(?:付|あり|があ|事項あり)|制約(?:あり|があ)|(?<!年)半分|半数|限定的|片方|いずれか|どちらか|不完全|段階的|△|▲|▽|大部分|大半|ほとんど|(?:[0-9一二三四五六七八九]割|\d{1,2}%)(?:程度|のみ|対応|完了)|\b(?:partial(?:ly)?|partly|in part|some(?: of)?|limited(?! to\b)|certain|conditional(?:ly)?|for (?:customers|clients|users) (?:who|whose|with|on)|half|most(?:ly)?)\b/g;
const LIMIT = /のみ|(?<!いた)だけ(?!で(?:なく|は)|ます|ません|る)|に限(?:り|る|って)|限定(?!(?:は|が|も|を|すること(?:は|が)|)(?:でき|出来|不可|困難|難し|可能|しかね|いたしかね|致しかね|しませ|しな|(?:され)?て(?:い|おり)(?:ませ|な)|(?:いた|致)?して(?:い|おり)(?:ませ|な)|され(?:ませ|な|て(?:い|おり)(?:ませ|な))))|限り(?:で|、|$)|しか(?!ね|兼ね|る|し(?:な|、))|止ま(?:り|る)|留ま(?:り|る)|にとどま|オンリー|\b(?:only|solely|exclusively|limited to|restricted to|just)\b/g;
const EXCEPT = /(?<![削解排免控駆掃切])除(?:く|き|か(?:せ|れ)|外|いて|いた|けば)|以外|ただし|但し|但書|例外|一方(?!的)|とはいえ|もっとも|反面|しかし|\b(?:except|excluding|exclud(?:e|es|ed)|other than|however|but|unless|although|though|provided that|(?<!\b(?:not|nor|neither|never) )subject to|apart from|aside from)\b/g;
const HEDGE = /(?:当社|弊社)の(?:判断|裁量)(?:により|で|に)|原則|任意(?!(?:項目|要件|事項|要求|回答|記入|提出|取得|登録|扱い)|(?:で(?:ある|す)?|な|と(?:さ|な)|の)?(?:ため|ので|から|につき)|の(?:時|タイミング|期間|形式|場所|項目))|推奨|ご提案(?!する[「『]|する[^、。]{0,24}(?:は|が|も)(?:$|、))|提案(?:し|いた|可能)|紹介|ご案内|課題|懸念|基本的|基本(?:は|と)|優先|通常(?:は|、|時は|$)|通常(?=、)|概ね|おおむね|ほぼ|主に|主として|主な|極力|可能な(?:限り|範囲)|できる(?:限り|だけ)|出来る(?:限り|だけ)|なるべく|努め|努力|ベスト ?エフォート|目標|目安|想定(?!外)|想定外(?:の場合)?は|思われ|思い(?:ます|込)|と思う|はず|だろう|でしょう|たぶん|多分|おそらく|恐らく|かもしれ|かも(?:$|[。、)])|と考え(?:て|ます|られ)|認識|理解(?:して|です)|聞い(?:て|た)|とのこと|らしい|のよう(?:です|だ)|模様|可能性|(?:場合|ケース)(?:が|も)(?:あ(?!りませ)|ご(?!ざいませ)|多)|こと(?:が|も)(?:あり(?!ませ)|ある|ござ(?!いませ)|多)|(?:状況|内容|環境|構成|条件|案件|プラン|容量|規模|契約(?!により))(?:に(?:よ(?:り|って|る)|応じて)|次第)|次第(?:です|で(?:は|、|$)|$)|に(?:より|よって)異な|異なり|変動|変更(?:に)?なる(?:場合|可能)|依存(?=し|する|度|です|$|[、。])|によります|検討(?:の上|します)|前向き|一般的|一般に|当面(?![^、。]{0,14}(?:ない|ません|せず|なし|無し|見送|見合))|暫定(?!対策|対応|処置|措置|復旧)|仮(?:に|の|で)|推定|推測|期待|信じ|仮(?=$|[)、。です])|ベータ|β版|試験(?:運用|的|中|段階)|試行|トライアル|お試し|最善|善処|可否(?!を(?:設定|制御|管理|指定|個別|細か|役割|権限))|に近い|案(?=$|です|の段階)|参考(?:値|情報)|(?<!コンテナ|ディスク|マシン|仮想|os|docker|システム|バックアップ|ドッカー)イメージ(?!を|の(?:取得|脆弱|検査|スキャン|保存|作成|診断))|例示|自信|概要のみ|\b(?:generally|in principle|typically|usually|normally|basically|essentially|largely|primarily|mainly|approximately|best[- ]effort|may(?= [a-z])|might|could|should(?! not)|probably|likely|(?<!not )possibl[ey]|perhaps|believe|assume[ds]?|presumably|expect(?:ed)?|aim|target|strive|endeavou?r|effort|where (?:possible|applicable|feasible)|as far as|if (?:possible|necessary|needed|required)|reportedly|seem|appear|varies|vary|sometimes|occasionally|temporar(?:y|ily))\b/g;
const EQUAL = /準拠|準じ|準用|準則|相当(?!数)|同等|同様|同水準|匹敵|類する|類似|参考|参照した|則(?:し|り|っ)(?:て|た|、)?|に沿(?:っ|う|い)|ベース(?:に|とし)|に基づ|ガイドライン|考慮|意識し|遵守|コンプライアンス|レベル|水準|満た[しすせ]|\b(?:complian(?:t|ce) with|compliant|compl(?:y|ies)|align(?:ed|s|ment)|equivalent|based on|in line with|conform(?:s|ance|ing|ity)?|in accordance|accordance|follow(?:s|ing)?|comparable|guideline)\b/g;
const SELF = /自己(?:点検|評価|宣言|適合|診断|認証|回答|チェック|申告|監査|採点)|自主|自社(?:認証|基準|規定|規程|ルール|評価|判断|調べ|認定|独自|の基準)|社内(?:基準|規程|規定|ルール|評価|監査|認定)|当社(?:基準|規程|独自)|独自(?:に|の|基準|認証)|内部監査|saq|言明書のみ|\bself-?(?:assess|certif|declar|evaluat|attest|audit|check)|\binternal(?:ly)? (?:audit|assess|standard|polic|rule)/g;
const OTHER_PARTY = /親会社|ホールディングス|グループ(?:会社|企業|全体|として|内|本社|で|の|各社)|関連会社|関係会社|子会社|委託(?:先|元|し|を|業務|する|$)|再販|転売|取次|仲介|再委託|外注|外部委託|パートナー|開発(?:会社|元|ベンダ)|販売(?:元|店|会社|代理)|代理店|メーカー?(?:が|の|側)|他社|第三者|協力会社|他(?:の)?(?:部署|部門|事業部|拠点|製品|サービス|事業)|別(?:の)?(?:サービス|製品|部署|部門|会社|法人|事業部)|姉妹|(?<!qsa[^、。]{0,16})コンサル|支援(?:会社|事業|サービス)?|審査員|資格(?:者|保有|を持|取得者)|研修|教育|受講|セミナー|\b(?:parent(?: company)?|affiliate[ds]?|subsidiar(?:y|ies)|subcontract(?:or)?s?|holdings?|partner|supplier|reseller|group compan(?:y|ies)|sister|third[- ]part(?:y|ies)|another (?:company|division|service)|consult(?:ant|ing)|auditor course|training)\b/g;
const PLATFORM = /\baws\b|aws(?=[^a-z])|amazon|azure|microsoft|マイクロソフト|アマゾン|google|グーグル|\bgcp\b|gcp|oracle|オラクル|\boci\b|さくら(?:の|インターネット)|\biij|ニフクラ|\bibm\b|salesforce|セールスフォース|servicenow|box(?:$|[^a-z])|alibaba|アリババ|fjcloud|idcf|idcフロンティア|conoha|ntt(?:コミュ|com|データ|東|西)|kddi|ソフトバンク|富士通|基盤(?!的)|プラットフォーム|\biaas\b|iaas|\bpaas\b|paas|インフラ(?:側|事業|提供|部分|$|は|が|の)|データ ?センター?|\bdc\b|dc(?:事業者|が|は|の)|クラウド(?:事業者|ベンダ|プロバイダ|サービス(?:事業者|プロバイダ|提供者))|\bcsp\b|csp(?:が|は|の)|ホスティング|レンタルサーバ|サーバー?(?:事業者|会社)|ベース(?:となる|の)クラウド|\b(?:platform|infrastructure|hosting|data ?cent(?:er|re)|cloud provider|underlying|built on|hosted on|runs on|running on)\b/g;
const OUTSIDE = /(?:対象|範囲|スコープ|リスト|登録|認証)(?:から|より)(?:外れ|除外|外し|漏れ|落ち|抜け)|対象外|対象と(?:して(?:い|おり)ませ|しませ|しな|なりませ|ならな|はなりませ)|対象に(?:なりませ|ならな|はなりませ|含(?:まれませ|まれな|めて(?:い|おり)ませ|めませ|まれて(?:い|おり)ませ))|範囲外|契約外|仕様外|サポート外|提供外|責任外|保証外|管轄外|対応外|管理外|適用外|適用除外|圏外|非該当|該当(?:し(?:ない|ませ|て(?:い|おり)ませ)|せず|なし|無し|いたしませ|致しませ|は(?:なし|ありませ|し(?:ない|ませ)))|適用(?:なし|され(?:な|ませ)|し(?:な|ませ))|免除|(?:回答|対応|記入|取得|登録|提出|本項目|本要件|要件)(?:は)?不要|^不要|回答(?:は|を)?省略|必要(?:が)?(?:なし|ない|ありませ|ございませ)|スコープ外|含(?:まれ(?:ませ|な|ず|て(?:い|おり)(?:ませ|な))|みませ|まない|んで(?:い|おり)(?:ませ|な)|めて(?:い|おり)ませ)|\bn\/a\b|^na$|\bn\.a\.?|not applicable|out of scope|outside (?:the )?scope|exempt(?:ed|ion)?|not covered|does not apply|not relevant|not required/g;
const PROHIBIT = /禁止|禁じ|除外|防止|防(?:ぐ|ぎ|い)|排除|遮断|阻止|抑止|回避|ブロック|オプトアウト|制限|拒否|ゼロデータ保持|対象外|対象から除外|無効(?:化)?|opt(?:ed|s|ing)?[- ]?out|zero data retention|prohibit|forbid|prevent|disabled?|block(?:ed|s)?\b/g;
const GENERIC = /適宜|適切(?:に|な)|適時|随時|万全|徹底|しっかり|十分(?:に|な)|必要な(?:対策|措置|対応)|然るべき|しかるべき|問題なく|鋭意|誠実|誠意|誠心|真摯|責任を(?:持|も)って|速やかに対応|迅速に対応|きちんと|\b(?:appropriate(?:ly)?|properly|adequate(?:ly)?|as (?:needed|appropriate|necessary)|sufficient(?:ly)?)\b/g;
const WEAK = /(?<!責任)共有(?!責任|ストレージ|フォルダ|ファイル|サーバ)|共用|兼用|同じ(?!く|(?:規程|規定|規則|基準|ルール|手順|体制|水準|管理|方針|義務|条件|内容の|レベル)(?:を|が|に|で))|同一(?!人|性|拠点|場所|所在|建物|敷地|リージョン|ビル|事業所|の(?:手順|基準|規程|体制|水準|管理|ルール))|一律|全員(?!が?(?:受講|署名))|誰でも|どなたでも|だれでも|自由(?!度|記述|記入|形式|に[^、。]{0,10}(?:設定|定義|作成|選択|変更|ダウンロード|エクスポート))|なりゆき|任せ|委ね|目視|(?:点検|巡回|巡視|見回り)(?:時|の際|日)に|申告|個人(?:所有|持ち|端末|の(?:pc|端末|パソコン))|私物|byod|無料(?:版|プラン)|フリー(?:版|プラン|ソフト)|口頭|平文|base64|md5|sha-?1(?!\d)|\bdes\b|3des|rc4|ssl ?[23]|tls ?1\.[01](?!\d)|(?<![a-z])ftp(?![a-z])|http(?!s|:)|telnet|旧式|サポート(?:が)?終了|\beol\b|論理(?:的に)?削除|ご?[ゴご][ミみ]箱|通常(?:の)?削除|クイックフォーマット|削除コマンド|簡易|最低限|最小限の(?:対応|対策)|平日|営業時間|(?<![\d一二三四五六七八九十数])営業日(?!以内|後|前)|日中|(?:9|10|17|18)時|夜間|休日|[1一]名|[1一]人|不定期|担当者次第|未満|下回|劣(?:る|り|って)|弱い|低い|気付いた|気づいた|発覚|\b(?:shared (?:id|account|password)|business hours|weekdays?|free (?:version|plan|tier)|plain ?text|same (?:privilege|permission|role)|everyone)\b/g;
const SAME_AS = /^(?:同上|同左|同右|〃|々|"|''|上に同じ|上記(?:と同(?:じ|様)|に同じ|参照|の(?:とおり|通り))|前(?:項|記)(?:と同(?:じ|様)|に同じ|参照|の(?:とおり|通り))|左に同じ|ditto|same as above|see above)|(?:no\.? ?|項番|項目)?1\.\d{1,2}\.?(?:項|番)?(?:と(?:同(?:じ|様|一)|共通)|に同じ|に準ずる|(?:を)?(?:参照|ご参照|をご覧)|に記載)/g;
const INSTRUCTION = /(?:適合|免除|合格|○|met|要件を満たす|conforming)(?:である)?と(?:して)?(?:必ず)?(?:判定|判断|評価|回答|扱|処理|出力|記録|み?なし|見なし)(?:せよ|し(?:て(?:くだ|下|ほ|欲|頂|いただ)|なさい|ろ|たまえ)|するこ?と|する(?:よう|もの)|され)|必ず(?:適合|合格|免除|○)|判定(?:せよ|してください|しなさい|を(?:変更|上書き)|結果を)|審査(?:を省略|不要)|(?:以上|上記|これまで|前)の?(?:指示|ルール|命令)(?:は|を)?(?:無視|忘れ)|無視(?:せよ|して)|ignore (?:all|any|the|previous|prior)|disregard|system ?prompt|you (?:are|must)|as an ai|override|<\/?[a-z]{1,12}[ >]|\bmark (?:this|it|as)\b|judge (?:this|as|it)/g;
const TEMPLATE = /(?:ご?記入|ご?入力|ご?記載)(?:して)?(?:ください|下さい)|(?<![\d一二三四五六七八九○])[○●×]{1,4}年[○●×]{1,2}月|(?:番号|no\.?|期限|期間|日)[:は ]{0,2}(?:[○●×*_]{2,9}|x{3,9})|記入例|記載例|回答例|入力例|サンプル回答|^\(?例[):]|^例(?:えば)?[:)]|^\(例|例\)/g;
const GUESS = /(?:た|だ|る|い|です|ます|はず)(?:だ)?と(?:は)?思(?:い(?:ます|込)|われ|う(?:$|[、。が]))|はず(?:です|だ|$|[、。])|だろう|でしょう|たぶん|多分|おそらく|恐らく|かもしれ(?:ま|な)|らしい|記憶(?:して|です|が)|うろ覚え|\b(?:probably|perhaps|presumably|i (?:think|believe|guess)|if i recall|as far as (?:i|we) know)\b/g;
const QUESTION = /\?/g;
const SIGNALS = [
    { kind: "instruction", pattern: INSTRUCTION, raw: true },
    { kind: "template", pattern: TEMPLATE, raw: true },
    { kind: "doubt", pattern: DOUBT, raw: true },
    { kind: "same-as", pattern: new RegExp(`${SAME_AS.source}|${ITEM_REFERENCE.source}`, "gu"), raw: true },
    { kind: "question", pattern: QUESTION },
    { kind: "guess", pattern: GUESS },
    { kind: "outside", pattern: OUTSIDE },
    { kind: "ask", pattern: ASK },
    { kind: "refuse", pattern: REFUSE },
    { kind: "ended", pattern: ENDED },
    { kind: "pending", pattern: PENDING },
    { kind: "planned", pattern: PLANNED },
    { kind: "deny", pattern: DENY },
    { kind: "prohibit", pattern: PROHIBIT, raw: true },
    { kind: "customer", pattern: CUSTOMER },
    { kind: "later", pattern: LATER },
    { kind: "paid", pattern: PAID },
    { kind: "other-contract", pattern: OTHER_CONTRACT },
    { kind: "partial", pattern: PARTIAL },
    { kind: "limit", pattern: LIMIT },
    { kind: "except", pattern: EXCEPT },
    { kind: "hedge", pattern: HEDGE },
    { kind: "equal", pattern: EQUAL },
    { kind: "self", pattern: SELF },
    { kind: "other-party", pattern: OTHER_PARTY },
    { kind: "platform", pattern: PLATFORM },
    { kind: "generic", pattern: GENERIC },
    { kind: "weak", pattern: WEAK },
];

;// ./src/core/answer/find-signals.ts

const BLANK = "\u0001";
const CONSUMING = [
    "same-as",
    "outside",
    "ask",
    "refuse",
    "ended",
    "pending",
    "planned",
];
function findSignals(text) {
    const words = new Map();
    let negations = 0;
    let denyAt;
    const unplanned = text.search(NO_PLAN) >= 0;
    let rest = SET_PHRASES.reduce((line, phrase) => line.replace(phrase, blank), text);
    for (const { kind, pattern, raw } of SIGNALS) {
        const line = raw === true ? text : rest;
        const first = firstMatch(pattern, line, kind === "planned" && unplanned ? TIME_ALONE : undefined);
        if (first === undefined)
            continue;
        words.set(kind, first);
        if (kind === "deny") {
            const all = [...line.matchAll(pattern)];
            const plain = all.filter(([word]) => word !== "nor");
            negations = plain.length > 0 ? plain.length : all.length;
            denyAt = all[0]?.index;
        }
        if (CONSUMING.includes(kind))
            rest = rest.replace(pattern, blank);
    }
    return { words, negations, ...(denyAt === undefined ? {} : { denyAt }) };
}
function blank(matched) {
    return BLANK.repeat(matched.length);
}
const TIME_ALONE = /^(?:次期|今後|将来|来[年期月春]|再来年|翌年|これから|次バージョン|future|upcoming)$/;
function firstMatch(pattern, line, except) {
    for (const [match] of line.matchAll(pattern))
        if (except?.test(match) !== true)
            return match;
    return undefined;
}

;// ./src/core/answer/standard-catalogue.ts
const ISO = String.raw `(?<jis>jis ?q ?)?(?:iso|jis)?(?: ?/ ?(?:iec|ice|eic|lec))? ?[-:]? ?`;
const YEAR = String.raw `(?: ?[:\-/(年版]{0,2} ?(?<e>(?:19|20)\d\d)(?=年?版|[^\d/.年-]|$))?`;
const iso = (number, editions) => ({
    name: `ISO/IEC ${number}`,
    pattern: new RegExp(String.raw `(?<![\d-])${ISO}${number}(?!\d)${YEAR}`, "g"),
    ...(editions === undefined ? {} : { editions }),
});
const STANDARDS = [
    iso("27001", [
        { edition: "2005", until: "2015-10-01" },
        { edition: "2006", until: "2015-10-01" },
        { edition: "2013", jis: "2014", until: "2025-10-31" },
        { edition: "2022", jis: "2023" },
    ]),
    iso("27017", [{ edition: "2015", jis: "2016" }]),
    iso("27018", [{ edition: "2014", until: "2022-01-31" }, { edition: "2019" }, { edition: "2025" }]),
    {
        name: "PCI DSS",
        pattern: /pci[ -]?dss(?:は|が|の|:|\(|、)?(?: ?(?:ver(?:sion)?\.? ?|v\.? ?|バージョン)?(?<e>[1-9](?:\.\d){0,2})(?!\d))?/g,
        editions: [
            { edition: "3.2", until: "2018-12-31" },
            { edition: "3.2.1", until: "2024-03-31" },
            { edition: "4.0", until: "2024-12-31" },
            { edition: "4.0.1" },
        ],
    },
    {
        name: "ISO/IEC 27017",
        pattern: /isms[・ ]?クラウド(?:セキュリティ)?(?:認証)?|クラウドセキュリティ認証|jip-?isms ?517(?:-\d\.\d)?|isms-?cls/g,
    },
    { name: "ISO/IEC 27001", pattern: /isms(?!-|・? ?クラウド| ?[文規手マ]|のpdca)/g },
    iso("27002"),
    iso("27701"),
    iso("27005"),
    iso("27000"),
    { ...iso("20000(?:-1)?"), name: "ISO/IEC 20000-1" },
    iso("22301"),
    iso("9001"),
    iso("14001"),
    iso("15408"),
    iso("27006"),
    iso("27014"),
    iso("27032"),
    { name: "Privacy Mark", pattern: /プライバシー?マーク|pマーク|p-?mark|privacy ?mark|jis ?q ?15001/g },
    {
        name: "ISO",
        pattern: /(?<![a-z])(?:iso(?: ?\/ ?(?:iec|ice|eic|lec|ts|tr))? ?[-:]? ?(?:jis ?[a-z] ?)?|jis ?[a-z] ?)\d{4,6}(?!\d)/g,
    },
    { name: "SOC 1", pattern: /soc ?1(?!\d)|ssae ?\d{0,2}|isae ?3402/g },
    { name: "SOC 2", pattern: /soc ?2(?!\d)/g },
    { name: "SOC 3", pattern: /soc ?3(?!\d)/g },
    { name: "ISMAP", pattern: /ismap(?:-? ?liu)?|(?<![a-z\d])c\d{2}-\d{4}-\d(?![\d-])/g },
    { name: "CS Mark", pattern: /cs(?:ゴールド|シルバー)?マーク|csマーク/g },
    { name: "FISC", pattern: /fisc/g },
    { name: "CSA STAR", pattern: /csa ?star|star認証/g },
    { name: "FedRAMP", pattern: /fedramp/g },
    { name: "ASPIC", pattern: /aspic|情報開示認定/g },
    { name: "NIST", pattern: /nist|sp ?800/g },
    { name: "Uptime Institute", pattern: /uptime|アップタイム/g },
    { name: "TISAX", pattern: /tisax|hitrust|hipaa|gdpr|c5\b|irap|tüv認定/g },
];

;// ./src/core/answer/find-standards.ts

function findStandards(text) {
    const found = [];
    const taken = new Uint8Array(text.length);
    for (const standard of STANDARDS) {
        for (const match of text.matchAll(standard.pattern)) {
            const end = match.index + match[0].length;
            if (taken[match.index] === 1 || taken[end - 1] === 1)
                continue;
            taken.fill(1, match.index, end);
            found.push({
                standard: standard.name,
                start: match.index,
                end,
                text: match[0],
                ...edition(standard, match),
            });
        }
    }
    return found.sort((left, right) => left.start - right.start);
}
function edition({ editions }, match) {
    const written = match.groups?.["e"];
    if (written === undefined || editions === undefined)
        return { known: true };
    const isJis = match.groups?.["jis"] !== undefined;
    const entry = (isJis ? editions.find(({ jis }) => jis === written) : undefined) ??
        editions.find((one) => one.edition === written) ??
        editions.find(({ jis }) => jis === written);
    if (entry === undefined)
        return { edition: written, known: false };
    return {
        edition: entry.edition,
        known: true,
        ...(entry.until === undefined ? {} : { until: entry.until }),
    };
}

;// ./src/core/answer/place-catalogue.ts
const DOMESTIC = /日本(?!データセンター協会|工業規格|産業規格|規格|語|セキュリティ|クラウド産業|情報経済|円|品質)|国内(?!外)|本邦|我が国|県内|府内|都内|道内|市内|庁舎|東京|大阪|名古屋|札幌|福岡|仙台|横浜|川崎|千葉|埼玉|神奈川|愛知|京都|兵庫|神戸|広島|沖縄|那覇|北海道|石狩|印西|白井|多摩|三鷹|つくば|青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|三重|滋賀|奈良|和歌山|鳥取|島根|岡山|山口|徳島|香川|愛媛|高知|佐賀|長崎|熊本|大分|宮崎|鹿児島|北九州|関東|関西|九州|首都圏|さいたま|水戸|宇都宮|前橋|甲府|大津|松江|高松|松山|金沢|盛岡|郡山|浜松|相模原|姫路|豊洲|大手町|品川区|港区|千代田区|江東区|東日本|西日本|東海|四国|中部|ap-northeast-[13](?!\d)|apne[13](?!\d)|asia-northeast[12](?!\d)|japan ?(?:east|west)|japan|japanese|jp-?(?:tok|osa|east|west)|ap-(?:tokyo|osaka)-\d|tokyo|osaka|domestic/g;
const FOREIGN = /海外|国内外|国外|外国|日本(?:国内)?以外|国内以外|グローバル|全世界|世界(?:各地|中|各国)|米国|アメリカ|合衆国|北米|南米|欧州|ヨーロッパ|eu(?:圏|域内|リージョン|諸国|加盟)|英国|イギリス|ロンドン|ドイツ|フランクフルト|フランス|パリ|アイルランド|ダブリン|オランダ|アムステルダム|スウェーデン|ストックホルム|スイス|イタリア|スペイン|ポーランド|カナダ|ブラジル|メキシコ|シンガポール|香港|台湾|韓国|ソウル|中国(?!地方|電力|四国|銀行|総合)|上海|北京|深圳|インド(?!ネシア)|ムンバイ|インドネシア|ジャカルタ|マレーシア|タイ(?:国|王国|リージョン)|ベトナム|ハノイ|ホーチミン|フィリピン|マニラ|オーストラリア|シドニー|メルボルン|ニュージーランド|バージニア|オレゴン|オハイオ|カリフォルニア|ニューヨーク|シアトル|デラウェア|テキサス|ロシア|ウクライナ|イスラエル|ドバイ|アジア(?:太平洋|圏|リージョン)?|オフショア|多国籍|他国|us-(?:east|west|central|south|gov)[a-z]{0,6}-?\d?|eu-(?:west|central|north|south)[a-z]{0,4}-?\d?|ap-(?:southeast|south|east)-?\d?|ap-northeast-2(?!\d)|asia-(?:east|south|southeast)\d?|asia-northeast3(?!\d)|ca-central|sa-east|me-south|af-south|europe-[a-z]{4,9}\d?|australia(?:east)?|us-central|northamerica|(?:east|west|central|north|south) ?(?:us|europe|asia)|(?:southeast|east) ?asia|\b(?:overseas|abroad|foreign|offshore|global(?:ly)?|worldwide|international|multi-?region|usa?|u\.s\.a?\.?|united states|america|eu|europe(?:an)?|uk|united kingdom|england|london|ireland|irish|dublin|germany|german|frankfurt|france|paris|netherlands|sweden|switzerland|canada|singapore|hong ?kong|taiwan|korea|seoul|china|india|mumbai|indonesia|malaysia|vietnam|philippines|australia|sydney|virginia|oregon|ohio|california|new york|washington|delaware|asia[- ]pacific|apac|outside (?:of )?japan)\b/g;

;// ./src/core/answer/normalise-answer.ts
const UNIFIED = new Map(Object.entries({
    "○": "〇◯⭕⚪",
    "×": "✕✖❌✗✘╳☓⨯",
    "✓": "✔✅🗸",
    "☑": "☒🗹",
    "□": "☐▢",
    "■": "◼⬛",
    "-": "―—–‐‑‒−─━➖﹣",
    "~": "〜∼˜",
    "'": "‘’‛′",
    '"': "“”„″",
    "・": "•‧∙⋅◦",
}).flatMap(([to, from]) => [...from].map((char) => [char, to])));
const INVISIBLE = /[\p{M}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u3164]/gu;
const SPACE = /[\s\u0000-\u001f\u007f-\u009f\u2800]/u;
const normalise_answer_ATTACHED = /[\p{M}\uff9e\uff9f]/u;
const MARKS_PER_CHARACTER = 8;
function normaliseAnswer(source) {
    const units = [];
    for (const { cluster, at } of clusters(source)) {
        for (const char of normaliseCluster(cluster))
            units.push({ char, at });
    }
    return collapseSpace(source, units);
}
function sourceOf(normal, start, end) {
    const from = normal.starts[start] ?? normal.source.length;
    const to = normal.starts[end] ?? normal.source.length;
    return normal.source.slice(from, to).trim();
}
function* clusters(source) {
    let cluster = "";
    let at = 0;
    let marks = 0;
    let offset = 0;
    for (const char of source) {
        if (cluster !== "" && marks < MARKS_PER_CHARACTER && normalise_answer_ATTACHED.test(char)) {
            cluster += char;
            marks += 1;
        }
        else {
            if (cluster !== "")
                yield { cluster, at };
            [cluster, at, marks] = [char, offset, 0];
        }
        offset += char.length;
    }
    if (cluster !== "")
        yield { cluster, at };
}
function normaliseCluster(cluster) {
    if (cluster === "\n" || cluster === "\r" || cluster === "\u2028" || cluster === "\u2029")
        return "\n";
    const folded = cluster.normalize("NFKC").toLowerCase().normalize("NFKC").replace(INVISIBLE, "");
    let out = "";
    for (const char of folded)
        out += UNIFIED.get(char) ?? (SPACE.test(char) ? " " : char);
    return out;
}
function collapseSpace(source, units) {
    const kept = [];
    let gap;
    for (const unit of units) {
        if (unit.char === " " || unit.char === "\n") {
            if (gap === undefined || unit.char === "\n")
                gap = unit;
            continue;
        }
        const before = kept[kept.length - 1];
        if (gap !== undefined && before !== undefined && keepsGap(before.char, gap.char, unit.char)) {
            kept.push(gap);
        }
        gap = undefined;
        kept.push(unit);
    }
    const starts = [];
    let text = "";
    for (const { char, at } of kept) {
        for (let unit = 0; unit < char.length; unit += 1)
            starts.push(at);
        text += char;
    }
    starts.push(source.length);
    return { source, text: text.replace(DONE_IN_KANA, "済み"), starts };
}
const DONE_IN_KANA = /(?<=(?:対応|取得|登録|実施|導入|認証|認定|整備|策定|実装|設定|暗号化|規定|締結|完了|掲載|公開|提出|提示|確認))[ずす]み(?!や)/g;
function keepsGap(before, gap, after) {
    if (gap === "\n")
        return true;
    const latin = (char) => char < "\u0080";
    if (latin(before) !== latin(after))
        return false;
    return latin(before) || (isWordy(before) && isWordy(after));
}
function isWordy(char) {
    return /[\p{L}\p{N}ー]/u.test(char);
}

;// ./src/core/answer/split-clauses.ts

const STATEMENT = /ます|です|ません|ない|した|する|未[一-龯]|不可|可能?$|なし|無し|あり|予定|のみ|だけ|限|中$|除|外$|済|オプション|有償|有料|要[一-龯]|必要|不要|含|まで|\b(?:not|no|only|planned|except|optional)\b/;
const PREDICATE = /[はがを]|(?<!\d):|ます|です|ません|ない|なし|無し|あり|した|済|未[一-龯]|不可|可能|可$|不要|予定|中$|[てでりしきずく]$|のみ|だけ|場合|ため$|実施|対応|取得|\b(?:is|are|not|no|only)\b/;
const SEPARATORS = /[、,](?!\d{3})|(?<=[^\x00-\x7f])(?<!期限|期間|番号|[日名年月:]) (?=[^\x00-\x7f])(?!(?<=(?:登録|認定|認証|取得|発行|更新|掲載) )(?:令和|平成|昭和))|\b(?:but|however|while)\b|\b(?:and|nor)\b(?= (?:(?:is|are|does|do|will|be) )?(?:not|never|no)\b)|(?<=なし|無し|無|あり|有り?|済み?|ません|ます|です|可能?|ない|不要|○|×)[\/|](?=[^\s\d])|(?<=なし|無し|あり|有り|済み?|ません|ます)・(?=[^\s\d])|(?<!だけ|のみ|ばかり|わけ|訳|もの|こと)(?:では|じゃ)なく(?:て)?、?(?=[^、。])|(?:ます|です|ました|でした|できる|ある|ない|いる|だ|可|可能|済|済み)(?:が|だが|ですが|けれども|けれど|けど|ものの)(?!、)/g;
const LISTED_NEXT = /^ ?(?:及び|および|並びに|ならびに|又は|または|あるいは|もしくは|若しくは)/;
function splitClauses(normal, cell) {
    const clauses = [];
    sentences(normal.text).forEach((sentence, index) => {
        const { main, asides } = takeOutAsides(normal.text, sentence);
        const push = (stretch, text, aside) => {
            const opened = text.replace(/^[\s、,・:)\]】」-]{1,9}/, "").trim();
            const whole = opened.startsWith("(") && opened.indexOf(")") === opened.length - 1 ? opened.slice(1) : opened;
            const trimmed = whole.includes("(") ? whole : whole.replace(/[)\]】]{1,9}$/, "");
            if (trimmed === "")
                return;
            const quote = sourceOf(normal, stretch.start, stretch.end);
            clauses.push({ cell, text: trimmed, quote, sentence: index, aside });
        };
        for (const part of splitAtCommas(sentence, main))
            push(part, part.text, false);
        for (const aside of asides) {
            for (const part of splitAtCommas(aside, normal.text.slice(aside.start, aside.end))) {
                push(part, part.text, true);
            }
        }
    });
    return clauses;
}
function sentences(text) {
    const found = [];
    let start = 0;
    for (const match of text.matchAll(/[。\n;!]|(?<!\b(?:cert|no|exp|inc|co|ltd|corp|vol|ver|reg|approx|u\.s))\.(?= [a-z])|(?<=[^\d])(?<!\bno)\.(?=[^\x00-\x7f])/g)) {
        found.push({ start, end: match.index });
        start = match.index + match[0].length;
    }
    found.push({ start, end: text.length });
    return found.filter(({ start: from, end }) => end > from);
}
function takeOutAsides(text, sentence) {
    const asides = [];
    const kept = [];
    let open = -1;
    let depth = 0;
    let from = sentence.start;
    for (let index = sentence.start; index < sentence.end; index += 1) {
        const char = text.charAt(index);
        if (char === "(") {
            if (depth === 0)
                open = index;
            depth += 1;
        }
        else if (char === ")" && depth > 0) {
            depth -= 1;
            if (depth > 0)
                continue;
            const inside = text.slice(open + 1, index);
            if (!STATEMENT.test(inside) || isValue(inside, text.charAt(open - 1)))
                continue;
            asides.push({ start: open + 1, end: index });
            kept.push(text.slice(from, open), "\u0000".repeat(index + 1 - open));
            from = index + 1;
        }
    }
    kept.push(text.slice(from, sentence.end));
    return { main: kept.join(""), asides };
}
function isValue(inside, before) {
    return VALUE.test(inside) && /[\p{L}ー]/u.test(before);
}
const VALUE = /^(?:有り?|あり|無し?|なし|不?可|可能|禁止|許可|自由|済み?|不?要|○|×)$/;
const ENDS_IN_VALUE = /\((?:有り?|あり|無し?|なし|不?可|可能|禁止|許可|自由|済み?|不?要|○|×)\)$/;
const LEADS_ON = /[もを]$/;
function splitAtCommas(sentence, line) {
    const found = [];
    let start = 0;
    const add = (end) => {
        const words = line
            .slice(start, end)
            .replace(/(?<=[a-z\d])\u0000{1,999999}(?=[a-z\d])/g, " ")
            .replaceAll("\u0000", "");
        found.push({ start: sentence.start + start, end: sentence.start + end, text: words });
    };
    let since = 0;
    for (const match of line.matchAll(SEPARATORS)) {
        const before = line.slice(since, match.index);
        if (/(?:こと|もの)$/.test(before) && LISTED_NEXT.test(line.slice(match.index + 1, match.index + 8))) {
            since = match.index + 1;
            continue;
        }
        const contrast = /なくて?、?$/.test(match[0]);
        if (!contrast && ((!PREDICATE.test(before) && !ENDS_IN_VALUE.test(before)) || LEADS_ON.test(before))) {
            since = match.index + 1;
            continue;
        }
        const end = /^[、, /|・]/.test(match[0]) ? match.index : match.index + match[0].length;
        add(end);
        start = end === match.index ? end + 1 : end;
        since = start;
    }
    add(line.length);
    return found;
}

;// ./src/core/answer/time/calendar.ts
function plainDate(year, month, day) {
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) {
        return undefined;
    }
    const two = (value) => String(value).padStart(2, "0");
    return `${year}-${two(month)}-${two(day)}`;
}
function lastDay(year, month) {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
function addMonths(date, months) {
    const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
    const index = year * 12 + (month - 1) + months;
    const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
    return plainDate(toYear, toMonth, Math.min(day, lastDay(toYear, toMonth)));
}
function dayBefore(date) {
    const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
    if (day > 1)
        return plainDate(year, month, day - 1);
    if (month > 1)
        return plainDate(year, month - 1, lastDay(year, month - 1));
    return plainDate(year - 1, 12, 31);
}
const ERA_YEAR_ZERO = new Map([
    ["令和", 2018],
    ["r", 2018],
    ["令", 2018],
    ["平成", 1988],
    ["h", 1988],
    ["平", 1988],
    ["昭和", 1925],
    ["s", 1925],
    ["昭", 1925],
]);
function eraYear(era, year) {
    const zero = ERA_YEAR_ZERO.get(era);
    return zero === undefined || year < 1 ? undefined : zero + year;
}

;// ./src/core/answer/time/number-words.ts
const DIGITS = new Map([..."○一二三四五六七八九"].map((char, value) => [char, value]));
const number_words_ENGLISH = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const number_words_NUMBER = String.raw `(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,8}(?:\.\d{1,2})?|[○一二三四五六七八九十百]{1,5})`;
const SMALL = String.raw `(?:\d{1,2}|[一二三四五六七八九十]{1,3}|元)`;
function numberOf(text) {
    if (text === "元")
        return 1;
    if (/^[\d,.]+$/.test(text))
        return Number(text.replaceAll(",", ""));
    const english = number_words_ENGLISH.indexOf(text);
    if (english >= 0)
        return english;
    return kanjiNumber(text);
}
function kanjiNumber(text) {
    if (!/^[○一二三四五六七八九十百]+$/.test(text))
        return undefined;
    if (!/[十百]/.test(text))
        return Number([...text].map((char) => DIGITS.get(char) ?? 0).join(""));
    let total = 0;
    let digit;
    for (const char of text) {
        const unit = char === "百" ? 100 : char === "十" ? 10 : undefined;
        if (unit === undefined)
            digit = DIGITS.get(char) ?? 0;
        else {
            total += (digit ?? 1) * unit;
            digit = undefined;
        }
    }
    return total + (digit ?? 0);
}

;// ./src/core/answer/time/read-durations.ts

const YEARS = String.raw `年半|[かカヶヵケ箇個]年(?:半)?|年(?:間|分)?|years?|yrs?`;
const MONTHS = String.raw `[かカヶヵケ箇個]月(?:間|分)?|月間|months?`;
const UNITS = String.raw `(?<year>${YEARS})|(?<month>${MONTHS})|(?<week>週間?|weeks?)|(?<day>日(?:間|分)?|days?)|(?<hour>時間|hours?)`;
const WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const LENGTH = new RegExp(String.raw `(?<half>半年(?:間|分)?|half a year)|(?<endless>永年|永久|無期限|無制限|恒久|indefinite(?:ly)?|forever)|(?<open>(?:契約|サービス)(?:提供)?(?:期間|終了)(?:中|まで|の間)?)|(?<![\d.,/a-z令和平成昭第月])(?<!\d:)(?:(?<n>${number_words_NUMBER})|\b(?<w>${WORDS}))[ -]?(?:${UNITS})(?![度目次号前]|\d{1,2}[回月日/.])`, "g");
const BEFORE = /(?:(?<most>最大|最長|上限|up to ?|maximum ?|<=)|(?<least>最低|最短|少なくとも|at least ?|minimum ?|>=)|(?<about>約|およそ|概ね|ほぼ|about ?|approx\.? ?))(?:で)?$/;
const AFTER = /^(?:(?<least>以上|超|を超え|or more|\+(?! ?\d))|(?<less>未満|弱|以下ではない)|(?<most>以内|以下|まで|を上限|を限度)|(?<about>程度|ほど|前後|くらい|ぐらい))/;
function readDurations(text) {
    const found = [];
    for (const match of text.matchAll(LENGTH)) {
        const mention = oneDuration(text, match);
        if (mention === undefined)
            continue;
        const last = found[found.length - 1];
        const sum = last === undefined ? undefined : summed(text, last, mention);
        if (sum === undefined)
            found.push(mention);
        else
            found.splice(-1, 1, sum);
    }
    return found;
}
function reachesMonths(duration, months) {
    if (duration.endless === true)
        return "yes";
    const known = inDays(duration);
    if (known === undefined)
        return "unknown";
    const wanted = duration.months === undefined ? (months * 365) / 12 : months;
    const has = duration.months ?? known;
    const enough = has >= wanted;
    if (duration.bound === "<")
        return has > wanted ? "unknown" : "no";
    if (duration.bound === "<=")
        return enough ? (/最大|最長|up to/.test(duration.text) ? "yes" : "unknown") : "no";
    if (duration.bound === "~")
        return has >= wanted * 1.2 ? "yes" : has < wanted * 0.8 ? "no" : "unknown";
    if (enough)
        return "yes";
    if (duration.bound === ">=")
        return "unknown";
    return wanted - has <= 2 && duration.months === undefined ? "unknown" : "no";
}
function inDays({ months, days, hours }) {
    if (months !== undefined)
        return (months * 365) / 12;
    return days ?? (hours === undefined ? undefined : hours / 24);
}
function oneDuration(text, match) {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const before = BEFORE.exec(text.slice(Math.max(0, match.index - 10), match.index));
    const after = AFTER.exec(text.slice(end, end + 8));
    const start = match.index - (before?.[0].length ?? 0);
    const stop = end + (after?.[0].length ?? 0);
    const bound = boundOf(before?.groups ?? {}, after?.groups ?? {});
    const base = { start, end: stop, text: text.slice(start, stop), bound };
    if (groups["endless"] !== undefined)
        return { ...base, endless: true };
    if (groups["open"] !== undefined)
        return base;
    if (groups["half"] !== undefined)
        return { ...base, months: 6, unit: "month" };
    const amount = numberOf(groups["n"] ?? groups["w"] ?? "");
    if (amount === undefined)
        return undefined;
    return measured(base, amount, groups);
}
function boundOf(before, after) {
    if (after["less"] !== undefined)
        return "<";
    if (before["about"] !== undefined || after["about"] !== undefined)
        return "~";
    if (before["most"] !== undefined)
        return "<=";
    if (before["least"] !== undefined || after["least"] !== undefined)
        return ">=";
    return after["most"] !== undefined ? "<=" : "=";
}
function measured(base, amount, groups) {
    const year = groups["year"];
    if (year !== undefined) {
        if (amount >= 1000)
            return undefined;
        const half = year.endsWith("半");
        const months = Math.round(amount * 12) + (half ? 6 : 0);
        return { ...base, months, unit: half || !Number.isInteger(amount) ? "month" : "year" };
    }
    if (groups["month"] !== undefined)
        return { ...base, months: amount, unit: "month" };
    if (groups["week"] !== undefined)
        return { ...base, days: amount * 7, unit: "week" };
    if (groups["day"] !== undefined)
        return { ...base, days: amount, unit: "day" };
    return { ...base, hours: amount, unit: "hour" };
}
function summed(text, first, second) {
    const between = text.slice(first.end, second.start);
    const plus = /^ ?\+ ?$/.test(between);
    const follows = /^と?$/.test(between) && first.unit === "year" && second.unit === "month";
    if (!plus && !follows)
        return undefined;
    if (first.months === undefined || second.months === undefined)
        return undefined;
    const unit = first.unit === "year" && second.unit === "year" ? "year" : "month";
    const start = first.start;
    const months = first.months + second.months;
    return { start, end: second.end, text: text.slice(start, second.end), bound: second.bound, months, unit };
}

;// ./src/core/answer/time/read-dates.ts



const ERA = String.raw `(?<era>令和|平成|昭和)(?<ey>1?${SMALL})年?`;
const ERA_SHORT = String.raw `(?<![a-z\d])(?<se>[rhs令平昭])\.?(?<sy>\d{1,2}|元)`;
const read_dates_YEAR = String.raw `(?:(?<![\d./-])(?<!\d:)(?<y>(?:19|20|21)\d\d)|(?<k>[一二]千?[○一二三四五六七八九十]{3}))年?`;
const MONTH_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH_NAME = String.raw `(?<mn>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`;
const AFTER_DAY = String.raw `(?:t[\d:.]{5,12}z?)?`;
const FORMS = [
    {
        form: source(`(?:${ERA}|${read_dates_YEAR})年?度(?<part>上期|下期|上半期|下半期|前期|後期|前半|後半|第?[1-4]四半期|末|内|中)?`),
        read: fiscal,
    },
    { form: source(String.raw `\bfy ?(?<y>20\d\d)(?!\d)`), read: fiscal },
    {
        form: source(`(?:${ERA}|${ERA_SHORT}年|${read_dates_YEAR}(?<=年))(?<m>${SMALL})月(?:(?<d>[\\d]{1,2}|[一二三四五六七八九十]{1,3})日|(?<tail>末日?|上旬|中旬|下旬|初旬|初め|頃)?)`),
        read: dayOrMonth,
    },
    { form: source(`(?:${ERA}|${read_dates_YEAR}(?<=年))末`), read: (groups) => dayOf(yearOf(groups), 12, 31) },
    {
        form: source(`(?:${ERA_SHORT}|${read_dates_YEAR}(?<!年)|'(?<yy>\\d\\d))[./-](?<m>\\d{1,2})[./-](?<d>\\d{1,2})${AFTER_DAY}(?!\\d)`),
        read: dayOrMonth,
    },
    {
        form: source(String.raw `(?<![\d.-])(?<y>20\d\d)(?<m>0[1-9]|1[0-2])(?<d>[0-3]\d)(?!\d)`),
        read: dayOrMonth,
    },
    {
        form: source(String.raw `(?<![\d./:a-z-])(?<a>\d{1,2})[./](?<b>\d{1,2})[./](?<y>20\d\d)(?!\d)`),
        read: dayFirst,
    },
    {
        form: source(String.raw `\b${MONTH_NAME}[ -](?<d>\d{1,2})(?:st|nd|rd|th)?(?:, ?|[ -])(?<y>20\d\d)`),
        read: dayOrMonth,
    },
    {
        form: source(String.raw `(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th)?[ /-]?(?:(?:day )?of )?${MONTH_NAME}(?:, ?|[ /-])?(?<y>20\d\d)`),
        read: dayOrMonth,
    },
    {
        form: source(String.raw `(?<!\d)(?<d>\d{1,2})-${MONTH_NAME}-(?<yy>\d\d)(?!\d)`),
        read: dayOrMonth,
    },
    {
        form: source(String.raw `(?<!\d)(?<y>20\d\d)[ /-]${MONTH_NAME}[ /-](?<d>\d{1,2})(?!\d)`),
        read: dayOrMonth,
    },
    {
        form: source(String.raw `\b(?<tail>end of )?${MONTH_NAME}(?:, ?|[ -]| of )(?<y>20\d\d)`),
        read: dayOrMonth,
    },
    {
        form: source(String.raw `(?<![\d./-])(?<!\d:)(?<y>20\d\d)[./-](?<m>\d{1,2})(?![\d./-])`),
        read: dayOrMonth,
    },
    {
        form: source(String.raw `(?<![a-z\d])(?<se>[rh])(?<sy>\d{1,2})[./](?<m>\d{1,2})(?![\d./-])`),
        read: dayOrMonth,
    },
    { form: source(`(?:${ERA}(?<=年)|${read_dates_YEAR}(?<=年))`), read: (groups) => wholeYear(yearOf(groups)) },
    {
        form: source(String.raw `(?<![\d./:a-z-])\d{2}/\d{1,2}/\d{1,2}(?![\d/])`),
        read: () => flawed("ambiguous"),
    },
    {
        form: source(String.raw `(?<![\d./:a-z-])(?:0?[1-9]|1[0-2])/(?:[0-2]?\d|3[01])(?![\d/.:])`),
        read: () => flawed("no-year"),
    },
    {
        form: source(String.raw `(?<![\d年])(?:0?[1-9]|1[0-2])月(?:\d{1,2}日|末日?|上旬|中旬|下旬)?(?![間額次例分曜])`),
        read: () => flawed("no-year"),
    },
    {
        form: source(String.raw `来年度?|再来年度?|翌年度?|今年度?|本年度?|次年度|年度?内|来期|来月|今月|来春|近日|近い将来|次期更改時?|次回更[新改]時|更改時`),
        read: () => ({ kind: "vague", flaw: "relative" }),
    },
];
function readDates(text) {
    const found = [];
    const taken = new Uint8Array(text.length);
    for (const { form, read } of FORMS) {
        for (const match of text.matchAll(form)) {
            const [start, end] = [match.index, match.index + match[0].length];
            if (taken[start] === 1 || taken[end - 1] === 1)
                continue;
            taken.fill(1, start, end);
            found.push({ start, end, text: match[0], ...read(match.groups ?? {}) });
        }
    }
    found.sort((left, right) => left.start - right.start);
    return withRanges(text, found);
}
function excelSerial(text) {
    return /(?<![\d.,/-])4[3-9]\d{3}(?![\d.,/-])|(?<![\d.,/-])5[0-4]\d{3}(?![\d.,/-])/.test(text);
}
function source(pattern) {
    return new RegExp(renumber(pattern), "g");
}
function renumber(pattern) {
    const seen = new Map();
    return pattern.replace(/\(\?<([a-z]+)>/g, (whole, name) => {
        const count = seen.get(name) ?? 0;
        seen.set(name, count + 1);
        return count === 0 ? whole : `(?<${name}${count}>`;
    });
}
function yearOf(groups) {
    if (groups["era"] !== undefined)
        return eraYear(groups["era"], numberOf(groups["ey"] ?? "") ?? 0);
    if (groups["se"] !== undefined)
        return eraYear(groups["se"], numberOf(groups["sy"] ?? "") ?? 0);
    if (groups["yy"] !== undefined)
        return 2000 + Number(groups["yy"]);
    if (groups["y"] !== undefined)
        return Number(groups["y"]);
    return groups["k"] === undefined ? undefined : numberOf(groups["k"]);
}
function flawed(flaw) {
    return { kind: "date", flaw };
}
function dayOf(year, month, day) {
    const date = year === undefined ? undefined : plainDate(year, month, day);
    return date === undefined ? flawed("impossible") : { kind: "date", from: date, to: date };
}
function span(kind, from, to) {
    return from === undefined || to === undefined ? flawed("impossible") : { kind, from, to };
}
function dayOrMonth(groups) {
    const year = yearOf(groups);
    const name = groups["mn"];
    const month = name === undefined ? numberOf(groups["m"] ?? "") : MONTH_NAMES.indexOf(name) + 1;
    if (year === undefined || month === undefined)
        return flawed("impossible");
    if (groups["d"] !== undefined)
        return dayOf(year, month, numberOf(groups["d"]) ?? 0);
    if (/^(?:末|end)/.test(groups["tail"] ?? ""))
        return dayOf(year, month, lastDay(year, month));
    return span("month", plainDate(year, month, 1), plainDate(year, month, lastDay(year, month)));
}
function dayFirst(groups) {
    const [first, second, year] = [Number(groups["a"]), Number(groups["b"]), Number(groups["y"])];
    if (first > 12 || first === second)
        return dayOf(year, second, first);
    return second > 12 ? dayOf(year, first, second) : flawed("ambiguous");
}
function wholeYear(year) {
    return year === undefined
        ? flawed("impossible")
        : span("year", plainDate(year, 1, 1), plainDate(year, 12, 31));
}
function fiscal(groups) {
    const year = yearOf(groups);
    if (year === undefined)
        return flawed("impossible");
    const part = groups["part"] ?? "";
    if (part === "末")
        return dayOf(year + 1, 3, 31);
    const quarter = /[1-4]/.exec(part)?.[0];
    const half = /^[上前]/.test(part) ? 0 : /^[下後]/.test(part) ? 1 : undefined;
    const first = quarter !== undefined ? (Number(quarter) - 1) * 3 : (half ?? 0) * 6;
    const months = quarter !== undefined ? 3 : half === undefined ? 12 : 6;
    const start = plainDate(year, 4, 1);
    const from = start === undefined ? undefined : addMonths(start, first);
    const next = from === undefined ? undefined : addMonths(from, months);
    return span("fy", from, next === undefined ? undefined : dayBefore(next));
}
function withRanges(text, dates) {
    const found = [];
    for (let index = 0; index < dates.length; index += 1) {
        const date = dates[index];
        if (date === undefined)
            continue;
        const next = dates[index + 1];
        const between = next === undefined ? "" : text.slice(date.end, Math.min(next.start, date.end + 8));
        if (next !== undefined &&
            next.start - date.end < 8 &&
            /^(?:\([^)]\))?(?: ?[~-] ?|から| to | until )$/.test(between)) {
            found.push(joined(text, date, next));
            index += 1;
        }
        else
            found.push(openRange(text, date));
    }
    return found;
}
function joined(text, first, last) {
    const [start, end] = [first.start, last.end];
    const flaw = first.flaw ?? last.flaw;
    return {
        start,
        end,
        text: text.slice(start, end),
        kind: "range",
        ...(flaw === undefined ? {} : { flaw }),
        ...(first.from === undefined ? {} : { from: first.from }),
        ...(last.to === undefined ? {} : { to: last.to }),
    };
}
function openRange(text, date) {
    if (date.to === undefined || date.from === undefined)
        return date;
    if (/~ ?$/.test(text.slice(Math.max(0, date.start - 2), date.start))) {
        const start = text.lastIndexOf("~", date.start);
        return { start, end: date.end, text: text.slice(start, date.end), kind: "range", to: date.to };
    }
    const after = /^(?:から|より|以降)(?<length>.{2,8})/.exec(text.slice(date.end, date.end + 12));
    const length = after === null ? undefined : readDurations(after.groups?.["length"] ?? "")[0];
    if (length?.months === undefined || length.start > 1)
        return date;
    const next = addMonths(date.from, length.months);
    const to = next === undefined ? undefined : dayBefore(next);
    if (to === undefined)
        return date;
    const end = date.end + 2 + length.end;
    return { start: date.start, end, text: text.slice(date.start, end), kind: "range", from: date.from, to };
}

;// ./src/core/answer/clause-facts.ts






const MOST_CLAUSES = 300;
function clauseFacts(normal, cell) {
    const clauses = splitClauses(normal, cell);
    if (clauses.length > MOST_CLAUSES)
        return undefined;
    return clauses.map((clause) => ({ ...clause, ...factsOf(clause.text) }));
}
function factsOf(text) {
    const places = text
        .replace(/https?:[!-~]{1,300}|(?:www\.)?[a-z\d-]{1,40}(?:\.[a-z\d-]{1,40}){1,5}(?:\/[!-~]{0,300})?/g, " ")
        .replace(/(?:アジア・?(?:パシフィック|太平洋)|asia[- ]pacific|apac)(?:リージョン)? ?\(?(?=東京|大阪|tokyo|osaka)/g, " ");
    const domestic = first(DOMESTIC, places);
    const foreign = first(FOREIGN, places);
    return {
        ...findSignals(text),
        standards: findStandards(text),
        dates: readDates(text),
        documents: findDocuments(text),
        presents: presents(text),
        ...(domestic === undefined ? {} : { domestic }),
        ...(foreign === undefined ? {} : { foreign }),
    };
}
function first(pattern, text) {
    for (const match of text.matchAll(pattern))
        return match[0];
    return undefined;
}
function quoteOf({ cell, quote }) {
    return { cell, text: quote };
}
function found(finding, clause) {
    return { ...finding, quote: quoteOf(clause) };
}

;// ./src/core/answer/copied-requirement.ts

const SHORTEST = 12;
const ENDINGS = /(?:について)?(?:する(?:もの|設備)?と?(?:する)?こと|(?:して|されて|行われて|られて)?いる(?:もの)?(?:とする)?こと|(?:でき|出来)る(?:もの)?(?:とする)?こと|こと|(?:し|され|行われ|られ)?て(?:い|おり)ます|(?:いた)?し(?:ます|ました)|です|ます|ました|済み?(?:です)?|可能(?:です|である)?|でき(?:ます|る)|出来(?:ます|る)|している|されている|する|した|である)$/u;
function copiesRequirement(text, row) {
    const asked = bare(normaliseAnswer(row.text).text);
    const own = bare(text);
    if (own.length < Math.min(SHORTEST, asked.length * 0.8))
        return false;
    if (own.length >= 20 || own.length >= asked.length * 0.8) {
        if (asked.includes(own))
            return true;
    }
    const [matters, ofRow] = [mattersOf(text), mattersOf(normaliseAnswer(row.text).text).join("")];
    const length = matters.join("").length;
    return length >= SHORTEST && length * 5 >= own.length * 3 && matters.every((part) => ofRow.includes(part));
}
const bare = (text) => text.replace(/[\s、。・()]/g, "");
function mattersOf(text) {
    return text
        .split(/[。\n]/u)
        .map((sentence) => {
        let own = bare(sentence);
        for (let before = ""; before !== own;) {
            before = own;
            own = own.replace(ENDINGS, "");
        }
        return own;
    })
        .filter((part) => part !== "");
}

;// ./src/core/answer/weigh/benign.ts
const BENIGN = /^(?:(?:全て|すべて|全項目|本サービスは?|当社は?|弊社は?|はい)[、]?)?(?:(?:標準|基本)(?:機能|対応|装備|搭載|仕様|提供|サービス)?(?:として|で|にて|に|の)?(?:対応|提供|実装|搭載|装備|含)?(?:済み?|可能?|して(?:い|おり)ます|いたします|します|しています|まれ(?:ます|ています|ております))?(?:です)?|対応(?:済み?|可能?|して(?:い|おり)ます|いたします|致します|します|できます)?(?:です)?|(?:実装|実施|導入|整備|取得|登録|認証取得|提供)(?:済み?|可能?|して(?:い|おり)ます|しています)(?:です)?|(?:限定|指定|保存|保管|設定|提示|受け?入れ|暗号化|検知|通知|消去|監視)(?:が|は)?(?:可能|でき(?:ます|る)|して(?:い|おり)ます|いたします|します)(?:です)?|機能(?:あり|有り|を?(?:具備|有し)(?:て(?:い|おり)ます)?)|問題(?:なし|ありません|ございません)|特に(?:なし|ありません|ございません)|特記事項(?:なし|はありません)|(?:要件|仕様|基準|条件)(?:を|は)(?:満たして(?:い|おり)ます|満たします|充足して(?:い|おり)ます)|承知(?:しました|いたしました|致しました)?|了解(?:しました|いたしました)?|(?:詳細は?)?、?(?:別紙|別添|添付|提案書|仕様書|資料|カタログ|マニュアル|サービス仕様書|利用規約|約款|規約|契約書|ホワイトペーパー)[^。「」]{0,24}(?:参照|のとおり|の通り|ご?覧(?:ください)?|に記載(?:しています|しております)?|に明記(?:しています|しております)?|をご?参照(?:ください|願います)?)|提案書 ?p?\.? ?\d{1,3}(?:ページ|頁|p)?(?:参照)?|p\.? ?\d{1,3}(?:参照)?|(?:別紙|別添|別表|別冊|添付|添付資料|参考資料|補足資料|資料|様式|提案書|付録)[ -]?(?:no\.?|第)?(?:\d{1,3}(?:[-.]\d{1,3})?|[一二三四五六七八九十a-z])(?:号|章|頁|ページ)?(?:[、・](?:(?:別紙|資料|様式)?\d{1,3}|p\.?\d{1,3})){0,4}|yes|ok|supported|compliant|standard (?:feature|function)|available(?: as standard)?|see attached|(?:貴市|貴庁)?(?:との)?事前(?:の|に)?ご?(?:連絡|通知|調整|申請|相談|協議)(?:を?(?:いただければ|いただき|ください|下さい|願います|お願い(?:いた|致)?します)|が必要です|の(?:うえ|上))?|(?:原則)?(?:\d{1,3}(?:営業)?日|[\d一二三]{1,2}(?:週間?|[かヶカケ]月))前までに?の?(?:書面(?:で|にて|により)の?|メールで)?ご?(?:連絡|通知|申請|相談|お申し?出)(?:いただければ|いただき|ください|下さい|願います|をお願い(?:いた|致)?します)?|(?:with |subject to )?(?:\d{1,3} (?:business )?days'? ?|reasonable |advance |written ){1,3}(?:prior )?(?:written )?notice(?: required)?|(?:up to )?once (?:a|per) year)$/;
function isBenign(clause) {
    return clause.text.length <= 60 && BENIGN.test(clause.text);
}

;// ./src/core/answer/weigh/flaw-order.ts
const UNDER_YES = [
    ["instruction", "unclear"],
    ["template", "unclear"],
    ["copied", "unclear"],
    ["doubt", "unclear"],
    ["question", "unclear"],
    ["denied", "contradictory"],
    ["breach", "contradictory"],
    ["short", "contradictory"],
    ["renewal-open", "unclear"],
    ["unreadable", "unclear"],
    ["expired", "expired"],
    ["ended", "contradictory"],
    ["customer", "contradictory"],
    ["no-registration", "contradictory"],
    ["other-party", "contradictory"],
    ["platform", "contradictory"],
    ["self", "contradictory"],
    ["equal", "contradictory"],
    ["plan-overdue", "unclear"],
    ["planned", "contradictory"],
    ["same-as", "unclear"],
    ["ask", "unclear"],
    ["edition-refused", "contradictory"],
    ["edition", "unclear"],
    ["other-standard", "unclear"],
    ["denied-unclear", "unclear"],
    ["partial", "partial"],
    ["paid", "partial"],
    ["other-contract", "partial"],
    ["refuse", "contradictory"],
    ["hedge", "unclear"],
    ["weak", "unclear"],
    ["except", "partial"],
    ["limit", "partial"],
    ["outside", "partial"],
    ["uncertain", "unclear"],
    ["later", "weak_evidence"],
];
const ALONE = [
    ["instruction", "unclear"],
    ["template", "unclear"],
    ["copied", "unclear"],
    ["doubt", "unclear"],
    ["question", "unclear"],
    ["same-as", "unclear"],
    ["ask", "unclear"],
    ["outside", "na"],
    ["plan-overdue", "unclear"],
    ["renewal-open", "unclear"],
    ["planned", "planned"],
    ["unreadable", "unclear"],
    ["expired", "expired"],
    ["paid", "partial"],
    ["other-contract", "partial"],
    ["partial", "partial"],
    ["denied", "not_met"],
    ["breach", "not_met"],
    ["short", "not_met"],
    ["ended", "unclear"],
    ["refuse", "unclear"],
    ["limit", "partial"],
    ["except", "partial"],
    ["hedge", "unclear"],
    ["weak", "unclear"],
    ["edition-refused", "not_met"],
    ["edition", "unclear"],
    ["other-standard", "unclear"],
    ["equal", "not_met"],
    ["self", "unclear"],
    ["no-registration", "unclear"],
    ["other-party", "unclear"],
    ["platform", "unclear"],
    ["customer", "unclear"],
    ["denied-unclear", "unclear"],
    ["uncertain", "unclear"],
    ["later", "weak_evidence"],
];
const ALWAYS_UNCLEAR = [
    "instruction",
    "template",
    "doubt",
    "question",
    "plan-overdue",
];

;// ./src/core/answer/weigh/combine.ts

function combineYes({ flaws, core, supported, findings, bareYes, presenting, planAllowed, outsideDenies }, bare, says) {
    const worst = weightiest(flaws, UNDER_YES);
    if (worst !== undefined) {
        const reading = planAllowed === true && worst.flaw.kind === "planned" ? "planned" : worst.reading;
        const { kind } = worst.flaw;
        const refused = kind === "refuse" && !presenting;
        const uncovered = kind === "outside" && outsideDenies === true;
        return {
            reading: refused ? "unclear" : uncovered ? "contradictory" : reading,
            findings: [worst.flaw.finding, says, ...rest(flaws, worst.flaw), ...findings],
        };
    }
    if (core === "affirmed")
        return { reading: "met", findings: [says, ...findings] };
    const nothing = { code: "nothing-presented", values: {} };
    if (presenting && (bare || core === "partly")) {
        return { reading: "weak_evidence", findings: [nothing, says, ...findings] };
    }
    const covers = bare || core === "partly";
    if ((covers && bareYes) || (supported && !presenting))
        return { reading: "met", findings: [says, ...findings] };
    return { reading: "unclear", findings: [...findings, says] };
}
function combinePartly({ flaws, findings }, says) {
    const list = [...flaws];
    const grave = list.find(({ kind }) => ALWAYS_UNCLEAR.includes(kind));
    if (grave !== undefined)
        return { reading: "unclear", findings: [grave.finding, says, ...rest(list, grave), ...findings] };
    const planned = list.find(({ kind }) => kind === "planned");
    if (planned !== undefined)
        return { reading: "planned", findings: [planned.finding, says, ...rest(list, planned), ...findings] };
    const expired = list.find(({ kind }) => kind === "expired");
    if (expired !== undefined)
        return { reading: "expired", findings: [expired.finding, says, ...rest(list, expired), ...findings] };
    return { reading: "partial", findings: [says, ...list.map(({ finding }) => finding), ...findings] };
}
function weightiest(flaws, order) {
    for (const [kind, reading] of order) {
        const flaw = flaws.find((one) => one.kind === kind);
        if (flaw !== undefined)
            return { flaw, reading };
    }
    const [first] = flaws;
    return first === undefined ? undefined : { flaw: first, reading: "unclear" };
}
function rest(flaws, first) {
    return flaws.filter((flaw) => flaw !== first).map(({ finding }) => finding);
}

;// ./src/core/answer/weigh/combine-no.ts


function insteadOf(flaws) {
    const quoted = (flaw) => flaw.finding.quote?.text;
    const others = flaws.filter(({ kind }) => kind === "uncertain" || kind === "other-standard").map(quoted);
    return flaws.find((flaw) => flaw.kind === "other-contract" && !others.includes(quoted(flaw)) && POSSIBLE.test(quoted(flaw) ?? ""));
}
const POSSIBLE = /可能|対応|でき(?:ます|る)|実施|契約|オプション|\b(?:available|possible|can|support)/;
const REASON = /(?:ため|ので|から|につき)(?:です|となります)?。?$/;
function combineNo({ flaws, core, findings }, mayNotApply, says) {
    const all = flaws.map(({ finding }) => finding);
    const has = (kind) => flaws.find((flaw) => flaw.kind === kind);
    const grave = flaws.find(({ kind }) => ALWAYS_UNCLEAR.includes(kind) || kind === "ask" || kind === "renewal-open");
    if (grave !== undefined)
        return { reading: "unclear", findings: [grave.finding, says, ...rest(flaws, grave)] };
    const outside = flaws.find((flaw) => flaw.kind === "outside" && (mayNotApply || !REASON.test(flaw.finding.quote?.text ?? "")));
    if (outside !== undefined)
        return {
            reading: mayNotApply ? "na" : "unclear",
            findings: [outside.finding, says, ...rest(flaws, outside)],
        };
    const planned = has("planned");
    if (planned !== undefined)
        return { reading: "planned", findings: [planned.finding, says, ...rest(flaws, planned)] };
    const softened = has("partial") ?? has("paid") ?? insteadOf(flaws) ?? flaws.find((flaw) => leavesSome(flaw));
    if (softened !== undefined && has("denied") === undefined)
        return { reading: "unclear", findings: [softened.finding, says, ...rest(flaws, softened)] };
    const evident = core === "partly" && findings.some(({ code }) => EVIDENCE.includes(code));
    if (flaws.length === 0 && (core === "affirmed" || evident))
        return { reading: "contradictory", findings: [...findings, says] };
    return { reading: "not_met", findings: [says, ...all] };
}
function leavesSome({ kind, finding }) {
    if (kind !== "limit" && kind !== "except")
        return false;
    return /可能|でき(?:ます|る)|(?:対応|取得|実施|提供|登録)(?:済|し(?:て(?:い|お)|まし|た)|(?:が|は)?可)|番号/.test(finding.quote?.text ?? "");
}
const EVIDENCE = [
    "valid-until",
    "has-number",
    "successor-accepted",
    "long-enough",
    "tier-found",
    "place-domestic",
    "rules-out",
];

;// ./src/core/answer/weigh/combine-alone.ts



function combineAlone({ flaws, core, findings, presenting, planAllowed, outsideDenies, partIsOpen }, text) {
    const worst = weightiest(flaws, ALONE);
    if (worst !== undefined) {
        const reading = aloneReading(worst, { flaws, core, presenting, planAllowed: planAllowed === true });
        return { reading, findings: [worst.flaw.finding, ...rest(flaws, worst.flaw), ...findings] };
    }
    if (core === "affirmed")
        return { reading: "met", findings };
    if (core === "partly") {
        const part = outsideDenies === true || partIsOpen === true ? "unclear" : "partial";
        const nothing = { code: "nothing-presented", values: {} };
        const vague = { code: "not-understood", values: { text: text.slice(0, 60) } };
        const why = presenting ? nothing : vague;
        return {
            reading: presenting ? "weak_evidence" : part,
            findings: findings.length === 0 ? [why] : findings,
        };
    }
    return {
        reading: "unclear",
        findings: [{ code: "not-understood", values: { text: text.slice(0, 60) } }, ...findings],
    };
}
function aloneReading({ flaw, reading }, { flaws, core, presenting, planAllowed, }) {
    if (planAllowed && flaw.kind === "planned")
        return "planned";
    if (flaw.kind === "outside" && core !== "none")
        return "partial";
    if (flaw.kind === "later" && !presenting)
        return "unclear";
    const weighty = isPlainNo(flaw, flaws) ? flaws.filter((other) => !explains(other)) : flaws;
    const has = (kind) => weighty.some((other) => other.kind === kind);
    if (reading !== "not_met")
        return reading;
    if (core !== "none")
        return "partial";
    if (flaw.kind === "breach" && !has("limit") && !has("except") && !has("partial"))
        return "not_met";
    if (flaw.kind === "equal" && (has("other-party") || has("platform") || has("hedge")))
        return "unclear";
    if (has("limit") || has("except") || has("partial"))
        return "partial";
    return has("hedge") || has("denied-unclear") || has("uncertain") || has("other-standard")
        ? "unclear"
        : "not_met";
}
function isPlainNo({ kind, finding }, flaws) {
    if (kind !== "denied" || finding.quote?.cell !== "answer")
        return false;
    return flaws.every((other) => other.kind === "denied" || other.finding.quote?.cell === "remarks");
}
function explains({ kind, finding }) {
    if (finding.quote?.cell !== "remarks")
        return false;
    if (["denied-unclear", "other-standard", "uncertain"].includes(kind))
        return true;
    if ((kind === "limit" || kind === "except") && !leavesSome({ kind, finding }))
        return true;
    if (kind !== "hedge")
        return false;
    return OPINION.test(finding.quote.text) || !GIVES.test(finding.quote.text);
}
const GIVES = /可能|でき(?:ます|る)|対応(?:し|可|予定)|検討|提供|別途/;
const OPINION = /努力|目標|参考|考え|認識|理解|判断|思(?:い|う|って)|方針|ため$|ので|から$|\bbelieve\b/;

;// ./src/core/answer/combine-with-mark.ts






function withoutWords(mark, quote) {
    const { word } = mark;
    switch (mark.kind) {
        case "blank":
            return { reading: "blank", findings: [{ code: "nothing-written", values: {} }] };
        case "placeholder":
            return { reading: "blank", findings: [{ code: "only-placeholder", values: { text: word }, quote }] };
        case "dash":
            return { reading: "unclear", findings: [{ code: "lone-dash", values: { text: word }, quote }] };
        case "code":
        case "several":
            return { reading: "unclear", findings: [{ code: "unknown-code", values: { text: word }, quote }] };
        case "human":
            return { reading: "unclear", findings: [{ code: "left-open", values: { word }, quote }] };
        case "na":
            return { reading: "na", findings: [{ code: "says-not-applicable", values: { word }, quote }] };
        case "planned":
            return { reading: "planned", findings: [{ code: "says-planned", values: { word }, quote }] };
        case "partial":
            return { reading: "partial", findings: [{ code: "says-partly", values: { word }, quote }] };
        case "yes":
        case "no":
        case "none":
            return undefined;
    }
}
function combineWithMark(given, assessment) {
    const { mark, row, clauses } = given;
    const { word } = mark;
    const { quote } = given;
    switch (mark.kind) {
        case "yes": {
            const misuse = affirmsMisuse(given, assessment);
            if (misuse !== undefined)
                return misuse;
            const outside = assessment.flaws.find(({ kind }) => kind === "outside");
            if (outside !== undefined &&
                row.mayNotApply === true &&
                assessment.flaws.every(({ kind }) => kind === "outside")) {
                return { reading: "na", findings: [outside.finding] };
            }
            const bare = clauses.length === 0 || clauses.every(isBenign);
            const read = combineYes(assessment, bare, { code: "says-yes", values: { word }, quote });
            return read.reading === "unclear" && assessment.flaws.length === 0 ? sayWhy(read, clauses) : read;
        }
        case "no":
            return combineNegative(given, assessment, quote);
        case "partial":
            return combinePartly(assessment, { code: "says-partly", values: { word }, quote });
        case "planned":
            return combinePlan(given, assessment, quote);
        case "na":
            return combineNotApplicable(assessment, { code: "says-not-applicable", values: { word }, quote });
        case "blank":
        case "none":
            if (LONE_REFERENCE.test(given.answer.trim()) || (!assessment.presenting && pointsElsewhere(given)))
                return onlyReference(given);
            return notWhollyDenied(combineAlone(assessment, word === "" ? given.answer || (clauses[0]?.quote ?? "") : word), given, assessment);
        case "dash":
            return combineDash(assessment, { code: "lone-dash", values: { text: word }, quote });
        case "placeholder":
            return leftOpen(assessment, { code: "only-placeholder", values: { text: word }, quote });
        case "code":
        case "several":
            return leftOpen(assessment, { code: "unknown-code", values: { text: word }, quote });
        case "human":
            if (/^別[紙添]/.test(word) && assessment.core === "affirmed" && assessment.flaws.length === 0)
                return combineAlone(assessment, given.answer);
            return leftOpen(assessment, { code: "left-open", values: { word }, quote });
    }
}
function sayWhy(read, clauses) {
    const strange = clauses.find((clause) => !isBenign(clause));
    if (strange === undefined)
        return read;
    const values = { text: strange.text.slice(0, 40) };
    return {
        ...read,
        findings: [found({ code: "not-understood", values }, strange), ...read.findings],
    };
}
function affirmsMisuse({ row, mark, quote }, { flaws }) {
    if (row.expects.kind !== "assurance" || row.expects.polarity !== "negative")
        return undefined;
    if (!/^(?:はい|有り?|あり|yes|y)/.test(mark.word))
        return undefined;
    const plain = /^(?:有|あり)/.test(mark.word);
    const breach = flaws.find(({ kind, finding }) => kind === "breach" && (plain || finding.quote?.cell === "answer"));
    if (breach === undefined || flaws.some(({ kind }) => ALWAYS_UNCLEAR.includes(kind)))
        return undefined;
    const says = { code: "says-yes", values: { word: mark.word }, quote };
    return { reading: "not_met", findings: [breach.finding, says] };
}
function pointsElsewhere({ clauses }) {
    return (clauses.length > 0 &&
        clauses.every((clause) => isBenign(clause) &&
            /参照|ご?覧|とおり|通り|記載|see attached|^(?:別[紙添表冊]|添付|参考|補足|資料|様式|提案書|付録)/.test(clause.text)));
}
const LONE_REFERENCE = /^[^、。「」『』\s\d]{1,12}(?:を|に)?(?:ご?参照|をご覧)(?:ください|下さい|願います|のこと)?。?$/u;
function onlyReference({ answer, clauses, quote }) {
    const word = (answer || (clauses[0]?.quote ?? "")).slice(0, 40);
    return { reading: "unclear", findings: [{ code: "refers-elsewhere", values: { word }, quote }] };
}
const AFFIRMS = /可能|(?<!不)可(?=$|[、。()です])|有効|でき(?:ます|る)|(?:対応|実施|導入|取得|登録|設定|保存|保管|運用)(?:済|して|し(?:ます|まし|た))|(?:して|を?行って)(?:い|おり)ます|あり(?!ませ)|有り|番号|有効期限|\b(?:available|supported|provided|enabled|certified|registered)\b/;
function affirms({ text, words }) {
    return AFFIRMS.test(text) && !words.has("deny") && !words.has("refuse");
}
function notWhollyDenied(read, { row, clauses }, { flaws }) {
    if (read.reading !== "not_met" || !["assurance", "disclosure", "erasure"].includes(row.expects.kind))
        return read;
    const bad = flaws
        .filter(({ kind }) => ["breach", "short", "customer"].includes(kind))
        .map(({ finding }) => finding.quote?.text);
    const isAffirmed = clauses.some((clause) => affirms(clause) && !bad.includes(quoteOf(clause).text));
    return isAffirmed ? { ...read, reading: "partial" } : read;
}
function combineNegative({ row, mark, clauses, answer }, assessment, quote) {
    const says = { code: "says-no", values: { word: mark.word }, quote };
    const negative = row.expects.kind === "assurance" && row.expects.polarity === "negative";
    const spoken = /^(?:いいえ|無|無し|なし|ない|無い|no|n|none)$/.test(mark.word);
    if (!negative) {
        const combined = combineNo(assessment, row.mayNotApply === true, says);
        return combined.reading === "not_met" && assessment.flaws.length === 0 && clauses.some(affirms)
            ? { reading: "contradictory", findings: [says, ...assessment.findings] }
            : combined;
    }
    const ambiguous = { code: "bare-no-ambiguous", values: { word: mark.word }, quote };
    if (spoken) {
        if (clauses.length === 0)
            return { reading: "unclear", findings: [ambiguous] };
        const alone = combineAlone(assessment, answer);
        return alone.reading === "partial" || alone.reading === "not_met"
            ? { reading: "unclear", findings: [...alone.findings, ambiguous] }
            : alone;
    }
    const combined = combineNo(assessment, row.mayNotApply === true, says);
    const good = assessment.findings.some(({ code }) => code === "rules-out");
    return good && combined.reading === "not_met"
        ? { reading: "contradictory", findings: [...assessment.findings, says] }
        : combined;
}
function combinePlan({ clauses, asOf }, assessment, quote) {
    const dates = clauses.flatMap(({ dates: found }) => found);
    const last = dates.at(-1);
    const grave = assessment.flaws.find(({ kind }) => ["instruction", "template", "doubt", "question", "plan-overdue", "ask"].includes(kind));
    if (grave !== undefined)
        return { reading: "unclear", findings: [grave.finding] };
    if (last?.to !== undefined && last.to < asOf) {
        return { reading: "unclear", findings: [{ code: "plan-overdue", values: { date: last.to }, quote }] };
    }
    const code = last?.to === undefined
        ? { code: "planned-undated", values: { word: quote.text.slice(0, 80) }, quote }
        : { code: "planned", values: { date: last.to }, quote };
    if (last !== undefined && last.to === undefined && last.flaw === "impossible")
        return { reading: "unclear", findings: [code] };
    return { reading: "planned", findings: [code, ...assessment.flaws.map(({ finding }) => finding)] };
}
function combineNotApplicable(assessment, says) {
    const all = assessment.flaws.map(({ finding }) => finding);
    const grave = assessment.flaws.find(({ kind }) => ["instruction", "template", "doubt", "question", "ask"].includes(kind));
    if (grave !== undefined)
        return { reading: "unclear", findings: [grave.finding, says] };
    if (assessment.core === "affirmed" && assessment.flaws.length === 0) {
        return { reading: "contradictory", findings: [says, ...assessment.findings] };
    }
    return { reading: "na", findings: [says, ...all] };
}
function combineDash(assessment, says) {
    const grave = assessment.flaws.filter(({ kind }) => kind !== "outside");
    const outside = assessment.flaws.find(({ kind }) => kind === "outside");
    if (outside !== undefined &&
        !grave.some(({ kind }) => kind !== "denied" && kind !== "denied-unclear" && kind !== "other-standard" && kind !== "uncertain")) {
        return { reading: "na", findings: [outside.finding, says] };
    }
    return leftOpen(assessment, says);
}
function leftOpen({ flaws, findings }, says) {
    return { reading: "unclear", findings: [says, ...flaws.map(({ finding }) => finding), ...findings] };
}

;// ./src/core/answer/cut-quotes.ts
const LONGEST_QUOTE = 80;
function cutQuotes(findings) {
    return findings.map((finding) => {
        const { quote } = finding;
        return quote === undefined ? finding : { ...finding, quote: { ...quote, text: cut(quote.text) } };
    });
}
function cut(text) {
    const characters = [...text.slice(0, LONGEST_QUOTE * 2 + 2)];
    return characters.length > LONGEST_QUOTE ? `${characters.slice(0, LONGEST_QUOTE).join("")}…` : text;
}

;// ./src/core/answer/mark-catalogue.ts
const SYMBOLS = new Map([
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
const words = (stance, list) => list.split("|").map((word) => [word, stance]);
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
    .concat(["提示", "提出", "提供", "実施", "遵守", "表明", "誓約", "確約"].flatMap((stem) => [
    `${stem}します`,
    `${stem}いたします`,
    `${stem}致します`,
]))
    .join("|");
const mark_catalogue_WORDS = new Map([
    ...words("yes", SPOKEN_YES),
    ...words("yes", [
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
        .join("|")),
    ...words("yes", "受入れます|受け入れます|受入れています|受入れております|受入れいたします|受け入れいたします|拒否しません|拒否いたしません|拒みません|お断りしません|レ|o|yes|y|true|ok|okay|pass|supported|compliant|available|implemented|certified|registered|complies|comply|confirmed|provided|accepted|acceptable|agreed|satisfied|fully compliant|fully supported|はい|有|有り|あり|アリ|可|可能|対応|対応済|対応済み|対応可|対応可能|対応あり|対応有|標準|標準対応|標準機能|標準装備|標準機能で対応|標準で対応|実装済|実装済み|適合|適合済|満たす|満たしている|充足|該当|該当する|該当あり|済|済み|取得|取得済|取得済み|認証取得|認証取得済|認証取得済み|認証済|認証済み|登録|登録済|登録済み|登録あり|認定済|認定済み|認定取得|認定取得済|認定取得済み|実施|実施済|実施済み|実施中|導入済|導入済み|整備済|整備済み|策定済|策定済み|提供可|提供可能|提示可|提示可能|開示可|開示可能|受入可|受入可能|受入れ可|受け入れ可能|指定可|指定可能|限定可|限定可能|保存可能|定めあり|規定あり|規定済|規定済み|暗号化済|暗号化済み|遵守|承知|承知しました|了解|了承|問題なし|問題ありません|準備済|準備済み|運用中|稼働中|実現可能|実施可能|できる|できます|出来る|出来ます|行えます|行っています|行っております|実施しています|実施しております|満たします|満たしています|満たしております|保有|保有しています|保有しております|取得しています|取得しております|登録しています|登録しております|是|適"),
    ...words("partial", "一部対応|一部可|一部可能|一部|一部あり|一部実施|一部取得|部分対応|部分的に対応|条件付き|条件付|条件付き可|条件付き対応|条件付き対応可|条件付きで可|条件付きで対応|オプション|オプション対応|オプション対応可|カスタマイズ|カスタマイズ対応|要カスタマイズ|代替案|代替|代替案あり|代替対応|代替手段|代替案で対応|運用対応|運用でカバー|運用で対応|運用回避|partially|partial|partially supported|partially compliant|in part|optional"),
    ...words("no", "x|未|no|n|false|ng|fail|failed|not possible|impossible|not supported|unsupported|non-compliant|noncompliant|not compliant|not available|unavailable|not certified|not registered|not obtained|not implemented|not listed|none|no plan|no plans|ダメ|だめ|駄目|無理|不可|不可能|いいえ|無|無し|なし|ナシ|ない|無い|非対応|未対応|対応不可|対応なし|対応できません|対応しておりません|対応していません|対応不可能|不適合|非適合|非準拠|未取得|取得なし|未登録|登録なし|未認証|未認定|未実施|未整備|未策定|未導入|未実装|未加入|未規定|規定なし|定めなし|実施なし|実施不可|提供不可|提示不可|開示不可|指定不可|受入不可|受入れ不可|保存不可|実施していません|実施しておりません|取得していません|取得しておりません|登録していません|登録しておりません|登録されていません|登録されておりません|保存していません|保存しておりません|行っていません|行っておりません|ありません|ございません|できません|対応できない|満たさない|満たしていません|満たしておりません|否"),
    ...words("na", "該当なし|該当無し|非該当|対象外|該当せず|該当しない|該当しません|該当いたしません|該当致しません|n/a|na|n.a.|n.a|not applicable|適用外|適用除外|適用なし|免除|不要|回答不要|対応不要|取得不要|登録不要|exempt|out of scope|not required|関係なし|対象なし"),
    ...words("planned", "予定|移行予定|取得予定|対応予定|登録予定|実施予定|導入予定|認証予定|認証取得予定|規定予定|整備予定|準備中|申請中|審査中|構築中|整備中|作成中|策定中|取得中|対応中|開発中|登録申請中|認証取得中|取得準備中|登録準備中|申請準備中|計画中|planned|in progress|scheduled|pending|under review|in preparation"),
    ...words("human", "要確認|確認中|要相談|要協議|別途協議|別途相談|応相談|相談|協議|検討中|別紙参照|別紙のとおり|別紙の通り|別添参照|別添のとおり|別添の通り|別紙|別添|備考参照|備考欄参照|右記参照|下記参照|同上|同左|同右|〃|々|上に同じ|後日回答|回答保留|保留|不明|未定|調査中|照会中|問合せ中|tbd|tbc|tba|unknown|ditto|see attached|see remarks|to be confirmed|to be discussed|非公開|非開示|有償|有料|有償対応|別途見積|別途見積り|別途見積もり|見積|要見積|要見積り|別途|その他|―"),
]);
const POLITE = /^(?:で(?:す|ございます|あります|ある)|だ|ます|しました|して(?:い|おり)ます|しています|して(?:い|お)ります|いたします|致します|いたしました|いたしております|致しております|できます|出来ます|します|する|となります|となって(?:い|おり)ます|とします|とさせていただきます|とさせて頂きます|ございます|項目)/;
const BOUNDARY = /^(?:$|[、。,.;:!\n()\[\]「」『』【】/~・ -])/;
const LONE_DASH = /^[-~・/\\_ーヽゝ.…=^*#+|。、<>]{1,6}$/;
const BARE_CODE = /^(?:[a-z]|[0-9]{1,3}|[ア-オ]|[甲乙丙]|[ivx]{1,4}|\([0-9a-z]\)|[①-⑳])$/;
const PLACEHOLDER = /^(?:未記入|未入力|未回答|未選択|未選定|空欄|記入欄|回答欄|入力欄|回答|選択|記入|(?:こちら|ここ)に(?:ご)?(?:回答|内容|回答内容)?を?(?:ご)?(?:記入|入力|回答)(?:して)?(?:ください|下さい|願います|のこと)?|(?:ご)?(?:記入|入力|回答|選択)(?:して)?(?:ください|下さい)|(?:ドロップダウン|プルダウン|リスト|一覧)(?:から|より)(?:ご)?選択(?:して)?(?:ください|下さい)?|-{0,3} ?(?:選択|選択してください|please select|select|choose(?: one)?) ?-{0,3}|please (?:select|choose|enter)|select one|(?:○{2,6}|●{2,6}|x{3,6}|×{3,6}|△{2,6}|□{2,6}|\*{2,6}|_{2,9})|[(【\[](?:こちら|ここ)に(?:ご)?(?:記入|入力|回答)[)】\]]|[(【\[][^()【】\[\]。]{0,60}(?:ご)?(?:記載|記入|入力|選択|明記)(?:して)?(?:ください|下さい|願います|のこと|すること)。?[)】\]]|\[ ?\]|\( ?\)|\?{0,0})$/;
const OFFERED = String.raw `[「"']?(?:[○◎●×△▲✓☑■□レ]印?|丸印?|バツ|印|チェック|はい|いいえ|有無|可否|対応(?:可否|状況)|有り?|無し?|可|否|yes|no)[」"']?`;
const OFFER = String.raw `${OFFERED}(?:(?:または|又は|もしくは|若しくは|あるいは|か|or|、|,|・|\/| ){0,2}${OFFERED}){0,4}`;
const WHERE = String.raw `(?:(?:ここ|こちら|本欄|この欄|回答欄|左欄|右欄|下記|以下)(?:に(?:は)?|から|より)、?)`;
const WHICH = String.raw `(?:(?:いずれか|どちらか|(?:該当|当てはま|あてはま|適合)(?:する|る)?(?:もの|方|項目|欄|箇所|個所|選択肢|番号)(?:すべて|全て)?)(?:の?(?:1つ|一つ|ひとつ))?(?:に|を|へ))`;
const ONE_OF = String.raw `(?:の?(?:いずれか|どちらか)(?:1つ|一つ|ひとつ)?)?`;
const FILL = String.raw `(?:(?:を|で|に)(?:ご)?(?:記入|入力|選択|回答|記載|付けて|つけて|付ける|つける|入れて|入れる)(?:して)?(?:ください|下さい|願います|お願いします|のこと|すること)?|(?:を)?(?:記入|入力|選択)?して(?:ください|下さい))`;
const INSTRUCTIONS = new RegExp(String.raw `^[※*(【\[]{0,2}(?:${WHERE}${WHICH}?${OFFER}${ONE_OF}${FILL}?|${WHICH}${OFFER}${FILL}?|${WHERE}?${OFFER}${ONE_OF}${FILL})。?[)】\]]{0,2}$`);
const CHOICE_SEPARATOR = /[・/|,、 ]|または|or|又は/;

;// ./src/core/answer/own-words.ts

const WHOLE = 36;
const own_words_BEFORE = 16;
const own_words_AFTER = 12;
const own_words_QUOTED = new Set(["word", "text", "found", "standard", "number", "name", "place", "mark"]);
const ABOUT_THE_MARK = new Set([
    "says-yes",
    "says-no",
    "says-partly",
    "says-not-applicable",
    "says-planned",
    "left-open",
    "by-legend",
    "turned-by-legend",
    "open-by-legend",
    "lone-dash",
    "unknown-code",
    "bare-no-ambiguous",
    "only-placeholder",
]);
function inOwnWords(findings) {
    const said = new Set();
    return findings.map(quoted).filter((finding) => {
        const key = JSON.stringify([finding.code, finding.values]);
        return said.has(key) ? false : said.add(key);
    });
}
function quoted(finding) {
    const { quote, code } = finding;
    return quote === undefined
        ? finding
        : withValues(finding, (value, key) => ownWords({ found: value, key, code, source: quote.text }));
}
function withValues(coded, change) {
    const entries = Object.entries(coded.values).map(([key, value]) => [
        key,
        typeof value === "string" && own_words_QUOTED.has(key) ? change(value, key) : value,
    ]);
    return { ...coded, values: { ...coded.values, ...Object.fromEntries(entries) } };
}
function ownWords(value) {
    const { found, key, code, source } = value;
    const normal = normaliseAnswer(source);
    const start = normal.text.indexOf(found);
    if (start < 0)
        return found;
    const end = start + found.length;
    const own = withoutLabel(sourceOf(normal, start, end));
    return key !== "word" || ABOUT_THE_MARK.has(code) ? own : inItsClause(normal.source, own);
}
function inItsClause(source, own) {
    const clause = source.replace(/\s+/gu, " ").trim();
    if ([...clause].length <= WHOLE)
        return clause;
    const at = clause.indexOf(own);
    if (at < 0)
        return own;
    const before = [...clause.slice(0, at)];
    const after = [...clause.slice(at + own.length)];
    const head = before.length > own_words_BEFORE ? `…${before.slice(-own_words_BEFORE).join("")}` : before.join("");
    const tail = after.length > own_words_AFTER ? `${after.slice(0, own_words_AFTER).join("")}…` : after.join("");
    return head + own + tail;
}
function withoutLabel(own) {
    const bare = own.replace(/^(?:登録|認証|認定|証明書)?番号\s*[:：]?\s*/u, "");
    return /^[「『][^「『」』]*[」』]$/u.test(bare) ? bare.slice(1, -1) : bare;
}

;// ./src/core/answer/ticked-choice.ts
const TICKED = "■☑✓●◉";
const BRACKETS = /[[(][ ]?[x○✓レv●■]?[ ]?[\])](?=[^\s)\]、。]{1,20})/g;
function tickedChoice(text) {
    const boxes = boxesOf(text);
    if (boxes.length === 0)
        return undefined;
    const ticked = boxes.filter((box) => box.ticked);
    if (ticked.length === 0)
        return boxes.every((box) => box.empty) ? "none" : undefined;
    if (ticked.length > 1)
        return "several";
    const [chosen] = ticked;
    if (chosen === undefined)
        return undefined;
    const others = boxes.filter((box) => box.empty).map((box) => box.text);
    return { text: chosen.text, start: chosen.start, end: chosen.end, others };
}
function boxesOf(text) {
    const places = [];
    for (const match of text.matchAll(/[■☑✓●◉□○]/g)) {
        const sign = match[0];
        const after = match.index + 1;
        if (!/[^\s、。()]/.test(text.charAt(after).trim() || text.charAt(after + 1)))
            continue;
        places.push({ at: match.index, after, ticked: TICKED.includes(sign), square: "■☑□".includes(sign) });
    }
    if (places.length === 0)
        for (const match of text.matchAll(BRACKETS)) {
            const after = match.index + match[0].length;
            places.push({
                at: match.index,
                after,
                ticked: /[x○✓レv●■]/.test(match[0]),
                square: /^\[/.test(match[0]),
            });
        }
    const isChoice = places.some(({ square }) => square) ||
        (places.length > 1 && places.some(({ ticked }) => ticked) && places.some(({ ticked }) => !ticked));
    if (!isChoice || places[0]?.at !== 0)
        return [];
    return places.map(({ after, ticked }, index) => {
        const end = places[index + 1]?.at ?? text.length;
        const option = text.slice(after, end).trim();
        return { text: option, start: after, end, ticked, empty: !ticked };
    });
}

;// ./src/core/answer/read-mark.ts




const LONGEST_WORD = Math.max(...[...mark_catalogue_WORDS.keys()].map((word) => word.length));
function readMark(text, legend) {
    const found = findMark(text, legend);
    return found.restEnd < 0 ? { ...found, restEnd: text.length } : found;
}
function findMark(text, legend) {
    if (text === "")
        return mark("blank", "", 0);
    const byKey = legend === undefined ? undefined : markOfLegend(text, legend);
    if (byKey !== undefined)
        return byKey;
    const usual = usualMark(text);
    return legend?.turned === true && read_mark_SIGN.test(usual.word) ? againstKey(usual) : usual;
}
const read_mark_SIGN = /^(?:[○◎●◉✓☑×△▲▽▼]|o|x|レ)$/;
function againstKey(usual) {
    if (usual.kind !== "yes" && usual.kind !== "no")
        return usual;
    return { ...usual, kind: "human", byLegend: true, entry: { mark: usual.word, meaning: "human" } };
}
function usualMark(text) {
    if (PLACEHOLDER.test(text) || INSTRUCTIONS.test(text) || isOpenChoice(text))
        return mark("placeholder", text, text.length);
    const ticked = tickedChoice(text);
    if (ticked === "none")
        return mark("placeholder", text, text.length);
    if (ticked === "several")
        return mark("several", text, text.length);
    if (ticked !== undefined) {
        if (ticked.others.some((option) => {
            const { rest, kind } = headOf(option);
            return !LACKING.test(option) && (rest < option.length || kind === "none");
        })) {
            return mark("several", text, text.length);
        }
        const chosen = headOf(ticked.text);
        return { ...chosen, word: ticked.text, rest: ticked.start + chosen.rest, restEnd: ticked.end };
    }
    if (LONE_DASH.test(text))
        return mark("dash", text, text.length);
    if (/^\([^()]{1,6}\)$/.test(text) && headOf(text.slice(1, -1)).kind === "yes") {
        return mark("code", text, text.length);
    }
    return headOf(text);
}
const LACKING = /^[未非不][一-龯]{1,4}$/;
function mark(kind, word, rest, byLegend = false) {
    return { kind, word, rest, restEnd: -1, byLegend };
}
function headOf(text) {
    const lead = /^[「『【(\[]?/.exec(text)?.[0].length ?? 0;
    const symbol = SYMBOLS.get(text.charAt(lead));
    if (symbol !== undefined)
        return afterSymbol(text, lead, symbol);
    const dash = /^[-ー~/_・]{1,3}(?=\()/.exec(text)?.[0];
    if (dash !== undefined)
        return mark("dash", dash, dash.length);
    for (let length = Math.min(LONGEST_WORD, text.length - lead); length > 0; length -= 1) {
        const word = text.slice(lead, lead + length);
        const stance = mark_catalogue_WORDS.get(word);
        if (stance === undefined)
            continue;
        const tail = text.slice(lead + length, lead + length + 24);
        if (word === "no" && NUMBER_FOLLOWS.test(tail))
            continue;
        const polite = POLITE.exec(tail)?.[0].length ?? 0;
        if (BOUNDARY.test(tail.slice(polite)) && !isRange(tail))
            return mark(stance, word, lead + length + polite);
        if (BOUNDARY.test(tail))
            return mark(stance, word, lead + length);
    }
    return BARE_CODE.test(text) ? mark("code", text, text.length) : mark("none", "", 0);
}
function isRange(tail) {
    return /^[・/~]/.test(tail);
}
function afterSymbol(text, lead, stance) {
    const rest = text.slice(lead + 1, lead + 8);
    const other = SYMBOLS.get(rest.replace(/^[ )\]」』】・/~、→>-]{0,3}/, "").charAt(0));
    if (other !== undefined)
        return mark("several", text.slice(0, 12), text.length);
    return mark(stance, text.charAt(lead), lead + 1);
}
function markOfLegend(text, legend) {
    const letter = /^[ox](?![a-z0-9])/.exec(text)?.[0];
    const sign = letter === undefined ? undefined : (letter === "o" ? "○" : "×") + text.slice(1);
    const found = entryOf(text, legend) ?? (sign === undefined ? undefined : entryOf(sign, legend));
    if (found === undefined)
        return undefined;
    const { entry, length } = found;
    if (SYMBOLS.has(text.slice(0, length)) && afterSymbol(text, 0, "yes").kind === "several")
        return undefined;
    const kind = entry.meaning === "must-answer" ? "code" : entry.meaning;
    return { ...mark(kind, text.slice(0, length), length, true), entry };
}
function entryOf(text, legend) {
    let best;
    for (const entry of legend.marks) {
        const known = normaliseAnswer(entry.mark).text;
        if (known === "" || !text.startsWith(known) || known.length <= (best?.length ?? 0))
            continue;
        const tail = text.slice(known.length, known.length + 24);
        if ((known.length > 1 || !SYMBOLS.has(known)) && !BOUNDARY.test(tail))
            continue;
        best = { entry, length: known.length };
    }
    return best;
}
function isOpenChoice(text) {
    if (text.length > 40)
        return false;
    const bare = text.replace(/^[(\[【]|[)\]】]$/g, "");
    const options = bare.split(CHOICE_SEPARATOR).filter((option) => option !== "");
    if (options.length < 2 || !/[・/|]| |または|or|又は/.test(bare))
        return false;
    const stances = options.map((option) => SYMBOLS.get(option) ?? mark_catalogue_WORDS.get(option) ?? (option === "否" ? "no" : undefined));
    return stances.every((stance) => stance !== undefined) && new Set(stances).size > 1;
}

;// ./src/core/answer/weigh/accounted-for.ts


const REGISTERS = /(?<![a-z])(?:iot|asp|ai|iaas|paas|saas)(?![a-z])|ismap(?:[- ]?liu)?|イスマップ|(?:ismap )?for low[- ]?impact use|政府情報システムのためのセキュリティ評価制度|セキュリティ評価制度|クラウドサービス情報開示認定(?:制度|機関)?|[a-zぁ-んァ-ヶー・]{0,12}クラウドサービスの情報開示認定(?:制度)?|(?:[a-z・]{1,12}の)?安全・?信頼性(?:に係る)?情報開示認定(?:制度)?|情報開示認定(?:制度)?|日本クラウド産業協会|aspic|クラウドサービス(?:リスト|一覧)|登録(?:リスト|簿|一覧)|(?<![a-z])liu(?![a-z])|(?<![一-龠ァ-ヶー])リスト(?=に|で|へ|の|上|掲|を|$)|デジタル庁|ipa|nisc|言明書(?=の(?:対象|言明)?(?:範囲|対象))|ポータル(?:サイト)?|公式(?:サイト|ホームページ)|(?:ホームページ|ウェブ ?サイト|web ?サイト|サイト|hp)(?=に|で|の|上|を|$)/g;
const LINKS = /https?:[!-~]*|(?:[a-z\d-]{1,40}\.){1,5}(?:jp|com|org|net)[!-~]*/g;
const NUMBERS = /(?<![a-z])[a-z]{1,4}\d{2}[a-z]\d{3,6}(?![a-z\d])|(?<![a-z])[a-z]{1,6}(?:[ -][a-z]{1,3})?[ -]?(?=\d)[\d/-]{3,20}(?:-[a-z]{1,3})?(?![a-z\d]|[年月日])/g;
const COMPANIES = /(?:株式会社|有限会社|合同会社|\(株\))[^\s、。()「」はがのをに]{1,15}|[一-龠ァ-ヶーa-z]{1,15}(?:株式会社|\(株\))|サービス名称? ?: ?[^\n、。]{1,30}/g;
const DATES = /(?:令和|平成|昭和|r|h|西暦)?\.?(?:元|\d{1,4}|[一二三四五六七八九十〇]{1,5})(?:年(?:度|間)?|[./-])(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:月|[./-])?)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})日?)?(?:上旬|中旬|下旬|初旬|末日?|頃)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?|\d+/g;
const BODIES = /(?:(?<![a-z])(?=[a-z])|(?![a-z]))(?:bsi|jqa|sgs|lrqa|dnv(?:[- ]?gl)?|bvc?|juse|jaco|jicqa|jsa|jmaqa|jmi|isa|icms|msa|gcc|asr|bcj|kiwa|intertek|perry johnson(?: registrars)?|pj[rc]|ul|eqa(?:国際認証センター)?|tüv|tuv|bureau veritas|nqa|(?:ey )?certifypoint|schellman|coalfire|a-lign|kpmg|deloitte|pwc|anab|ukas|isms-ac|jipdec|jab|qsac?|ビューロー ?ベリタス|テュフ(?: ?(?:ラインランド|ズード|ノルド|sud))?|ロイド(?: ?レジスター)?|ペリー ?ジョンソン(?: ?レジストラー)?|アイエスエー|インターテック|国際システム審査|国際マネジメントシステム|情報マネジメントシステム認定センター|日本品質保証機構|日本規格協会|日本能率協会|日科技連|日本情報経済社会推進協会|(?:[一-龠]{2,8})?(?:審査登録|認証)(?:センター|機構|協会)|一般(?:財団|社団)法人|公益財団法人|株式会社|\(株\)|グループ|ジャパン|japan|サーティフィケーション(?: ?サービシズ?)?|certification(?: body| services?)?)(?:(?<=[a-z])(?![a-z])|(?<![a-z]))/g;
const HOLDERS = /当社|弊社|自社|当法人|貴市|本市|お客様|全社|全拠点|全部門|本社(?:及び|、)?(?:全|各)(?:拠点|事業所)|全事業所|ご?提案する(?=[「『]|サービス| )|本提案(?:サービス)?|[一-龠ァ-ヶー]{2,6}(?:データ ?センター|dc)(?=(?:を|も)含|が対象)|(?:公共|自治体|ソリューション|クラウド|システム|サービス|デジタル|情報|開発|運用)[一-龠ァ-ヶー]{0,12}(?:事業本部|事業部|本部|部門|部(?=に|で|が|の|を|は|、))|(?:当社|弊社|自社)[a-z一-龠ァ-ヶー]{0,10}\([a-z\d .-]{2,24}\)|本(?:サービス|システム|アプリ(?:ケーション)?|件)|当(?:サービス|該サービス)|(?:サービス|アプリ(?:ケーション)?)(?:の)?(?:企画|設計|開発|構築|運用|保守|提供|販売|サポート)(?:(?:及び|・|、|と|から|まで)(?:企画|設計|開発|構築|運用|保守|提供|販売|サポート)){0,5}(?:部門|部|業務|組織|会社|事業者|体制)?|(?:開発|運用|保守|提供|事業)(?:(?:・|及び|、)(?:開発|運用|保守|提供))?(?:部門|部|会社|事業部|事業者|業務|拠点)|サービス(?:名|単位|自体)?|アプリ(?:ケーション)?(?:自体|単位|層)?|(?:クラウド)?サービス ?(?:プロバイダー?|提供(?:事業者|者|組織|を行う組織))|プロバイダー?|クラウド(?:サービス|事業者|基盤|環境)?|基盤(?:事業者|側|も|及び)?|事業者(?:側|自身|自体)?|ホスティング(?:事業者)?|インフラ(?:基盤|事業者)?|iaas|paas|saas|csp|csc|(?:自社|国内)?(?:データ ?センター|dc)|組織|範囲|対象|両(?:社|者|方)|双方|とも|いずれも|それぞれ|各社|[a-z]社/g;
const PROVIDERS = /(?:(?<![a-z])(?=[a-z])|(?![a-z]))(?:aws|amazon(?: web services)?|アマゾン(?:ウェブサービス)?|microsoft|マイクロソフト|azure|アジュール|google(?: ?cloud)?(?: ?platform)?|gcp|グーグル|oracle(?: ?cloud)?(?: infrastructure)?|oci|オラクル|ibm(?: ?cloud)?|salesforce|セールスフォース|さくらの?クラウド|さくらインターネット|さくら|iij(?: ?gio)?|ntt ?(?:コミュニケーションズ|com|データ|東日本|西日本|docomo business)?|ドコモビジネス|富士通|fujitsu|nec|日立|kddi|ソフトバンク|idc ?フロンティア|ニフクラ|nifcloud|ニフティ|kintone|サイボウズ|heroku|akamai(?: connected cloud)?|linode|cloudflare|snowflake|servicenow|box|slack|zoom|artifact|service trust portal|compliance reports manager|トラストポータル|trust center)(?:(?<=[a-z])(?![a-z])|(?<![a-z]))/g;
const TELLING = /(?:情報)?セキュリティ(?:マネジメントシステム)?|マネジメントシステム|個人(?:識別)?情報|pii|プロセッサ|登録(?:番号|証|日|年月日|機関|組織|範囲|状況)?|認定(?:番号|証|日|年月日|機関)?|認証(?:番号|書|日|機関|登録|取得|組織|範囲)?|証明(?:書)?(?:番号)?|適用(?:範囲|組織)?|開示情報(?:の)?日付|日付|番号|審査(?:登録)?(?:機関)?|(?<=\d)年間|有効(?:期限|期間|期間満了日?|期日|性)?|期限|期間|満了日?|発行(?:日|年月日|機関|元)?|取得(?:日|年月日)?|更新(?:日|年月日|審査|登録|版|手続)?|維持(?:審査)?|サーベイランス(?:審査)?|継続|保有|保持|所持|掲載(?:日)?|登載|公開|公表|移行|改訂|初回|初版|次回|直近|定期|訪問|実地|毎年|年次|現在|現行|最新|有|済み?|版|年版|年度|対応版|付|付き|写し|コピー|pdf|原本|本紙|添付|別添|別紙|別表|資料|提案書|様式|頁|ページ|参照|確認|閲覧|掲示|提示|提出|入手|ダウンロード|可能?|以下|以上|上記|下記|通り|内(?!容)|中|時点|初|他|等|第|号|回|名義|正式|本登録|完了|通過|適合|合格|受領|付与|交付|受審|評価(?:完了日?|日|報告書)?|報告書|準拠証明書?|レベル|加盟店|サービスプロバイダ|aoc|roc|qsa|level|附属書|アドオン|追加|拡張|(?:適用)?規格|標準|国際|基づ|両方|統合|一覧|検索|url|及び|並びに|又は|若しくは|証|機能|対応|利用|使用|運用|契約後|未(?:登録|取得)|パブリック|保護|含|日本|国内|本体|プライバシーマーク|pマーク|企画|設計|構築|開発|保守|販売|サポート|本社|(?:全)?支店|\d社|社|目|自体|自身|受|いずれか一方|一方|理解|名|はい|満たし|満たす|問題|特に|内容|詳細|旨|記載|保証|確保|以来|以降|以前|より|開始|終了|同|様|その|この|末日|翌日|月|毎年度|度|現(?=登録|認証)|提供|センター|案(?=第|の)|か?所|箇所|です/g;
const STAYING = /(?:ユーザー?|利用者|顧客|お客様|業務|登録|個人)?(?:所有)?データ(?:ベース|保管(?:先|場所)|保存先|所在地|センター)?|バックアップ(?:データ|先)?|本番(?:環境)?|災害(?:対策|復旧)|遠隔地|複製|レプリ(?:カ|ケーション)|スナップショット|アーカイブ|ログ|テープ|媒体|メタデータ|リージョン|ゾーン|アベイラビリティ|サーバー?|ストレージ|ファイル|拠点|サイト|所在地?|保管(?:先|場所|地)?|保存(?:先|場所)?|格納|配置|設置|処理|稼働|置|場所|地域|国内|国外|海外|日本|外部?|限定|限|のみ|だけ|固定|指定|設定|構成|制御|禁止|抑止|防止|ポリシー|転送|移転|移動|送信|持ち?出|冗長(?:化)?|二重化|分散|正|副|主|系|メイン|プライマリー?|セカンダリー?|双方|両|全|各|同一(?=リージョン|拠点|センター|施設|国内)|完結|明記|記載|契約|規約|仕様|一切|行|認め|許可|こと|物理的?|論理的?|相互|間|(?:検証|開発|テスト)(?=環境|系|機|・|とも)|同じ|同様|自治体|専用|環境|世代|毎日|日次|オンプレミス|閉域|lgwan|vpn|待機|レジデンシー|施設|館|都|道|府|県|市|区|町|村|管理|自社|当社|リスト|一次|二次|層|場合も|際も/g;
const LAW = /準拠法?|日本(?:国)?法(?:令)?|国内法|法(?:律|令)?|(?:地方|簡易|高等)?裁判所|裁判(?:管轄)?|管轄|専属(?:的)?|合意|第一審|審|紛争|訴訟|本店|所在地?|本市|貴市|市|契約(?:書)?|約款|規約|条(?:項)?|指定|限定|限|のみ|国内|日本|国|東京|[一-龠]{2,3}(?:市|地裁|簡裁|地方裁判所)|地裁|簡裁|カスタマーアグリーメント|アグリーメント|司法|いずれも|双方|双方とも|共に|定め|規定|明記|記載|従|解釈|適用|行|変更|協議|標準|解決|利用|提供|管|場所|海外|外国|一切|他|以外|採用|当|全/g;
const PLACES_ENGLISH = new Set("data customer user backup backups replica replicas snapshots stored store kept keep remain remains reside resides located hosted processed only exclusively all both in region regions japan tokyo osaka east west northeast ap jp az zone zones domestic country within outside never not transferred overseas abroad including primary secondary production dr site storage s laws law governing governed court courts district exclusive jurisdiction disputes agreement shall be japanese terms governed tok osa jst no not replication".split(" "));
const accounted_for_ENGLISH = new Set("own both disclosure our we the a an this it its itself service services product products saas application app platform provider organization organisation company vendor cloud software is are has have had been was were be under in on of for by from with to at as and or both also since until till through thru valid validity expires expire expiry expiration expiring exp date dated group no nr number num cert certs certificate certificates certified certification registered registration registrar registry listed list entry hold holds holding held holder maintain maintains maintained obtain obtained current currently active now still issued issue issuer edition version ver rev copy copies attached enclosed see available provided provide submitted can may upon request here scope covers covering covered including includes include development operation operations maintenance support provision design hosting iso iec jis q isms information security management system controls pii personal pci dss aoc roc attestation compliance amd report level merchant qsa assessed assessment completed successfully renewed renewal next surveillance audit annually every year jst utc yes ok supported compliant met th st nd rd p page pages id reg ref www".split(" "));
const KANA_PARTICLES = /[ぁ-ん]{1,12}/g;
const LONE_EDITION = /(?:19|20)\d\d ?年?版/;
const MORE_WORDS = {
    entry: [],
    staying: [DOMESTIC, STAYING],
    law: [LAW, DOMESTIC],
};
function unaccounted(clause, matter) {
    const edition = clause.standards.length === 0 && !/移行|切り?替/.test(clause.text)
        ? LONE_EDITION.exec(clause.text)?.[0]
        : undefined;
    if (matter === "entry" && edition !== undefined)
        return edition;
    const spoken = matter === "entry" ? clause.text : withoutEnglish(clause.text, matter);
    const named = spoken
        .replace(/[「『"][^「『」』"]{1,40}[」』"]/gu, " ")
        .replace(LINKS, " ")
        .replace(/次回[^、。]{0,20}予定/g, " ");
    const told = clause.standards.some(({ standard }) => standard === "PCI DSS")
        ? named.replace(/準拠/g, " ")
        : named;
    const withoutStandards = STANDARDS.reduce((text, { pattern }) => text.replace(pattern, " "), told.replace(REGISTERS, " ")).replace(NUMBERS, " ");
    const rest = [...MORE_WORDS[matter], COMPANIES, PROVIDERS, HOLDERS, BODIES, DATES, TELLING].reduce((text, words) => text.replace(words, " "), withoutStandards);
    return withoutEnglish(rest, matter)
        .replace(KANA_PARTICLES, (kana) => (HARMLESS_KANA.test(kana) ? " " : kana))
        .replace(/[^\p{L}]+/gu, " ")
        .trim();
}
function withoutEnglish(text, matter) {
    return text.replace(/(?<![a-z\d/-])[a-z]+(?![a-z\d/-])/g, (word) => word.length === 1 || isKnown(word, matter) ? " " : word);
}
function isKnown(word, matter) {
    return accounted_for_ENGLISH.has(word) || (matter !== "entry" && PLACES_ENGLISH.has(word));
}
const HARMLESS_KANA = /^(?:は|が|を|に|の|で|も|と|へ|や|か|し|て|い|れ|り|き|く|た|な|れて|から|まで|より|にて|では|には|とも|また|なお|および|ならびに|として|について|により|による|において|しており|しています|している|しました|しておりま?す?|おります|いたします|いたし|いたしております|しております|されて|されており|されております|されています|されました|ています|ております|ました|ます|です|であり|である|あり|ございます|いただけます|ください|ご|お|この|その|どおり|とおり|のとおり|のもの|もの|ため|により|のうえ|うえ|みの|のみならず|だけでなく|に|にも|での|との|への|からの|までの|をもって|をご|にご|はい|すべて|いずれも|それぞれ|ともに|づき|き|す|む|える|られて|られており|られています|けて|けており|けております|けています|っており|っております|って|ったもの|んで|づく|づいた|します|している|して|まれ|まれて|まれています|まれております|む|み|におけ|における|する|しまして|としてご|とし|ですが|ですので|ではなく|とする|とします|といたします|とし|とした|め|へ|する|すること|することが|とすることが|ことが|とすることができます|ことができます|ものとします|ものとする|ものといたします|ります|ります。|る|られる|のすべて|すべての|のすべてを|した|された|するよう|できます|めすべて|めて|きます|きております|いています|えています|していません|しておりません|されていません|されておりません|はありません|もありません|しません|いたしません|いません|ありません)$/;

;// ./src/core/answer/weigh/issued-long-ago.ts


function longAgo(issued, { clauses, asOf, months, isOwn }) {
    const last = issued
        .map((one) => ({ ...one, day: issued_long_ago_dayOf(one.date) }))
        .filter((one) => one.day !== undefined)
        .sort((a, b) => ((a.day ?? "") < (b.day ?? "") ? 1 : -1))[0];
    if (last?.day === undefined)
        return [];
    const end = addMonths(last.day, months);
    if (end === undefined || end >= asOf)
        return [];
    if (clauses.some((clause) => isInForce(clause, { isOwn, renewedOn: isRenewal(last) })))
        return [];
    const values = { date: last.date.to ?? last.day };
    return [{ kind: "uncertain", finding: found({ code: "issued-long-ago", values }, last.clause) }];
}
function issued_long_ago_dayOf({ kind, from, to }) {
    return kind === "year" || kind === "fy" ? (from ?? to) : to;
}
function isRenewal({ date, clause }) {
    const before = clause.text.slice(0, date.start);
    return (/^(?:付け?)?(?:に|の|で)?(?:登録|認定|認証)?更新/.test(clause.text.slice(date.end)) ||
        /更新(?:年月日|日|年月)?(?:は|:|\(|、)? ?$/.test(before) ||
        /renew[a-z]{0,3}(?: on| in|:)? ?$/.test(before));
}
const IN_FORCE = /(?:現在|現時点|今|今日|本日)(?:で|に)?(?:は|も|において(?:も)?|、)?[^、。]{0,12}(?:有効|登録|掲載|認定|継続|維持|更新)|継続(?:中|して(?:い|おり)|し続け)|継続して[^、。]{0,8}(?:登録|掲載|認定|維持|取得|保有)|(?:登録|掲載|認定|認証)(?:を|の)?(?:継続|維持)(?:して(?:い|おり)|中)|(?:毎年|定期的に|都度|2年ごとに|隔年で)[^、。]{0,8}更新|有効(?:です|中)|有効期[限間](?:内|中)|\b(?:still|currently|in force|active|to date)\b/;
const RENEWED = /更新(?:済|して(?:い|おり)|を(?:重ね|継続|行って(?:い|おり))|(?:手続き?|審査)?(?:は|も|を|が)?完了)|\brenewed\b/;
const NOT_NOW = [
    "deny",
    "ended",
    "planned",
    "pending",
    "hedge",
    "doubt",
    "guess",
    "ask",
];
function isInForce({ text, words, standards }, { isOwn, renewedOn }) {
    if (standards.length > 0 && !standards.some(isOwn))
        return false;
    if (NOT_NOW.some((kind) => words.has(kind)))
        return false;
    return IN_FORCE.test(text) || (!renewedOn && RENEWED.test(text));
}

;// ./src/core/answer/weigh/validity-flaws.ts




const EXPIRY_AFTER = /^(?:\([月火水木金土日](?:曜日?)?\))?(?:付)?(?:まで|迄|を?満了|に?満了|に?失効|[にで]終了|で(?:満了|失効|期限切れ)|期限|が期限|をもって|を期限|更新期限)/;
const EXPIRY_BEFORE = /(?:有効期限|有効期間|有効期間満了日?|期限|満了日?|有効|失効日|次回(?:の)?(?:更新|再認証|認証更新)(?:審査|予定)?(?:期限|日|時期|年月|予定日)?|valid(?: until| through| thru| to| till)?|validity|until|through|thru|till|exp(?:\.|iry|ires?|iration)?(?: date| on)?)(?:満了日?)?(?:は|が|:|=|\(|・|[、])? ?~? ?$/;
const ISSUE_AFTER = /^(?:\([月火水木金土日](?:曜日?)?\))?(?:付|付け)?(?:の|に|で)?(?:新規|初回|再|認証)?(?:登録|取得|発行|認証|認定|更新|移行|改訂|改定|公開|掲載|実施|受審|審査|付|より|から|以降|開始|版|制定|合格|承認|締結|公表|公示|発表|確認|受領|に|issued|registered)/;
const ISSUE_BEFORE = /(?:登録|掲載|登載|取得|発行|認証|認定|発効|更新|移行|審査|監査|承認|(?:評価|審査|準拠確認|移行)(?:の)?完了|評価|issued?|issue date|certified|registered|since|dated?|on|aoc|roc)(?:年月日|日付|日|年月)?(?:は|が|:|=|\(|、)? ?$/;
function validity(clauses, asOf, terms) {
    const flaws = [];
    const valid = [];
    const issued = [];
    for (const clause of clauses) {
        if (clause.words.has("planned"))
            continue;
        flaws.push(...undatedExpiry(clause));
        for (const date of clause.dates) {
            if (isEdition(clause, date))
                continue;
            const role = roleOf(clause.text, date);
            if (role === "issue" || (terms.fromFirst === true && (role === "first-issue" || role === "as-of")))
                issued.push({ date, clause });
            weighDate({ clause, date, role, asOf, terms }, flaws, valid);
        }
    }
    if (valid.length === 0)
        flaws.push(...longAgo(issued, { clauses, asOf, months: terms.issuedMonths, isOwn: terms.isOwn }));
    return { flaws: withRenewal(clauses, flaws, valid.length > 0), valid };
}
function weighDate({ clause, date, role, asOf, terms, }, flaws, valid) {
    if (date.to === undefined || date.flaw !== undefined) {
        flaws.push({
            kind: "unreadable",
            finding: found({ code: "date-unreadable", values: { text: date.text } }, clause),
        });
        return;
    }
    const [from, to] = [date.from ?? date.to, date.to];
    if (role === "expiry" || (role === "none" && to >= asOf)) {
        if (to < asOf)
            flaws.push({ kind: "expired", finding: found({ code: "expired", values: { date: to } }, clause) });
        else
            valid.push(found({ code: "valid-until", values: { date: to } }, clause));
    }
    else if (role === "disclosed") {
        const end = addMonths(to, terms.disclosedMonths ?? terms.issuedMonths) ?? to;
        if (end < asOf)
            flaws.push({ kind: "expired", finding: found({ code: "expired", values: { date: end } }, clause) });
        else
            valid.push(found({ code: "valid-until", values: { date: end } }, clause));
    }
    else if (role === "issue" || role === "as-of" || role === "first-issue") {
        if (from > asOf)
            flaws.push({
                kind: "uncertain",
                finding: found({ code: "issued-later", values: { date: from } }, clause),
            });
    }
    else {
        flaws.push({
            kind: "uncertain",
            finding: found({ code: "date-without-role", values: { date: to } }, clause),
        });
    }
}
function roleOf(text, date) {
    const before = text.slice(Math.max(0, date.start - 24), date.start);
    const after = text.slice(date.end, date.end + 16);
    if (EXPIRY_AFTER.test(after))
        return "expiry";
    if (/(?:開示情報の?(?:日付?|年月日)|情報開示の?(?:日付?|年月日)|開示日付?|開示年月日|disclosure date)(?:は|:|\(|が)? ?$/.test(before))
        return "disclosed";
    if (EXPIRY_BEFORE.test(before))
        return "expiry";
    if (date.kind === "range")
        return "expiry";
    if (/^(?:現在|時点)/.test(after) || /as of ?$/.test(before))
        return "as-of";
    if (/初回[^、。]{0,8}$/.test(before) || /^(?:に)?初回/.test(after))
        return "first-issue";
    if (ISSUE_AFTER.test(after) || ISSUE_BEFORE.test(before))
        return "issue";
    if (/\b(?:aoc|roc)\b/.test(before))
        return "issue";
    return "none";
}
function expiryDates(clause) {
    if (!/有効|期限|満了|失効|valid|expir|exp\./.test(clause.text))
        return [];
    return clause.dates.filter((date) => !isEdition(clause, date) && roleOf(clause.text, date) === "expiry");
}
function isEdition(clause, date) {
    if (/^年?版/.test(clause.text.slice(date.end, date.end + 3)) && date.kind === "year")
        return true;
    return clause.standards.some(({ start, end }) => date.start < end && start < date.end);
}
function undatedExpiry(clause) {
    const label = /(?:有効期限|満了日|失効日|有効期間満了|expiry|expires|valid until|exp\.)/.exec(clause.text);
    if (label === null || clause.dates.length > 0)
        return [];
    if (/有効期限(?:内|前)|有効期間(?:内|中)|期限切|切れ/.test(clause.text) && !excelSerial(clause.text))
        return [];
    return [
        {
            kind: "unreadable",
            finding: found({ code: "date-unreadable", values: { text: clause.text.slice(0, 30) } }, clause),
        },
    ];
}
function withRenewal(clauses, flaws, isValid) {
    const said = clauses.flatMap((clause) => {
        const word = clause.words.get("ended");
        if (word === undefined || !/切れ|期限切|失効|満了|expired|lapsed/.test(word))
            return [];
        return [{ kind: "expired", finding: found({ code: "said-expired", values: { word } }, clause) }];
    });
    const all = [...flaws, ...said];
    const pending = clauses.find((clause) => clause.words.has("pending"));
    if (pending === undefined || (isValid && all.length === 0))
        return all;
    const word = pending.words.get("pending") ?? "";
    const open = {
        kind: "renewal-open",
        finding: found({ code: "renewal-open", values: { word } }, pending),
    };
    return [open, ...all.filter(({ kind }) => kind !== "expired")];
}

;// ./src/core/answer/weigh/expired-evidence.ts



const RECURRING_MONTHS = 36;
const LAST_TIME = /(?:前回|最終|最後|直近|最新|最近)[^、。]{0,24}(?:診断|検査|監査|訓練|点検|テスト|審査|レビュー|見直し|改訂|改定|実施)|\b(?:last|latest|most recent)\b/;
function longSince(clauses, asOf) {
    return clauses.flatMap((clause) => {
        if (!LAST_TIME.test(clause.text))
            return [];
        const date = clause.dates.at(-1)?.to;
        const end = date === undefined ? undefined : addMonths(date, RECURRING_MONTHS);
        if (date === undefined || end === undefined || end >= asOf)
            return [];
        return [{ kind: "uncertain", finding: found({ code: "issued-long-ago", values: { date } }, clause) }];
    });
}
function expiredEvidence(clauses, asOf) {
    return clauses.flatMap((clause) => expiryDates(clause).flatMap((date) => {
        if (date.to === undefined || date.flaw !== undefined) {
            const values = { text: date.text };
            return [{ kind: "unreadable", finding: found({ code: "date-unreadable", values }, clause) }];
        }
        if (date.to >= asOf)
            return [];
        const values = { date: date.to };
        return [{ kind: "expired", finding: found({ code: "expired", values }, clause) }];
    }));
}

;// ./src/core/answer/find-topics.ts

function speaksOf(topic, text) {
    if (!namesAny(topic.words, text))
        return false;
    return topic.together === undefined || namesAny(topic.together, text);
}
function tellsOf(topic, text) {
    return topic.specific !== undefined && namesAny(topic.specific, text);
}
const normalised = new Map();
function namesAny(words, text) {
    return words.some((word) => {
        const known = normalised.get(word) ?? normaliseAnswer(word).text;
        normalised.set(word, known);
        return /^[a-z]{1,4}$/.test(known) ? wholeWord(known, text) : text.includes(known);
    });
}
function placesOf(words, text) {
    return words.flatMap((word) => {
        const known = normaliseAnswer(word).text;
        const start = text.lastIndexOf(known);
        return start < 0 ? [] : [{ start, end: start + known.length }];
    });
}
function wholeWord(word, text) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const end = at + word.length;
        const plural = word.length > 2 && text.charAt(end) === "s" ? end + 1 : end;
        if (!/[a-z]/.test(text.charAt(at - 1) + text.charAt(plural)))
            return true;
    }
    return false;
}

;// ./src/core/answer/weigh/common-flaws.ts

const FLAW_OF = {
    instruction: { kind: "instruction", say: () => ({ code: "orders-the-judge", values: {} }) },
    template: { kind: "template", say: () => ({ code: "template-left", values: {} }) },
    doubt: { kind: "doubt", say: (word) => ({ code: "double-negative", values: { word } }) },
    question: { kind: "question", say: () => ({ code: "question", values: {} }) },
    guess: { kind: "question", say: (word) => ({ code: "hedged", values: { word } }) },
    "same-as": { kind: "same-as", say: (word) => ({ code: "refers-elsewhere", values: { word } }) },
    ask: { kind: "ask", say: (word) => ({ code: "asks-back", values: { word } }) },
    ended: { kind: "ended", say: (word) => ({ code: "no-longer", values: { word } }) },
    refuse: { kind: "refuse", say: (word) => ({ code: "not-disclosed", values: { word } }) },
    later: { kind: "later", say: (word) => ({ code: "shown-later", values: { word } }) },
    customer: { kind: "customer", say: (word) => ({ code: "left-to-city", values: { word } }) },
    paid: { kind: "paid", say: (word) => ({ code: "costs-extra", values: { word } }) },
    "other-contract": { kind: "other-contract", say: (word) => ({ code: "other-contract", values: { word } }) },
    partial: { kind: "partial", say: (word) => ({ code: "in-part", values: { word } }) },
    limit: { kind: "limit", say: (word) => ({ code: "limited-to", values: { word } }) },
    except: { kind: "except", say: (word) => ({ code: "with-exception", values: { word } }) },
    outside: { kind: "outside", say: (word) => ({ code: "claims-outside", values: { word } }) },
    hedge: { kind: "hedge", say: (word) => ({ code: "hedged", values: { word } }) },
    equal: { kind: "equal", say: (word) => ({ code: "equivalent-only", values: { word } }) },
    self: { kind: "self", say: (word) => ({ code: "own-assessment", values: { word } }) },
    "other-party": { kind: "other-party", say: (word) => ({ code: "of-another-party", values: { word } }) },
    weak: { kind: "weak", say: (word) => ({ code: "seems-weak", values: { word } }) },
    platform: { kind: "platform", say: (word) => ({ code: "of-the-platform", values: { word } }) },
};
const EVERYWHERE = [
    "instruction",
    "template",
    "doubt",
    "question",
    "guess",
    "same-as",
    "ask",
    "ended",
    "paid",
    "other-contract",
    "partial",
    "limit",
    "except",
    "outside",
    "hedge",
    "weak",
];
function signalFlaws(clause, kinds) {
    return kinds.flatMap((kind) => {
        const word = clause.words.get(kind);
        const flaw = FLAW_OF[kind];
        return word === undefined || flaw === undefined
            ? []
            : [{ kind: flaw.kind, finding: found(flaw.say(word), clause) }];
    });
}
function denial(clause, of) {
    const word = clause.words.get("deny");
    if (word === undefined)
        return [];
    const code = of === "matter" ? "denied" : "denied-unclear";
    return [{ kind: code, finding: found({ code, values: { word } }, clause) }];
}
function notUnderstood(clause) {
    const finding = found({ code: "not-understood", values: { text: clause.text.slice(0, 40) } }, clause);
    return { kind: "uncertain", finding };
}
function givenUp(clause) {
    const word = GIVEN_UP.exec(clause.text)?.[0];
    if (word === undefined || AGAIN.test(clause.text) || !clause.words.has("ended"))
        return [];
    return [{ kind: "denied", finding: found({ code: "no-longer", values: { word } }, clause) }];
}
const GIVEN_UP = /(?:返上|返納|登録抹消|登録取り?消し?)(?:し(?:まし)?た|して(?:い|お)|いたし(?:まし)?た|致しました|済)|\b(?:surrendered|withdrawn|relinquished)\b/;
const AGAIN = /再(?:度|取得|登録|認証)|取り?直|\b(?:again|re-?(?:certified|registered|obtained))\b/;
const UNWILLING = /でき|出来|不可|かね|しませ|おりませ|いませ|お断り|cannot/;
const UNWILLING_TO_SHOW = /(?:提示|開示|提出|公開|提供|回答|お見せ)(?:は|を|が|も)?(?:でき(?:ません|ない|かね)|(?:いた|致)?しかね|お断り|不可)/;
function unwilling(clause) {
    const refused = clause.words.get("refuse");
    if (refused === undefined)
        return [];
    const word = UNWILLING.test(refused) ? refused : UNWILLING_TO_SHOW.exec(clause.text)?.[0];
    if (word === undefined)
        return [];
    return [{ kind: "denied", finding: found({ code: "denied", values: { word } }, clause) }];
}
const USES = /を(?:利用|使用|採用|活用)|上で|上(?:に|へ)(?:構築|て|展開)|と(?:の)?連携|で(?:稼働|構築|ホスト)|(?:クラウド|サービス)(?:に|を)(?:構築|搭載)|\b(?:using|uses|hosted|built on|runs on|running on|deployed on)\b/;

;// ./src/core/answer/weigh/own-matter.ts
const OTHER_ROW = /^(?:なお、?|また、?)?(?:no\.? ?|項番|項目)?\d\.\d{1,2}\.?(?:項|番)?(?=[はがでにの])/;
const OWN = /アプリ(?:ケーション)?|本(?:サービス|システム|製品)|当(?:サービス|社)|弊社|自社|自体|\bsaas\b|\bour\b|\bapplication\b/;
const AS_WELL = /も|とも|双方|両方|同様|\b(?:also|both|as well)\b/;
const COMMON = /^(?:情報|サービス|外部|システム|データ|内容|提供|利用|使用|実施|対応|管理|場合|事業者|本市|貴市|組織|基準|方法|規定|契約|機器|運用|設備|確認|業務|目的|発生|取得|登録|保有|機能|体制|該当|現在|当社|弊社|本番)$/;
const NOUN = /[一-龠々ァ-ヶー]{2,12}/g;
const SUFFIX = /(?:機能|体制|対応|手段|仕組|設定)$/;
const NOT_DONE = /(?:対応|実施|提供|搭載|用意|導入|整備|実装|採用|限定|指定|具備|設置)(?:は|を|も|に|が)?(?:いた|致)?(?:し|でき|出来|され)|(?:備え|設け|行っ|行い|有し|持っ)|(?:あり|ござい)ません|不可|でき(?:ません|ない|かね)/;
function namesRequirement({ text, negations }, requirement) {
    if (negations !== 1 || !NOT_DONE.test(text))
        return false;
    return [...text.matchAll(NOUN)].some(([noun]) => {
        const stem = noun.replace(SUFFIX, "");
        return stem.length >= 2 && !COMMON.test(stem) && requirement.includes(stem);
    });
}
function speaksOfOtherRow({ text, negations }) {
    return negations <= 1 && OTHER_ROW.test(text);
}
function deniesOnlyWhatItNames({ standards, words, negations, denyAt }) {
    if (!words.has("deny"))
        return true;
    const [first] = standards;
    return negations === 1 && denyAt !== undefined && first !== undefined && first.end <= denyAt;
}
function platformBeside(clause, sound) {
    if (!clause.words.has("platform"))
        return false;
    if (OWN.test(clause.text) && /とも(?!に?連携)|双方|両方|いずれも|\bboth\b/.test(clause.text))
        return true;
    const own = sound.some(({ text }) => OWN.test(text));
    return (own && !OWN.test(clause.text) && (AS_WELL.test(clause.text) || /^[^はがを]{0,12}:/.test(clause.text)));
}

;// ./src/core/answer/weigh/planned-flaws.ts


const TERM_ONLY = /^(?:有効期[限間]|満了日?|期限|valid(?:ity)?|expir[a-z]{1,5})[^、。]?(?!.*(?:予定|取得|申請|準備|更新))/;
const NEXT_RENEWAL = /^(?:なお、?)?次回(?:の)?(?:定期|維持|認証)?(?:更新|審査)(?:審査)?(?:は|:)[^、。]{0,16}(?:予定(?:です|して(?:い|おり)ます|しています)?|を?見込.{0,8})?$/;
function plannedFlaws(clauses, asOf, dates = "plans") {
    return clauses.flatMap((clause) => {
        if (TERM_ONLY.test(clause.text) || NEXT_RENEWAL.test(clause.text))
            return [];
        const word = clause.words.get("planned") ?? clause.words.get("pending");
        if (word === undefined)
            return dates === "plans" ? startsLater(clause, asOf) : [];
        const own = clause.dates.filter((one) => !isEdition(clause, one));
        const date = own.at(-1) ?? sameSentence(clauses, clause)?.dates.at(-1);
        if (date?.to === undefined) {
            return [{ kind: "planned", finding: found({ code: "planned-undated", values: { word } }, clause) }];
        }
        const overdue = date.to < asOf;
        const values = { date: date.to };
        return overdue
            ? [{ kind: "plan-overdue", finding: found({ code: "plan-overdue", values }, clause) }]
            : [{ kind: "planned", finding: found({ code: "planned", values }, clause) }];
    });
}
function startsLater(clause, asOf) {
    const terms = expiryDates(clause);
    return clause.dates.slice(0, 1).flatMap((date) => {
        if (terms.includes(date))
            return [];
        if (/^(?:まで|迄)/.test(clause.text.slice(date.end, date.end + 2)))
            return [];
        if (date.from !== undefined && date.from > asOf) {
            const values = { date: date.to ?? date.from };
            return [{ kind: "planned", finding: found({ code: "planned", values }, clause) }];
        }
        if (date.kind !== "vague" || !/^(?:から|より|に|以降|中|、|は|$)/.test(clause.text.slice(date.end)))
            return [];
        return [
            { kind: "planned", finding: found({ code: "planned-undated", values: { word: date.text } }, clause) },
        ];
    });
}
function sameSentence(clauses, plan) {
    return clauses.find((clause) => clause !== plan &&
        clause.dates.some(({ text }) => clause.text.length - text.length <= 12) &&
        !/有効|期限|満了|登録日|発行|valid|expir/.test(clause.text));
}

;// ./src/core/answer/weigh/forbidden.ts



const CONTROL = /(?:管理(?!権)|対策|措置|対応|機能|検知|検出|防止|防|禁止|禁じ|制限|確認|体制|規程|規定|規則|仕組み|保証|約束|確約|表明|誓約|設定|証明|排除|遮断|ブロック|オプトアウト|手段|方法|ルール|台帳|申請|記録|承認|分離|手続き?|条項|記載|定め|文書|明記|検査|停止|止め|拒否|回避|避け|無効|除外|抑止|抑え|選択|指定|切替|解除|制御|コントロール|否定|契約(?!目的|外|の(?:範囲|目的)|上の目的|履行|業務|以外|期間|終了|情報|データ|範囲)|約款|合意)[^、。]{0,10}(?:ない|ません|なし|無し|ず|不可|未[一-龯]|無(?:$|\))|かね|困難)/;
const UNABLE = /でき(?:ない|ません|ず|かね)|出来(?:ない|ません)|不可|困難|かね|(?<!用い)られ(?:ない|ません)|得ません|\b(?:cannot|can't|unable)\b/;
const UNABLE_TO_MISUSE = /(?:閲覧|アクセス|利用|使用|削除|消去|上書き|持ち?出し?|持出|参照|変更|改ざん|書き?換え|操作|コピー|複製|再利用|転用|復元|\b(?:access|view|read|use|removed?|copied))(?:は|が|も|を|すること(?:が|は|も))?(?:一切)?(?:でき|出来|不可|困難)|(?:触れ|触|見|読|入|立ち?入|取得|閲覧|編集|削除|ログイン|接続|侵入|入手|書き?込)(?:る|む|り|すること)?(?:こと)?(?:が|は|も)?(?:一切)?(?:でき(?:ない|ません|ず)|出来(?:ない|ません))|cannot (?:be )?(?:access|view|read|use|remove|cop)/;
const WITHOUT_CONSENT = /(?:許可|承諾|同意|承認|了承|了解|合意|指示|申請|手続き?|確認|記録)(?:な(?:く|しに|しで|しの)|無く|無しに|無しの|を(?:得|経|受け|行わ|取ら|せ)ず(?:に)?)|(?:契約|許可|承諾|同意)[^、。]{0,16}を除(?:き|いて|く)/g;
const UNCOVERED = /(?:管理|責任|保証|対策|規程|規定|禁止|制御|監視|適用|監督)(?:の)?(?:対象|範囲)?外/;
const ENGLISH_CONTROL = /\b(?:cannot|can't|not|unable|no|never)\b[^.]{0,24}\b(?:opt|disable|prevent|exclude|guarantee|confirm|ensure|block|turn|control|prohibit|assure|restrict|protect)/;
const DONE = /(?:に|を|へ)(?:使用|利用|活用|転用)$|(?:し|され|行い|行われ|なり|あり|でき|用い|使い|使われ|用いられ|いたし|させ(?:て)?いただき|得)(?:ます|る|う|て(?:い|お)|た)|する(?:場合|こと|可能|もの)?|場合が|可能性|ことが(?:あ|ご)|可能|許可$|\b(?:used|will|may|can|is|are|might|could)\b/;
function permits({ text }) {
    return /(?:持ち?出し?|私物(?:端末)?|無断|学習|転用|共有id)(?:の?(?:利用|使用))?(?:は|も|:|\() ?(?:可能?|許可|自由|○|有り?|あり)(?:$|[)、。です])/.test(text);
}
const UNHINDERED = /(?:拒否|拒絶|拒む|断る|お断り|禁止|制限|妨げ)(?:する|される|いたす)?(?:こと|場合)(?:は|も)(?:一切)?(?:ありません|ございません|ない)|(?:拒み|拒否し|拒絶し|拒否いたし)ません/;
const VALUE_BRACKET = /\((?=(?:不可|禁止|無し?|なし)\))/g;
const PRYING = /(?:事業者|当社|弊社|提供元|ベンダー?|オペレータ|人手|人間|目視|職員|社員|担当者?|提供者|運営者|開発者|[a-z一-龠ァ-ヶー]{1,12}社|openai|google|microsoft|anthropic|aws)(?:側)?(?:による|が|での?)[^、。]{0,12}(?:内容|入力|データ|情報|プロンプト)(?:の|を)?確認|(?:目視|人手|人的|有人)(?:による)?確認/g;
const MEANS_OF_MISUSE = /(?:閲覧|参照|学習|利用|使用|アクセス|モニタリング|監査|取得|転用|流用|再利用|持ち出)(?:する|できる|される|し得る|しうる|す)(?:ような)?(?:仕組み|機能|手段|方法|経路|権限|設定)/g;
function forbiddenReading(clause, forbids) {
    if (forbids === undefined || !namesAny(forbids, clause.text))
        return { kind: "not-named" };
    const { words, negations } = clause;
    if (refusesPromise(clause))
        return { kind: "control-denied" };
    const word = words.get("deny") ?? words.get("prohibit") ?? words.get("outside") ?? "";
    if (negations === 0 && !words.has("doubt") && NEVER_WITHOUT.test(clause.text))
        return { kind: "ruled-out", finding: found({ code: "rules-out", values: { word } }, clause) };
    if (negations === 0 && (UNHINDERED.test(clause.text) || permits(clause))) {
        const breach = found({ code: "breach", values: { word: clause.text.slice(0, 30) } }, clause);
        return { kind: "done", flaw: { kind: "breach", finding: breach } };
    }
    if (negations === 0 && !words.has("prohibit") && !words.has("outside")) {
        if (words.has("refuse"))
            return { kind: "named-only" };
        if (!DONE.test(clause.text))
            return { kind: "named-only" };
        const breach = found({ code: "breach", values: { word: clause.text.slice(0, 30) } }, clause);
        return { kind: "done", flaw: { kind: "breach", finding: breach } };
    }
    if (words.has("doubt") || negations > 1) {
        return {
            kind: "unclear",
            flaw: { kind: "doubt", finding: found({ code: "double-negative", values: { word } }, clause) },
        };
    }
    if (UNCOVERED.test(clause.text) ||
        (negations === 1 &&
            !deniesItself(clause, forbids) &&
            (deniesControl(clause.text) || !deniesNear(clause, forbids))))
        return { kind: "control-denied" };
    return { kind: "ruled-out", finding: found({ code: "rules-out", values: { word } }, clause) };
}
function refusesPromise({ text, words, negations }) {
    return negations <= 2 && !words.has("doubt") && REFUSED_PROMISE.test(text);
}
const REFUSED_PROMISE = /(?:ない|ません|せず)(?:という)?(?:こと|旨|点)?(?:は|を|も|の|とは|と|まで(?:は|も|の)?)?(?:の)?お?(?:約束|保証|確約|誓約|請け合|コミット|表明)(?:は|が|を|も)?(?:でき(?:ません|ない|かね)|(?:いた|致)?しかね|出来(?:ません|ない)|(?:いた|致)?しません|して(?:い|おり)ません|不可)/;
const NEAR = 24;
function deniesItself({ text }, forbids) {
    return placesOf(forbids, text).some(({ end }) => NEGATED_HERE.test(text.slice(end, end + 16)));
}
const NEGATED_HERE = /^(?:は|も|を)?(?:一切)?(?:いた|致)?(?:し|され|いたし)(?:て(?:い|おり))?(?:ません|ない|ず)(?!こと|よう|という|と)/;
function deniesNear(clause, forbids) {
    const { denyAt, words } = clause;
    if (denyAt === undefined)
        return true;
    const deny = words.get("deny") ?? "";
    if (/^未|まだ|難し|困難|断念|見送|辞退|不足|不備|不十分|遠慮|容赦|控え|見合|任|委ね|ゆだね|判断|裁量|良識|モラル|野放し/.test(deny))
        return false;
    return placesOf(forbids, clause.text).some(({ start, end }) => {
        if (end <= denyAt)
            return denyAt - end <= (deny < "\u0080" ? NEAR * 2 : NEAR);
        return start <= denyAt || (deny < "\u0080" && start - denyAt <= NEAR * 2);
    });
}
function deniesControl(whole) {
    const text = whole
        .replace(WITHOUT_CONSENT, " ")
        .replace(PRYING, " ")
        .replace(MEANS_OF_MISUSE, " ")
        .replace(VALUE_BRACKET, "");
    return (CONTROL.test(text) ||
        UNCOVERED.test(text) ||
        ENGLISH_CONTROL.test(text) ||
        (UNABLE.test(text) && !UNABLE_TO_MISUSE.test(text)));
}

;// ./src/core/answer/weigh/breach.ts


function violated(clause, { violates }) {
    if (violates === undefined || !namesAny(violates, clause.text))
        return false;
    const denied = clause.negations === 1 || (clause.negations === 0 && clause.words.has("prohibit"));
    return !denied || deniesControl(clause.text) || !deniesNear(clause, violates);
}
const MAY_USE = /\b(?:may|will|can|might) (?:also )?(?:use|share|disclose|analy[sz]e|sell)\b(?![^.]{0,60}\b(?:with (?:your|the) (?:consent|approval)|only|solely|to provide|for providing)\b)/;
function isBreach(clause, expects) {
    if (/(?:承諾|同意|許可|承認|了承)[^、。]{0,6}(?:不要|なし|無し|無く)/.test(clause.text))
        return true;
    if (permits(clause) || MAY_USE.test(clause.text))
        return true;
    if (expects.polarity === "negative")
        return !/できます$|制御|選択|設定/.test(clause.text) || /学習|閲覧/.test(clause.text);
    if (/(?:承諾|同意|許可|承認|了承)(?:を得(?!ず|ない|ることな)|のもと|の上|いただ|に基づ|が(?:ある|得)|を(?:頂|いた))/.test(clause.text))
        return false;
    if (/(?:お客様|貴市|貴庁|本市|市|利用者|発注者|customer|city)(?:が|は|の|に|へ|自身|様)/.test(clause.text))
        return false;
    return (/(?:利用|使用|提供|開示|転用|流用|活用)(?:し(?!ない)|いた|させ|する|可|でき|され)/.test(clause.text) &&
        !/エクスポート|返却|出力/.test(clause.text));
}

;// ./src/core/answer/weigh/weigh-assured-clause.ts







const NOT_USED = /^(?:一切)?(?:学習に)?(?:利用|使用|活用)(?:は)?(?:一切)?され(?:ません|ない|ておりません|ていません)$/;
function weighAssuredClause(clause, expects) {
    if (expects.polarity === "negative" && clause.cell === "answer" && NOT_USED.test(clause.text))
        return { clause, flaws: [], told: [], findings: [] };
    const allowed = expects.forbids !== undefined && ALLOWED_EXCEPTION.test(clause.text);
    const tolerated = toleratesWeak(clause, expects);
    const kinds = [
        ...EVERYWHERE.filter((kind) => !(allowed && kind === "except") && !(tolerated && kind === "weak")),
        "refuse",
        "customer",
        ...(expects.statement === true && TO_COME.test(clause.text) ? ["later"] : []),
    ];
    const reading = forbiddenReading(clause, expects.forbids);
    if (reading.kind === "ruled-out") {
        const explained = [
            "outside",
            "refuse",
            "limit",
            ...weakDenied(clause),
            ...(/以外|除外|other than|except/.test(clause.words.get("except") ?? "") ? ["except"] : []),
        ];
        const flaws = signalFlaws(clause, kinds.filter((kind) => !explained.includes(kind)));
        const told = flaws.length > 0 ? [] : expects.parts.filter((part) => namesAny(part.words, clause.text));
        return { clause, flaws, told, findings: [reading.finding] };
    }
    const mayDo = expects.byCity === true && !LEFT_TO_CITY.test(clause.text);
    const flaws = [...signalFlaws(clause, mayDo ? kinds.filter((kind) => kind !== "customer") : kinds)];
    if (violated(clause, expects)) {
        const word = clause.text.slice(0, 30);
        flaws.push({ kind: "breach", finding: found({ code: "breach", values: { word } }, clause) });
    }
    flaws.push(...unwilling(clause));
    if (reading.kind === "unclear")
        flaws.push(reading.flaw);
    if (THEIRS.test(clause.text))
        flaws.push(notUnderstood(clause));
    if (reading.kind === "done" && isBreach(clause, expects))
        flaws.push(reading.flaw);
    flaws.push(...denialFlaws(clause, expects, reading.kind === "control-denied"));
    const plain = flaws.length === 0 && !clause.words.has("planned") && !clause.words.has("pending");
    const tellsNothing = !plain || NEVER_WITHOUT.test(clause.text);
    const told = tellsNothing
        ? []
        : expects.parts.filter((part) => part.negated !== true && speaksOf(part, clause.text));
    return { clause, flaws, told, findings: [] };
}
function toleratesWeak({ text, words }, { tolerates }) {
    if (tolerates === undefined || !words.has("weak"))
        return false;
    const others = tolerates.reduce((line, word) => line.replaceAll(word, " "), text);
    return !findSignals(others).words.has("weak");
}
function weakDenied({ text, words, denyAt }) {
    const word = words.get("weak");
    if (word === undefined || denyAt === undefined)
        return [];
    return text.lastIndexOf(word) < denyAt ? ["weak"] : [];
}
const ALLOWED_EXCEPTION = /(?:^|本|業務委託|利用)?契約(?:書)?(?:に|で|上)[^、。]{0,14}(?:場合|もの|ところ|事項|範囲)?を除(?:き|いて|く)|(?:許可|承諾|同意|承認|了承)(?:を得|の?ある|が|を頂|をいただ)[^、。]{0,8}を除(?:き|いて|く)|(?:except|unless) (?:as )?(?:expressly )?(?:provided|specified|stated|set out|stipulated|defined) (?:in|by) the (?:contract|agreement)/;
const TO_COME = /提出|提示|提供|開示|締結|差し?入れ|\b(?:submit|provide|sign)/;
const LEFT_TO_CITY = /ください|下さい|お願い|責任|任せ|負担|ご(?:対応|用意|準備)/;
const THEIRS = /(?:貴市|貴庁|貴団体|お客様|利用者|ユーザー?|職員)(?:の?職員)?(?:様)?(?:側)?の(?:ご利用|利用|業務)?(?:端末|pc|パソコン|ハードディスク|ネットワーク|庁内lan|庁内ネットワーク|環境)(?!と|から|~|-|・|間|及び|および|へ|まで)/;
function denialFlaws(clause, expects, ofControl) {
    if (!ofControl &&
        clause.negations === 1 &&
        expects.subject !== undefined &&
        namesAny(expects.subject, clause.text)) {
        const word = clause.words.get("deny") ?? "";
        return [{ kind: "outside", finding: found({ code: "claims-outside", values: { word } }, clause) }];
    }
    const topical = expects.parts.some((part) => namesAny(part.words, clause.text));
    const short = clause.text.length <= 12 && expects.polarity === "positive";
    return denial(clause, ofControl || topical || short ? "matter" : "something");
}

;// ./src/core/answer/weigh/weigh-assurance.ts







function weighAssurance({ row, expects, clauses, mark, asOf }) {
    const weights = clauses.map((clause) => withOwnDenial(weighAssuredClause(clause, expects), row, expects));
    const spoken = mark.kind === "yes" && expects.statement === true && expects.polarity === "positive"
        ? expects.parts.filter((part) => saysPart(mark.word, part))
        : [];
    const told = new Set([...weights.flatMap((weight) => weight.told), ...spoken]);
    const flaws = [
        ...weights.flatMap((weight) => weight.flaws),
        ...plannedFlaws(clauses, asOf),
        ...mistaken(weights, expects),
    ];
    const covering = coveringDocument(clauses, expects);
    const missing = spoken.length > 0 || declares(covering, expects) ? [] : expects.parts.filter((part) => !told.has(part));
    return {
        flaws,
        core: coreOf({ told: told.size, missing: missing.length, covered: covering !== undefined, weights }),
        supported: covering !== undefined,
        findings: [
            ...weights.flatMap((weight) => weight.findings),
            ...[...told].map((part) => ({ code: "tells-part", values: part.name })),
            ...(covering === undefined ? [] : [covering]),
            ...(told.size === 0
                ? []
                : missing.map((part) => ({ code: "part-missing", values: part.name }))),
        ],
        bareYes: expects.statement !== true && row.expects.kind === "assurance",
        presenting: expects.statement === true,
    };
}
function saysPart(word, part) {
    return part.negated !== true && /ます$/.test(word) && namesAny(part.words, word);
}
function coreOf(given) {
    if ((given.weights.length > 0 || given.told > 0) && given.missing === 0)
        return "affirmed";
    if (given.told > 0 || given.covered)
        return "partly";
    return "none";
}
function withOwnDenial(weight, row, expects) {
    if (expects.polarity === "negative" || expects.statement === true)
        return weight;
    if (!weight.flaws.some(({ kind }) => kind === "denied-unclear"))
        return weight;
    if (!namesRequirement(weight.clause, row.text))
        return weight;
    const flaws = weight.flaws.map((flaw) => {
        return flaw.kind === "denied-unclear" ? { ...flaw, kind: "denied" } : flaw;
    });
    return { ...weight, flaws };
}
function mistaken(weights, expects) {
    if (expects.mistaken === undefined)
        return [];
    const words = expects.mistaken;
    return weights.flatMap(({ clause, told }) => {
        const other = words.reduce((line, word) => line.replaceAll(word, " "), clause.text);
        if (told.length > 0 && expects.parts.length === 1 && told.some((part) => speaksOf(part, other)))
            return [];
        if (!namesAny(words, clause.text))
            return [];
        return [notUnderstood(clause)];
    });
}
function declares(covering, { statement, polarity }) {
    if (statement !== true || polarity !== "positive" || covering?.code !== "names-document")
        return false;
    return /(?:遵守|順守|目的外)[^、。]{0,16}(?:表明|誓約|宣言|確約)書/.test(covering.values.name);
}
const weigh_assurance_NOT_NOW = ["later", "planned", "deny", "refuse", "ask"];
function coveringDocument(clauses, expects) {
    for (const clause of clauses) {
        const named = clause.documents.find((document) => document.named);
        if (named === undefined || !clause.presents)
            continue;
        if (weigh_assurance_NOT_NOW.some((kind) => clause.words.has(kind)))
            continue;
        if (!expects.parts.some((part) => namesAny(part.words, named.text)))
            continue;
        return found({ code: "names-document", values: { name: named.text } }, clause);
    }
    return clauses.length > 0 && clauses.every(isBenign)
        ? { code: "only-generic", values: { word: clauses[0]?.quote.slice(0, 40) ?? "" } }
        : undefined;
}

;// ./src/core/answer/weigh/edition-findings.ts

const MOVED = /移行(?:済|完了|し(?:まし|た|て)|対応済)|更新済|へ(?:の)?移行(?!審|中|予|準)|から/;
function editionFindings({ expects, clauses, asOf, policy }) {
    const weighed = clauses.flatMap((clause) => clause.standards.flatMap((mention) => {
        const wanted = expects.anyOf.find(({ standard }) => standard === mention.standard);
        return wanted === undefined
            ? []
            : [weigh({ mention, wanted, clause, asOf, policy: policy.successorEditions })];
    }));
    const good = weighed.filter(({ grade }) => grade === "good");
    const findings = good.flatMap(({ finding }) => (finding === undefined ? [] : [finding]));
    const moved = clauses.some(({ text }) => MOVED.test(text)) && good.some(({ finding }) => finding !== undefined);
    const flaws = weighed.flatMap(({ flaw }) => (flaw === undefined ? [] : [flaw]));
    return { flaws: moved ? flaws.filter(({ kind }) => kind !== "edition") : flaws, findings };
}
function weigh({ mention, wanted, clause, asOf, policy, }) {
    const { edition, known, until } = mention;
    if (edition === undefined)
        return { grade: "good" };
    const values = { found: mention.text, wanted: `${wanted.standard}:${wanted.edition ?? ""}` };
    if (!known)
        return bad("edition", found({ code: "edition-unknown", values: { found: mention.text } }, clause));
    if (until !== undefined && until < asOf) {
        return bad("edition", found({ code: "edition-ended", values: { found: mention.text, until } }, clause));
    }
    if (wanted.edition === undefined || wanted.edition === edition)
        return { grade: "good" };
    if (wanted.successors?.includes(edition) !== true) {
        return bad("edition", found({ code: "edition-unknown", values: { found: mention.text } }, clause));
    }
    if (policy === "accept")
        return { grade: "good", finding: found({ code: "successor-accepted", values }, clause) };
    if (policy === "review")
        return bad("edition", found({ code: "successor-review", values }, clause));
    return bad("edition-refused", found({ code: "edition-not-accepted", values }, clause));
}
function bad(kind, finding) {
    return { grade: "bad", flaw: { kind, finding } };
}

;// ./src/core/answer/weigh/other-standards.ts

function otherStandard(clauses, wanted, isWanted) {
    if (clauses.some(({ standards }) => standards.some(isWanted)))
        return [];
    return clauses.flatMap((clause) => {
        const other = clause.standards[0];
        if (other === undefined)
            return [];
        const values = { found: other.text, wanted: wanted.join(" / ") };
        const finding = found({ code: "other-standard", values }, clause);
        return [{ kind: onlyOthers(clause, isWanted) ? "denied" : "other-standard", finding }];
    });
}
function onlyOthers({ standards, words, negations }, isWanted) {
    const plain = !words.has("planned") && !words.has("pending") && negations === 0;
    return words.has("limit") && plain && namesOthers({ standards }, isWanted);
}
function namesOthers({ standards }, isWanted) {
    return standards.length > 0 && !standards.some(isWanted);
}

;// ./src/core/answer/weigh/weigh-certification.ts








const PRACTICE = /管理策|対応|実施|運用|構築|要求事項|要件|体制|取り?組|適用(?!範囲|規格|基準|組織|標準)|導入|考え方|フレームワーク|マネジメントシステム|implement|operat|framework|practice|control/;
const HELD = /取得|認証(?!局|番号|機関|範囲|の?対象)|保有|保持|登録|維持|合格|certified|certification|certificate|holds?\b|maintain|attestation|\b(?:aoc|roc)\b/;
const weigh_certification_NUMBER = /(?:番号|\bno\.|\bno(?= )|\bnumber|#)[: ]{0,2}(?=[a-z/ -]{0,8}\d)[a-z0-9][a-z0-9 /.-]{2,20}|\b(?:is|isms|cloud|fs|pims|bsi|j|i|ms|isa is|jqa-[a-z]{2}|msa-[a-z]{2}-|jp\d{2}\/|jmaqa-[a-z]|icms-sr|e)-? ?\d{3,7}/;
const PAPER = /登録証|認証書|(?<!消去|廃棄|破棄|作業|完了)証明書|認証登録証|\bcertificates?\b|写し|\b(?:aoc|roc)\b/;
const OURSELVES = /当社|弊社|自社|我が社|私ども|our (?:company|organi[sz]ation)|\bwe\b/;
const OWN_GROUND = /自社(?:データ|クラウド|基盤|運用|運営|環境|設備|サーバ|dc|保有)|オンプレ|当社(?:が|の)?(?:運営|データ|クラウド|基盤|dc)|弊社(?:が|の)?(?:運営|データ|クラウド|基盤|dc)/;
const CENTRE_ONLY = /データ ?センター?|\bdc\b|dc(?:事業者|が|は|の)/;
function weighCertification(whole) {
    const given = { ...whole, clauses: onOwnStandard(whole) };
    const { expects, clauses, asOf, policy } = given;
    const wanted = expects.anyOf.map(({ standard }) => standard);
    const isWanted = ({ standard }) => wanted.includes(standard);
    const attested = clauses.some(({ text }) => /\b(?:aoc|roc)\b/.test(text));
    const dates = validity(clauses, asOf, { issuedMonths: attested ? 12 : 36, isOwn: isWanted });
    const editions = editionFindings(given);
    const flaws = [
        ...clauses.flatMap((clause) => clauseFlaws(clause, given, isWanted)),
        ...dates.flaws,
        ...plannedFlaws(clauses.filter((clause) => !clause.words.has("pending")), asOf, "terms"),
        ...editions.flaws,
        ...otherStandard(clauses, wanted, isWanted),
        ...holderFlaws(given),
    ];
    const evidence = clauses.flatMap((clause) => support(clause, isWanted));
    const sound = clauses.filter((clause) => clauseFlaws(clause, given, isWanted).length === 0);
    const stated = sound.some((clause) => clause.standards.some(isWanted) && states(clause, clauses));
    const supported = evidence.length > 0 || dates.valid.length > 0;
    const moved = policy.successorEditions === "accept" && clauses.some((clause) => movedOn(clause, expects));
    const unnamedHeld = moved ||
        clauses.some((clause) => /取得済|認証済|認証を?取得|取得して(?:い|お)|(?:登録|認証|適用)(?:の適用)?範囲(?:は|:)/.test(clause.text) &&
            !clause.words.has("deny") &&
            !namesOthers(clause, isWanted));
    return {
        flaws,
        core: stated
            ? "affirmed"
            : sound.some((clause) => support(clause, isWanted).length > 0) || unnamedHeld
                ? "partly"
                : "none",
        supported: supported || unnamedHeld || clauses.every(isBenign),
        findings: [...editions.findings, ...evidence, ...dates.valid],
        bareYes: true,
        presenting: false,
        outsideDenies: true,
    };
}
function movedOn({ text, words, standards }, { anyOf }) {
    const move = MOVE.exec(text);
    if (move === null || standards.length > 0)
        return false;
    if (NOT_YET.some((kind) => words.has(kind)))
        return false;
    const [, from = "", to = ""] = move;
    return anyOf.some(({ edition, successors }) => edition === from && successors?.includes(to) === true);
}
const NOT_YET = ["deny", "planned", "pending", "partial", "doubt", "ask"];
const MOVE = /((?:19|20)\d\d)年?版?(?:から|より|→|⇒)((?:19|20)\d\d)年?版?(?:へ|に)?(?:の)?(?:[^、。]{0,12})移行(?:が|を|は)?(?:済|完了|しました|いたしました|して(?:い|おり)ます)/;
function onOwnStandard(given) {
    const { expects, clauses } = given;
    const wanted = expects.anyOf.map(({ standard }) => standard);
    const isWanted = ({ standard }) => wanted.includes(standard);
    const sound = clauses.filter((clause) => clause.standards.some(isWanted) &&
        (HELD.test(clause.text) || weigh_certification_NUMBER.test(clause.text) || PAPER.test(clause.text)) &&
        !clause.words.has("planned") &&
        !clause.words.has("pending") &&
        clauseFlaws(clause, given, isWanted).length === 0);
    const held = new Set(sound.flatMap(({ standards }) => standards.filter(isWanted)).map((one) => one.standard));
    if (held.size === 0)
        return clauses;
    return clauses.filter((clause) => {
        if (expects.holder === "application-provider" && platformBeside(clause, sound))
            return false;
        if (clause.standards.length > 0)
            return clause.standards.some(({ standard }) => held.has(standard)) || !deniesOnlyWhatItNames(clause);
        return !speaksOfOtherRow(clause);
    });
}
function clauseFlaws(clause, { expects }, isWanted) {
    const platform = expects.holder === "application-provider" ? ["platform"] : [];
    const complied = clause.standards.some((mention) => mention.standard === "PCI DSS" && isWanted(mention));
    const equal = complied ? [] : ["equal"];
    const flaws = [
        ...signalFlaws(clause, [
            ...EVERYWHERE.filter((kind) => !(kind === "limit" && onlyOthers(clause, isWanted))).filter((kind) => !(kind === "other-contract" && namesOthers(clause, isWanted))),
            "other-party",
            "self",
            "refuse",
            "customer",
            ...equal,
            ...platform,
        ]),
    ];
    const named = clause.standards;
    const uses = expects.holder === "application-provider" ? USES.exec(clause.text)?.[0] : undefined;
    if (uses !== undefined) {
        flaws.push({
            kind: "platform",
            finding: found({ code: "of-the-platform", values: { word: uses } }, clause),
        });
    }
    const practice = PRACTICE.exec(clause.text)?.[0];
    if (!complied && practice !== undefined && named.some(isWanted) && !HELD.test(clause.text)) {
        flaws.push({
            kind: "equal",
            finding: found({ code: "equivalent-only", values: { word: practice } }, clause),
        });
    }
    const about = named.length === 0 ? HELD.test(clause.text) || clause.text.length <= 12 : named.some(isWanted);
    flaws.push(...denial(clause, about ? "matter" : "something"), ...givenUp(clause));
    return flaws;
}
function holderFlaws({ expects, clauses }) {
    if (expects.holder !== "cloud-provider")
        return [];
    if (clauses.some(({ text }) => OWN_GROUND.test(text)))
        return [];
    const isCentre = (word) => word !== undefined && CENTRE_ONLY.test(word);
    const namesProvider = clauses.some(({ words }) => words.has("platform") && !isCentre(words.get("platform")));
    return clauses.flatMap((clause) => {
        const platform = clause.words.get("platform");
        const ourselves = OURSELVES.exec(clause.text)?.[0];
        const centre = isCentre(platform) && !namesProvider ? platform : undefined;
        const word = ourselves !== undefined && platform === undefined ? ourselves : centre;
        if (word === undefined)
            return [];
        return [{ kind: "uncertain", finding: found({ code: "whose-certificate", values: { word } }, clause) }];
    });
}
function support(clause, isWanted) {
    const wanted = clause.standards.find(isWanted);
    const number = weigh_certification_NUMBER.exec(clause.text)?.[0];
    return [
        ...(wanted === undefined
            ? []
            : [found({ code: "names-standard", values: { standard: wanted.text } }, clause)]),
        ...(number === undefined ? [] : [found({ code: "has-number", values: { number } }, clause)]),
        ...(PAPER.test(clause.text)
            ? [found({ code: "names-document", values: { name: clause.text.slice(0, 40) } }, clause)]
            : []),
    ];
}
function states(clause, clauses) {
    if (HELD.test(clause.text))
        return true;
    if (clause.standards.some(({ standard }) => standard === "PCI DSS") && /準拠|compliant/.test(clause.text))
        return true;
    return clauses.some(({ text }) => weigh_certification_NUMBER.test(text) || /有効期限|有効期間|valid|expir|取得済|認証取得/.test(text));
}

;// ./src/core/answer/weigh/weigh-disclosure.ts







const WIDE = /^(?:日本|国内|本邦|我が国|[県府都道市]内|庁舎|japan|japanese|domestic|東日本|西日本|関東|関西|九州|四国|中部|東海|海外|国外|外国|グローバル|overseas|global(?:ly)?|全世界|アジア.*)$/;
function weighDisclosure({ row, expects, clauses, asOf }) {
    const flaws = [
        ...clauses.flatMap((clause) => weigh_disclosure_clauseFlaws(clause, expects, row.text)),
        ...plannedFlaws(clauses, asOf),
    ];
    const told = new Map();
    let document;
    for (const clause of clauses) {
        if (weigh_disclosure_clauseFlaws(clause, expects, row.text).length > 0 || clause.words.has("planned"))
            continue;
        for (const topic of expects.present) {
            if (!told.has(topic) && tells(topic, clause))
                told.set(topic, found({ code: "tells-part", values: topic.name }, clause));
        }
        document ??= namedDocument(clause, expects);
    }
    const enough = expects.enough ?? expects.present.length;
    const whole = told.size >= enough ||
        (document !== undefined && (expects.enough !== undefined || expects.present.length === 1));
    const missing = expects.present.filter((topic) => !told.has(topic));
    const generic = clauses.flatMap(genericWord);
    const touched = clauses.some(({ text, words, domestic }) => !words.has("deny") &&
        !words.has("refuse") &&
        expects.present.some((topic) => namesAny(topic.words, text) || (topic.id === "place" && domestic !== undefined)));
    return {
        flaws,
        core: whole ? "affirmed" : told.size > 0 || touched || generic.length > 0 ? "partly" : "none",
        supported: false,
        findings: [
            ...(document === undefined ? [] : [document]),
            ...told.values(),
            ...(whole ? [] : generic),
            ...(whole || told.size === 0
                ? []
                : missing.map((topic) => ({ code: "part-missing", values: topic.name }))),
        ],
        bareYes: false,
        presenting: true,
    };
}
function weigh_disclosure_clauseFlaws(clause, expects, requirement) {
    const reading = forbiddenReading(clause, expects.forbids);
    const kinds = [...EVERYWHERE, "refuse", "later"];
    const demarcation = /責任(?:分界|分担|範囲|共有)/.test(clause.text);
    if (!demarcation)
        kinds.push("customer");
    const flaws = [...signalFlaws(clause, kinds)];
    if (reading.kind === "unclear")
        flaws.push(reading.flaw);
    if (expects.mistaken !== undefined && namesAny(expects.mistaken, clause.text))
        flaws.push(notUnderstood(clause));
    if (reading.kind === "ruled-out")
        return flaws;
    const topical = expects.present.some((topic) => namesAny(topic.words, clause.text));
    flaws.push(...unwilling(clause));
    const own = topical || clause.text.length <= 12 || namesRequirement(clause, requirement);
    return [...flaws, ...denial(clause, own ? "matter" : "something")];
}
function tells(topic, clause) {
    if (topic.id === "place") {
        const documented = clause.presents && namesAny(topic.words, clause.text) && clause.documents.some(({ named }) => named);
        return documented || namesRegion(clause);
    }
    return tellsOf(topic, clause.text);
}
function namesRegion({ text, domestic, foreign }) {
    if (domestic === undefined && foreign === undefined)
        return false;
    return [...text.matchAll(DOMESTIC), ...text.matchAll(FOREIGN)].some(([place]) => !WIDE.test(place));
}
function namedDocument(clause, expects) {
    if (!clause.presents)
        return undefined;
    const fits = (text) => expects.present.some((topic) => namesAny([...topic.words, ...(topic.specific ?? [])], text));
    const document = clause.documents.find(({ named, text }) => named && (fits(text) || fits(clause.text)));
    return document === undefined
        ? undefined
        : found({ code: "names-document", values: { name: document.text } }, clause);
}
function genericWord(clause) {
    const word = clause.words.get("generic");
    return word === undefined ? [] : [found({ code: "only-generic", values: { word } }, clause)];
}

;// ./src/core/answer/weigh/weigh-duration.ts







const AT_HAND = /直近|オンライン|即時|ホット|検索可能|参照可能|コンソール|画面/;
const PUT_AWAY = /アーカイブ|以降|その後|の後(?:は|、|$)|経過後|退避|コールド|長期|glacier|archive/;
const AFTERWARDS = /(?:その後|以降は?|経過後は?)(?:、)?[^、。]{0,16}(?:保管|保存|移|退避|転送|格納)/;
function weighDuration({ expects, clauses, asOf }) {
    const kept = lengths(clauses, expects);
    const matter = kept.filter(({ ofMatter }) => ofMatter);
    const long = matter.filter((one) => one.reaches === "yes" && !deniedAfter(one, expects));
    const method = clauses.find((clause) => methodOf(clause, expects));
    const flaws = [
        ...clauses.flatMap((clause) => weigh_duration_clauseFlaws(clause, expects)),
        ...plannedFlaws(clauses, asOf),
        ...lengthFlaws(kept, long.length > 0, clauses),
    ];
    const findings = [
        ...long
            .slice(0, 1)
            .map(({ clause, duration }) => found({ code: "long-enough", values: { text: duration.text } }, clause)),
        ...(method === undefined
            ? []
            : expects.present.map((topic) => found({ code: "tells-part", values: topic.name }, method))),
        ...(method !== undefined
            ? []
            : expects.present.map((topic) => ({ code: "part-missing", values: topic.name }))),
    ];
    const some = long.length > 0 ||
        method !== undefined ||
        clauses.every(isBenign) ||
        clauses.some(({ words }) => words.has("generic"));
    return {
        flaws,
        core: long.length > 0 && method !== undefined ? "affirmed" : some ? "partly" : "none",
        supported: false,
        findings,
        bareYes: false,
        presenting: true,
    };
}
function deniedAfter({ clause, duration }, expects) {
    const { denyAt } = clause;
    if (denyAt === undefined || denyAt < duration.end || neverSooner(clause, duration))
        return false;
    return weigh_duration_clauseFlaws(clause, expects).some(({ kind }) => kind === "denied");
}
function lengths(clauses, expects) {
    const months = inMonths(expects.atLeast);
    let ofMatter = true;
    return clauses.flatMap((clause) => {
        const found = [];
        let from = 0;
        for (const duration of readDurations(clause.text)) {
            if (isFrequency(clause, duration))
                continue;
            const before = clause.text.slice(from, duration.start);
            ofMatter =
                concerns(before, expects) ??
                    concerns(clause.text.slice(duration.end), expects) ??
                    (from === 0 ? true : ofMatter);
            from = duration.end;
            const kept = neverSooner(clause, duration) ? { ...duration, bound: ">=" } : duration;
            found.push({ clause, duration, ofMatter, reaches: reachesMonths(kept, months) });
        }
        return found;
    });
}
function inMonths(duration) {
    const amount = Number(duration.slice(1, -1));
    return duration.endsWith("Y") ? amount * 12 : duration.endsWith("M") ? amount : (amount * 12) / 365;
}
function concerns(text, expects) {
    if (namesAny(expects.of.words, text))
        return true;
    return expects.others !== undefined && namesAny(expects.others, text) ? false : undefined;
}
function isFrequency(clause, { end, hours, bound, text }) {
    const after = clause.text.slice(end, end + 6);
    if (/^(?:に(?:[\d一二三数]{1,2}(?:回|度)|つき)|ごと|毎|おき|周期|間隔|[1-9一二三]回|後に)/.test(after))
        return true;
    return hours !== undefined && (bound === "<=" || /監視|対応|体制/.test(after) || text.startsWith("24"));
}
function isAverage(clause, { start }) {
    return /(?:平均|目標|理論上|見込み?)(?:で|は|として|値)?[ :]?$/.test(clause.text.slice(Math.max(0, start - 8), start));
}
function lengthFlaws(kept, hasLong, clauses) {
    const tiered = hasLong &&
        clauses.some(({ text }) => PUT_AWAY.test(text)) &&
        clauses.some(({ text }) => AT_HAND.test(text) || AFTERWARDS.test(text));
    const flaws = kept.flatMap(({ clause, duration, ofMatter, reaches }) => {
        const values = { text: duration.text };
        if (!ofMatter || tiered)
            return [];
        if (reaches === "yes" && !isAverage(clause, duration))
            return [];
        if (hasLong && (isUsual(clause, clauses) || runsOn(clause, duration)))
            return [];
        if (reaches !== "no")
            return [{ kind: "uncertain", finding: found({ code: "length-uncertain", values }, clause) }];
        return [{ kind: "short", finding: found({ code: "too-short", values }, clause) }];
    });
    const other = kept.find(({ ofMatter }) => !ofMatter);
    if (flaws.length > 0 || other === undefined || kept.some(({ ofMatter }) => ofMatter))
        return flaws;
    const values = { text: other.duration.text };
    return [{ kind: "uncertain", finding: found({ code: "length-uncertain", values }, other.clause) }];
}
function neverSooner({ text, negations }, { bound, end }) {
    return bound === "<" && negations === 1 && /^[^、。]{0,6}(?:削除|消去|破棄|上書き)/.test(text.slice(end));
}
function isUsual(clause, clauses) {
    if (!/標準|通常|既定|デフォルト|初期(?:値|設定)|default/.test(clause.text))
        return false;
    return clauses.some((other) => other !== clause &&
        /本提案|本件|本サービスでは|今回|貴市|本契約|this (?:offer|proposal)/.test(other.text));
}
function runsOn({ text }, { months, days, hours }) {
    const open = months === undefined && days === undefined && hours === undefined;
    return open && /(?:終了|満了|解約)後/.test(text);
}
function methodOf(clause, expects) {
    if (clause.words.has("planned"))
        return false;
    const ruledOut = forbiddenReading(clause, expects.forbids).kind === "ruled-out";
    if (clause.words.has("deny") && !ruledOut)
        return false;
    return expects.present.every((topic) => namesAny(topic.words, clause.text));
}
function weigh_duration_clauseFlaws(clause, expects) {
    const flaws = [...signalFlaws(clause, [...EVERYWHERE, "refuse", "customer", "later"])];
    const reading = forbiddenReading(clause, expects.forbids);
    if (reading.kind === "unclear")
        flaws.push(reading.flaw);
    if (reading.kind === "ruled-out")
        return flaws;
    const topical = /ログ|証跡|保存|保管|保持|取得|\blogs?\b|retain|retention|stor/.test(clause.text) ||
        clause.text.length <= 12;
    return [...flaws, ...denial(clause, topical ? "matter" : "something")];
}

;// ./src/core/answer/weigh/weigh-erasure.ts





const THOROUGH = /復元|復旧|完全|物理(?:的)?(?:に)?(?:破壊|破砕)|破砕|裁断|溶解|消磁|磁気|上書き|暗号化?消去|暗号鍵|iso|isms|手順|データ消去ソフト|サニタイズ|sanitiz|unrecover|irrecover|beyond recovery|degauss|shred|cryptographic|securely/;
const RECOVERABLE = /(?:引き続き|その後も|一定期間|継続して|当面)[^、。]{0,12}(?:保管|保存|保持|残)|残存し(?:ます|て)|残ります|残りますが|復元(?:が|は|も)?(?:可能(?!性)|でき(?:る|ます)|される)|復元[^、。]{0,6}可能性(?:が|も)(?:あ|ござ|残)|\bcan be (?:recovered|restored)/;
const ISSUED = /発行|提出|提示|提供|添付|交付|サンプル|様式|雛形|ひな形|別紙|別添|渡|issue|provide|attached|submit|present/;
const OTHER_METHOD = /nist|sp ?800|dod|国防総省/;
function weighErasure({ expects, clauses, asOf }) {
    const flawsOf = new Map(clauses.map((clause) => [clause, weigh_erasure_clauseFlaws(clause, expects)]));
    const flaws = [...flawsOf.values()].flat();
    flaws.push(...plannedFlaws(clauses, asOf), ...otherMethod(clauses));
    const sound = clauses.filter((clause) => flawsOf.get(clause)?.length === 0 && !clause.words.has("planned"));
    const words = (id) => expects.present.filter((topic) => topic.id === id).flatMap((topic) => topic.words);
    const certified = sound.some(({ text }) => namesAny(words("certificate"), text) && ISSUED.test(text));
    const erased = sound.some(({ text }) => {
        const apart = text.replace(/(?:データ)?(?:消去|廃棄|破棄|削除|抹消)(?:・(?:消去|廃棄|破棄))?(?:作業)?(?:完了)?(?:証明書|報告書)/g, "");
        return namesAny(words("erasure"), apart) && THOROUGH.test(apart);
    });
    const told = expects.present.filter(({ id }) => (id === "certificate" ? certified : erased));
    const missing = expects.present.filter((topic) => !told.includes(topic));
    const touched = clauses.some(({ text, words: signals }) => !signals.has("deny") &&
        !signals.has("customer") &&
        (signals.has("generic") || namesAny(words("erasure"), text)));
    return {
        flaws,
        core: missing.length === 0 ? "affirmed" : told.length > 0 || touched ? "partly" : "none",
        supported: false,
        findings: [
            ...told.map((topic) => ({ code: "tells-part", values: topic.name })),
            ...(clauses.length === 0
                ? []
                : missing.map((topic) => ({ code: "part-missing", values: topic.name }))),
        ],
        bareYes: false,
        presenting: true,
        planAllowed: expects.planAllowed,
    };
}
function weigh_erasure_clauseFlaws(clause, expects) {
    const flaws = [...signalFlaws(clause, [...EVERYWHERE, "refuse", "customer", "later"])];
    const reading = forbiddenReading(clause, expects.forbids);
    if (reading.kind === "unclear")
        flaws.push(reading.flaw);
    if (clause.negations === 0 && !clause.words.has("prohibit") && RECOVERABLE.test(clause.text)) {
        const values = { word: clause.text.slice(0, 30) };
        flaws.push({ kind: "breach", finding: found({ code: "breach", values }, clause) });
    }
    if (reading.kind === "ruled-out" && !/証明書/.test(clause.text))
        return flaws;
    const topical = reading.kind === "control-denied" ||
        expects.present.some((topic) => namesAny(topic.words, clause.text)) ||
        clause.text.length <= 12;
    return [...flaws, ...denial(clause, topical ? "matter" : "something")];
}
function otherMethod(clauses) {
    if (clauses.some(({ text }) => /27001|isms/.test(text)))
        return [];
    return clauses.flatMap((clause) => {
        const other = OTHER_METHOD.exec(clause.text)?.[0];
        if (other === undefined)
            return [];
        const values = { found: other.toUpperCase(), wanted: "ISO/IEC 27001" };
        return [{ kind: "other-standard", finding: found({ code: "other-standard", values }, clause) }];
    });
}

;// ./src/core/answer/weigh/weigh-facility-tier.ts





const TIER = /(ティア|ティアー|tier|レベル|グレード)[ -]?(?:レベル)?[ -]?(\d|iv|i{1,3}|[一二三四])(?![a-z\d])/g;
const VALUES = new Map([
    ["i", 1],
    ["ii", 2],
    ["iii", 3],
    ["iv", 4],
    ["一", 1],
    ["二", 2],
    ["三", 3],
    ["四", 4],
]);
const STANDARD = /jdcc|日本データ ?センター協会|ファシリティ ?スタンダー[ドト]|j-?tier/;
const OTHER = /uptime|アップタイム|tia-?942|ansi|en ?50600|fisc|iso/;
function weighFacilityTier({ expects, clauses, asOf }) {
    const tiers = clauses.flatMap(tiersOf);
    const named = clauses.some(({ text }) => STANDARD.test(text));
    const flaws = [
        ...clauses.flatMap((clause) => weigh_facility_tier_clauseFlaws(clause)),
        ...plannedFlaws(clauses, asOf),
        ...tierFlaws(tiers, expects.atLeast, named),
        ...weigh_facility_tier_otherStandard(clauses, expects.standard),
        ...elsewhere(clauses),
        ...(named && tiers.length === 0 ? untold(clauses) : []),
    ];
    const high = tiers.filter(({ value, clause }) => value >= expects.atLeast && !clause.words.has("deny"));
    const findings = high
        .slice(0, 1)
        .map(({ clause, value }) => found({ code: "tier-found", values: { tier: value } }, clause));
    return {
        flaws,
        core: high.length > 0 ? "affirmed" : "none",
        supported: clauses.every(isBenign),
        findings,
        bareYes: true,
        presenting: false,
        outsideDenies: true,
    };
}
function weigh_facility_tier_clauseFlaws(clause) {
    const flaws = signalFlaws(clause, [...EVERYWHERE, "self", "refuse", "customer"]);
    const about = /ティア|tier|基準|満た|相当|データ ?センター/.test(clause.text) || clause.text.length <= 5;
    return [...flaws, ...denial(clause, about ? "matter" : "something")];
}
function tiersOf(clause) {
    return [...clause.text.matchAll(TIER)].flatMap((match) => {
        const [, name = "", digits = ""] = match;
        if ((name === "レベル" || name === "グレード") && !STANDARD.test(clause.text))
            return [];
        const noneBelow = NONE_BELOW.test(clause.text);
        const below = !noneBelow &&
            /^ ?(?:相当)?(?:未満|以下|弱|には?(?:達|満た|及ば))/.test(clause.text.slice(match.index + match[0].length));
        const value = (VALUES.get(digits) ?? Number(digits)) - (below ? 1 : 0);
        return Number.isInteger(value) ? [{ clause, value, latin: name === "tier" }] : [];
    });
}
function tierFlaws(tiers, wanted, named) {
    const low = tiers.find(({ value }) => value < wanted);
    const high = tiers.find(({ value }) => value >= wanted);
    if (low !== undefined) {
        const values = { tier: low.value, wanted };
        const kind = high === undefined && !/[~-]/.test(low.clause.text.replace(/tier-|j-tier/g, ""))
            ? "short"
            : "uncertain";
        return [{ kind, finding: found({ code: "tier-too-low", values }, low.clause) }];
    }
    if (high === undefined || named || !high.latin || /相当/.test(high.clause.text))
        return [];
    return [notUnderstood(high.clause)];
}
function weigh_facility_tier_otherStandard(clauses, wanted) {
    return clauses.flatMap((clause) => {
        const other = OTHER.exec(clause.text)?.[0];
        if (other === undefined)
            return [];
        const finding = { code: "other-standard", values: { found: other.toUpperCase(), wanted } };
        return [{ kind: "other-standard", finding: found(finding, clause) }];
    });
}
function elsewhere(clauses) {
    return clauses.flatMap((clause) => {
        if (clause.words.has("deny") ||
            !/サーバー?(?:室|ルーム)|(?:社|ビル|オフィス|事務所)内|社屋|自社(?:ビル|オフィス|事務所)/.test(clause.text))
            return [];
        return [notUnderstood(clause)];
    });
}
function untold(clauses) {
    const clause = clauses.find(({ text }) => STANDARD.test(text));
    if (clause === undefined)
        return [];
    return [notUnderstood(clause)];
}

;// ./src/core/answer/weigh/weigh-location.ts






const ONLY = /限定|のみ|に限|(?<!いた)だけ|すべて|全て|全データ|全ての|一切|完結|閉じ|\b(?:only|all|exclusively|solely)\b/;
const MAIN = /本番|メイン|プライマリ|主系|主センター|正系|primary|production/;
const SPREAD = /cdn|エッジ|\bedge\b|cloudfront|akamai|ジオ冗長|geo-?redundan|grs\b/;
const LEAVES = /(?:国内|日本|国境)(?:から|より|の外|を)(?:[^、。]{0,4})(?:出|持ち?出|移|搬出|転送|流出|越え)/;
const OF_ACCESS = /(?:接続|アクセス|ログイン|利用|閲覧|操作)(?:元|場所|地域|端末)|ip ?アドレス|からの(?:接続|アクセス|ログイン|通信)|\b(?:access(?:ed)? from|log-?ins? from|connections? from|ip address)/;
const OF_PEOPLE = /準拠法|日本法|裁判|管轄|事務所|本社|本店|支社|営業所|サポート|窓口|governed|\b(?:laws?|court|office)\b/;
function weighLocation({ expects, clauses, asOf }) {
    const read = clauses.map((clause) => ({ clause, ...placeReading(clause) }));
    const flaws = [
        ...read.flatMap((one) => one.flaws),
        ...plannedFlaws(clauses, asOf),
        ...mainOnly(clauses, expects),
        ...(read.some(({ clause, domestic: home }) => home && !ofAccessOnly(clause))
            ? []
            : clauses.filter(ofAccessOnly).map(notUnderstood)),
    ];
    const domestic = read.filter((one) => one.domestic && one.flaws.length === 0 && !OF_PEOPLE.test(one.clause.text));
    const ruledOut = read.some((one) => one.ruledOut);
    const backup = expects.parts.filter(({ id }) => id === "backup").flatMap(({ words }) => words);
    const whole = domestic.length > 0 &&
        (ruledOut || clauses.some(({ text }) => ONLY.test(text) || namesAny(backup, text)));
    const some = domestic.length > 0 || ruledOut || clauses.every(isBenign);
    return {
        flaws,
        core: whole || (ruledOut && clauses.length > 0) ? "affirmed" : some ? "partly" : "none",
        supported: some,
        findings: [
            ...read.flatMap((one) => one.findings),
            ...domestic
                .slice(0, 1)
                .map(({ clause }) => found({ code: "place-domestic", values: { place: clause.domestic ?? "" } }, clause)),
        ],
        bareYes: true,
        presenting: false,
        partIsOpen: true,
    };
}
function ofAccessOnly({ text }) {
    return (OF_ACCESS.test(text) &&
        !/データ|保存|保管|バックアップ|\bdata\b|stor/.test(text.replace(/データ ?センター/g, "")));
}
const UNBOUND = /(?:限定|指定|特定|固定|保証)(?:は|を|も|が)?(?:いた|致)?(?:し(?:て(?:い|おり)ませ|ていな|ませ|な|かね)|でき(?:ませ|な|かね)|されて(?:い|おり)ませ)/;
function placeReading(clause) {
    const { foreign, domestic, words, negations } = clause;
    const denies = negations === 1 || (negations === 0 && (words.has("prohibit") || words.has("outside")));
    const barred = /^(?:海外|国外)(?:は|へ?の?[^、。]{0,6})?(?:不可|ng|禁止|なし|厳禁)$/.test(clause.text);
    const onlyHome = domestic !== undefined &&
        negations === 1 &&
        (/(?:以外|を除く|の外)/.test(clause.text) || (LEAVES.test(clause.text) && !deniesControl(clause.text)));
    if ((foreign !== undefined && denies && !deniesControl(clause.text) && deniesNear(clause, [foreign])) ||
        barred ||
        onlyHome) {
        const left = signalFlaws(clause, EVERYWHERE.filter((kind) => kind !== "limit" && kind !== "except" && kind !== "outside"));
        const finding = found({ code: "rules-out", values: { word: foreign ?? domestic ?? "" } }, clause);
        return { flaws: left, findings: [finding], domestic: left.length === 0, ruledOut: left.length === 0 };
    }
    const limited = (domestic === undefined) !== (foreign === undefined);
    const kinds = [
        ...EVERYWHERE.filter((kind) => !(kind === "limit" && limited)),
        "customer",
        "refuse",
    ];
    const flaws = [...signalFlaws(clause, kinds)];
    if (foreign !== undefined && negations > 1 && !refusesPromise(clause))
        flaws.push(doubtful(clause));
    else if (foreign !== undefined) {
        flaws.push({
            kind: "breach",
            finding: found({ code: "place-abroad", values: { place: foreign } }, clause),
        });
    }
    else
        flaws.push(...denial(clause, domestic !== undefined || clause.text.length <= 16 || UNBOUND.test(clause.text)
            ? "matter"
            : "something"));
    if (words.has("outside"))
        return { flaws, findings: [], domestic: false, ruledOut: false };
    if (/ismap|aspic|iso|登録済/.test(clause.text) && /ため|ので|により|から|because/.test(clause.text))
        flaws.push(doesNotFollow(clause));
    else if (/ismap|aspic/.test(clause.text) && domestic === undefined)
        flaws.push(doesNotFollow(clause));
    if (SPREAD.test(clause.text))
        flaws.push(notUnderstood(clause));
    return { flaws, findings: [], domestic: limited && flaws.length === 0, ruledOut: false };
}
function doubtful(clause) {
    const word = clause.words.get("deny") ?? "";
    return { kind: "doubt", finding: found({ code: "double-negative", values: { word } }, clause) };
}
function doesNotFollow(clause) {
    const finding = found({ code: "does-not-follow", values: { word: clause.text.slice(0, 30) } }, clause);
    return { kind: "uncertain", finding };
}
function mainOnly(clauses, expects) {
    const main = clauses.find(({ text }) => MAIN.test(text));
    const backup = expects.parts.find(({ id }) => id === "backup");
    if (main === undefined || backup === undefined)
        return [];
    if (clauses.some(({ text }) => namesAny(backup.words, text) || /全データ|すべて|全て|一切|副系|セカンダリ/.test(text)))
        return [];
    return [{ kind: "uncertain", finding: found({ code: "part-missing", values: backup.name }, main) }];
}

;// ./src/core/answer/weigh/weigh-jurisdiction.ts






const weigh_jurisdiction_LAW = /準拠法|(?:国外|外国|海外)法|日本法|日本国法|日本の法|国内法|適用法|laws? of japan|japanese law|governing law|governed by/;
const COURT = /管轄|裁判所|地裁|court|jurisdiction|venue/;
const HOME_COURT = /地方裁判所|簡易裁判所|高等裁判所|(?:東京|大阪|名古屋)地裁|(?:貴市|本市|市|貴庁)(?:の)?(?:所在地|を管轄|管轄)/;
const OF_DATA = /データ|保管|保存|リージョン|センター|バックアップ|拠点|事務所|サーバ|region|data|office|azure|aws|東日本|西日本|japan ?(?:east|west)|ap-|asia-|http/;
const OPEN = /相手方|当事者|申立人|仲裁|arbitrat|被告|原告|調停|国際/;
function weighJurisdiction({ expects, clauses, asOf }) {
    const read = clauses.map((clause) => ({ clause, ...placeReading(homely(clause)) }));
    const flaws = [
        ...read.flatMap((one) => one.flaws),
        ...plannedFlaws(clauses, asOf),
        ...clauses.flatMap(openCourt),
        ...clauses.flatMap(oneOnly),
    ];
    const good = read
        .filter((one) => one.flaws.length === 0 && (one.domestic || one.ruledOut))
        .map(({ clause }) => clause);
    const parts = expects.parts.filter(({ id }) => good.some(({ text }) => (id === "law" ? weigh_jurisdiction_LAW.test(text) : COURT.test(text) && atHome(text))));
    const wholesale = good.some(({ text }) => !weigh_jurisdiction_LAW.test(text) && !COURT.test(text) && !OF_DATA.test(text));
    const all = parts.length === expects.parts.length;
    return {
        flaws,
        core: all ? "affirmed" : parts.length > 0 || wholesale || clauses.every(isBenign) ? "partly" : "none",
        supported: (parts.length === 0 && wholesale) || clauses.every(isBenign),
        findings: [
            ...read.flatMap((one) => one.findings),
            ...good
                .slice(0, 1)
                .map((clause) => found({ code: "place-domestic", values: { place: homely(clause).domestic ?? "" } }, clause)),
            ...parts.map((part) => ({ code: "tells-part", values: part.name })),
            ...(all || parts.length === 0
                ? []
                : expects.parts
                    .filter((part) => !parts.includes(part))
                    .map((part) => ({ code: "part-missing", values: part.name }))),
        ],
        bareYes: true,
        presenting: false,
    };
}
function atHome(text) {
    const venue = text.replace(/日本国?法|国内法|japanese laws?|laws? of japan/g, "");
    return HOME_COURT.test(venue) || venue.search(DOMESTIC) >= 0;
}
function homely(clause) {
    const court = HOME_COURT.exec(clause.text)?.[0];
    return court === undefined || clause.domestic !== undefined ? clause : { ...clause, domestic: court };
}
function oneOnly(clause) {
    const word = /(?:準拠法|適用法|法律|管轄|裁判所)(?:のみ|だけ)/.exec(clause.text)?.[0];
    if (word === undefined)
        return [];
    return [{ kind: "limit", finding: found({ code: "limited-to", values: { word } }, clause) }];
}
function openCourt(clause) {
    if (!OPEN.test(clause.text))
        return [];
    return [notUnderstood(clause)];
}

;// ./src/core/answer/weigh/weigh-registration.ts






const MENTIONS = {
    ISMAP: /ismap(?!-? ?liu| for low)|イスマップ(?!-?liu)/,
    "ISMAP-LIU": /ismap-? ?liu|(?<![a-z])liu(?![a-z])|(?:ismap (?:for )?)?low-? ?impact(?: use)?/,
    ASPIC: /aspic|情報開示認定|日本クラウド産業協会/,
};
const weigh_registration_NUMBERS = {
    ISMAP: /(?<![a-z\d])c\d{2}-\d{4}-\d(?![\d-])/,
    ASPIC: /(?<![\d-])\d{4}-\d{4}(?![\d-])/,
};
const ANY_NUMBER = /(?:登録|認定|認証|管理)?(?:番号|no\.?|id)[: ]{0,2}(?:[a-z]{1,5} ?)?[a-z]?\d[\d-]{2,16}|(?<![a-z\d])c\d{2,4}-\d{1,6}(?:-\d{1,2})?/;
const NO_ENTRY = /アワード|award|受賞|グランプリ|表彰|会員|加盟|入会|賛助|理事|指針|管理基準|言明書(?!の(?:対象|言明)?(?:範囲|対象)(?:に|と))|自社(?:サイト|hp|ホームページ)|(?:ホームページ|サイト|hp)(?:にて|で|上で)(?:情報)?(?:を)?開示|特別措置|セミナー|講習|推奨|相談会|member|prize|finalist|ノミネート|ギャップ(?:分析|調査)|影響度評価|取得支援|データ ?センター/;
const ENTRY = /登録(?!要件|基準|申請|対象|準備|手続|支援|に必要|レベル|相当|予定|審査|制度|の要件|の基準)|掲載|登載|認定(?!制度|基準|要件|審査|申請)|取得|公開され|リスト(?:に|へ|入)|listed|registered|certified|in the (?:list|register)/;
const LINK = /(?:ismap\.go\.jp|aspicjapan\.org)/;
const TERM_MONTHS = { ISMAP: 16, "ISMAP-LIU": 16, ASPIC: 24 };
function weighRegistration({ expects, clauses: all, asOf }) {
    const { register } = expects;
    const clauses = ofRegister(all, register);
    const dates = validity(clauses, asOf, {
        issuedMonths: TERM_MONTHS[register],
        fromFirst: true,
        isOwn: ({ text }) => MENTIONS[register].test(text) || weigh_registration_NUMBERS[register]?.test(text) === true,
        ...(register === "ASPIC" ? { disclosedMonths: 24 } : {}),
    });
    const flaws = [
        ...clauses.flatMap((clause) => weigh_registration_clauseFlaws(clause, register)),
        ...dates.flaws,
        ...plannedFlaws(clauses.filter((clause) => !clause.words.has("pending")), asOf, "terms"),
        ...otherRegister(clauses, register),
    ];
    const evidence = clauses.flatMap((clause) => weigh_registration_support(clause, register));
    const supported = evidence.length > 0 || dates.valid.length > 0;
    const sound = clauses.filter((clause) => weigh_registration_clauseFlaws(clause, register).length === 0);
    const stated = sound.some((clause) => weigh_registration_states(clause, register));
    return {
        flaws,
        core: stated
            ? "affirmed"
            : sound.some((clause) => weigh_registration_support(clause, register).length > 0)
                ? "partly"
                : "none",
        supported: supported || clauses.every(isBenign),
        findings: [...evidence, ...dates.valid],
        bareYes: true,
        presenting: false,
        outsideDenies: true,
    };
}
function ofRegister(clauses, register) {
    const named = (text) => MENTIONS[register].test(text) || weigh_registration_NUMBERS[register]?.test(text) === true;
    const sound = clauses.filter((clause) => weigh_registration_states(clause, register) && (weigh_registration_clauseFlaws(clause, register).length === 0 || platformBeside(clause, [])));
    if (sound.length === 0)
        return clauses;
    return clauses
        .filter((clause) => {
        if (platformBeside(clause, sound) && !sound.includes(clause))
            return false;
        if (named(clause.text))
            return true;
        if (clause.standards.length > 0)
            return !deniesOnlyWhatItNames(clause);
        return !speaksOfOtherRow(clause);
    })
        .map((clause) => (platformBeside(clause, sound) ? withoutPlatform(clause) : clause));
}
function withoutPlatform(clause) {
    return { ...clause, words: new Map([...clause.words].filter(([kind]) => kind !== "platform")) };
}
function weigh_registration_clauseFlaws(clause, register) {
    const flaws = [
        ...signalFlaws(clause, [...EVERYWHERE, "other-party", "platform", "equal", "self", "refuse", "customer"]),
    ];
    const about = MENTIONS[register].test(clause.text) || ENTRY.test(clause.text) || clause.text.length <= 12;
    flaws.push(...denial(clause, about ? "matter" : "something"), ...givenUp(clause));
    const uses = USES.exec(clause.text)?.[0];
    if (uses !== undefined) {
        flaws.push({
            kind: "platform",
            finding: found({ code: "of-the-platform", values: { word: uses } }, clause),
        });
    }
    const noEntry = NO_ENTRY.exec(clause.text);
    if (noEntry !== null) {
        const finding = found({ code: "no-registration", values: { word: noEntry[0] } }, clause);
        flaws.push({ kind: "no-registration", finding });
    }
    const number = ANY_NUMBER.exec(clause.text);
    const form = weigh_registration_NUMBERS[register];
    const rightForm = form === undefined || form.test(clause.text);
    const foreignForm = register === "ISMAP-LIU" && weigh_registration_NUMBERS.ISMAP?.test(clause.text) === true;
    if (number !== null && (!rightForm || foreignForm)) {
        const finding = found({ code: "number-unlike", values: { number: number[0], register } }, clause);
        flaws.push({ kind: "uncertain", finding });
    }
    return flaws;
}
function otherRegister(clauses, register) {
    if (clauses.some(({ text }) => MENTIONS[register].test(text)))
        return [];
    return clauses.flatMap((clause) => {
        const other = ["ISMAP", "ISMAP-LIU", "ASPIC"].find((name) => MENTIONS[name].test(clause.text));
        const standard = clause.standards.find(({ standard: name }) => name !== "ISMAP" && name !== "ASPIC")?.text;
        const named = other ?? standard;
        if (named === undefined)
            return [];
        const finding = found({ code: "other-standard", values: { found: named, wanted: register } }, clause);
        return [{ kind: "other-standard", finding }];
    });
}
function weigh_registration_support(clause, register) {
    const number = weigh_registration_NUMBERS[register]?.exec(clause.text)?.[0];
    if (number !== undefined)
        return [found({ code: "has-number", values: { number } }, clause)];
    const entered = ENTRY.test(clause.text.replace(/情報開示認定(?:制度)?/g, ""));
    if (LINK.test(clause.text) || (MENTIONS[register].test(clause.text) && entered)) {
        return [found({ code: "names-standard", values: { standard: register } }, clause)];
    }
    const bare = clause.text.replace(/[\s「」()]/g, "").replace(/登録$/, "");
    if (bare.length <= 12 && bare.replace(MENTIONS[register], "") === "")
        return [found({ code: "names-standard", values: { standard: register } }, clause)];
    if (MENTIONS[register].test(clause.text) &&
        /(?:ポータル|リスト|サイト)[^、。]{0,6}(?:参照|ご?覧|確認)/.test(clause.text))
        return [found({ code: "names-standard", values: { standard: register } }, clause)];
    return /登録済|認定済|認定取得|認定を取得|登録証|認定証|掲載/.test(clause.text) || isDateOfEntry(clause)
        ? [found({ code: "names-standard", values: { standard: register } }, clause)]
        : [];
}
function isDateOfEntry({ text, dates }) {
    const rest = dates.reduce((line, date) => line.replace(date.text, ""), text);
    return (dates.length > 0 &&
        /^(?:付け?|に|の|より|から)?(?:認定|登録|登載|取得)(?:年月日|日|済み?)?(?:は|:)? ?(?:です|されました|しました)?$/.test(rest.trim()));
}
function weigh_registration_states(clause, register) {
    const number = weigh_registration_NUMBERS[register]?.test(clause.text) === true;
    const named = MENTIONS[register].test(clause.text);
    return ((named && (ENTRY.test(clause.text.replace(/情報開示認定(?:制度)?/, "")) || number)) ||
        (number && /番号|登録/.test(clause.text)));
}

;// ./src/core/answer/weigh/weigh-row.ts










function weighRow(given) {
    const { kind } = given.row.expects;
    const clauses = given.clauses.filter((clause) => !rejectsWorse(clause, kind));
    const assessment = byKind({ ...given, clauses });
    if (["registration", "certification"].includes(kind))
        return assessment;
    const ofTime = [...expiredEvidence(clauses, given.asOf), ...longSince(clauses, given.asOf)];
    return { ...assessment, flaws: [...assessment.flaws, ...ofTime] };
}
function rejectsWorse({ text, words, negations }, kind) {
    if (negations > 1)
        return false;
    if (!/(?:では|じゃ)なくて?、?$/.test(text))
        return false;
    return (words.has("weak") ||
        (kind === "duration" && /\d ?(?:日|週間?|[かヶカケ]月|年)間?(?:では|じゃ)/.test(text)));
}
function byKind(given) {
    const { expects } = given.row;
    switch (expects.kind) {
        case "registration":
            return weighRegistration({ ...given, expects });
        case "certification":
            return weighCertification({ ...given, expects });
        case "assurance":
            return weighAssurance({ ...given, expects });
        case "disclosure":
            return weighDisclosure({ ...given, expects });
        case "duration":
            return weighDuration({ ...given, expects });
        case "location":
            return weighLocation({ ...given, expects });
        case "jurisdiction":
            return weighJurisdiction({ ...given, expects });
        case "facility-tier":
            return weighFacilityTier({ ...given, expects });
        case "erasure":
            return weighErasure({ ...given, expects });
    }
}

;// ./src/core/answer/speaks-against.ts






const SAYS_NOTHING = [
    "uncertain",
    "weak",
    "equal",
    "denied-unclear",
    "hedge",
    "same-as",
];
const NONE = /^(?:なし|無し?|無い|ない|ありません|特に(?:なし|無し|ありません)|該当(?:資料)?(?:なし|無し)|資料(?:なし|無し)|添付(?:なし|無し)|none)[。.]?$/u;
const DASH = /^[-ー―–—‐/\s]*$/u;
function speaksAgainst(text, given) {
    const whole = normaliseAnswer(text);
    const clauses = DASH.test(whole.text) ? [] : clauseFacts(normaliseAnswer(withoutTitles(text)), "remarks");
    if (clauses === undefined || clauses.length === 0)
        return undefined;
    const { flaws, presenting } = weighRow({ ...given, mark: readMark("○", undefined), clauses });
    if (NONE.test(whole.text)) {
        if (!presenting)
            return undefined;
        const quote = { cell: "remarks", text: text.trim().slice(0, 80) };
        return { reading: "contradictory", finding: { code: "denied", values: { word: whole.text }, quote } };
    }
    const found = weightiest(flaws.filter(({ kind }) => !SAYS_NOTHING.includes(kind)), UNDER_YES);
    const [first] = clauses;
    if (found === undefined || first === undefined)
        return undefined;
    const { finding } = found.flaw;
    return { reading: found.reading, finding: { quote: quoteOf(first), ...finding } };
}
const TELLS = /申請|準備中|作成中|策定中|審査中|更新中|検討|予定|未(?!然)[一-龯]|失効|期限|切れ|旧|他社|他(?:法人|事業者|団体)|親会社|グループ|子会社|委託先|不可|非公開|なし|無し|後日|(?<!提)案(?:$|[)）」』])|draft/iu;
const speaks_against_QUOTED = /[「『"【][^「」『』"【】]{1,60}[」』"】]/gu;
const FILES = /[^\s、。「」]{1,60}\.(?:pdf|xlsx?|docx?|pptx?|zip|jpe?g|png|html?)/giu;
const TITLES = /[一-龯ァ-ヶーa-zａ-ｚ0-9０-９・/]{1,30}(?:規程|規定|規約|規則|約款|方針|ポリシー|基準|手順|手順書|マニュアル|ガイド(?:ライン|ブック)?|計画書|設計書|仕様書|説明書|提案書|報告書|誓約書|確約書|契約書|覚書|合意書|チェックシート|一覧表?|リスト|台帳|体制図|体制表|構成図|概要図|系統図|図面|パンフレット|カタログ|リーフレット|ホワイトペーパー|白書|資料|見本|サンプル|ひな形|様式|画面|議事録)/giu;
function withoutTitles(text) {
    const named = (title) => (TELLS.test(title) ? title : "資料");
    return text.replace(speaks_against_QUOTED, named).replace(FILES, named).replace(TITLES, named);
}

;// ./src/core/answer/with-evidence.ts

const LACKS = ["unclear", "weak_evidence"];
function withEvidence(input, read) {
    const { evidence = "", ...words } = input;
    const plain = read(words);
    if (evidence.trim() === "" || plain.reading === "blank")
        return plain;
    const against = speaksAgainst(evidence, input);
    if (against !== undefined) {
        const reading = plain.reading === "met" ? against.reading : plain.reading;
        return { reading, findings: [against.finding, ...plain.findings] };
    }
    if (!LACKS.includes(plain.reading))
        return plain;
    const remarks = [words.remarks, evidence].filter((text) => text.trim() !== "").join("\n");
    const supported = read({ ...words, remarks });
    return supported.reading === "met" ? supported : plain;
}

;// ./src/core/answer/weigh/recognised.ts





const FIELD = /サービス|システム|当社|弊社|自社|貴市|貴庁|お客様|利用者|管理者|担当|対応|実施|提供|運用|管理|利用|使用|設定|機能|標準|監視|通知|連絡|保管|保存|記録|確認|報告|検知|暗号|認証|認定|登録|取得|権限|アクセス|ログ|バックアップ|データ|サーバ|クラウド|リージョン|センター|端末|体制|手順|規程|規定|規約|方針|契約|文書|書面|書類|資料|別紙|別添|添付|参照|記載|提示|提出|掲載|発行|証明|番号|期限|期間|有効|範囲|機関|審査|維持|継続|監査|診断|脆弱|障害|異常|停止|復旧|改善|是正|再発|責任|消去|廃棄|施錠|持出|入退室|通信|経路|鍵|パスワード|ネットワーク|アラート|メール|電話|ツール|定期|毎[日週月年]|年\d|月\d|週\d|\d回|全て|すべて|国内|法|裁判|準拠|遵守|要件|基準|https?:|\.jp|\.com|人|名|組織|部|会社|株式|ソフト|製品|アプリ|環境|基盤|仮想|冗長|閉域|専用|lgwan|vpn|承知|了解|対策|計画|原因|分析|究明|教育|訓練|窓口|連携|複数|構成|更新|導入|採用|設置|整備|策定|定義|明記|規定|制定|締結|保護|制御|制限|承認|変更|開発|作業|拠点|事務所|所在|住所|完了|追跡|進捗|パッチ|許可|申請|個人ごと|共有(?:id|アカウント)|義務|委託|復元|従業|社員|職員|懲戒|罰則|返金|減額|稼働|公表|公開|周知|判明|効果|課題|問題|電源|空調|耐震|免震|制震|建物|発電|受電|消火|回線|系統|二重|二系統|主系|副系|正系|待機系|ティア|tier|特権|録画|遮断|攻撃|破棄|削除|出力|両方|双方|台帳|架電|誠意|同所|特に|以上|のとおり|の通り|です$|可能$|あり$|済み?$/;
const FIELD_ENGLISH = /\b(?:scope|saas|application|applications|software|products?|development|operations?|maintenance|design|data|service|services|systems?|customer|logs?|encrypt\w*|certif\w*|regist\w*|region|monitor\w*|audit\w*|access|roles?|incident|backup|server|cloud|storage|stored?|policy|procedure|document|attached|provided|supported|available|enabled|retain\w*|retention|japan\w*|tokyo|osaka|law|court|notif\w*|alert\w*|detect\w*|scan\w*|test\w*|management|standard|valid|expir\w*|issued|number|no|yes|iso|aws|azure|google|team|security|compl\w*|controls?|sections?|chapters?|pages?|described|personnel|subcontractors?|screening|contacts?|escalation|process(?:es)?|root|causes?|corrective|actions?|review\w*|approv\w*|changes?|default|results?|triaged?|within|days?|hours?|weekly|monthly|quarterly|cvss|remediat\w*|patch\w*|severity|tls|aes|https?)\b/;
function unrecognised(clauses, row, support) {
    const own = topicWords(row.expects);
    const strange = clauses.find((clause) => {
        if (/(?:では|じゃ)なくて?$/.test(clause.text) && clause.words.has("weak"))
            return false;
        const supports = support.some(({ quote }) => quote?.cell === clause.cell && quote.text === clause.quote);
        if (!saysKnownThing(clause, own))
            return true;
        return !supports && !namesAny(own, clause.text) && !isRecognised(clause);
    });
    if (strange === undefined)
        return undefined;
    return found({ code: "not-understood", values: { text: strange.text.slice(0, 40) } }, strange);
}
function topicWords(expects) {
    const topics = "parts" in expects ? expects.parts : "present" in expects ? expects.present : [];
    return topics.flatMap((topic) => [...topic.words, ...(topic.specific ?? [])]);
}
const WEIGHED = ["deny", "prohibit", "outside", "refuse"];
function saysKnownThing(clause, own) {
    const said = clause.text.slice(clause.text.lastIndexOf("は") + 1);
    if (said.length === clause.text.length || said === "")
        return true;
    if (WEIGHED.some((kind) => clause.words.has(kind)))
        return true;
    if (/非(?:開示|公開)/.test(said))
        return true;
    if (FIELD.test(said) || FIELD_ENGLISH.test(said) || namesAny(own, said))
        return true;
    return (/[a-z\d]|ます|です|ある|ない|なく|ません/.test(said) || said.search(DOMESTIC) >= 0 || said.length > 24);
}
const OCCASION = /(?:不備|不足|不十分|指摘|障害|事故|インシデント|異常|故障|停止|侵入|攻撃|漏えい|漏洩|発生|検知|発覚|発見|判明|違反|逸脱)[^、。]{0,14}(?:場合|際|とき|時)(?:は|に|には)?$/;
function isRecognised(clause) {
    if (clause.standards.length + clause.dates.length + clause.documents.length > 0)
        return true;
    if (clause.domestic !== undefined || clause.foreign !== undefined)
        return true;
    if (FIELD.test(clause.text) || FIELD_ENGLISH.test(clause.text) || isBenign(clause))
        return true;
    if (readDurations(clause.text).length > 0)
        return true;
    if (OCCASION.test(clause.text))
        return true;
    return (/^[\da-z .,/:()+&'~_#-]{1,60}$/.test(clause.text) &&
        !/ [a-z]{2,20} [a-z]{2,20} [a-z]{2,20}/.test(clause.text));
}

;// ./src/core/answer/read-answer.ts













function readAnswer(input) {
    return withEvidence(input, readWords);
}
function readWords({ row, answer, remarks, asOf, policy, legend }) {
    const [main, side] = [normaliseAnswer(answer), normaliseAnswer(remarks)];
    const inRemarks = main.text === "" ? markInRemarks(side, legend) : undefined;
    const mark = inRemarks ?? readMark(main.text, legend);
    const own = inRemarks === undefined ? clauseFacts(stretch(main, mark), "answer") : [];
    const beside = remarksFacts(inRemarks === undefined ? side : stretch(side, inRemarks));
    if (own === undefined || beside === undefined)
        return overlong(own === undefined ? main : side);
    const clauses = [...own, ...beside];
    const quote = inRemarks === undefined
        ? { cell: "answer", text: answer.trim() }
        : { cell: "remarks", text: remarks.trim() };
    if (clauses.length === 0) {
        const plain = withoutWords(mark, quote);
        if (plain !== undefined)
            return { ...plain, findings: toShow(withKey(plain.findings, { mark, legend, quote })) };
    }
    const given = { row, mark, clauses, asOf, policy };
    const assessment = withCopies(weighRow(given), row, [stretch(main, mark), side]);
    const combined = combineWithMark({ ...given, answer, quote }, assessment);
    const { reading, findings } = onlyIfUnderstood(combined, given);
    return { reading, findings: toShow(withKey(findings, { mark, legend, quote })) };
}
const toShow = (findings) => cutQuotes(inOwnWords(findings));
function onlyIfUnderstood(read, { clauses, row }) {
    const strange = read.reading === "met"
        ? (unrecognised(clauses, row, read.findings) ?? notAccountedFor(clauses, row))
        : undefined;
    return strange === undefined ? read : { reading: "unclear", findings: [strange, ...read.findings] };
}
function notAccountedFor(clauses, row) {
    const matter = TOLD_IN_FEW_WORDS[row.expects.kind];
    if (matter === undefined)
        return undefined;
    const plain = clauses.filter(({ words }) => matter === "entry" || !(words.has("deny") || words.has("prohibit")));
    const strange = plain.find((clause) => !(matter !== "entry" && isBenign(clause)) && unaccounted(clause, matter) !== "");
    return strange === undefined
        ? undefined
        : found({ code: "not-understood", values: { text: strange.text.slice(0, 40) } }, strange);
}
const TOLD_IN_FEW_WORDS = {
    registration: "entry",
    certification: "entry",
    location: "staying",
    jurisdiction: "law",
};
function markInRemarks(side, legend) {
    const mark = readMark(side.text, legend);
    return ["yes", "no", "partial", "na", "planned", "human", "several"].includes(mark.kind) ? mark : undefined;
}
function overlong({ text }) {
    return { reading: "unclear", findings: [{ code: "not-understood", values: { text: text.slice(0, 60) } }] };
}
function stretch(normal, { rest, restEnd }) {
    return {
        ...normal,
        text: normal.text.slice(rest, restEnd),
        starts: normal.starts.slice(rest, restEnd + 1),
    };
}
function remarksFacts(side) {
    if ([LONE_DASH, PLACEHOLDER, INSTRUCTIONS, NO_REMARKS].some((pattern) => pattern.test(side.text)))
        return [];
    return clauseFacts(side, "remarks");
}
const NO_REMARKS = /^\(?(?:特に(?:なし|無し|ありません)|特記事項(?:なし|は?ありません))。?\)?$/;
function withKey(findings, key) {
    const { mark, legend, quote } = key;
    if (!mark.byLegend || legend === undefined)
        return findings;
    const { says, turned, meaning, cell = legend.cell } = mark.entry ?? { meaning: "human" };
    const own = normaliseAnswer(quote.text);
    const values = { mark: sourceOf(own, 0, mark.word.length), cell };
    if (meaning !== "human" && meaning !== "must-answer")
        return [...findings, { code: "by-legend", values }];
    const told = meaning === "human" && turned === true && says !== undefined
        ? { code: "turned-by-legend", values: { ...values, says } }
        : { code: "open-by-legend", values };
    return [told, ...findings.filter(({ code }) => code !== "left-open")];
}
function withCopies(assessment, row, cells) {
    if (!cells.some(({ text }) => copiesRequirement(text, row)))
        return assessment;
    const flaw = { kind: "copied", finding: { code: "copied-requirement", values: {} } };
    return { ...assessment, flaws: [flaw, ...assessment.flaws] };
}

;// ./src/core/ids.ts
const rowId = (text) => text;
const exemptionId = (text) => text;

;// external "zod"
const external_zod_namespaceObject = require("zod");
;// ./src/core/truth.ts
function not(truth) {
    switch (truth) {
        case "true":
            return "false";
        case "false":
            return "true";
        case "unknown":
            return "unknown";
    }
}
function truth_all(truths) {
    if (truths.includes("false"))
        return "false";
    return truths.includes("unknown") ? "unknown" : "true";
}
function any(truths) {
    if (truths.includes("true"))
        return "true";
    return truths.includes("unknown") ? "unknown" : "false";
}

;// ./src/core/pack/condition.ts



const rowIdSchema = external_zod_namespaceObject.z
    .string()
    .regex(/^[0-9]+(\.[0-9]+)*$/)
    .transform(rowId)
    .meta({ description: "The number of a row as the table prints it, e.g. 1.10" });
const conditionSchema = external_zod_namespaceObject.z.lazy(() => external_zod_namespaceObject.z.union([
    external_zod_namespaceObject.z.strictObject({ met: rowIdSchema }),
    external_zod_namespaceObject.z.strictObject({ all: external_zod_namespaceObject.z.array(conditionSchema).min(1) }),
    external_zod_namespaceObject.z.strictObject({ any: external_zod_namespaceObject.z.array(conditionSchema).min(1) }),
    external_zod_namespaceObject.z.strictObject({ not: conditionSchema }),
]));
function rowsNamed(condition) {
    if ("met" in condition)
        return [condition.met];
    if ("not" in condition)
        return rowsNamed(condition.not);
    const parts = "all" in condition ? condition.all : condition.any;
    return [...new Set(parts.flatMap(rowsNamed))];
}
function evaluate(condition, met) {
    if ("met" in condition)
        return met(condition.met);
    if ("not" in condition)
        return not(evaluate(condition.not, met));
    if ("all" in condition)
        return truth_all(condition.all.map((part) => evaluate(part, met)));
    return any(condition.any.map((part) => evaluate(part, met)));
}

;// ./src/core/sheet/grid.ts
function columnLetters(column) {
    let letters = "";
    for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
        letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    }
    return letters;
}
function columnFromLetters(letters) {
    if (!/^[A-Za-z]{1,3}$/.test(letters))
        return undefined;
    let column = 0;
    for (const letter of letters.toUpperCase())
        column = column * 26 + (letter.charCodeAt(0) - 64);
    return column <= 16_384 ? column - 1 : undefined;
}
function cellAddress(place) {
    return `${columnLetters(place.column)}${place.row + 1}`;
}
function rangeAddress(range) {
    const first = cellAddress({ row: range.top, column: range.left });
    const last = cellAddress({ row: range.bottom, column: range.right });
    return first === last ? first : `${first}:${last}`;
}
function contains(range, place) {
    return (place.row >= range.top &&
        place.row <= range.bottom &&
        place.column >= range.left &&
        place.column <= range.right);
}

;// ./src/core/judge/exemption-scope.ts



function scopeExemptions(pack, table, policy) {
    const bands = table?.bands ?? [];
    const ofPack = pack.exemptions.map((exemption) => {
        const own = bands.filter((band) => band.exemption === exemption.id);
        const scoped = scopeOne({ pack, exemption, own, table, otherBands: bands.length > own.length });
        const place = own[0]?.place.row;
        return withDenials(pack, withUsersScope(pack, scoped, exemption, policy), table, place);
    });
    const known = new Set(pack.exemptions.map((exemption) => exemption.id));
    const strangers = bands.filter((band) => band.exemption === undefined || !known.has(band.exemption));
    return [...ofPack, ...strangers.map((band) => strangerBand(pack, table, band))];
}
function withDenials(pack, scoped, table, place) {
    const denials = (table?.denials ?? []).filter(({ below, exemptions, band }) => (band === undefined || band === scoped.cell) &&
        (below === undefined || place === undefined || place <= below) &&
        (exemptions === undefined || exemptions.includes(scoped.id)));
    const whole = denials.find(({ rows }) => rows === undefined);
    if (whole !== undefined)
        return { ...scoped, cell: scoped.cell ?? whole.cell, doubt: "unreadable" };
    const covered = [...scoped.rows, ...scoped.uncertainRows];
    const limits = denials.flatMap(({ cell, rows = [] }) => {
        const own = covered.filter((id) => rows.includes(id));
        return own.length === 0 ? [] : [{ cell, rows: own }];
    });
    if (limits.length === 0)
        return scoped;
    const limited = new Set([...scoped.uncertainRows, ...limits.flatMap(({ rows }) => rows)]);
    const uncertainRows = pack.rows.map(({ id }) => id).filter((id) => limited.has(id));
    return { ...scoped, limits, rows: scoped.rows.filter((id) => !limited.has(id)), uncertainRows };
}
function scopeOne({ pack, exemption, own, table, otherBands }) {
    const byPack = waivable(pack, exemption.when, rowsBetween(pack, exemption.rows.from, exemption.rows.to));
    const base = { id: exemption.id, packCondition: exemption.when };
    const [band] = own;
    if (band === undefined || table === undefined) {
        return otherBands
            ? { ...base, source: "pack", rows: [], uncertainRows: byPack, doubt: "not-in-sheet" }
            : { ...base, source: "pack", rows: byPack, uncertainRows: [] };
    }
    const sheet = {
        ...base,
        source: "sheet",
        cell: cellAddress(band.place),
        ...(band.when === undefined ? {} : { sheetCondition: band.when }),
    };
    if (own.length > 1)
        return { ...sheet, rows: [], uncertainRows: byPack, doubt: "place-uncertain" };
    const { certain, uncertain } = rowsBelow(pack, table, band, exemption.when);
    if (certain.length + uncertain.length === 0) {
        return { ...sheet, rows: [], uncertainRows: byPack, doubt: "place-uncertain" };
    }
    const doubt = band.when === undefined ? "unreadable" : uncertain.length > 0 ? "place-uncertain" : undefined;
    return { ...sheet, rows: certain, uncertainRows: uncertain, ...(doubt === undefined ? {} : { doubt }) };
}
function strangerBand(pack, table, band) {
    const condition = band.when;
    const below = table === undefined ? { certain: [], uncertain: [] } : rowsBelow(pack, table, band, condition);
    return {
        id: exemptionId(cellAddress(band.place)),
        source: "sheet",
        cell: cellAddress(band.place),
        ...(condition === undefined ? {} : { sheetCondition: condition }),
        rows: [],
        uncertainRows: [...below.certain, ...below.uncertain],
        doubt: condition === undefined ? "unreadable" : "not-in-pack",
    };
}
function withUsersScope(pack, scoped, exemption, policy) {
    const wanted = policy.exemptionScopes.find((scope) => scope.exemption === exemption.id);
    if (wanted === undefined)
        return scoped;
    const rows = waivable(pack, exemption.when, rowsBetween(pack, wanted.from, wanted.to));
    const { doubt, ...rest } = scoped;
    const kept = doubt === "unreadable" ? { doubt } : {};
    return { ...rest, ...kept, source: "user", rows, uncertainRows: [] };
}
function rowsBetween(pack, from, to) {
    const ids = pack.rows.map((row) => row.id);
    return ids.slice(ids.indexOf(from), ids.indexOf(to) + 1);
}
function waivable(pack, condition, ids) {
    const resting = condition === undefined ? [] : rowsNamed(condition);
    return ids.filter((id) => !resting.includes(id) && pack.rows.every((row) => row.id !== id || row.neverExempt !== true));
}
function rowsBelow(pack, table, band, condition) {
    const ids = pack.rows.map((row) => row.id);
    const below = ids.map((id) => standsBelow(table, band, id));
    const firstBelow = below.indexOf("below");
    if (firstBelow < 0)
        return { certain: [], uncertain: [] };
    const lastAbove = below.lastIndexOf("above");
    const between = (start, end) => waivable(pack, condition, ids.slice(start, end));
    let start = firstBelow;
    while (start > 0 && below[start - 1] === "absent")
        start -= 1;
    return lastAbove < firstBelow
        ? { certain: between(firstBelow), uncertain: between(start, firstBelow) }
        : { certain: between(lastAbove + 1), uncertain: between(start, lastAbove + 1) };
}
function standsBelow(table, band, id) {
    const row = table.rows.find((candidate) => candidate.id === id);
    if (row === undefined)
        return "absent";
    return row.rows.first > band.place.row ? "below" : "above";
}

;// ./src/core/judge/find-way-out.ts
function findWayOut(judgement, pack) {
    const byId = new Map(judgement.rows.map((row) => [row.id, row]));
    const registers = new Set(pack.rows.filter(({ expects }) => expects.kind === "registration").map(({ id }) => id));
    const ways = judgement.settles.filter((set) => set.every((id) => !registers.has(id) || !isDenied(byId.get(id))));
    const effort = (set) => Math.max(0, ...set.map((id) => (registers.has(id) ? 2 : byId.get(id)?.reading === "blank" ? 1 : 0)));
    const [best = []] = [...ways].sort((a, b) => effort(a) - effort(b) || a.length - b.length);
    const written = judgement.rows.some((row) => row.reading !== "blank");
    const rows = written ? best : [];
    const planned = plannedRegister(judgement, pack, registers);
    return {
        rows,
        toMend: rows.filter((id) => byId.get(id)?.status === "nonconforming"),
        ...(planned === undefined ? {} : { planned }),
        needless: written ? needlessRows(judgement) : [],
    };
}
const isDenied = (row) => row !== undefined && ["not_met", "na", "planned"].includes(row.reading);
function plannedRegister(judgement, pack, registers) {
    if (judgement.verdict === "conforming")
        return undefined;
    const row = judgement.rows.find(({ id, reading }) => registers.has(id) && reading === "planned");
    if (row === undefined)
        return undefined;
    const anyOf = new Set(pack.exemptions.filter(({ when }) => "any" in when).map(({ id }) => id));
    const band = judgement.exemptions.find(({ id, truth, because }) => anyOf.has(id) && truth === "false" && because.includes(row.id));
    if (band === undefined || band.rows.length === 0)
        return undefined;
    const date = row.reasons
        .flatMap((reason) => (reason.about === "answer" ? [reason.finding] : []))
        .flatMap((finding) => (finding.code === "planned" ? [finding.values.date] : []))[0];
    return { row: row.id, ...(date === undefined ? {} : { date }), rows: band.rows };
}
function needlessRows(judgement) {
    const needed = new Set([
        ...judgement.settles.flat(),
        ...judgement.exemptions.filter(({ truth }) => truth === "unknown").flatMap(({ because }) => because),
        ...judgement.rows.flatMap((row) => row.blockers.filter((id) => id !== row.id)),
    ]);
    return judgement.rows
        .filter(({ obligation, status, id }) => obligation === "optional" && isOpen(status) && !needed.has(id))
        .map(({ id }) => id);
}
const isOpen = (status) => status === "review" || status === "unanswered";

;// ./src/core/judge/judge-exemption.ts

function judgeExemption(scoped, met) {
    const { packCondition, sheetCondition } = scoped;
    const conditions = [packCondition, sheetCondition].filter((condition) => condition !== undefined);
    const truths = conditions.map((condition) => evaluate(condition, met));
    const agreed = truths.every((truth) => truth === truths[0]) ? (truths[0] ?? "unknown") : "unknown";
    const truth = heldBack(scoped.doubt, agreed);
    const differs = truths.length > 1 && new Set(truths).size > 1;
    const doubt = scoped.doubt ?? (differs ? "worded-otherwise" : undefined);
    return {
        id: scoped.id,
        truth,
        source: scoped.source,
        ...(doubt === undefined ? {} : { doubt }),
        ...(scoped.cell === undefined ? {} : { cell: scoped.cell }),
        rows: scoped.rows,
        uncertainRows: scoped.uncertainRows,
        ...(scoped.limits === undefined ? {} : { limits: scoped.limits }),
        because: [...new Set(conditions.flatMap((condition) => decidingRows(condition, met)))],
    };
}
function heldBack(doubt, truth) {
    switch (doubt) {
        case "unreadable":
            return "unknown";
        case "not-in-pack":
        case "not-in-sheet":
            return truth === "true" ? "unknown" : truth;
        case "worded-otherwise":
        case "place-uncertain":
        case undefined:
            return truth;
    }
}
function decidingRows(condition, met) {
    if ("met" in condition)
        return [condition.met];
    if ("not" in condition)
        return decidingRows(condition.not, met);
    const parts = "all" in condition ? condition.all : condition.any;
    const truth = evaluate(condition, met);
    const decisive = parts.filter((part) => evaluate(part, met) === truth);
    return [...new Set(decisive.flatMap((part) => decidingRows(part, met)))];
}

;// ./src/core/judge/judge-row.ts


function judgeRow(input) {
    const { row, facts } = input;
    const own = withDoubts(input, byAnswer(input));
    const { draft, exemptedBy } = withExemptions(input, withCondition(input, own));
    const reasons = [...draft.reasons, ...registerToLookUp(input, draft)];
    return {
        ...draft,
        id: row.id,
        obligation: row.obligation,
        reading: facts?.reading ?? "blank",
        exemptedBy,
        reasons,
    };
}
function registerToLookUp({ row, exemptions }, { status }) {
    if (row.expects.kind !== "registration" || status !== "conforming")
        return [];
    const waives = ({ truth, rows, because }) => truth === "true" && rows.length > 0 && because.includes(row.id);
    if (!exemptions.some(waives))
        return [];
    const { register } = row.expects;
    return [{ about: "judgement", code: "look-up-register", values: { register } }];
}
function byAnswer({ row, facts, policy }) {
    if (facts === undefined) {
        const reason = { about: "judgement", code: "row-missing", values: {} };
        return { status: "unanswered", reasons: [reason], blockers: [row.id] };
    }
    const findings = facts.findings.map((finding) => ({ about: "answer", finding }));
    if (facts.reading === "blank" && row.obligation === "mandatory" && policy.blankMandatory !== "unanswered") {
        const as = policy.blankMandatory;
        const reason = { about: "judgement", code: "blank-by-policy", values: { as } };
        return { status: as, reasons: [reason, ...findings], blockers: [] };
    }
    const status = statusOfReading(facts.reading, row);
    const open = status === "review" || status === "unanswered";
    return { status, reasons: [...naReasons(facts.reading, row), ...findings], blockers: open ? [row.id] : [] };
}
function statusOfReading(reading, row) {
    const mandatory = row.obligation === "mandatory";
    switch (reading) {
        case "met":
            return "conforming";
        case "not_met":
            return mandatory ? "nonconforming" : "optional-unmet";
        case "planned":
            return mandatory ? "review" : "optional-unmet";
        case "na":
            if (row.mayNotApply === true)
                return "not-applicable";
            return mandatory ? "review" : "optional-unmet";
        case "blank":
            return "unanswered";
        case "partial":
        case "unclear":
        case "contradictory":
        case "expired":
        case "weak_evidence":
            return "review";
    }
}
function naReasons(reading, row) {
    if (reading !== "na")
        return [];
    const code = row.mayNotApply === true ? "says-not-applicable" : "not-applicable-not-allowed";
    return [{ about: "judgement", code, values: {} }];
}
function withDoubts({ row, facts }, draft) {
    const doubts = facts?.doubts ?? [];
    if (doubts.length === 0)
        return draft;
    const reasons = doubts.map((doubt) => ({ about: "sheet", doubt }));
    const isBlank = draft.status === "unanswered" && !doubts.some(({ code }) => HOLDS_ANSWER.has(code));
    const status = isBlank ? "unanswered" : "review";
    return { status, reasons: [...reasons, ...draft.reasons], blockers: [row.id] };
}
const HOLDS_ANSWER = new Set([
    "no-result",
    "cell-picture",
    "overlaid",
]);
function withCondition({ row, met }, draft) {
    if (row.appliesWhen === undefined)
        return draft;
    const truth = evaluate(row.appliesWhen, met);
    if (truth === "true")
        return draft;
    const rows = decidingRows(row.appliesWhen, met);
    if (truth === "false") {
        const reason = { about: "judgement", code: "condition-false", values: { rows } };
        return { status: "not-applicable", reasons: [reason], blockers: [] };
    }
    if (draft.status !== "nonconforming")
        return draft;
    const reason = { about: "judgement", code: "condition-open", values: { blockers: rows } };
    return { status: "review", reasons: [reason, ...draft.reasons], blockers: rows };
}
function withExemptions({ row, facts, exemptions }, draft) {
    const holding = exemptions.filter((band) => band.truth === "true" && band.rows.includes(row.id));
    if (holding.length > 0) {
        const answered = facts?.answered ?? "";
        const reasons = holding.map((band) => ({
            about: "judgement",
            code: "exempt-by",
            values: { exemption: band.id, because: band.because, answered },
        }));
        if (row.adviseWhenExempt === true) {
            reasons.push({ about: "judgement", code: "exempt-but-look", values: { row: row.id } });
        }
        return { draft: { status: "exempt", reasons, blockers: [] }, exemptedBy: holding.map((band) => band.id) };
    }
    return {
        draft: draft.status === "nonconforming"
            ? judge_row_heldBack(row.id, exemptions, draft)
            : withLimits(row.id, exemptions, draft),
        exemptedBy: [],
    };
}
function limitOf(id, band) {
    return band.truth === "false" ? undefined : band.limits?.find(({ rows }) => rows.includes(id))?.cell;
}
function withLimits(id, exemptions, draft) {
    if (draft.status !== "unanswered" && draft.status !== "review")
        return draft;
    const reasons = exemptions.flatMap((band) => {
        const cell = band.truth === "true" ? limitOf(id, band) : undefined;
        if (cell === undefined)
            return [];
        return [{ about: "judgement", code: "exemption-limited", values: { exemption: band.id, cell } }];
    });
    return reasons.length === 0 ? draft : { ...draft, reasons: [...draft.reasons, ...reasons] };
}
function judge_row_heldBack(id, exemptions, draft) {
    const open = exemptions.filter((band) => band.truth !== "false" && (band.rows.includes(id) || band.uncertainRows.includes(id)));
    if (open.length === 0)
        return draft;
    const reasons = open.map((band) => openReason(id, band));
    const rows = open.flatMap((band) => band.truth === "unknown" && band.doubt === undefined && limitOf(id, band) === undefined
        ? band.because
        : []);
    const blockers = rows.length > 0 ? [...new Set(rows)] : [id];
    return { status: "review", reasons: [...reasons, ...draft.reasons], blockers };
}
function openReason(id, band) {
    const about = "judgement";
    const exemption = band.id;
    const { cell } = band;
    const limit = limitOf(id, band);
    if (limit !== undefined && band.doubt !== "unreadable")
        return { about, code: "exemption-limited", values: { exemption, cell: limit } };
    if (band.doubt === undefined) {
        return { about, code: "exemption-open", values: { exemption, blockers: band.because } };
    }
    if (band.doubt === "place-uncertain" && band.truth === "unknown") {
        return { about, code: "exemption-open", values: { exemption, blockers: band.because } };
    }
    if (cell === undefined)
        return { about, code: "band-not-in-sheet", values: { exemption } };
    const code = band.doubt === "place-uncertain" ? "scope-uncertain" : "band-uncertain";
    return { about, code, values: { exemption, cell } };
}

;// ./src/core/judge/row-facts.ts
const TRUTH_OF_READING = {
    met: "true",
    not_met: "false",
    planned: "false",
    na: "false",
    partial: "unknown",
    unclear: "unknown",
    contradictory: "unknown",
    expired: "unknown",
    weak_evidence: "unknown",
    blank: "unknown",
};
function metTruth(row, facts, policy) {
    if (facts === undefined || facts.doubts.length > 0)
        return "unknown";
    const blankMeansNo = facts.reading === "blank" && row.obligation === "optional" && policy.blankOptionalTrigger === "no";
    return blankMeansNo ? "false" : TRUTH_OF_READING[facts.reading];
}

;// ./src/core/pack/condition-rows.ts

function conditionRows(pack) {
    const conditions = [
        ...pack.rows.flatMap((row) => (row.appliesWhen === undefined ? [] : [row.appliesWhen])),
        ...pack.exemptions.map((exemption) => exemption.when),
    ];
    return [...new Set(conditions.flatMap(rowsNamed))];
}

;// ./src/core/judge/status.ts
const STATUSES = [
    "conforming",
    "nonconforming",
    "review",
    "exempt",
    "unanswered",
    "not-applicable",
    "optional-unmet",
];
const NO_OBSTACLE = (/* unused pure expression or super */ null && (["conforming", "exempt", "not-applicable", "optional-unmet"]));

;// ./src/core/judge/verdict.ts

function verdictOf(rows) {
    const mandatory = rows.filter((row) => row.obligation === "mandatory").map((row) => row.status);
    if (mandatory.includes("nonconforming"))
        return "nonconforming";
    return mandatory.includes("review") || mandatory.includes("unanswered") ? "undecided" : "conforming";
}
function countStatuses(rows) {
    const count = (status) => rows.filter((row) => row.status === status).length;
    const [conforming, nonconforming, review, exempt, unanswered, notApplicable, optionalUnmet] = STATUSES;
    return {
        [conforming]: count(conforming),
        [nonconforming]: count(nonconforming),
        [review]: count(review),
        [exempt]: count(exempt),
        [unanswered]: count(unanswered),
        [notApplicable]: count(notApplicable),
        [optionalUnmet]: count(optionalUnmet),
    };
}

;// ./src/core/judge/settling-sets.ts


function findSettlingSets(pack, judgeWithMet) {
    const order = pack.rows.map((row) => row.id);
    const found = [];
    for (const chosen of subsets(conditionRows(pack))) {
        const settled = new Set(chosen);
        for (const row of judgeWithMet(settled))
            if (settling_sets_isOpen(row))
                settled.add(row.id);
        if (verdictOf(judgeWithMet(settled)) === "conforming")
            found.push(settled);
    }
    const smallest = found.filter((set) => !found.some((other) => other.size < set.size && isWithin(other, set)));
    const distinct = new Map(smallest.map((set) => inOrder(order, set)).map((ids) => [ids.join(" "), ids]));
    return [...distinct.values()].sort((one, other) => one.length - other.length || compareByOrder(order, one, other));
}
function settling_sets_isOpen(row) {
    return (row.obligation === "mandatory" &&
        (row.status === "nonconforming" || row.status === "review" || row.status === "unanswered"));
}
function subsets(ids) {
    return ids.reduce((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]]);
}
function isWithin(small, large) {
    return [...small].every((id) => large.has(id));
}
function inOrder(order, set) {
    return order.filter((id) => set.has(id));
}
function compareByOrder(order, one, other) {
    const differing = one.findIndex((id, index) => id !== other[index]);
    const [left, right] = [one[differing], other[differing]];
    return left === undefined || right === undefined ? 0 : order.indexOf(left) - order.indexOf(right);
}

;// ./src/core/judge/judge-sheet.ts







function judgeSheet({ pack, facts, table, policy, asOf }) {
    const scopes = scopeExemptions(pack, table, policy);
    const judged = judgeRows({ pack, facts, scopes, policy });
    const verdict = verdictOf(judged.rows);
    const settles = verdict === "conforming"
        ? []
        : findSettlingSets(pack, (met) => judgeRows({ pack, facts: withMet(facts, met), scopes, policy }).rows);
    const judgement = { asOf, verdict, counts: countStatuses(judged.rows), ...judged, settles };
    return { ...judgement, wayOut: findWayOut(judgement, pack) };
}
function judgeRows(input) {
    const { pack, facts, scopes, policy } = input;
    const byId = new Map(pack.rows.map((row) => [row.id, row]));
    const met = (id) => {
        const row = byId.get(id);
        return row === undefined ? "unknown" : metTruth(row, facts.get(id), policy);
    };
    const exemptions = scopes.map((scoped) => judgeExemption(scoped, met));
    const rows = pack.rows.map((row) => judgeRow({ row, facts: facts.get(row.id), exemptions, met, policy }));
    return { rows, exemptions };
}
function withMet(facts, met) {
    const changed = new Map(facts);
    for (const id of met)
        changed.set(id, { id, reading: "met", findings: [], doubts: [], answered: "" });
    return changed;
}

;// ./src/core/lexicon/entry.ts
const LONGEST_FORM = 60;
function defineEntries(entries) {
    return entries;
}
function formOf(form) {
    return typeof form === "string" ? form : form[0];
}

;// ./src/core/lexicon/entries/choices.ts

const CHOICE_ENTRIES = defineEntries([
    {
        concept: "choice-planned",
        for: ["column"],
        whole: true,
        forms: [
            [
                "(対応|開発|実施|取得|登録|導入|次期)?予定",
                "予定",
                "登録予定",
                "対応予定",
                "開発予定",
                "実施予定",
                "取得予定",
                "導入予定",
                "次期予定",
            ],
            ["今後対応", "今後対応"],
            ["対応?検討中", "対検討中", "対応検討中"],
            ["申請中", "申請中"],
            ["planned", "planned"],
            ["roadmap", "roadmap"],
        ],
    },
    {
        concept: "choice-na",
        for: ["column"],
        whole: true,
        forms: [
            ["該当(なし|せず|しない)", "該当なし", "該当せず", "該当しない"],
            ["非該当", "非該当"],
            ["対象外", "対象外"],
            ["適用外", "適用外"],
            ["n/a", "n/a"],
            ["na", "na"],
            ["notapplicable", "notapplicable"],
        ],
    },
    {
        concept: "choice-partial",
        for: ["column"],
        whole: true,
        forms: [
            ["△", "△"],
            ["▲", "▲"],
            [
                "(一部|部分)(的に)?(対応|適合|可|可能|充足|実施)",
                "一部可",
                "部分対応",
                "一部的に可",
                "一部適合",
                "一部可能",
                "一部充足",
                "一部実施",
            ],
            [
                "条件付き?で?(可|対応|適合)?",
                "条件付",
                "条件付き",
                "条件付で",
                "条件付適合",
                "条件付可",
                "条件付対応",
            ],
            [
                "{カスタマイなど}(で|により|による|にて)?(対応|回避|可|可能)?",
                "有償",
                "カスタマイズで対応",
                "個別により",
                "代替による",
                "カスタマイズにて対応",
                "運用回避",
                "有償可",
                "有償可能",
            ],
            ["要(相談|協議)", "要協議", "要相談"],
            [
                "partial(ly)?(compliant|compliance|met)?",
                "partial",
                "partially",
                "partiallycompliant",
                "partialcompliance",
                "partialmet",
            ],
            ["customi[sz](ation|able|ed)", "customized", "customisation", "customisable"],
            ["alternative", "alternative"],
            ["workaround", "workaround"],
        ],
        parts: {
            カスタマイなど: [
                "カスタマイズ",
                ["個別開発", "個別開発"],
                ["追加開発", "追加開発"],
                ["改修", "改修"],
                ["代替(案|手段|策)?", "代替案", "代替手段", "代替策"],
                ["オプション", "オプション"],
                ["有償(オプション)?", "有償オプション"],
                "運用",
                "個別",
                ["外部連携", "外部連携"],
            ],
        },
    },
    {
        concept: "choice-no",
        for: ["column"],
        whole: true,
        forms: [
            ["否", "否"],
            ["不可", "不可"],
            ["不可能", "不可能"],
            ["無", "無"],
            ["いいえ", "いいえ"],
            ["no", "no"],
            ["ng", "ng"],
            ["×", "×"],
            ["不適", "不適"],
            ["不適合", "不適合"],
            ["非適合", "非適合"],
            ["なし", "なし"],
            ["無し", "無し"],
            [
                "対応(不可|困難|なし|無し|しない|できない|不能)",
                "対応不可",
                "対応困難",
                "対応なし",
                "対応無し",
                "対応しない",
                "対応できない",
                "対応不能",
            ],
            ["非対応", "非対応"],
            ["未対応", "未対応"],
            ["未実施", "未実施"],
            ["未取得", "未取得"],
            ["未登録", "未登録"],
            ["未充足", "未充足"],
            ["未遵守", "未遵守"],
            ["満たさない", "満たさない"],
            ["満たしていない", "満たしていない"],
            ["できない", "できない"],
            ["not(met|compliant|supported)", "notcompliant", "notmet", "notsupported"],
            ["non-?compliant", "noncompliant", "non-compliant"],
            ["unsupported", "unsupported"],
        ],
    },
    {
        concept: "choice-yes",
        for: ["column"],
        whole: true,
        forms: [
            ["可", "可"],
            ["可能", "可能"],
            ["有", "有"],
            ["有り", "有り"],
            ["はい", "はい"],
            ["yes", "yes"],
            ["ok", "ok"],
            ["○", "○"],
            ["◎", "◎"],
            ["適", "適"],
            ["適合", "適合"],
            ["あり", "あり"],
            ["該当", "該当"],
            [
                "対応(可|可能|済|済み|する|できる)?",
                "対応",
                "対応済",
                "対応可",
                "対応可能",
                "対応済み",
                "対応する",
                "対応できる",
            ],
            [
                "標準(機能)?(で|にて)?(対応|可|可能)?",
                "標準",
                "標準機能",
                "標準機能で対応",
                "標準にて",
                "標準可",
                "標準可能",
            ],
            ["満たす", "満たす"],
            ["満たしている", "満たしている"],
            ["充足", "充足"],
            ["遵守", "遵守"],
            ["実施", "実施"],
            ["実施済み?", "実施済", "実施済み"],
            ["取得", "取得"],
            ["取得済み?", "取得済", "取得済み"],
            ["登録", "登録"],
            ["登録済み?", "登録済", "登録済み"],
            ["できる", "できる"],
            ["compliant", "compliant"],
            ["met", "met"],
            ["supported", "supported"],
            ["fully?(compliant|compliance|met)?", "fully", "fullmet", "fullcompliant", "fullcompliance"],
        ],
    },
]);

;// ./src/core/lexicon/entries/legend.ts

const LEGEND_PARTS = {
    課題など: [
        "課題",
        "リスク",
        "支障",
        "問題点?",
        "懸念",
        "不備",
        "障害",
        "違反",
        "不足",
        "欠陥",
        "抵触",
        "悪影響",
        "漏れ",
        "瑕疵",
        "脆弱性",
        "不具合",
        "差異",
        "相違",
        "事故",
        "欠落",
        "要改善",
        "要対策",
        "要是正",
    ],
};
const LEGEND_ENTRIES = defineEntries([
    {
        concept: "legend-asks-for-answer",
        for: ["legend"],
        forms: [
            [
                "回答(が|は|を)?(必須|必要|任意|不要|要する|求め)",
                "回答不要",
                "0行免除条件により、回答は不要です。",
                "回答が必須",
                "回答を必須",
                "回答必要",
                "回答任意",
                "回答要する",
                "回答求め",
            ],
            ["要回答", "要回答"],
            ["(必ず|任意で)ご?回答", "必ず回答", "任意で回答", "必ずご回答"],
            ["回答(してください|願います)", "回答願います", "回答してください"],
        ],
    },
    {
        concept: "legend-without-condition",
        also: ["legend-partial", "legend-no", "legend-yes"],
        for: ["legend"],
        forms: [
            [
                "{条件など}(等|など)?(は|が|も)?(なし|無し|なく|不要|ない)(で{not-before:す}|に|の)?",
                "追加費用なし",
                "条件等なし",
                "条件などなし",
                "追加費用は不要",
                "条件がなし",
                "条件もなし",
                "条件無し",
                "例外なく暗号化しています",
                "条件ない",
                "‹追加費用なしで›提供します",
                "‹条件なし›です",
                "‹条件なしに›",
                "‹条件なしの›",
            ],
        ],
        parts: {
            条件など: [
                "条件",
                ["制限", "制限なし"],
                ["制約", "制約なし"],
                "追加費用",
                ["追加開発", "追加開発なし"],
                ["別途費用", "‹別途費用なし›"],
                ["費用", "費用なし"],
                ["カスタマイズ", "○:カスタマイズなしで対応可△:カスタマイズで対応×:不可"],
                "例外",
                ["改修", "改修なし"],
            ],
        },
    },
    {
        concept: "legend-no-plan",
        also: ["legend-planned", "legend-no", "legend-good-absent"],
        for: ["legend"],
        forms: [
            [
                "(予定|計画|見込み?|準備)(は|が|も)?(なし|無し?|ない|ありません|していない)",
                "予定なし",
                "登録計画なし",
                "見込なし",
                "見込み無",
                "準備無",
                "予定もなし",
                "取得予定はありません",
                "準備が無",
                "‹予定無し›",
                "今後も登録の計画はない",
                "予定していない",
            ],
        ],
    },
    {
        concept: "legend-planned",
        also: ["legend-no-plan", "legend-yes"],
        for: ["legend"],
        forms: [
            ["予定", "予定"],
            ["今後", "今後実施"],
            ["将来", "将来"],
            ["次期", "次期約款で対応"],
            ["準備中", "準備中"],
            ["開発中", "開発中"],
            ["申請中", "申請中"],
            ["計画", "計画中"],
            ["見込", "取得見込"],
        ],
    },
    {
        concept: "legend-partial",
        also: ["legend-without-condition", "legend-yes", "legend-bad-there"],
        for: ["legend"],
        forms: [
            ["一部", "一部"],
            ["部分", "部分対応"],
            ["カスタマイズ", "カスタマイズ"],
            ["代替", "代替案"],
            ["条件付", "条件付"],
            ["制限", "ip制限"],
            ["制約", "制約条件"],
            ["オプション", "オプション"],
            ["有償", "有償"],
            ["有料", "有料"],
            ["別途", "別途協議"],
            ["運用(で|に|回避|対応)", "運用でカバー", "運用にて補完いたします", "運用回避", "運用対応"],
            ["不十分", "履行が不十分と認められた場合は"],
            ["要相談", "要相談"],
            ["概ね", "概ね良好な回答を得ております"],
            ["おおむね", "おおむね1年程度が目安です(syslogサーバ)"],
            ["追加費用", "追加費用"],
            ["追加開発", "追加開発"],
            ["標準外", "標準外"],
            ["標準以外", "標準以外"],
            ["可能性", "目的外利用の可能性があります"],
            ["見積", "本見積りは標準構成です"],
        ],
    },
    {
        concept: "legend-bad-there",
        also: ["legend-bad-absent", "legend-no", "legend-yes", "legend-partial"],
        for: ["legend"],
        forms: [
            [
                "{課題など}(事項|箇所|個所|点|等|など|に|が|は|も|の){0,80}{ありなど}",
                "問題ありません",
                "課題事項有",
                "課題箇所あり",
                "課題個所あり",
                "欠落点有",
                "懸念等有",
                "課題などあり",
                "課題にあり",
                "はい:課題があるいいえ:課題がない",
                "これまで事故はありません",
                "違反も有",
                "支障の有",
            ],
            ["^要(改善|対策|是正|修正)$", "要改善", "要対策", "要是正", "要修正"],
        ],
        parts: {
            ありなど: [
                "あり",
                ["有り?{not-before:無}", "‹課題有り›"],
                "ある",
                ["生じる", "課題生じる"],
                ["生じます", "課題生じます"],
                ["残る", "課題残る"],
                ["残り", "課題残り"],
                ["該当する", "課題該当する"],
                ["該当します", "課題該当します"],
            ],
        },
        is: [
            "○:リスクあり×:リスクなし",
            "不備有",
            "障害有",
            "○概ね適合する(一部不足あり)",
            "欠陥有",
            "抵触有",
            "悪影響有",
            "漏れ有",
            "瑕疵有",
            "脆弱性有",
            "現行版では不具合があるため無効化しています",
            "差異有",
            "相違有",
            "要改善有",
            "要対策有",
            "要是正有",
        ],
        kept: {
            "点? in 問題点?": "taken over; no text is known that needs it",
        },
        isNot: ["課題有無"],
    },
    {
        concept: "legend-bad-absent",
        also: ["legend-bad-there", "legend-no", "legend-yes", "legend-na", "legend-good-absent"],
        for: ["legend"],
        forms: [
            [
                "{課題など}(事項|箇所|個所|点|等|など|に|が|は|も|の){0,80}{なしなど}",
                "問題ありません",
                "課題事項無",
                "違反箇所無",
                "課題個所なし",
                "障害点無",
                "課題等なし",
                "課題などなし",
                "課題になし",
                "はい:課題があるいいえ:課題がない",
                "これまで事故はありません",
                "違反も無",
                "支障の無",
            ],
        ],
        parts: {
            なしなど: [
                "なし",
                ["無し?", "‹課題無し›"],
                ["なく", "課題なく"],
                "ない",
                "ありません",
                ["生じない", "課題生じない"],
                ["生じません", "課題生じません"],
                ["残らない", "課題残らない"],
                ["該当しない", "課題該当しない"],
                ["該当しません", "課題該当しません"],
                ["該当なし", "課題該当なし"],
            ],
        },
        is: [
            "○:リスクあり×:リスクなし",
            "懸念無",
            "不備無",
            "不足無",
            "欠陥無",
            "抵触無",
            "悪影響なし",
            "停止の検知漏れがないよう異常・停止とも監視しています",
            "瑕疵無",
            "脆弱性無",
            "不具合無",
            "差異無",
            "相違無",
            "欠落無",
            "要改善無",
            "要対策無",
            "要是正無",
        ],
        kept: {
            "点? in 問題点?": "taken over; no text is known that needs it",
        },
    },
    {
        concept: "legend-na",
        also: ["legend-bad-absent", "legend-good-absent", "legend-no"],
        for: ["legend"],
        anyCase: true,
        forms: [
            ["該当し?な(い|し)", "該当なし", "該当しない"],
            ["対象外", "対象外"],
            ["非該当", "非該当"],
            ["適用外", "適用外"],
            ["該当せず", "該当せず"],
            ["n/a", "N/A"],
        ],
    },
    {
        concept: "legend-no",
        also: [
            "legend-without-condition",
            "legend-no-plan",
            "legend-bad-there",
            "legend-bad-absent",
            "legend-na",
            "legend-yes",
            "legend-good-absent",
        ],
        for: ["legend"],
        forms: [
            ["不可", "不可"],
            ["でき(な|ませ)", "できません", "指定できない"],
            ["出来(な|ませ)", "対応出来ません", "出来な"],
            ["非対応", "非対応"],
            ["未対応", "未対応"],
            ["未実施", "未実施"],
            ["未取得", "未取得"],
            ["未登録", "未登録"],
            ["未整備", "未整備"],
            ["未導入", "未導入"],
            ["[不非未]適合", "不適合"],
            ["[不非未]準拠", "不準拠"],
            ["不合格", "不合格"],
            ["困難", "困難です"],
            ["いいえ", "いいえ"],
            ["満たさ(な|ず)", "満たさない", "満たさず"],
            ["していない", "していない"],
            ["しない", "該当しない"],
            ["しません", "学習しません"],
            ["していません", "していません"],
            ["おりません", "行っておりません"],
            ["^ng$", "ng"],
            ["^否$", "否"],
        ],
    },
    {
        concept: "legend-good-absent",
        also: [
            "legend-no-plan",
            "legend-bad-absent",
            "legend-na",
            "legend-no",
            "legend-good-there",
            "legend-yes",
        ],
        for: ["legend"],
        forms: [
            [
                "{対応など}(が|は|に|も)?(なし|無し|ない|無$|ありません)",
                "無",
                "該当機能は無",
                "ログの出力機能がありません",
                "に無",
                "もなし",
                "無し",
                "ない",
            ],
            "^ありません",
        ],
        parts: {
            対応など: [
                "^",
                [
                    "(対応|機能|実績|取得|登録|認証|認定|規定|定め|実施|該当|適合|標準|整備|導入|契約|保有|搭載|実装)",
                    "対応無",
                    "SLA締結実績なし",
                    "取得無",
                    "登録なし",
                    "認証なし",
                    "認定無",
                    "規定なし",
                    "定めなし",
                    "実施無",
                    "該当なし",
                    "適合無",
                    "標準無",
                    "整備無",
                    "導入無",
                    "契約無",
                    "保有無",
                    "AI機能の搭載なし",
                    "実装無",
                ],
                ["でき", "指定できない"],
                ["出来", "出来無"],
                ["満た(さ|して)", "満たさない", "‹満たして無›"],
                ["してい?", "していない"],
                ["し", "該当しない"],
            ],
        },
        kept: {
            "^ありません": "taken over; no text is known that needs it",
        },
    },
    {
        concept: "legend-yes",
        also: [
            "legend-without-condition",
            "legend-planned",
            "legend-partial",
            "legend-bad-there",
            "legend-bad-absent",
            "legend-no",
            "legend-good-absent",
            "legend-good-there",
        ],
        for: ["legend"],
        forms: [
            ["{not-after:[許認]}可{not-before:否|変|視}", "可"],
            ["標準", "標準"],
            ["満たす", "満たす"],
            ["満たして", "満たしていない"],
            ["満たします", "満たします"],
            [
                "対応(済|する|します|$|して(いる|います))",
                "対応",
                "対応済",
                "対応する",
                "迅速に対応します",
                "対応しています",
                "対応している",
            ],
            ["十分", "十分な期間保存します"],
            ["合格", "ISO27001の模擬審査に合格"],
            ["適合", "適合"],
            ["準拠", "準拠"],
            ["はい", "はい"],
            ["実施済", "実施済"],
            [
                "実施(する|します|して(いる|います))",
                "消去は実施するが",
                "再発防止策を実施します",
                "実施していますが",
                "死活監視は実施しているが",
            ],
            ["できる", "できる"],
            ["できます", "できます"],
            ["出来る", "出来る"],
            ["出来ます", "出来ます"],
            ["取得済", "取得済"],
            ["登録済", "登録済"],
            ["整備済", "管理体制は整備済みです"],
            ["導入済", "IPS導入済"],
            ["^ok$", "ok"],
        ],
        isNot: ["許可", "可否", "可変", "可視"],
    },
    {
        concept: "legend-good-there",
        also: ["legend-good-absent", "legend-yes"],
        for: ["legend"],
        forms: [
            [
                "{対応など②}(が|は|に)?(あり|有り|ある|有$)",
                "有",
                "認証はありません",
                "1.4の登録があるため",
                "に有",
                "有り",
            ],
        ],
        parts: {
            "対応など②": [
                "^",
                [
                    "(対応|機能|実績|取得|登録|認証|認定|規定|定め|実施|該当|適合|標準|整備|導入|契約|保有|搭載|実装)",
                    "対応有",
                    "データ返却機能あり",
                    "取得実績あり",
                    "取得あり",
                    "認定あり",
                    "○（規定あり）",
                    "定めあり",
                    "実施有",
                    "該当有",
                    "適合有",
                    "標準有",
                    "整備有",
                    "導入有",
                    "契約有",
                    "保有有",
                    "搭載有",
                    "実装有",
                ],
            ],
        },
    },
]);

;// ./src/core/lexicon/parse-form.ts
class FormError extends Error {
    form;
    at;
    constructor(form, at, message) {
        super(`${form} at ${at}: ${message}`);
        this.form = form;
        this.at = at;
    }
}
const GAPS = new Map([
    ["gap", "[^、。]"],
    ["sentence", "[^。]"],
    ["any", "."],
]);
const LOOKS = new Map([
    ["before", { ahead: true, negated: false }],
    ["not-before", { ahead: true, negated: true }],
    ["after", { ahead: false, negated: false }],
    ["not-after", { ahead: false, negated: true }],
]);
const MOST_REPEATS = 400;
function parseForm(form) {
    const reader = new FormReader(form);
    const sequence = reader.sequence();
    if (!reader.isDone)
        throw reader.error("a sign that closes nothing; alternatives stand in ( )");
    return sequence;
}
class FormReader {
    form;
    at = 0;
    constructor(form) {
        this.form = form;
    }
    get isDone() {
        return this.at >= this.form.length;
    }
    error(message) {
        return new FormError(this.form, this.at, message);
    }
    sequence() {
        const nodes = [];
        while (!this.isDone && !"|)}".includes(this.peek()))
            nodes.push(this.repeated(this.atom()));
        return joinTexts(nodes);
    }
    peek() {
        return this.form[this.at] ?? "";
    }
    take(pattern) {
        const sticky = new RegExp(pattern.source, "uy");
        sticky.lastIndex = this.at;
        const found = sticky.exec(this.form) ?? undefined;
        if (found !== undefined)
            this.at += found[0].length;
        return found;
    }
    atom() {
        if (this.take(/\(/) !== undefined)
            return { kind: "choice", items: this.items(")") };
        if (this.take(/\{/) !== undefined)
            return this.braces();
        const edge = this.take(/\^|\$|\\[bB]/);
        if (edge !== undefined)
            return { kind: "edge", source: edge[0] };
        const set = this.take(/\\[dDsSwW]|\\[pP]\{[\w=]+\}|\[(?:\\.|[^\]\\])+\]/);
        if (set !== undefined)
            return { kind: "set", source: set[0] };
        if (/[*+?[\]]/.test(this.peek()) || this.form.slice(this.at) === "\\")
            throw this.error("put \\ before it, or give a bound: {1,8}");
        const text = this.take(/\\u[0-9a-f]{4}|\\[\s\S]|[^]/);
        if (text === undefined)
            throw this.error("a character is missing");
        return { kind: "text", text: plainText(text[0]) };
    }
    items(close) {
        const items = [this.sequence()];
        while (this.take(/\|/) !== undefined)
            items.push(this.sequence());
        if (this.peek() !== close)
            throw this.error(`${close} is missing`);
        this.at += 1;
        return items;
    }
    braces() {
        const take = this.take(/take:(\w+)=/);
        if (take !== undefined)
            return { kind: "take", name: take[1] ?? "", items: this.items("}") };
        const look = LOOKS.get(this.take(/((?:not-)?(?:before|after)):/)?.[1] ?? "");
        if (look !== undefined)
            return { kind: "look", ...look, items: this.items("}") };
        const gap = this.take(/(gap|sentence|any):(?:(\d+)-)?(\d+)\}/);
        const source = GAPS.get(gap?.[1] ?? "");
        if (gap !== undefined && source !== undefined) {
            return this.bounded({ kind: "set", source }, Number(gap[2] ?? 0), Number(gap[3]));
        }
        const name = this.take(/([^\d{}|:,][^{}|:,]*)\}/)?.[1];
        if (name === undefined)
            throw this.error("{ } holds a part, a gap, a bound, before:, after: or take:");
        return { kind: "part", name };
    }
    repeated(node) {
        if (this.take(/\?/) !== undefined)
            return this.bounded(node, 0, 1);
        const bound = this.take(/\{(\d+)(?:,(\d+))?\}/);
        if (bound === undefined)
            return node;
        return this.bounded(node, Number(bound[1]), Number(bound[2] ?? bound[1]));
    }
    bounded(of, least, most) {
        if (most > MOST_REPEATS || least > most)
            throw this.error(`a bound of at most ${MOST_REPEATS}`);
        return { kind: "repeat", of, least, most, lazy: this.take(/\?/) !== undefined };
    }
}
function plainText(written) {
    if (/^\\u[0-9a-f]{4}$/.test(written))
        return String.fromCharCode(parseInt(written.slice(2), 16));
    if (written === "\\n")
        return "\n";
    return written.replace(/^\\/, "");
}
function joinTexts(nodes) {
    const joined = [];
    for (const node of nodes) {
        const last = joined[joined.length - 1];
        if (node.kind === "text" && last?.kind === "text") {
            joined[joined.length - 1] = { kind: "text", text: last.text + node.text };
        }
        else
            joined.push(node);
    }
    return joined;
}

;// ./src/core/lexicon/compile-entry.ts


const DEEPEST = 12;
function compileEntry(entry, parts) {
    const own = { ...parts, ...entry.parts };
    return compileForms(entry.forms.map((form) => parseForm(formOf(form))), own, entry);
}
function compileForms(forms, parts, { whole, anyCase } = {}) {
    const any = forms.map((form) => compile_entry_sourceOf(form, parts)).join("|");
    const source = whole === true && any !== "" ? `^(?:${any})$` : any;
    const unicode = /[\ud800-\udfff]|\\[pP]\{/.test(source);
    return new RegExp(source === "" ? "(?!)" : source, `${anyCase === true ? "i" : ""}${unicode ? "u" : ""}`);
}
function compile_entry_sourceOf(form, parts, depth = 0) {
    if (depth > DEEPEST)
        throw new Error("A part holds itself.");
    return form.map((node) => sourceOfNode(node, parts, depth)).join("");
}
function sourceOfNode(node, parts, depth) {
    const choice = (items) => items.map((item) => compile_entry_sourceOf(item, parts, depth)).join("|");
    switch (node.kind) {
        case "text":
            return node.text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\n/g, "\\n");
        case "set":
        case "edge":
            return node.source;
        case "choice":
            return `(?:${choice(node.items)})`;
        case "take":
            return `(?<${node.name}>${choice(node.items)})`;
        case "look":
            return `(?${node.ahead ? "" : "<"}${node.negated ? "!" : "="}${choice(node.items)})`;
        case "part":
            return `(?:${formsOfPart(node.name, parts)
                .map((form) => compile_entry_sourceOf(form, parts, depth + 1))
                .join("|")})`;
        case "repeat":
            return repeated(node, sourceOfNode(node.of, parts, depth));
    }
}
function repeated(node, of) {
    const isOne = node.of.kind !== "text" || [...node.of.text].length === 1;
    const often = node.least === 0 && node.most === 1
        ? "?"
        : node.least === node.most
            ? `{${node.least}}`
            : `{${node.least},${node.most}}`;
    return `${isOne ? of : `(?:${of})`}${often}${node.lazy ? "?" : ""}`;
}
function formsOfPart(name, parts) {
    const forms = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (forms === undefined)
        throw new Error(`No part is called {${name}}.`);
    return forms.map((form) => parseForm(formOf(form)));
}

;// ./src/core/lexicon/hear.ts

const hear_BLANK = "\u0001";
function makeLexicon(entries, parts) {
    const byName = new Map(entries.map((entry) => [entry.concept, entry]));
    const compiled = new Map();
    const compile = (concept) => {
        const known = compiled.get(concept);
        if (known !== undefined)
            return known;
        const entry = byName.get(concept);
        if (entry === undefined)
            throw new Error(`No entry for ${concept}.`);
        const once = compileEntry(entry, parts);
        const both = { once, everywhere: new RegExp(once.source, `g${once.flags}`) };
        compiled.set(concept, both);
        return both;
    };
    const sought = new Map();
    const soughtFor = (asker) => {
        const known = sought.get(asker) ?? hear_inOrder(entries.filter((entry) => hears(entry, asker)));
        sought.set(asker, known);
        return known;
    };
    const heard = (concept, text) => compile(concept).once.test(text);
    return {
        heard,
        pattern: (concept) => compile(concept).once,
        everywhere: (concept) => compile(concept).everywhere,
        firstHeard: (concepts, text) => concepts.find((concept) => heard(concept, text)),
        hear: (text, asker) => hearAll(text, soughtFor(asker), (entry) => compile(entry.concept).everywhere),
    };
}
function hears(entry, asker) {
    return entry.for === undefined || entry.for.includes(asker);
}
function hearAll(text, entries, patternOf) {
    const all = [];
    let rest = text;
    for (const entry of entries) {
        const pattern = patternOf(entry);
        for (const found of (entry.raw === true ? text : rest).matchAll(pattern)) {
            const [words] = found;
            all.push({ concept: entry.concept, words, start: found.index, end: found.index + words.length });
        }
        if (entry.blanks === true)
            rest = rest.replace(pattern, (words) => hear_BLANK.repeat(words.length));
    }
    return all;
}
function hear_inOrder(entries) {
    const ordered = [];
    const waiting = [...entries];
    while (waiting.length > 0) {
        const next = waiting.findIndex(({ concept }) => !waiting.some(({ before }) => before?.includes(concept) === true));
        if (next < 0)
            throw new Error(`Entries stand before each other: ${waiting.map((e) => e.concept).join(", ")}`);
        ordered.push(...waiting.splice(next, 1));
    }
    return ordered;
}

;// ./src/core/lexicon/parts.ts

const PARTS = joinParts([LEGEND_PARTS]);
function joinParts(lists) {
    const names = lists.flatMap((list) => Object.keys(list));
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined)
        throw new Error(`Two parts are called {${twice}}.`);
    return Object.assign({}, ...lists);
}

;// ./src/core/lexicon/lexicon.ts




const ENTRIES = [...CHOICE_ENTRIES, ...LEGEND_ENTRIES];
const { everywhere, firstHeard, hear, heard, pattern } = makeLexicon(ENTRIES, PARTS);

;// ./src/core/answer/resolve-standard.ts
/* unused harmony import specifier */ var resolve_standard_STANDARDS;



const NO_CERTIFICATE = ["ISO", "ISMAP", "ASPIC", "NIST", "TISAX", "Uptime Institute", "FISC"];
function certifiableNames() {
    return [...new Set(resolve_standard_STANDARDS.map(({ name }) => name))].filter((name) => !NO_CERTIFICATE.includes(name));
}
function standardsNamed(text) {
    const named = findStandards(normaliseAnswer(text).text)
        .filter(({ standard }) => !NO_CERTIFICATE.includes(standard))
        .map(({ standard, edition }) => ({
        standard,
        ...(edition === undefined ? {} : { edition }),
        later: edition === undefined ? [] : laterEditions(standard, edition),
    }));
    return named.filter((one, index) => {
        const same = named.findIndex(({ standard }) => standard === one.standard);
        return same === index;
    });
}
function resolveStandard(name, edition) {
    const text = normaliseAnswer(edition === undefined ? name : `${name}:${edition}`).text;
    const mentions = findStandards(text);
    const rest = mentions.reduce((line, mention) => line.replace(mention.text, " "), text);
    if (!/^[ ()/・、:.-]*(?:(?:認証|認定)(?:制度)?)?[ ()/・、:.-]*$/.test(rest))
        return undefined;
    const named = standardsNamed(text);
    const [first] = named;
    const strange = mentions.some(({ standard }) => NO_CERTIFICATE.includes(standard));
    return named.length === 1 && !strange ? first : undefined;
}
function laterEditions(standard, edition) {
    const editions = STANDARDS.find(({ name }) => name === standard)?.editions ?? [];
    const at = editions.findIndex((one) => one.edition === edition);
    return at < 0 ? [] : editions.slice(at + 1).map((one) => one.edition);
}

;// ./src/core/policy.ts
const DEFAULT_POLICY = {
    successorEditions: "accept",
    blankMandatory: "unanswered",
    blankOptionalTrigger: "unknown",
    exemptionScopes: [],
};

;// ./src/core/pack/unmeetable-names.ts
/* unused harmony import specifier */ var unmeetable_names_certifiableNames;




const DAYS = ["2012-01-01", "2018-01-01", "2021-01-01", "2024-06-01", "2026-01-01"];
function unmeetableNames(pack) {
    return pack.rows.flatMap((row, index) => {
        const { expects } = row;
        if (expects.kind !== "certification")
            return [];
        return expects.anyOf.flatMap((wanted, at) => {
            if (canBeMet(wanted, expects.holder))
                return [];
            const path = `/rows/${index}/expects/anyOf/${at}/standard`;
            const { standard, edition } = wanted;
            const name = edition === undefined ? standard : `${standard}:${edition}`;
            return [{ code: "name-unmeetable", values: { path, name, known: meetableNames() } }];
        });
    });
}
function canBeMet(wanted, holder = "any-provider") {
    if (resolveStandard(wanted.standard) === undefined)
        return false;
    const edition = wanted.edition === undefined ? "" : `:${wanted.edition}`;
    const remarks = `${wanted.standard}${edition} 認証取得済（登録番号 X-123、有効期限 2099-03-31）`;
    const expects = { kind: "certification", holder, anyOf: [wanted] };
    const row = {
        id: rowId("1"),
        category: "",
        text: wanted.standard,
        obligation: "mandatory",
        expects,
    };
    const read = (asOf) => readAnswer({
        row: { ...row, text: `${row.text}の認証` },
        answer: "○",
        remarks,
        asOf,
        policy: DEFAULT_POLICY,
    }).reading;
    return DAYS.some((asOf) => read(asOf) === "met");
}
function meetableNames() {
    return unmeetable_names_certifiableNames().filter((standard) => canBeMet({ standard }));
}

;// ./src/core/pack/guess-expects.ts


const guess_expects_HOLDERS = [
    [/アプリケーション|サービス提供事業者|受託者/, "application-provider"],
    [/クラウドサービスプロバイダ|クラウド事業者|基盤|データセンタ/, "cloud-provider"],
];
const KANJI_DIGITS = "〇一二三四五六七八九";
function guessExpects({ category, text }) {
    const plain = text.normalize("NFKC");
    const topics = [topicOf(plain)];
    return (guessRegistration(plain) ??
        guessErasure(plain, topics) ??
        guessCertification(plain, category.normalize("NFKC")) ??
        guessTier(plain) ??
        guessDuration(plain, topics) ??
        guessPlace(plain, topics) ??
        (/(?:提示|提出|明示|情報提供|開示|説明|報告)(?:する|できる|を行う)/.test(plain)
            ? { kind: "disclosure", present: topics }
            : { kind: "assurance", polarity: "positive", parts: topics }));
}
function guessRegistration(plain) {
    if (!/登録|認定|掲載/.test(plain))
        return undefined;
    if (/ISMAP-LIU/i.test(plain))
        return { kind: "registration", register: "ISMAP-LIU" };
    if (/ISMAP/i.test(plain))
        return { kind: "registration", register: "ISMAP" };
    return /ASPIC|情報開示認定/i.test(plain) ? { kind: "registration", register: "ASPIC" } : undefined;
}
function guessErasure(plain, present) {
    if (!/(?:消去|廃棄|削除)/.test(plain) || !/証明書/.test(plain))
        return undefined;
    const standard = standardsIn(plain)[0]?.standard ?? "";
    return { kind: "erasure", standard, planAllowed: false, present };
}
function guessCertification(plain, category) {
    const anyOf = standardsIn(plain);
    if (anyOf.length === 0 || !/認証|取得|準拠証明|認定/.test(plain))
        return undefined;
    const holder = guess_expects_HOLDERS.find(([pattern]) => pattern.test(category))?.[1] ?? "any-provider";
    return { kind: "certification", holder, anyOf };
}
function standardsIn(plain) {
    return standardsNamed(plain)
        .map(({ standard, edition, later }) => ({
        standard,
        ...(edition === undefined ? {} : { edition }),
        ...(later.length === 0 ? {} : { successors: [...later] }),
    }))
        .filter((wanted) => canBeMet(wanted));
}
function guessTier(plain) {
    const tier = /(?:ティア|Tier)\s*([1-4])/i.exec(plain)?.[1];
    if (tier === undefined || !/JDCC|日本データセンター協会|ファシリティスタンダード/.test(plain))
        return undefined;
    return { kind: "facility-tier", standard: "JDCC", atLeast: Number(tier) };
}
function guessDuration(plain, present) {
    const match = /([0-9一二三四五六七八九]{1,3})\s*(年|[かケヶカヵ箇]月|日)間?(?:分)?以上/.exec(plain);
    if (match === null || !/保存|保管|保持/.test(plain))
        return undefined;
    const [, amount = "", unit = ""] = match;
    const digit = KANJI_DIGITS.indexOf(amount);
    const count = digit > 0 ? String(digit) : amount;
    if (!/^\d+$/.test(count))
        return undefined;
    const letter = unit === "年" ? "Y" : unit === "日" ? "D" : "M";
    const [of] = present;
    return of === undefined
        ? undefined
        : { kind: "duration", atLeast: `P${Number(count)}${letter}`, of, present: [] };
}
function guessPlace(plain, parts) {
    if (/準拠法|裁判管轄/.test(plain))
        return { kind: "jurisdiction", country: "JP", parts };
    return /国内/.test(plain) && /データ|所在|リージョン|保管/.test(plain)
        ? { kind: "location", country: "JP", parts }
        : undefined;
}
const EMPTY_WORDS = /^(?:場合|以下|必要|可能|実施|提示|提出|対応|利用|本市|当市|要件|内容|事業者|サービス|システム|外部|行う)$/;
function topicOf(plain) {
    const words = [...plain.matchAll(/[\p{Script=Han}々]{2,8}|[ァ-ヺー]{3,}|[A-Za-z]{2,}/gu)].map(([word]) => word);
    const telling = [...new Set(words)].filter((word) => !EMPTY_WORDS.test(word)).slice(0, 8);
    const name = plain.split(/[\n。]/)[0]?.slice(0, 40) || plain.slice(0, 40);
    return { id: "whole", name: { ja: name, en: name }, words: telling.length > 0 ? telling : [name] };
}

;// ./src/core/read-table-row.ts


function readTableRow({ row, asked, policy, asOf, legend }) {
    const { answer, evidence, beside = [] } = row;
    const given = { row: asked, answer, asOf, policy, ...(legend === undefined ? {} : { legend }) };
    const own = evidence?.otherRemarks ?? row.remarks;
    const below = beside.filter(({ isVendors }) => isVendors);
    const remarks = read_table_row_joined([own, ...below.map(({ text }) => text)], "\n");
    const shown = evidence === undefined ? {} : { evidence: evidence.text };
    const { reading, findings } = readAnswer({ ...given, ...shown, remarks });
    const isTurned = below.length > 0 && !isGood(reading) && isGood(readAnswer({ ...given, ...shown, remarks: own }).reading);
    const against = beside.filter(({ text, isVendors }) => isVendors ? isTurned : isGood(reading) && speaksAgainst(text, given) !== undefined);
    const doubts = [
        ...row.doubts,
        ...against.map(({ cell }) => ({ code: "reserved", values: { cell } })),
    ];
    return { id: row.id, reading, findings, doubts, answered: read_table_row_joined([answer, row.remarks], " / ") };
}
const isGood = (reading) => reading === "met" || reading === "na";
const read_table_row_joined = (texts, by) => texts.filter((text) => text.trim() !== "").join(by);

;// ./src/core/sheet/band-words.ts
const WAIVES = /不要|免除|省略|要しない|要さない|求めない|問わない|必要(?:は|が|も)?(?:ない|無い|ありません)|対象外|適用しない|適用除外|課さない|満たさなくて(?:も)?よい|答えなくて/;
const band_words_POINTS = /以下|以降|以後|下記|次の|次に|これより|後述|後続|場合|とき|ならば|であれば|から|~|〜|まで/;
function looksLikeBand(text) {
    const plain = text.normalize("NFKC").replace(/\s/g, "");
    return plain.length <= 600 && WAIVES.test(plain) && band_words_POINTS.test(plain);
}
function isUnfinished(text) {
    const plain = text.normalize("NFKC").trimEnd();
    return /(?:[、,]|場合|とき|または|又は|もしくは|若しくは|及び|および|かつ|且つ|並びに|(?<!こ)と)$/.test(plain);
}

;// ./src/core/sheet/still-asked.ts
const REGISTERED = "(?:登録|認定|認証|取得|掲載|ismap(?:-liu)?|aspic)";
const THE_REGISTERED = `${REGISTERED}(?!番号|証|状況|の有無)[^。、()]{0,14}?(?:事業者|サービス|提案者|応募者|業者|企業|会社|ベンダー?|者|社|場合|際|とき|もの|方|済み?|時|有り?|あり|後)(?:様|等|各位|の皆様)?`;
const TOO = `(?:に(?:お[いか]て|おかれまして|つい[てき](?:まして)?|対して|関して|つきまして)?)?(?:で)?(?:も|を?含[むめみ])`;
const REGISTERED_TOO = new RegExp(`${THE_REGISTERED}${TOO}(?!の)`);
const NOT_ENOUGH = /(?:充足|満た|適合|免除|不要|省略|回答|確認)[^。]{0,16}(?:と(?:は)?(?:み|見)な(?:さ|し)(?:ない|ません|れ)|とは(?:なら|なり|言え|いえ)|(?:もの|わけ|訳|こと|理由|根拠)(?:では|には|とは)(?:な[いら]|あり|なり))|だけでは(?:足り|十分|不十分|不足)|のみでは(?:足り|十分|不十分|不足)|登録[^。]{0,24}(?:別途|改めて|個別に|重ねて)(?:ご)?(?:回答|記入|確認|説明|審査|提示)/;
const NO_QUESTION_OF = /(?:登録|認定|認証|取得|免除)の(?:有無|状況)(?:は|を)?(?:問(?:わ|い)|関係(?:な|あり)|影響し)/;
const ON_CONDITION = /(?:免除|省略|適用除外)[^。]*(?:(?:承認|許可|承諾|同意|了承|審査|協議)(?:を|が|の上|に)[^。]{0,6}(?:得|受け|必要|要す|経|認め|より)|(?:を|が)(?:条件|前提|要件)と|場合に限|ときに限|認めた(?:場合|とき|もの))/;
const NOTHING_LEFT_OUT = /(?:全|全て|すべて)の?(?:項目|要件|設問)[^。]{0,8}(?:必須|必ず|省略(?:不可|せず|でき|は)|例外なく)|(?:必ず|例外なく)(?:、)?(?:全|全て|すべて)の?(?:項目|要件|設問)/;
const still_asked_QUESTION = /(?:登録|認定|認証|免除|省略|ismap|aspic)[^。?]*(?:か(?:[。?]|a\d*[.:)、]|答|$)|\?)(?:a\d{0,2}|答え?|回答)?[.:)、]?(?:いいえ|いえ|必要です|必要となり|必要があり|要ります|要します|省略(?:は)?でき(?:ま|な)|免除(?:は)?(?:され|し|でき)(?:ま|な)|なりません|できません|no)/;
const OF_A_THING = /番号|写し|証明書|登録証|理由|根拠|押印|申請書?|届/;
const UNREGISTERED = /未(?:登録|認定|取得)|(?:登録|認定|認証|取得)(?:が|を|に|は)?(?:受け|され|確認)?(?:て|で)?(?:い|き)?(?:ない|ません|なし|無し)/;
const NO_ANSWER_LESS = new RegExp(`${REGISTERED}(?!番号|証|商標)[^。]*(?:回答|記入|記載|答え|要件|項目|省[くい略])[^。]*(?:でき|なり|なら|認め|され|し)(?:ない|ません)|(?:で|では)(?:確認|審査|評価|判断|担保)(?:し|され|でき)(?:て(?:い|おり))?(?:ない|ません)[^。]*(?:回答|記入|記載|説明)`);
const NO_LEAVING_OUT = /^(?!.*(?:印|記名|書類|添付|様式|表紙|写し|名称|社名|略称|住所|敬称)).*省略(?:は|を)?(?:一切|原則)?(?:不可|認め(?:ない|ません)|でき(?:ない|ません))/;
const OF_THE_BAND = /(?:以下|以降|下記)の要件は不要[」』]?(?:の(?:記載|文言|規定|部分|表記|記述)|という|とある|と(?:書|記))/;
const AGREES = /不要|必要(?:は)?(?:な[いし]|ありません)|要しない|免除(?:され(?:る|ます)|とする|とします|となる|となります|します|する)|省略(?:可|でき(?:る|ます))/;
const questionsWaivingOf = (plain) => (/免除|適用除外|省略|exempt|waive/.test(plain) || NO_ANSWER_LESS.test(plain)) &&
    !AGREES.test(plain) &&
    !UNREGISTERED.test(plain) &&
    !OF_A_THING.test(plain) &&
    !/記入|記載|入力|文言|修正/.test(plain);
function staysAsked(plain) {
    if ([NO_QUESTION_OF, NOTHING_LEFT_OUT, NO_LEAVING_OUT, OF_THE_BAND].some((kind) => kind.test(plain)))
        return true;
    if (NO_ANSWER_LESS.test(plain) && !UNREGISTERED.test(plain))
        return true;
    if (/登録(?:済み?|されている|された)?(?:もの)?とは?(?:み|見)な/.test(plain))
        return false;
    return new RegExp(REGISTERED).test(plain) && NOT_ENOUGH.test(plain);
}
const speaksOfRegisteredToo = (plain) => REGISTERED_TOO.test(plain);
function waivesOnCondition(plain) {
    if (ON_CONDITION.test(plain))
        return true;
    const question = still_asked_QUESTION.exec(plain)?.[0];
    return question !== undefined && !OF_A_THING.test(question);
}

;// ./src/core/sheet/limit-words.ts

const plainLimit = (text) => text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(\d)\s+(?=\d)/g, "$1、")
    .replace(/[\s"“”]/g, "")
    .replace(/[〇◯]/g, "○")
    .replace(/[〜～]/g, "~");
const WAIVER = /免除|免じ|適用除外|waive|exempt/;
const OTHER_MATTERS = /(?:条例|法令?|法律|規則|約款|制度|協定|税)(?:等)?の適用除外|(?:保証金|手数料|使用料|利用料|料金|費用|[消課納]?税金?|違約金|賠償|責任|授業料|保険料)(?:等|の納付|の支払い?)?(?:は|を|の|が)?(?:全額|一部)?免除/g;
const NOT_NEEDED = /(?:免除(?:の|に係る)?)?(?:申請書?|手続き?|届出?書?|証明書?|登録証|書類|資料|様式|回答|記入|記載|入力|提出|添付|説明|理由|対応|押印|返送)(?:等|など|の(?:提出|添付|記入|写し|記載))?(?:は|を|の|も|が)?(?:一切|特に)?(?:不要|要しない|要しません|必要(?:は|が)?(?:ない|ありません|なし)|省略(?:可|でき(?:る|ます)|して(?:よい|も?構いません|ください)))(?!では|の(?:取扱|扱|規定)|[」』]の|とは?し(?:ない|ません)|扱い)/g;
const NO_MATTER = /(?:構|かま)(?:いません|わない)|差し?支え(?:あり|ござい)?(?:ません|ない)|問題(?:は)?(?:あり|ござい)?(?:ません|ない)/g;
const DENIED = new RegExp([
    "(?:免除|適用除外)[^、。]{0,24}?(?:な[いし]|無し|無$|ません|せず|不可|対象外|廃止|終了|撤[回廃]|削除|取りやめ|取り?消|停止|中止|見送|除[くき外]|限[るり]|のみ|だけ|まで|以外|×)",
    "免除(?:の)?(?:範囲|対象|適用)?外",
    String.raw `(?:不要|省略)[^。]*\d(?:まで)?の?(?:要件|項目|範囲)?(?:に限[るりっ]|のみ|だけ|まで(?:です|とする|とします|$))`,
    "(?:免除|適用除外|省略|緩和|軽減|特例)[^。]{0,40}?(?:適用(?:を)?(?:(?:し|され)て(?:い|おり)(?:ない|ません)|見合わせ|見送|停止|し(?:ない|ません))|行(?:わない|いません|わず)|廃止|廃し|終了し|停止し|中止|見合わせ|見送[らりっ]|取りやめ|取り?止め|認め(?:ない|ません|て(?:い|おり)))",
    "(?:非|不|無)免除",
    "(?:廃止|撤廃|削除|無効)(?:した|された|済みの?|となった)?免除",
    "(?:不要|省略|簡略化?)(?:と(?:は)?|の|[」』]|に|を|は|する|規定|取り?扱い?|扱い|条項|こと){0,8}(?:適用し(?:ない|ません)|し(?:ない|ません)|行(?:わない|いません)|認め(?:て(?:は)?(?:い|おり))?(?:ない|ません|られ)|廃止|取りやめ|不可|でき(?:ない|ません)|なりません|ならない)",
    "(?:規定|取り?扱い?|特例|特例措置|措置|緩和|ただし書き?)(?:は|を|も)?[^。]{0,16}(?:適用(?:しない|しません|されない|されません|外)|廃止|停止|終了|撤廃|無効|削除)",
    String.raw `(?:not|never)(?:be)?(?:waive|exempt|relieve|excuse|release)|no(?:exemption|waiver)|withoutexemption|(?:exemptions?|waivers?)[a-z]{0,12}(?:not|no longer|withdrawn)`,
].join("|"));
const GRANTED = /(?:免除|適用除外)(?:の対象|対象)?(?:と(?:する|します|し|なる|なり|なっ|記入|記載|表示)|され|し(?:ます|た)|する|です|である|でき(?:る|ます)|にな|に(?:該当|関する|つい|当た)|(?:の)?場合|を(?:受け|希望|適用|申請|判定|確認|追加|明確)|が(?:適用|認め)|の(?:記入|入力|記載|手続|方法|書き方|可否|有無|判定|要件|条件|適用|範囲|理由|根拠|考え方|対象|項目|行|欄|番号|確認|希望|申請)|者|事業者|サービス|可|条件|規定|要件|事項|対象|項目|理由|根拠|区分|欄|番号|行|表|一覧|申請|届|証明|に|と|を|は|[」』)】\]]|[:(]|$)|exempt(?:ed|ion)?s?(?:rows?|items?|requirements?|reason|number|if|when|by|may|can|are|is|:|$)/g;
const EVERYONE = /(?:全て|すべて|全|いずれ)の?(?:参加)?(?:サービス|事業者|提案者|応募者|応札者|入札者|参加者|回答者|業者|者(?!が閲)|社(?!員)|ベンダー?)|(?:どの|いかなる)(?:参加)?(?:事業者|提案者|応募者|業者|者|社|サービス)(?:で|であって)?も|各社とも|全員|(?:all|every)(?:bidders?|vendors?|suppliers?|applicants?|tenderers?)/;
const ALL_ROWS = /(?:全て|すべて|全)の?(?:項目|要件|設問|行|事項|問|欄)|(?:all|every)(?:requirement|item|row|question)/;
const limit_words_COMMON = /全(?:ての?)?(?:サービス|事業者|提案者|社|者)(?:に|へ)?共通|共通(?:必須|回答|要件|遵守)|全社(?:必須|回答|対象)|(?:必須|回答)(?:共通|全社)/;
const ASKED = /回答|記入|記載|答え|書い|書く|お書き|埋め|満た|充足|必須|必要|要する|対応|遵守|適用|対象|求め|確認|審査|判定|評価|要件|項目|省略|提示|提出|含|answer|complete|fillin|requirement|must|mandatory/;
const limit_words_REGISTERED = /登録|認定|認証|取得|ismap|aspic|iso\/?iec|registr|registered|certif/;
const REGARDLESS = /(?:かかわらず|関わらず|拘わらず|拘らず|関係なく|を?問わ(?:ず|ない)|によらず|如何に|(?:で|が)あっても|てい?ても|(?:場合|とき|際)(?:も|でも|であっても)|(?:事業者|者|社|サービス|場合|業者)(?:で)?も(?:[、,含全すべ必回記以下対同]|$)|を?含め|引き続き|なお必要)|regardless|irrespective|ornot|even(?:if|when|though|(?:for)?(?:the)?(?:[a-z]{3,8}-?)?registered)|including(?:those|the|all)?(?:[a-z]{3,8}-?)?(?:registered|certified)/;
const BELOW = /以下|以降|以後|下記|これより|ここから|ここより|この先|次の|次行|本行|後続|後述|▼|↓|below|following|beyondthis|fromhere|onwards?|hereafter/;
const WITHOUT_EXCEPTION = /必ず|必須|全て|すべて|全(?:項目|要件|件|問)|例外なく|漏れなく|もれなく|省略せず|例外(?:は)?(?:なし|ない|ありません)|要回答|always|must/;
const ASKED_ANYHOW = /要(?:ご)?回答|要記入|回答(?:は|が|を)?(?:必須|必要|要する|要す$|求め)|(?:必須|必ず)(?:で|の)?(?:ご)?回答|(?:回答|記入)(?:を|の)?省略(?:は)?(?:不可|でき(?:ま|な)|し(?:ない|ません)|せず|を?認め)|省略(?:不可|は?でき(?:ま|な))|回答免除(?:不可|なし)|^[(※★]*(?:例外|省略|除外)(?:は|を)?(?:なし|無し?|認めない|不可)|mustbeanswered/;
const BESIDES = /(?:費用|経費|料金?|旅費)[^。]*負担|(?:記入|記載|入力|回答)例|(?:問い?合わ?せ|相談)(?:先|窓口)|(?:結果|日程)[^。]*(?:通知|公表|連絡|開催)/;
const EASES = /簡略|省略|緩和|軽減|代える|この限り/;
const ASKS_FOR_A_THING = /(?:番号|理由(?!に)|根拠|登録証|認定証|写し|証明書|書類|有効期限|年月日|名称|日付|社名|連絡先|押印|表紙|備考|その旨|斜線|空欄|空白|(?:グレー|灰色|網掛け)(?!の(?:項目|要件|行|設問))|[「『](?:免除|-|―|—)[」』]|様式|申請書)[^。]{0,24}(?:記入|記載|明記|添付|提出|入力|選択|引いて|付し|表示|示し|して(?:ください|下さい)|お願い|です|ます|とする|可)/;
const ASKS_FOR_ANSWERS = /全(?:て|項目|要件)|すべて|要件|以下|以降|項目(?:にも|も|は全|を全)|満た|回答(?:が|は)?(?:必須|必要)/;
const statementsOf = (text) => text
    .split(/[。\n!]/)
    .flatMap((part) => [
    part,
    part.replace(/[(（][^()（）]*[)）]/g, ""),
    ...[...part.matchAll(/[(（【［]([^()（）【】［］]*)[)）】］]/g)].map(([, own = ""]) => own),
]);
function limitsExemption(text, place) {
    if (text.length > 4_000)
        return true;
    if (waivesOnCondition(plainLimit(text)))
        return true;
    return statementsOf(text).some((statement) => limits(plainLimit(statement), place));
}
function limits(whole, place) {
    const text = whole.replace(OTHER_MATTERS, "").replace(NOT_NEEDED, "").replace(NO_MATTER, "可");
    if (text.length < 3 || BESIDES.test(text))
        return false;
    const isThing = ASKS_FOR_A_THING.test(text) && !ASKS_FOR_ANSWERS.test(text);
    if (DENIED.test(text))
        return !isThing;
    if (staysAsked(text))
        return !isThing;
    if (speaksOfRegisteredToo(text) && (ASKED.test(text) || BELOW.test(text)))
        return !isThing;
    if (REGARDLESS.test(text) && (limit_words_REGISTERED.test(text) || WAIVER.test(text)) && ASKED.test(text))
        return !isThing;
    if (isThing)
        return false;
    if (WAIVER.test(text.replace(GRANTED, "")))
        return true;
    if (place === "around")
        return EVERYONE.test(text) && (ALL_ROWS.test(text) || BELOW.test(text)) && ASKED.test(text);
    if (EVERYONE.test(text) && ASKED.test(text))
        return true;
    if (EASES.test(text) && limit_words_REGISTERED.test(text))
        return true;
    if (limit_words_COMMON.test(text) || ASKED_ANYHOW.test(text))
        return true;
    return BELOW.test(text) && WITHOUT_EXCEPTION.test(text) && ASKED.test(text);
}
function asksForNamedRows(text) {
    const plain = plainLimit(text);
    return ASKED_ANYHOW.test(plain) || EVERYONE.test(plain) || /例外なく|いかなる場合/.test(plain);
}
function directionOf(text) {
    const plain = plainLimit(text);
    if (BELOW.test(plain) || /ここまで|まで[。)】]*$/.test(plain))
        return "below";
    if (/上記|以上の|前記|上の|これより上|above/.test(plain))
        return "above";
    return /免除|適用除外|取り?扱い|規定|waive|exempt/.test(plain) &&
        /(?:この|本|上記の?|当該)|しない|しません|行わない|行いません|廃止|認め/.test(plain)
        ? "all"
        : undefined;
}

;// ./src/core/sheet/read-band.ts
const REFERENCE = String.raw `\d{1,3}(?:\.\d{1,3})+`;
const REFERENCE_HERE = new RegExp(`^${REFERENCE}`, "u");
const MARK = "\u0001";
const read_band_NOUN = "(?:要件|項目|要求事項|要求|条件|確認事項|設問|質問|行|欄|事項|内容|回答|記入)";
const EVERY = "(?:すべて|全て|全部|いずれも)";
const read_band_BELOW = "(?:以下|以降|以後|下記|これより下|これ以下|これ以降|この行より下|本行以下|本行以降|この行以下|この行以降|次の行以降|次行以降|次以降)";
const SCOPE = `${REFERENCE}(?:以降|以後|以下|(?:から|~)${REFERENCE}(?:まで)?)`;
const SUBJECT = `(?:${read_band_BELOW}|${SCOPE})の?(?:${EVERY}の?)?(?:${read_band_NOUN}の?)?(?:${EVERY})?(?:(?:へ|に対する|に係る|について)の?)?(?:(?:回答|記入|確認|充足)?)(?:については|について|に関しては|は|を|が|も)?(?:${EVERY})?、?`;
const DO = "(?:する|します|した|とする|とします|となる|となります|とした|です|である|でよい|でかまわない|扱いとする|とみなす)";
const read_band_WAIVER = [
    `(?:回答|記入|対応|充足|提出|確認)?(?:を|は)?(?:不要|免除|省略|適用除外|対象外)${DO}?`,
    "(?:回答|記入)?(?:を|は)?(?:免除|省略)(?:可|可能|できる|できます|することができる|してよい|しても(?:よい|かまわない|構わない)|して差し支えない|される|されます)",
    "(?:回答|記入|充足)?(?:を|は)?(?:要しない|要さない|求めない|問わない|課さない|適用しない|要しません|求めません|問いません|適用しません)(?:こと|もの)?(?:とする|とします)?",
    "(?:回答|記入|充足|満たす|回答する|記入する)?(?:を|は|の)?必要(?:は|が|も)?(?:ない|無い|ありません)(?:ものとする)?",
    "(?:満たさなくて|答えなくて|回答しなくて|記入しなくて)も?(?:よい|かまわない|構わない)(?:ものとする|こととする)?",
].join("|");
const SUBJECT_FIRST = new RegExp(`^${SUBJECT}`, "u");
const ENDING = new RegExp(`(?:${SUBJECT})?(?:${read_band_WAIVER})$`, "u");
const SUBJECT_IN_ENDING = new RegExp(`^${SUBJECT}`, "u");
const ANY = /または|もしくは|あるいは|or|のいずれか|いずれか|どれか|どちらか|(?:少なくとも)?(?:1|一|ひと)つ(?:以上|でも)/gu;
const ALL = /および|ならびに|かつ|and|&|ともに|共に|両方|双方|すべて|全て|いずれも|どちらも/gu;
const NEUTRAL = /外部サービス|アプリケーション|サービス|利用しようとする|提供を?行う組織が?|認定制度|評価制度|制度|登録済み?|取得済み?|認証|認定|登録|取得|充足|適合|該当|保有|要件|項目|条件|基準|番号|項番|場合|とき|満たしている|満たして|満たす|満たし|満たせば|満たした|有している|有する|有して|行われている|行なわれている|行われ|行っている|受けている|受けた|されている|された|されて|されれば|している|していれば|していて|した|して|すれば|する|である|であれば|であり|ならば|なら|がある|あれば|あり|ある|いる|おり|について|において|については|にあっては|には|では|または|こと|もの|者|のうち|うち|上記|第|済み?|に限り|事業者|提案者|応募者|応札者|受託者|提供者|○|回答している|回答した|回答|[のでにをがはもへとし、。・,()「」:]/gu;
const NEGATION = /ない|なく|なけれ|未|(?<!い)ず(?!れ)|外|除|以外|不/u;
function readBand(text, pack) {
    if (text.length > 1_000)
        return undefined;
    const plain = plainSentence(text);
    if (plain.length > 400)
        return undefined;
    const first = SUBJECT_FIRST.exec(plain)?.[0] ?? "";
    const rest = plain.slice(first.length);
    const ending = ENDING.exec(rest);
    if (ending === null)
        return undefined;
    const last = SUBJECT_IN_ENDING.exec(ending[0])?.[0] ?? "";
    if ((first === "") === (last === ""))
        return undefined;
    const when = readCondition(rest.slice(0, ending.index), pack);
    if (when === undefined)
        return undefined;
    const scope = new RegExp(`^(${REFERENCE})(?:(?:から|~)(${REFERENCE}))?`, "u").exec(first || last);
    if (scope?.[1] === undefined)
        return { when };
    return { when, scope: { from: scope[1], ...(scope[2] === undefined ? {} : { to: scope[2] }) } };
}
function plainSentence(text) {
    return text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/\s/g, "")
        .replace(/[,，､]/g, "、")
        .replace(/[〜～]/g, "~")
        .replace(/[〇◯]/g, "○")
        .replace(/[‐‑–—−－]/g, "-")
        .replace(/(\d)-(?=\d)/g, "$1.")
        .replace(/(\d\.\d{1,3})\.(?!\d)/g, "$1")
        .replace(/又は/g, "または")
        .replace(/若しくは/g, "もしくは")
        .replace(/或いは/g, "あるいは")
        .replace(/及び/g, "および")
        .replace(/並びに/g, "ならびに")
        .replace(/且つ/g, "かつ")
        .replace(/良い/g, "よい")
        .replace(/^【(?:免除|免除条件|免除規定|免除事項|注|注意|注意事項|条件)】/u, "")
        .replace(/^[※*・●■◆○▼▽↓【\[(<「]+|[。.】\])>」▼▽↓]+$/gu, "");
}
function readCondition(text, pack) {
    if (text.length > 1_000)
        return undefined;
    const { plain, rows } = markRows(plainSentence(text), pack);
    if (rows.length === 0 || NEGATION.test(plain.replaceAll("外部サービス", "")))
        return undefined;
    const isAny = plain.match(ANY) !== null;
    const isAll = plain.match(ALL) !== null || /\u0001[^\u0001、]{0,30}と\u0001/u.test(plain);
    const left = plain.replace(ANY, "").replace(ALL, "").replace(NEUTRAL, "").replaceAll(MARK, "");
    if (left !== "" || (isAny && isAll))
        return undefined;
    const parts = [...new Set(rows)].map((met) => ({ met }));
    const [only] = parts;
    if (parts.length === 1)
        return only;
    if (isAny)
        return { any: parts };
    return isAll ? { all: parts } : undefined;
}
function markRows(text, pack) {
    const names = pack.rows.flatMap((row) => namesOf(row)).sort((a, b) => b.name.length - a.name.length);
    const rows = [];
    let plain = "";
    let justNamed;
    for (let at = 0; at < text.length;) {
        const found = REFERENCE_HERE.exec(text.slice(at, at + 16))?.[0];
        const name = names.find((candidate) => text.startsWith(candidate.name, at))?.name;
        const token = found ?? name ?? text.charAt(at);
        at += token.length;
        if (found !== undefined) {
            justNamed = pack.rows.find((row) => row.id === found)?.id;
            if (justNamed === undefined)
                return { plain, rows: [] };
            rows.push(justNamed);
            plain += MARK;
        }
        else if (name !== undefined) {
            const named = names.filter((candidate) => candidate.name === name);
            const isEcho = named.some(({ id }) => id === justNamed);
            const own = ownerOf(named);
            if (!isEcho && (own === undefined || justNamed !== undefined))
                return { plain, rows: [] };
            if (!isEcho && own !== undefined)
                rows.push(own);
            plain += isEcho ? "" : MARK;
        }
        else {
            if (!/[のでがはに(「]/u.test(token))
                justNamed = undefined;
            plain += token;
        }
    }
    return { plain, rows };
}
function ownerOf(named) {
    const ids = new Set(named.map(({ id }) => id));
    return ids.size === 1 && named.every(({ isAll }) => isAll) ? named[0]?.id : undefined;
}
function namesOf(row) {
    const { expects } = row;
    const plain = (name) => name
        .toLowerCase()
        .replace(/\s/g, "")
        .replace(/(\d)-(?=\d)/g, "$1.");
    if (expects.kind === "registration")
        return [{ name: plain(expects.register), id: row.id, isAll: true }];
    if (expects.kind !== "certification")
        return [];
    return expects.anyOf.flatMap(({ standard, edition }) => {
        const spelled = ["ISO/IEC ", "ISO ", ""].map((head) => standard.replace(/^ISO\/IEC /, head));
        const dated = edition === undefined ? [] : spelled.map((name) => `${name}:${edition}`);
        const isAll = expects.anyOf.length === 1;
        return [...spelled, ...dated].map((name) => ({ name: plain(name), id: row.id, isAll }));
    });
}

;// ./src/core/sheet/text-key.ts
const SPELLINGS = [
    ["及び", "および"],
    ["又は", "または"],
    ["若しくは", "もしくは"],
    ["或いは", "あるいは"],
    ["並びに", "ならびに"],
    ["且つ", "かつ"],
    ["但し", "ただし"],
    ["等", "など"],
    ["出来", "でき"],
    ["行な", "行"],
    ["取り扱い", "取扱"],
    ["取扱い", "取扱"],
    ["受け入れ", "受入"],
    ["受入れ", "受入"],
    ["持ち出し", "持出"],
    ["無い", "ない"],
    ["下さい", "ください"],
    ["当市", "本市"],
    ["本町", "本市"],
    ["本村", "本市"],
    ["本県", "本市"],
];
function textKey(text) {
    let key = text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[\s\p{Cf}]/gu, "")
        .replace(/(?<=\d)[.](?=\d)/g, "\u0001")
        .replace(/(?<=\d)[~〜](?=\d)/gu, "\u0002")
        .replace(/[^\p{L}\p{N}\p{M}%<>=≦≧≤≥+\u0001\u0002]/gu, "")
        .replaceAll("\u0001", ".")
        .replaceAll("\u0002", "~")
        .replace(/(?<=[ァ-ヺ])ー+(?![ァ-ヺー])/gu, "")
        .replace(/(?:iso|iec){1,4}(?=\d{4})/g, "");
    for (const [spelling, word] of SPELLINGS)
        key = key.replaceAll(spelling, word);
    return key;
}
function pairsOf(key) {
    const pairs = new Set();
    for (let at = 0; at + 1 < key.length; at += 1)
        pairs.add(key.slice(at, at + 2));
    return pairs;
}

;// ./src/core/sheet/find-bands.ts






const MOST_ROWS = 8;
function findBands(material) {
    const rows = material.matches.filter((match) => match.row !== undefined).map((match) => match.block.rows);
    const first = Math.min(...rows.map((span) => span.first));
    const last = Math.max(...rows.map((span) => span.last));
    const repairs = [];
    const bands = [];
    const read = [];
    for (const found of sentencesOf(material)) {
        if (found.cell.row < first || found.cell.row > last) {
            const outside = outsideBand(found, material);
            if (found.sentence !== undefined || outside !== undefined)
                repairs.push(note(found, "band-outside"));
            if (outside !== undefined)
                bands.push(outside);
            if (found.sentence !== undefined || outside !== undefined)
                read.push(...found.rows);
            continue;
        }
        if (onlyLimits(found, material.pack))
            continue;
        read.push(...found.rows);
        bands.push(bandOf(found, material, repairs));
    }
    noteRepeated(bands, repairs);
    return { bands, repairs, rows: read };
}
function onlyLimits(found, pack) {
    if (found.sentence !== undefined || exemptionOf(found, pack) !== undefined)
        return false;
    const hasCondition = /場合(?![もで])|とき(?![もで])|ならば|であれば/.test(found.text.normalize("NFKC"));
    return !hasCondition && limitsExemption(found.text, "between");
}
function outsideBand(found, { pack, matches }) {
    const exemption = exemptionOf(found, pack);
    const own = pack.exemptions.find((candidate) => candidate.id === exemption);
    if (own === undefined)
        return undefined;
    const when = found.sentence?.when;
    const isSame = when !== undefined && found.sentence?.scope === undefined && sameCondition(own.when, when);
    if (isSame && isInOrder(matches))
        return undefined;
    return { place: { row: found.cell.row, column: found.cell.column }, text: found.text, exemption: own.id };
}
function isInOrder(matches) {
    const rows = matches.flatMap(({ row }) => (row === undefined ? [] : [row]));
    return rows.every((row, at) => at === 0 || row >= (rows[at - 1] ?? 0));
}
const note = (found, code) => ({
    code,
    values: { text: found.text },
    cell: cellAddress(found.cell),
});
function sentencesOf({ rest, layout, pack }) {
    const found = [];
    let run = [];
    const filled = new Map();
    const vendors = layout.slots.filter((slot) => slot.kind === "answer" || slot.kind === "choice");
    const firstAnswer = vendors.reduce((least, slot) => Math.min(least, slot.left), Infinity);
    for (const line of rest) {
        const cells = line.cells.filter((cell) => isCitys(cell, layout) || (cell.column < firstAnswer && layout.slotOf(cell)?.kind !== "remarks"));
        const [cell] = cells;
        if (cell === undefined)
            continue;
        filled.set(line.row, line.cells.filter((other) => !cells.includes(other)));
        if (run.at(-1)?.row !== line.row - 1)
            run = [];
        const own = cells.map(({ text }) => text).join("");
        if (!looksLikeBand(own)) {
            run = [...run.slice(-4), { ...cell, text: own }];
            continue;
        }
        found.push(sentenceOf([...run, { ...cell, text: own, struck: cells.some(({ struck }) => struck === true) }], filled, pack));
        run = [];
    }
    return found;
}
const CITYS = new Set(["id", "category", "requirement", "obligation"]);
function isCitys(cell, layout) {
    if (CITYS.has(layout.slotOf(cell)?.kind ?? ""))
        return true;
    return layout.slots.some(({ kind, left }) => kind === "requirement" && cell.column <= left && left <= cell.right);
}
function sentenceOf(parts, filled, pack) {
    const own = parts.at(-1);
    if (own === undefined)
        throw new Error("A band has at least one part.");
    let from = parts.length - 1;
    while (from > 0 && isUnfinished(parts[from - 1]?.text ?? ""))
        from -= 1;
    const used = parts.slice(from);
    const text = used.map((part) => part.text).join("");
    const isStruck = used.some((part) => part.struck === true);
    const rows = used.map((part) => part.row);
    const beside = rows.flatMap((row) => filled.get(row) ?? []);
    return { cell: used[0] ?? own, text, rows, beside, sentence: isStruck ? undefined : readBand(text, pack) };
}
const find_bands_AGREES = /^(?:[-ー―–—‐/]+|[○〇◯]|適用(?:する|あり)?|該当(?:する)?|不要|免除|対象外|確認(?:済み?|しました)?|承知(?:しました)?|了解)$/u;
function bandOf(found, { pack, matches }, repairs) {
    const place = { row: found.cell.row, column: found.cell.column };
    const cell = cellAddress(place);
    const exemption = exemptionOf(found, pack);
    const band = { place, text: found.text, ...(exemption === undefined ? {} : { exemption }) };
    const when = found.sentence?.when;
    if (when === undefined || !scopeIsBelow(found, pack, matches)) {
        repairs.push(note(found, "band-unreadable"));
        return band;
    }
    const entry = found.beside.find((other) => !find_bands_AGREES.test(other.text.normalize("NFKC").trim()));
    if (entry !== undefined) {
        repairs.push({ code: "band-answered", values: { text: entry.text.trim() }, cell: cellAddress(entry) });
        return band;
    }
    const below = rowsNamed(when).find((id) => matches.some((match) => match.row !== undefined && pack.rows[match.row]?.id === id && match.block.rows.first > place.row));
    if (below !== undefined) {
        repairs.push({ code: "band-misplaced", values: { text: found.text, row: below }, cell });
        return band;
    }
    const own = pack.exemptions.find((candidate) => candidate.id === exemption);
    if (own !== undefined && !sameCondition(own.when, when)) {
        repairs.push({ code: "band-differs", values: { text: found.text, exemption: own.id }, cell });
    }
    return { ...band, when };
}
function scopeIsBelow(found, pack, matches) {
    const scope = found.sentence?.scope;
    if (scope === undefined)
        return true;
    const from = pack.rows.findIndex((row) => row.id === scope.from);
    const to = scope.to === undefined ? pack.rows.length - 1 : pack.rows.findIndex((row) => row.id === scope.to);
    const below = matches.flatMap(({ row, block }) => row !== undefined && block.rows.first > found.cell.row ? [row] : []);
    return from >= 0 && to >= 0 && below.length > 0 && below.every((row) => row >= from && row <= to);
}
function exemptionOf(found, pack) {
    const when = found.sentence?.when;
    const same = when && pack.exemptions.find((exemption) => sameCondition(exemption.when, when));
    if (same !== undefined)
        return same.id;
    const key = pairsOf(textKey(found.text));
    const scored = pack.exemptions
        .map((exemption) => {
        const named = new Set(rowsNamed(exemption.when));
        const common = when === undefined ? 0 : rowsNamed(when).filter((id) => named.has(id)).length / named.size;
        const pairs = pairsOf(textKey(exemption.text));
        const shared = [...pairs].filter((pair) => key.has(pair)).length;
        return { id: exemption.id, score: Math.max(common, (2 * shared) / (pairs.size + key.size)) };
    })
        .sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    return best !== undefined && best.score >= 0.5 && best.score > (second?.score ?? 0) ? best.id : undefined;
}
function sameCondition(a, b) {
    const rows = [...new Set([...rowsNamed(a), ...rowsNamed(b)])];
    if (rows.length > MOST_ROWS)
        return false;
    for (let state = 0; state < 2 ** rows.length; state += 1) {
        const met = (id) => state & (1 << rows.findIndex((row) => row === id)) ? "true" : "false";
        if (evaluate(a, met) !== evaluate(b, met))
            return false;
    }
    return true;
}
function noteRepeated(bands, repairs) {
    const places = new Map();
    for (const band of bands) {
        if (band.exemption === undefined)
            continue;
        const same = places.get(band.exemption);
        if (same === undefined)
            places.set(band.exemption, [band]);
        else
            same.push(band);
    }
    for (const [first, ...others] of places.values()) {
        if (first === undefined || others.length === 0)
            continue;
        const cells = [first, ...others].map((band) => cellAddress(band.place));
        repairs.push({
            code: "band-repeated",
            values: { text: first.text, cells },
            cell: cellAddress(first.place),
        });
    }
}

;// ./src/core/sheet/legend-words.ts



const FIRST = [
    ["legend-asks-for-answer", "must-answer"],
    ["legend-no-plan", "no"],
    ["legend-planned", "planned"],
    ["legend-partial", "partial"],
];
function stanceOf(words) {
    const plain = words.normalize("NFKC").replace(/\s/g, "").toLowerCase();
    const free = plain.replace(everywhere("legend-without-condition"), "");
    if (free !== plain && free.replace(/[()、。]/g, "") === "")
        return "yes";
    const first = FIRST.find(([concept]) => heard(concept, free));
    if (first !== undefined)
        return first[1];
    const bare = free.replace(/^[(]+|[)]+$/g, "");
    const outside = bare.replace(/[(][^()]*(?:[)]|$)/g, "");
    const inside = [...bare.matchAll(/[(]([^()]*)/g)].map(([, text = ""]) => yesOrNo(text));
    const said = new Set([yesOrNo(outside), ...inside].filter((meaning) => meaning !== "human"));
    const [only] = said;
    return said.size === 1 && only !== undefined ? only : "human";
}
function yesOrNo(text) {
    const [there, absent] = [heard("legend-bad-there", text), heard("legend-bad-absent", text)];
    if (there || absent)
        return there && absent ? "human" : there ? "no" : "yes";
    if (heard("legend-na", text))
        return "na";
    if (heard("legend-no", text) || heard("legend-good-absent", text))
        return "no";
    return heard("legend-yes", text) || heard("legend-good-there", text) ? "yes" : "human";
}
function usualMeaning(mark) {
    const plain = normaliseAnswer(mark).text;
    return SYMBOLS.get(plain) ?? mark_catalogue_WORDS.get(plain);
}

;// ./src/core/sheet/read-legend.ts



const PAIR = /([○〇◯⭕◎●△▲▽×✕✖☓╳✗❌☆★■□])(?!\1)印?["”'’」』）)]*\s*([:：=＝…‥]|\.\.\.|(?:-|－|ー|―|→)(?=\s*[^\s○〇◯◎●△▲×✕])|は)?\s*([^○〇◯⭕◎●△▲▽×✕✖☓╳✗❌☆★■□\n]*)/gu;
const CONDITION = /^(.{1,40}?)(?:の|する)?(?:場合|とき|時|もの|項目)(?:のみ|だけ)?(?:は|には|に|、|→)?[「『"”'’]?([○〇◯⭕◎●△▲▽×✕✖☓╳✗❌])印?[」』"”'’]?(?:を|と|で|$)/u;
const BULLET = /[●☆★■□]/u;
const read_legend_INSTRUCTION = /(?:を|で|のいずれか|いずれか|から)(?:ご)?(?:記入|選択|回答|入力|お答え|つけ|付け)|記入して|選択して/;
const LONGEST_WORDS = 40;
function readLegendLine(text) {
    const before = conditions(text);
    if (before.length > 0)
        return { pairs: before, announced: true };
    const pairs = [];
    let announced = true;
    for (const [, mark = "", sign, words = ""] of text.matchAll(PAIR)) {
        const meaning = words
            .replace(/[\s、,;；／]+[^\s、,;；:：=＝]{1,6}\s*[:：=＝].*$/su, "")
            .replace(/["“”'‘’「」『』、,，;；/／・\s()（）。]+$/u, "")
            .trim();
        if (meaning === "" || !/[\p{L}\p{N}]/u.test(meaning) || (sign === undefined && BULLET.test(mark)))
            continue;
        if (sign === undefined && /^[、。,，・をがにへ/／]/u.test(meaning))
            continue;
        if (sign === undefined && read_legend_INSTRUCTION.test(meaning) && !heard("legend-asks-for-answer", meaning))
            continue;
        announced &&= sign !== undefined;
        pairs.push(pairOf(mark, meaning));
    }
    return { pairs, announced };
}
function conditions(text) {
    const pairs = text.split(/[、。,，;；\n／/()（）【】\s]+/u).flatMap((part) => {
        const [, words, mark] = CONDITION.exec(part) ?? [];
        return words === undefined || mark === undefined ? [] : [pairOf(mark, words)];
    });
    return pairs.some(({ meaning, turned }) => meaning !== "human" || turned === true) ? pairs : [];
}
function meaningOf(mark, words) {
    return pairOf(mark, words).meaning;
}
function pairOf(mark, words) {
    const says = read_legend_closed(words.replace(/\s+/gu, " ").trim().slice(0, LONGEST_WORDS));
    const meaning = stanceOf(words);
    const usual = usualMeaning(mark);
    const isTurned = (meaning === "no" && usual === "yes") || (meaning === "yes" && (usual === "no" || usual === "partial"));
    if (isTurned)
        return { mark, meaning: "human", says, ...(usual === "partial" ? {} : { turned: true }) };
    const isHalf = usual === "partial" && meaning === "no" && !/不可|非対応|未対応|でき(?:な|ま)/u.test(words);
    return { mark, meaning: isHalf ? "partial" : meaning, says };
}
function read_legend_closed(words) {
    const bare = words.replace(/^[（(]+(?!.*[（(])/u, "");
    const opened = (bare.match(/[（(]/gu)?.length ?? 0) > (bare.match(/[）)]/gu)?.length ?? 0);
    return opened ? `${bare}）` : bare;
}
const foldedMark = (mark) => normaliseAnswer(mark).text;
function asLegend(cell, pairs) {
    const folded = new Set(pairs.map(({ mark }) => foldedMark(mark)));
    const turns = pairs.some(({ turned }) => turned === true);
    if ((pairs.length < 2 && !turns) || folded.size < pairs.length)
        return undefined;
    if (!turns && pairs.every(({ meaning }) => meaning === "human"))
        return undefined;
    const keepsUsual = pairs.some(({ mark, meaning }) => {
        const usual = usualMeaning(mark);
        return usual === meaning && (usual === "yes" || usual === "no");
    });
    if (!turns || keepsUsual)
        return { cell, marks: pairs };
    return { cell, turned: true, marks: pairs.map(doubted) };
}
function doubted(pair) {
    return ["yes", "no", "na", "planned"].includes(pair.meaning)
        ? { ...pair, meaning: "human", turned: true }
        : pair;
}
function unreadLegend(cell, pairs) {
    const usual = new Set(pairs.map(({ mark }) => usualMeaning(mark)));
    const folded = new Set(pairs.map(({ mark }) => foldedMark(mark)));
    if (folded.size < pairs.length || pairs.some(({ meaning }) => meaning !== "human"))
        return undefined;
    return usual.has("yes") && (usual.has("no") || usual.has("partial")) ? { cell, marks: pairs } : undefined;
}

;// ./src/core/sheet/read-code-legend.ts


const WORD_PAIRS = [
    ["はい", "いいえ"],
    ["有", "無"],
    ["あり", "なし"],
    ["yes", "no"],
    ["ok", "ng"],
    ["y", "n"],
];
const FAMILIES = [
    [..."abcdefgh"],
    [..."123456789"],
    [..."0123456"],
    [..."アイウエオ"],
    [..."イロハニホヘ"],
    [..."甲乙丙丁"],
];
const BOTH_WAYS = WORD_PAIRS.flatMap(([a, b]) => [
    [a, b],
    [b, a],
]);
const TOKEN = /(?<![\p{L}\p{N}.])[("「']?(yes|no|ok|ng|はい|いいえ|あり|なし|有|無|[a-z]|\d|[アイウエオロハニホヘ甲乙丙丁])(?:[)"」']?\s*(?:[:=…→]|\.(?!\d))\s*|[)"」']?は|[)」"']|\s+|(?<=[a-z])(?=[(一-龯]))/giu;
const LONGEST = 30;
function codeLegends(texts) {
    const folded = texts.map(({ text }) => inBrackets(text).normalize("NFKC"));
    const tokens = folded.flatMap((text, at) => [...text.matchAll(TOKEN)].map(({ 0: whole, 1: mark = "", index }) => {
        return { code: mark.toLowerCase(), mark, at, start: index, end: index + whole.length };
    }));
    const found = [...FAMILIES, ...BOTH_WAYS].flatMap((family) => runsOf(tokens, family).map((run) => {
        const pairs = run.map((token, place) => pairOf(token.mark, wordsOf(token, run[place + 1], folded)));
        const legend = asLegend(texts[run[0]?.at ?? 0]?.cell ?? "", pairs);
        if (BOTH_WAYS.includes(family))
            return pairs.some(({ turned }) => turned) ? legend : undefined;
        return isPlain(pairs) ? legend : undefined;
    }));
    return found.filter((legend) => legend !== undefined);
}
const inBrackets = (text) => text.replace(/[①-⑨]/gu, (circled) => `(${circled.normalize("NFKC")})`);
function runsOf(tokens, family) {
    const runs = [];
    for (const token of tokens) {
        const run = runs.at(-1);
        if (token.code === family[0])
            runs.push([token]);
        else if (run !== undefined && token.code === family[run.length])
            run.push(token);
    }
    return runs.filter((run) => run.length > 1);
}
function wordsOf(token, next, texts) {
    const end = next?.at === token.at ? next.start : undefined;
    const words = (texts[token.at] ?? "").slice(token.end, end).replace(/[。\n].*$/su, "");
    return words.replace(/^[:=\s]+/u, "").replace(/["'「」、,;/・\s()]+$/u, "");
}
function isPlain(pairs) {
    const meanings = pairs.map(({ says = "" }) => stanceOf(says));
    const told = meanings.filter((meaning) => meaning !== "human").length;
    return (pairs.every(({ says = "" }) => says !== "" && says.length <= LONGEST) &&
        meanings.includes("yes") &&
        meanings.some((meaning) => ["no", "partial", "planned", "na"].includes(meaning)) &&
        !meanings.includes("must-answer") &&
        told * 2 >= pairs.length);
}

;// ./src/core/sheet/find-legend.ts



const LONE_MARK = /^["“「(（]?([○〇◯⭕◎●△▲▽×✕✖☓╳✗❌])印?[”"」)）]?\s*[:：=＝]?$/u;
const LONE_CODE = /^[(（「]?[A-Za-z0-9Ａ-Ｚａ-ｚ０-９①-⑨アイウエオロハニホヘ甲乙丙丁][)）」]?[\s:：=＝.．]*$/u;
const OBLIGATION = /^(?:は|…|:)*(?:必須|任意|推奨|重要|優先|最重要)/u;
const NO_ANSWER = /^(?:は|…|:)*(?:必須|任意|推奨|重要|優先|最重要|参考|不要|対象外)/u;
const MARK_FIRST = /^["“「(（]?[○〇◯⭕◎△▲×✕✖☓╳✗❌][」”")）]?\s/u;
const find_legend_LONGEST = 600;
function findLegend(lines) {
    const found = [];
    const unread = [];
    let run = [];
    let codes = [];
    let last = -2;
    const close = () => {
        const pairs = run.flatMap(({ pieces }) => pieces);
        const cell = run[0]?.cell ?? "";
        const legend = asLegend(cell, pairs);
        const isLoose = run.some(({ announced }) => !announced) && !hasBothEnds(pairs);
        if (legend !== undefined && !isLoose)
            found.push(legend);
        if (legend === undefined && !isLoose)
            unread.push(...listed(unreadLegend(cell, pairs)));
        run = [];
    };
    const closeCodes = () => {
        found.push(...codeLegends(codes));
        codes = [];
    };
    for (const line of lines) {
        if (line.row !== last + 1) {
            close();
            closeCodes();
        }
        last = line.row;
        const own = legendsIn(line);
        found.push(...own.whole);
        unread.push(...own.unread);
        if (own.pieces.length === 0)
            close();
        else
            run.push(own);
        const texts = codeTexts(line);
        if (texts.length === 0)
            closeCodes();
        codes.push(...texts);
    }
    close();
    closeCodes();
    return merged(found.length > 0 ? found : unread);
}
const listed = (value) => (value === undefined ? [] : [value]);
function legendsIn(line) {
    const whole = [];
    const unread = [];
    const pieces = [];
    let isAnnounced = true;
    let first;
    line.cells.forEach((cell, at) => {
        if (cell.text.length > find_legend_LONGEST || isObligationKey(cell.text))
            return;
        const lone = LONE_MARK.exec(cell.text.trim())?.[1];
        const beside = line.cells[at + 1];
        if (lone !== undefined && beside !== undefined && !LONE_MARK.test(beside.text.trim())) {
            const meaning = beside.text.replace(/^[:：=＝\s]+/u, "");
            if (!OBLIGATION.test(meaning))
                pieces.push({ ...pairOf(lone, meaning), cell: cellAddress(cell) });
            first ??= cell;
            return;
        }
        const { pairs, announced } = readLegendLine(cell.text);
        const place = cellAddress(cell);
        const isSingle = pairs.length === 1 && (announced || isShortPair(cell.text));
        const legend = pairs.length < 2 ? undefined : asLegend(place, pairs);
        if (legend !== undefined)
            whole.push(legend);
        else if (isSingle) {
            pieces.push(...pairs.map((pair) => ({ ...pair, cell: place })));
            isAnnounced &&= announced;
            first ??= cell;
        }
        else if (announced)
            unread.push(...listed(unreadLegend(place, pairs)));
    });
    return {
        whole,
        unread,
        pieces,
        announced: isAnnounced,
        cell: first === undefined ? "" : cellAddress(first),
    };
}
const isShortPair = (text) => text.length <= 30 && MARK_FIRST.test(text.trim());
function codeTexts(line) {
    return line.cells.flatMap((cell, at) => {
        if (cell.text.length > find_legend_LONGEST)
            return [];
        const beside = line.cells[at + 1];
        const isLone = LONE_CODE.test(cell.text.trim()) && beside !== undefined && beside.text.length <= find_legend_LONGEST;
        const text = isLone ? `${cell.text.trim()}: ${beside.text}` : cell.text;
        return [{ cell: cellAddress(cell), text }];
    });
}
function hasBothEnds(pairs) {
    const told = pairs.filter(({ meaning }) => meaning !== "human").length;
    const has = (marks) => pairs.some(({ mark }) => marks.test(mark));
    return told >= 1 && has(/[○〇◯⭕◎]/u) && has(/[×✕✖☓╳✗❌△▲]/u);
}
function isObligationKey(text) {
    const meanings = [...text.normalize("NFKC").matchAll(/[○〇◯◎●△×][」"]?\s*[:=…]?\s*([^○〇◯◎●△×]+)/gu)].map(([, words]) => words ?? "");
    return meanings.some((words) => OBLIGATION.test(words)) && meanings.every((words) => NO_ANSWER.test(words));
}
function merged(legends) {
    const [first] = legends;
    if (first === undefined)
        return undefined;
    const marks = new Map();
    for (const legend of legends) {
        for (const own of legend.marks) {
            const pair = legend.cell === first.cell ? own : { cell: legend.cell, ...own };
            const key = foldedMark(own.mark);
            const before = marks.get(key);
            if (before === undefined)
                marks.set(key, pair);
            else if (before.meaning !== pair.meaning)
                marks.set(key, { mark: before.mark, meaning: "human", cell: pair.cell ?? legend.cell });
        }
    }
    const turned = legends.some((legend) => legend.turned === true);
    return { cell: first.cell, marks: [...marks.values()], ...(turned ? { turned: true } : {}) };
}

;// ./src/core/sheet/read-obligation.ts
const read_obligation_WORDS = [
    [/^(?:必須|必|要|必要|必須要件|必須項目|must|mandatory|required|shall|m)$/, "mandatory"],
    [/^(?:任意|任|推奨|加点|任意要件|任意項目|希望|optional|should|may|option)$/, "optional"],
];
function readObligation(text) {
    if (text.length > 60)
        return undefined;
    const word = text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/[\s。.・*※]|\([^()]*\)/g, "")
        .replace(/^[([【<「]+|[)\]】>」]+$/g, "");
    const bare = word === "" ? text.normalize("NFKC").replace(/[\s()[\]【】]/g, "") : word;
    return read_obligation_WORDS.find(([pattern]) => pattern.test(bare))?.[1];
}

;// ./src/core/sheet/choice-words.ts

const CHOICES = ["planned", "na", "partial", "no", "yes"];
function choiceMeaning(word) {
    return CHOICES.find((meaning) => heard(`choice-${meaning}`, word));
}
function markCondition(text) {
    const plain = text.normalize("NFKC").replace(/\s/g, "").replace(/[〇◯]/g, "○");
    if (plain.length > 200)
        return undefined;
    const found = /([^、。,;:()「」※]{1,20}?)の?(?:場合|とき|もの|項目|要件)(?:に|は|には|のみ|に限り){0,2}[、,]?「?(?:○|◎|レ|✓|チェック|丸|印)/u.exec(plain);
    return found?.[1];
}

;// ./src/core/sheet/header-hints.ts

const LEGEND_LINE = /^["'「『([【]?(?:[○〇◯◎●△▲▽×✕✖☓╳✗✓レ―ー-]|[a-eア-オイロハ1-5])[」』"')\]】]?\s*[:=…→].+$/iu;
const HOW_TO_FILL = /^(?:(?:プルダウン|ドロップダウン|リスト|選択肢|いずれか|下記|一つ|1つ|自由|具体的|簡潔|必ず|\d+字(?:以内|程度))(?:の|から|より|を|に|で|て)*)*(?:選択|記入|入力|記述|記載|記述式|\d+字(?:以内|程度))(?:し(?:て|てください|て下さい)|する(?:こと)?|のこと|ください)?$/u;
const header_hints_LONGEST = 40;
const plainOf = (text) => text
    .normalize("NFKC")
    .replace(/[〇◯]/g, "○")
    .replace(/[✕✖☓╳✗]/gu, "×")
    .trim();
function listsChoices(text) {
    const parts = plainOf(text)
        .toLowerCase()
        .replace(/[\s()「」【】[\]]/g, "")
        .split(/[/・,、|,]|又は|または|(?<=[a-z])or(?=[a-z])/u)
        .filter((part) => part !== "");
    const meanings = new Set(parts.map(choiceMeaning));
    const known = parts.filter((part) => choiceMeaning(part) !== undefined);
    return (known.length >= 2 && meanings.has("yes") && meanings.size >= 2 && parts.every(({ length }) => length <= 6));
}
function isHeaderHint(text) {
    const plain = plainOf(text);
    if (listsChoices(plain))
        return true;
    const lines = plain.split(/[\n、,]|\s{2,}|\u3000/).filter((line) => line.trim() !== "");
    if (lines.length > 0 && lines.every((line) => LEGEND_LINE.test(line.trim())))
        return true;
    return plain.length <= header_hints_LONGEST && HOW_TO_FILL.test(plain.replace(/[\s()※。]/g, ""));
}

;// ./src/core/sheet/header-owner.ts
const ASIDE = /^(?:本市|当市|市側|市の|市記入|市使用|市確認|市判定|市回答|市コメント|市評価|ヒアリング|再確認|判定者|発注者|審査|評価者|採点|前回|昨年|旧|事務局|本市記入|記入例|回答例)/;
const NOT_THE_ANSWER = new RegExp([
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
].join("|"), "u");
const LIMITS = /予定|見込|課題|問題|懸念|リスク|例外|制約|制限|前提|留保|カスタマイズ(?!で)|改修|追加開発|追加費用|不備|不足|ギャップ|乖離|相違|差異|逸脱|未達|(?:適合|対応|充足|実施)し?(?:ない|ていない)|できない|満たさない|今後|次期|改善|是正|代替|希望|変更|(?:質問|疑義)(?:事項)?の?有無|免除|除外|適用可否|再委託|exception|deviation|limitation|gap|issue/u;
const CITY = "(?:本市|当市|市|町|村|県|区|本町|本県|本区|発注者|委託者|職員|事務局|所管課|担当課)";
const CITY_IN_BRACKET = new RegExp(`^${CITY}(?:側|用)?(?:欄|のみ)?$|(?:^|[^都])${CITY}(?:が|側|職員が?|にて|で)?(?:記入|記載|使用|作成|確認|入力|回答)`, "u");
const OTHERS_IN_BRACKET = /^(?:(?:記入|記載|回答)?(?:例|見本|サンプル|イメージ|案)|(?:前回|前年度?|昨年度?|旧|過去|仮|暫定|一次|1次|想定|模範|他社|参考|標準|現行).{0,6}|(?:r\d{1,2}|令和(?:\d{1,2}|元)年?|20\d\d年?)度?|example|sample|previous)$/u;
const LATER_IN_BRACKET = /^(?:希望|予定|見込み?|今後|次期|検討中?|目標|計画|要望)(?:内容|時期)?$/u;
function header_owner_ownerOf(text, word) {
    const inBracket = bracketOwner(text);
    if (inBracket !== undefined)
        return { kind: inBracket, always: false, inBracket };
    if (ASIDE.test(word))
        return { kind: "aside", always: true };
    if (NOT_THE_ANSWER.test(word))
        return { kind: "aside", always: false };
    return LIMITS.test(word) ? { kind: "limits", always: false } : undefined;
}
function bracketOwner(text) {
    const plain = text.normalize("NFKC").toLowerCase().replace(/\s/g, "").slice(0, 200);
    const found = [...plain.matchAll(/\(([^()]*)\)|\[([^\]]*)\]|【([^】]*)】|※(.*)$/gu)];
    const words = found.map(([, ...parts]) => parts.find((part) => part !== undefined) ?? "");
    if (words.some((word) => CITY_IN_BRACKET.test(word) || OTHERS_IN_BRACKET.test(word)))
        return "aside";
    return words.some((word) => LATER_IN_BRACKET.test(word)) ? "limits" : undefined;
}
const header_owner_OWN = new RegExp(`^(?:${[
    "貴社|貴事業者|貴法人|御社|弊社|当社|自社|事業者|業者|企業|会社|ベンダー?|メーカー?|委託先|受託先|回答者|記入者|提案",
    "(?:提案|応募|応札|入札|受託|受注|請負|供給|参加|参画|提供|構築|運用|開発|導入)(?:事業者|業者|企業|会社|候補者|者)",
    "vendor|bidder|supplier|company|your|our|tenderer|proposer|provider|contractor|['’]s",
    "本|各|当該|上記|下記|左記|要件|要求|事項|仕様書?|水準|項目|設問|質問|確認|非?機能|セキュリティ|対策|外部|クラウド|サービス|システム|製品|内容",
    "具体的な?|詳細|現在|最終|本年度|今年度|今回|再|二次|2次|修正後|訂正後|確定|適合|充足|遵守|対応|実施|取得|登録|ご",
    "可否|有無|適否|の|に|へ|対する|対しての|関する|係る|おける|よる|ついて|側|様|用|記入|入力|欄|な|[・/|_-]",
].join("|")})*$`, "u");
function isVendorsOwn(words) {
    return header_owner_OWN.test(words);
}

;// ./src/core/sheet/waiver-column.ts

function waiverColumn(label) {
    const last = plainLimit(label.split(" / ").at(-1) ?? "").replace(/[(【[][^()【】[\]]*[)】\]]/g, "");
    if (last.length > 20 ||
        !/^(?:要件|回答|ismap)?(?:等)?(?:の|による)?(?:免除|適用除外|exempt|waive)/.test(last))
        return undefined;
    if (/理由|番号|申請|希望|証/.test(last))
        return undefined;
    return /(?:対象外|不可|なし|除外|しない)$/.test(last.replace(/対象[/・]対象外|可[/・]?不可/, ""))
        ? "denies"
        : "grants";
}
const NOTHING = /^[-ー―–—‐−_/.・]*$/u;
const YES = /^(?:[○◎●✓✔☑レ■]|可|可能|有|有り|あり|対象|免除|免除可能?|免除対象|免除あり|適用|適用あり|適用可|該当|yes|y|x)$/;
const NO = /^(?:[×✕✖✗]|不可|否|無|無し|なし|対象外|免除不可|免除なし|免除対象外|不適用|適用外|適用なし|適用しない|除外|非該当|no|n|要|要回答|必須|回答必須|必要)$/;
function readWaiverCell(text, kind) {
    const plain = plainLimit(text).replace(/[。.]$/, "");
    if (NOTHING.test(plain))
        return "nothing";
    if (kind === "denies")
        return NO.test(plain) && !/外|不可|要|必/.test(plain) ? "nothing" : "limited";
    if (YES.test(plain))
        return "waived";
    if (NO.test(plain) || limitsExemption(text, "row"))
        return "limited";
    return /\d\.\d|登録|認証|認定|ismap|aspic|iso|不要|免除|band|帯/.test(plain) ? "waived" : "limited";
}

;// ./src/core/sheet/header-words.ts




const HEADS = {
    id: [
        "no",
        "№",
        "#",
        "項番",
        "番号",
        "項目番号",
        "要件番号",
        "通番",
        "連番",
        "整理番号",
        "管理番号",
        "id",
        "項",
        "号",
        "itemno",
    ].concat(["項目no", "要件no", "要件id", "項番号", "seq"]),
    category: [
        "分類",
        "区分",
        "大分類",
        "中分類",
        "小分類",
        "カテゴリ",
        "カテゴリー",
        "種別",
        "領域",
        "分野",
        "大項目",
        "中項目",
    ].concat([
        "小項目",
        "項目名",
        "要件分類",
        "要件区分",
        "項目分類",
        "要件名",
        "タイトル",
        "category",
        "種類",
        "観点",
    ]),
    requirement: [
        "要件",
        "要求事項",
        "要求",
        "要件内容",
        "要求内容",
        "仕様",
        "仕様内容",
        "要求仕様",
        "確認事項",
        "確認内容",
        "設問",
    ]
        .concat([
        "質問",
        "質問事項",
        "質問内容",
        "チェック項目",
        "チェック内容",
        "評価項目",
        "項目",
        "項目内容",
        "要件項目",
    ])
        .concat([
        "要求項目",
        "確認項目",
        "要件の内容",
        "要件概要",
        "遵守事項",
        "requirement",
        "requirements",
        "question",
    ])
        .concat(["基準", "要求要件", "要件事項", "対策内容", "要件詳細", "要件定義"]),
    obligation: [
        "必須/任意",
        "必須・任意",
        "必須任意",
        "必須区分",
        "任意区分",
        "要否",
        "必要度",
        "重要度",
        "任意",
        "必須",
        "必須or任意",
    ]
        .concat([
        "必須又は任意",
        "必須または任意",
        "任意・必須",
        "任意/必須",
        "必須/任意区分",
        "必須・任意区分",
        "必須・任意の別",
    ])
        .concat([
        "必須任意区分",
        "必須/任意の別",
        "必須か任意か",
        "優先度",
        "mandatory/optional",
        "mandatory",
        "obligation",
    ])
        .concat(["必須/推奨", "必要性", "必須・任意別"]),
    answer: [
        "回答",
        "対応可否",
        "対応の可否",
        "対応",
        "可否",
        "回答欄",
        "対応状況",
        "対応有無",
        "対応の有無",
        "適合",
        "適否",
        "適合可否",
    ]
        .concat([
        "適合状況",
        "充足",
        "充足状況",
        "充足可否",
        "実現可否",
        "回答内容",
        "対応内容",
        "対応方法",
        "実現方法",
        "提案内容",
    ])
        .concat([
        "可・否",
        "可/否",
        "有無",
        "有・無",
        "遵守状況",
        "実施状況",
        "取得状況",
        "登録状況",
        "対応レベル",
        "○×",
        "○/×",
        "○・×",
    ])
        .concat([
        "答え",
        "status",
        "answer",
        "response",
        "compliance",
        "記入欄",
        "記載欄",
        "対応区分",
        "対応可否欄",
        "満たすか",
    ])
        .concat(["回答区分", "対応可・不可", "対応可/不可", "回答(○×)", "可能・不可", "実施有無", "具体的内容"])
        .concat([
        "回答詳細",
        "対応詳細",
        "具体的な内容",
        "具体的な対応",
        "具体的な対応内容",
        "標準対応可否",
        "対応結果",
    ])
        .concat(["回答記号", "対応記号", "自己評価", "自己点検", "自己判定", "自己チェック", "自己診断"])
        .concat(["自己評価欄", "自己評価結果", "自己点検結果"]),
    remarks: [
        "備考",
        "補足",
        "補足説明",
        "コメント",
        "特記事項",
        "説明",
        "理由",
        "摘要",
        "備考欄",
        "根拠",
        "証跡",
        "エビデンス",
        "関連資料",
    ]
        .concat([
        "関連資料名",
        "資料名",
        "提案書ページ",
        "提案書ページ番号",
        "提案書該当ページ",
        "該当ページ",
        "ページ番号",
        "ページ",
        "頁",
    ])
        .concat([
        "参照先",
        "参照資料",
        "根拠資料",
        "添付資料",
        "添付資料名",
        "登録番号",
        "認定番号",
        "証明書番号",
        "認証番号",
        "取得番号",
    ])
        .concat([
        "有効期限",
        "remarks",
        "remark",
        "comment",
        "comments",
        "evidence",
        "note",
        "notes",
        "注記",
        "資料",
        "該当箇所",
    ])
        .concat([
        "記載箇所",
        "参考資料",
        "確認資料",
        "資料番号",
        "書類",
        "費用",
        "金額",
        "補足事項",
        "代替案",
        "取得時期",
        "時期",
    ]),
    aside: [
        "評価",
        "採点",
        "配点",
        "得点",
        "評価点",
        "加点",
        "審査",
        "判定",
        "確認欄",
        "確認者",
        "担当",
        "担当者",
        "担当課",
        "記入例",
    ]
        .concat([
        "回答例",
        "記載例",
        "例",
        "市確認欄",
        "市記入欄",
        "市使用欄",
        "発注者確認欄",
        "審査結果",
        "評価結果",
        "市評価",
        "チェック欄",
    ])
        .concat(["確認日", "確認結果", "前回回答", "使用欄"]),
    choice: [],
    limits: [
        "課題",
        "問題点",
        "懸念",
        "懸念事項",
        "例外",
        "例外事項",
        "制約",
        "制約事項",
        "制限事項",
        "前提条件",
    ],
};
const KINDS = [
    "id",
    "category",
    "requirement",
    "obligation",
    "answer",
    "remarks",
    "aside",
    "limits",
];
const KIND_OF = new Map(KINDS.flatMap((kind) => HEADS[kind].map((head) => [head, kind])));
const header_words_ALONE = new Map([
    ["適合", "answer"],
    ["no", "id"],
]);
const LONGEST_HEADER = 40;
const LEGEND_BELOW = /[\n\r]\s*(?:["'「『([【]?[○〇◯◎●△▲▽×✕✖☓╳✗✓□☑■]|["'「『(]?[a-eア-オイロハ1-5][」』"')]?\s*[:=\-…→]).*$/isu;
const LEGEND_BESIDE = /(?<=.)["'「『([【]?[○〇◯◎△▲×✕][」』"')]?\s*[:=…→].*$/su;
const LONGEST_CELL = 400;
const header_words_BULLET = /^[\s※*●■◆◇▼▽★☆・]+(?=.)/u;
function withoutLegend(text) {
    if (text.length > LONGEST_CELL)
        return text;
    return text
        .normalize("NFKC")
        .trim()
        .replace(header_words_BULLET, "")
        .replace(LEGEND_BELOW, "")
        .replace(LEGEND_BESIDE, "");
}
const FOOTNOTE = /(?<=[^\d)])\d{0,2}\)$/;
function headerWord(text) {
    return withoutLegend(text)
        .toLowerCase()
        .replace(/[〇◯]/g, "○")
        .replace(/\([^()]*\)|\[[^\]]*\]|【[^】]*】|「|」|※.*$/gsu, "")
        .replace(/[\s*:：。.、]/g, "")
        .replace(FOOTNOTE, "")
        .replace(/(?:を)?(?:ご)?(?:記入|記載|回答)(?:して)?(?:ください|下さい)$/, "");
}
function columnKind(text) {
    const word = headerWord(text) || headerWord(text.replace(/[()（）【】[\]]/g, ""));
    if (word === "" || word.length > LONGEST_HEADER)
        return undefined;
    if (waiverColumn(text) !== undefined)
        return "limits";
    if (listsChoices(text))
        return "answer";
    const kind = header_words_ALONE.get(word) ?? KIND_OF.get(word) ?? numbered(word);
    const owner = header_owner_ownerOf(text, word);
    if (kind !== undefined)
        return kind === "answer" || kind === "remarks" ? (owner?.inBracket ?? kind) : kind;
    const { suffix, rest } = suffixOf(word);
    if (owner?.always === true)
        return owner.kind;
    if (suffix === "requirement" || suffix === "id" || suffix === "category")
        return suffix;
    if (suffix === "remarks" && /(?:理由|代替案|費用|金額|時期)$/.test(word))
        return owner?.inBracket ?? suffix;
    if (owner !== undefined)
        return owner.kind;
    if (choiceMeaning(word) !== undefined)
        return "choice";
    return suffix === "answer" && !isVendorsOwn(rest) ? "limits" : suffix;
}
function numbered(word) {
    const kind = /\d$/.test(word) ? KIND_OF.get(word.replace(/\d{1,2}$/, "")) : undefined;
    return kind === "answer" || kind === "remarks" ? kind : undefined;
}
function suffixOf(word) {
    for (let length = Math.min(word.length - 1, 12); length >= 2; length -= 1) {
        const suffix = KIND_OF.get(word.slice(-length));
        if (suffix !== undefined)
            return { suffix, rest: word.slice(0, -length) };
    }
    return { suffix: undefined, rest: "" };
}
function namesAnswer(text) {
    const word = headerWord(text);
    return KIND_OF.get(word) === "answer" || suffixOf(word).suffix === "answer";
}
function choiceWord(text) {
    return choiceMeaning(headerWord(text)) === undefined ? undefined : text.trim();
}

;// ./src/core/sheet/find-header.ts





const find_header_LONGEST = 60;
const find_header_DEEPEST = 3;
const MOST_CELLS = 128;
function findHeaders(lines, isContent) {
    const headers = [];
    let free = 0;
    lines.forEach((line, at) => {
        if (at < free || !isHeaderLine(line, isContent))
            return;
        const rows = [line];
        while (rows.length < find_header_DEEPEST) {
            const next = lines[at + rows.length];
            if (next === undefined || !continuesHeader(rows, next, isContent))
                break;
            rows.push(next);
        }
        const above = lines[at - 1];
        if (at > free && above !== undefined && rows.length < find_header_DEEPEST && groupsHeader(above, line, isContent)) {
            rows.unshift(above);
        }
        free = at + rows.length;
        headers.push(...besideEachOther(headerOf(rows)));
    });
    return headers;
}
function besideEachOther(header) {
    const groups = [];
    let seen = new Set();
    for (const slot of header.slots) {
        const isAgain = (slot.kind === "id" || slot.kind === "requirement") && seen.has(slot.kind);
        if (groups.length === 0 || (isAgain && seen.has("answer"))) {
            groups.push([]);
            seen = new Set();
        }
        groups.at(-1)?.push(slot);
        seen.add(slot.kind);
    }
    const tables = withoutSideNotes(groups);
    if (tables.length < 2)
        return [{ ...header, slots: tables.flat() }];
    return tables.map((slots, at) => {
        const left = at === 0 ? 0 : (slots[0]?.left ?? 0);
        const right = (tables[at + 1]?.[0]?.left ?? Infinity) - 1;
        const cells = header.cells.filter((cell) => cell.column >= left && cell.column <= right);
        return { ...header, slots, cells, window: { left, right } };
    });
}
function asSideNote(slot) {
    if (slot.kind === "id")
        return { ...slot, kind: "aside", heard: true };
    return slot.kind === "requirement" ? { ...slot, kind: "unknown" } : slot;
}
function withoutSideNotes(groups) {
    const tables = [];
    for (const slots of groups) {
        const before = tables.at(-1);
        const asking = slots.filter(({ kind }) => kind === "id" || kind === "requirement");
        const isTable = asking.length > 1 || slots.some(({ kind }) => kind === "answer");
        if (before === undefined || isTable)
            tables.push([...slots]);
        else
            before.push(...slots.map(asSideNote));
    }
    return tables;
}
function isHeaderLine(line, isContent) {
    if (line.cells.length < 2 ||
        line.cells.length > MOST_CELLS ||
        line.cells.some((cell) => cell.text.length > find_header_LONGEST * 4 || isContent(cell))) {
        return false;
    }
    const kinds = line.cells.map((cell) => columnKind(cell.text));
    const known = new Set(kinds.filter((kind) => kind !== undefined && kind !== "choice" && kind !== "limits"));
    const told = kinds.filter((kind) => kind !== undefined).length;
    const asks = known.has("requirement") || known.has("id") || known.has("category");
    const values = new Set(line.cells.map((cell) => readObligation(cell.text)));
    values.delete(undefined);
    if (values.size === 1 && known.size < 4)
        return false;
    return known.size >= 2 && asks && told * 2 >= line.cells.length;
}
function continuesHeader(rows, next, isContent) {
    const last = rows.at(-1);
    if (last === undefined || next.row !== last.row + 1)
        return false;
    const above = rows.flatMap((line) => line.cells);
    const isUnder = (cell) => above.some((head) => head.right > head.column && head.column <= cell.column && cell.column <= head.right);
    if (saysHowToFill(above, next, isContent))
        return true;
    return (next.cells.length <= MOST_CELLS &&
        next.cells.every((cell) => withoutLegend(cell.text).length <= find_header_LONGEST && !isContent(cell)) &&
        next.cells.some((cell) => columnKind(cell.text) !== undefined) &&
        next.cells.every((cell) => columnKind(cell.text) !== undefined || isUnder(cell) || cell.text.length <= find_header_LONGEST / 4) &&
        !next.cells.some((cell) => /必須|任意/.test(cell.text) && !/[/・]|区分/.test(cell.text)) &&
        (next.cells.some(isUnder) || next.cells.filter((cell) => columnKind(cell.text)).length >= 2) &&
        !sameWords(last, next));
}
function saysHowToFill(above, { cells }, isContent) {
    const VENDORS = ["answer", "choice", "remarks", "limits"];
    const isVendors = (cell) => {
        const heads = above.filter((head) => head.column <= cell.column && cell.column <= head.right);
        return heads.some((head) => VENDORS.includes(columnKind(head.text)));
    };
    return (cells.some((cell) => isHeaderHint(cell.text)) &&
        cells.every((cell) => cell.text.length <= find_header_LONGEST && !isContent(cell) && isVendors(cell)));
}
function groupsHeader(above, line, isContent) {
    return (above.row === line.row - 1 &&
        above.cells.length <= MOST_CELLS &&
        above.cells.some((cell) => columnKind(cell.text) !== undefined) &&
        above.cells.every((cell) => withoutLegend(cell.text).length <= find_header_LONGEST && !isContent(cell)) &&
        above.cells.some((cell) => cell.right > cell.column || cell.bottom > cell.row));
}
function sameWords(a, b) {
    return (a.cells.length === b.cells.length &&
        a.cells.every((cell, at) => headerWord(cell.text) === headerWord(b.cells[at]?.text ?? "")));
}
function headerOf(rows) {
    const cells = rows.flatMap((line) => line.cells);
    const last = rows.at(-1)?.row ?? 0;
    const hints = hintsOf(cells);
    const names = cells.filter((cell) => !hints.has(cell));
    const leaves = names.filter((cell) => !names.some((other) => isChild(cell, other, names)));
    const slots = withChoices(leaves.map((leaf) => slotOf(leaf, names)).sort((a, b) => a.left - b.left));
    return {
        rows: { first: rows[0]?.row ?? 0, last: Math.max(last, ...cells.map((cell) => cell.bottom)) },
        slots,
        cells,
    };
}
function hintsOf(cells) {
    const isBelow = (cell, head) => head.bottom < cell.row && head.column === cell.column && head.right === cell.right;
    return new Set(cells.filter((cell) => isHeaderHint(cell.text) && cells.some((head) => isBelow(cell, head))));
}
function isChild(parent, child, cells) {
    if (child.row <= parent.row || child.row <= parent.bottom)
        return false;
    if (child.column < parent.column)
        return false;
    if (child.column <= parent.right)
        return true;
    const between = cells.some((cell) => cell.row === parent.row && cell.column > parent.column && cell.column <= child.column);
    const isDirect = cells.some((cell) => cell.row === child.row && cell.column === parent.column);
    return !between && isDirect && parent.right === parent.column;
}
function slotOf(leaf, cells) {
    const parents = cells.filter((cell) => isChild(cell, leaf, cells)).sort((a, b) => a.row - b.row);
    const label = [...parents, leaf].map((cell) => cell.text.trim()).join(" / ");
    const own = columnKind(leaf.text);
    const group = parents
        .map((cell) => columnKind(cell.text))
        .filter((kind) => kind !== undefined)
        .at(-1);
    return { kind: settle(own, group, leaf.text), left: leaf.column, right: leaf.right, label };
}
function settle(own, group, text) {
    if (group === "aside")
        return "aside";
    if (listsChoices(text) && (group === "limits" || group === "obligation" || group === "remarks"))
        return group;
    if (own === undefined || headerWord(text) === "内容") {
        if (group === "answer" || group === "remarks")
            return headerWord(text) === "内容" ? group : "remarks";
        return group ?? "unknown";
    }
    return own;
}
function withChoices(slots) {
    const words = slots.map((slot) => choiceWord(lastLabel(slot)));
    const inRun = slots.map((_, at) => runOf(words, at).some((word) => meaningOfWord(word) !== "yes"));
    const isAnswered = slots.some((slot, at) => inRun[at] === true || slot.kind === "answer");
    return slots.map((slot, at) => {
        const choice = words[at];
        if (choice !== undefined && inRun[at] === true)
            return { ...slot, kind: "choice", choice };
        if (slot.kind === "answer" || slot.kind === "unknown")
            return find_header_withCondition(slot, slots);
        if (choice === undefined || (slot.kind !== "choice" && slot.kind !== "limits"))
            return slot;
        if (meaningOfWord(choice) === "yes")
            return slot.kind === "choice" ? { ...slot, kind: "answer" } : slot;
        return isAnswered ? { ...slot, kind: "limits" } : { ...slot, kind: "choice", choice, alone: true };
    });
}
const lastLabel = (slot) => slot.label.split(" / ").at(-1) ?? "";
const meaningOfWord = (word) => choiceMeaning(headerWord(word));
function runOf(words, at) {
    let first = at;
    let last = at;
    if (words[at] === undefined)
        return [];
    while (words[first - 1] !== undefined)
        first -= 1;
    while (words[last + 1] !== undefined)
        last += 1;
    return first === last ? [] : words.slice(first, last + 1).filter((word) => word !== undefined);
}
function find_header_withCondition(slot, slots) {
    const choice = markCondition(lastLabel(slot));
    const meaning = choice === undefined ? "yes" : meaningOf("", choice);
    if (choice === undefined || meaning === "yes")
        return slot;
    if (slot.kind === "unknown" && meaning === "human")
        return slot;
    const isAnswered = slots.some((other) => other !== slot && other.kind === "answer");
    return isAnswered ? { ...slot, kind: "limits" } : { ...slot, kind: "choice", choice, alone: true };
}

;// ./src/core/sheet/row-number.ts
const row_number_NEAR = 1e-6;
const row_number_LONGEST = 40;
function readRowNumber(text, stored, ids) {
    const found = text.trim();
    const plain = plainNumber(found);
    if (plain === undefined)
        return undefined;
    const same = ids.filter((id) => id === plain);
    const value = plain.split(".").length > 2 ? undefined : Number(plain);
    const ofValue = ids.filter((id) => value !== undefined && plain.includes(".") && Math.abs(Number(id) - value) < row_number_NEAR);
    if (same.length > 0 && stored === undefined && ofValue.length <= 1)
        return { found, how: "same", ids: same };
    if (ofValue.length > 0) {
        const isSame = stored === undefined && same.length > 0;
        return { found, how: isSame ? "same" : "value", ids: [...new Set([...same, ...ofValue])] };
    }
    if (same.length > 0)
        return { found, how: "same", ids: same };
    const last = plain.split(".").at(-1);
    const ofPlace = ids.filter((id) => id.split(".").at(-1) === last);
    return ofPlace.length > 0 ? { found, how: "place", ids: ofPlace } : { found, how: "other", ids: [] };
}
function plainNumber(text) {
    if (text.length > row_number_LONGEST)
        return undefined;
    const bare = text
        .normalize("NFKC")
        .replace(/\s/g, "")
        .replace(/^(?:no[.:]?|№|第|項番|番号|要件|req[.-]?|r-?)(?=[(\d])/i, "")
        .replace(/^[([{<【〔「［]+/u, "")
        .replace(/[)\]}>】〕」］.:。、,項号]+$/u, "");
    const date = /^(\d{1,2})月(\d{1,2})日?$/.exec(bare);
    if (date !== null)
        return `${date[1]}.${date[2]}`;
    if (!/^\d{1,4}(?:[-.,‐‑–—−ー―_・･/の]\d{1,17})*$/u.test(bare))
        return undefined;
    return bare
        .split(/[^\d]/)
        .map((part, at) => (at === 0 ? String(Number(part)) : part))
        .join(".");
}
function leadingNumber(text) {
    const match = /^\s*([(（【]?[0-9０-９]{1,3}(?:[.．\-－‐][0-9０-９]{1,3})*[)）】.．:：]?)(?:\s+(?=\S)|(?=[^0-9０-９\s.．]))/u.exec(text);
    if (match?.[1] === undefined)
        return undefined;
    return { number: match[1], rest: text.slice(match[0].length) };
}

;// ./src/core/sheet/line-pieces.ts


const SHORTEST_KEY = 8;
function piecesOf(line, layout, texts) {
    const of = new Map();
    for (const cell of line.cells) {
        const kind = layout.slotOf(cell)?.kind ?? "unknown";
        const cells = of.get(kind);
        if (cells === undefined)
            of.set(kind, [cell]);
        else
            cells.push(cell);
    }
    const number = of.get("id")?.find((cell) => plainNumber(cell.text) !== undefined);
    const text = (of.get("requirement") ?? []).map((cell) => cell.text).join("\n");
    const key = textKey(text);
    const lead = texts.sameAs(key).length === 0 ? leadingNumber(text) : undefined;
    const rest = lead === undefined ? "" : textKey(lead.rest);
    if (lead !== undefined &&
        (texts.sameAs(rest).length > 0 || (rest.length >= SHORTEST_KEY && texts.isBeginning(rest)))) {
        return { line, of, number, leading: number === undefined ? lead.number : undefined, key: rest };
    }
    return { line, of, number, leading: undefined, key };
}
function cityText(pieces) {
    const cells = pieces.line.cells.filter((cell) => !["answer", "choice", "remarks", "limits"].some((kind) => pieces.of.get(kind)?.includes(cell)));
    return cells.map((cell) => cell.text).join("");
}
const requirementText = (pieces) => pieces.of.get("requirement")?.[0]?.text.normalize("NFKC") ?? "";
function isLoose(pieces) {
    if (pieces.number !== undefined)
        return false;
    return pieces.line.cells.every((cell) => ["answer", "choice", "remarks", "limits", "obligation"].some((kind) => pieces.of.get(kind)?.includes(cell)));
}

;// ./src/core/sheet/mark-like.ts
const MARK_LIKE = /^[○〇◯⭕◎●△▲▽×✕✖❌✗☓╳✓✔☑✅レxo]$|^(?:はい|いいえ|有|無|有り|無し|あり|なし|可|不可|否|対応.{0,3}|未対応|非対応|適合|不適合|取得.{0,3}|未取得|登録.{0,3}|未登録|yes|no|ok|ng)$/iu;
function isMarkLike(text) {
    return MARK_LIKE.test(text.normalize("NFKC").trim());
}

;// ./src/core/sheet/vendor-speech.ts

const SPEAKS = /当社|弊社|自社|小社|(?:て|で)(?:います|おります|いません|おりません|いない|おらず)|ありません|ございます|ございません|でき(?:ません|ます|かねます|ない)|(?:いた)?しません|いたします|対応し(?:ます|ない)|かねます|(?:可能|不可|不可能|困難|予定|必要|条件|未定)です|検討中|未(?:対応|取得|登録|実施|整備)|取得(?:済|しました)|対応(?:済|不可|困難|予定)|\b(?:we|our)\b/iu;
const ASKS = /ください|下さい|願います|お願い|いただきます|こと[。.)）」]*$|本市|当市|貴社|市が|市は|市で|求め(?:る|ます)|評価し(?:ます|ない)|確認し(?:ます|ない)|とする[。.]?$|\bplease\b|\b(?:shall|must)\b/iu;
function speaksAsVendor(text) {
    const plain = text.normalize("NFKC").trim();
    return plain.length <= 4_000 && SPEAKS.test(plain) && !ASKS.test(plain);
}
function speaksAsCity(text) {
    const plain = text.normalize("NFKC").trim();
    return plain.length <= 4_000 && ASKS.test(plain);
}
const OWN_DOINGS = /別[紙添表]\s*\d|第\s*\d{1,3}\s*条|有効期(?:限|間)|(?:登録|認証|認定|証明書)番号|(?:実施|締結|提出|発行|取得|登録|保管|保存|暗号化|対応|提供|利用|使用|採用|運用|設置|設定|監視|通知|返却|帰属|提示|準拠|管理|記録|検知|消去|削除|遵守|用意|添付|整備|契約)(?:を)?(?:(?:いた)?し(?:ます|ました|ません)|済み?|予定|中(?:$|[。、)])|不可|$|[。、])|失効|期限切れ|受入れ?$|が可能$/u;
const EXPLAINS_ASKED = /とは[、,]|を(?:いう|いいます|指す|指します)|^例[:)]|(?:など|等)を(?:想定|確認)|想定|望ましい|求め|必要(?:が|で|と)|評価|審査|確認すること|提出すること|記入|記載(?:する|のこと)/u;
function tellsOwnDoing(text) {
    const plain = text.normalize("NFKC").trim();
    if (plain.length > 4_000 || ASKS.test(plain) || EXPLAINS_ASKED.test(plain))
        return false;
    return SPEAKS.test(plain) || OWN_DOINGS.test(plain);
}
const STATES = /(?:です|ます|ません|ました|でした)(?:[。.、)）」\s]|が|$)|一部|別途|オプション|有償|追加費用|(?:を|は)除く|予定|検討|不可|未定|協議|相談|代替|カスタマイズ|改修|制限|限(?:る|り|定)|以外|条件付|見込|今後|将来|次期|対象外|(?:ない|なし|無し|せず)[。.]?$/u;
const vendor_speech_NOTHING = /^(?:特に|該当)?(?:なし|無し|ない|ありません)[。.]?$/u;
function mayTakeBack(text) {
    const plain = text.normalize("NFKC").trim();
    if (plain.length > 4_000)
        return true;
    if (vendor_speech_NOTHING.test(plain))
        return false;
    if (isMarkLike(plain))
        return /^(?:[×✕✖❌✗☓╳△▲]|いいえ|不可|未|非|不|ng|対応(?:不|予))/iu.test(plain);
    return (SPEAKS.test(plain) || STATES.test(plain)) && !ASKS.test(plain);
}

;// ./src/core/sheet/open-block.ts




function opened(parts) {
    const last = parts.at(-1);
    const row = last?.line.row ?? 0;
    const open = { parts: [], first: row, key: "", text: "", last: row, number: undefined, reaches: -1 };
    for (const part of parts)
        extend(open, part);
    return open;
}
function extend(open, pieces) {
    const isCityLine = pieces.number === undefined && pieces.key === "" && open.parts.length === 0;
    open.parts.push(pieces);
    open.key += isCityLine ? textKey(cityText(pieces)) : pieces.key;
    if (pieces.key !== "")
        open.text = requirementText(pieces);
    open.last = pieces.line.row;
    open.number ??= pieces.number;
    const merged = [pieces.number, ...(pieces.of.get("requirement") ?? [])];
    open.reaches = Math.max(open.reaches, ...merged.map((cell) => cell?.bottom ?? -1));
}
function blockOf(open, layout, tall) {
    const { first } = open;
    const cells = (kinds) => open.parts.flatMap((part) => part.line.cells.filter((cell) => kinds.includes(layout.slotOf(cell)?.kind ?? "unknown")));
    const covering = (kinds) => layout.slots.flatMap((slot) => {
        const cell = kinds.includes(slot.kind) ? tall.get(slot.left) : undefined;
        return cell !== undefined && cell.row < first && cell.bottom >= first ? [cell] : [];
    });
    const said = open.parts.flatMap((part) => part.line.cells.flatMap((cell) => {
        const heard = layout.slotOf(cell)?.heard;
        return heard === undefined ? [] : [{ cell, isTakenBack: heard === true && mayTakeBack(cell.text) }];
    }));
    const answers = cells(["answer", "choice"]);
    const last = Math.max(open.last, open.reaches);
    for (const cell of open.parts.flatMap((part) => part.line.cells))
        if (cell.bottom > cell.row)
            tall.set(cell.column, cell);
    const head = open.parts.findIndex((part) => part.key !== "" || part.number !== undefined);
    const leading = open.parts.find((part) => part.leading !== undefined)?.leading;
    const lastText = open.parts.reduce((last, part, at) => (part.key === "" ? last : at), head);
    const loose = open.parts
        .slice(lastText + 1)
        .filter((part) => isLoose(part) && part.line.row > open.reaches)
        .flatMap((part) => part.line.cells.filter((cell) => layout.slotOf(cell)?.kind !== "obligation"));
    return {
        rows: { first, last },
        number: open.number,
        ...(leading === undefined ? {} : { leading }),
        category: [...covering(["category"]), ...cells(["category"])],
        requirement: cells(["requirement"]),
        obligation: [...covering(["obligation"]), ...cells(["obligation"])],
        answer: [...covering(["answer", "choice"]), ...answers],
        remarks: [...covering(["remarks"]), ...cells(["remarks"])],
        limits: [...covering(["limits"]), ...cells(["limits"])],
        heard: said.filter(({ isTakenBack }) => isTakenBack).map(({ cell }) => cell),
        beside: said.filter(({ isTakenBack }) => !isTakenBack).map(({ cell }) => cell),
        labels: cells(["id"]).filter((cell) => plainNumber(cell.text) === undefined),
        aside: [
            ...covering(["aside"]),
            ...cells(["aside"]),
            ...cells(["id"]).filter((cell) => cell !== open.number),
        ],
        elsewhere: cells(["unknown"]),
        loose,
        shared: [...covering(["answer", "choice"]), ...answers.filter((cell) => cell.bottom > last)],
        key: open.key,
    };
}
function notesBelow(open, texts) {
    let key = "";
    const end = open.parts.findIndex((part, at) => {
        key += part.key;
        const next = open.parts[at + 1];
        return (next !== undefined && texts.sameAs(key).length > 0 && /^\s*(?:※|\*|\(?注)/.test(requirementText(next)));
    });
    if (end < 0)
        return [];
    const kept = open.parts.slice(0, end + 1).flatMap((part) => [...part.line.cells]);
    const isMerged = kept.some((cell) => cell.bottom >= (open.parts[end + 1]?.line.row ?? 0));
    if (isMerged)
        return [];
    const notes = open.parts.splice(end + 1);
    open.key = key;
    open.last = open.parts.at(-1)?.line.row ?? open.last;
    open.reaches = open.last;
    return notes.map((part) => part.line);
}

;// ./src/core/sheet/gather-blocks.ts






const MOST_LINES = 200;
const LIKE = 0.6;
function gatherBlocks(lines, layout, texts) {
    const blocks = [];
    const rest = [];
    const tall = new Map();
    let open;
    let pending;
    const close = () => {
        if (open !== undefined)
            blocks.push(blockOf(open, layout, tall));
        open = undefined;
    };
    for (const line of lines) {
        const pieces = piecesOf(line, layout, texts);
        if (open !== undefined && continues(open, pieces, texts)) {
            extend(open, pieces);
            continue;
        }
        const waiting = pending;
        pending = undefined;
        if (waiting !== undefined && !leadsTo(waiting, pieces, texts))
            rest.push(waiting.line);
        if (starts(pieces, texts)) {
            close();
            open = opened(waiting !== undefined && leadsTo(waiting, pieces, texts) ? [waiting, pieces] : [pieces]);
        }
        else if (isCondition(pieces, texts)) {
            close();
            pending = pieces;
        }
        else {
            close();
            rest.push(line);
        }
    }
    if (open !== undefined)
        rest.push(...notesBelow(open, texts));
    close();
    if (pending !== undefined)
        rest.push(pending.line);
    return { blocks, rest };
}
function starts(pieces, texts) {
    if (pieces.number !== undefined && (pieces.key !== "" || plainNumber(pieces.number.text)?.includes(".")))
        return true;
    if (pieces.leading !== undefined)
        return true;
    if (texts.sameAs(pieces.key).length > 0)
        return true;
    if (pieces.key.length < (/* inlined export .SHORTEST_KEY */8) || isCondition(pieces, texts) || looksLikeBand(cityText(pieces)))
        return false;
    return texts.isBeginning(pieces.key) || (texts.likest(pieces.key)[0]?.score ?? 0) >= LIKE;
}
function isCondition(pieces, texts) {
    return pieces.number === undefined && texts.conditionOf(textKey(cityText(pieces))).length > 0;
}
function leadsTo(condition, next, texts) {
    const key = textKey(cityText(condition)) + next.key;
    return next.line.row <= condition.line.row + 2 && (texts.sameAs(key).length > 0 || texts.isBeginning(key));
}
function continues(open, pieces, texts) {
    const { row } = pieces.line;
    if (row <= open.reaches && !isNumberedAnew(open, pieces))
        return true;
    if (row !== open.last + 1 || (pieces.number !== undefined && open.number !== undefined))
        return false;
    if (pieces.leading !== undefined || open.parts.length > MOST_LINES)
        return false;
    if (open.number !== undefined && hasOwnLabel(pieces))
        return false;
    const isWhole = texts.sameAs(open.key).length > 0;
    if (pieces.key === "")
        return isLoose(pieces);
    if (looksLikeBand(cityText(pieces)) || announcesCondition(open, pieces))
        return false;
    if (isWhole && limitsExemption(cityText(pieces), "between"))
        return false;
    if (texts.sameAs(pieces.key).length > 0 && (open.key !== "" || open.number === undefined))
        return false;
    if (texts.isBeginning(open.key + pieces.key) || texts.sameAs(open.key + pieces.key).length > 0)
        return true;
    if (pieces.number !== undefined || isCondition(pieces, texts))
        return false;
    if (!isWhole)
        return !(pieces.key.length >= (/* inlined export .SHORTEST_KEY */8) && texts.isBeginning(pieces.key));
    return /^\s*(?:ただし|但し|なお|また|※|\*|\(?注)/u.test(requirementText(pieces));
}
function isNumberedAnew({ number }, pieces) {
    const [own, before] = [pieces.number, number].map((cell) => cell && plainNumber(cell.text));
    if (number === undefined || own === undefined || before === undefined)
        return false;
    return pieces.line.row > number.bottom && own !== before && own.includes(".") === before.includes(".");
}
function hasOwnLabel({ of, key }) {
    return (key !== "" && (of.get("id") ?? []).some(({ text }) => /\p{L}/u.test(text) && !/続|cont/iu.test(text)));
}
function announcesCondition(open, pieces) {
    const isFinished = /[。.]\s*$/.test(open.text);
    return isFinished && /(?:場合|とき)[、,]?\s*$/.test(requirementText(pieces)) && pieces.number === undefined;
}

;// ./src/core/sheet/match-rows.ts


const match_rows_LIKE = 0.5;
const SURELY_LIKE = 0.75;
function matchRows(blocks, texts) {
    const ids = texts.rows.map((row) => row.id);
    const candidates = blocks.map((block) => candidateOf(block, ids, texts));
    const alone = candidates.map(settleAlone);
    const certain = new Set(alone.flatMap((one) => (one?.uncertain === false ? [one.row] : [])));
    const settled = candidates.map((candidate, at) => alone[at] ?? settleForeign(candidate, certain));
    const runs = match_rows_runsOf(settled, texts.rows.length);
    const inOrder = candidates.map((candidate, at) => {
        const run = runs.get(at);
        return settled[at] ?? (run === undefined ? undefined : settleByOrder(candidate, at, run, texts));
    });
    return candidates.map((candidate, at) => matchOf(candidate, inOrder[at], texts));
}
function candidateOf(block, ids, texts) {
    const cell = block.number;
    const number = cell !== undefined
        ? readRowNumber(cell.text, cell.number, ids)
        : block.leading === undefined
            ? undefined
            : readRowNumber(block.leading, undefined, ids);
    return {
        block,
        number,
        byNumber: (number?.ids ?? []).map((id) => ids.indexOf(id)),
        same: texts.sameAs(block.key),
        like: texts.likest(block.key).filter(({ score }) => score >= match_rows_LIKE),
    };
}
function settleAlone({ block, number, byNumber, same, like }) {
    const agreed = byNumber.filter((row) => same.includes(row));
    const [only] = agreed.length > 0 ? agreed : same;
    const isNumbered = number !== undefined && (number.how === "same" || number.how === "value");
    if (agreed.length === 1 && number?.how !== "place")
        return { row: only, uncertain: false };
    if (same.length === 1)
        return { row: only, uncertain: isNumbered && agreed.length === 0 };
    if (same.length > 1)
        return undefined;
    if (block.key === "") {
        return number?.how === "same" && byNumber.length === 1
            ? { row: byNumber[0], uncertain: true }
            : undefined;
    }
    const alike = like.filter(({ row }) => byNumber.includes(row));
    const best = like[0];
    if (alike[0] !== undefined && isNumbered)
        return { row: alike[0].row, uncertain: alike[0] !== best };
    if (best !== undefined && best.score >= SURELY_LIKE && best.score > (like[1]?.score ?? 0)) {
        return { row: best.row, uncertain: !byNumber.includes(best.row) };
    }
    if (alike[0] !== undefined)
        return { row: alike[0].row, uncertain: true };
    if (number?.how === "same" && byNumber[0] !== undefined)
        return { row: byNumber[0], uncertain: true };
    if (best !== undefined && number === undefined)
        return { row: best.row, uncertain: true };
    return isNumbered && byNumber.length > 0 ? undefined : { row: undefined, uncertain: false };
}
function settleForeign({ block, number, byNumber, same, like }, certain) {
    if (number?.how !== "value" || block.key === "" || same.length + like.length > 0)
        return undefined;
    return byNumber.every((row) => certain.has(row)) ? { row: undefined, uncertain: false } : undefined;
}
function settleByOrder(candidate, at, run, texts) {
    const { block, number, byNumber, same } = candidate;
    const options = same.length > 0 ? same : byNumber;
    const fitting = options.filter((row) => row > run.after && row < run.before);
    const place = fitting.length === run.last - run.first + 1 ? fitting[at - run.first] : undefined;
    const [category, ...categories] = options.filter((row) => hasCategory(block, texts, row));
    const byCategory = categories.length === 0 ? category : undefined;
    const [agreed, ...others] = byNumber.filter((row) => options.includes(row));
    const numbered = others.length === 0 ? agreed : undefined;
    const evidence = new Set([byCategory, place, numbered].filter((row) => row !== undefined));
    const isContradicted = (number?.how === "same" || number?.how === "value") && agreed === undefined;
    const isSettled = evidence.size === 1 && (byCategory ?? place) !== undefined;
    return {
        row: byCategory ?? place ?? numbered ?? fitting[at - run.first] ?? options[0],
        uncertain: !isSettled || isContradicted || same.length === 0,
    };
}
function match_rows_runsOf(settled, rows) {
    const runs = new Map();
    let after = -1;
    for (let at = 0; at < settled.length; at += 1) {
        if (settled[at] !== undefined) {
            after = settled[at]?.row ?? after;
            continue;
        }
        let last = at;
        while (last + 1 < settled.length && settled[last + 1] === undefined)
            last += 1;
        let next = last + 1;
        while (next < settled.length && settled[next]?.row === undefined && settled[next] !== undefined)
            next += 1;
        const run = { first: at, last, after, before: settled[next]?.row ?? rows };
        for (let member = at; member <= last; member += 1)
            runs.set(member, run);
        at = last;
    }
    return runs;
}
function hasCategory(block, texts, row) {
    const own = textKey(texts.rows[row]?.category ?? "");
    const found = textKey(block.category.map((cell) => cell.text).join(""));
    return own !== "" && found !== "" && (own === found || found.endsWith(own) || own.endsWith(found));
}
function matchOf(candidate, settled, texts) {
    const { block, number } = candidate;
    const row = settled?.row;
    const text = () => {
        if (block.key === "")
            return "none";
        if (row === undefined)
            return "other";
        if (texts.sameAs(block.key).includes(row))
            return "same";
        return candidate.like.some((like) => like.row === row) ? "like" : "other";
    };
    return { block, row, number, text: text(), uncertain: settled?.uncertain ?? true };
}

;// ./src/core/sheet/evidence-words.ts

const SHOWS = /^(?:(?:貴社|提案者|事業者)の?)?(?:根拠|証拠|証明|裏付け?|関連|添付|参照|参考|確認用?|提出|該当|記載|説明|掲載|現行|公開|提案|企画提案|仕様|対応|回答|対象)*(?:と(?:なる|する)|の|を示す)?(?:資料|書類|文書|書面|証跡|エビデンス|ドキュメント|ファイル|提案書|仕様書|カタログ|ページ|頁|箇所|条項|参照先|出典|リンク|url|別紙|別添|添付|参照|evidence|reference|document|page)s?(?:の?(?:名称?|番号|no\.?|写し|ページ|頁|箇所|該当(?:ページ|頁|箇所)|数|等|一覧|添付|url|参照先|ファイル名?))*$/;
function asksForEvidence(label) {
    const words = headerWord(label.split(" / ").at(-1) ?? "");
    const parts = words
        .split(/[・/、,&＆]|と(?!なる)|及び|および|又は|または|並びに/u)
        .filter((part) => part !== "");
    return parts.length > 0 && parts.every((part) => SHOWS.test(part));
}

;// ./src/core/sheet/column-contents.ts


function columnContents(lines, slots) {
    const asked = slots.filter((slot) => slot.kind === "requirement" || slot.kind === "id");
    const contents = new Map();
    const isAsked = (cell) => asked.some((slot) => cell.column >= slot.left && cell.right <= slot.right);
    for (const line of lines) {
        if (!line.cells.some(isAsked))
            continue;
        for (const cell of line.cells) {
            const of = contents.get(cell.column) ?? emptyContents();
            contents.set(cell.column, of);
            of.filled += 1;
            if (isMarkLike(cell.text))
                of.marks += 1;
            if (speaksAsVendor(cell.text) || tellsOwnDoing(cell.text))
                of.vendors += 1;
            if (speaksAsCity(cell.text))
                of.citys += 1;
            of.texts.add(cell.text.trim());
        }
    }
    return contents;
}
function contentsOfSlots(contents, slots) {
    const columns = [...contents].sort(([a], [b]) => a - b);
    return new Map(slots.flatMap(({ left, right }) => {
        const own = columns.filter(([column]) => column >= left && column <= right).map(([, of]) => of);
        const [first, ...others] = own;
        if (first === undefined)
            return [];
        const fullest = others.reduce((best, of) => (of.filled > best.filled ? of : best), first);
        return [[left, fullest]];
    }));
}
function emptyContents() {
    return { filled: 0, marks: 0, vendors: 0, citys: 0, texts: new Set() };
}
const FEWEST = 3;
function isMarked(of) {
    return of !== undefined && of.marks >= FEWEST && of.marks * 2 >= of.filled;
}
function isVendorsColumn(of) {
    return (of !== undefined &&
        of.vendors >= FEWEST &&
        of.vendors * 3 >= of.filled &&
        of.citys * 10 <= of.filled &&
        of.texts.size * 2 >= of.filled);
}

;// ./src/core/sheet/answer-siblings.ts


function findSiblings(slots, contents) {
    const answers = slots.filter((slot) => slot.kind === "answer");
    const marked = markedOf(answers, contents);
    const named = groupsOf(answers);
    const rounds = marked.filter((slot) => /回答|answer|response/i.test(slot.label));
    const rivals = [...named, rounds, ...choiceGroups(slots)].find((group) => answer_siblings_isOpen(group, contents));
    const again = new Set(named.flatMap((group) => group.slice(1)));
    const others = marked.filter((slot) => !again.has(slot));
    const twins = new Set(others.length > 1 ? others : []);
    return {
        slots: slots.map((slot) => ({
            ...slot,
            ...(again.has(slot) ? { again: true } : {}),
            ...(twins.has(slot) ? { twin: true } : {}),
        })),
        rivals: rivals ?? (answers.length > 0 || hasChoices(slots) ? [] : othersAnswers(slots, contents)),
    };
}
function answer_siblings_isOpen(group, contents) {
    const [first, ...others] = group.map((slot) => contents.get(slot.left)?.filled ?? 0);
    const most = others.reduce((best, count) => Math.max(best, count), 0);
    return first !== undefined && most > 0 && (most > first || (most >= (/* inlined export .FEWEST */3) && first >= (/* inlined export .FEWEST */3)));
}
function markedOf(answers, contents) {
    const asked = answers.filter((slot) => !asksForWords(slot));
    const last = asked.map((slot) => isMarked(contents.get(slot.left))).lastIndexOf(true);
    return asked.filter((slot, at) => {
        const of = contents.get(slot.left);
        return isMarked(of) || (at < last && of !== undefined && of.filled > 0 && of.marks === of.filled);
    });
}
function choiceGroups(slots) {
    const groups = new Map();
    for (const slot of slots) {
        if (slot.kind !== "choice" || slot.choice === undefined)
            continue;
        const name = headerWord(slot.choice);
        groups.set(name, [...(groups.get(name) ?? []), slot]);
    }
    return [...groups.values()].filter((group) => group.length > 1);
}
const hasChoices = (slots) => slots.some((slot) => slot.kind === "choice");
function groupsOf(answers) {
    const groups = new Map();
    for (const slot of answers) {
        const name = answerName(slot.label);
        if (name === "")
            continue;
        groups.set(name, [...(groups.get(name) ?? []), slot]);
    }
    return [...groups.values()].filter((group) => group.length > 1);
}
const asksForWords = (slot) => /(?:内容|方法|詳細|理由)$/.test(headerWord(lastOf(slot.label)));
const lastOf = (label) => label.split(" / ").at(-1) ?? "";
const PART = /[(（[【「](?:可否|有無|適否|[○〇◯×△・/／、]+|記号|印|マーク|区分|選択|プルダウン|(?:具体的?な?)?内容|詳細|説明|理由|根拠|文章|記述|自由記述|備考|補足|コメント|(?:対応|実現)?方法)[)）\]】」]/u;
function answerName(label) {
    const leaf = lastOf(label);
    const part = PART.exec(leaf.normalize("NFKC").replace(/\s/g, ""))?.[0] ?? "";
    const word = headerWord(leaf);
    return word === "" ? "" : word + part;
}
function othersAnswers(slots, contents) {
    const found = slots.filter((slot) => (slot.kind === "limits" || slot.kind === "aside") &&
        isMarked(contents.get(slot.left)) &&
        namesAnswer(lastOf(slot.label)));
    return found.length > 1 ? found : [];
}

;// ./src/core/sheet/columns-of-marks.ts


const CHECKS = /^チェック欄?$/u;
function checksAsAnswer(slots, contents) {
    if (slots.some(({ kind }) => kind === "answer" || kind === "choice"))
        return slots;
    const checks = slots.filter((slot) => CHECKS.test(slot.label.normalize("NFKC").replace(/\s/g, "")) && isMarked(contents.get(slot.left)));
    return checks.length === 1
        ? slots.map((slot) => (slot === checks[0] ? { ...slot, kind: "answer" } : slot))
        : slots;
}
function strayColumns(slots, contents) {
    const asked = slots.find(({ kind }) => kind === "requirement");
    const rows = asked === undefined ? 0 : (contents.get(asked.left)?.filled ?? 0);
    const answers = slots.filter(({ kind }) => kind === "answer" || kind === "choice");
    const isAnswered = answers.some(({ left }) => (contents.get(left)?.texts.size ?? 0) > 1);
    if (rows < columns_of_marks_FEWEST || !isAnswered)
        return slots;
    const stray = [...contents].flatMap(([column, { filled, texts }]) => {
        const [text = ""] = texts;
        const isNamed = slots.some(({ left, right }) => column >= left && column <= right);
        if (isNamed || texts.size !== 1 || filled < rows || !isMarkLike(text))
            return [];
        return [{ kind: "aside", left: column, right: column, label: "" }];
    });
    return stray.length === 0 ? slots : [...slots, ...stray].sort((a, b) => a.left - b.left);
}
const columns_of_marks_FEWEST = 6;

;// ./src/core/sheet/columns-by-hand.ts

function slotAt(slots, column) {
    let low = 0;
    let high = slots.length - 1;
    while (low <= high) {
        const middle = (low + high) >> 1;
        const slot = slots[middle];
        if (slot === undefined)
            return undefined;
        if (column < slot.left)
            high = middle - 1;
        else if (column > slot.right)
            low = middle + 1;
        else
            return slot;
    }
    return undefined;
}
function applyByHand(slots, byHand) {
    const wanted = new Map();
    for (const column of byHand.remarks ?? [])
        wanted.set(column, "remarks");
    for (const column of byHand.answer ?? [])
        wanted.set(column, "answer");
    if (byHand.obligation !== undefined)
        wanted.set(byHand.obligation, "obligation");
    if (byHand.category !== undefined)
        wanted.set(byHand.category, "category");
    if (byHand.requirement !== undefined)
        wanted.set(byHand.requirement, "requirement");
    if (byHand.id !== undefined)
        wanted.set(byHand.id, "id");
    if (wanted.size === 0)
        return slots;
    const kinds = new Set(wanted.values());
    const others = othersRemarks(slots, byHand);
    const kept = slots.flatMap((slot) => {
        if ([...wanted.keys()].some((column) => column >= slot.left && column <= slot.right))
            return [];
        const isReplaced = kinds.has(slot.kind) || (kinds.has("answer") && isAnswers(slot)) || others.includes(slot);
        return [isReplaced ? aside(slot) : slot];
    });
    const set = [...wanted].map(([column, kind]) => {
        const old = slotAt(slots, column);
        return { kind, left: column, right: old?.left === column ? old.right : column, label: old?.label ?? "" };
    });
    const sorted = [...kept, ...set].sort((a, b) => a.left - b.left);
    return sorted.map((slot, at) => ({
        ...slot,
        right: Math.min(slot.right, (sorted[at + 1]?.left ?? Infinity) - 1),
    }));
}
const aside = ({ left, right, label }) => ({ kind: "aside", left, right, label });
const isAnswers = (slot) => slot.kind === "answer" ||
    slot.kind === "choice" ||
    (slot.kind === "limits" &&
        namesAnswer(slot.label.split(" / ").at(-1) ?? "") &&
        /回答|answer/i.test(slot.label));
function othersRemarks(slots, { answer = [], remarks }) {
    if (answer.length === 0 || remarks !== undefined)
        return [];
    const isChosen = (slot) => answer.some((column) => column >= slot.left && column <= slot.right);
    const owned = slots.flatMap((slot, at) => {
        if (slot.kind !== "remarks" || isChosen(slot))
            return [];
        const owner = slots
            .slice(0, at)
            .filter((other) => isChosen(other) || isAnswers(other))
            .at(-1);
        return owner === undefined ? [] : [{ slot, isOwn: isChosen(owner) }];
    });
    return owned.some(({ isOwn }) => isOwn) ? owned.filter(({ isOwn }) => !isOwn).map(({ slot }) => slot) : [];
}

;// ./src/core/sheet/split-answer.ts

function splitAnswers(slots, contents) {
    return slots.flatMap((slot) => {
        if (slot.kind !== "answer" || slot.right === slot.left)
            return [slot];
        const starts = [...contents.keys()].filter((column) => {
            const filled = contents.get(column)?.filled ?? 0;
            return column > slot.left && column <= slot.right && filled >= (/* inlined export .FEWEST */3);
        });
        const isFirstUsed = (contents.get(slot.left)?.filled ?? 0) > 0;
        const [first, ...others] = isFirstUsed ? [slot.left, ...sorted(starts)] : sorted(starts);
        if (first === undefined || others.length === 0)
            return [slot];
        const explained = isMarked(contents.get(first));
        return [first, ...others].map((column, at) => {
            const [left, right] = [at === 0 ? slot.left : column, (others[at] ?? slot.right + 1) - 1];
            if (at === 0 || isMarked(contents.get(column)))
                return { ...slot, left, right };
            return { ...slot, kind: explained ? "remarks" : "answer", left, right, label: "" };
        });
    });
}
const sorted = (columns) => [...columns].sort((a, b) => a - b);

;// ./src/core/sheet/split-requirement.ts

const BESIDE = ["requirement", "category", "unknown"];
const FARTHEST = 3;
function splitRequirement(slots, lines, texts) {
    const first = slots.find((slot) => slot.kind === "requirement");
    const answer = slots.find((slot) => slot.kind === "answer" || slot.kind === "choice");
    if (first === undefined)
        return slots;
    const right = answer !== undefined && answer.left > first.left ? answer.left : Infinity;
    const textIn = ({ cells }, slot) => cells
        .filter(({ column }) => column >= slot.left && column <= slot.right)
        .map(({ text }) => text)
        .join("\n");
    const completes = (slot) => {
        let isFilled = false;
        for (const line of lines) {
            const rest = textIn(line, slot);
            const start = rest === "" ? "" : textIn(line, first);
            if (start === "")
                continue;
            if (texts.sameAs(textKey(start + rest)).length === 0)
                return false;
            isFilled = true;
        }
        return isFilled;
    };
    const beside = slots.filter(({ left }) => left > first.left && left < right).slice(0, FARTHEST);
    return slots.map((slot) => beside.includes(slot) && BESIDE.includes(slot.kind) && completes(slot)
        ? { ...slot, kind: "requirement" }
        : slot);
}

;// ./src/core/sheet/place-columns.ts












const MOST_SLOTS = 256;
function placeColumns({ header, lines, texts, ids, byHand }) {
    const counts = countContents(lines, texts, ids);
    let slots = (header?.slots ?? []).slice(0, MOST_SLOTS);
    slots = splitRequirement(settleKind(slots, "requirement", counts.requirement), lines, texts);
    slots = settleKind(slots, "obligation", counts.obligation);
    if (!slots.some((slot) => slot.kind === "id"))
        slots = settleKind(slots, "id", counts.id);
    const byColumn = columnContents(lines, slots);
    slots = strayColumns(checksAsAnswer(slots, byColumn), byColumn);
    slots = splitAnswers(asRemarks(nameEvidence(nameContents(slots))), byColumn);
    const contents = contentsOfSlots(byColumn, slots);
    slots = explainMarks(slots, contents);
    const siblings = findSiblings(leftOfAnswer(slots, contents), contents);
    slots = applyByHand(siblings.slots, byHand);
    return {
        slots,
        rivals: byHand.answer === undefined ? siblings.rivals : [],
        slotOf: slotsOf(slots),
    };
}
function slotsOf(slots) {
    const requirement = slots.find(({ kind }) => kind === "requirement");
    return (cell) => {
        const slot = slotAt(slots, cell.column);
        const isOver = requirement !== undefined && cell.column < requirement.left && requirement.left <= cell.right;
        return isOver && (slot?.kind === "answer" || slot?.kind === "choice") ? requirement : slot;
    };
}
function countContents(lines, texts, ids) {
    const counts = { requirement: new Map(), obligation: new Map(), id: new Map() };
    const categories = new Set(texts.rows.map((row) => textKey(row.category)));
    const add = (map, cell) => {
        map.set(cell.column, (map.get(cell.column) ?? 0) + 1);
    };
    for (const cell of lines.flatMap((line) => line.cells)) {
        const key = cell.text.length >= 8 && cell.text.length <= 4_000 ? textKey(cell.text) : "";
        if (key.length >= 8 && !categories.has(key) && (texts.sameAs(key).length > 0 || texts.isBeginning(key)))
            add(counts.requirement, cell);
        if (cell.text.length <= 20 && readObligation(cell.text) !== undefined)
            add(counts.obligation, cell);
        const number = cell.text.length <= 20 ? readRowNumber(cell.text, cell.number, ids) : undefined;
        if (number !== undefined && number.how !== "other" && number.how !== "place")
            add(counts.id, cell);
    }
    return counts;
}
function settleKind(slots, kind, counts) {
    const [best] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
    if (best === undefined || (kind !== "requirement" && best[1] < 3))
        return slots;
    const has = (slot) => counts.get(slot.left) ?? 0;
    const at = slotAt(slots, best[0]);
    if (at?.kind === kind && kind === "id")
        return slots;
    if (at?.kind === kind && kind === "obligation")
        return slots.map((slot) => slot.kind === kind && slot !== at && has(slot) === 0 ? { ...slot, kind: "category" } : slot);
    if (kind !== "requirement" && at !== undefined && (at.kind === "answer" || at.kind === "choice"))
        return slots;
    const chosen = at === undefined ? { kind, left: best[0], right: best[0], label: "" } : { ...at, kind };
    const isFew = (slot) => (kind === "requirement" ? has(slot) * 3 < best[1] : has(slot) === 0);
    const demoted = slots
        .filter((slot) => slot !== at)
        .map((slot) => (slot.kind === kind && isFew(slot) ? { ...slot, kind: "category" } : slot));
    return [...demoted, chosen].sort((a, b) => a.left - b.left);
}
function nameContents(slots) {
    return slots.map((slot, at) => {
        if (slot.kind !== "unknown" || headerWord(slot.label) !== "内容")
            return slot;
        const isRight = slots.slice(0, at).some((other) => other.kind === "answer" || other.kind === "choice");
        if (isRight)
            return { ...slot, kind: "answer" };
        return slots.some((other) => other.kind === "requirement") ? slot : { ...slot, kind: "requirement" };
    });
}
function nameEvidence(slots) {
    return slots.map((slot) => (slot.kind === "unknown" || slot.kind === "remarks") && asksForEvidence(slot.label)
        ? { ...slot, kind: "remarks", evidence: true }
        : slot);
}
function asRemarks(slots) {
    const answer = slots.find((slot) => slot.kind === "answer" || slot.kind === "choice");
    if (answer === undefined)
        return slots;
    return slots.map((slot) => slot.kind === "unknown" && slot.left > answer.left ? { ...slot, kind: "remarks" } : slot);
}
const EXPLAINS = /(?:補足|補足説明|補足事項|説明|資料|資料名|書類|証跡|根拠|エビデンス|注記|参照先|evidence)$/;
const WISHES = /希望|要望/;
const TIMES = /(?:時期|期限|期日)$/;
const place_columns_AFTERWARDS = /再確認|ヒアリング|(?:^|\/ )(?:担当者?|現行|現状|確認欄|チェック欄)$/;
const VENDORS = /貴社|御社|貴事業者|事業者|提案者|応募者|応札者|入札者|受託者|受注者|ベンダ|回答者|vendor|bidder|supplier/;
function explainMarks(slots, contents) {
    const marks = slots.find((slot) => slot.kind === "answer" && isMarked(contents.get(slot.left)));
    if (marks === undefined)
        return slots;
    return slots.map((slot) => {
        const own = contents.get(slot.left);
        const isLeft = slot.kind === "answer" && slot.left < marks.left;
        const isWords = isLeft && own !== undefined && own.marks * 4 <= own.filled;
        return isWords && answerName(slot.label) !== answerName(marks.label)
            ? { ...slot, kind: "remarks" }
            : slot;
    });
}
const MANY = 8;
function isVendorsRemarks(own, isExplained) {
    if (!isVendorsColumn(own))
        return false;
    return !isExplained || (own !== undefined && own.filled >= MANY && own.vendors * 2 >= own.filled);
}
function leftOfAnswer(slots, contents) {
    const answer = slots.find((slot) => slot.kind === "answer" || slot.kind === "choice");
    if (answer === undefined)
        return slots;
    const isExplained = slots.some((slot) => slot.kind === "remarks" && slot.left > answer.left);
    const requirement = slots.find((slot) => slot.kind === "requirement");
    return slots.map((slot) => {
        if (slot.kind === "aside" && place_columns_AFTERWARDS.test(slot.label))
            return { ...slot, heard: true };
        if (slot.left > answer.left || VENDORS.test(slot.label))
            return slot;
        const own = contents.get(slot.left);
        if (slot.kind === "unknown") {
            if (isOfAll(own))
                return { ...slot, kind: "aside" };
            if (requirement === undefined)
                return slot;
            if (isVendorsRemarks(own, isExplained))
                return { ...slot, kind: "remarks" };
            return { ...slot, heard: slot.left > requirement.left ? true : "against" };
        }
        if (slot.kind === "limits" && WISHES.test(slot.label) && isOfAll(own))
            return { ...slot, kind: "aside" };
        if (slot.kind !== "remarks")
            return slot;
        if (isWordsOf(answer, slot, contents) || isVendorsRemarks(own, isExplained))
            return slot;
        if (TIMES.test(headerWord(slot.label)) && isOfAll(own))
            return { ...slot, kind: "aside" };
        return EXPLAINS.test(headerWord(slot.label))
            ? { ...slot, kind: "aside", heard: true }
            : { ...slot, kind: "limits" };
    });
}
const isWordsOf = (answer, slot, contents) => isMarked(contents.get(answer.left)) && columnKind(lastWords(slot)) === "answer";
const lastWords = (slot) => slot.label.split(" / ").at(-1) ?? "";
function isOfAll(of) {
    const [text] = of?.texts ?? [];
    return of !== undefined && text !== undefined && of.filled > 5 && of.texts.size === 1 && !mayTakeBack(text);
}
function columnsOf(slots) {
    const first = (kind) => slots.find((slot) => slot.kind === kind)?.left;
    const every = (kinds) => slots.filter((slot) => kinds.includes(slot.kind)).map((slot) => slot.left);
    const [id, category, requirement, obligation] = [
        first("id"),
        first("category"),
        first("requirement"),
        first("obligation"),
    ];
    return {
        ...(id === undefined ? {} : { id }),
        ...(category === undefined ? {} : { category }),
        ...(requirement === undefined ? {} : { requirement }),
        ...(obligation === undefined ? {} : { obligation }),
        answer: every(["answer", "choice"]),
        remarks: every(["remarks"]),
    };
}

;// ./src/core/sheet/find-sections.ts






function findSections(lines, texts, byHand) {
    const ids = texts.rows.map((row) => row.id);
    const headers = findHeaders(lines, (cell) => isContent(cell, ids, texts));
    const inHeader = new Set(headers.flatMap((header) => header.cells.map((cell) => cell.row)));
    const starts = withoutRepeats(headers);
    const parts = [{ headers: [], lines: [] }];
    let next = 0;
    for (const line of lines) {
        for (let start = starts[next]; start !== undefined && line.row >= start.rows.first; start = starts[next]) {
            const open = parts.at(-1);
            if (open?.headers[0]?.rows.first === start.rows.first)
                open.headers.push(start);
            else
                parts.push({ headers: [start], lines: [] });
            next += 1;
        }
        if (!inHeader.has(line.row))
            parts.at(-1)?.lines.push(line);
    }
    return parts.flatMap((part) => part.headers.length === 0
        ? [sectionOf(undefined, part.lines, texts, byHand)]
        : part.headers.map((header) => sectionOf(header, within(part.lines, header), texts, byHand)));
}
function within(lines, { window }) {
    if (window === undefined)
        return lines;
    return lines.flatMap((line) => {
        const cells = line.cells.filter((cell) => cell.column >= window.left && cell.column <= window.right);
        return cells.length === 0 ? [] : [{ row: line.row, cells }];
    });
}
function isContent(cell, ids, texts) {
    if (/こと[。.]?\s*$/.test(cell.text))
        return true;
    if (cell.text.length <= 20) {
        if (plainNumber(cell.text)?.includes(".") === true)
            return true;
        const number = readRowNumber(cell.text, cell.number, ids);
        if (number?.how === "same" || number?.how === "value")
            return true;
    }
    return cell.text.length >= 12 && texts.sameAs(textKey(cell.text)).length > 0;
}
function withoutRepeats(headers) {
    const rows = new Map();
    for (const header of headers)
        rows.set(header.rows.first, [...(rows.get(header.rows.first) ?? []), header]);
    const shape = (of) => of.flatMap(({ slots }) => slots.map((slot) => `${slot.kind}@${slot.left}`)).join(" ");
    let before = "";
    return [...rows.values()].flatMap((row) => {
        const isRepeat = shape(row) === before;
        before = shape(row);
        return isRepeat ? [] : row;
    });
}
function sectionOf(header, lines, texts, byHand) {
    const ids = texts.rows.map((row) => row.id);
    const layout = placeColumns({ header, lines, texts, ids, byHand });
    const examples = lines.filter((line) => isExample(line, layout));
    const own = examples.length === 0 ? lines : lines.filter((line) => !isExample(line, layout));
    const { blocks, rest } = gatherBlocks(own, layout, texts);
    const matches = matchRows(blocks, texts);
    const rows = new Set(matches.filter(({ text }) => text === "same" || text === "like").map(({ row }) => row));
    rows.delete(undefined);
    return { header, layout, matches, rest, examples, found: rows.size };
}
function isExample(line, layout) {
    return line.cells.some((cell) => cell.text.length <= 40 &&
        /^[\s（(【[〔<＜]*(?:記入|記載|回答|入力)?(?:例|見本|サンプル)(?:[\s）)】\]〕>＞:：]|$)/u.test(cell.text) &&
        !["answer", "choice", "remarks"].includes(layout.slotOf(cell)?.kind ?? "unknown"));
}

;// ./src/core/sheet/legend-lines.ts
function rowsOf(span, lines) {
    let low = 0;
    let high = lines.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((lines[middle]?.row ?? 0) < span.first)
            low = middle + 1;
        else
            high = middle;
    }
    const rows = [];
    for (let at = low; (lines[at]?.row ?? Infinity) <= span.last; at += 1)
        rows.push(lines[at]?.row ?? 0);
    return rows;
}
function legendLines(lines, own) {
    const inRows = new Set(own.flatMap(({ matches }) => matches.flatMap(({ block }) => rowsOf(block.rows, lines))));
    const spans = own.flatMap(({ matches }) => matches.map(({ block }) => block.rows));
    const first = spans.reduce((least, span) => Math.min(least, span.first), Infinity);
    const last = spans.reduce((most, span) => Math.max(most, span.last), 0);
    const { layout } = own[0] ?? {};
    const isVendors = (kind) => kind === "answer" || kind === "choice" || kind === "remarks" || kind === "limits";
    return lines.flatMap((line) => {
        if (inRows.has(line.row))
            return [];
        if (line.row < first || line.row > last || layout === undefined)
            return [line];
        return [{ ...line, cells: line.cells.filter((cell) => !isVendors(layout.slotOf(cell)?.kind)) }];
    });
}

;// ./src/core/sheet/rows-named.ts
const rows_named_plainOf = (text) => text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/(\d)\s+(?=\d)/g, "$1、")
    .replace(/\s/g, "");
const rows_named_REFERENCE = /(?<![\d.a-z])(\d{1,3}\.\d{1,3})(?![\d])(?:\.?(?:から|ないし|乃至|~|〜|[-‐–—―]|to|through|thru) ?(\d{1,3}\.\d{1,3})(?!\d))?/gu;
const LABEL = /(?<![a-z])no[.:]?(?=\d)|№|(?:items?|rows?|requirements?|questions?|and|or)(?=\d{1,3}\.\d)/gu;
function rowsNamedIn(text, pack) {
    const ids = pack.rows.map(({ id }) => id);
    const named = new Set();
    for (const [, from = "", to = from] of rows_named_plainOf(text).replace(LABEL, " ").matchAll(rows_named_REFERENCE)) {
        const [first, last] = [ids.indexOf(from), ids.indexOf(to)];
        if (first < 0)
            continue;
        for (let at = first; at <= Math.max(first, last); at += 1)
            named.add(at);
    }
    return pack.rows.filter((_, at) => named.has(at)).map(({ id }) => id);
}

;// ./src/core/sheet/own-lines.ts






const own_lines_LONGEST = 600;
function ownLines({ own, pack, bandRows }) {
    const categories = new Set(pack.rows.map((row) => textKey(row.category)));
    return own.flatMap((section) => {
        const lastRow = section.matches.reduce((last, { row, block }) => (row === undefined ? last : block.rows.last), 0);
        const ends = new Map(section.matches.flatMap(({ row, block }) => row === undefined ? [] : [[block.rows.last, row]]));
        return section.rest.flatMap((line) => {
            const row = bandRows.has(line.row) ? undefined : ends.get(line.row - 1);
            const id = row === undefined ? undefined : pack.rows[row]?.id;
            const cell = onlyCell(line, section);
            if (id === undefined || row === undefined || cell === undefined)
                return [];
            ends.set(Math.max(line.row, cell.bottom), row);
            const said = own_lines_wordsOf(cell.text, categories);
            if (said === undefined || rowsNamedIn(cell.text, pack).length > 0)
                return [];
            if (line.row > lastRow && !said.isVendors)
                return [];
            return [{ id, cell, ...said }];
        });
    });
}
function onlyCell({ cells }, { layout }) {
    const [cell, ...others] = cells;
    const { requirement } = columnsOf(layout.slots);
    if (cell === undefined || others.length > 0 || requirement === undefined)
        return undefined;
    return cell.column <= requirement && requirement <= cell.right && cell.text.length <= own_lines_LONGEST
        ? cell
        : undefined;
}
const own_lines_LABEL = /^[（([【［〔]?((?:回答|当社|弊社|自社|事業者|提案者|応募者|ベンダー?|補足|備考|コメント|特記|理由|説明)(?:の|側|者)?(?:補足|回答|備考|コメント|説明|理由|特記|事項|記入|欄|内容)*)[）)\]】］〕:：]\s*/u;
const OWN_LABEL = /回答|当社|弊社|自社|事業者|提案者|応募者|ベンダ/u;
const HEADING = /^(?:[■□●◆◇▼▽◎★☆〇○・【〔＜<]|[(（]?\d{1,2}[)）.．]?\s*(?=\p{L})|第\d|[ⅠⅡⅢⅣⅤⅥ])/u;
const own_lines_STATEMENT = /[はがをにで]|\d|[a-z]{3}/iu;
function own_lines_wordsOf(cellText, categories) {
    const plain = cellText.normalize("NFKC").trim();
    const label = own_lines_LABEL.exec(plain);
    const text = (label === null ? plain : plain.slice(label[0].length)).trim();
    if (text === "" || categories.has(textKey(text)) || speaksAsCity(text))
        return undefined;
    if (looksLikeBand(plain) || isUnfinished(plain))
        return undefined;
    const isOwn = label !== null && OWN_LABEL.test(label[1] ?? "");
    const isVendors = isOwn || speaksAsVendor(text) || tellsOwnDoing(text);
    if (isVendors)
        return { text, isVendors };
    if (label === null && (HEADING.test(text) || !(own_lines_STATEMENT.test(text) || mayTakeBack(text))))
        return undefined;
    return { text, isVendors };
}
function withOwnLines(rows, lines) {
    return rows.map((row) => {
        const own = lines.filter(({ id }) => id === row.id);
        if (own.length === 0)
            return row;
        const below = own.map(({ cell, text, isVendors }) => ({ cell: cellAddress(cell), text, isVendors }));
        return { ...row, beside: [...(row.beside ?? []), ...below] };
    });
}

;// ./src/core/sheet/pack-texts.ts

const pack_texts_LONGEST = 4_000;
function packTexts(pack) {
    const same = new Map();
    const conditions = new Map();
    const variants = pack.rows.map(variantsOf);
    variants.forEach((keys, row) => {
        for (const key of keys)
            same.set(key, [...(same.get(key) ?? []), row]);
    });
    pack.rows.forEach((row, at) => {
        const line = conditionLine(row);
        if (line !== undefined)
            conditions.set(textKey(line), [...(conditions.get(textKey(line)) ?? []), at]);
    });
    const all = variants.flat();
    const pairs = pack.rows.map((row) => pairsOf(textKey(row.text)));
    const postings = new Map();
    pairs.forEach((set, row) => {
        for (const pair of set)
            postings.set(pair, [...(postings.get(pair) ?? []), row]);
    });
    return {
        rows: pack.rows,
        sameAs: (key) => same.get(key) ?? [],
        isBeginning: (key) => all.some((variant) => variant.length > key.length && variant.startsWith(key)),
        conditionOf: (key) => conditions.get(key) ?? [],
        likest: (key) => likest(key, pairs, postings),
    };
}
function conditionLine(row) {
    const [first, ...rest] = row.text.split("\n");
    return row.appliesWhen === undefined || rest.length === 0 ? undefined : first;
}
const OBLIGATION_WORDS = {
    mandatory: ["必須", "必須項目", "必須要件"],
    optional: ["任意", "任意項目", "任意要件"],
};
function variantsOf(row) {
    const bare = conditionLine(row) === undefined ? [] : [row.text.split("\n").slice(1).join("\n")];
    const texts = [row.text, ...bare].flatMap((text) => [text, `${row.category}${text}`]);
    const labelled = OBLIGATION_WORDS[row.obligation].flatMap((word) => texts.flatMap((text) => [`${word}${text}`, `${text}${word}`]));
    return [...new Set([...texts, ...labelled].map(textKey))];
}
function likest(key, pairs, postings) {
    const own = pairsOf(key.slice(0, pack_texts_LONGEST));
    const shared = new Map();
    for (const pair of own) {
        for (const row of postings.get(pair) ?? [])
            shared.set(row, (shared.get(row) ?? 0) + 1);
    }
    return [...shared]
        .map(([row, count]) => ({ row, score: (2 * count) / (own.size + (pairs[row]?.size ?? 0)) }))
        .sort((a, b) => b.score - a.score || a.row - b.row);
}

;// ./src/core/sheet/compare-row.ts



function compareRow(match, row, layout) {
    const { block } = match;
    const alterations = [];
    const [requirement] = block.requirement;
    if (requirement !== undefined &&
        (match.text === "like" || match.text === "other" || hasFootnote(block, row))) {
        const found = block.requirement.map((cell) => cell.text).join("\n");
        alterations.push({ id: row.id, what: "text", cell: cellAddress(requirement), expected: row.text, found });
    }
    const [obligation] = block.obligation;
    const texts = block.obligation.map((cell) => obligationText(cell, layout));
    if (obligation !== undefined && texts.some((text) => readObligation(text) !== row.obligation)) {
        const expected = row.obligation === "mandatory" ? "必須" : "任意";
        const found = texts.join("\n");
        alterations.push({ id: row.id, what: "obligation", cell: cellAddress(obligation), expected, found });
    }
    return alterations;
}
const FOOTNOTES = /※|\*|†|\(注\d*\)|注\d/gu;
function hasFootnote(block, row) {
    const count = (text) => text.normalize("NFKC").match(FOOTNOTES)?.length ?? 0;
    const found = block.requirement.map((cell) => cell.text).join("\n");
    const isWithCategory = textKey(found) === textKey(`${row.category}${row.text}`);
    return count(found) > count(isWithCategory ? `${row.category}${row.text}` : row.text);
}
function obligationText(cell, layout) {
    const label = layout.slotOf(cell)?.label.split(" / ").at(-1) ?? "";
    const isMark = /^[○〇◯●◎✓✔レ]$/u.test(cell.text.trim());
    if (isMark && readObligation(label) !== undefined)
        return label;
    return explainedMark(cell.text, label) ?? cell.text.trim();
}
function explainedMark(text, label) {
    const fold = (marks) => marks.normalize("NFKC").replace(/[〇◯]/g, "○");
    const plain = fold(label).replace(/\s/g, "");
    const pairs = /^[(【「]?[○◎●△☆★]/u.test(plain)
        ? [...plain.matchAll(/([○◎●△☆★])[):=はが]?(\p{L}{1,4})/gu)].map(([, mark, word]) => [mark, word])
        : [...plain.matchAll(/(\p{L}{1,4})[(:=「は]?([○◎●△☆★])/gu)].map(([, word, mark]) => [mark, word]);
    const found = pairs.filter(([mark]) => mark === fold(text).trim()).map(([, word]) => word);
    return pairs.length > 1 && found.length === 1 ? found[0] : undefined;
}

;// ./src/core/sheet/number-repair.ts

function numberRepair({ block, number }, row) {
    const cell = block.number ?? block.requirement[0];
    if (cell === undefined)
        return undefined;
    const found = number?.found ?? block.number?.text.trim() ?? "";
    const values = { found, id: row.id };
    const at = { cell: cellAddress(cell), values };
    if (found.replace(/[\s.]+$/, "") === row.id)
        return undefined;
    if (number === undefined)
        return { code: "row-number-inferred", ...at };
    if (!number.ids.includes(row.id))
        return { code: "row-number-differs", ...at };
    return number.how === "value" || (number.how === "same" && number.ids[0] !== row.id)
        ? { code: "row-number-typed", ...at }
        : { code: "row-number-restyled", ...at };
}

;// ./src/core/sheet/appended-words.ts




const appended_words_LONGEST = 1_000;
function appendedWords(block, row) {
    const behindCategory = block.category.map((cell) => ({ cell, text: behind(cell.text, row.category) }));
    const behindNumber = block.labels.map((cell) => ({ cell, text: leadingNumber(cell.text)?.rest ?? "" }));
    const asked = textKey(row.text);
    return [...behindCategory, ...behindNumber]
        .filter(({ text }) => text !== "" && !asked.includes(textKey(text)))
        .flatMap(asBeside);
}
function asBeside({ cell, text }) {
    const words = text.trim();
    if (!/[\p{L}\p{N}×△]/u.test(words) || speaksAsCity(words))
        return [];
    return [{ cell: cellAddress(cell), text: words, isVendors: false }];
}
function behind(text, category) {
    if (text.length > appended_words_LONGEST)
        return "";
    const key = textKey(category);
    if (key !== "" && textKey(text).startsWith(key)) {
        let end = category.trim().length;
        while (end > 0 && textKey(text.slice(0, end - 1)) === key)
            end -= 1;
        while (end < text.length && textKey(text.slice(0, end)) !== key)
            end += 1;
        return text.slice(end).replace(/^[\s、,・:：]+/u, "");
    }
    const [, ...below] = text.split(/\r?\n/u);
    return below.filter((line) => mayTakeBack(line) || tellsOwnDoing(line)).join("\n");
}

;// ./src/core/sheet/harmless-note.ts
const COURTESY = /ありがとうござい|お世話になって|(?:よろしく|宜しく)お願い|お忙しい|幸いです|感謝|御礼|お礼|ご査収|ご高覧|ご一読/;
const CONTACT = /問い?合わ?せ|連絡先|ご連絡|担当(?:者|部署|課|窓口)|窓口|電話|tel|fax|ファ(?:ックス|クシミリ)|メール|e-?mail|@|内線|ご?不明な?点|ご?質問|送付先|提出先|宛先/;
const harmless_note_DATES = /(?:作成|更新|改訂|改定|提出|回答|記入|発行|公告|公表)(?:年月)?(?:日|期限|期日)|締め?切り?|改訂履歴|(?:第|ver\.?|version)\d+(?:\.\d+)?版?|(?:令和|平成|20\d\d)[^、。]{1,12}(?:現在|時点|作成|改訂|更新|発行)/;
const HANDLING = /(?:記入|記載|明記|入力|選択|添付|提出|印刷|保存|押印|返送|送付|回答|追加|変更|削除|使用|参照|確認|チェック)(?:を|して|は)?(?:(?:お)?願い(?:いた)?し?ます|ください|下さい|すること|のこと|願います|不要|する(?:必要は)?(?:ありません|ない)|しないで)|(?:行|列|セル|書式|シート|欄|枠|様式)(?:を|は|の)[^。]{0,16}(?:追加|変更|削除|結合|保護|色|幅|高さ|増や)/;
const PLACES = /ページ|頁|\bp\.?\d|次葉|裏面|余白|別紙|別添|添付資料|参照|とおり|目次|以上$|^以上|以下余白|\d\/\d|つづく|続く|凡例/;
const PROFILE = /資本金|従業員|社員数|設立|創業|本社|本店|支店|代表(?:取締役|者)|事業内容|会社概要|所在地|売上|上場|グループ|株式会社|有限会社|合同会社|商標|著作権|©|copyright|all rights reserved/i;
const MONEY = /保証金|手数料|消費税|印紙|振込/;
const harmless_note_NOT_NEEDED = /^(?:※)?(?:回答|記入|提出|押印)(?:は|を|も)?(?:不要|要しない|必要ありません)/;
function isHarmlessNote(text) {
    const statements = text
        .normalize("NFKC")
        .toLowerCase()
        .split(/[。\n]/)
        .map((statement) => statement.replace(/\s/g, ""))
        .filter((statement) => /[\p{L}\p{N}]/u.test(statement));
    return statements.every((statement) => [COURTESY, CONTACT, harmless_note_DATES, HANDLING, PLACES, PROFILE, MONEY, harmless_note_NOT_NEEDED].some((kind) => kind.test(statement)));
}

;// ./src/core/sheet/heading-kind.ts
const heading_kind_LONGEST = 40;
function isHeading(text) {
    const plain = text.normalize("NFKC").replace(/\s/g, "");
    return (plain.length <= heading_kind_LONGEST &&
        kindOfHeading(plain) !== "" &&
        !/(?:こと|する|ます|ません|ない|です|ください|下さい)[。.」)】\]]*$/.test(plain));
}
function kindOfHeading(text) {
    const plain = text.normalize("NFKC").trim();
    const sign = /^[【[《〔<「■□●◆◇▼▽▲△★☆◎○・]/u.exec(plain)?.[0];
    if (sign !== undefined)
        return sign;
    if (/^\(?\d{1,2}(?:\)|[.、]\s*(?!\d))/.test(plain))
        return plain.startsWith("(") ? "(1)" : "1";
    return /^第\d{1,2}[章節編]/.test(plain) ? "第" : "";
}

;// ./src/core/sheet/rows-bounded.ts

const rows_bounded_REFERENCE = String.raw `(\d{1,3}\.\d{1,3})\.?`;
const ONWARDS = new RegExp(`${rows_bounded_REFERENCE}(?:より|から)?(?:以降|以後|以下|後の|下の|onwards?|andbelow|andafter)`, "g");
const UP_TO = new RegExp(String.raw `(?<!(?:から|~|-|to)(?:no\.?)?)(?<![\d.])${rows_bounded_REFERENCE}(?:まで|以前|以上の)`, "g");
const WAIVED = "(?:免除|適用除外|不要|省略|対象)";
const rows_bounded_ALONE = new RegExp([
    `${WAIVED}[^。]*?\\d(?:まで)?の?(?:要件|項目|範囲)?(?:に限[るりっ]|のみ|だけ|まで)`,
    `\\d(?:まで)?の?(?:要件|項目|範囲)?(?:に限[るりっ]|のみ|だけ|まで)(?:を|が|は|の)?${WAIVED}`,
    "(?:免除|省略|不要)(?:と?でき|と?な|され)?(?:る)?(?:の)?(?:範囲|対象|要件|項目)(?:は|:)(?:no[.]?)?[\\d.]{3,6}(?:~|-|から)[\\d.]{3,7}(?:まで)?(?:です|とする|とします|$)",
    "^[(（]?(?:no[.]?)?[\\d.~\\-から]{3,20}まで[)）]?$",
].join("|"));
const rows_bounded_DENIED = /対象外|し(?:ない|ません)|でき(?:ない|ません)|不可|され(?:ない|ません)|認め(?:ない|ません)|行(?:わない|いません)|ではな|必須|必要(?:です|で|$)/;
function rowsOpenEnded(plain, pack) {
    const ids = pack.rows.map(({ id }) => id);
    const named = new Set(rowsNamedIn(plain, pack));
    for (const [, from = ""] of plain.matchAll(ONWARDS)) {
        const at = ids.findIndex((id) => id === from);
        if (at >= 0)
            for (const id of ids.slice(at))
                named.add(id);
    }
    return ids.filter((id) => named.has(id));
}
function rowsWaivedAlone(plain, pack) {
    if (!rows_bounded_ALONE.test(plain) || rows_bounded_DENIED.test(plain))
        return undefined;
    const ids = pack.rows.map(({ id }) => id);
    const named = new Set(rowsNamedIn(plain, pack));
    if (named.size === 0)
        return undefined;
    for (const [, to = ""] of plain.matchAll(UP_TO)) {
        const at = ids.findIndex((id) => id === to);
        for (const id of ids.slice(0, at + 1))
            named.add(id);
    }
    return ids.filter((id) => named.has(id));
}

;// ./src/core/sheet/limited-rows.ts




const limited_rows_REFERENCE = String.raw `\d{1,3}\.\d{1,3}\.?`;
const CAUSES = new RegExp(`(?:no\\.?)?${limited_rows_REFERENCE}(?:(?:[、,・/~とや]|又は|または|若しくは|もしくは|及び|および|から)(?:no\\.?)?${limited_rows_REFERENCE}){0,6}(?:の|が|で|に|を|も)?(?:いずれか|どれか|全て|すべて|両方|双方)?(?:の|が|で|に|を|も)?(?:登録|認証|認定|取得|該当|ismap|aspic|iso|○)`, "g");
function rowsTold(text, ground) {
    const plain = plainLimit(text);
    const inside = rowsWaivedAlone(plain, ground.pack);
    if (inside !== undefined)
        return ground.pack.rows
            .map(({ id }) => id)
            .filter((id) => mayBeWaived(id, ground) && !inside.includes(id));
    if (/以外|除き|除いて/.test(plain))
        return undefined;
    const named = rowsOpenEnded(plain.replace(CAUSES, ""), ground.pack).filter((id) => mayBeWaived(id, ground));
    if (named.length > 0)
        return named;
    for (const find of [bySheetNumber, bySign, byCategory]) {
        const found = find(plain, ground);
        if (found.length > 0)
            return found;
    }
    return undefined;
}
function mayBeWaived(id, { pack }) {
    const ids = pack.rows.map((row) => row.id);
    const at = ids.indexOf(id);
    return pack.exemptions.some(({ rows }) => at >= ids.indexOf(rows.from) && at <= ids.indexOf(rows.to));
}
function bySheetNumber(plain, { matches, pack }) {
    const ranges = [
        ...plain.matchAll(/(?:no\.?|項番|番号|項目)(\d{1,3})(?:(?:~|-|から)(?:no\.?)?(\d{1,3}))?(?![.\d])/g),
    ];
    const isIn = (number) => ranges.some(([, from, to = from]) => number >= Number(from) && number <= Number(to));
    return matches.flatMap(({ row, block }) => {
        const number = block.number?.text.normalize("NFKC").trim() ?? "";
        const id = row === undefined ? undefined : pack.rows[row]?.id;
        return id !== undefined && /^\d{1,3}$/.test(number) && isIn(Number(number)) ? [id] : [];
    });
}
function bySign(plain, { matches, pack }) {
    const sign = /([※★☆●■◆▲◎*†]\d{0,2})(?:印|マーク)?(?:の|を|が)(?:付|つ|項目|要件|行|設問|ある)/.exec(plain)?.[1];
    if (sign === undefined)
        return [];
    return matches.flatMap(({ row, block }) => {
        const own = row === undefined ? undefined : pack.rows[row];
        const cells = [
            ...block.requirement,
            ...block.obligation,
            ...block.category,
            ...block.aside,
            ...block.limits,
        ];
        const all = [block.number, ...cells].map((cell) => plainLimit(cell?.text ?? "")).join("\n");
        const isOwn = own !== undefined && plainLimit(own.category + own.text).includes(sign);
        return own !== undefined && !isOwn && all.includes(sign) ? [own.id] : [];
    });
}
function byCategory(plain, { pack }) {
    const key = textKey(plain);
    return pack.rows.flatMap(({ id, category }) => {
        const own = textKey(category.split("\n")[0] ?? "");
        return own.length >= 4 && key.includes(own) ? [id] : [];
    });
}
function rowsOfLine(text, line, ground) {
    const told = rowsTold(text, ground);
    if (told !== undefined)
        return told;
    const direction = directionOf(text);
    if (direction === "all")
        return undefined;
    const stands = ground.matches.flatMap(({ row, block }) => {
        const id = row === undefined ? undefined : ground.pack.rows[row]?.id;
        return id === undefined ? [] : [{ id, row: block.rows.first }];
    });
    const above = stands.filter(({ row }) => row < line.row);
    if (direction === "above")
        return above.map(({ id }) => id);
    const end = isHeading(text) ? nextOfKind(text, line, ground.rest) : Infinity;
    const below = stands.filter(({ row }) => row > line.row && row < end);
    const own = direction === undefined && !isHeading(text) ? above.slice(-1) : [];
    return [...own, ...below].map(({ id }) => id);
}
function nextOfKind(text, line, rest) {
    const kind = kindOfHeading(text);
    const next = rest.find((other) => {
        const [cell] = other.cells;
        return (other.row > line.row && cell !== undefined && isHeading(cell.text) && kindOfHeading(cell.text) === kind);
    });
    return next?.row ?? Infinity;
}

;// ./src/core/sheet/line-limit.ts




function lineLimit(line, search) {
    const { own, bands, pack, isInside } = search;
    const text = line.cells.map((part) => part.text).join("");
    const ground = {
        matches: own.flatMap(({ matches }) => matches),
        rest: own.flatMap(({ rest }) => rest),
        pack,
    };
    const isAboveBand = bands.some(({ place }) => place.row === line.row + 1);
    const below = isAboveBand ? line.row + 1 : line.row;
    const of = (rows) => rows === undefined ? {} : { rows, ...(isInside ? { below } : {}) };
    if (limitsExemption(text, isInside ? "between" : "around"))
        return of(isInside ? rowsOfLine(text, line, ground) : rowsTold(text, ground));
    const told = rowsTold(text, ground);
    if (told !== undefined && questionsWaivingOf(plainLimit(text)))
        return of(told);
    if (!isInside)
        return told !== undefined && asksForNamedRows(text) ? of(told) : undefined;
    const isBeside = bands.some(({ place }) => Math.abs(place.row - line.row) === 1);
    return isBeside && mayBeCondition(text, told !== undefined) ? of(told) : undefined;
}
const OF_A_BAND = /この|次の|上記|上の|当該|前記|前項|規定|取り?扱|免除|不要|要件|項目|設問|回答|登録|認証|認定|対象|除[いくき外]|ただし|但し|適用|該当|例外|以下|以降|下記|限り|ismap|aspic|exempt|waive|above|below/;
const TAKES_OUT = /対象外|除[いくき外]|この限り|例外|ただし|但し|別途|必須|必要|省略|except/;
const OF_OTHER_THINGS = /送料|交通費|旅費|見積|金額|料金|費用|保険|税|(?:受付|営業|開庁)時間|期限|締切|deadline|免責|責任を負|秘密|機密|開示|著作|転載|ファイル名|様式|用紙|印刷|配点|加点|減点|点数|失格|得点|入札|参加資格|(?:と|を)(?:は|は、)?いう$|を含み?ま?[すむ]?$|を指(?:す|します)$|とは、.*(?:です|である|制度|もの)$|斜線|空欄|番号|写し|理由|サイト|ホームページ|url|http|協定|条例|法令|事業主|説明会|日程|通知|窓口|評価基準|審査の条件|please|fillin/;
function mayBeCondition(text, namesRows) {
    const plain = line_limit_plainOf(text).replace(/[。.]$/, "");
    if (namesRows && TAKES_OUT.test(plain))
        return true;
    if (!isSentence(text) || isHarmlessNote(text))
        return false;
    return OF_A_BAND.test(plain) && !OF_OTHER_THINGS.test(plain);
}
const line_limit_plainOf = (text) => text.normalize("NFKC").toLowerCase().replace(/\s/g, "");
function isSentence(text) {
    const plain = line_limit_plainOf(text);
    return plain.length >= 8 && /(?:[。.]|ない|こと|する|した|除く|除き|ます|ません|です)[」)】]*$/.test(plain);
}

;// ./src/core/sheet/provisional-words.ts
const PROVISIONAL = /仮(?:の)?回答|暫定(?:版|回答|的な?回答)|未定稿|未確定|ドラフト|下書き|社内(?:回覧|検討)|(?:作成|編集|作業|レビュー)中|草案|素案|たたき台|中間回答|一次回答|概要回答|参考(?:値|回答)|(?:社内|内部|本社|上長|法務|開発元|メーカー)(?:での|の)?(?:確認|承認|決裁|レビュー|審査|調整|精査)(?:前|中|未|が?(?:完了|済んで?)(?:して)?い?(?:ない|ません))|(?:正式|確定|最終)(?:な|した|版)?(?:の)?(?:回答|内容|版)?では(?:な[いく]|あり)|(?:正式|最終|確定)(?:な)?回答は|(?:回答|確認)を?(?:留保|保留)|draft(?:version|response|answer|only|$)|(?:preliminary|tentative|provisional)|subjecttochange|notfinal/;
const provisional_words_CUSTOMER = /(?:貴(?:市|県|町|村|区|庁|団体|組織|機関|社|所|課)|御(?:市|庁|社)|お客様|ご利用者様?|発注者様?|導入先)(?:側)?(?:に(?:て|おいて|おかれまして)?|で|が|のほうで|の方で|の)(?:[^。]{0,12})(?:用意|準備|調達|手配|購入|負担|設置|整備|契約|実施|構築|管理)/;
const BOILERPLATE = /予告(?:な[くし]|無[くし])|(?:秘密|機密|企業|営業|個人)(?:の)?(?:情報|秘密)(?:等)?を含/;
const isProvisional = (plain) => PROVISIONAL.test(plain.toLowerCase());
const leavesToCustomer = (plain) => provisional_words_CUSTOMER.test(plain);

;// ./src/core/sheet/read-note.ts






function readNote(line, pack) {
    const text = line.cells.map((cell) => cell.text).join("");
    if (isLegend(line, rowsNamedIn(text, pack).length > 0))
        return undefined;
    const heard = [];
    let before = [];
    let isGeneral = false;
    for (const statement of text.split(/[。\n]/)) {
        const named = rowsNamedIn(statement, pack);
        const about = named.length > 0 ? named : before;
        before = about;
        if (!restricts(statement, about.length > 0))
            continue;
        if (about.length > 0 && !OTHERS_THAN.test(read_note_plainOf(statement)))
            heard.push(...about);
        else
            isGeneral = true;
    }
    if (isGeneral)
        return { rows: [], marks: marksIn(text) };
    return heard.length > 0
        ? { rows: pack.rows.map(({ id }) => id).filter((id) => heard.includes(id)), marks: [] }
        : undefined;
}
const read_note_plainOf = (text) => normaliseAnswer(text).text.replace(/\s/g, "");
function marksIn(text) {
    return [...new Set([...read_note_plainOf(text).matchAll(/[○◎△●▲](?![・、/,])/gu)].map(([mark]) => mark))];
}
const OTHERS_THAN = /\d\.\d{1,3}(?:の項目|の要件|の回答)?(?:以外|を?除[くきい])/;
const RESERVATIONS = [
    "doubt",
    "deny",
    "outside",
    "ended",
    "planned",
    "pending",
    "ask",
    "refuse",
    "later",
    "customer",
    "paid",
    "other-contract",
    "partial",
    "limit",
    "except",
    "hedge",
    "guess",
    "other-party",
    "self",
    "weak",
];
const OF_A_ROW = ["equal", "platform", "question"];
const CORRECTS = /訂正|修正|誤り|変更|取り?下げ|撤回|含[みむま]|前提/;
function reserves(statement, namesRows) {
    const facts = clauseFacts(normaliseAnswer(statement), "remarks");
    if (facts === undefined)
        return true;
    const kinds = namesRows ? [...RESERVATIONS, ...OF_A_ROW] : RESERVATIONS;
    return CORRECTS.test(statement) || facts.some(({ words }) => kinds.some((kind) => words.has(kind)));
}
const OF_THE_ANSWERS = /[○◎△]|上記|前記|本回答|回答(?:は|に|内容|の|した|欄)|記載(?:した|の)?(?:内容|事項)|対応は|本表|本書|すべて|全て|全項目|各項目|いずれの|ouranswer|response/;
const OF_THE_VENDOR = /当社|弊社|自社|小社|本サービス|本製品|本システム|当サービス|標準/;
const MATTER = /対応|機能|要件|項目|実施|取得|登録|認証|提供|実装|利用|適用|サービス|オプション|契約|費用|料金/;
const TITLE = /(?:回答書|回答票|調査票|様式|一覧|一覧表|チェックシート|シート|表|について|規定)$/;
const INSTRUCTS = /(?:ください|下さい|願います|お願い(?:いた|致)?します|(?:記入|記載|明記|選択|提出|添付|回答|入力|説明|示|記)(?:を?する|す|の)?(?:こと)?|[△▲×]と(?:する|します))[.」)】]*$/;
const read_note_ASKS = /(?:こと|とする)[.」)】]*$/;
const PROCEDURE = /提出後|失格|審査|評価|選定|提出期限|締切|質問は|問い?合わせ|ご相談|ご不明/;
const REDEFINES = /[○◎][」"』]?(?:に|とは|でも|は).{0,20}(?:含[みむめま]|でも|可とする)/;
const read_note_STATES = /(?:です|ます|ません|する|ない|した|ある|済み?|不可|可|除く)[.」)】]*$/;
const LEFT_OUT = /空欄|空白|斜線|灰色|グレー|網掛け|免除(?:さ|と|に|対象|理由|規定)|(?:回答|記入)(?:は|を|の)?(?:不要|要しない|必要(?:は)?(?:ない|ありません)|省略)/;
function restricts(statement, namesRows) {
    const plain = read_note_plainOf(statement);
    if (plain.length < 4)
        return false;
    if (REDEFINES.test(plain) || isProvisional(plain) || leavesToCustomer(plain))
        return true;
    if (BOILERPLATE.test(plain))
        return false;
    if (INSTRUCTS.test(plain) || TITLE.test(plain))
        return false;
    if (read_note_ASKS.test(plain) && !/[○◎]|当社|弊社|本回答/.test(plain))
        return false;
    if (!namesRows && (PROCEDURE.test(plain) || LEFT_OUT.test(plain)))
        return false;
    const isReserved = reserves(statement, namesRows);
    if (namesRows)
        return isReserved || (read_note_STATES.test(plain) && !isHarmlessNote(statement));
    if (!isReserved)
        return false;
    return OF_THE_ANSWERS.test(plain) || (OF_THE_VENDOR.test(plain) && MATTER.test(plain));
}
function isLegend(line, namesRows) {
    const isMark = ({ text }) => /^[「"(（]?[○〇◯◎△▲×✕●][」")）]?[:：]?$/u.test(text.trim());
    if (!namesRows && line.cells.some(isMark))
        return true;
    return line.cells.some((cell) => readLegendLine(cell.text).pairs.length > 1 || /[○〇◯◎△▲×✕●][」"]?\s*[:：=＝…]/u.test(cell.text));
}

;// ./src/core/sheet/sheet-notes.ts







const sheet_notes_LONGEST = 600;
function readNotes(search) {
    const { sections, own, bandRows, pack, besides = [] } = search;
    const doubts = new Map();
    const add = (ids, doubt) => {
        for (const id of ids)
            doubts.set(id, [...(doubts.get(id) ?? []), doubt]);
    };
    for (const { id, cell } of own.flatMap((section) => looseCells(section, bandRows, pack)))
        add([id], { code: "noted", values: { cell: cellAddress(cell) } });
    for (const cell of own.flatMap(({ matches }) => matches.flatMap(({ block }) => block.loose)))
        add(rowsNamedIn(cell.text, pack), { code: "noted", values: { cell: cellAddress(cell) } });
    const lines = [...noteLines(sections, own), ...besides].filter(({ row }) => !bandRows.has(row));
    const heard = lines.flatMap((line) => readLine(line, search));
    for (const { told = [], doubt } of heard)
        if (doubt !== undefined)
            add(told, doubt);
    return {
        doubts,
        general: heard.flatMap(({ general }) => (general === undefined ? [] : [general])),
        denials: heard.flatMap(({ denial }) => (denial === undefined ? [] : [denial])),
        repairs: heard.map(({ repair }) => repair),
    };
}
function readLine(line, search) {
    const { own, pack, legendCells = new Set() } = search;
    const cell = longestOf(line);
    const text = line.cells.map((part) => part.text).join("");
    if (cell === undefined || text.length > sheet_notes_LONGEST)
        return [];
    const extent = extentOf(own);
    const isInside = line.row >= extent.first && line.row <= extent.last;
    if (isUnfinished(text) && isInside)
        return [];
    const at = cellAddress(cell);
    const denial = lineLimit(line, { ...search, isInside });
    if (denial !== undefined) {
        const repair = { code: "exemption-restricted", values: { text: cell.text }, cell: at };
        return [{ denial: { cell: at, ...denial }, repair }];
    }
    const isLegend = line.cells.every((part) => legendCells.has(cellAddress(part)));
    const said = readNote(line, pack);
    if (said === undefined || (isLegend && said.rows.length === 0))
        return [];
    const doubt = { code: "noted", values: { cell: at } };
    const repair = { code: "note-restricts", values: { text: cell.text }, cell: at };
    if (said.rows.length > 0)
        return [{ told: said.rows, doubt, repair }];
    return [{ general: { doubt, marks: said.marks, ...signOf(text) }, repair }];
}
function longestOf({ cells: [first, ...others] }) {
    return first && others.reduce((best, cell) => (cell.text.length > best.text.length ? cell : best), first);
}
const sheet_notes_plainOf = (text) => text.normalize("NFKC").replace(/\s/g, "");
function signOf(text) {
    const sign = /^[（(]?((?:※|\*|注)\d{1,2})/u.exec(sheet_notes_plainOf(text))?.[1];
    return sign === undefined ? {} : { sign };
}
const CLEARLY_NO = /^(?:[×✕✖☓╳✗❌]|否|不可|無|いいえ|no(?![a-z])|未|非|対応不可)/iu;
const plainlyNo = (text) => CLEARLY_NO.test(text.normalize("NFKC").trim());
function withNotes(rows, notes) {
    const words = new Map(rows.map((row) => [row.id, sheet_notes_plainOf(row.answer + row.remarks)]));
    const carries = (row, sign) => words.get(row.id)?.includes(sign) === true;
    const begins = (row, marks) => marks.some((mark) => normaliseAnswer(row.answer).text.startsWith(mark));
    const concerned = notes.general.map(({ doubt, sign, marks }) => ({
        doubt,
        sign: sign !== undefined && rows.some((row) => carries(row, sign)) ? sign : undefined,
        marks: rows.some((row) => begins(row, marks)) ? marks : [],
    }));
    return rows.map((row) => {
        const isNo = plainlyNo(row.answer);
        const general = concerned
            .filter(({ sign, marks }) => {
            if (sign !== undefined)
                return carries(row, sign);
            return marks.length > 0 ? begins(row, marks) : !isNo;
        })
            .map(({ doubt }) => doubt);
        const own = [...(notes.doubts.get(row.id) ?? []), ...general];
        return own.length === 0 ? row : { ...row, doubts: [...row.doubts, ...own] };
    });
}
function sheet_notes_withDoubts(rows, doubts) {
    return rows.map((row) => {
        const own = doubts.get(row.id) ?? [];
        return own.length === 0 ? row : { ...row, doubts: [...own, ...row.doubts] };
    });
}
function noteLines(sections, own) {
    return sections
        .filter((section) => own.includes(section) || section.header === undefined)
        .flatMap(({ rest }) => rest);
}
function extentOf(own) {
    const rows = own.flatMap(({ matches }) => matches.filter(({ row }) => row !== undefined).map(({ block }) => block.rows));
    return {
        first: rows.reduce((least, span) => Math.min(least, span.first), Infinity),
        last: rows.reduce((most, span) => Math.max(most, span.last), 0),
    };
}
function looseCells(section, bandRows, pack) {
    const { layout, matches, rest } = section;
    const kindOf = (cell) => layout.slotOf(cell)?.kind ?? "unknown";
    const isVendors = (cell) => ["answer", "choice", "remarks", "limits"].includes(kindOf(cell)) && /[\p{L}\p{N}○△×]/u.test(cell.text);
    const last = extentOf([section]).last;
    const between = rest.flatMap((line) => {
        const cell = line.cells.find(isVendors);
        const isAsked = line.cells.some((part) => ["requirement", "id"].includes(kindOf(part)));
        if (cell === undefined || isAsked || bandRows.has(line.row) || line.row > last)
            return [];
        const above = matches.filter(({ block }) => block.rows.first < line.row).at(-1);
        const id = above?.row === undefined ? undefined : pack.rows[above.row]?.id;
        return id === undefined ? [] : [{ id, cell }];
    });
    const numbered = matches.flatMap(({ row, block }) => {
        const number = block.number === undefined ? undefined : plainNumber(block.number.text);
        const of = pack.rows.find(({ id }) => number?.startsWith(`${id}.`) === true);
        const [cell] = [...block.answer, ...block.remarks];
        return row === undefined && of !== undefined && cell !== undefined ? [{ id: of.id, cell }] : [];
    });
    return [...between, ...numbered];
}

;// ./src/core/sheet/terms-words.ts


const TIME = /(?:時期|納期)$/u;
const COST = /(?:費用|金額|価格|料金|経費)$/u;
const AT_ONCE = /^(?:契約(?:締結|開始)?(?:時|日)|即時|即日|現在|現時点|既に?|(?:標準|対応|実装|提供|導入|実施|取得|登録)?済み?|標準(?:機能|対応|実装)?|(?:提供|対応|運用|稼働)中|[-ー―–—‐])(?:から|より|で対応)?$/u;
const FREE = /^(?:[¥￥]?0(?:円|千円|万円)?|無償|無料|なし|無し?|不要|追加(?:費用)?(?:なし|無し?)|(?:標準|基本)(?:機能|料金|費用)?(?:に|内)?(?:含む|含まれる|込み?)?|込み?|[-ー―–—‐])$/u;
const HALF = /^[△▲]|一部|部分|^[a-z\d\p{scx=Katakana}]$/iu;
function isPlainTerm(heading, text, answer) {
    const word = headerWord(heading.split(" / ").at(-1) ?? "");
    const plain = text.normalize("NFKC").replace(/[\s。.]/g, "");
    if (answer === "" || plainlyNo(answer) || HALF.test(answer.normalize("NFKC").trim()))
        return false;
    return (TIME.test(word) && AT_ONCE.test(plain)) || (COST.test(word) && FREE.test(plain));
}
const FROM_WHEN = /(?:対応|実装|提供|導入|実現|実施|開発|リリース|納入|稼働)(?:可能|完了|開始|予定)*(?:時期|年月日?|納期|期日|日)$/u;
function mayPutOff(heading, text, answer) {
    const word = headerWord(heading.split(" / ").at(-1) ?? "");
    return FROM_WHEN.test(word) && !plainlyNo(answer) && !isPlainTerm(heading, text, answer);
}

;// ./src/core/sheet/unreadable-cells.ts

const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!|EXTERNAL!|TIMEOUT!|ERROR!)|Err:5\d\d(?!\d)/iu;
const NO_ROOM = /^#{3,}$/u;
const PICTURE_FORMULA = /^=?(?:_xlfn\.)?DISPIMG\(/iu;
function unreadableDoubts(cells) {
    const picture = cells.find(isPicture);
    const [broken] = cells.flatMap((cell) => {
        if (isPicture(cell))
            return [];
        const error = errorIn(cell.text);
        return error === undefined ? [] : [{ cell: cellAddress(cell), error }];
    });
    const symbols = cells.find((cell) => cell.unreadSymbols === true);
    return [
        ...(picture === undefined
            ? []
            : [{ code: "cell-picture", values: { cell: cellAddress(picture) } }]),
        ...(broken === undefined ? [] : [{ code: "error-value", values: broken }]),
        ...(symbols === undefined
            ? []
            : [{ code: "unread-symbols", values: { cell: cellAddress(symbols) } }]),
    ];
}
const isPicture = (cell) => cell.picture === true || PICTURE_FORMULA.test(cell.text.trim());
function errorIn(text) {
    const plain = text.normalize("NFKC").trim();
    const found = ERROR.exec(plain)?.[0];
    if (found === undefined)
        return NO_ROOM.test(plain) ? plain.slice(0, 8) : undefined;
    return found.startsWith("#") ? found.toUpperCase() : found;
}

;// ./src/core/sheet/table-row.ts











function tableRow({ match, row, layout, altered, isHidden }) {
    const { block } = match;
    const place = (cell) => ({ row: cell.row, column: cell.column });
    const choices = choicesOf(block, layout);
    const answers = block.answer.filter((cell) => cell.truth !== false && layout.slotOf(cell)?.kind !== "choice");
    const isEvidence = (cell) => layout.slotOf(cell)?.evidence === true;
    const answer = [...choices.words, ...answers.map((cell) => cell.text.trim())].join("\n");
    const isTerm = (cell) => isPlainTerm(layout.slotOf(cell)?.label ?? "", cell.text, answer);
    const told = block.remarks.filter((cell) => cell.truth !== false && !isTerm(cell));
    const remarks = textOf(told);
    const evidence = textOf(told.filter(isEvidence));
    const otherRemarks = textOf(told.filter((cell) => !isEvidence(cell)));
    const doubts = [
        ...altered.map((alteration) => ({ code: "altered", values: { cell: alteration.cell } })),
        ...doubtsOf(match, layout, answer),
        ...choices.doubts,
        ...uncheckedDoubts(block, answer, remarks),
        ...besideDoubts(block, layout, answer),
        ...unreadableDoubts([...block.answer, ...block.remarks]),
    ];
    const [requirement] = block.requirement;
    const [obligation] = block.obligation;
    const beside = [
        ...block.beside.map((cell) => ({ cell: cellAddress(cell), text: cell.text.trim(), isVendors: false })),
        ...appendedWords(block, row),
    ];
    return {
        id: row.id,
        rows: block.rows,
        ...(block.number === undefined ? {} : { idCell: place(block.number) }),
        ...(requirement === undefined ? {} : { requirementCell: place(requirement) }),
        ...(obligation === undefined ? {} : { obligationCell: place(obligation) }),
        answerCells: block.answer.length > 0 ? block.answer.map(place) : emptyCells(block, layout),
        remarksCells: block.remarks.map(place),
        answer,
        remarks,
        ...(evidence === "" ? {} : { evidence: { text: evidence, otherRemarks } }),
        ...(beside.length === 0 ? {} : { beside }),
        hidden: isHidden(block.rows.first),
        doubts,
    };
}
const textOf = (cells) => cells.map((cell) => cell.text.trim()).join("\n");
function emptyCells(block, layout) {
    return layout.slots
        .filter((slot) => slot.kind === "answer" || slot.kind === "choice")
        .map((slot) => ({ row: block.rows.first, column: slot.left }));
}
function uncheckedDoubts(block, answer, remarks) {
    const box = block.answer.find(({ truth }) => truth === false);
    if (box === undefined || answer !== "" || remarks === "" || plainlyNo(remarks))
        return [];
    return [{ code: "unticked", values: { cell: cellAddress(box) } }];
}
const EMPTY_BOX = /^[□☐◻▢]$/u;
const CROSSED_OUT = /^[ー―–—‐−-]+$/u;
const TICK = /^(?:[○〇◯●◎✓✔☑✅■レ✗✘]|x|1|v|ok|○印)$/iu;
function choicesOf(block, layout) {
    const written = block.answer.flatMap((cell) => {
        const slot = layout.slotOf(cell);
        const isEmpty = cell.truth === false || EMPTY_BOX.test(cell.text.trim());
        return slot?.kind === "choice" && !isEmpty ? [{ cell, slot }] : [];
    });
    const chosen = written.filter(({ cell }) => !CROSSED_OUT.test(cell.text.normalize("NFKC").trim()));
    const cells = chosen.length > 0 ? chosen : written;
    const said = (cell, slot) => cell.truth === true || TICK.test(cell.text.normalize("NFKC").trim()) || same(cell.text, slot.choice)
        ? (slot.choice ?? "")
        : cell.text;
    const alone = layout.slots.find((slot) => slot.alone === true);
    if (alone !== undefined && cells.length === 0) {
        const cell = cellAddress({ row: block.rows.first, column: alone.left });
        return { words: [], doubts: [{ code: "no-tick", values: { cell } }] };
    }
    const isClear = cells.length <= 1 && cells.every(({ cell, slot }) => said(cell, slot) === slot.choice);
    return {
        words: cells.map(({ cell, slot }) => said(cell, slot).trim()),
        doubts: isClear
            ? []
            : cells
                .slice(0, 1)
                .map(({ cell }) => ({ code: "answer-elsewhere", values: { cell: cellAddress(cell) } })),
    };
}
const same = (text, word) => text.normalize("NFKC").trim() === word?.normalize("NFKC").trim();
function doubtsOf(match, layout, answer) {
    const { block } = match;
    const doubts = [];
    const [head] = [block.number, ...block.requirement].filter((cell) => cell !== undefined);
    const isCityStruck = [block.number, ...block.requirement].some((cell) => cell?.struck === true);
    if ((match.uncertain || isCityStruck) && head !== undefined) {
        doubts.push({ code: "uncertain-row", values: { cell: cellAddress(head) } });
    }
    const struck = [...block.answer, ...block.remarks].find((cell) => cell.struck === true);
    if (struck !== undefined)
        doubts.push({ code: "struck-answer", values: { cell: cellAddress(struck) } });
    const elsewhere = [
        ...block.loose,
        ...rivals(block, layout),
        ...block.elsewhere.filter((cell) => mayBeAnswer(cell, layout, answer)),
    ];
    for (const cell of elsewhere)
        doubts.push({ code: "answer-elsewhere", values: { cell: cellAddress(cell) } });
    const [shared] = block.shared;
    if (shared !== undefined)
        doubts.push({ code: "answer-shared", values: { cell: cellAddress(shared) } });
    return doubts;
}
function rivals(block, layout) {
    const names = new Set();
    const again = block.answer.filter((cell) => {
        const slot = layout.slotOf(cell);
        const name = answerName(slot?.label ?? "");
        if (slot?.kind !== "answer" || name === "")
            return false;
        const key = `${name}@${cell.row}`;
        const isAgain = names.has(key) || slot.again === true;
        names.add(key);
        return isAgain;
    });
    return [...again, ...unlikeTwins(block, layout).filter((cell) => !again.includes(cell))];
}
function unlikeTwins(block, layout) {
    const twins = layout.slots.filter((slot) => slot.twin === true);
    const cells = block.answer.filter((cell) => layout.slotOf(cell)?.twin === true);
    const said = twins.map((slot) => cells
        .filter((cell) => layout.slotOf(cell) === slot)
        .map((cell) => choiceMeaning(headerWord(cell.text)) ?? cell.text.normalize("NFKC").trim())
        .join("\n"));
    return cells.length === 0 || said.every((text) => text === said[0]) ? [] : cells.slice(-1);
}
const table_row_NOTHING = /^(?:[-ー―–—‐/×✕✖0]+|なし|無し?|無い|特に(?:なし|無し|ありません)|不要|否|いいえ|no|none|n\/a|該当(?:なし|せず)|非該当|ありません)[。.]?$/iu;
function besideDoubts(block, layout, answer) {
    const plain = (cell) => cell.text.normalize("NFKC").trim();
    const limits = block.limits.filter((cell) => waiverColumn(layout.slotOf(cell)?.label ?? "") === undefined);
    const later = block.remarks.filter((cell) => mayPutOff(layout.slotOf(cell)?.label ?? "", cell.text, answer));
    const reserved = [...limits.filter((cell) => !table_row_NOTHING.test(plain(cell))), ...block.heard, ...later].map((cell) => ({ code: "reserved", values: { cell: cellAddress(cell) } }));
    const inRemarks = answer === "" ? block.remarks.filter((cell) => isMarkLike(cell.text)) : [];
    const elsewhere = inRemarks.map((cell) => ({
        code: "answer-elsewhere",
        values: { cell: cellAddress(cell) },
    }));
    return [...reserved, ...elsewhere];
}
function mayBeAnswer(cell, layout, answer) {
    const text = cell.text.normalize("NFKC").trim();
    if (isMarkLike(text))
        return true;
    if (/^[\d.,/年月日:%-]*$/u.test(text))
        return false;
    if (answer !== "" && isHarmlessNote(text))
        return false;
    const requirement = layout.slots.find((slot) => slot.kind === "requirement");
    if (requirement !== undefined && cell.column < requirement.left)
        return false;
    return layout.slotOf(cell) === undefined || answer === "";
}

;// ./src/core/sheet/read-rows.ts




function readRows(own, pack, hiddenRows) {
    const isHidden = (row) => isIn(hiddenRows, row);
    const rows = [];
    const altered = [];
    const repairs = [];
    for (const { matches, layout } of own) {
        for (const match of matches) {
            const row = match.row === undefined ? undefined : pack.rows[match.row];
            if (row === undefined)
                continue;
            const alterations = compareRow(match, row, layout);
            const repair = numberRepair(match, row);
            altered.push(...alterations);
            if (repair !== undefined)
                repairs.push(repair);
            rows.push(tableRow({ match, row, layout, altered: alterations, isHidden }));
        }
    }
    return { rows: read_rows_withoutRepeats(rows, repairs), altered, repairs };
}
const isIn = (spans, row) => spans.some((span) => row >= span.first && row <= span.last);
function read_rows_withoutRepeats(rows, repairs) {
    const seen = new Map();
    for (const row of rows) {
        const same = seen.get(row.id);
        if (same === undefined)
            seen.set(row.id, [row]);
        else
            same.push(row);
    }
    return [...seen.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        if (others.length === 0)
            return [first];
        const cells = [first, ...others].map(addressOf);
        repairs.push({ code: "row-repeated", values: { id: first.id, cells }, cell: addressOf(first) });
        const agrees = others.every((row) => row.answer === first.answer && row.remarks === first.remarks);
        const doubts = [...first.doubts, ...others.flatMap((row) => row.doubts)];
        return [{ ...first, doubts: agrees ? doubts : [...doubts, { code: "duplicate", values: { cells } }] }];
    });
}
function addressOf(row) {
    return cellAddress(row.idCell ?? row.requirementCell ?? { row: row.rows.first, column: 0 });
}

;// ./src/core/sheet/sheet-heading.ts

const VENDOR = /^(?:ご?(?:提案|応募|回答|受託|入札|参加|申請)?(?:事業者|業者|会社|企業|法人|団体|提案者|応募者|回答者|受託者|入札者|参加者|ベンダー?)(?:の)?(?:名称?|名等)?|商号(?:又は|または|・|\/)?(?:名称)?|(?:御|貴)?社名|(?:company|vendor|supplier|bidder)(?: ?name)?)(?:[（(][^（()）]{0,16}[)）])?$/i;
const sheet_heading_SUBJECT = /^(?:(?:調達|業務|案件|契約|委託)?件名|案件名称?|業務(?:の)?名称?|事業名称?|subject|project)$/i;
const sheet_heading_PLACEHOLDER = /[○〇◯●]{2,}|記入|入力|記載して|^[\s＿_・.…\-ー—―（）()]*$/;
const LONGEST_NAME = 80;
function sheetHeading(lines, table) {
    const outside = lines.filter(({ row }) => row < table.top || row > table.bottom);
    const vendor = labelled(outside, VENDOR);
    const subject = labelled(outside, sheet_heading_SUBJECT);
    return { ...(vendor === undefined ? {} : { vendor }), ...(subject === undefined ? {} : { subject }) };
}
function labelled(lines, label) {
    for (const { cells } of lines) {
        for (const [at, cell] of cells.entries()) {
            const found = afterColon(cell, label) ?? besideLabel(cell, cells[at + 1], label);
            if (found !== undefined)
                return found;
        }
    }
    return undefined;
}
function afterColon(cell, label) {
    if (cell.text.length > LONGEST_NAME + 20)
        return undefined;
    const [head, tail] = splitOnce(cell.text);
    return tail !== undefined && label.test(sheet_heading_bare(head)) ? named(tail, cell) : undefined;
}
function besideLabel(cell, next, label) {
    if (next === undefined || cell.text.length > 24)
        return undefined;
    return label.test(sheet_heading_bare(cell.text.replace(/[：:]\s*$/u, ""))) ? named(next.text, next) : undefined;
}
function splitOnce(text) {
    const at = text.search(/[：:]/u);
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
const sheet_heading_bare = (text) => text.replace(/[\s\u3000【】[\]「」]/gu, "");
function named(text, cell) {
    const name = text.replace(/[\s\u3000]+/gu, " ").trim();
    if (name === "" || name.length > LONGEST_NAME || sheet_heading_PLACEHOLDER.test(name))
        return undefined;
    return { name, cell: cellAddress(cell) };
}

;// ./src/core/sheet/shows-number.ts
const TEXTS = /"(?:[^"]|"")*"/g;
const COUNTS = /\b(?:SUM|SUMIFS?|SUMPRODUCT|SUBTOTAL|COUNT|COUNTA|COUNTIFS?|COUNTBLANK|AVERAGE|MAX|MIN|ROUND|ROUNDUP|ROUNDDOWN|INT|ABS|RANK|LEN|ROWS?|COLUMNS?|TODAY|NOW|DATE|YEAR|MONTH|DAY|EDATE|EOMONTH|DATEDIF|AND|OR|NOT)\([^()]*\)/gi;
const BRANCHES = /\bIF\([^(),]*,([^(),]*),([^(),]*)\)/gi;
const MOST = 2_000;
function showsNumber(formula) {
    if (formula === undefined || formula === "" || formula.length > MOST)
        return false;
    let rest = formula.replace(TEXTS, "T").replace(/_xlfn\./g, "");
    for (let before = ""; before !== rest;) {
        before = rest;
        rest = rest
            .replace(COUNTS, "0")
            .replace(BRANCHES, (_, yes, no) => [yes, no].every((branch) => /^[-+\d.\s]+$/.test(branch)) ? "0" : "T")
            .replace(/\(([-+*/\d.\s]+)\)/g, "0");
    }
    return /^[-+*/^\d.\s]+$/.test(rest);
}
function wordsIn(formula) {
    return [...formula.slice(0, MOST).matchAll(TEXTS)]
        .map(([text]) => text.slice(1, -1).replaceAll('""', '"'))
        .join("");
}
function looksElsewhere(formula) {
    return /[A-Za-z_][\w.]*\(|\$?[A-Z]{1,3}\$?\d|!/.test(formula.replace(TEXTS, ""));
}

;// ./src/core/sheet/overlaid-bands.ts




function overlaidBands(outside, bands, pack) {
    const formulas = outside.filter(({ kind, text }) => kind === "formula" && mayBeSentence(text, pack) && !showsNumber(text));
    const cells = formulas.map(({ range }) => cellAddress({ row: range.top, column: range.left }));
    const repairs = cells.map((cell) => ({ code: "formula-without-result", values: {}, cell }));
    const speaking = outside.filter(({ kind, text = "" }) => kind === "line" || (kind !== "formula" && text.trim() !== ""));
    const seen = bands.map((band) => {
        const over = speaking.find(({ range }) => range.top <= band.place.row && range.bottom >= band.place.row);
        if (over === undefined)
            return band;
        const { when, ...unread } = band;
        const cell = cellAddress({ row: band.place.row, column: over.range.left });
        const values = { text: band.text, found: (over.text ?? "").trim() };
        if (when !== undefined)
            repairs.push({ code: "band-overlaid", values, cell });
        return unread;
    });
    return { bands: seen, denials: cells.map((cell) => ({ cell })), repairs };
}
function mayBeSentence(formula, pack) {
    if (formula === undefined || formula === "" || looksElsewhere(formula))
        return true;
    const text = wordsIn(formula);
    const line = { row: 0, cells: [{ row: 0, column: 0, bottom: 0, right: 0, text }] };
    return limitsExemption(text, "between") || readNote(line, pack) !== undefined;
}

;// ./src/core/sheet/overlay-words.ts



const overlay_words_COURTESY = /^(?:(?:何卒|どうぞ|ご?回答|ご?記入|ご?確認|ご?対応|お忙しいところ|いつも|お世話になって|誠に|を?)?(?:よろしく|宜しく)?(?:お願い(?:いた|致)?します|お願い申し上げます|ありがとうございま(?:す|した)|おりま(?:す|した)|お疲れ(?:様|さま)です|thankyou(?:very)?(?:much)?|thanks)[。.!、,]?)+$/iu;
const GUIDES = /(?:記入|入力|選択|選んで|選び|記載|回答|お書き|ご記入|チェック)(?:を|して|し|で|の上|ください|下さい|する|願い|お願い|いただ|頂|のこと|すること|欄|例|方法|必須|不要|[。.」）)]*$)|(?:please|select|choose|enter|fillin|write)/iu;
const TURNS = /訂正|修正|変更|誤[りっ]|取り?消|撤回|読み?替|として(?:扱|読)|ではな[くい]|やっぱり|当社|弊社|未(?:対応|取得|登録|実施|定)|予定です|できません|しません|ありません|instead|wrong|correct(?:ion|ed)/iu;
const STAMPED = /^(?:社外秘|部外秘|取扱(?:注意|厳重注意)|秘|極秘|confidential|draft|案|写し?|copy|見本|原本|提出用|控え?|回答用紙)$/iu;
const overlay_words_plainOf = (text) => text.normalize("NFKC").replace(/\s/g, "");
function leavesAnswerAlone(text) {
    const plain = overlay_words_plainOf(text);
    if (plain === "" || overlay_words_COURTESY.test(plain) || STAMPED.test(plain))
        return true;
    return plain.length <= 300 && GUIDES.test(plain) && !TURNS.test(plain);
}
function mayTurnAnswer(text) {
    return !leavesAnswerAlone(text) && (isMarkLike(text) || mayTakeBack(text) || TURNS.test(overlay_words_plainOf(text)));
}
const OF_ALL = /(?:登録|認定|認証|取得|ismap|aspic).{0,20}(?:も|でも|いても|かかわらず|関わらず|問わず|regardless).{0,30}(?:回答|記入|記載|必須|必要|対象|answer)/iu;
function isAboutWaiver(text) {
    return !overlay_words_COURTESY.test(overlay_words_plainOf(text)) && (limitsExemption(text, "around") || OF_ALL.test(overlay_words_plainOf(text)));
}

;// ./src/core/sheet/overlays.ts




const MOST_DOUBTS = 3;
function readOverlays({ overlays, own, pack }) {
    const doubts = new Map();
    const denials = [];
    const lines = [];
    const outside = [];
    const repairs = [];
    const rows = overlays_rowsOf(own, pack);
    for (const overlay of overlays) {
        const concerned = rowsUnder(rows, overlay.range);
        for (const { id, layout, first, isAnswered } of concerned) {
            const doubt = doubtOf(overlay, { layout, first, isAnswered });
            const said = doubts.get(id) ?? [];
            if (doubt !== undefined && said.length < MOST_DOUBTS)
                doubts.set(id, [...said, doubt]);
        }
        const [on] = concerned;
        const words = overlay.kind === "formula" ? "" : (overlay.text ?? "");
        if (on === undefined)
            outside.push(overlay);
        if (isAboutWaiver(words)) {
            const cell = addressIn(overlay, on?.first ?? 0);
            denials.push({ cell, ...(on === undefined ? {} : { rows: concerned.map(({ id }) => id) }) });
            repairs.push({ code: "exemption-restricted", values: { text: words.trim() }, cell });
        }
        else if (words.trim() !== "" && (on === undefined || rowsNamedIn(words, pack).length > 0)) {
            lines.push(lineOf(overlay, words));
        }
    }
    return { doubts, denials, lines, outside, repairs };
}
function overlays_rowsOf(own, pack) {
    const rows = own.flatMap(({ layout, matches }) => matches.flatMap(({ row, block }) => {
        const id = row === undefined ? undefined : pack.rows[row]?.id;
        const isAnswered = [...block.answer, ...block.remarks].some(({ truth }) => truth !== false);
        return id === undefined ? [] : [{ id, layout, ...block.rows, isAnswered }];
    }));
    return rows.sort((a, b) => a.first - b.first);
}
function rowsUnder(rows, { top, bottom }) {
    let [low, high] = [0, rows.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((rows[middle]?.last ?? 0) < top)
            low = middle + 1;
        else
            high = middle;
    }
    let end = low;
    while ((rows[end]?.first ?? Infinity) <= bottom)
        end += 1;
    return rows.slice(low, end);
}
const overlays_CITYS = new Set(["id", "category", "requirement", "obligation"]);
function zoneOf({ left, right }, { slots }) {
    const under = slots.filter((slot) => slot.left <= right && slot.right >= left);
    const requirement = slots.find((slot) => slot.kind === "requirement");
    if (under.some(({ kind, heard }) => heard === true || !(overlays_CITYS.has(kind) || kind === "unknown")))
        return "vendor";
    if (under.some(({ kind, left: at }) => kind === "unknown" && at > (requirement?.left ?? -1)))
        return "unknown";
    return under.length > 0 ? "city" : "beside";
}
function doubtOf(overlay, where) {
    const zone = zoneOf(overlay.range, where.layout);
    const cell = addressIn(overlay, where.first, zone === "vendor" ? where.layout : undefined);
    if (overlay.kind === "formula") {
        const matters = zone === "vendor" || (zone !== "city" && !showsNumber(overlay.text));
        return matters ? { code: "no-result", values: { cell } } : undefined;
    }
    const { kind: what, text = "", author = "", date = "", state = "unknown" } = overlay;
    const values = { cell, what, text: text.trim(), author, date, state };
    return matters(values, zone, where) ? { code: "overlaid", values } : undefined;
}
function matters({ what, text, state }, zone, { isAnswered }) {
    const isOnAnswer = zone === "vendor" || zone === "unknown";
    if (what === "control" && state === "off") {
        return zone === "vendor" && isAnswered && !/[未非不否無]|いいえ|ない|\bn(?:o|a|\/a)\b/iu.test(text);
    }
    if (what === "control" && zone === "vendor")
        return true;
    if (text === "")
        return isOnAnswer && what !== "note" && what !== "comment";
    if (zone === "vendor")
        return !leavesAnswerAlone(text);
    return mayTurnAnswer(text);
}
function addressIn({ range }, first, layout) {
    const vendors = (layout?.slots ?? []).find(({ kind, left, right, heard }) => left <= range.right &&
        right >= range.left &&
        (heard === true || !(overlays_CITYS.has(kind) || kind === "unknown")));
    const place = {
        row: Math.max(range.top, first),
        column: Math.max(range.left, vendors?.left ?? range.left),
    };
    return cellAddress(place);
}
function lineOf({ range }, text) {
    const { top: row, left: column, bottom, right } = range;
    return { row, cells: [{ row, column, bottom, right, text }] };
}

;// ./src/core/sheet/row-limits.ts






function rowLimits(own, pack) {
    const found = own.flatMap((section) => [...inCells(section, pack), ...inWaiverColumns(section, pack)]);
    return {
        denials: found.map(({ id, place, exemptions }) => ({
            cell: cellAddress(place),
            rows: [id],
            ...(exemptions === undefined ? {} : { exemptions }),
        })),
        repairs: found
            .filter(({ text }) => text !== "")
            .map(({ place, text }) => ({
            code: "exemption-restricted",
            values: { text },
            cell: cellAddress(place),
        })),
    };
}
const ownRows = ({ matches }, pack) => matches.flatMap((match) => {
    const row = match.row === undefined ? undefined : pack.rows[match.row];
    return row === undefined ? [] : [{ match, row }];
});
function inCells(section, pack) {
    return ownRows(section, pack).flatMap(({ match: { block }, row }) => {
        const key = textKey(row.category + row.text);
        const short = [block.number, ...block.category, ...block.obligation, ...block.aside, ...block.elsewhere];
        return [...block.requirement, ...short].flatMap((cell) => {
            if (cell === undefined)
                return [];
            const isLong = block.requirement.includes(cell);
            const whole = isLong ? [] : [cell.text.replace(/[()（）【】[\]［］]/g, "")];
            const text = [...whole, ...row_limits_piecesOf(cell.text)].find((piece) => !key.includes(textKey(piece)) && limitsExemption(piece, "row"));
            return text === undefined ? [] : [{ id: row.id, place: cell, text: text.trim() }];
        });
    });
}
function row_limits_piecesOf(text) {
    const brackets = [...text.matchAll(/[（(【［]([^（()）【】［］]*)[）)】］]/g)].map(([, own = ""]) => own);
    const bare = text.replace(/[（(【［][^（()）【】［］]*[）)】］]/g, "");
    return [...bare.split(/[。\n※]/), ...brackets].filter((piece) => textKey(piece) !== "");
}
function inWaiverColumns(section, pack) {
    return section.layout.slots.flatMap((slot) => {
        const kind = waiverColumn(slot.label);
        if (kind === undefined)
            return [];
        const rows = ownRows(section, pack).map(({ match: { block }, row }) => {
            const cell = [...block.limits, ...block.aside].find((own) => section.layout.slotOf(own) === slot);
            const says = cell === undefined ? "nothing" : readWaiverCell(cell.text, kind);
            return {
                row,
                says,
                text: cell?.text.trim() ?? "",
                place: cell ?? { row: block.rows.first, column: slot.left },
            };
        });
        const isList = kind === "grants" && rows.some(({ says }) => says === "waived");
        return rows.flatMap(({ row, says, text, place }) => {
            if (says === "limited")
                return [{ id: row.id, place, text }];
            if (says === "nothing")
                return isList ? [{ id: row.id, place, text: "" }] : [];
            const exemptions = bandsNotNamed(text, pack);
            return exemptions.length === 0 ? [] : [{ id: row.id, place, text: "", exemptions }];
        });
    });
}
function bandsNotNamed(text, pack) {
    const named = rowsNamedIn(text, pack);
    if (named.length === 0)
        return [];
    return pack.exemptions
        .filter(({ when }) => !rowsNamed(when).some((id) => named.includes(id)))
        .map(({ id }) => id);
}

;// ./src/core/sheet/sheet-lines.ts
const WIDTH = 16_384;
function linesOf(snapshot) {
    const merges = new Map(snapshot.merges.map((range) => [range.top * WIDTH + range.left, range]));
    const lines = new Map();
    for (const cell of snapshot.cells) {
        if (cell.text.trim() === "")
            continue;
        const merge = merges.get(cell.row * WIDTH + cell.column);
        const struck = cell.struck === true || cell.partlyStruck === true;
        const grown = {
            ...cell,
            ...(struck ? { struck } : {}),
            bottom: merge?.bottom ?? cell.row,
            right: merge?.right ?? cell.column,
        };
        const line = lines.get(cell.row);
        if (line === undefined)
            lines.set(cell.row, [grown]);
        else
            line.push(grown);
    }
    return [...lines]
        .sort(([a], [b]) => a - b)
        .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) }));
}

;// ./src/core/sheet/stray-notes.ts


const SHORTEST_SENTENCE = 12;
function strayNotes({ sections, own, pack }) {
    return [
        ...unknownRows(own.flatMap(({ matches }) => matches)),
        ...own.flatMap(strayTexts),
        ...movedRows(own.flatMap(({ matches }) => matches), pack),
        ...own.flatMap(({ examples }) => examples.flatMap(exampleNote)),
        ...sections.filter((section) => !own.includes(section)).flatMap(otherTable),
    ];
}
const stray_notes_MANY = 5;
function unknownRows(matches) {
    const last = matches.map(({ row }) => row !== undefined).lastIndexOf(true);
    const below = matches.slice(last + 1).flatMap((match) => unknownRow(match).map((repair) => ({
        repair,
        rows: match.block.rows,
        left: match.block.number?.column ?? 0,
    })));
    const [first] = below;
    if (first === undefined || below.length <= stray_notes_MANY)
        return matches.flatMap(unknownRow);
    const bottom = below.reduce((most, { rows }) => Math.max(most, rows.last), first.rows.last);
    const range = rangeAddress({ top: first.rows.first, left: first.left, bottom, right: first.left });
    return [
        ...matches.slice(0, last + 1).flatMap(unknownRow),
        { code: "rows-unknown", values: { count: below.length, range }, cell: first.repair.cell },
    ];
}
function unknownRow({ row, block, number }) {
    const cell = block.number ?? block.requirement[0];
    const text = block.requirement.map((part) => part.text).join("\n");
    const isAsked = block.obligation.length > 0 || block.answer.length > 0 || /\d\D\d/.test(number?.found ?? "");
    if (row !== undefined || cell === undefined || text === "" || !isAsked)
        return [];
    const found = number?.found ?? block.number?.text.trim() ?? "";
    return [{ code: "row-unknown", values: { found, text }, cell: cellAddress(cell) }];
}
function strayTexts({ rest, layout, matches }) {
    const rows = matches.filter(({ row }) => row !== undefined).map(({ block }) => block.rows.first);
    const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
    const last = rows.reduce((most, row) => Math.max(most, row), 0);
    return rest.flatMap((line) => {
        const of = (...kinds) => line.cells.filter((cell) => kinds.includes(layout.slotOf(cell)?.kind ?? ""));
        const cells = of("requirement");
        const text = cells.map((cell) => cell.text).join("\n");
        const [cell] = cells;
        if (cell === undefined || line.row < first)
            return [];
        if (looksLikeBand(text) || isUnfinished(text))
            return [];
        const isAnswered = of("answer", "choice").length > 0;
        const found = of("id")[0]?.text.trim() ?? "";
        if (line.row > last && !(isAnswered && found !== ""))
            return [];
        if (!isAnswered && (line.cells.length > cells.length || text.trim().length < SHORTEST_SENTENCE))
            return [];
        return [{ code: "row-unknown", values: { found, text }, cell: cellAddress(cell) }];
    });
}
function movedRows(matches, pack) {
    const seen = new Set();
    const placed = matches.flatMap((match) => {
        if (match.row === undefined || seen.has(match.row))
            return [];
        seen.add(match.row);
        return [{ row: match.row, block: match.block }];
    });
    const longest = [];
    const before = [];
    placed.forEach(({ row }, at) => {
        let best = -1;
        for (let other = 0; other < at; other += 1) {
            const isBefore = (placed[other]?.row ?? Infinity) < row;
            if (isBefore && (longest[other] ?? 0) > (longest[best] ?? 0))
                best = other;
        }
        longest.push((longest[best] ?? 0) + 1);
        before.push(best);
    });
    const inOrder = new Set();
    let at = longest.indexOf(longest.reduce((a, b) => Math.max(a, b), 0));
    while (at >= 0) {
        inOrder.add(at);
        at = before[at] ?? -1;
    }
    return placed.flatMap(({ row, block }, place) => {
        const id = pack.rows[row]?.id;
        const cell = block.number ?? block.requirement[0];
        if (inOrder.has(place) || id === undefined || cell === undefined)
            return [];
        return [{ code: "row-moved", values: { id }, cell: cellAddress(cell) }];
    });
}
function exampleNote(line) {
    const [cell] = line.cells;
    if (cell === undefined)
        return [];
    const text = line.cells.map((part) => part.text).join(" ");
    return [{ code: "example-skipped", values: { text }, cell: cellAddress(cell) }];
}
function otherTable({ header, matches }) {
    const [first] = header?.cells ?? [];
    if (header === undefined || first === undefined)
        return [];
    const right = header.cells.reduce((most, cell) => Math.max(most, cell.right), 0);
    const left = header.cells.reduce((least, cell) => Math.min(least, cell.column), Infinity);
    const bottom = matches.reduce((most, { block }) => Math.max(most, block.rows.last), header.rows.last);
    const range = rangeAddress({ top: header.rows.first, left, bottom, right });
    return [{ code: "other-table", values: { range }, cell: cellAddress(first) }];
}

;// ./src/core/sheet/find-table.ts
















const FEWEST_REQUIREMENTS = 3;
function findTable({ snapshot, pack, columns = {} }) {
    const { name } = snapshot;
    const lines = linesOf(snapshot);
    if (lines.length === 0)
        return fault({ code: "sheet-empty", values: { sheet: name } });
    const sections = findSections(lines, packTexts(pack), columns);
    const own = oneBesideOthers(sections.filter((section) => section.found > 0));
    const [first] = own;
    if (first === undefined)
        return fault(nothingFound(name, sections, pack));
    const matches = own.flatMap((section) => section.matches);
    const found = foundRows(matches, pack);
    if (!isEnough(found.length, matches, pack)) {
        const missing = pack.rows.map((row) => row.id).filter((id) => !found.includes(id));
        return fault({ code: "table-of-another-pack", values: { sheet: name, found, missing } });
    }
    const main = own.reduce((best, section) => (section.found > best.found ? section : best), first);
    const range = rangeOf(own);
    const several = severalAnswers([main, ...own]);
    if (columnsOf(main.layout.slots).answer.length === 0 || several.length > 0) {
        const values = { sheet: name, range: rangeAddress(range), ...(several.length > 0 ? { several } : {}) };
        return fault({ code: "answer-column-not-found", values });
    }
    return { ok: true, table: tableOf({ snapshot, pack, lines, sections, own, main, range }) };
}
function severalAnswers(sections) {
    const layout = sections.map((section) => section.layout).find(({ rivals }) => rivals.length > 0);
    return (layout?.rivals ?? []).map((slot, at, all) => {
        const next = all[at + 1]?.left ?? Infinity;
        const remarks = layout?.slots.find(({ kind, left }) => kind === "remarks" && left > slot.right && left < next);
        return {
            column: columnLetters(slot.left),
            name: slot.label.replace(/\s+/g, " ").trim(),
            ...(remarks === undefined ? {} : { remarks: columnLetters(remarks.left) }),
        };
    });
}
function oneBesideOthers(sections) {
    const best = new Map();
    for (const section of sections) {
        const row = section.header?.rows.first ?? -1;
        const other = best.get(row);
        if (other === undefined || section.found > other.found)
            best.set(row, section);
    }
    return [...best.values()];
}
function nothingFound(sheet, sections, pack) {
    const asks = sections.some(({ header, layout, matches }) => header !== undefined &&
        layout.slots.some((slot) => slot.kind === "requirement") &&
        matches.filter(({ block }) => block.key !== "").length >= FEWEST_REQUIREMENTS);
    if (!asks)
        return { code: "table-not-found", values: { sheet } };
    return {
        code: "table-of-another-pack",
        values: { sheet, found: [], missing: pack.rows.map((row) => row.id) },
    };
}
const fault = (value) => ({ ok: false, fault: value });
function foundRows(matches, pack) {
    const rows = new Set(matches.filter(({ text }) => text === "same" || text === "like").map(({ row }) => row));
    return pack.rows.filter((_, at) => rows.has(at)).map((row) => row.id);
}
function isEnough(found, matches, pack) {
    const foreign = matches.filter((match) => match.text === "other").length;
    if (foreign === 0)
        return found * 3 >= pack.rows.length;
    if (found * 10 >= pack.rows.length * 9)
        return true;
    return found * 2 >= pack.rows.length && found >= foreign;
}
function rangeOf(sections) {
    const heads = sections.flatMap(({ header }) => header?.cells ?? []);
    const slots = sections.flatMap(({ layout }) => layout.slots);
    const blocks = sections.flatMap(({ matches }) => matches.filter((match) => match.row !== undefined).map(({ block }) => block));
    const rows = blocks.map((block) => block.rows);
    const cells = blocks.flatMap((block) => [...block.requirement, ...block.answer, ...block.remarks]);
    const least = (values) => values.reduce((a, b) => Math.min(a, b), Infinity);
    const most = (values) => values.reduce((a, b) => Math.max(a, b), 0);
    return {
        top: least([...heads.map((cell) => cell.row), ...rows.map((span) => span.first)]),
        left: least([...heads.map((cell) => cell.column), ...slots.map((slot) => slot.left)]),
        bottom: most([...heads.map((cell) => cell.bottom), ...rows.map((span) => span.last)]),
        right: most([...heads, ...slots, ...cells].map((of) => of.right)),
    };
}
function lastRowOf(matches, { bottom }) {
    const others = matches.filter(({ text, block }) => text === "other" && block.number !== undefined);
    const lastRow = others.reduce((last, { block }) => Math.max(last, block.rows.last), bottom);
    return lastRow === bottom ? {} : { lastRow };
}
function tableOf({ snapshot, pack, lines, sections, own, main, range }) {
    const { rows, altered, repairs } = readRows(own, pack, snapshot.hiddenRows);
    const matches = own.flatMap((section) => section.matches);
    const found = own.map((section) => findBands({ ...section, matches, pack }));
    const lying = readOverlays({ overlays: snapshot.overlays ?? [], own, pack });
    const under = overlaidBands(lying.outside, found.flatMap((of) => of.bands), pack);
    const { bands } = under;
    const bandRows = new Set(found.flatMap((of) => of.rows));
    const legend = findLegend(legendLines(lines, own));
    const legendCells = new Set(legend?.marks.map(({ cell }) => cell ?? legend.cell));
    const vendorsLines = ownLines({ own, pack, bandRows });
    const heard = new Set(vendorsLines.filter((line) => line.isVendors).map(({ cell }) => cell.row));
    const unheard = (section) => ({
        ...section,
        rest: section.rest.filter(({ row }) => !heard.has(row)),
    });
    const others = new Map(own.map((section) => [section, unheard(section)]));
    const around = {
        sections: sections.map((section) => others.get(section) ?? section),
        own: [...others.values()],
    };
    const besides = lying.lines.filter(({ row }) => !bandRows.has(row));
    const notes = readNotes({ ...around, bands, bandRows, pack, legendCells, besides });
    const limits = rowLimits(own, pack);
    const hidden = hiddenBands(bands, snapshot);
    const denials = [
        ...notes.denials,
        ...under.denials,
        ...lying.denials,
        ...limits.denials,
        ...hidden.map(({ cell }) => ({ cell, band: cell })),
    ];
    const firstRow = main.matches[0]?.block.rows.first ?? range.top;
    return {
        sheet: snapshot.name,
        range,
        ...lastRowOf(matches, range),
        headerRows: main.header?.rows ?? { first: firstRow, last: firstRow },
        columns: columnsOf(main.layout.slots),
        rows: sheet_notes_withDoubts(withNotes(withOwnLines(rows, vendorsLines), notes), lying.doubts),
        bands,
        ...(denials.length === 0 ? {} : { denials }),
        missing: pack.rows.map((row) => row.id).filter((id) => !rows.some((row) => row.id === id)),
        repairs: [
            ...repairs,
            ...strayNotes({ sections, own, pack }),
            ...found.flatMap((of) => of.repairs),
            ...hidden,
            ...lying.repairs,
            ...under.repairs,
            ...notes.repairs,
            ...limits.repairs,
        ],
        altered,
        ...(legend === undefined ? {} : { legend }),
        heading: sheetHeading(lines, range),
    };
}
function hiddenBands(bands, { hiddenRows }) {
    return bands
        .filter(({ place }) => hiddenRows.some((span) => place.row >= span.first && place.row <= span.last))
        .map(({ place, text }) => ({ code: "band-hidden", values: { text }, cell: cellAddress(place) }));
}

;// ./src/core/sheet/sheet-answers.ts


const isAnswered = (result) => result.ok &&
    result.table.rows.some(({ answer, remarks, doubts }) => saysSomething(answer) || saysSomething(remarks) || doubts.some(({ code }) => code === "no-result"));
function saysSomething(text) {
    const plain = normaliseAnswer(text).text;
    return plain !== "" && !PLACEHOLDER.test(plain) && !INSTRUCTIONS.test(plain);
}
function addsNothing(form, filled) {
    if (!form.ok || !filled.ok || form.table.rows.some(({ answer }) => saysSomething(answer)))
        return false;
    if (!filled.table.rows.some(({ answer }) => saysSomething(answer)))
        return false;
    const remarks = new Map(filled.table.rows.map((row) => [row.id, row.remarks]));
    return form.table.rows.every((row) => !saysSomething(row.remarks) || remarks.get(row.id) === row.remarks);
}
function contentOf(result) {
    if (!result.ok)
        return "";
    const { rows, bands, altered, missing, legend, denials = [] } = result.table;
    return JSON.stringify([
        rows.map(({ id, answer, remarks, beside = [], doubts }) => [
            id,
            answer,
            remarks,
            beside.map(({ text }) => text),
            doubts.map(({ code }) => code),
        ]),
        bands.map((band) => [band.text, band.exemption, band.when, rowsAbove(band.place.row, rows)]),
        altered.map(({ id, what, found }) => [id, what, found]),
        missing,
        legend?.marks ?? [],
        denials.map(({ rows }) => rows ?? "all"),
    ]);
}
const rowsAbove = (row, rows) => rows.filter((other) => other.rows.first < row).length;

;// ./src/core/sheet/plainly-meant.ts

function plainlyMeant(ranked) {
    const [best] = ranked;
    if (best === undefined)
        return { ok: false, fault: { code: "no-worksheet", values: {} } };
    const tables = ranked.filter(({ candidate }) => candidate.result.ok);
    if (tables.length === 0)
        return { ok: true, value: best };
    const visible = tables.filter(({ snapshot }) => snapshot.visibility === "visible");
    const eligible = (visible.length > 0 ? visible : tables).filter(({ candidate }) => candidate.role !== "sample");
    const [first] = eligible;
    if (first === undefined) {
        const unread = ranked.find(({ candidate: { role, result } }) => role !== "sample" && isUnread(result));
        if (unread !== undefined)
            return { ok: true, value: unread };
        return { ok: false, fault: { code: "only-sample-sheets", values: { sheets: plainly_meant_namesOf(tables) } } };
    }
    const filledIn = eligible.filter(({ candidate }) => isAnswered(candidate.result));
    const answered = filledIn.filter((one) => !filledIn.some((other) => addsNothing(one.candidate.result, other.candidate.result)));
    if (new Set(answered.map(({ candidate }) => contentOf(candidate.result))).size > 1) {
        return { ok: false, fault: { code: "several-sheets-answered", values: { sheets: plainly_meant_namesOf(answered) } } };
    }
    const others = eligible.filter((other) => !answered.includes(other));
    const [only = first] = answered;
    if (answered.length > 0 &&
        others.length > 0 &&
        answered.every(({ candidate }) => candidate.role === "not-final")) {
        const values = { sheet: only.snapshot.name, others: plainly_meant_namesOf(others) };
        return { ok: false, fault: { code: "answers-perhaps-not-final", values } };
    }
    return { ok: true, value: only };
}
const isUnread = (result) => !result.ok && result.fault.code === "answer-column-not-found";
const plainly_meant_namesOf = (ranked) => [...ranked].sort((a, b) => a.at - b.at).map(({ snapshot }) => snapshot.name);

;// ./src/core/sheet/sample-words.ts
const sample_words_plainOf = (text) => text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
const SAMPLE_WORD = "(?:(?:ご?(?:記入|記載|回答|解答|入力|作成|記述|書き方|書き|書込み?|参考|提案|提出|選択|評価|模範|想定))+の?(?:例(?![外規会])文?|見本|サンプル)" +
    "|模範(?:回答|解答)|お?手本|見本|サンプル|(?<![a-z])(?:samples?|examples?|specimen)(?![a-z]))";
const ELSEWHERE = "(?![ 」』\\])]{0,2}(?:付|つき|あり|有り?|入り|参照|[をにはもからよ]|と同|以外|なし|無|削除|済|どおり|通り))";
const SAMPLE_NAME = new RegExp(`${SAMPLE_WORD}${ELSEWHERE}`, "u");
const LONE_EXAMPLE = /(?:^|[([【〔「『<_\-・ ])例 ?\d*(?:$|[)\]】〕」』>_\-・: ])/u;
const COMPANY = /株式会社|有限会社|合同会社|合資会社|財団法人|社団法人|\(株\)|\(有\)|(?<![a-z])(?:inc|ltd|corp|co|llc)(?![a-z])/u;
const COMPANY_LIKE = /サンプル|見本|(?<![a-z])(?:samples?|examples?)(?![a-z])/gu;
const NOT_FINAL = /雛[形型]|ひな(?:形|型|がた)|テンプレ|原本|原紙|(?<![a-z])(?:template|draft|old|backup|bak)(?![a-z])|下書|素案|(?<!提)案(?:$|[)\]】_\- \d])|^旧|[(\[【_\- ]旧|(?<!復)旧版?(?:$|[)\]】])|(?:修正|変更|訂正|差替え?)前|作業用|控え?(?:$|[)\]】])/u;
function roleByName(name) {
    const plain = sample_words_plainOf(name);
    const said = COMPANY.test(plain) ? plain.replace(COMPANY_LIKE, " ") : plain;
    if (SAMPLE_NAME.test(said) || LONE_EXAMPLE.test(said))
        return "sample";
    return NOT_FINAL.test(plain) ? "not-final" : "answers";
}
const LONGEST_TITLE = 60;
const sample_words_OPEN = "[(\\[【〔「『<《〈≪]";
const CLOSE = "[)\\]】〕」』>》〉≫]";
const CALLED = `(?:${SAMPLE_WORD}|例) ?\\d{0,2}`;
const sample_words_WHOLE = new RegExp(`^[※*■□◆◇●○・#]{0,2} ?${sample_words_OPEN}? ?${CALLED} ?${CLOSE}?(?:です|である|となります|になります)?[。.!]?$`, "u");
const BRACKETED = new RegExp(`^${sample_words_OPEN} ?${SAMPLE_WORD} ?\\d{0,2} ?${CLOSE}(?![をにはもからよの])|${sample_words_OPEN} ?${CALLED} ?${CLOSE}$`, "u");
const AT_END = new RegExp(`(?<![はがをもと:]|[右左上下段欄行列字色]の? ?)${SAMPLE_WORD} ?\\d{0,2}$`, "u");
const OF_ITSELF = new RegExp(`(?:これ|本|この|当|以下|下記|下表)[^。、]{0,14}は、?[^。]{0,14}(?:${SAMPLE_WORD}|例)(?:です|であ[りる]|で、|とな|にな|。|$)`, "u");
const POINTS_AWAY = /参照|参考に|別(?:紙|添|シート|表|途|冊|ファイル)|次(?:シート|ページ|頁)|→|⇒|⇨|->|ではな|でない|では?ありま|じゃな/u;
function isSampleTitle(text) {
    const plain = sample_words_plainOf(text);
    if (plain.length > LONGEST_TITLE || POINTS_AWAY.test(plain))
        return false;
    if (sample_words_WHOLE.test(plain) || BRACKETED.test(plain) || OF_ITSELF.test(plain))
        return true;
    return !COMPANY.test(plain) && AT_END.test(plain);
}

;// ./src/core/sheet/sample-sheet.ts


const sample_sheet_MOST_LINES = 30;
const sample_sheet_MARK = /^[○◯〇×✕✖△▲◎●]$/u;
const GROUP = /^(?:貴社|御社|各社|事業者|提案者)?ご?(?:回答|対応|備考|記入)(?:欄|内容|状況|可否)?$/u;
function sampleSign(snapshot, table) {
    if (roleByName(snapshot.name) === "sample")
        return { text: snapshot.name };
    const above = linesAbove(snapshot.cells, table.headerRows.first);
    for (const line of above) {
        if (line.some(({ text }) => GROUP.test(text.normalize("NFKC").trim())))
            continue;
        const title = line.find((cell, at) => isTitle(cell, at === line.length - 1));
        if (title !== undefined)
            return { text: title.text, cell: cellAddress(title) };
        if (line.some(({ text }) => sample_sheet_MARK.test(text.trim())) && line.length > 2)
            return undefined;
    }
    return undefined;
}
function linesAbove(cells, row) {
    const lines = new Map();
    for (const cell of cells) {
        if (cell.row >= row || cell.row < row - sample_sheet_MOST_LINES || cell.struck === true)
            continue;
        const line = lines.get(cell.row);
        if (line === undefined)
            lines.set(cell.row, [cell]);
        else
            line.push(cell);
    }
    return [...lines.values()].reverse();
}
function isTitle({ text }, isLast) {
    return (isLast || /[(（【[［〔「『]/u.test(text)) && isSampleTitle(text);
}

;// ./src/core/sheet/choose-sheet.ts





function chooseSheet(choice) {
    const { sheets, wanted } = choice;
    const ranked = sheets
        .map((snapshot, at) => ({ at, snapshot, candidate: choose_sheet_candidateOf(snapshot, choice) }))
        .sort((a, b) => weight(b.candidate) - weight(a.candidate));
    const found = wanted === undefined ? plainlyMeant(ranked) : byName(ranked, wanted, sheets);
    if (!found.ok)
        return found;
    const named = found.value;
    const candidates = ranked.map(({ candidate }) => candidate);
    const alsoOn = candidates
        .filter((other) => other !== named.candidate && other.result.ok)
        .map((other) => other.sheet);
    return {
        ok: true,
        value: { snapshot: named.snapshot, result: named.candidate.result, candidates, alsoOn },
    };
}
function byName(ranked, wanted, sheets) {
    const named = ranked.find(({ snapshot }) => sameName(snapshot.name, wanted));
    if (named !== undefined)
        return { ok: true, value: named };
    const values = { sheet: wanted, sheets: sheets.map((sheet) => sheet.name) };
    return { ok: false, fault: { code: "sheet-not-found", values } };
}
function choose_sheet_candidateOf(snapshot, { pack, columns }) {
    const result = findTable({ snapshot, pack, ...(columns === undefined ? {} : { columns }) });
    const found = result.ok ? result.table.rows.length : foundBefore(result.fault);
    const isSample = result.ok && sampleSign(snapshot, result.table) !== undefined;
    const role = isSample ? "sample" : roleByName(snapshot.name);
    return { sheet: snapshot.name, visibility: snapshot.visibility, found, result, role };
}
function foundBefore(fault) {
    return fault.code === "table-of-another-pack" ? fault.values.found.length : 0;
}
function weight({ result, visibility, found, role }) {
    const tells = result.ok
        ? 4
        : { "answer-column-not-found": 3, "table-of-another-pack": 2, "table-not-found": 1, "sheet-empty": 0 }[result.fault.code];
    return ((result.ok ? 1_000_000 : 0) +
        (visibility === "visible" ? 500_000 : 0) +
        (role === "sample" ? 0 : 200_000) +
        tells * 20_000 +
        (isAnswered(result) ? 10_000 : 0) +
        (role === "not-final" ? 0 : 5_000) +
        Math.min(found, 4_999));
}
function sameName(a, b) {
    return a.normalize("NFKC").toLowerCase() === b.normalize("NFKC").toLowerCase();
}

;// ./src/core/answer/reading.ts
const READINGS = [
    "met",
    "not_met",
    "partial",
    "planned",
    "na",
    "blank",
    "unclear",
    "contradictory",
    "expired",
    "weak_evidence",
];

;// ./src/core/pack/expects.ts

const topicSchema = external_zod_namespaceObject.z.strictObject({
    id: external_zod_namespaceObject.z.string(),
    name: external_zod_namespaceObject.z.strictObject({ ja: external_zod_namespaceObject.z.string(), en: external_zod_namespaceObject.z.string() }),
    words: external_zod_namespaceObject.z.array(external_zod_namespaceObject.z.string()).min(1),
    together: external_zod_namespaceObject.z.array(external_zod_namespaceObject.z.string()).min(1).optional(),
    specific: external_zod_namespaceObject.z.array(external_zod_namespaceObject.z.string()).min(1).optional(),
    negated: external_zod_namespaceObject.z.boolean().optional(),
});
const forbidsSchema = external_zod_namespaceObject.z.array(external_zod_namespaceObject.z.string()).min(1).optional();
const byCitySchema = external_zod_namespaceObject.z.boolean().optional();
const standardSchema = external_zod_namespaceObject.z.strictObject({
    standard: external_zod_namespaceObject.z.string(),
    edition: external_zod_namespaceObject.z.string().optional(),
    successors: external_zod_namespaceObject.z.array(external_zod_namespaceObject.z.string()).optional(),
});
const expectsSchema = external_zod_namespaceObject.z.discriminatedUnion("kind", [
    external_zod_namespaceObject.z.strictObject({ kind: external_zod_namespaceObject.z.literal("registration"), register: external_zod_namespaceObject.z.enum(["ISMAP", "ISMAP-LIU", "ASPIC"]) }),
    external_zod_namespaceObject.z.strictObject({
        kind: external_zod_namespaceObject.z.literal("certification"),
        holder: external_zod_namespaceObject.z.enum(["application-provider", "cloud-provider", "any-provider"]),
        anyOf: external_zod_namespaceObject.z.array(standardSchema).min(1),
    }),
    external_zod_namespaceObject.z.strictObject({
        kind: external_zod_namespaceObject.z.literal("assurance"),
        polarity: external_zod_namespaceObject.z.enum(["positive", "negative"]),
        parts: external_zod_namespaceObject.z.array(topicSchema).min(1),
        forbids: forbidsSchema,
        byCity: byCitySchema,
        violates: external_zod_namespaceObject.z.array(external_zod_namespaceObject.z.string()).min(1).optional(),
        statement: external_zod_namespaceObject.z.boolean().optional(),
        tolerates: external_zod_namespaceObject.z.array(external_zod_namespaceObject.z.string()).min(1).optional(),
        mistaken: external_zod_namespaceObject.z.array(external_zod_namespaceObject.z.string()).min(1).optional(),
        subject: external_zod_namespaceObject.z.array(external_zod_namespaceObject.z.string()).min(1).optional(),
    }),
    external_zod_namespaceObject.z.strictObject({
        kind: external_zod_namespaceObject.z.literal("disclosure"),
        present: external_zod_namespaceObject.z.array(topicSchema).min(1),
        mistaken: external_zod_namespaceObject.z.array(external_zod_namespaceObject.z.string()).min(1).optional(),
        enough: external_zod_namespaceObject.z.number().int().min(1).optional(),
        forbids: forbidsSchema,
    }),
    external_zod_namespaceObject.z.strictObject({
        kind: external_zod_namespaceObject.z.literal("duration"),
        atLeast: external_zod_namespaceObject.z.string().regex(/^P[0-9]+[YMD]$/),
        of: topicSchema,
        present: external_zod_namespaceObject.z.array(topicSchema),
        others: external_zod_namespaceObject.z.array(external_zod_namespaceObject.z.string()).min(1).optional(),
        forbids: forbidsSchema,
    }),
    external_zod_namespaceObject.z.strictObject({
        kind: external_zod_namespaceObject.z.literal("location"),
        country: external_zod_namespaceObject.z.literal("JP"),
        parts: external_zod_namespaceObject.z.array(topicSchema).min(1),
    }),
    external_zod_namespaceObject.z.strictObject({
        kind: external_zod_namespaceObject.z.literal("jurisdiction"),
        country: external_zod_namespaceObject.z.literal("JP"),
        parts: external_zod_namespaceObject.z.array(topicSchema).min(1),
    }),
    external_zod_namespaceObject.z.strictObject({
        kind: external_zod_namespaceObject.z.literal("facility-tier"),
        standard: external_zod_namespaceObject.z.literal("JDCC"),
        atLeast: external_zod_namespaceObject.z.number().int(),
    }),
    external_zod_namespaceObject.z.strictObject({
        kind: external_zod_namespaceObject.z.literal("erasure"),
        standard: external_zod_namespaceObject.z.string(),
        planAllowed: external_zod_namespaceObject.z.boolean(),
        present: external_zod_namespaceObject.z.array(topicSchema).min(1),
        forbids: forbidsSchema,
    }),
]);

;// ./src/core/pack/pack-schema.ts






const rowSchema = external_zod_namespaceObject.z.strictObject({
    id: rowIdSchema,
    category: external_zod_namespaceObject.z.string(),
    short: external_zod_namespaceObject.z.string().min(1).max(24).optional(),
    text: external_zod_namespaceObject.z.string().min(1),
    obligation: external_zod_namespaceObject.z.enum(["mandatory", "optional"]),
    expects: expectsSchema,
    appliesWhen: conditionSchema.optional(),
    mayNotApply: external_zod_namespaceObject.z.boolean().optional(),
    neverExempt: external_zod_namespaceObject.z.boolean().optional(),
    adviseWhenExempt: external_zod_namespaceObject.z.boolean().optional(),
    review: external_zod_namespaceObject.z.boolean().optional(),
});
const exemptionSchema = external_zod_namespaceObject.z.strictObject({
    id: external_zod_namespaceObject.z.string().min(1).transform(exemptionId),
    text: external_zod_namespaceObject.z.string().min(1),
    when: conditionSchema,
    rows: external_zod_namespaceObject.z.strictObject({ from: rowIdSchema, to: rowIdSchema }),
});
const caseSchema = external_zod_namespaceObject.z.strictObject({
    name: external_zod_namespaceObject.z.string().min(1),
    readings: external_zod_namespaceObject.z.record(external_zod_namespaceObject.z.string(), external_zod_namespaceObject.z.enum(READINGS)),
    statuses: external_zod_namespaceObject.z.record(external_zod_namespaceObject.z.string(), external_zod_namespaceObject.z.enum(STATUSES)),
});
const packSchema = external_zod_namespaceObject.z.strictObject({
    $schema: external_zod_namespaceObject.z.string().optional(),
    id: external_zod_namespaceObject.z.string().regex(/^[a-z0-9-]+$/),
    version: external_zod_namespaceObject.z.string().regex(/^[0-9]+\.[0-9]+\.[0-9]+$/),
    name: external_zod_namespaceObject.z.strictObject({ ja: external_zod_namespaceObject.z.string().min(1), en: external_zod_namespaceObject.z.string().min(1) }),
    rows: external_zod_namespaceObject.z.array(rowSchema).min(1),
    exemptions: external_zod_namespaceObject.z.array(exemptionSchema),
    cases: external_zod_namespaceObject.z.array(caseSchema),
});

;// ./src/core/pack/resolve-names.ts

function resolveNames(pack) {
    return { ...pack, rows: pack.rows.map((row) => ({ ...row, expects: resolved(row.expects) })) };
}
function resolved(expects) {
    switch (expects.kind) {
        case "certification":
            return { ...expects, anyOf: expects.anyOf.map(canonical) };
        case "erasure":
            return { ...expects, standard: resolveStandard(expects.standard)?.standard ?? expects.standard };
        default:
            return expects;
    }
}
function canonical(wanted) {
    const named = resolveStandard(wanted.standard, wanted.edition);
    if (named === undefined)
        return wanted;
    const { standard, edition } = named;
    const successors = wanted.successors?.map((one) => resolveStandard(wanted.standard, one)?.edition ?? one);
    return {
        ...wanted,
        standard,
        ...(edition === undefined ? {} : { edition }),
        ...(successors === undefined ? {} : { successors }),
    };
}

;// ./src/core/pack/parse-pack.ts


function parsePack(value) {
    const result = packSchema.safeParse(value);
    if (result.success)
        return { ok: true, pack: resolveNames(result.data) };
    return { ok: false, faults: result.error.issues.map(shapeFault) };
}
function shapeFault(issue) {
    const path = `/${issue.path.map(String).join("/")}`;
    return { code: "wrong-shape", values: { path, detail: issue.message } };
}

;// ./src/packs/gaibu-service.json
const gaibu_service_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"./pack.schema.json","id":"gaibu-service","version":"1.1.0","name":{"ja":"外部サービス要件","en":"Requirements for external services"},"rows":[{"id":"1.1","category":"セキュリティ評価制度","short":"ISMAP 登録","text":"利用しようとする外部サービス（アプリケーション）が政府情報システムのためのセキュリティ評価制度（Information system Security Management and Assessment Program: 通称、ISMAP（イスマップ））への登録が行われていること。","obligation":"optional","expects":{"kind":"registration","register":"ISMAP"}},{"id":"1.2","category":"セキュリティ評価制度","short":"ISMAP-LIU 登録","text":"1.1でＩＳＭＡＰへの登録が行われていない場合\\n利用しようとする外部サービス（アプリケーション）が政府情報システムのためのセキュリティ評価制度「ISMAP-LIU」（ISMAP for Low-Impact Use）への登録が行われていること。","obligation":"optional","expects":{"kind":"registration","register":"ISMAP-LIU"},"appliesWhen":{"not":{"met":"1.1"}}},{"id":"1.3","category":"SLA","short":"SLA","text":"サービスレベルの保証が定められていること。\\nSLAには以下のような内容が定められていること。\\n・情報セキュリティ監視（稼働監視、障害監視、パフォーマンス監視等）の実施基準・手順及び情報セキュリティインシデントの対応等の取り決め\\n・外部サービス利用者の活動、例外処理、過失及び情報セキュリティ事象を記録したイベントログを取得、保持し、定期的にレビューできること。\\n・利用する外部サービス又はシステムの技術的脆弱性に関する情報は、公表された後に速やかにクラウドサービス利用者が入手できるようになっていること。","obligation":"optional","expects":{"kind":"assurance","polarity":"positive","parts":[{"id":"guarantee","name":{"ja":"サービスレベルの保証","en":"service level guarantee"},"words":["SLA","サービスレベル","サービス品質保証","稼働率保証","保証","service level"]},{"id":"monitoring","name":{"ja":"情報セキュリティ監視とインシデント対応の取り決め","en":"monitoring and incident arrangements"},"words":["監視","インシデント","モニタリング","monitoring","incident"]},{"id":"event-log","name":{"ja":"イベントログの取得・保持・レビュー","en":"event logs kept and reviewed"},"words":["ログ","log","操作記録","証跡","操作履歴"]},{"id":"vulnerability-information","name":{"ja":"脆弱性情報の提供","en":"vulnerability information"},"words":["脆弱性","vulnerabilit"]}],"mistaken":["SLO","目標値","実績","努力"],"violates":["ベストエフォート型","保証対象外","免責"]}},{"id":"1.4","category":"クラウドサービス情報開示認定制度","short":"ASPIC 認定","text":"利用しようとする外部サービス（アプリケーション）が一般社団法人日本クラウド産業協会(ASPIC)クラウドサービス情報開示認定制度への登録が行われていること。","obligation":"optional","expects":{"kind":"registration","register":"ASPIC"}},{"id":"1.5","category":"生成AIを利用したサービスにおける入力情報の取扱","short":"生成AIの入力情報","text":"外部サービスが生成AIを利用したサービスに該当する場合においては、同サービスへの入力情報が、本市の許可なく生成AIの学習に用いられたり、サービスを提供する事業者による監査の対象にならないことが確認できること。","obligation":"mandatory","expects":{"kind":"assurance","polarity":"negative","parts":[{"id":"training","name":{"ja":"入力情報を学習に用いないこと","en":"input is not used for training"},"words":["学習","トレーニング","ファインチューニング","training","train","モデルの改善","モデル改善"],"negated":true},{"id":"provider-review","name":{"ja":"提供事業者による監査の対象にならないこと","en":"input is not reviewed by the provider"},"words":["監査","レビュー","閲覧","モニタリング","監視","目視","人的確認","内容を確認","ゼロデータ保持","abuse monitoring","review","monitoring","audit","zero data retention","内容の確認","内容確認","人手"],"negated":true}],"statement":true,"forbids":["学習","トレーニング","機械学習","ファインチューニング","監査","レビュー","閲覧","モニタリング","不正使用監視","不正利用監視","人的確認","目視","入力内容を確認","入力を確認","内容を確認","担当者が確認","二次利用","train","review","monitor","access","human","fine-tun","audit","モデルの改善","モデル改善","精度向上","性能向上","品質向上","品質改善","サービス改善","サービスの改善","improve","エンジンの改善","改善に使","改善に利用","改善のため","精度の向上","品質の向上","内容の確認","内容確認","人手による","人による確認"],"subject":["生成AI","AI機能","AIを","AIは","AIサービス","LLM","ChatGPT","generative AI","AI"]},"mayNotApply":true,"neverExempt":true},{"id":"1.6","category":"資格・認証\\n※アプリケーション提供事業者","short":"ISO 27001 提供者","text":"サービス提供を行う組織が、ISO/IEC 27001：2013認証を取得していること。","obligation":"optional","expects":{"kind":"certification","holder":"application-provider","anyOf":[{"standard":"ISO/IEC 27001","edition":"2013","successors":["2022"]}]}},{"id":"1.7","category":"資格・認証\\n※クラウドサービスプロバイダー","short":"ISO 27001 クラウド","text":"サービス提供を行う組織が、ISO/IEC 27001：2013認証を取得していること。","obligation":"mandatory","expects":{"kind":"certification","holder":"cloud-provider","anyOf":[{"standard":"ISO/IEC 27001","edition":"2013","successors":["2022"]}]}},{"id":"1.8","category":"資格・認証\\n※クラウドサービスプロバイダー","short":"ISO 27017・PCI DSS","text":"サービス提供を行う組織が、ISO/IEC 27017：2015認証もしくはPCI DSSを取得していること。","obligation":"mandatory","expects":{"kind":"certification","holder":"any-provider","anyOf":[{"standard":"ISO/IEC 27017","edition":"2015"},{"standard":"PCI DSS"}]}},{"id":"1.9","category":"資格・認証\\n※クラウドサービスプロバイダー","short":"ISO 27018","text":"サービス提供を行う組織が、ISO/IEC 27018：2014認証を取得していること。","obligation":"optional","expects":{"kind":"certification","holder":"any-provider","anyOf":[{"standard":"ISO/IEC 27018","edition":"2014","successors":["2019","2025"]}]}},{"id":"1.10","category":"データの所在・適用法と裁判管轄","short":"データの所在地","text":"サービス上のユーザ所有データ（バックアップデータを含む。）の所在地が日本国内に限定できること。","obligation":"mandatory","expects":{"kind":"location","country":"JP","parts":[{"id":"data","name":{"ja":"ユーザ所有データ","en":"user data"},"words":["データ","本番","data"]},{"id":"backup","name":{"ja":"バックアップデータ","en":"backup data"},"words":["バックアップ","災害対策","DR","backup"]}]},"adviseWhenExempt":true},{"id":"1.11","category":"データの所在・適用法と裁判管轄","short":"実施場所の情報","text":"サービス提供事業の実施場所（事務所、運用場所）（地域（リージョン）が特定できるようにすること）を情報提供すること。提供にあたっては文書にて内容を確約すること。","obligation":"mandatory","expects":{"kind":"disclosure","present":[{"id":"place","name":{"ja":"実施場所（地域・リージョン）","en":"place of service (region)"},"words":["リージョン","所在地","拠点","事務所","運用場所","実施場所","地域","住所","region","office","location","site"]},{"id":"written-assurance","name":{"ja":"文書による確約","en":"assurance in writing"},"words":["確約","誓約","文書","書面","written","in writing","commitment","社印","押印","公印","代表者印","signed","letter of","証明書","確認書","届"],"specific":["確約","誓約","書面","文書にて","文書で","written","社印","押印","公印","代表者印","signed","letter of","証明書","確認書"]}],"forbids":["海外","国外","overseas"]}},{"id":"1.12","category":"データの所在・適用法と裁判管轄","short":"準拠法・裁判管轄","text":"準拠法、裁判管轄を国内に指定できること。","obligation":"mandatory","expects":{"kind":"jurisdiction","country":"JP","parts":[{"id":"law","name":{"ja":"準拠法","en":"governing law"},"words":["準拠法","日本法","law"]},{"id":"court","name":{"ja":"裁判管轄","en":"jurisdiction"},"words":["管轄","裁判所","court"]}]},"adviseWhenExempt":true},{"id":"1.13","category":"データの所在・適用法と裁判管轄","short":"データの所有権","text":"市が登録したデータは、本市に確実に提供でき、提供後のデータの所有権・管理権は、市が保有すること。\\nまた、市が登録したデータは、本契約に明示的に定められているところを除き、本市の承諾なく、利用できないものとすること。","obligation":"optional","expects":{"kind":"assurance","polarity":"positive","parts":[{"id":"return","name":{"ja":"データの提供","en":"data returned to the city"},"words":["エクスポート","提供","返却","返還","ダウンロード","引渡","引き渡","出力","抽出","export","return","download","お渡し","csv","納品","持ち帰"]},{"id":"ownership","name":{"ja":"データの所有権・管理権","en":"ownership of data"},"words":["所有権","管理権","帰属","保有","権利","所有","rights","title","owner","belong","own your data","own the data","own all","貴市のもの","貴市のまま","市のもの","貴庁のもの","owns the data","owns all"]},{"id":"no-use","name":{"ja":"承諾なく利用しないこと","en":"no use without consent"},"words":["承諾","利用し","利用いた","利用はし","利用は行","使用し","使用いた","目的外","許可なく","同意なく","無断","利用できない","利用しない","二次利用","consent","beyond the contract","no use","not use","without your consent","never use","without the city","使うこと","使いま","使用するこ","使われ"],"negated":true}],"byCity":true,"forbids":["利用","使用","第三者","目的外","転用","流用","開示","use","disclos","share","used","using","当社に移","弊社に移","当社へ移","弊社へ移","当社に帰属","弊社に帰属","所有権を主張","権利を主張","当社が取得","弊社が取得","活用","販売","譲渡","公開","統計","分析","使う","使い","使わ"],"violates":["当社に帰属","弊社に帰属","当社が所有","弊社が所有","当社が保有","弊社が保有","当社の所有","当社に属","provider owns","we own","belongs to us","vendor owns","管理権は当社","管理権は弊社","所有権は当社","所有権は弊社","当社にあり","弊社にあり","当社が有し","弊社が有し","権利は当社","権利は弊社"]}},{"id":"1.14","category":"データセンター要件","short":"データセンター","text":"データセンターは、日本データセンター協会が制定するデータセンターファシリティスタンダードのティア３相当の基準を満たした設備とすること。","obligation":"mandatory","expects":{"kind":"facility-tier","standard":"JDCC","atLeast":3}},{"id":"1.15","category":"セキュリティ対策・体制","short":"目的外利用の禁止","text":"サービス提供業務の遂行のために提供する情報（契約等の手続に付随して外部サービス事業者が知りうる利用者情報等）を、サービス提供業務の遂行目的外で利用しないこと。情報の目的外利用の禁止に対する遵守（義務）の表明をすること。","obligation":"mandatory","expects":{"kind":"assurance","polarity":"positive","parts":[{"id":"purpose","name":{"ja":"目的外で利用しないこと","en":"no use beyond the purpose"},"words":["目的外","目的以外","以外の目的","業務遂行目的","業務の遂行以外","業務以外","other purpose","purpose","purpose other than","purposes other than"],"negated":true},{"id":"declaration","name":{"ja":"遵守の表明","en":"declaration of compliance"},"words":["表明","誓約","宣言","規約","ポリシー","方針","約款","契約書","秘密保持契約","確約","遵守いた","遵守し","明記","規程","声明","declare","policy","terms","commit","agreement","dpa","section","pledge","undertake","covenant"]}],"statement":true,"forbids":["目的外","目的以外","以外の目的","業務外","第三者","転用","流用","二次利用","漏","範囲を超え","無断","other purpose","beyond","third part","目的の範囲外","業務の遂行以外","マーケティング","広告","営業活動","営業目的","宣伝","販促","ご案内に","統計","流出","売却","販売","advertis","marketing","商品案内","製品案内","サービス案内","案内に","purpose other than","purposes other than","any other purpose","共同利用"],"violates":["マーケティング","広告","営業目的","統計目的","サービス改善","分析目的","marketing","advertis","analytics","ご案内に","案内に使","営業活動","販促","宣伝","製品紹介","メールマガジン","ダイレクトメール","キャンペーン","品質向上","新製品","新サービス","ニュースレター","newsletter","promotion","案内に利用","商品案内","製品案内","サービス案内","案内のため","ご案内等","案内等に","共同利用あり","共同利用し","共同で利用"]}},{"id":"1.16","category":"セキュリティ対策・体制","short":"変更の管理体制","text":"サービス提供を行う組織若しくはその従業員、再委託先又はその他の者によって、本市の意図しない変更が加えられないための管理体制について提示すること。","obligation":"mandatory","expects":{"kind":"disclosure","present":[{"id":"structure","name":{"ja":"意図しない変更を防ぐ管理体制","en":"management structure against unintended changes"},"words":["体制","変更管理","承認","規程","職務分掌","権限分離","変更","開発","リリース","再委託","structure","change management","approval","segregation"],"specific":["体制図","組織図","変更管理","二者承認","複数名","複数人","ダブルチェック","承認フロー","承認プロセス","承認手続","承認を必須","承認を経","上長承認","責任者の承認","責任者が承認","職務分掌","職務分離","権限分離","相互牽制","コードレビュー","改ざん検知","構成管理","二名","2名","change management","segregation of duties","dual approval","code review","peer review","four-eyes","承認者","承認履歴","操作録画","二段階承認","承認制","リリース判定","cab","approver","プルリクエスト","pull request","ブランチ保護","レビュー必須","特権id","作業記録","立会"]}],"forbids":["意図しない変更","不正な変更","不正変更","改ざん","無断","unauthorized","unauthorised","再委託","承認なし","承認なく","承認を得ず","承認を経ず","許可なく","許可なし"],"mistaken":["営業・サポート体制","サポート体制","営業体制","問い合わせ体制","問合せ体制","ヘルプデスク","導入体制","プロジェクト体制"]}},{"id":"1.17","category":"セキュリティ対策・体制","short":"インシデント対処","text":"情報セキュリティインシデントが発生した場合に、被害を最小限に食い止めるための対処方法（対処手順、責任分界、対処体制等）について提示すること。","obligation":"mandatory","expects":{"kind":"disclosure","present":[{"id":"procedure","name":{"ja":"インシデントの対処手順","en":"incident procedure"},"words":["手順","対処","対応フロー","マニュアル","規程","初動","封じ込め","一次報告","報告","エスカレーション","インシデント対応","復旧","検知後","procedure","runbook","playbook","response plan","notify","response process"],"specific":["手順書","対応フロー","マニュアル","規程","封じ込め","一次報告","時間以内","初動対応","エスカレーション","対処手順","対応手順","対応計画","runbook","playbook","procedure","response plan","response process"]},{"id":"demarcation","name":{"ja":"責任分界","en":"demarcation of responsibilities"},"words":["責任分界","責任分担","責任範囲","役割分担","責任共有","responsib","demarcation"],"specific":["責任分界","責任分担","責任共有","役割分担","responsibility matrix","shared responsibility","demarcation"]},{"id":"organisation","name":{"ja":"対処体制","en":"incident organisation"},"words":["体制","csirt","窓口","連絡網","soc","対策本部","team","担当部署","対応部署"],"specific":["csirt","体制図","連絡網","連絡体制","対策本部","24時間","対処体制","対応体制","soc","escalation contact"]}],"enough":2,"mistaken":["避難","安否","防災訓練","消防"]}},{"id":"1.18","category":"セキュリティ対策・体制","short":"不履行時の改善","text":"障害や情報セキュリティインシデントの発生、監査結果等によって、情報セキュリティ対策の履行が不十分であると認められた場合の対処（改善の実施等）方法について提示すること。","obligation":"mandatory","expects":{"kind":"disclosure","present":[{"id":"remedy","name":{"ja":"不十分な場合の対処（改善の実施等）方法","en":"how shortcomings are remedied"},"words":["改善","是正","再発防止","対処","見直し","pdca","corrective","remed","improvement"],"specific":["是正処置","是正措置","是正計画","是正報告","是正手順","再発防止策","再発防止計画","改善計画","改善報告","改善策","改善手順","改善プロセス","原因分析","原因究明","根本原因","マネジメントレビュー","pdca","corrective action","root cause","remediation plan","improvement plan"]}],"forbids":["再発"]}},{"id":"1.19","category":"データ暗号化","short":"データ暗号化","text":"機密性の高いデータ等については、暗号化等によって蓄積・伝送データを保護できること。","obligation":"mandatory","expects":{"kind":"assurance","polarity":"positive","parts":[{"id":"at-rest","name":{"ja":"蓄積データの保護","en":"protection of stored data"},"words":["蓄積","保存","保管","AES","ストレージ","ディスク","データベース","db","tde","s3","kms","バックアップ","ファイル","格納","at rest","stored","storage","disk"],"together":["暗号","AES","TLS","SSL","HTTPS","VPN","ipsec","TDE","KMS","保護","ハッシュ","encrypt","protect"]},{"id":"in-transit","name":{"ja":"伝送データの保護","en":"protection of transmitted data"},"words":["伝送","通信","転送","経路","送受信","TLS","SSL","HTTPS","VPN","ipsec","in transit","in-transit","transmi"],"together":["暗号","AES","TLS","SSL","HTTPS","VPN","ipsec","TDE","KMS","保護","ハッシュ","encrypt","protect"]}],"forbids":["平文","暗号化されない","plaintext","plain text"],"violates":["平文","暗号化なし","plaintext","plain text"],"mistaken":["入退室","施錠","金庫","警備"]}},{"id":"1.20","category":"ログ取得","short":"ログの保存","text":"外部サービス上におけるアクセスログ等の証跡に係る保存期間について、1年間以上の保存が可能であること。その手法について提示すること。","obligation":"mandatory","expects":{"kind":"duration","atLeast":"P1Y","of":{"id":"access-log","name":{"ja":"アクセスログ等の証跡","en":"access logs"},"words":["アクセスログ","証跡","監査ログ","認証ログ","ログインログ","アクセス履歴","各種ログ","全ログ","すべてのログ","全てのログ","access log","audit log","audit trail"]},"present":[{"id":"method","name":{"ja":"保存の手法","en":"method of retention"},"words":["アーカイブ","転送","サーバ","ストレージ","基盤","s3","blob","cloudwatch","cloudtrail","bigquery","splunk","logstorage","siem","syslog","glacier","log analytics","elasticsearch","opensearch","datadog","データベース","テープ","worm","バケット","外部媒体","専用","ログ管理","ログ収集","自動取得","オブジェクト","azure monitor","cloud logging","kibana","別領域","エクスポート","圧縮","バックアップし","archive","store","storage","bucket","server","graylog","fluentd","loki","db","集約","vault","ログ機能","sentinel","forwarded"]}],"forbids":["改ざん","削除","消去"],"others":["バックアップ","エラーログ","デバッグ","性能","請求","メールログ","データ保持","データの保持","世代"]}},{"id":"1.21","category":"脆弱性対策","short":"脆弱性対策","text":"外部サービス上の脆弱性を発見する方法があり、実施可能であること。その手法について提示すること。","obligation":"mandatory","expects":{"kind":"disclosure","present":[{"id":"method","name":{"ja":"脆弱性を発見する手法","en":"method of finding vulnerabilities"},"words":["脆弱性診断","診断","スキャン","ペネトレーションテスト","検査","SAST","DAST","scan","assessment","penetration","脆弱性"],"specific":["脆弱性診断","セキュリティ診断","プラットフォーム診断","web診断","アプリケーション診断","脆弱性スキャン","スキャナ","スキャンツール","ペネトレーション","侵入テスト","脆弱性検査","sast","dast","sca","nessus","qualys","owasp","zap","inspector","tenable","trivy","dependabot","snyk","vuls","コード解析","静的解析","ソースコード診断","バグバウンティ","jvn","penetration","vulnerability scan","vulnerability assessment","vaddy","アプリ診断","ネットワーク診断","burp","nmap","openvas","aeyescan","securify","診断ツール","検査ツール","wpscan","nikto","grype","clair","sonarqube","checkmarx","fortify","veracode","greenbone"]}]}},{"id":"1.22","category":"不正アクセス対策","short":"不正アクセス対策","text":"通信内容を監視する等により、不正アクセスや不正侵入を検知及び通知できること。","obligation":"mandatory","expects":{"kind":"assurance","polarity":"positive","parts":[{"id":"detection","name":{"ja":"不正アクセス・不正侵入の検知","en":"detection of intrusion"},"words":["検知","監視","IDS","IPS","WAF","SOC","検出","guardduty","edr","siem","utm","detect","monitor"],"together":["不正","侵入","攻撃","IDS","IPS","WAF","SOC","通信","セキュリティ","guardduty","edr","siem","utm","ファイアウォール","マルウェア","不審","脅威","検知・通知","検知及び通知","検知および通知","検知、通知","検知と通知","検知し、通知","intrus","attack","threat","unauthor","malicious","defender","sentinel","crowdstrike","falcon","fortigate","palo alto","cortex","deep security","cloud one","security command center","cloud armor","security hub","firewall","fw","ngfw","snort","suricata","wazuh","darktrace","ndr","xdr","mdr","サイバー","異常な通信","異常通信","ブルートフォース"]},{"id":"notification","name":{"ja":"通知","en":"notification"},"words":["通知","アラート","連絡","通報","報告","発報","知らせ","alert","notif","メール","架電","電話","slack","teams","sns","伝達","email","e-mail","sent to"]}],"violates":["利用者からの","お客様からの","申告により","利用者様からの","お客さまからの","ユーザーからの","ユーザからの","貴市からの","職員からの","お客様からお","お客様からご","利用者からお","利用者からご","貴市からご","貴市からお","お電話をいただいて","ご連絡をいただいて","様からの","様からお","様からご","様よりの","様よりお","様よりご","からのお電話","からのご連絡","からの申告","お気づきの","お気付きの","ご連絡いただければ"],"mistaken":["監視カメラ","防犯カメラ","入退室","機械警備","ゲート","出入口","ブザー","警備会社","ドア","翌月","月次","毎月","定期点検","点検報告"]}},{"id":"1.23","category":"機器停止","short":"機器停止の検知","text":"機器に異常があった場合、検知できること。\\nまた、機器を死活監視し、停止した場合、検知できること。","obligation":"mandatory","expects":{"kind":"assurance","polarity":"positive","parts":[{"id":"fault","name":{"ja":"機器の異常の検知","en":"detection of faults"},"words":["異常","障害","故障","エラー","ハードウェア監視","リソース監視","閾値","しきい値","性能監視","fault","failure","error","anomal","hardware","snmp","トラップ","ハード","温度","ディスク","cpu","リソース","メトリクス","cloudwatch","datadog","prometheus","ipmi","idrac","ilo","アラーム","センサー"]},{"id":"liveness","name":{"ja":"死活監視と停止の検知","en":"liveness monitoring"},"words":["死活","停止","稼働監視","ダウン","ping","ヘルスチェック","生存監視","liveness","health check","heartbeat","down","outage","uptime monitoring","プロセス監視","応答監視","外形監視","url監視","ハートビート","無応答","応答確認","生死"]}],"violates":["利用者からの","お客様からの","申告により","連絡を受けて","通報により","問い合わせにより","利用者様からの","お客さまからの","ユーザーからの","ユーザからの","貴市からの","職員からの","お客様からお","お客様からご","利用者からお","利用者からご","貴市からご","貴市からお","お電話をいただいて","ご連絡をいただいて","様からの","様からお","様からご","様よりの","様よりお","様よりご","からのお電話","からのご連絡","からの申告","お気づきの","お気付きの","ご連絡いただければ"],"mistaken":["翌月","月次","毎月","定期点検","点検報告"]}},{"id":"1.24","category":"データ取扱い時の権限管理","short":"権限管理","text":"データの取り扱いについて、権限管理及びアクセス制御ができること。","obligation":"mandatory","expects":{"kind":"assurance","polarity":"positive","parts":[{"id":"rights","name":{"ja":"権限管理","en":"management of rights"},"words":["権限","ロール","role","RBAC","アクセス制御","iam","privilege","permission","access control","アクセス権","部署","役職","所属","グループ","職位","組織単位","フォルダ単位","ユーザーごと","利用者ごと","閲覧・編集","区別"]},{"id":"access-control","name":{"ja":"アクセス制御","en":"access control"},"words":["アクセス制御","アクセス制限","アクセスコントロール","アクセス権","IP制限","ipアドレス制限","利用者認証","ユーザ認証","多要素認証","認証機能","権限","ロール","閲覧制限","rbac","iam","mfa","role-based","access control","access restriction","active directory","entra","シングルサインオン","sso","saml","ldap","制御","管理画面","設定画面"]}],"byCity":true,"forbids":["権限外","権限のない","権限がない","権限を持たない","許可のない","第三者","unauthorized","unauthorised","共有ID","共有アカウント","共用ID","共通ID","許可されていない","承認されていない","権限を有しない","権限無","権限外の"],"violates":["同じ権限","同一権限","同一の権限","共有id","共有アカウント","共通id","共通アカウント","共用id","管理者権限を付与","shared account","shared id"],"mistaken":["入退室","立入","立ち入り","サーバ室","サーバー室","入館"]}},{"id":"1.25","category":"保守端末","short":"保守端末","text":"保守端末は、認証管理、持出管理、施錠管理、ログ管理等によりセキュリティを確保していること。","obligation":"mandatory","expects":{"kind":"assurance","polarity":"positive","parts":[{"id":"authentication","name":{"ja":"認証管理","en":"authentication"},"words":["認証","MFA","パスワード","id管理","生体","icカード","顔認証","ログイン","authenticat","ログオン","二要素","多要素","パスコード"]},{"id":"removal","name":{"ja":"持出管理","en":"control of removal"},"words":["持出","持ち出し","持込","持ち込み","搬出","removal","take-out","taken out","持ち出す","持出す","持ち出せ"]},{"id":"locking","name":{"ja":"施錠管理","en":"locking"},"words":["施錠","ワイヤーロック","セキュリティワイヤ","鍵","キャビネット","入退室","ロッカー","チェーンロック","lock","locks","locked","locking","cable lock","cabinet","ワイヤー","金庫","保管庫"]},{"id":"log","name":{"ja":"ログ管理","en":"logs"},"words":["ログ管理","操作ログ","ログを","ログの","ログ取","ログ保","アクセスログ","ログ監","ログ記","・ログ","及びログ","、ログ","ログ","操作記録","操作履歴","作業記録","録画","logs","logging","log","skysea","lanscope","assetview","操作を記録"]}],"forbids":["持出","持ち出し","私物","usb","外部記憶","外部媒体","私用","無断","removal","持ち出す","持ち出せ","共有ID","共有アカウント"],"violates":["私物","個人所有","個人の端末","個人端末","byod","自宅のpc"]}},{"id":"1.26","category":"データ消去","short":"データ消去","text":"データを消去する際は、ISO27001に準拠してデータを復元できないように電子的に完全に消去又は廃棄すること。また、データを消去又は廃棄した証明書を提示すること。\\nなお、ISO27001にデータ消去が未規定の場合、サービス終了までに規定し、認証を受けること。","obligation":"mandatory","expects":{"kind":"erasure","standard":"ISO/IEC 27001","planAllowed":true,"present":[{"id":"erasure","name":{"ja":"復元できない消去・廃棄","en":"erasure beyond recovery"},"words":["消去","廃棄","削除","破壊","抹消","破砕","erase","erasure","sanitiz","destr","delet","wipe","上書き","破棄","暗号鍵"]},{"id":"certificate","name":{"ja":"消去・廃棄の証明書","en":"certificate of erasure"},"words":["証明書","報告書","certificate"],"specific":["証明書","certificate"]}],"forbids":["残存","復元","流出","残ら","再利用"]}},{"id":"1.27","category":"セキュリティ監査","short":"セキュリティ監査","text":"情報セキュリティ監査の受入れが行われていること。","obligation":"optional","expects":{"kind":"assurance","polarity":"positive","parts":[{"id":"audit","name":{"ja":"情報セキュリティ監査の受入れ","en":"acceptance of security audits"},"words":["監査","audit"],"together":["受入","受け入れ","受入れ","受けいれ","立入","立ち入り","応じ","協力","監査に対応","監査対応","監査可能","監査が可能","監査にも対応","accept","on-site","onsite","right to audit","audit right","allow","監査可","監査も可","監査は可","監査も承","監査を承","監査をお受けし","監査をお受けいた","監査をお受けでき","welcome","permit","entitled"]}],"byCity":true,"mistaken":["内部監査","自社監査","自主監査","第三者監査","外部監査","審査","soc2","soc 2","soc1","サーベイランス","internal audit","社内監査","社内の監査","自社の監査","当社の監査","会計監査","監査法人"],"tolerates":["平日","日中","営業時間","営業日"]}}],"exemptions":[{"id":"band-1","text":"1.1.でISMAPへの登録が行われている場合、1.2.でISMAP-LIUへの登録が行われている場合、または1.4.でASPICへの登録が行われている場合、以下の要件は不要","when":{"any":[{"met":"1.1"},{"met":"1.2"},{"met":"1.4"}]},"rows":{"from":"1.6","to":"1.27"}},{"id":"band-2","text":"1.6 と 1.9の認証を取得している場合、以下の要件は不要","when":{"all":[{"met":"1.6"},{"met":"1.9"}]},"rows":{"from":"1.15","to":"1.27"}}],"cases":[{"name":"ISMAPに登録済み: 1.6以降は回答によらず免除、1.2は対象外、1.5は判定する","readings":{"1.6":"not_met","1.7":"not_met","1.8":"not_met","1.9":"not_met","1.10":"not_met","1.11":"not_met","1.12":"not_met","1.13":"not_met","1.14":"not_met","1.15":"not_met","1.16":"not_met","1.17":"not_met","1.18":"not_met","1.19":"not_met","1.20":"not_met","1.21":"not_met","1.22":"not_met","1.23":"not_met","1.24":"not_met","1.25":"not_met","1.26":"not_met","1.27":"not_met","1.1":"met","1.2":"not_met","1.5":"met"},"statuses":{"1.1":"conforming","1.2":"not-applicable","1.3":"unanswered","1.5":"conforming","1.6":"exempt","1.7":"exempt","1.8":"exempt","1.9":"exempt","1.10":"exempt","1.11":"exempt","1.12":"exempt","1.13":"exempt","1.14":"exempt","1.15":"exempt","1.16":"exempt","1.17":"exempt","1.18":"exempt","1.19":"exempt","1.20":"exempt","1.21":"exempt","1.22":"exempt","1.23":"exempt","1.24":"exempt","1.25":"exempt","1.26":"exempt","1.27":"exempt"}},{"name":"ISMAPに登録済みでも、生成AIの入力が学習に使われるなら1.5は不適合","readings":{"1.1":"met","1.5":"not_met"},"statuses":{"1.5":"nonconforming","1.6":"exempt"}},{"name":"ISMAPは未登録、ISMAP-LIUに登録済み","readings":{"1.6":"not_met","1.7":"not_met","1.8":"not_met","1.9":"not_met","1.10":"not_met","1.11":"not_met","1.12":"not_met","1.13":"not_met","1.14":"not_met","1.15":"not_met","1.16":"not_met","1.17":"not_met","1.18":"not_met","1.19":"not_met","1.20":"not_met","1.21":"not_met","1.22":"not_met","1.23":"not_met","1.24":"not_met","1.25":"not_met","1.26":"not_met","1.27":"not_met","1.1":"not_met","1.2":"met","1.4":"not_met"},"statuses":{"1.1":"optional-unmet","1.2":"conforming","1.4":"optional-unmet","1.6":"exempt","1.7":"exempt","1.8":"exempt","1.9":"exempt","1.10":"exempt","1.11":"exempt","1.12":"exempt","1.13":"exempt","1.14":"exempt","1.15":"exempt","1.16":"exempt","1.17":"exempt","1.18":"exempt","1.19":"exempt","1.20":"exempt","1.21":"exempt","1.22":"exempt","1.23":"exempt","1.24":"exempt","1.25":"exempt","1.26":"exempt","1.27":"exempt"}},{"name":"ASPICの認定だけ","readings":{"1.6":"not_met","1.7":"not_met","1.8":"not_met","1.9":"not_met","1.10":"not_met","1.11":"not_met","1.12":"not_met","1.13":"not_met","1.14":"not_met","1.15":"not_met","1.16":"not_met","1.17":"not_met","1.18":"not_met","1.19":"not_met","1.20":"not_met","1.21":"not_met","1.22":"not_met","1.23":"not_met","1.24":"not_met","1.25":"not_met","1.26":"not_met","1.27":"not_met","1.1":"not_met","1.2":"not_met","1.4":"met"},"statuses":{"1.1":"optional-unmet","1.2":"optional-unmet","1.4":"conforming","1.6":"exempt","1.7":"exempt","1.8":"exempt","1.9":"exempt","1.10":"exempt","1.11":"exempt","1.12":"exempt","1.13":"exempt","1.14":"exempt","1.15":"exempt","1.16":"exempt","1.17":"exempt","1.18":"exempt","1.19":"exempt","1.20":"exempt","1.21":"exempt","1.22":"exempt","1.23":"exempt","1.24":"exempt","1.25":"exempt","1.26":"exempt","1.27":"exempt"}},{"name":"1.6と1.9の認証あり: 1.15以降は免除、1.10〜1.14は判定する","readings":{"1.1":"not_met","1.2":"not_met","1.4":"not_met","1.6":"met","1.9":"met","1.10":"not_met","1.14":"met","1.15":"not_met","1.16":"not_met","1.17":"not_met","1.18":"not_met","1.19":"not_met","1.20":"not_met","1.21":"not_met","1.22":"not_met","1.23":"not_met","1.24":"not_met","1.25":"not_met","1.26":"not_met","1.27":"not_met"},"statuses":{"1.6":"conforming","1.9":"conforming","1.10":"nonconforming","1.14":"conforming","1.15":"exempt","1.16":"exempt","1.17":"exempt","1.18":"exempt","1.19":"exempt","1.20":"exempt","1.21":"exempt","1.22":"exempt","1.23":"exempt","1.24":"exempt","1.25":"exempt","1.26":"exempt","1.27":"exempt"}},{"name":"1.6だけでは免除されない","readings":{"1.1":"not_met","1.2":"not_met","1.4":"not_met","1.6":"met","1.9":"not_met","1.15":"not_met","1.27":"not_met"},"statuses":{"1.9":"optional-unmet","1.15":"nonconforming","1.27":"optional-unmet"}},{"name":"1.9だけでは免除されない","readings":{"1.1":"not_met","1.2":"not_met","1.4":"not_met","1.6":"not_met","1.9":"met","1.15":"not_met"},"statuses":{"1.15":"nonconforming"}},{"name":"ISMAPの回答が読めない: 下の×は要確認であって不適合ではない","readings":{"1.6":"not_met","1.7":"not_met","1.8":"not_met","1.9":"not_met","1.10":"not_met","1.11":"not_met","1.12":"not_met","1.13":"not_met","1.14":"not_met","1.15":"not_met","1.16":"not_met","1.17":"not_met","1.18":"not_met","1.19":"not_met","1.20":"not_met","1.21":"not_met","1.22":"not_met","1.23":"not_met","1.24":"not_met","1.25":"not_met","1.26":"not_met","1.27":"not_met","1.1":"unclear","1.2":"not_met","1.4":"not_met"},"statuses":{"1.1":"review","1.7":"review","1.20":"review","1.6":"optional-unmet"}},{"name":"ISMAPの登録期限切れ: 免除せず、空欄は未回答のまま","readings":{"1.1":"expired","1.2":"not_met","1.4":"not_met"},"statuses":{"1.1":"review","1.7":"unanswered","1.20":"unanswered"}},{"name":"ISMAPは登録予定: 条件は成り立たない","readings":{"1.1":"planned","1.2":"not_met","1.4":"not_met","1.7":"not_met"},"statuses":{"1.1":"optional-unmet","1.7":"nonconforming"}},{"name":"生成AIを利用しないサービス: 1.5は対象外","readings":{"1.5":"na"},"statuses":{"1.5":"not-applicable"}},{"name":"必須行の「該当なし」は要確認","readings":{"1.1":"not_met","1.2":"not_met","1.4":"not_met","1.6":"not_met","1.9":"not_met","1.14":"na"},"statuses":{"1.14":"review"}},{"name":"全行を満たす","readings":{"1.1":"met","1.2":"met","1.3":"met","1.4":"met","1.5":"met","1.6":"met","1.7":"met","1.8":"met","1.9":"met","1.10":"met","1.11":"met","1.12":"met","1.13":"met","1.14":"met","1.15":"met","1.16":"met","1.17":"met","1.18":"met","1.19":"met","1.20":"met","1.21":"met","1.22":"met","1.23":"met","1.24":"met","1.25":"met","1.26":"met","1.27":"met"},"statuses":{"1.1":"conforming","1.2":"not-applicable","1.5":"conforming","1.6":"exempt","1.7":"exempt","1.8":"exempt","1.9":"exempt","1.10":"exempt","1.11":"exempt","1.12":"exempt","1.13":"exempt","1.14":"exempt","1.15":"exempt","1.16":"exempt","1.17":"exempt","1.18":"exempt","1.19":"exempt","1.20":"exempt","1.21":"exempt","1.22":"exempt","1.23":"exempt","1.24":"exempt","1.25":"exempt","1.26":"exempt","1.27":"exempt"}}]}');
;// ./src/packs/index.ts


function shippedPack(id) {
    const sources = { "gaibu-service": gaibu_service_namespaceObject };
    const result = parsePack(sources[id]);
    if (!result.ok)
        throw new Error(`The shipped pack ${id} is broken: ${JSON.stringify(result.faults)}`);
    return result.pack;
}

;// ./entry.ts









/* harmony default export */ const entry = ({
    readAnswer: readAnswer,
    judgeSheet: judgeSheet,
    ENTRIES: ENTRIES,
    pattern: pattern,
    guessExpects: guessExpects,
    DEFAULT_POLICY: DEFAULT_POLICY,
    readTableRow: readTableRow,
    chooseSheet: chooseSheet,
    findTable: findTable,
    shippedPack: shippedPack,
});

module.exports = __webpack_exports__["default"];
/******/ })()
;