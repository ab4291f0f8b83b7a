/** Ways to say that a registration does not settle a row; texts as `plainLimit` leaves them. */

const REGISTERED = "(?:登録|認定|認証|取得|掲載|ismap(?:-liu)?|aspic)";
/** Those that are registered: 登録済みの事業者様, 登録を受けているサービス, 登録時, 認定の場合, 登録有. */
const THE_REGISTERED = `${REGISTERED}(?!番号|証|状況|の有無)[^。、()]{0,14}?(?:事業者|サービス|提案者|応募者|業者|企業|会社|ベンダー?|者|社|場合|際|とき|もの|方|済み?|時|有り?|あり|後)(?:様|等|各位|の皆様)?`;
/** They as well: 登録済みの事業者様におかれましても, 登録サービスにも, 登録者含む, 登録時も. */
const TOO = `(?:に(?:お[いか]て|おかれまして|つい[てき](?:まして)?|対して|関して|つきまして)?)?(?:で)?(?:も|を?含[むめみ])`;
const REGISTERED_TOO = new RegExp(`${THE_REGISTERED}${TOO}(?!の)`);

/** The registration stands for nothing here: 登録をもって充足したものとはみなさない, 登録は…を示すものではない. */
const NOT_ENOUGH =
  /(?:充足|満た|適合|免除|不要|省略|回答|確認)[^。]{0,16}(?:と(?:は)?(?:み|見)な(?:さ|し)(?:ない|ません|れ)|とは(?:なら|なり|言え|いえ)|(?:もの|わけ|訳|こと|理由|根拠)(?:では|には|とは)(?:な[いら]|あり|なり))|だけでは(?:足り|十分|不十分|不足)|のみでは(?:足り|十分|不十分|不足)|登録[^。]{0,24}(?:別途|改めて|個別に|重ねて)(?:ご)?(?:回答|記入|確認|説明|審査|提示)/;
/** Not a matter of the register at all: 登録の有無は問わない. */
const NO_QUESTION_OF =
  /(?:登録|認定|認証|取得|免除)の(?:有無|状況)(?:は|を)?(?:問(?:わ|い)|関係(?:な|あり)|影響し)/;
/** Hangs on something that the sheet doesn't show: 免除には承認を得ること, 提出を条件とする. */
const ON_CONDITION =
  /(?:免除|省略|適用除外)[^。]*(?:(?:承認|許可|承諾|同意|了承|審査|協議)(?:を|が|の上|に)[^。]{0,6}(?:得|受け|必要|要す|経|認め|より)|(?:を|が)(?:条件|前提|要件)と|場合に限|ときに限|認めた(?:場合|とき|もの))/;
/** Whoever reads it may leave nothing out: 全項目回答必須, 必ず全ての項目に. */
const NOTHING_LEFT_OUT =
  /(?:全|全て|すべて)の?(?:項目|要件|設問)[^。]{0,8}(?:必須|必ず|省略(?:不可|せず|でき|は)|例外なく)|(?:必ず|例外なく)(?:、)?(?:全|全て|すべて)の?(?:項目|要件|設問)/;
/** A question about the registered, answered with a no: 登録されていれば書かなくてよいですか。A いいえ. */
const QUESTION =
  /(?:登録|認定|認証|免除|省略|ismap|aspic)[^。?]*(?:か(?:[。?]|a\d*[.:)、]|答|$)|\?)(?:a\d{0,2}|答え?|回答)?[.:)、]?(?:いいえ|いえ|必要です|必要となり|必要があり|要ります|要します|省略(?:は)?でき(?:ま|な)|免除(?:は)?(?:され|し|でき)(?:ま|な)|なりません|できません|no)/;
/** What is asked for in such a question and needn't limit: 登録番号の記入は必要ですか. */
const OF_A_THING = /番号|写し|証明書|登録証|理由|根拠|押印|申請書?|届/;

/** Of those that aren't registered nothing is waived anyway: 登録を受けていない場合は回答. */
const UNREGISTERED =
  /未(?:登録|認定|取得)|(?:登録|認定|認証|取得)(?:が|を|に|は)?(?:受け|され|確認)?(?:て|で)?(?:い|き)?(?:ない|ません|なし|無し)/;
/** 登録をもって回答に代えることはできません, 登録を理由に記入を省くことは認めない. */
const NO_ANSWER_LESS = new RegExp(
  `${REGISTERED}(?!番号|証|商標)[^。]*(?:回答|記入|記載|答え|要件|項目|省[くい略])[^。]*(?:でき|なり|なら|認め|され|し)(?:ない|ません)|(?:で|では)(?:確認|審査|評価|判断|担保)(?:し|され|でき)(?:て(?:い|おり))?(?:ない|ません)[^。]*(?:回答|記入|記載|説明)`,
);
/** Nothing is left out: 省略は一切不可とします. A seal or a paper that can't be left out is another matter. */
const NO_LEAVING_OUT =
  /^(?!.*(?:印|記名|書類|添付|様式|表紙|写し|名称|社名|略称|住所|敬称)).*省略(?:は|を)?(?:一切|原則)?(?:不可|認め(?:ない|ません)|でき(?:ない|ません))/;
/** Speaks about the band's own words: 「以下の要件は不要」の記載は誤り. */
const OF_THE_BAND =
  /(?:以下|以降|下記)の要件は不要[」』]?(?:の(?:記載|文言|規定|部分|表記|記述)|という|とある|と(?:書|記))/;
/** The rows needn't be answered: agrees with the band. */
const AGREES =
  /不要|必要(?:は)?(?:な[いし]|ありません)|要しない|免除(?:され(?:る|ます)|とする|とします|となる|となります|します|する)|省略(?:可|でき(?:る|ます))/;

/** A text that names rows: whether it says something of waiving them that isn't their waiver. */
export const questionsWaivingOf = (plain: string): boolean =>
  (/免除|適用除外|省略|exempt|waive/.test(plain) || NO_ANSWER_LESS.test(plain)) &&
  !AGREES.test(plain) &&
  !UNREGISTERED.test(plain) &&
  !OF_A_THING.test(plain) &&
  !/記入|記載|入力|文言|修正/.test(plain);

/** One statement: whether it says that rows stay asked for although a register is held. */
export function staysAsked(plain: string): boolean {
  if ([NO_QUESTION_OF, NOTHING_LEFT_OUT, NO_LEAVING_OUT, OF_THE_BAND].some((kind) => kind.test(plain)))
    return true;
  if (NO_ANSWER_LESS.test(plain) && !UNREGISTERED.test(plain)) return true;
  if (/登録(?:済み?|されている|された)?(?:もの)?とは?(?:み|見)な/.test(plain)) return false;
  return new RegExp(REGISTERED).test(plain) && NOT_ENOUGH.test(plain);
}

/** One statement: whether it speaks of the registered as of those that are meant as well. */
export const speaksOfRegisteredToo = (plain: string): boolean => REGISTERED_TOO.test(plain);

/** A whole text: whether it ties waiving to a condition of its own, or answers with a no whether rows are waived. */
export function waivesOnCondition(plain: string): boolean {
  if (ON_CONDITION.test(plain)) return true;
  const question = QUESTION.exec(plain)?.[0];
  return question !== undefined && !OF_A_THING.test(question);
}
