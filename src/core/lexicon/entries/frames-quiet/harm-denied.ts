import { defineEntries } from "../../entry";

/** Acts that are ill whatever they befall, and denied, hindered or forbidden: the denial guards what is asked for. */
export const FRAMES_QUIET_HARM_DENIED_ENTRIES = defineEntries([
  {
    /** Between the act and its denial stand only particles, doers and means: 改ざん検知はできません denies the detection. */
    concept: "quiet-harm-denied",
    also: [
      "frame-access-record",
      "frame-by-means",
      "frame-city-acts",
      "frame-of-terminals",
      "frame-pledge",
      "means-removal",
      "means-stored",
      "quiet-beyond-denied",
      "quiet-entry-word",
      "quiet-guard",
      "quiet-in-passing",
      "quiet-kind-denial",
      "quiet-never-stops",
      "quiet-no-objection",
      "quiet-nothing-amiss",
      "quiet-record",
      "told-by-paper",
      "told-of-firm",
      "told-staying",
      "quiet-kept-in",
      "frame-right-stays",
      "frame-to-switch-off",
      "quiet-word",
      "means-looked-at",
    ],
    for: ["frame"],
    forms: [
      [
        "(目視|人手)の?(監査|確認|レビュー)[もはの]除外(申請)?の?承認(済|を取得)",
        "事業者の目視監査も除外申請承認済み",
        "人手のレビューは除外の承認を取得",
        "目視確認の除外承認済",
      ],
      [
        "外部(の生成ai)?(へ|に対する)の?(入力情報の)?送信[がはも]{生}",
        "外部への送信が生じない",
        "外部の生成aiに対する入力情報の送信も行わない",
        "外部への送信はありません",
        "外部への送信も発生しません",
      ],
      [
        "{after:れず、?}(保存|保持|蓄積|記録)もされ(ない|ず|ません)",
        "用いられず‹保存もされない›",
        "用いられず‹保持もされず›",
        "利用されず‹蓄積もされません›",
        "用いられず、‹記録もされない›",
      ],
      [
        "{n.harm}{n.and}?{n.p}{n.who}{0,4}{n.do_}?{n.denied}",
        "盗聴や盗聴ません",
        "漏れや漏れません",
        "持出しや持出しません",
        "改ざんや改ざんません",
        "改ざんのません",
        "改ざんはません",
        "改ざんははません",
        "改ざんももません",
        "改ざんでもでもません",
        "改ざんことはません",
        "改ざんません",
        "改ざんません",
        "改ざんや削除ません",
        "改ざんるません",
        "改ざんや改ざんません",
        "改竄や改竄ません",
        "改変や改変ません",
        "書換えや書換えません",
        "書き換えや書き換えません",
        "盗見や盗見ません",
        "盗み見や盗み見ません",
        "盗聴や盗聴ません",
        "傍受や傍受ません",
        "覗き見や覗き見ません",
        "のぞき見やのぞき見ません",
        "漏えいや漏えいません",
        "漏洩や漏洩ません",
        "漏れや漏れません",
        "流出や流出ません",
        "持出や持出ません",
        "持ち出や持ち出ません",
        "持出しや持出しません",
        "流用や流用ません",
        "転用や転用ません",
        "悪用や悪用ません",
        "不正使用や不正使用ません",
        "不正利用や不正利用ません",
        "不正操作や不正操作ません",
        "不正アクセスや不正アクセスません",
        "不正接続や不正接続ません",
        "なりすましやなりすましません",
        "成り済ましや成り済ましません",
        "侵入や侵入ません",
        "紛失や紛失ません",
        "使い回しや使い回しません",
        "改ざんや消去ません",
        "改ざんや変更ません",
        "改ざんや複製ません",
        "改ざんやコピーません",
        "改ざんや閲覧ません",
        "改ざんや上書きません",
        "改ざんも削除ません",
        "改ざん・削除ません",
        "改ざん及び削除ません",
        "改ざんまたは削除ません",
        "改ざんと削除ません",
        "改ざんしたり削除ません",
        "改ざんたり削除ません",
        "改ざん、削除ません",
        "改ざんやの削除ません",
        "改ざんや他社への削除ません",
        "改ざんたりません",
        "改ざん等ません",
        "改ざんなどません",
        "改ざん行為ません",
        "改ざんのません",
        "改ざんはません",
        "改ざん誰も誰もません",
        "改ざんだれもだれもません",
        "改ざん誰にも誰にもません",
        "改ざん誰でも誰でもません",
        "改ざん第三者第三者ません",
        "改ざん外部外部ません",
        "改ざん管理者管理者ません",
        "改ざん担当担当ません",
        "改ざん担当者担当者ません",
        "改ざん当社当社ません",
        "改ざん社員社員ません",
        "改ざん従業員従業員ません",
        "改ざん権限者権限者ません",
        "改ざん利用者利用者ません",
        "改ざん一切一切ません",
        "改ざん決して決してません",
        "改ざん絶対に絶対にません",
        "改ざん二度と二度とません",
        "改ざんシステム上システム上ません",
        "改ざん仕組み上仕組み上ません",
        "改ざん仕様上仕様上ません",
        "改ざん構造上構造上ません",
        "改ざん設定上設定上ません",
        "改ざん技術上技術上ません",
        "改ざん物理上物理上ません",
        "改ざんシステム的にシステム的にません",
        "改ざん契約で契約でません",
        "改ざん規約で規約でません",
        "改ざん規程で規程でません",
        "改ざん約款で約款でません",
        "改ざんポリシーでポリシーでません",
        "改ざん規則で規則でません",
        "改ざん契約により契約によりません",
        "改ざんががません",
        "改ざんははません",
        "改ざんももません",
        "改ざんににません",
        "改ざんででません",
        "改ざんでもでもません",
        "改ざん側側ません",
        "改ざんからからません",
        "改ざんののません",
        "改ざんととません",
        "改ざんへへません",
        "改ざんををません",
        "改ざんするません",
        "改ざんされるません",
        "改ざんされたません",
        "改ざん行うません",
        "改ざん行われるません",
        "改ざん起こるません",
        "改ざん起きるません",
        "改ざん生じるません",
        "改ざん許すません",
        "改ざんできるません",
        "改ざんせるません",
        "改ざんことません",
        "改ざん余地ません",
        "改ざんおそれません",
        "改ざん恐れません",
        "改ざん心配ません",
        "改ざん可能性ません",
        "改ざん隙ません",
        "改ざんすきません",
        "改ざんことはません",
        "改ざんできません",
        "改ざんない",
        "改ざんなく",
        "改ざんなき",
        "改ざんず",
        "改ざんぬ",
        "改ざん出来ません",
        "改ざん行えません",
        "改ざん行わません",
        "改ざん行いません",
        "改ざんしません",
        "改ざんされません",
        "改ざんいたしません",
        "改ざん致しません",
        "改ざんありません",
        "改ざんございません",
        "改ざんきかません",
        "改ざん効かません",
        "改ざんせません",
        "改ざん許さません",
        "改ざん許しません",
        "改ざん認めません",
        "改ざん受け付けません",
        "改ざん起きません",
        "改ざん起こりません",
        "改ざん起こさません",
        "改ざん生じません",
        "改ざん出ません",
        "改ざんていません",
        "改ざんしていません",
        "改ざんされていません",
        "改ざん許していません",
        "改ざん認めていません",
        "改ざんておりません",
        "改ざんておません",
        "改ざんらません",
        "改ざんおらません",
        "改ざんよらません",
        "改ざん従わません",
        "改ざん服さません",
        "改ざん委ねません",
        "改ざん用いません",
      ],
      [
        "{n.harm}{n.and}?{n.p}{n.who}{0,4}{n.do_}?{n.barred}",
        "改ざん禁止",
        "改ざん不可",
        "改ざんや削除不可",
        "改ざんる不可",
        "改ざんこと不可",
        "改ざん不能",
        "改ざん禁止",
        "改ざん拒否",
        "改ざん遮断",
        "改ざん封じ",
        "改ざん排除",
        "改ざん防い",
      ],
      [
        "{befall}{n.no}{n.end}",
        "書換えられません",
        "書き換えられません",
        "盗見られません",
        "盗み見られません",
        "読取られません",
        "抜取られません",
        "盗み見れません",
        "書き換えれません",
        "悪用されません",
        "傍受されません",
        "盗聴されません",
        "持ち出せません",
        "持出せません",
        "持出されません",
        "漏れません",
        "書換えられません",
        "書き換えられません",
        "改ざんさられません",
        "盗見られません",
        "盗み見られません",
        "読取られません",
        "抜取られません",
        "解読さられません",
        "悪用さられません",
        "奪られません",
        "書換えれません",
        "書き換えれません",
        "盗見れません",
        "盗み見れません",
        "読取れません",
        "抜取れません",
        "解読されません",
        "悪用されません",
        "傍受されません",
        "盗聴されません",
        "復号されません",
        "覗かれません",
        "のぞかれません",
        "奪われません",
        "失われません",
        "損なわれません",
        "盗まれません",
        "持出せません",
        "持ち出せません",
        "持出さません",
        "持出されません",
        "入り込めません",
        "なりすまめません",
        "忍び込めません",
        "入り込まれません",
        "入り込せません",
        "途切れません",
        "滞らません",
        "滞りません",
        "漏れません",
        "漏らさません",
        "絶えません",
      ],
      [
        "{befalls}{n.koto}{n.who}{0,2}{none}{n.end}",
        "漏れることない",
        "盗み見れることない",
        "書き換えれることない",
        "途切れることない",
        "途絶えることない",
        "滞ることない",
        "失われることない",
        "損なわれることない",
        "漏れることない",
        "止まることない",
        "消えることない",
        "欠けることない",
        "書換えれることない",
        "書き換えれることない",
        "盗見れることない",
        "盗み見れることない",
        "読取れることない",
        "抜取れることない",
        "書換えられることない",
        "解読れることない",
        "悪用れることない",
        "傍受れることない",
        "盗聴れることない",
        "復号れることない",
        "改ざんれることない",
        "持ち出れることない",
        "解読されることない",
        "途切れることなく",
        "途切れることありません",
        "途切れることあり得ません",
        "途切れることございません",
      ],
      [
        "{model}(側|内|の(中|側|内部))?[にへ][はも]?{n.who}{0,2}{stay}{n.denied}",
        "モデル側に残ません",
        "モデルには残ません",
        "サーバーに残ません",
        "モデルに残ません",
        "モデル側に残ません",
        "モデル内に残ません",
        "モデルの中に残ません",
        "モデルの内部に残ません",
        "モデルには残ません",
        "aiに残ません",
        "エンジンに残ません",
        "提供元に残ません",
        "提供者に残ません",
        "事業者に残ません",
        "サーバに残ません",
        "サーバーに残ません",
        "端末に残ません",
        "ブラウザに残ません",
        "キャッシュに残ません",
        "モデルに保存さません",
        "モデルに蓄積さません",
        "モデルに保持さません",
        "モデルに記憶さません",
        "モデルに取り込まません",
        "モデルに残りません",
      ],
      [
        "学習(に|へ|は|も|等|など|一切){0,3}{learnt}{n.denied}",
        "学習回らません",
        "学習回しません",
        "学習回ません",
        "学習に回ません",
        "学習へ回ません",
        "学習は回ません",
        "学習も回ません",
        "学習等回ません",
        "学習など回ません",
        "学習一切回ません",
        "学習使わません",
        "学習用いません",
        "学習取り込まません",
        "学習回らません",
        "学習回りません",
        "学習回さません",
        "学習回しません",
        "学習回れません",
        "学習回られません",
        "学習回るません",
      ],
      [
        "{outside}[にへ][はも]?(出|漏れ|流れ|洩れ)[るら]?{n.denied}",
        "外に漏れません",
        "社外に出ません",
        "庁外に出ません",
        "区域外に出ません",
        "外に出ません",
        "外には出ません",
        "外に漏れません",
        "外に流れません",
        "外に洩れません",
        "外に出るません",
        "社外に出ません",
        "庁外に出ません",
        "外部に出ません",
        "区域外に出ません",
      ],
      [
        "{log}{gap:8}{gone}{n.denied}",
        "ログ上書きできません",
        "ログ上書きせません",
        "ログ上書きされるません",
        "ログ上書きしません",
        "ログ上書きません",
        "証跡上書きません",
        "履歴上書きません",
        "記録上書きません",
        "ログ削除ません",
        "ログ消去ません",
        "ログ変更ません",
        "ログ消ません",
        "ログ書き直ません",
        "ログ上書きするません",
        "ログ上書きれるません",
        "ログ上書きされるません",
        "ログ上書きできません",
        "ログ上書きせません",
        "ログ上書きれません",
        "ログ上書きしません",
      ],
      [
        "{out}(等|など)?(から|で)の?{reach}{n.p}{n.do_}?{n.denied}",
        "自宅から運用ません",
        "自宅等から運用ません",
        "自宅などから運用ません",
        "自宅で運用ません",
        "自宅からの運用ません",
        "自宅から運用るません",
        "社外から運用ません",
        "庁外から運用ません",
        "外部から運用ません",
        "在宅から運用ません",
        "構外から運用ません",
        "執務室の外から運用ません",
        "自宅からリモート運用ません",
        "自宅から遠隔運用ません",
        "自宅から保守ません",
        "自宅から接続ません",
        "自宅からアクセスません",
        "自宅から作業ません",
        "自宅から操作ません",
        "自宅から閲覧ません",
        "自宅からログインません",
      ],
      [
        "{outsider}(が|に|は|も|から){gap:12}{pry}{n.denied}",
        "第三者が持ち出ません",
        "第三者が侵入すません",
        "第三者が立ち入ません",
        "第三者が読取ません",
        "第三者に読取ません",
        "第三者は読取ません",
        "第三者も読取ません",
        "第三者から読取ません",
        "外部の者が読取ません",
        "他人が読取ません",
        "部外者が読取ません",
        "他者が読取ません",
        "権限外の者が読取ません",
        "第三者が読み取ません",
        "第三者が閲覧すません",
        "第三者が解読すません",
        "第三者が復号すません",
        "第三者が持ち出ません",
        "第三者が触れません",
        "第三者が侵入すません",
        "第三者が入ません",
        "第三者が操作すません",
        "第三者が見ません",
        "第三者が覗ません",
        "第三者が使ません",
        "第三者が立ち入ません",
        "第三者が読取るません",
      ],
      [
        "{open}{gap:4}[てで]も、?{gap:14}{inside}[はをが]{gap:6}{read}",
        "盗ても内容は読取れません",
        "盗でも内容は読取れません",
        "盗ても、内容は読取れません",
        "傍受ても内容は読取れません",
        "漏れても内容は読取れません",
        "流出ても内容は読取れません",
        "抜き取ても内容は読取れません",
        "持ち出ても内容は読取れません",
        "奪ても内容は読取れません",
        "紛失ても内容は読取れません",
        "拾ても内容は読取れません",
        "盗ても内容は読み取れません",
        "盗ても内容は読めません",
        "盗ても内容は見られません",
        "盗ても内容は判読できません",
        "盗ても内容はわからません",
        "盗ても内容は分からません",
        "盗ても内容は解けません",
        "盗ても内容は読取れない",
        "盗ても内容は読取れず",
        "盗ても中身は読取れません",
        "盗ても中は読取れません",
        "盗ても情報は読取れません",
      ],
      [
        "(勝手|無断)に(使い|使わ|見|利用し|持ち出し|変え|触れ){n.no}{n.end}",
        "勝手に使いません",
        "無断に見ません",
        "勝手に利用しない",
        "勝手に持ち出しません",
        "勝手に変えません",
        "勝手に触れません",
        "勝手に使わない",
        "‹勝手に持ち出しません›",
      ],
    ],
    parts: {
      生: [["(生じ|行わ|行い|発生し|あり)(ない|ません)", "外部への送信も行いません"]],
      befall: [
        "(書き?[換替]え|改ざんさ|盗み?[見取]|読み?取|抜き?取|解読さ|悪用さ|奪)られ",
        "(書き?換え|盗み?見|読み?取|抜き?取)ら?れ",
        "(解読|悪用|傍受|盗聴|復号)され",
        "(覗か|のぞか|奪わ|失わ|損なわ|盗ま)れ",
        "持ち?出(せ|さ|され)",
        "(入り込|なりすま|忍び込)(め|まれ|せ)",
        "(途切れ|滞ら|滞り|漏れ|漏らさ|絶え)",
      ],
      befalls: [
        "(途切れ|途絶え|滞|失われ|損なわれ|漏れ|止ま|消え|欠け)る",
        "(書き?換え|盗み?見|読み?取|抜き?取)ら?れる",
        "(解読|悪用|傍受|盗聴|復号|改ざん|持ち出)(さ)?れる",
      ],
      model: ["(モデル|ai|エンジン|提供元|提供者|事業者|サーバー?|端末|ブラウザー?|キャッシュ)"],
      stay: ["(残|保存さ|蓄積さ|保持さ|記憶さ|取り込ま)[りらさしれるる]?"],
      log: ["(ログ|証跡|履歴|記録{not-before:媒体|装置|メディア})"],
      gone: ["(上書き|削除|消去|変更|消|書き直)(する|さ?れる|でき|せ|さ?れ|し)?"],
      out: ["(自宅|社外|庁外|外部|在宅|構外|執務室の外)"],
      reach: ["(リモート|遠隔)?(運用|保守|接続|アクセス|作業|操作|閲覧|ログイン)"],
      outsider: ["(第三者|外部の者|他人|部外者|他者|権限外の者)"],
      pry: ["(読み?取|閲覧す|解読す|復号す|持ち出|触れ|侵入す|入|操作す|見|覗|使|立ち入)[るくうす]?"],
      open: ["(盗|傍受|漏れ|流出|抜き取|持ち出|奪|紛失|拾)"],
      read: ["(読み?取れ|読め|見られ|判読でき|わから|分から|解け)(ません|ない|ず){n.end}"],
      inside: ["(内容|中身|中|情報)"],
      none: ["(ない|なく|ありません|あり得ません|ございません)"],
      outside: ["({not-after:海|国|県|市}外|外部)"],
      learnt: ["(回|使わ|用い|取り込ま)(ら|り|さ|し|れ|られ|る)?"],
    },
    isNot: [
      "記録もされず",
      "改ざん検知はできません",
      "海外に出ません",
      "国外に出ません",
      "県外に出ません",
      "市外に出ません",
      "侵入の検知はできません",
      "漏えい時の通知はしません",
      "持ち出しの記録はしておりません",
      "持ち出しは禁止しておりません",
      "書き換えられないとは限りません",
      "持ち出しができないのは本社の端末のみです",
    ],
    kept: {
      "側 in {model}(側|内|の(中|側|内部))?[にへ][はも]?{n.who}{0,2}{stay}{n.denied}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[はも]? in {model}(側|内|の(中|側|内部))?[にへ][はも]?{n.who}{0,2}{stay}{n.denied}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "漏れ in {outside}[にへ][はも]?(出|漏れ|流れ|洩れ)[るら]?{n.denied}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "でも in {open}{gap:4}[てで]も、?{gap:14}{inside}[はをが]{gap:6}{read}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "、? in {open}{gap:4}[てで]も、?{gap:14}{inside}[はをが]{gap:6}{read}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "書き?[換替]え in (書き?[換替]え|改ざんさ|盗み?[見取]|読み?取|抜き?取|解読さ|悪用さ|奪)られ":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "き? in (書き?[換替]え|改ざんさ|盗み?[見取]|読み?取|抜き?取|解読さ|悪用さ|奪)られ":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "盗み?[見取] in (書き?[換替]え|改ざんさ|盗み?[見取]|読み?取|抜き?取|解読さ|悪用さ|奪)られ":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "み? in (書き?[換替]え|改ざんさ|盗み?[見取]|読み?取|抜き?取|解読さ|悪用さ|奪)られ":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "読み?取 in (書き?[換替]え|改ざんさ|盗み?[見取]|読み?取|抜き?取|解読さ|悪用さ|奪)られ":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "抜き?取 in (書き?[換替]え|改ざんさ|盗み?[見取]|読み?取|抜き?取|解読さ|悪用さ|奪)られ":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "み? in (書き?換え|盗み?見|読み?取|抜き?取)ら?れ":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "き? in (書き?換え|盗み?見|読み?取|抜き?取)ら?れ":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ら? in (書き?換え|盗み?見|読み?取|抜き?取)ら?れ":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "悪用 in (解読|悪用|傍受|盗聴|復号)され":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "傍受 in (解読|悪用|傍受|盗聴|復号)され":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "盗聴 in (解読|悪用|傍受|盗聴|復号)され":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ち? in 持ち?出(せ|さ|され)": "said by vendors; a shorter piece beside it hears its examples as well",
      "せ in 持ち?出(せ|さ|され)": "said by vendors; a shorter piece beside it hears its examples as well",
      "され in 持ち?出(せ|さ|され)": "said by vendors; a shorter piece beside it hears its examples as well",
      "漏れ in (途切れ|滞ら|滞り|漏れ|漏らさ|絶え)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "漏れ in (途切れ|途絶え|滞|失われ|損なわれ|漏れ|止ま|消え|欠け)る":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "み? in (書き?換え|盗み?見|読み?取|抜き?取)ら?れる":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "き? in (書き?換え|盗み?見|読み?取|抜き?取)ら?れる":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ー? in (モデル|ai|エンジン|提供元|提供者|事業者|サーバー?|端末|ブラウザー?|キャッシュ)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "媒体 in (ログ|証跡|履歴|記録{not-before:媒体|装置|メディア})":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "装置 in (ログ|証跡|履歴|記録{not-before:媒体|装置|メディア})":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "メディア in (ログ|証跡|履歴|記録{not-before:媒体|装置|メディア})":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "でき in (上書き|削除|消去|変更|消|書き直)(する|さ?れる|でき|せ|さ?れ|し)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "せ in (上書き|削除|消去|変更|消|書き直)(する|さ?れる|でき|せ|さ?れ|し)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "さ? in (上書き|削除|消去|変更|消|書き直)(する|さ?れる|でき|せ|さ?れ|し)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "し in (上書き|削除|消去|変更|消|書き直)(する|さ?れる|でき|せ|さ?れ|し)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "持ち出 in (読み?取|閲覧す|解読す|復号す|持ち出|触れ|侵入す|入|操作す|見|覗|使|立ち入)[るくうす]?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "侵入す in (読み?取|閲覧す|解読す|復号す|持ち出|触れ|侵入す|入|操作す|見|覗|使|立ち入)[るくうす]?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "立ち入 in (読み?取|閲覧す|解読す|復号す|持ち出|触れ|侵入す|入|操作す|見|覗|使|立ち入)[るくうす]?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "傍受 in (盗|傍受|漏れ|流出|抜き取|持ち出|奪|紛失|拾)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "漏れ in (盗|傍受|漏れ|流出|抜き取|持ち出|奪|紛失|拾)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "流出 in (盗|傍受|漏れ|流出|抜き取|持ち出|奪|紛失|拾)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "抜き取 in (盗|傍受|漏れ|流出|抜き取|持ち出|奪|紛失|拾)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "持ち出 in (盗|傍受|漏れ|流出|抜き取|持ち出|奪|紛失|拾)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "奪 in (盗|傍受|漏れ|流出|抜き取|持ち出|奪|紛失|拾)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "紛失 in (盗|傍受|漏れ|流出|抜き取|持ち出|奪|紛失|拾)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "拾 in (盗|傍受|漏れ|流出|抜き取|持ち出|奪|紛失|拾)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "読み?取れ in (読み?取れ|読め|見られ|判読でき|わから|分から|解け)(ません|ない|ず){n.end}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "み? in (読み?取れ|読め|見られ|判読でき|わから|分から|解け)(ません|ない|ず){n.end}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ない in (読み?取れ|読め|見られ|判読でき|わから|分から|解け)(ません|ない|ず){n.end}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ず in (読み?取れ|読め|見られ|判読でき|わから|分から|解け)(ません|ない|ず){n.end}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "中身 in (内容|中身|中|情報)": "said by vendors; a shorter piece beside it hears its examples as well",
      "中 in (内容|中身|中|情報)": "said by vendors; a shorter piece beside it hears its examples as well",
      "情報 in (内容|中身|中|情報)": "said by vendors; a shorter piece beside it hears its examples as well",
      "社外 in (外|社外|庁外|外部|区域外)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "庁外 in (外|社外|庁外|外部|区域外)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "区域外 in (外|社外|庁外|外部|区域外)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ら in (回|使わ|用い|取り込ま)(ら|り|さ|し|れ|られ|る)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "し in (回|使わ|用い|取り込ま)(ら|り|さ|し|れ|られ|る)?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "権限の in {not-after:権限の|設定の}書き?[換替]え":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "設定の in {not-after:権限の|設定の}書き?[換替]え":
        "said by vendors; a shorter piece beside it hears its examples as well",
      盗聴: "said by vendors; a shorter piece beside it hears its examples as well",
      "れ in 漏(えい|洩|れ)": "said by vendors; a shorter piece beside it hears its examples as well",
      "し? in 持ち?出し?": "said by vendors; a shorter piece beside it hears its examples as well",
      "{n.harm}": "said by vendors; a shorter piece beside it hears its examples as well",
      "[のをがはもにへとで]? in (たり|等|など|行為)?[のをがはもにへとで]?[はも]?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[はも]? in (たり|等|など|行為)?[のをがはもにへとで]?[はも]?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "は in (が|は|も|に|で|でも|側|から|の|と|へ|を)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "も in (が|は|も|に|で|でも|側|から|の|と|へ|を)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "でも in (が|は|も|に|で|でも|側|から|の|と|へ|を)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[はがものを]? in (こと|余地|おそれ|恐れ|心配|可能性|隙|すき)[はがものを]?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[はもを]? in [はもを]?(して|さ?れて|て)?(い|おり|お|いた)?(し|でき)?(ま?せん|ない|ず|なかっ)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "さ?れて in [はもを]?(して|さ?れて|て)?(い|おり|お|いた)?(し|でき)?(ま?せん|ない|ず|なかっ)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "さ? in [はもを]?(して|さ?れて|て)?(い|おり|お|いた)?(し|でき)?(ま?せん|ない|ず|なかっ)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "お in [はもを]?(して|さ?れて|て)?(い|おり|お|いた)?(し|でき)?(ま?せん|ない|ず|なかっ)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "いた in [はもを]?(して|さ?れて|て)?(い|おり|お|いた)?(し|でき)?(ま?せん|ない|ず|なかっ)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(し|でき)? in [はもを]?(して|さ?れて|て)?(い|おり|お|いた)?(し|でき)?(ま?せん|ない|ず|なかっ)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "し in [はもを]?(して|さ?れて|て)?(い|おり|お|いた)?(し|でき)?(ま?せん|ない|ず|なかっ)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "でき in [はもを]?(して|さ?れて|て)?(い|おり|お|いた)?(し|でき)?(ま?せん|ない|ず|なかっ)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ない in [はもを]?(して|さ?れて|て)?(い|おり|お|いた)?(し|でき)?(ま?せん|ない|ず|なかっ)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ず in [はもを]?(して|さ?れて|て)?(い|おり|お|いた)?(し|でき)?(ま?せん|ない|ず|なかっ)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "なかっ in [はもを]?(して|さ?れて|て)?(い|おり|お|いた)?(し|でき)?(ま?せん|ない|ず|なかっ)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(する|ための?|る|ような?)?(機能|策|対策|仕組|手段|措置|方法)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(する|ための?|る|ような?)? in (する|ための?|る|ような?)?(機能|策|対策|仕組|手段|措置|方法)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "する in (する|ための?|る|ような?)?(機能|策|対策|仕組|手段|措置|方法)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ための? in (する|ための?|る|ような?)?(機能|策|対策|仕組|手段|措置|方法)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "の? in (する|ための?|る|ような?)?(機能|策|対策|仕組|手段|措置|方法)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "る in (する|ための?|る|ような?)?(機能|策|対策|仕組|手段|措置|方法)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ような? in (する|ための?|る|ような?)?(機能|策|対策|仕組|手段|措置|方法)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "な? in (する|ための?|る|ような?)?(機能|策|対策|仕組|手段|措置|方法)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "機能 in (する|ための?|る|ような?)?(機能|策|対策|仕組|手段|措置|方法)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "策 in (する|ための?|る|ような?)?(機能|策|対策|仕組|手段|措置|方法)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "対策 in (する|ための?|る|ような?)?(機能|策|対策|仕組|手段|措置|方法)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "仕組 in (する|ための?|る|ような?)?(機能|策|対策|仕組|手段|措置|方法)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "手段 in (する|ための?|る|ような?)?(機能|策|対策|仕組|手段|措置|方法)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "措置 in (する|ための?|る|ような?)?(機能|策|対策|仕組|手段|措置|方法)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "方法 in (する|ための?|る|ような?)?(機能|策|対策|仕組|手段|措置|方法)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(という|と)? in (という|と)?(こと|わけ|訳|もの)[はもがでに]":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "という in (という|と)?(こと|わけ|訳|もの)[はもがでに]":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "と in (という|と)?(こと|わけ|訳|もの)[はもがでに]":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "こと in (という|と)?(こと|わけ|訳|もの)[はもがでに]":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "訳 in (という|と)?(こと|わけ|訳|もの)[はもがでに]":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "もの in (という|と)?(こと|わけ|訳|もの)[はもがでに]":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "も in と(は|も|の?[言い断思考見想聞])":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "の?[言い断思考見想聞] in と(は|も|の?[言い断思考見想聞])":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "の? in と(は|も|の?[言い断思考見想聞])":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "か(どうか|否|確|は|も|の|ど)": "said by vendors; a shorter piece beside it hears its examples as well",
      "どうか in か(どうか|否|確|は|も|の|ど)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "否 in か(どうか|否|確|は|も|の|ど)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "確 in か(どうか|否|確|は|も|の|ど)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "は in か(どうか|否|確|は|も|の|ど)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "も in か(どうか|否|確|は|も|の|ど)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "の in か(どうか|否|確|は|も|の|ど)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ど in か(どうか|否|確|は|も|の|ど)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "恐れ in (恐れ|おそれ|可能性|の[はが]|ものの|はず|つもり|方針|見込|予定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "おそれ in (恐れ|おそれ|可能性|の[はが]|ものの|はず|つもり|方針|見込|予定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "可能性 in (恐れ|おそれ|可能性|の[はが]|ものの|はず|つもり|方針|見込|予定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ものの in (恐れ|おそれ|可能性|の[はが]|ものの|はず|つもり|方針|見込|予定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "はず in (恐れ|おそれ|可能性|の[はが]|ものの|はず|つもり|方針|見込|予定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "つもり in (恐れ|おそれ|可能性|の[はが]|ものの|はず|つもり|方針|見込|予定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "方針 in (恐れ|おそれ|可能性|の[はが]|ものの|はず|つもり|方針|見込|予定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "見込 in (恐れ|おそれ|可能性|の[はが]|ものの|はず|つもり|方針|見込|予定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "予定 in (恐れ|おそれ|可能性|の[はが]|ものの|はず|つもり|方針|見込|予定)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(場合|とき|時|範囲|まで|くらい|程度|ほど)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "場合 in (場合|とき|時|範囲|まで|くらい|程度|ほど)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "とき in (場合|とき|時|範囲|まで|くらい|程度|ほど)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "時 in (場合|とき|時|範囲|まで|くらい|程度|ほど)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "範囲 in (場合|とき|時|範囲|まで|くらい|程度|ほど)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "まで in (場合|とき|時|範囲|まで|くらい|程度|ほど)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "くらい in (場合|とき|時|範囲|まで|くらい|程度|ほど)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "程度 in (場合|とき|時|範囲|まで|くらい|程度|ほど)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ほど in (場合|とき|時|範囲|まで|くらい|程度|ほど)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[に、]? in よう[に、]?{gap:6}(努|心|注意|お願い|指導|周知|配慮|呼び|求め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "心 in よう[に、]?{gap:6}(努|心|注意|お願い|指導|周知|配慮|呼び|求め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "注意 in よう[に、]?{gap:6}(努|心|注意|お願い|指導|周知|配慮|呼び|求め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "お願い in よう[に、]?{gap:6}(努|心|注意|お願い|指導|周知|配慮|呼び|求め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "指導 in よう[に、]?{gap:6}(努|心|注意|お願い|指導|周知|配慮|呼び|求め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "周知 in よう[に、]?{gap:6}(努|心|注意|お願い|指導|周知|配慮|呼び|求め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "配慮 in よう[に、]?{gap:6}(努|心|注意|お願い|指導|周知|配慮|呼び|求め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "呼び in よう[に、]?{gap:6}(努|心|注意|お願い|指導|周知|配慮|呼び|求め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "求め in よう[に、]?{gap:6}(努|心|注意|お願い|指導|周知|配慮|呼び|求め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(との)?(保証|約束|確約|表明|誓約)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(との)? in (との)?(保証|約束|確約|表明|誓約)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "保証 in (との)?(保証|約束|確約|表明|誓約)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "約束 in (との)?(保証|約束|確約|表明|誓約)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "確約 in (との)?(保証|約束|確約|表明|誓約)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "表明 in (との)?(保証|約束|確約|表明|誓約)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "誓約 in (との)?(保証|約束|確約|表明|誓約)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(設定|構成|よう){gap:3}(設定|構成|制限)?[もがをに]?{n.choice}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "設定 in (設定|構成|よう){gap:3}(設定|構成|制限)?[もがをに]?{n.choice}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "構成 in (設定|構成|よう){gap:3}(設定|構成|制限)?[もがをに]?{n.choice}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "よう in (設定|構成|よう){gap:3}(設定|構成|制限)?[もがをに]?{n.choice}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(設定|構成|制限)? in (設定|構成|よう){gap:3}(設定|構成|制限)?[もがをに]?{n.choice}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "制限 in (設定|構成|よう){gap:3}(設定|構成|制限)?[もがをに]?{n.choice}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[もがをに]? in (設定|構成|よう){gap:3}(設定|構成|制限)?[もがをに]?{n.choice}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "{n.nai}": "said by vendors; a shorter piece beside it hears its examples as well",
      "(で)? in (で)?(は)?(ない|ありません|ございません)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(は)? in (で)?(は)?(ない|ありません|ございません)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ない in (で)?(は)?(ない|ありません|ございません)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ありません in (で)?(は)?(ない|ありません|ございません)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ございません in (で)?(は)?(ない|ありません|ございません)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "選 in (選|可能|任意|でき(ます|る)|希望|検討|オプション)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "可能 in (選|可能|任意|でき(ます|る)|希望|検討|オプション)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "任意 in (選|可能|任意|でき(ます|る)|希望|検討|オプション)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "でき(ます|る) in (選|可能|任意|でき(ます|る)|希望|検討|オプション)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "ます in (選|可能|任意|でき(ます|る)|希望|検討|オプション)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "る in (選|可能|任意|でき(ます|る)|希望|検討|オプション)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "希望 in (選|可能|任意|でき(ます|る)|希望|検討|オプション)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "検討 in (選|可能|任意|でき(ます|る)|希望|検討|オプション)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "オプション in (選|可能|任意|でき(ます|る)|希望|検討|オプション)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
]);
