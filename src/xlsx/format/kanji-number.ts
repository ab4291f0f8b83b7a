/** How [DBNum1] to [DBNum3] write digits, and the units between them in whole numbers. */
interface NumberScript {
  readonly digits: string;
  readonly tens: readonly [string, string, string];
  readonly groups: readonly string[];
  /** Whether 10 is written 一十 rather than 十. */
  readonly writesOne: boolean;
}

const SCRIPTS: ReadonlyMap<string, NumberScript> = new Map([
  [
    "1",
    {
      digits: "〇一二三四五六七八九",
      tens: ["十", "百", "千"],
      groups: ["", "万", "億", "兆"],
      writesOne: false,
    },
  ],
  [
    "2",
    {
      digits: "〇壱弐参四伍六七八九",
      tens: ["拾", "百", "阡"],
      groups: ["", "萬", "億", "兆"],
      writesOne: true,
    },
  ],
  [
    "3",
    {
      digits: "０１２３４５６７８９",
      tens: ["十", "百", "千"],
      groups: ["", "万", "億", "兆"],
      writesOne: true,
    },
  ],
]);

/** Every ASCII digit replaced by that of the script ("1", "2" or "3"), one for one. */
export function scriptDigits(text: string, script: string): string {
  const digits = SCRIPTS.get(script)?.digits;
  if (digits === undefined) return text;
  return text.replace(/[0-9]/g, (digit) => digits.charAt(Number(digit)));
}

function groupInKanji(group: number, { digits, tens, writesOne }: NumberScript): string {
  let text = "";
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(group / 10 ** power) % 10;
    if (digit === 0) continue;
    const unit = power === 0 ? "" : (tens[power - 1] ?? "");
    text += digit === 1 && power > 0 && !writesOne ? unit : digits.charAt(digit) + unit;
  }
  return text;
}

/** A whole number with its units (百二十三); undefined beyond sixteen digits or where it isn't whole. */
export function kanjiNumber(value: number, script: string): string | undefined {
  const style = SCRIPTS.get(script);
  if (style === undefined || !Number.isInteger(value) || Math.abs(value) >= 1e16) return undefined;
  if (value === 0) return style.digits.charAt(0);
  let text = "";
  let rest = Math.abs(value);
  for (let group = 0; rest > 0; group += 1) {
    const part = groupInKanji(rest % 10_000, style);
    if (part !== "") text = part + (style.groups[group] ?? "") + text;
    rest = Math.floor(rest / 10_000);
  }
  return value < 0 ? `-${text}` : text;
}
