import { dateFromSerial } from "numfmt";
import type { FormatToken } from "./format-tokens";
import { eraOf } from "./japanese-era";
import { kanjiNumber, scriptDigits } from "./kanji-number";

/** What the brackets of a section say: [$-411], [$-ja-JP-x-gannen], [DBNum1] and the like. */
interface SectionFlags {
  readonly japanese: boolean;
  readonly gannen: boolean;
  /** "1", "2" or "3" of a DBNum bracket, "" without one. */
  readonly script: string;
}

export interface PreparedSection {
  readonly format: string;
  /** The digits of the result are to be written in this script. */
  readonly script: string;
  readonly isDate: boolean;
}

const SYSTEM_DATE = 'yyyy"年"m"月"d"日"';
const SYSTEM_TIME = "h:mm:ss";
const LANGUAGE = /^\[\$[^\]-]*-([^\]]*)\]$/;
const WEEKDAYS = "日月火水木金土";

function languageOf(bracket: string): string | undefined {
  return LANGUAGE.exec(bracket)?.[1]?.toLowerCase();
}

/** The system's own date or time format, which a Japanese Windows puts in place of what is written. */
export function systemFormat(tokens: readonly FormatToken[]): string | undefined {
  for (const { kind, text } of tokens) {
    const language = kind === "bracket" ? languageOf(text) : undefined;
    if (language === "f800" || language?.startsWith("x-sysdate")) return SYSTEM_DATE;
    if (language === "f400" || language?.startsWith("x-systime")) return SYSTEM_TIME;
  }
  return undefined;
}

function flagsOf(tokens: readonly FormatToken[]): SectionFlags {
  let flags: SectionFlags = { japanese: true, gannen: false, script: "" };
  for (const { kind, text } of tokens) {
    if (kind !== "bracket") continue;
    const script = /^\[DBNum([123])\]$/i.exec(text)?.[1];
    if (script !== undefined) flags = { ...flags, script };
    const language = languageOf(text);
    if (language === undefined || language === "") continue;
    const japanese = /^(ja\b|[0-9a-f]*0?411(,|$))/.test(language);
    flags = { ...flags, japanese, gannen: flags.gannen || language.includes("x-gannen") };
  }
  return flags;
}

const quoted = (text: string): string => (text === "" ? "" : `"${text}"`);

/** Excel's weekday: serial 1 is a Sunday, in keeping with its day 60 (1900-02-29) that never was. */
function weekday(serial: number): string {
  return WEEKDAYS.charAt((((Math.floor(serial) - 1) % 7) + 7) % 7);
}

function eraName(count: number, era: { readonly name: string; readonly letter: string }): string {
  if (count === 1) return era.letter;
  return count === 2 ? era.name.charAt(0) : era.name;
}

/** What a run of one letter shows in a Japanese Excel; undefined where numfmt knows it. */
function japaneseLetters(run: string, serial: number, gannen: boolean): string | undefined {
  const [year, month, day] = dateFromSerial(Math.floor(serial));
  const era = eraOf(year, month, day);
  const plainYear = gannen && era.year === 1 ? "元" : String(era.year);
  const paddedYear = gannen && era.year === 1 ? "元" : String(era.year).padStart(2, "0");
  switch (run.toLowerCase()) {
    case "g":
    case "gg":
    case "ggg":
      return eraName(run.length, era);
    case "e":
      return plainYear;
    case "ee":
    case "r":
      return paddedYear;
    case "rr":
      return era.name + paddedYear;
    case "aaa":
      return weekday(serial);
    case "aaaa":
      return `${weekday(serial)}曜日`;
    default:
      return undefined;
  }
}

/** Era and weekday letters in a section of another language: the western year, no era, the English day. */
function foreignLetters(run: string): string | undefined {
  if (/^e+$/i.test(run)) return "yyyy";
  if (/^g+$/i.test(run)) return "";
  if (/^a{3,4}$/i.test(run)) return run.length === 3 ? "ddd" : "dddd";
  return undefined;
}

/** In dates, kanji digits join to numbers (十一月) but for the year (二〇二三年). */
function scriptedLetters(
  run: string,
  serial: number,
  { script, minutes }: { readonly script: string; readonly minutes: boolean },
): string | undefined {
  const [year, month, day, hour, minute] = dateFromSerial(serial);
  if (script === "3") return undefined;
  if (/^y{3,4}$/i.test(run)) return scriptDigits(String(year), script);
  if (/^m{1,2}$/i.test(run)) return kanjiNumber(minutes ? minute : month, script);
  if (/^d{1,2}$/i.test(run)) return kanjiNumber(day, script);
  if (/^h{1,2}$/i.test(run)) return kanjiNumber(hour, script);
  return undefined;
}

const isDateRun = ({ kind, text }: FormatToken): boolean =>
  kind === "letters" && /^[ymdhsgera]+$/i.test(text);

/** Minutes are written with the letter of months: those beside hours or seconds. */
function standsForMinutes(tokens: readonly FormatToken[], index: number): boolean {
  const runs = tokens.map(({ kind, text }) => (kind === "letters" ? text.charAt(0).toLowerCase() : ""));
  const before = runs
    .slice(0, index)
    .filter((run) => run !== "")
    .at(-1);
  const after = runs.slice(index + 1).find((run) => run !== "");
  return before === "h" || after === "s";
}

/** Rewrites a section so that numfmt shows what a Japanese Excel would, for this value. */
export function prepareSection(tokens: readonly FormatToken[], serial: number): PreparedSection {
  const flags = flagsOf(tokens);
  const isDate = tokens.some(isDateRun);
  const valid = serial >= 0 && serial < 2_958_466;
  const rewrite = (token: FormatToken, index: number): string => {
    const { kind, text } = token;
    if (kind === "bracket") return keptBracket(text);
    if (kind === "general" && flags.script !== "") {
      const kanji = kanjiNumber(serial, flags.script);
      return kanji === undefined ? "General" : quoted(kanji);
    }
    if (kind === "general") return "General";
    if (kind !== "letters" || !valid) return text;
    const own = flags.japanese ? japaneseLetters(text, serial, flags.gannen) : undefined;
    if (own !== undefined) return quoted(flags.script === "" ? own : scriptDigits(own, flags.script));
    if (!flags.japanese) return foreignLetters(text) ?? text;
    if (flags.script === "") return text;
    const minutes = standsForMinutes(tokens, index);
    const scripted = scriptedLetters(text, serial, { script: flags.script, minutes });
    return scripted === undefined ? text : quoted(scripted);
  };
  return { format: tokens.map(rewrite).join(""), script: flags.script, isDate };
}

/** Brackets that numfmt doesn't know are taken out; the language stays where it names months and days. */
function keptBracket(text: string): string {
  if (/^\[DBNum[0-9]\]$/i.test(text) || /^\[\$-[^\]]*x-gannen[^\]]*\]$/i.test(text)) return "";
  return text;
}
