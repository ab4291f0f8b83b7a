/**
 * What a clause can signal besides naming things. Patterns are for normalised text (NFKC, lower case, one spelling of
 * marks); every quantifier is bounded, so that matching is linear.
 */
export type SignalKind =
  /** Orders to whoever judges: no answer at all. */
  | "instruction"
  /** A double or hedged negative: it can be read both ways. */
  | "doubt"
  /** A plain negation that no known phrase explains. */
  | "deny"
  /** Forbids or prevents; good where it concerns what the row forbids. */
  | "prohibit"
  | "outside"
  | "ended"
  | "planned"
  | "pending"
  | "ask"
  | "question"
  | "refuse"
  | "later"
  | "customer"
  | "paid"
  | "other-contract"
  | "partial"
  | "limit"
  | "except"
  | "hedge"
  | "equal"
  | "self"
  | "other-party"
  | "platform"
  | "generic"
  /** Seemingly given, in fact weak: shared accounts, office hours, worn-out ciphers. */
  | "weak"
  | "same-as"
  | "template";

/** Set phrases that look like a negation (or another signal) and are none; they are blanked before signals are sought. */
export const SET_PHRASES: readonly RegExp[] = [
  /(?:問題|支障|差し?支え|間違い|相違|不備|不適合|指摘事項|重大な指摘|懸念|心配|異議|異論|遜色|遅延|遅滞|例外|漏れ|もれ|滞り|隙間|切れ目|限り|変わり|事故|違反)(?:事項|点)?(?:は|も|が|の|等は)?(?:一切|特に)?(?:なし|無し|無い|ない|なく|無く|ありません|ございません|ありませんでした|発生していません)/g,
  /(?:でき(?:ない|ていない)|出来ない|(?:し|され|して(?:い|おら)|行(?:わ|って(?:い|おら))|届か|取れ|及ば)ない|(?:して|されて|行って)おりません|未(?:監視|対応|取得|暗号化|設定|検知|実施|記録|管理|保護)の)(?:時間帯?|期間|範囲|箇所|機器|端末|サーバー?|通信|経路|データ|領域|部分|項目|ログ|操作|媒体|拠点|日|状態|空白)(?:は|も|が)(?:一切|全く|ひとつも|1つも|1件も)?(?:ありません|ございません|ない|なし|存在しません|生じません)/g,
  /(?:下回|劣)る(?:こと|もの|設備|施設|箇所|部分|水準|区画)?は(?:一切)?(?:ありません|ございません|ない)|(?:拒否|拒絶|お断り|拒む|断る)(?:する|される|いたす)?(?:こと|場合)(?:は|も)(?:一切)?(?:ありません|ございません|ない)|(?:拒み|拒否し|拒絶し|拒否いたし)ません/g,
  /(?:せず|行わず|経ず|受けず)に[^、。]{1,16}(?:すること|こと)(?:は|も)(?:一切)?(?:ありません|ございません|ない)/g,
  /次回(?:の)?(?:定期|維持|更新|再認証|サーベイランス|認証)?(?:更新|審査)(?:予定)?(?:期限|日|時期|年月)?(?:は|:|\(|=| )?(?=\d|令和|平成|r\d)/g,
  /(?:に基づ(?:く|いた)|準拠の)(?=(?:isms|・|の|クラウドセキュリティ|情報セキュリティ|マネジメントシステム|適合性評価制度|第三者){0,5}(?:認証|認定)(?:登録)?(?:証|書)?(?:を|の|は)?(?:取得|保有|維持|受け|有し|更新))/g,
  /特に(?:なし|無し|ありません|ございません)|特記事項(?:は)?(?:なし|無し|ありません)|備考(?:は)?なし/g,
  /(?:追加|別途)?(?:費用|料金)(?:は|の|等は)?(?:なし|不要|無し|無料|いただきません|かかりません|発生しません|発生いたしません)/g,
  /(?:だけ|のみ|ばかり)(?:で|では)なく|のみならず|(?:に|を)限らず|に限らず|を問わず|問わず|に(?:も)?(?:かか|関|拘)わらず|のいかんによらず|によらず/g,
  /必ず(?!しも)|少なからず|絶えず|いずれ(?:も|の)|わずか|ずつ|ずっと|思わず|間もなく|まもなく|常に|くまなく|隈なく|余すところなく|すみやかに|やむを得(?:ず|ない)|やむを得ません/g,
  /少ない|少なく|切ない|危ない|ないし(?!は)|もしくは|申し訳(?:ござい|あり)ません|恐れ入りますが/g,
  /不可(?:欠|逆|分|避|侵|視)|未然|未来|未知の?|未明|未使用の?|未(?:承認|許可|認可|登録|認証|管理)の(?:端末|機器|デバイス|ユーザ|変更|アクセス|ip|mac|通信|ソフト|媒体|usb)|未(?:承認|許可)(?:端末|機器|デバイス|変更|アクセス)|未適用パッチの?/g,
  /(?:権限|許可|資格|関係|必要|身に覚え|心当たり|承認|アクセス権)(?:の|が)(?:ない|無い)(?:者|人|ユーザ|利用者|第三者|端末|変更|アクセス|職員|社員|通信|データ|情報)?|(?:権限|許可|承認|資格)を(?:持た|有し)ない(?:者|人|ユーザ|利用者|第三者)?/g,
  /(?:意図|想定|予期|期待|許可|承認|認可)(?:し|され)(?:て(?:い)?)?ない/g,
  /(?:事前の|書面による|本市の|貴市の|貴庁の|お客様の|利用者の|市の)?(?:許可|承諾|同意|承認|断り|了承|了解|合意|指示|要請|通知|連絡|申請)(?:な(?:く|しに|しで|しでは|しには)|無く|無しに|を得ず(?:に)?|を得ることなく|のない|なき|を得ないで|を得ない限り|がない限り|のない限り|がない場合|を得ない場合)(?:は)?|無断(?:で|の|に)/g,
  /without (?:the |your |our )?(?:city'?s |customer'?s )?(?:prior |explicit |express )?(?:written )?(?:consent|permission|approval|authori[sz]ation)/g,
  /(?:復元|復旧|復号|再現|再生|読み?取り?|読み出し|解読|判読|再利用|修復)(?:が|を)?(?:でき(?:ない|ません|ぬ|なく)|出来(?:ない|ません|なく)|不可能?|不能|困難|されない|しえない)|(?:can ?not|can't) be (?:recovered|restored|reconstructed)|unrecoverabl[ey]|irrecoverabl[ey]|irreversibl[ey]|non-recoverable/g,
  /(?:詳細な?)?(?:住所|番地|所在地の詳細|詳細な所在地|具体的な住所|詳細な場所)(?:等|など)?(?:は|のみ|については)?(?:セキュリティ上)?(?:の理由により|の理由で)?(?:、)?(?:非開示|非公開|開示(?:して(?:い|おり)ません|できません|いたしかねます|しておりません)|公開して(?:い|おり)ません)(?:です|とさせていただきます)?/g,
  /(?:参考|限界)(?:値)?までに|例外処理|除外設定|不要に?な(?:った|り次第)|不要(?:な|と(?:なった|判断))|否認(?:防止)?|no later than|non-?stop|no-?break|nonprofit|not limited to|not only|no exceptions?|non-?disclosure agreement|without (?:delay|exception|undue delay)|no additional (?:cost|charge|fee)s?|free of charge|24時間365日|24\/365|24\/7|365日24時間|年中無休|ノンストップ|ゼロトラスト|ゼロデータ保持(?:契約)?/g,
  /オプトアウト|\bno\.? ?(?=[a-z]{0,6} ?[\d-])|(?:cert(?:ificate)?|reg(?:istration)?)\.? no\b\.?/g,
  /(?:許可|承認|認可|権限)(?:され|を(?:持|有|与え|得|受け|経)|の?ある|済み?の?)[^、。]{0,12}(?:のみ|だけ|に限(?:定)?)|(?:登録|認証|特定|限定)(?:された|済み?の?|した)(?:端末|機器|デバイス|ユーザー?|利用者|職員|者|ip|ipアドレス|担当者)[^、。]{0,6}(?:のみ|だけ|に限(?:定)?)|(?:担当者|管理者|責任者|関係者|必要な者|従事者|有資格者|権限者)(?:のみ|だけ|に限定?)|必要最小限/g,
  /(?:不適合|不備|不十分|不足|未達|不履行)[^、。]{0,12}(?:場合|認め|発見|判断|判明|発覚|把握|特定|抽出|確認|原因|内容|報告|対応|検知|分析|是正|改善|処置|指摘|検出|際|時)/g,
  /(?:対策|改善策|防止策|対応策|方法|原因)(?:等)?(?:を|の)(?:協議|検討|調査|立案)/g,
];

/** Two negations, or one that is itself denied or hedged. Sought before the set phrases are blanked. */
const DOUBT =
  /(?:ない|なし|いません|ません|未[一-龯]{1,4}|せず|不可|不能|非[一-龯]{2})(?:と(?:いう|言う))?(?:わけ|訳|もの|こと)(?:で|に)?(?:は|も|が)?(?:ない|なく|ありません|ございません|無い|ある|あり|いきません)|とは(?:必ずしも)?(?:限(?:ら|り)|言(?:え|い)|いえ|いい切|断言|申せ|申し|断定)|(?:わけ|訳)(?:では|でも|じゃ|にも|には)(?:ない|ありません|ございません|なく|いきません|いかない)|なく(?:は|も)(?:ない|ありません|ございません|なかった)|ざるを得|必ずしも|(?:ない|いません|ません)(?:とも|でも)(?:言|いえ|あり|ない|限)|(?:ない|ず)で(?:は|も)?(?:ない|ありません)|未[一-龯]{1,4}(?:では|でも|とは|じゃ)(?:ない|ありません|ございません|な(?:い|く))|(?:ない|なかった)(?:と|場合|限り|なら)|なければ|なくては|(?:ない|ません)かもしれ|not (?:un|in|im)[a-z]{3,20}|(?:can ?not|can't) (?:rule out|exclude|deny)|not necessarily/g;

const DENY =
  /未(?!満)[一-龯]|まだ|不可(?!欠|逆|分|避|侵)|不能|非対応|非準拠|非適合|非搭載|非取得|非登録|不適合|不合格|不備|不十分|不足|困難|難しい|厳しい|でき(?:かね|兼ね)|(?:かね|兼ね)(?:ます|る|て)|ません|まへん|ない(?!し)|なかった|なし|無し|無い|無く|なく(?!し)|なき|[せえけてれれきわらたにしりじめびみ]ず(?:[、。にとの]|$|\))|[らえけせ]ぬ|拒否|お断り|断って|辞退|欠如|見送|断念|(?<!有)無(?:$|[、。)])|\b(?:not|no|none|never|cannot|unable|unavailable|unsupported|without|lack(?:s|ing)?|neither|nor|fail(?:s|ed)?|decline[ds]?|refuse[ds]?|absent|denied|rejected|ng)\b|\b(?:is|are|do|does|did|has|have|wo|ca|would|could|should|was|were)n't\b|\bnon-(?=compliant|certified|registered|supported)|却下|不承認|不認可|否決|落選|否(?:$|[、。)])|×|遠慮|ご容赦|控えさせ|控えて(?:い|お)|お控え|差し?控え|見合わせ|見合せ|(?:各自|個人|本人|担当者?|現場|職員|従業員|利用者|各部署)(?:の)?(?:判断|裁量|自由|良識|モラル|責任)?(?:に|で)(?:一任|任せ|委ね|ゆだね|任され)|(?:各自|個人|本人)の(?:判断|裁量|良識|モラル)(?:で|によ)|野放し|放任/g;

const PLANNED =
  /予定(?!(?:は|も|が|など)?(?:特に)?(?:なし|な[いく]|あり?ませ|ござ|無|未定|通り|どおり))|計画(?:中|して|し(?:、|ます)|です|あり|段階|があ|を(?:立て|策定中|検討)|で(?:す|あ))|(?:取得|登録|対応|導入|実装|整備|実施|移行)計画|今後|将来|次期|来年|来期|来月|来春|再来年|翌年|年(?:度)?内(?:に|を|の|取得|対応|目|$)|準備(?:中|を|に|し)|構築中|開発中|整備中|策定中|作成中|対応中|取得中|登録中|実装中|導入中|改修中|整備を進|進めて(?:い|お)|申請(?:中|済|して|し(?:まし|た)|予定|手続|準備|書(?:を)?(?:提出|準備|作成))|出願|審査(?:中|待|予定|段階|を(?:受け|控)|申込|に向|を予定|の準備)|受審(?:予定|中|準備)|手続き?(?:中|を進|を行って)|目指|目標(?:と|に|時期|です|とし)|向けて|向け(?:た|、|活動|準備)|着手|検討(?:中|して|予定|段階|を(?:進|開始|行))|までに[^、。]{0,16}(?:規定|認証|取得|登録|整備|策定|導入|実装|受審)(?!済|した|しまし)|までに(?:対応|実施)(?:する|します|いたします)|待ち(?:$|[、。です)])|(?:完了|公開|リリース|導入|取得|整備|発行|承認|検証|移行)(?:次第|後(?:に|の|、|$))|見込|取り?組(?:み中|んで|中)|移行中|調整中|(?<!運用|稼働|利用|使用|提供|公開|掲載|監視|実施|契約|加入|継続|保有|維持|適用|採用|期間|保守|保存|保管|有効|勤務|作業|通信|転送|伝送|サービス|手続|年|月|日|集|途)中(?=$|[、。)]|です|であり|のため|となって)|ロードマップ|次回(?!更新(?:期限|日)|審査日)|次バージョン|新バージョンで|リリース後|(?:いずれ|そのうち|近日|近い将来|近々)(?!も)|これから|順次(?:対応|取得|導入)|\b(?:planned|planning|plans? (?:to|for|on)|in progress|scheduled|road ?map|in preparation|preparing|under (?:way|development|construction|preparation)|pending|appl(?:y|ied|ying|ication)(?: for| submitted| filed)|upcoming|forthcoming|soon|will be|will obtain|will (?:acquire|implement|support|provide in)|to be (?:certified|obtained|implemented|registered|completed|supported)|working (?:on|toward)s?|aim(?:s|ing)? to|intend|expect(?:s|ed|ing)? (?:to|by|in)|next (?:year|fiscal|version|release)|future)\b/g;

const PENDING =
  /更新(?:審査|手続き?|申請|準備|作業|待)?(?:中|待|予定|の(?:審査|手続)中)|更新(?:申請|手続|審査)(?:済|を|の)|移行(?:審査|手続)?(?:中|予定|準備)|再(?:審査|認証|登録)(?:中|予定|申請)|継続(?:審査|手続|申請)(?:中|予定)|renewal (?:in progress|pending|under)|under renewal|being renewed|under review|renewing|transition(?:ing)? (?:in progress|audit|planned)/g;

const ENDED =
  /返上|返納|(?<!id|idを|idの|アカウント|アカウントを|アカウントの|権限を|権限の|証明書の)失効(?!日|期|処理|リスト|手続|させ)|(?<!権限の|権限を|承認の|アカウントの|アクセス権の|アクセス権を)取り?消(?:し|さ|済|に|$)|(?<!データ|データの|データを|情報の|情報を|完全)抹消(?!証明|ソフト|ツール|作業|方式)|廃止(?!時|後|する|の(?:場合|際)|に伴)|(?:認証|登録|認定|有効期間|期間|契約|適用|提供)(?:を|は|が|の)?(?:終了|満了)(?:し|済|のため|となり|$)|(?<!サービス|契約|業務|利用|作業|対応)終了(?=$|[、。)し済のと予で])|満了(?:しまし|した|して|済|のため|となり)|期限切|切れ(?:て|た|ま|$|[、。)])|(?:認証|登録|認定)(?:は|が)?(?:一時)?(?:停止|中断)|停止中|一時停止|効力停止|更新(?:は|を|手続き?は|手続き?を)?(?:せず|しな|しませ|して(?:い|おり)?ませ|して(?:い)?ない|行(?:わ|って(?:い|おり)?ませ|いませ)|見送|予定(?:は)?な)|継続(?:せず|しな|しませ|して(?:い|おり)ませ)|撤回|撤退|解約(?!後|時|前|日|の(?:際|場合|申|通知|手続)|する|した(?:場合|際|後|時)|に伴|から|まで|以降|または|又は|・)|中断|休止|凍結|停止(?:処分|され|措置)|効力を失|消滅|取り?下げ|過去に(?![^、。]{0,20}(?:ありません|ございません|おりません|いません|ない$|なし))|(?<!それ|これ)以前(?:は|に|、|取得|登録|まで)|かつて|旧(?:サービス|製品|社|版|システム|名称|認証)|昨年度?まで|前年度?まで|取得して(?:い|おり)(?:た|ました)|(?:登録|取得|認定|保有|認証)(?:されて|して)?い(?:た|ました)(?!だ)|\b(?:withdrawn|revoked|expired|suspended|lapsed|cancel+ed|terminated|discontinued|surrendered|previously|formerly|(?<!be |is |are |was |were |been |being |not |get )used to|no longer|former)\b/g;

const ASK =
  /検討(?:し(?:ます|たい|、)|いた|させて|の余地|課題)|要(?:相談|確認|協議|問い?合わ?せ|検討|調整|調査|打ち?合わ?せ)|応相談|相談|協議(?!会)|問い?合わ?せ(?:中|て(?:くだ|下|い)|ください|下さい|の上|願|をお願|が必要)|お尋ね|照会(?:中|し|が)|確認(?:中|が必要|を要|の上(?:、|で)?(?:ご?回答|ご?連絡)|後(?:に)?(?:ご?回答|ご?連絡)|でき(?:次第|てい|てお|ませ|ない)|待ち|取れて|して(?:い|おり)ませ)|調査中|打ち?合わ?せ|未定|未確認|未確定|不明|わかりませ|分かりませ|判りませ|わからな|分からな|存じ|把握(?:して(?:い|おり)|でき)(?:ませ|な)|回答(?:いたし|致し|し|は)ませ|回答を省略|回答(?:保留|待|でき|を控|いたしかね|しかね|は控)|保留|後日(?:回答|連絡|確認|報告)|追って|別途(?:ご?(?:協議|相談|回答|連絡|確認|調整|検討))|個別(?:に)?(?:協議|相談)|ヒアリング|見解|解釈|\b(?:tbd|tbc|tba|unknown|unclear|unsure|not sure|to be (?:confirmed|determined|discussed|decided|advised|negotiated)|please (?:contact|ask|consult|inquire|enquire)|contact us|consult(?:ation)?|negotiable|inquir(?:y|ing)|enquir(?:y|ing)|checking|confirming|depends?|depending)\b/g;

const LATER =
  /(?:nda|n\.d\.a\.?|機密保持(?:契約|誓約)?|秘密保持(?:契約|誓約)?|守秘(?:義務)?契約)(?:書)?(?:の|を)?(?:ご)?(?:締結|契約|取り?交わし)?(?:後|の上|のうえ|上で|が必要|を条件|を前提|いただ|した場合|を結)|落札(?:後|時|者|した|の場合|決定)|(?:ご)?契約(?:締結)?(?:後|時)|受注(?:後|時)|採択後|採用後|採用(?:された|の)場合|(?:事業者|優先交渉権者)?(?:決定|選定)後|締結(?:後|の上)|(?:ご)?(?:要望|要請|依頼|求め|請求|希望)(?:に応じ|があれば|がある場合|の場合|により|いただ|に基づ|次第|時)|必要に応じ(?:て|、)?(?:ご?(?:提|開|説))|別途(?:、)?(?:ご?(?:提示|提出|説明|開示|送付|案内|資料|提供|報告))|後日(?!回答)|追って|(?:入札|プレゼン|ヒアリング|訪問)(?:時|の際)|\b(?:(?:up)?on request|if requested|after (?:award|contract|signing|selection|the contract)|under (?:an? )?nda|subject to (?:an? )?nda|nda required|later|separately)\b/g;

const REFUSE =
  /非公開|非開示|(?:開示|公開|公表|提示|提供|提出|回答|お見せ)(?:は|を|が|も)?(?:でき(?:ま|な|かね)|出来(?:ま|な)|不可|して(?:い|おり)(?:ませ|な)|いたしかね|致しかね|しかね|差し?控え|控え|行って(?:い|おり)ませ|お断り|いたしませ|しませ)|社外秘|部外秘|極秘|企業秘密|秘匿|機密(?:情報|事項)?(?:の(?:ため|ことから)|につき|扱い|に(?:つき|該当|当た)|です|であ)|セキュリティ上(?:の理由|の観点|、)?(?:により|から|で)?(?:、)?(?:非|開示|公開|お)|未公開|未公表|未開示|\b(?:not (?:be )?(?:disclosed|published|public|available)|undisclosed|cannot (?:disclose|share|provide)|proprietary)\b/g;

const CUSTOMER =
  /(?:お客様|お客さま|貴市|貴庁|貴団体|貴課|貴社|利用者|ユーザー?|エンドユーザー?|顧客|本市|市|発注者|契約者|導入(?:先|団体))(?:の)?(?:側|様|自身|ご自身|自ら|各自)?(?:に(?:て|おいて|お任せ|委ね)|で(?!は(?:なく|ない))|が|の(?:責任|負担|判断|作業|ご?対応|手配|費用)|より|自身|側|任せ|責任|ご?負担)(?=[^、。]{0,14}(?:実施|対応|設定|管理|取得|行(?:う|い|って)|用意|負担|選択|判断|責任|手配|準備|作業|お願|ください|調達|保存|ダウンロード|任|$))|ご自身で|お願い(?:いた|致|し|申)|してください|して下さい|責任範囲外|\b(?:customer|client|user|city)(?:'s|s')? (?:is |are )?(?:responsib|must|should|side|needs? to|to (?:perform|conduct|configure))|\b(?:by|at) (?:the )?(?:customer|client|user|city)\b/g;

const PAID =
  /オプション(?!な?しで)|有償|有料|別料金|追加(?:費用|料金|契約|購入|ライセンス)|別途(?:費用|料金|見積|お?見積|請求|契約|ご契約|購入|お申し?込|ライセンス|課金)|別費用|実費|課金|見積|上位(?:プラン|版|エディション|グレード)|(?:プレミアム|エンタープライズ|ビジネス|プロフェッショナル|アドバンスト?|ゴールド|専用|拡張|上級)(?:プラン|版|サポート|エディション|コース|契約)|アドオン|(?:費用|料金)(?:が|は)?(?:発生|別|必要|かか)|ご?契約(?:いただ|の場合|頂)|お申し?込み?(?:が必要|いただ|の場合)|\b(?:option(?:al)?(?:ly)?|extra (?:cost|fee|charge)s?|additional (?:cost|fee|charge|licen[cs]e|subscription)s?|add-?on|paid|premium|enterprise (?:plan|edition|tier)|higher (?:plan|tier)|at (?:a )?(?:cost|fee)|for a fee|surcharge|chargeable|quotation|quote)\b/g;

const OTHER_CONTRACT =
  /別(?:途)?契約|個別契約|個別(?:に)?対応|カスタマイズ|をもって[^、。]{0,14}(?:と(?:する|します|し、|させ|みな)|代え|充て)|代替(?!電源)|代わ(?:り|って)に|代えて|運用(?:で(?:の)?(?:対応|カバー|回避|補)|対応|回避)|手動|手作業|別(?:の)?(?:サービス|製品|システム|ツール|商品)|他(?:の)?(?:サービス|製品|システム)|他社(?:製|の|サービス)|別途(?!ご?(?:提示|提出|説明|開示|送付|案内|資料|提供|報告|協議|相談|回答|連絡|確認|調整|検討)|費用|料金|見積|請求|契約)|専用(?:環境|構成)(?:の場合|であれば|なら)|オンプレ(?:ミス)?版|\b(?:separate(?:ly)? (?:contract|agreement|service|product)|custom(?:i[sz]ation|i[sz]ed)|workaround|alternative(?:ly)?|manual(?:ly)?|another (?:service|product)|individual (?:contract|agreement))\b/g;

const PARTIAL =
  /一部(?!始終)|部分(?:的|対応|のみ)|条件付|条件(?:が|は)?あり|制限(?:付|あり|があ|事項あり)|制約(?:あり|があ)|半分|半数|限定的|片方|いずれか|どちらか|不完全|段階的|△|▲|▽|大部分|大半|ほとんど|(?:[0-9一二三四五六七八九]割|\d{1,2}%)(?:程度|のみ|対応|完了)|\b(?:partial(?:ly)?|partly|in part|some(?: of)?|limited|certain|conditional(?:ly)?|half|most(?:ly)?)\b/g;

const LIMIT =
  /のみ|(?<!いた)だけ(?!で(?:なく|は)|ます|ません|る)|に限(?:り|る|って|定)|限定(?!(?:は|が|も|すること(?:は|が))?(?:でき|出来|不可|困難|難し|可能))|限り(?:で|、|$)|しか|止ま(?:り|る)|留ま(?:り|る)|にとどま|オンリー|\b(?:only|solely|exclusively|limited to|restricted to|just)\b/g;

const EXCEPT =
  /除(?:く|き|外|いて|いた|けば)|以外|ただし|但し|但書|例外|一方(?!的)|とはいえ|もっとも|反面|しかし|\b(?:except|excluding|exclud(?:e|es|ed)|other than|however|but|unless|although|though|provided that|(?<!not )subject to|apart from|aside from)\b/g;

const HEDGE =
  /原則|任意(?!の(?:時|タイミング|期間|形式|場所|項目))|推奨|ご提案|提案(?:し|いた|可能)|紹介|ご案内|課題|懸念|基本的|基本(?:は|と)|優先|通常(?:は|、|時は|$)|通常(?=、)|概ね|おおむね|ほぼ|主に|主として|主な|極力|可能な(?:限り|範囲)|できる(?:限り|だけ)|出来る(?:限り|だけ)|なるべく|努め|努力|ベスト ?エフォート|目標|目安|想定(?!外)|想定外(?:の場合)?は|思われ|思い(?:ます|込)|と思う|はず|だろう|でしょう|たぶん|多分|おそらく|恐らく|かもしれ|かも(?:$|[。、)])|と考え(?:て|ます|られ)|認識|理解(?:して|です)|聞い(?:て|た)|とのこと|らしい|のよう(?:です|だ)|模様|可能性|(?:場合|ケース)(?:が|も)(?:あ(?!りませ)|ご(?!ざいませ)|多)|こと(?:が|も)(?:あり(?!ませ)|ある|ござ(?!いませ)|多)|(?:状況|内容|環境|構成|条件|案件|プラン|容量|規模|契約)(?:に(?:よ(?:り|って|る)|応じて)|次第)|次第(?:です|で(?:は|、|$)|$)|に(?:より|よって)異な|異なり|変動|変更(?:に)?なる(?:場合|可能)|依存|によります|検討(?:の上|します)|前向き|一般的|一般に|当面|暫定|仮(?:に|の|で)|推定|推測|期待|信じ|仮(?=$|[)、。です])|ベータ|β版|試験(?:運用|的|中|段階)|試行|トライアル|お試し|最善|善処|可否|に近い|案(?=$|です|の段階)|参考(?:値|情報)|イメージ|例示|自信|概要のみ|\b(?:generally|in principle|typically|usually|normally|basically|essentially|largely|primarily|mainly|approximately|best[- ]effort|may(?= [a-z])|might|could|should(?! not)|probably|likely|possibl[ey]|perhaps|believe|assume[ds]?|presumably|expect(?:ed)?|aim|target|strive|endeavou?r|effort|where (?:possible|applicable|feasible)|as far as|if (?:possible|necessary|needed|required)|reportedly|seem|appear|varies|vary|sometimes|occasionally|temporar(?:y|ily))\b/g;

const EQUAL =
  /準拠|準じ|準用|準則|相当(?!数)|同等|同様|同水準|匹敵|類する|類似|参考|参照した|則(?:し|り|っ)(?:て|た|、)?|に沿(?:っ|う|い)|ベース(?:に|とし)|に基づ|ガイドライン|考慮|意識し|遵守|コンプライアンス|レベル|水準|満た[しすせ]|\b(?:complian(?:t|ce) with|compliant|compl(?:y|ies)|align(?:ed|s|ment)|equivalent|based on|in line with|conform(?:s|ance|ing|ity)?|in accordance|accordance|follow(?:s|ing)?|comparable|guideline)\b/g;

const SELF =
  /自己(?:点検|評価|宣言|適合|診断|認証|回答|チェック|申告|監査|採点)|自主|自社(?:認証|基準|規定|規程|ルール|評価|判断|調べ|認定|独自|の基準)|社内(?:基準|規程|規定|ルール|評価|監査|認定)|当社(?:基準|規程|独自)|独自(?:に|の|基準|認証)|内部監査|saq|言明書のみ|\bself-?(?:assess|certif|declar|evaluat|attest|audit|check)|\binternal(?:ly)? (?:audit|assess|standard|polic|rule)/g;

const OTHER_PARTY =
  /親会社|ホールディングス|グループ(?:会社|企業|全体|として|内|本社|で|の|各社)|関連会社|関係会社|子会社|委託(?:先|元|し|を|業務|する|$)|再販|転売|取次|仲介|再委託|外注|外部委託|パートナー|開発(?:会社|元|ベンダ)|販売(?:元|店|会社|代理)|代理店|メーカー?(?:が|の|側)|他社|第三者|協力会社|他(?:の)?(?:部署|部門|事業部|拠点|製品|サービス|事業)|別(?:の)?(?:サービス|製品|部署|部門|会社|法人|事業部)|姉妹|コンサル|支援(?:会社|事業|サービス)?|審査員|資格(?:者|保有|を持|取得者)|研修|教育|受講|セミナー|\b(?:parent(?: company)?|affiliate[ds]?|subsidiar(?:y|ies)|subcontract(?:or)?s?|holdings?|partner|supplier|reseller|group compan(?:y|ies)|sister|third[- ]part(?:y|ies)|another (?:company|division|service)|consult(?:ant|ing)|auditor course|training)\b/g;

/** Names of cloud platforms and words for what a service is built on. */
const PLATFORM =
  /\baws\b|aws(?=[^a-z])|amazon|azure|microsoft|マイクロソフト|アマゾン|google|グーグル|\bgcp\b|gcp|oracle|オラクル|\boci\b|さくら(?:の|インターネット)|\biij|ニフクラ|\bibm\b|salesforce|セールスフォース|servicenow|box(?:$|[^a-z])|alibaba|アリババ|fjcloud|idcf|idcフロンティア|conoha|ntt(?:コミュ|com|データ|東|西)|kddi|ソフトバンク|富士通|基盤(?!的)|プラットフォーム|\biaas\b|iaas|\bpaas\b|paas|インフラ(?:側|事業|提供|部分|$|は|が|の)|データ ?センター?|\bdc\b|dc(?:事業者|が|は|の)|クラウド(?:事業者|ベンダ|プロバイダ|サービス(?:事業者|プロバイダ|提供者))|\bcsp\b|csp(?:が|は|の)|ホスティング|レンタルサーバ|サーバー?(?:事業者|会社)|ベース(?:となる|の)クラウド|\b(?:platform|infrastructure|hosting|data ?cent(?:er|re)|cloud provider|underlying|built on|hosted on|runs on|running on)\b/g;

const OUTSIDE =
  /対象外|対象と(?:して(?:い|おり)ませ|しませ|しな|なりませ|ならな|はなりませ)|対象に(?:なりませ|ならな|はなりませ|含(?:まれませ|まれな|めて(?:い|おり)ませ|めませ|まれて(?:い|おり)ませ))|範囲外|契約外|仕様外|サポート外|提供外|責任外|保証外|管轄外|対応外|管理外|適用外|適用除外|圏外|非該当|該当(?:し(?:ない|ませ|て(?:い|おり)ませ)|せず|なし|無し|いたしませ|致しませ|は(?:なし|ありませ|し(?:ない|ませ)))|適用(?:なし|され(?:な|ませ)|し(?:な|ませ))|免除|(?:回答|対応|記入|取得|登録|提出|本項目|本要件|要件)(?:は)?不要|^不要|必要(?:が)?(?:なし|ない|ありませ|ございませ)|スコープ外|含(?:まれ(?:ませ|な|ず|て(?:い|おり)(?:ませ|な))|みませ|まない|んで(?:い|おり)(?:ませ|な)|めて(?:い|おり)ませ)|\bn\/a\b|^na$|\bn\.a\.?|not applicable|out of scope|outside (?:the )?scope|exempt(?:ed|ion)?|not covered|does not apply|not relevant|not required/g;

const PROHIBIT =
  /禁止|禁じ|除外|防止|防(?:ぐ|ぎ|い)|排除|遮断|阻止|抑止|回避|ブロック|オプトアウト|制限|拒否|ゼロデータ保持|対象外|対象から除外|無効(?:化)?|opt(?:ed|s|ing)?[- ]?out|zero data retention|prohibit|forbid|prevent|disabled?|block(?:ed|s)?\b/g;

const GENERIC =
  /適宜|適切(?:に|な)|適時|随時|万全|徹底|しっかり|十分(?:に|な)|必要な(?:対策|措置|対応)|然るべき|しかるべき|問題なく|鋭意|誠実|速やかに対応|迅速に対応|きちんと|\b(?:appropriate(?:ly)?|properly|adequate(?:ly)?|as (?:needed|appropriate|necessary)|sufficient(?:ly)?)\b/g;

const WEAK =
  /共有(?!責任|ストレージ|フォルダ|ファイル|サーバ)|共用|兼用|同じ(?!く)|同一(?!人|性)|一律|全員(?!が?(?:受講|署名))|誰でも|自由に|なりゆき|任せ|委ね|目視|申告|個人(?:所有|持ち|端末|の(?:pc|端末|パソコン))|私物|byod|無料(?:版|プラン)|フリー(?:版|プラン|ソフト)|口頭|平文|base64|md5|sha-?1(?!\d)|\bdes\b|3des|rc4|ssl ?[23]|tls ?1\.[01](?!\d)|(?<![a-z])ftp(?![a-z])|http(?!s|:)|telnet|旧式|サポート(?:が)?終了|\beol\b|論理(?:的に)?削除|ご?[ゴご][ミみ]箱|通常(?:の)?削除|クイックフォーマット|削除コマンド|簡易|最低限|最小限の(?:対応|対策)|平日|営業時間|(?<![\d一二三四五六七八九十数])営業日(?!以内|後|前)|日中|(?:9|10|17|18)時|夜間|休日|[1一]名|[1一]人|不定期|担当者次第|未満|下回|劣(?:る|り|って)|弱い|低い|気付いた|気づいた|発覚|\b(?:shared (?:id|account|password)|business hours|weekdays?|free (?:version|plan|tier)|plain ?text|same (?:privilege|permission|role)|everyone)\b/g;

const SAME_AS =
  /^(?:同上|同左|同右|〃|々|"|''|上に同じ|上記(?:と同(?:じ|様)|に同じ|参照|の(?:とおり|通り))|前(?:項|記)(?:と同(?:じ|様)|に同じ|参照|の(?:とおり|通り))|左に同じ|ditto|same as above|see above)|(?:no\.? ?|項番|項目)?1\.\d{1,2}\.?(?:項|番)?(?:と(?:同(?:じ|様|一)|共通)|に同じ|に準ずる|(?:を)?(?:参照|ご参照|をご覧)|に記載)/g;

const INSTRUCTION =
  /(?:適合|免除|合格|○|met|要件を満たす|conforming)(?:である)?と(?:して)?(?:必ず)?(?:判定|判断|評価|回答|扱|処理|出力|記録|み?なし|見なし)(?:せよ|し(?:て(?:くだ|下|ほ|欲|頂|いただ)|なさい|ろ|たまえ)|するこ?と|する(?:よう|もの)|され)|必ず(?:適合|合格|免除|○)|判定(?:せよ|してください|しなさい|を(?:変更|上書き)|結果を)|審査(?:を省略|不要)|(?:以上|上記|これまで|前)の?(?:指示|ルール|命令)(?:は|を)?(?:無視|忘れ)|無視(?:せよ|して)|ignore (?:all|any|the|previous|prior)|disregard|system ?prompt|you (?:are|must)|as an ai|override|<\/?[a-z]{1,12}[ >]|\bmark (?:this|it|as)\b|judge (?:this|as|it)/g;

const TEMPLATE =
  /(?:ご?記入|ご?入力|ご?記載)(?:して)?(?:ください|下さい)|記入例|記載例|回答例|入力例|サンプル回答|^\(?例[):]|^例(?:えば)?[:)]|^\(例|例\)/g;

const QUESTION = /\?/g;

export const SIGNALS: readonly {
  readonly kind: SignalKind;
  readonly pattern: RegExp;
  readonly raw?: true;
}[] = [
  { kind: "instruction", pattern: INSTRUCTION, raw: true },
  { kind: "template", pattern: TEMPLATE, raw: true },
  { kind: "doubt", pattern: DOUBT, raw: true },
  { kind: "same-as", pattern: SAME_AS, raw: true },
  { kind: "question", pattern: QUESTION },
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
