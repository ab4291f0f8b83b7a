import { defineEntries } from "../entry";

/** Notes that tell by their place which rows they are about, and statements on when the answers hold. */
export const NOTE_RELATIONS_ENTRIES = defineEntries([
  {
    concept: "note-rows-above",
    for: ["note-relation"],
    forms: [
      [
        "(上記|上の|前の?){take:count={count}}(項|行|件|要件|つの)",
        "前2項は",
        "上記3項目は",
        "上の2行は",
        "前の2件は",
        "以上の4要件は",
        "上記3つの要件",
        "上の二行は",
      ],
    ],
    parts: { count: ["\\d{1,2}", "[一二三四五六七八九]"] },
  },
  {
    /** A statement of which named rows are the topic: 1.22はオプションです. Not 1.1により, 1.10参照. */
    concept: "note-row-topic",
    also: ["note-row-led", "note-rows-up-to", "note-in-cells", "note-question"],
    for: ["note-relation"],
    forms: [
      [
        "{行}{後}{0,2}{題}",
        "1.22はオプション",
        "1.20以降は別契約",
        "(1.8)も対象外",
        "no.1.8は不可",
        "no1.8は不可",
      ],
    ],
    parts: {
      行: ["{not-after:[\\d.a-z]}(no.?)?\\d{1,3}.\\d{1,3}"],
      後: [
        [
          "の(要件|項目|内容|機能|部分|ご?回答|ほう|方|記載|記入|欄)",
          "1.23の回答は誤り",
          "1.23のご回答は誤り",
          "1.23のほうは空欄",
          "1.23の方は空欄",
          "1.23の記載は誤り",
          "1.23の記入は誤り",
          "1.23の欄は空欄",
          "1.22の機能は",
          "1.22の要件は",
          "1.22の項目は",
          "1.22の内容は",
          "1.22の部分は",
        ],
        "以降",
        ["以下", "1.24以下は"],
        ["以後", "1.24以後は"],
        ["まで", "1.3から1.5までは"],
        ["項", "1.22項は"],
        ["番", "1.22番は"],
        "[)】」]",
      ],
      題: [
        "は",
        "も",
        ["のみ", "1.22のみ有償"],
        ["だけ", "1.22だけ有償"],
        ["に(ついて|関して|つき)", "1.22については有償", "1.22に関しては有償", "1.22につき有償"],
        ["を?除", "1.22を除く", "1.22除く"],
        ["以外", "1.22以外は対応"],
        ["[:→]", "1.22:有償", "1.22→有償"],
        ["[はが]?対象外", "1.22対象外", "1.22が対象外"],
        ["オプション", "1.22オプション"],
        ["(有償|有料)", "1.22有償", "1.22有料"],
        ["[未非]対応", "1.22未対応", "1.22非対応"],
      ],
    },
    isNot: ["1.1により不要", "1.10参照", "1.6のとおり", "1.6と同様", "tls1.3は"],
  },
  {
    /** A statement that begins with other rows as its topic. */
    concept: "note-row-led",
    also: ["note-row-topic"],
    for: ["note-relation"],
    forms: [
      [
        "^{前}{0,3}{号}({間}{号}){0,8}{後}{0,2}{題}",
        "1.22はオプションです",
        "上記のうち1.22はオプションです",
        "※1.8と1.9は対象外",
        "(1.8)も対象外",
        "1.8、1.9及び1.10以降は別契約",
      ],
    ],
    parts: {
      前: [
        "※",
        ["[・(]", "・1.22は", "(1.22は"],
        [
          "(上記|下記|以上|以下)?の?うち、?",
          "うち1.22は",
          "下記のうち、1.22は",
          "以上のうち1.22は",
          "以下のうち1.22は",
        ],
        [
          "(なお|ただし|但し|また|ほか)、?",
          "なお1.22は",
          "ただし、1.22は",
          "但し1.22は",
          "また1.22は",
          "ほか1.22は",
        ],
        ["(項番|要件|項目|no\\.?)", "項番1.22は", "要件1.22は", "項目1.22は", "no.1.22は"],
      ],
      号: ["\\d{1,3}.\\d{1,3}"],
      間: [
        "[、,]",
        "と",
        "及び",
        ["および", "1.8および1.9は"],
        ["並びに", "1.8並びに1.9は"],
        ["・", "1.8・1.9は"],
        ["/", "1.8/1.9は"],
        ["から", "1.8から1.9は"],
        ["[~〜-]", "1.8~1.9は"],
      ],
      後: [
        [
          "の(要件|項目|内容|機能|部分)",
          "1.22の機能は",
          "1.22の要件は",
          "1.22の項目は",
          "1.22の内容は",
          "1.22の部分は",
        ],
        "以降",
        ["以下", "1.24以下は"],
        ["以後", "1.24以後は"],
        ["まで", "1.3から1.5までは"],
        ["項", "1.22項は"],
        ["番", "1.22番は"],
        "\\)",
      ],
      題: [
        "は",
        "も",
        ["のみ", "1.22のみ有償"],
        ["だけ", "1.22だけ有償"],
        ["に(ついて|関して|つき)", "1.22については有償", "1.22に関しては有償", "1.22につき有償"],
      ],
    },
    isNot: ["本項と1.22は有償", "1.1により不要"],
  },
  {
    /** A row by the number within its chapter alone: ※no.14を除く, 20番は別契約です. */
    concept: "note-row-bare",
    for: ["note-relation"],
    forms: [
      [
        "{非}{名}{take:n=\\d{1,2}}[項番]?{題}",
        "※no.14を除く",
        "項番20は別契約",
        "要件番号20は別契約",
        "第20項は対象外",
        "№7のみ有償",
        "no.3だけ有償",
        "no3については有償",
      ],
      ["{not-after:[\\d.]}{take:m=\\d{1,2}}番{題}", "20番は別契約です"],
      ["{not-after:別紙}\\({take:b=[12]\\d}\\)(は|も)", "(20)は×", "(20)および(22)も×"],
    ],
    parts: {
      非: ["{not-after:[一-龠ぁ-んa-z]}", ["{after:および}", "第7及び条件およびno.20は有償"]],
      名: ["no.?", "№", "項番", ["要件番号", "要件番号3は"], "第"],
      題: [
        "は",
        ["も", "no.3も有償"],
        ["および", "‹第17項および›第18項は有償"],
        "のみ",
        "だけ",
        "について",
        "を除",
        ["以外", "no.3以外は対応"],
      ],
    },
    isNot: ["別紙no.3は", "別紙(12)は", "1.20番は", "no.1.20は", "規程第3は"],
  },
  {
    /** What links the names of rows at the beginning of a statement to what is said of them: 1.22に関しては有償です. */
    concept: "note-lead-link",
    for: ["note-relation"],
    forms: [
      ["^(は|も|のみ|だけ|[:→、])、?", "は有償", "‹も、›有償", "のみ有償", "だけ有償", ":有償", "、有償"],
      [
        "^に(ついて|関して|つき(まして)?)は?、?",
        "‹については、›有償",
        "‹に関して›有償",
        "‹につき›有償",
        "‹につきまして›有償",
      ],
    ],
  },
  {
    /** The row in which a statement stands, beside those that it names. */
    concept: "note-this-row",
    also: ["note-row-above", "note-row-former", "note-rows-up-to", "trifle-beside"],
    for: ["note-relation"],
    forms: [
      ["(本|当|この|同)(項|要件|行|件)", "本項も同じ", "当要件", "この行", "同項目", "本件"],
      ["こちらも", "こちらも有償"],
      ["同(様|じ)", "と同様", "と同じ"],
    ],
  },
  {
    /** What comes before it is why, not what is said of a row: 1.1は登録済みのため. */
    concept: "note-cause-end",
    also: ["note-row-below", "note-arrow-down", "standing-final-elsewhere", "trifle-beside"],
    for: ["note-relation"],
    forms: [
      ["(ため{not-before:て}|ので)", "登録済みのため、", "登録済みなので"],
      ["(により|によって|ことから)", "登録により", "登録によって、", "登録済みであることから"],
    ],
    isNot: ["改ためて"],
  },
  {
    concept: "note-rows-below",
    for: ["note-relation"],
    forms: [
      [
        "(下記|以下|下の|次の|続く){take:count={count}}(項|行|件|要件|つの)",
        "以下2項目は",
        "続く3項は",
        "下記3項目は",
        "下の2行は",
        "次の2件は",
        "以下の4要件は",
        "次の3つの要件",
        "次の二件は、市役所様で監視装置をご用意いただくことが条件です",
      ],
    ],
    parts: { count: ["\\d{1,2}", "[一二三四五六七八九]"] },
  },
  {
    /** One row, by where it stands: the one above a line between the rows. */
    concept: "note-row-above",
    also: ["note-this-row", "note-row-former"],
    for: ["note-relation"],
    forms: [
      [
        "^{sign}?({which}|{this}|上の○){mark}?{of}",
        "上段は",
        "上の項目は",
        "‹上の○、›実は",
        "‹直上の○は›",
        "‹すぐ上の回答は›",
        "前項は",
        "※前項も",
        "※上の行の",
        "直上は",
        "本項目は",
        "当項目に",
        "すぐ上は",
        "本項は",
        "この項目は",
        "上記項目は",
      ],
      ["^(the)?(row|item)above", "rowabove:planned", "therowabove:planned", "itemabove"],
      ["^the(above|previous)(row|item)", "theaboveitem", "thepreviousrow"],
    ],
    parts: {
      which: ["前項", "上段", "上の(行|項目)", "すぐ上", "直上"],
      this: ["本項目?", "当項目", "この項目", "上記項目"],
      sign: ["[※*注]"],
      of: ["(は|も|に|の|、)"],
      mark: ["の(○|回答)"],
    },
    isNot: ["前項目次", "前項各号の定めによる"],
  },
  {
    /** The row above the one in whose cells it is said. */
    concept: "note-row-former",
    also: ["note-row-above", "note-this-row"],
    for: ["note-relation"],
    forms: [
      [
        "^(前項|上段|上の項目|直上)(の(○|回答))?(は|も|と)",
        "前項はオプション",
        "前項も有償",
        "上段は有償",
        "上の項目と本項は",
        "直上の○は誤記",
        "直上の回答は誤記",
      ],
    ],
  },
  {
    /** The one below it. */
    concept: "note-row-below",
    also: ["note-cause-end", "trifle-no-may-stand"],
    for: ["note-relation"],
    forms: [
      [
        "^{sign}?(次項|下段|次の行|下の(行|項目)|すぐ下|直下){mark}?{of}",
        "‹下段の回答は›",
        "下の項目は",
        "‹次項の○は›",
        "次項は",
        "※次項も",
        "次の行は",
        "下の行に",
        "直下は",
        "すぐ下は",
        "*次項の",
        "注次項は",
      ],
      ["^(the)?(row|item)below", "rowbelow:planned", "therowbelow:planned", "itembelow"],
      ["^the(next|following)(row|item)", "thenextitem", "thefollowingrow"],
    ],
    parts: { sign: ["[※*注]"], of: ["(は|も|に|の)"], mark: ["の(○|回答)"] },
  },
  {
    /** All above a line between the rows. */
    concept: "note-rows-so-far",
    for: ["note-relation"],
    forms: [
      [
        "^{sign}?(ここまで|ここより上|以上)の(回答|項目|要件)(は|も)",
        "ここまでの回答は",
        "※ここより上の項目は",
        "以上の要件も",
      ],
    ],
    parts: { sign: ["[※*注]"] },
  },
  {
    /** A row counted from the top or the bottom of the table. */
    concept: "note-row-counted",
    for: ["note-relation"],
    forms: [
      ["上から{take:top={count}}(番目|行目|つ目){of}", "上から3番目は", "上から2行目の", "上から1つ目も"],
      ["下から{take:end={count}}(番目|行目|つ目){of}", "下から3番目は", "下から2行目の", "下から1つ目も"],
      ["^{sign}?({take:last=最終|末尾|最後})の?(行|項目){of}", "最終行は", "※末尾の項目も", "最後の行の"],
      ["^{sign}?({take:first=先頭|最初})の(行|項目){of}", "先頭の行は", "最初の項目も", "※先頭の項目は"],
      [
        "^{sign}?(冒頭|先頭|最初の?){take:many={count}}(項目|行|件){of}",
        "冒頭2項目の",
        "先頭3行は",
        "最初2件も",
        "最初の2件は",
        "※冒頭2項目は",
      ],
    ],
    parts: {
      sign: ["[※*注]"],
      of: ["(は|も|の)"],
      count: ["\\d{1,2}", ["[一二三四五六七八九]", "上から三番目は"]],
    },
    isNot: ["上から3番目まで"],
  },
  {
    /** From the line to a row that is named. */
    concept: "note-rows-up-to",
    also: ["note-row-topic", "note-this-row"],
    for: ["note-relation"],
    forms: [
      [
        "(ここ|これ|この行)から{take:row=\\d{1,2}\\.\\d{1,2}}まで",
        "ここから1.8までは有効期限を過ぎた証書",
        "これから1.12までは",
        "この行から1.8まで",
      ],
    ],
  },
  {
    /** A statement of the answers that are no: ×の5項目には…. */
    concept: "note-of-noes",
    for: ["note-relation"],
    forms: [
      [
        "×(の|とした){gap:4}(項目|行|箇所)(に|は|も)",
        "×の5項目には代替案",
        "×の行は",
        "×の箇所も",
        "×とした5項目については、別紙に考え方を記載しております",
      ],
    ],
    isNot: ["×の項目以外は"],
  },
  {
    /** A question: the sentence after it is its answer. */
    concept: "note-question",
    also: ["note-row-topic"],
    for: ["note-relation"],
    forms: [["(ます|です)か[?]?$", "1.22の回答は省略できますか", "登録は必要ですか?"]],
  },
  {
    /** An arrow in front of a line between the rows. */
    concept: "note-arrow-down",
    also: ["note-cause-end"],
    for: ["note-relation"],
    forms: [["^[↓⬇]", "↓約款が英国法のため交渉中", "⬇別売"]],
    isNot: ["▼データ暗号化"],
  },
  {
    concept: "note-arrow-up",
    for: ["note-relation"],
    forms: [["^[↑⬆]", "↑オプションです", "⬆別売"]],
  },
  {
    /** In the price there is no limit: 標準料金に含みます. */
    concept: "note-within-price",
    also: ["note-corrects"],
    for: ["note-relation"],
    forms: [
      [
        "{price}(の中)?に(は|も)?{all}?含(む|み(ます|$)|まれ{held})",
        "標準料金に含みます",
        "費用は見積額に含む",
        "費用に含まれています",
        "金額にすべて含まれる",
        "見積に含まれます",
        "価格の中に含まれています",
        "基本料には含まれます",
        "月額にも含まれています",
        "料金に含まれており",
        "料金に含みます",
        "標準料金に含み",
      ],
    ],
    parts: {
      price: [
        "料金",
        "費用",
        "金額",
        ["見積額?", "見積額に含む", "見積に含まれます"],
        "価格",
        "基本料",
        "月額",
      ],
      held: ["て(い|お)", "る", "ます"],
      all: ["すべて"],
    },
    isNot: ["料金に含まない", "見積に含みません", "費用に含まれません"],
  },
  {
    /** All below it, to the next heading. */
    concept: "note-rows-following",
    for: ["note-relation"],
    forms: [
      [
        "^{sign}?(次の|以下の?|下記の?|続く|以降の)各?(項目|要件)(は|も|に)",
        "続く項目は",
        "以降の項目は",
        "次の項目は",
        "※以下の項目は",
        "以下各要件は",
        "下記の要件も",
        "下記項目に",
      ],
    ],
    parts: { sign: ["[※*注]"] },
  },
  {
    /** Of what was written into the cells of some rows: 脆弱性診断の欄には、間違えて…. */
    concept: "note-in-cells",
    also: ["note-row-below", "note-this-row", "trifle-beside", "note-row-topic"],
    for: ["note-relation"],
    forms: [
      [
        "の(回答)?欄[にはをの]",
        "脆弱性診断の欄には、間違えて別のものを貼った",
        "ログの回答欄は書き間違い",
        "監査の欄を取り違えた",
        "監査の欄の誤り",
      ],
    ],
  },
  {
    /** A title by which the sheet's answers are not the last word. */
    concept: "title-not-settled",
    for: ["note-relation"],
    forms: [
      [
        "(見込み?|予定|想定|仮|暫定)の?回答書?{尾}",
        "見込回答",
        "見込み回答",
        "予定回答",
        "想定回答",
        "仮回答書",
        "暫定の回答",
      ],
      [
        "回答(書|内容)?[(の]?(見込み?|予定|想定|案|仮|イメージ){尾}",
        "回答(見込み)",
        "回答見込",
        "回答書(予定)",
        "回答内容案",
        "回答の案",
        "回答(仮)",
        "回答イメージ",
        "回答想定",
      ],
      [
        "^[(【]?(仮|案|旧|没|破棄|test|wip|draft){尾}",
        "仮",
        "(案)",
        "【旧】",
        "没",
        "破棄",
        "test",
        "wip",
        "draft",
      ],
      [
        "(社内|内部)の?(用|レビュー用?|確認用|検討用|資料){尾}",
        "社内用",
        "内部レビュー用",
        "社内レビュー",
        "社内の確認用",
        "社内検討用",
        "内部資料",
      ],
      [
        "(作成|準備|記入|入力|回答|修正|編集|検討|確認|調整){中}{尾}",
        "作成中",
        "準備中",
        "記入中",
        "入力中",
        "回答中",
        "修正中",
        "編集途中",
        "検討中",
        "確認中",
        "調整中",
      ],
      ["(初|[\\d一二三]次?)(稿|案){尾}", "初稿", "第2稿", "第一次案", "2次案"],
      ["[a-z]社?案{尾}", "B案", "A社案"],
      ["要レビュー", "要レビュー"],
      ["中間報告{尾}", "中間報告"],
    ],
    parts: { 尾: ["[)】]?$"], 中: ["中", "途中"] },
    anyCase: true,
    isNot: ["回答案内", "回答予定日", "提案", "素案内", "社内用語集", "最終回答"],
  },
  {
    /** A sheet or a title of the city's, or of questions and their replies: 審査シート, 職員用, 質疑回答書. */
    concept: "sheet-of-citys",
    also: ["sheet-heading-placeholder"],
    for: ["sheet-heading"],
    forms: [
      ["(審査|採点|選定|査定)", "審査シート", "採点表", "選定委員会用", "査定用"],
      ["{not-after:己}評価", "評価シート"],
      [
        "(職員|庁内|事務局|市)(用|側|使用|記入|控え|確認)",
        "職員用",
        "庁内使用",
        "事務局控え",
        "市側",
        "職員記入",
        "市確認",
      ],
      ["(質疑|質問|照会)", "質疑回答", "質問回答書", "照会への回答"],
      ["q&?a", "Q&A", "QA回答"],
    ],
    anyCase: true,
    isNot: ["自己評価", "市への回答"],
    kept: {
      "え? in (職員|庁内|事務局|市)(用|側|使用|記入|控え?|確認)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** What a sheet or its title calls the table that it belongs to: 機能要件 回答票. */
    concept: "sheet-names-table",
    for: ["sheet-heading"],
    forms: [["[一-龠々ァ-ヶー]{2,12}(要件|仕様)", "機能要件 回答票", "外部サービス要件", "技術仕様への回答"]],
    isNot: ["要件回答票", "回答シート"],
  },
  {
    /** A title that tells of which year the answers are. */
    concept: "title-of-year",
    for: ["note-relation"],
    forms: [
      [
        "(\\d|元)年度{any:24}回答{類}?[)】]?$",
        "令和7年度回答",
        "(令和6年度回答書)",
        "元年度外部サービス要件回答",
      ],
      [
        "^回答{類}?[(【](令和|平成|[rh])?(\\d{1,4}|元)年?度?の?(分|用)?[)】]$",
        "回答(令和6年度)",
        "回答欄【r6年度】",
        "回答(平成31年)",
        "回答(h31年度)",
        "回答(2024年度分)",
        "回答(令和6年度用)",
        "回答(令和6年度の分)",
        "回答(令和元年度)",
        "回答(令和6)",
      ],
      ["\\d年(の|分)?回答{類}?[)】]?$", "2025年回答", "2025年の回答", "2025年分回答】"],
    ],
    parts: {
      類: [
        ["書", "2025年回答書"],
        ["内容", "2025年回答内容"],
        ["分", "2025年回答分"],
        ["欄", "2025年回答欄"],
        ["版", "2025年回答版"],
        ["票", "2025年回答票"],
      ],
    },
    isNot: ["回答日:令和7年10月3日", "令和7年度回答期限"],
  },
  {
    /** What is sent here is not the last word. */
    concept: "standing-final-elsewhere",
    also: ["note-cause-end"],
    for: ["note-relation"],
    forms: [
      // Another state of the paper was sent: 内容を改めた11/28の版を別便でお送りしました.
      [
        "{mended}た{gap:12}(版|もの|表|回答)を{gap:8}(送|提出|お届け)",
        "内容を改めた11/28の版を別便でお送り",
        "直したものを後ほどお送りします",
        "直したものを送ります",
        "直した表を再度提出",
        "修正した回答をお届け",
        "訂正した版を提出しました",
        "差し替えた表を提出",
      ],
      [
        "(確定|正式|最終|決定)(版|回答)は、?(別|後|追|改め|あらため)",
        "確定版は別便にて",
        "正式版は後日",
        "最終版は追って",
        "決定版は改めて",
        "正式回答は、あらためて",
      ],
      ["(社内)?稟議中", "稟議中", "‹社内稟議中›"],
      [
        "{this}(より|に){any:32}優先(し|する|され|と|です|$)",
        "この表よりも、添付の「サービス仕様書第4版」の記載が優先します",
        "本表に優先して約款を適用",
        "本回答よりは約款の定めが優先する",
        "この一覧より別紙が優先されます",
        "この回答より約款が優先となります",
        "本回答書より約款が優先です",
        "当表より契約書を優先",
      ],
      [
        "{sample}{cause}{any:10}(審査|評価|採点|選定){not-used}",
        "記入見本につき審査に用いないこと",
        "記入例のため評価には使用しないでください",
        "サンプルですから採点に含めません",
        "練習用です。選定には使わない",
        "記載例なので審査に使わない",
      ],
    ],
    parts: {
      mended: ["(改め|直し|修正し|訂正し|差し替え)"],
      this: [
        [
          "(本|この|当)(表|回答書?|一覧)",
          "この表より約款が優先です",
          "この回答より約款が優先です",
          "この一覧より約款が優先です",
        ],
      ],
      cause: ["につき", "のため", "なので", "です"],
      sample: [["(記入|記載)(見本|例)", "記入例につき審査に用いない"], "サンプル", "練習用"],
      "not-used": [["(に|には)?(用い|使わ|使用し|含め)", "練習用です。評価に用いない"]],
    },
  },
  {
    /** Whoever changes an answer says so: what every vendor promises. */
    concept: "standing-will-tell",
    for: ["note-relation"],
    forms: [
      [
        "変更(が|の){変}た{時}は、?(速やかに|直ちに|遅滞なく)?ご?{告}",
        "変更が生じた場合は速やかにご連絡いたします",
        "変更のあった際は、直ちに報告します",
        "変更が発生したときは遅滞なく通知します",
        "変更があった場合には連絡します",
      ],
    ],
    parts: {
      変: ["生じ", "あっ", "発生し"],
      時: ["場合に?", "際", "とき"],
      告: ["連絡", "報告", "通知"],
    },
  },
  {
    /** A row whose answer is settled by something that is still to come: 1.14・1.25は12月の現地調査を終えてから確定. */
    concept: "note-answered-later",
    for: ["note-relation"],
    forms: [
      [
        "(終え|経|待っ|済ませ)て(から)?(確定|決定|判断|回答|記入)",
        "12月の現地調査を終えてから確定",
        "社内の決裁を経て回答",
        "結果を待って判断します",
        "検証を済ませてから記入",
        "調査を待って決定",
      ],
    ],
    isNot: ["確認を終えて提出"],
  },
  {
    /** A yes in a legend that holds only for whoever orders more. */
    concept: "note-on-order",
    for: ["note-relation"],
    forms: [
      [
        "(発注|購入|契約|開発)(いただければ|頂ければ|すれば)",
        "可(個別の開発をご発注いただければ可、を含む)",
        "有償版を購入すれば可",
        "別途契約頂ければ対応",
        "追加で開発すれば対応できる",
      ],
    ],
  },
  {
    /** Whoever is asked about a row instead of the vendor: his answer is not the vendor's. */
    concept: "note-asked-elsewhere",
    for: ["note-relation"],
    forms: [
      [
        "(事業者|メーカー|ベンダー|(開発|提供|製造)元){to}(直接)?ご?{ask}",
        "機器の監視は基盤事業者へ直接お尋ねください",
        "設備はメーカーにお問い合わせください",
        "ティアはベンダーまでご照会ください",
        "開発元にお問い合わせ願います",
        "提供元へ直接ご確認ください",
        "製造元にお尋ねください",
      ],
    ],
    parts: {
      to: ["へ", "に", "まで"],
      ask: [["(お(尋ね|問い?合わ?せ)|照会|確認)(ください|願)", "提供元へ直接ご確認願います"]],
    },
    isNot: ["お問い合わせは窓口へ"],
  },
  {
    /** ○ tells what will be after something that is still to come. */
    concept: "standing-later-state",
    for: ["note-relation"],
    forms: [
      [
        "[○◎]{any:24}(後|以降|時点)の(状態|仕様|機能|内容)",
        "○は、2027年4月のバージョンアップ後の状態",
        "◎は改修以降の仕様",
        "○印は稼働時点の機能",
        "○は更新後の内容",
      ],
      [
        "(回答|評価)の?対象(は|:){any:30}(リリース|提供開始|発売|公開)予定",
        "回答対象:スマート窓口CloudV5(2027年7月リリース予定)",
        "回答の対象は次期版(2027年春提供開始予定)",
        "評価対象:V2(来年発売予定)",
        "回答対象は新版で公開予定",
      ],
    ],
  },
]);
