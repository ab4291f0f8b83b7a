import { defineEntries } from "../../entry";

/** Limits of who may act, and for what: they take nothing from what is asked. */
export const FRAMES_QUIET_OF_LIMITING_WORDS_ENTRIES = defineEntries([
  {
    /** Only certain people, machines or lines may act: least privilege, and no limit of what is protected, or when. */
    concept: "quiet-who-may",
    also: ["quiet-own-limit", "quiet-own-doing"],
    for: ["quiet"],
    forms: [
      [
        "{after:{may}の?(は|が)、?{who}}{only}{not-before:{gap:12}{kept}}",
        "触れるは者‹のみ›",
        "触れるのは者‹のみ›",
        "触れるが者‹のみ›",
        "触れるは者‹だけ›",
        "触れるは者‹に限›り",
        "触れられるは者‹のみ›",
        "触るは者‹のみ›",
        "見られるは者‹のみ›",
        "入れるは者‹のみ›",
        "開けられるは者‹のみ›",
        "扱えるは者‹のみ›",
        "操作ができるは者‹のみ›",
        "操作をできるは者‹のみ›",
        "操作可能なは者‹のみ›",
        "操作行えるは者‹のみ›",
        "操作許されるは者‹のみ›",
        "閲覧できるは者‹のみ›",
        "変更できるは者‹のみ›",
        "接続できるは者‹のみ›",
        "ログインできるは者‹のみ›",
        "承認できるは者‹のみ›",
        "作業できるは者‹のみ›",
        "入室できるは者‹のみ›",
        "アクセスできるは者‹のみ›",
        "参照できるは者‹のみ›",
        "復号できるは者‹のみ›",
        "復元できるは者‹のみ›",
        "持ち出できるは者‹のみ›",
        "持出しできるは者‹のみ›",
        "解錠できるは者‹のみ›",
        "削除できるは者‹のみ›",
        "更新できるは者‹のみ›",
        "改変できるは者‹のみ›",
        "編集できるは者‹のみ›",
        "触れるは端末‹のみ›",
        "触れるはアドレス‹のみ›",
        "触れるはip‹のみ›",
        "触れるは回線‹のみ›",
        "触れるはネットワーク‹のみ›",
        "触れるは網‹のみ›",
        "触れるはvpn‹のみ›",
        "触れるはアカウント‹のみ›",
        "触れるはpc‹のみ›",
        "触れるは員‹のみ›",
        "触れるは人‹のみ›",
        "触れるは名‹のみ›",
        "触れるは役‹のみ›",
        "触れるは課‹のみ›",
        "触れるは部‹のみ›",
        "触れるは班‹のみ›",
        "触れるは係‹のみ›",
        "触れるは室‹のみ›",
        "触れるはチーム‹のみ›",
        "触れるはグループ‹のみ›",
        "触れるはエンジニア‹のみ›",
        "触れるはオペレーター‹のみ›",
        "触れるはメンバー‹のみ›",
        "触れるは担当‹のみ›",
      ],
      [
        "{after:^{named}}{only}{not-before:{gap:12}{kept}}",
        "許可された者‹のみ›",
        "登録された者‹のみ›",
        "承認された者‹のみ›",
        "指名された者‹のみ›",
        "指定された者‹のみ›",
        "任命された者‹のみ›",
        "選任された者‹のみ›",
        "認可された者‹のみ›",
        "責任者‹のみ›",
        "管理者‹のみ›",
        "権限者‹のみ›",
        "所管課‹のみ›",
        "当番者‹のみ›",
        "許可した者‹のみ›",
        "許可を受けた者‹のみ›",
        "許可を得た者‹のみ›",
        "許可済み者‹のみ›",
      ],
      ["{after:{named}}{only}{before:{by}{gap:16}{act}{done}}", "許可された者‹のみ›操作でき"],
      [
        "{needy}だけ{before:[がにで]{not-before:{gap:12}{kept}}}",
        "‹必要な方だけ›が必要なデータを扱えます",
        "‹担当の職員だけ›に見せ",
        "‹許可した人だけ›が開け",
        "‹認めた者だけ›が",
        "‹決まった社員だけ›で",
      ],
    ],
    parts: {
      needy: ["(必要な|担当の|許可した|認めた|決まった)(職員|社員|方|人|者)"],
      only: ["のみ", "だけ{not-before:でなく|では}", "に限{before:[りっるら定]}"],
      may: [
        "{bare}(触れ(られ)?る|触る|見られる|入れる|開けられる|扱える)",
        "{bare}{act}(が|を)?(できる|可能な|行える|許される)",
      ],
      bare: ["{not-after:{guard}(化|情報)?(で|し|して|のうえ){gap:6}}"],
      guard: ["(認証|暗号|監視|検知|記録|保護|監査)"],
      act: [
        "(操作|閲覧|変更|接続|ログイン|承認|作業|入室|アクセス|参照)",
        "(復号|復元|持ち?出し?|解錠|削除|更新|改変|編集)",
      ],
      who: [
        "[^。]{0,18}{people}(\\d{1,2}(名|人))?",
        "[^。]{0,18}(端末|アドレス|ip|回線|ネットワーク|網|vpn|アカウント|pc)",
      ],
      people: [
        "{not-after:事業|契約}者",
        "(員|人|名|役|課|部|班|係|室|チーム|グループ|エンジニア|オペレーター?|メンバー|担当)",
      ],
      kept: ["(暗号|記録|監視|検知|対象)"],
      named: [
        "(許可|登録|承認|指名|指定|任命|選任|認可){by-somebody}{gap:4}{people}{many}?",
        "(責任者|管理者|権限者|所管課|当番者)",
      ],
      many: ["\\d{1,2}(名|人)"],
      "by-somebody": ["(された|した|を受けた|を得た|済みの?)"],
      by: ["(が|に|で)?"],
      done: ["(が|を|も)?(でき|可能|行え|許可|認め)", "権限"],
    },
    isNot: [
      "必要な方だけの機能",
      "担当の職員だけが検知",
      "多要素認証でログインできるのは管理者のみ",
      "操作できるのは平日のみ",
      "暗号化するのは個人番号のみ",
      "閲覧できるのは直近3日分だけ",
      "管理者のみ操作を記録",
      "検知できるのは本番系のみ",
      "変更できるのは責任者だけでは",
      "登録した担当者のみ監視",
      "中身を見られるのはクラウド事業者だけ",
      "閲覧できるのは契約者だけ",
    ],
    kept: {
      "、? in {after:{may}の?(は|が)、?{who}}{only}{not-before:{gap:12}{kept}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "{gap:12}{kept} in {after:{may}の?(は|が)、?{who}}{only}{not-before:{gap:12}{kept}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "{after:{named}}{only}{before:{by}{gap:16}{act}{done}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "{named} in {after:{named}}{only}{before:{by}{gap:16}{act}{done}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "でなく in だけ{not-before:でなく|では}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "[りっるら定] in に限{before:[りっるら定]}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(化|情報)? in {not-after:{guard}(化|情報)?(で|し|して|のうえ){gap:6}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "化 in {not-after:{guard}(化|情報)?(で|し|して|のうえ){gap:6}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "情報 in {not-after:{guard}(化|情報)?(で|し|して|のうえ){gap:6}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "し in {not-after:{guard}(化|情報)?(で|し|して|のうえ){gap:6}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "して in {not-after:{guard}(化|情報)?(で|し|して|のうえ){gap:6}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "のうえ in {not-after:{guard}(化|情報)?(で|し|して|のうえ){gap:6}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "暗号 in (認証|暗号|監視|検知|記録|保護|監査)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "監視 in (認証|暗号|監視|検知|記録|保護|監査)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "検知 in (認証|暗号|監視|検知|記録|保護|監査)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "記録 in (認証|暗号|監視|検知|記録|保護|監査)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "保護 in (認証|暗号|監視|検知|記録|保護|監査)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "監査 in (認証|暗号|監視|検知|記録|保護|監査)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(\\d{1,2}(名|人))? in {sentence:18}{people}(\\d{1,2}(名|人))?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "名 in {sentence:18}{people}(\\d{1,2}(名|人))?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "人 in {sentence:18}{people}(\\d{1,2}(名|人))?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "暗号 in (暗号|記録|監視|検知|対象)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "検知 in (暗号|記録|監視|検知|対象)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "対象 in (暗号|記録|監視|検知|対象)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "{many}? in (許可|登録|承認|指名|指定|任命|選任|認可){by-somebody}{gap:4}{people}{many}?":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "名 in \\d{1,2}(名|人)": "said by vendors; a shorter piece beside it hears its examples as well",
      "人 in \\d{1,2}(名|人)": "said by vendors; a shorter piece beside it hears its examples as well",
      "の? in (された|した|を受けた|を得た|済みの?)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(が|に|で)? in (が|に|で)?": "said by vendors; a shorter piece beside it hears its examples as well",
      "が in (が|に|で)?": "said by vendors; a shorter piece beside it hears its examples as well",
      "に in (が|に|で)?": "said by vendors; a shorter piece beside it hears its examples as well",
      "で in (が|に|で)?": "said by vendors; a shorter piece beside it hears its examples as well",
      "(が|を|も)?(でき|可能|行え|許可|認め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(が|を|も)? in (が|を|も)?(でき|可能|行え|許可|認め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "が in (が|を|も)?(でき|可能|行え|許可|認め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "を in (が|を|も)?(でき|可能|行え|許可|認め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "も in (が|を|も)?(でき|可能|行え|許可|認め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "でき in (が|を|も)?(でき|可能|行え|許可|認め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "可能 in (が|を|も)?(でき|可能|行え|許可|認め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "行え in (が|を|も)?(でき|可能|行え|許可|認め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "許可 in (が|を|も)?(でき|可能|行え|許可|認め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "認め in (が|を|も)?(でき|可能|行え|許可|認め)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      権限: "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
  {
    /** Used for the purpose alone. */
    concept: "quiet-purpose-only",
    also: ["quiet-own-limit", "quiet-plain-word"],
    for: ["quiet"],
    forms: [
      [
        "{after:{free}{work}{for}?(に|で)?}{only}{before:{so}{use}}",
        "業務‹のみ›使",
        "業務に‹のみ›使",
        "業務で‹のみ›使",
        "業務‹だけ›使",
        "業務‹に限›り使",
        "業務‹に限›って使",
        "業務‹に限›定して使",
        "仕事‹のみ›使",
        "目的‹のみ›使",
        "提供‹のみ›使",
        "履行‹のみ›使",
        "遂行‹のみ›使",
        "連絡‹のみ›使",
        "手続‹のみ›使",
        "手続き‹のみ›使",
        "回答‹のみ›使",
        "応答‹のみ›使",
        "生成‹のみ›使",
        "作成‹のみ›使",
        "委託‹のみ›使",
        "契約‹のみ›使",
        "運営‹のみ›使",
        "保守‹のみ›使",
        "ため‹のみ›使",
        "業務‹のみ›に使",
        "業務‹のみ›で使",
        "業務‹のみ›、使",
        "業務‹のみ›一時的に使",
        "業務‹のみ›用い",
        "業務‹のみ›利用",
        "業務‹のみ›取り扱",
        "業務‹のみ›処理",
        "業務‹のみ›参照",
        "業務‹のみ›データを使",
        "業務‹のみ›情報を使",
      ],
    ],
    parts: {
      only: ["のみ", "だけ", "に限{before:(り|って|定して)}"],
      for: ["(の|する|を作る)?ため"],
      free: ["{not-after:{foreign}{gap:6}}"],
      foreign: [
        "(学習|改善|広告|営業|販促|研究|開発|宣伝|統計|分析|向上)",
        "(暗号|認証|監視|検知|記録|制御|診断|tls|vpn)",
      ],
      work: ["(業務|仕事|目的|提供|履行|遂行|連絡|手続|手続き|回答|応答|生成|作成|委託|契約|運営|保守|ため)"],
      so: ["(り|って|定して)?(に|で)?、?((データ|情報)を)?(一時(的に)?)?"],
      use: ["(使|用い|利用|使用|取り?扱|処理|参照)"],
    },
    isNot: [
      "学習のためだけに使い",
      "広告の業務だけに使い",
      "多要素認証は保守業務のみで利用",
      "製品改善のためだけに使い",
    ],
    kept: {
      "{for}? in {after:{free}{work}{for}?(に|で)?}{only}{before:{so}{use}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "{so}{use} in {after:{free}{work}{for}?(に|で)?}{only}{before:{so}{use}}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(り|って|定して) in に限{before:(り|って|定して)}":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "(の|する|を作る)? in (の|する|を作る)?ため":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "の in (の|する|を作る)?ため": "said by vendors; a shorter piece beside it hears its examples as well",
      "する in (の|する|を作る)?ため":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "を作る in (の|する|を作る)?ため":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "営業 in (学習|改善|広告|営業|販促|研究|開発|宣伝|統計|分析|向上)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "販促 in (学習|改善|広告|営業|販促|研究|開発|宣伝|統計|分析|向上)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "研究 in (学習|改善|広告|営業|販促|研究|開発|宣伝|統計|分析|向上)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "開発 in (学習|改善|広告|営業|販促|研究|開発|宣伝|統計|分析|向上)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "宣伝 in (学習|改善|広告|営業|販促|研究|開発|宣伝|統計|分析|向上)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "統計 in (学習|改善|広告|営業|販促|研究|開発|宣伝|統計|分析|向上)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "分析 in (学習|改善|広告|営業|販促|研究|開発|宣伝|統計|分析|向上)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "向上 in (学習|改善|広告|営業|販促|研究|開発|宣伝|統計|分析|向上)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "暗号 in (暗号|認証|監視|検知|記録|制御|診断|tls|vpn)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "監視 in (暗号|認証|監視|検知|記録|制御|診断|tls|vpn)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "検知 in (暗号|認証|監視|検知|記録|制御|診断|tls|vpn)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "記録 in (暗号|認証|監視|検知|記録|制御|診断|tls|vpn)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "制御 in (暗号|認証|監視|検知|記録|制御|診断|tls|vpn)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "診断 in (暗号|認証|監視|検知|記録|制御|診断|tls|vpn)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "tls in (暗号|認証|監視|検知|記録|制御|診断|tls|vpn)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "vpn in (暗号|認証|監視|検知|記録|制御|診断|tls|vpn)":
        "said by vendors; a shorter piece beside it hears its examples as well",
      "使用 in (使|用い|利用|使用|取り?扱|処理|参照)":
        "said by vendors; a shorter piece beside it hears its examples as well",
    },
  },
]);
