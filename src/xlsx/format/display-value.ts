import { format as formatNumber } from "numfmt";
import { formatSections, type FormatToken } from "./format-tokens";
import { prepareSection, systemFormat } from "./japanese-section";
import { scriptDigits } from "./kanji-number";

export interface NumberFormat {
  readonly code: string;
  readonly sections: readonly (readonly FormatToken[])[];
  /** Holds nothing that needs more than numfmt. */
  readonly plain: boolean;
}

/** Days between the two date systems of Excel. */
const DAYS_1904 = 1462;
const SPECIAL = /[gGeErRaA]|DBNum|\[\$|標準/;

/** Excel takes formats of at most 255 characters; a longer one is no format, and would be gone through for every cell. */
const FORMAT_LENGTH = 512;

/** Reads a number format once for all of its cells. */
export function numberFormat(written: string): NumberFormat {
  const code = written.length > FORMAT_LENGTH ? "General" : written;
  const system = systemFormat(formatSections(code).flat());
  const used = system ?? code;
  return { code: used, sections: formatSections(used), plain: !SPECIAL.test(used) };
}

function isDate(format: NumberFormat): boolean {
  return format.sections.some((section) =>
    section.some(({ kind, text }) => {
      if (kind === "bracket") return /^\[(h+|m+|s+)\]$/i.test(text);
      return kind === "meridiem" || (kind === "letters" && /^[ymdhsgera]+$/i.test(text));
    }),
  );
}

function withNumfmt(code: string, value: number | string): string | undefined {
  try {
    return formatNumber(code, value, { dateErrorNumber: false, overflow: "########" });
  } catch {
    // A format that numfmt can't read: the value is shown as General, as Excel does after repairing such a file.
    return undefined;
  }
}

/** A number as an Excel in Japanese displays it under a format. */
export function displayNumber(value: number, format: NumberFormat, uses1904: boolean): string {
  if (format.code === "General") return general(value);
  const dates = isDate(format);
  const serial = dates && uses1904 ? value + DAYS_1904 : value;
  if (dates && serial < 0) return "########";
  if (format.plain) return withNumfmt(format.code, serial) ?? general(value);
  const prepared = format.sections.map((section) => prepareSection(section, serial));
  const shown = withNumfmt(prepared.map((section) => section.format).join(";"), serial);
  if (shown === undefined) return general(value);
  const script = prepared.find((section) => section.script !== "")?.script ?? "";
  return scriptDigits(shown, script);
}

/** Of nearly all numbers General shows what they are written with. */
function general(value: number): string {
  const written = String(value);
  const isShort = written.length <= 9 && !written.includes("e");
  if (isShort && (Number.isInteger(value) || Math.abs(value) >= 0.001)) return written;
  return withNumfmt("General", value) ?? String(value);
}

/** A text under a format: only its fourth section, or one that names the text by @, says anything about it. */
export function displayText(text: string, format: NumberFormat): string {
  if (format.code === "General") return text;
  const last = format.sections.at(-1) ?? [];
  const named = last.some(({ kind, text: piece }) => kind === "other" && piece === "@");
  if (!named && format.sections.length < 4) return text;
  const plain = last.length === 1 && named;
  return plain ? text : (withNumfmt(format.code, text) ?? text);
}
