import { weighDuration } from "../weigh/weigh-duration";
import type { KindOfRequirement } from "./kind";

const AT_LEAST = /([0-9一二三四五六七八九]{1,3})\s*(年|[かヶカケヵ箇]月|日)間?(?:分)?以上/;
const KEPT = /保存|保管|保持/;
const KANJI_DIGITS = "〇一二三四五六七八九";
const LENGTH_SET_ASIDE = /\d ?(?:日|週間?|[かヶカケ]月|年)間?(?:では|じゃ)/;

export const duration: KindOfRequirement<"duration"> = {
  weigh: weighDuration,
  evidence: {
    terms: "any",
    topics: ({ present }) => present,
    namesWorse: (text) => LENGTH_SET_ASIDE.test(text),
    severalSides: false,
  },
  ask: ({ of, atLeast, present }, { topics }) => ({
    code: "attach-duration",
    values: { of: topics([of]).join(""), atLeast, parts: topics(present) },
  }),
  guess: ({ text, topic }) => {
    const match = AT_LEAST.exec(text);
    if (match === null || !KEPT.test(text)) return undefined;
    const [, amount = "", unit = ""] = match;
    const digit = KANJI_DIGITS.indexOf(amount);
    const count = digit > 0 ? String(digit) : amount;
    if (!/^\d+$/.test(count)) return undefined;
    const letter = unit === "年" ? "Y" : unit === "日" ? "D" : "M";
    return { kind: "duration", atLeast: `P${Number(count)}${letter}`, of: topic, present: [] };
  },
};
