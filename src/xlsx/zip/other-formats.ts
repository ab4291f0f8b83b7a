import type { OtherFormat } from "../../core/fault";

/** So much of a file tells what it is. */
const HEAD = 2_048;
const SIGNS: readonly (readonly [RegExp, OtherFormat])[] = [
  [/^\s*%PDF-/, "pdf"],
  [/<office:document[\s>]/, "fods"],
  [/progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/i, "xml-2003"],
  [/^\s*(<!doctype html|<html|<table|<meta)|^mime-version:/i, "html"],
];

/** What a file that is no archive is instead, where its first bytes tell. */
export function formatOfText(bytes: Uint8Array): OtherFormat | undefined {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const head = new TextDecoder(wide ? "utf-16le" : "utf-8").decode(bytes.subarray(0, HEAD));
  return SIGNS.find(([sign]) => sign.test(head))?.[1];
}

/** What an archive without a workbook is, by the parts in it. */
export function formatOfArchive(has: (part: string) => boolean): OtherFormat | undefined {
  if (has("word/document.xml")) return "docx";
  if (has("ppt/presentation.xml")) return "pptx";
  if (has("content.xml") && has("mimetype")) return "ods";
  return has("index/document.iwa") ? "numbers" : undefined;
}
