import { defineEntries } from "../../entry";

/** The city's word: what it takes, and how to fill in and hand in. */
export const STANDING_OF_THE_CITY_ENTRIES = defineEntries([
  {
    /** The city's word on what it takes: 仮の回答は認めない. */
    concept: "standing-city",
    also: ["standing-instructs", "standing-answers"],
    for: ["standing"],
    forms: [
      ["{認めないなど}", "認めない"],
      [
        "(未記入|記入漏れ|空欄|不備){gap:8}(あると|場合|あれば){gap:8}(差し?戻|返却|再提出|失格)",
        "未記入の欄があると差し戻すことがあります",
        "記入漏れがある場合は返却します",
        "空欄があれば再提出",
        "不備の場合は失格とする",
      ],
    ],
    parts: {
      認めないなど: [
        ["認めない", "認めない"],
        ["認めません", "認めません"],
        ["受け付けな", "受け付けな"],
        ["受け付けません", "受け付けません"],
        ["受理しな", "受理しな"],
        ["受理しません", "受理しません"],
        ["差し支え(な|あり)", "差し支えな", "差し支えあり"],
        ["構いません", "構いません"],
        ["かまいません", "かまいません"],
        ["減点(は)?(しません|ありません)", "減点しません", "減点はありません"],
      ],
    },
  },
  {
    /** The city's word on how to fill in and hand in. */
    concept: "standing-instructs",
    also: [
      "standing-answers",
      "standing-city",
      "standing-made-otherwise",
      "standing-strong",
      "standing-settled",
    ],
    for: ["standing"],
    forms: [
      ["{kindly}(ください|下さい|願います){end}?$", "ください", "下さい", "願います", "ください。"],
      [
        "(お願い(いた|致)?します|{not-after:との}こと){end}?$",
        "お願いします",
        "お願いいたします",
        "お願い致します",
        "こと",
        "すること。",
      ],
      ["(こと|もの)と(する|します)[。.」)】]?$", "こととする", "ものとする", "こととします", "こととする。"],
      ["(認めます|受け付け|受理|失格)", "認めます", "受け付け", "受理", "失格"],
      [
        "(場合|際|とき|時)(は|には|、){gap:24}{連絡など}",
        "場合は連絡",
        "際は連絡",
        "ときは連絡",
        "時は連絡",
        "場合には連絡",
        "場合、連絡",
      ],
      ["please{fillなど}", "pleasefill"],
      ["mustbe", "mustbe"],
      ["shouldbe", "shouldbe"],
    ],
    parts: {
      kindly: ["{not-after:(了承|させて)}"],
      end: ["[。.」)】]"],
      連絡など: [
        ["連絡", "場合は連絡"],
        ["通知", "場合は通知"],
        ["お知らせ", "場合はお知らせ"],
        ["報告", "場合は報告"],
        ["申し出", "場合は申し出"],
        ["相談", "場合は相談"],
        ["提出", "場合は提出"],
        ["記入", "場合は記入"],
        ["記載", "場合は記載"],
        ["選択", "場合は選択"],
        ["照会", "場合は照会"],
        ["空欄", "場合は空欄"],
        ["説明", "場合は説明"],
      ],
      fillなど: [
        ["fill", "pleasefill"],
        ["select", "pleaseselect"],
        ["enter", "pleaseenter"],
        ["use", "pleaseuse"],
        ["contact", "pleasecontact"],
        ["write", "pleasewrite"],
        ["mark", "pleasemark"],
        ["answer", "pleaseanswer"],
        ["attach", "pleaseattach"],
        ["see", "pleasesee"],
        ["refer", "pleaserefer"],
        ["note", "pleasenote"],
        ["let", "pleaselet"],
        ["do", "pleasedo"],
        ["feel", "pleasefeel"],
        ["submit", "pleasesubmit"],
        ["return", "pleasereturn"],
        ["send", "pleasesend"],
      ],
    },
    kept: {
      "すること in (ください|下さい|願います|お願い(いた|致)?します|すること|のこと|こと)[。.」)】]?$":
        "one of a regular series; its neighbours tell the same texts",
      "のこと in (ください|下さい|願います|お願い(いた|致)?します|すること|のこと|こと)[。.」)】]?$":
        "one of a regular series; its neighbours tell the same texts",
    },
    isNot: ["動いていないとのこと", "ご了承願います", "ご相談とさせてください"],
  },
]);
