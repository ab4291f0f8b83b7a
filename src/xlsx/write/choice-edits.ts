import type { PlannedChoice } from "../../core/mark/annotation-plan";
import { rangeAddress } from "../../core/snapshot/grid";
import { appendTo } from "../package/relationships";
import type { Edit } from "../xml/splice";
import { attribute, childNamed, type XmlDocument } from "../xml/xml-element";
import { escapeXml } from "../xml/xml-text";
import { insertChild, SHEET_ORDER } from "./sheet-order";
import { changeAttributes } from "./tag-edits";

/** Excel takes a list of at most 255 characters, cut at its commas. */
const LIST_LENGTH = 255;

function choiceXml(prefix: string, { range, options }: PlannedChoice): string {
  const list = options.join(",");
  if (list.length > LIST_LENGTH || options.some((option) => /[",]/.test(option))) {
    throw new Error(`not to be written as a drop-down: ${list}`);
  }
  const head = `<${prefix}dataValidation type="list" allowBlank="1" showErrorMessage="1"`;
  const formula = `<${prefix}formula1>${escapeXml(`"${list}"`)}</${prefix}formula1>`;
  return `${head} sqref="${rangeAddress(range)}">${formula}</${prefix}dataValidation>`;
}

/** The edits that add drop-down lists. */
export function choiceEdits(document: XmlDocument, choices: readonly PlannedChoice[]): readonly Edit[] {
  if (choices.length === 0) return [];
  const { prefix } = document.root;
  const xml = choices.map((choice) => choiceXml(prefix, choice)).join("");
  const list = childNamed(document, document.root, "dataValidations");
  if (list === undefined) {
    const tag = `${prefix}dataValidations`;
    const whole = `<${tag} count="${String(choices.length)}">${xml}</${tag}>`;
    return [insertChild(document, SHEET_ORDER, { name: "dataValidations", xml: whole })];
  }
  const count = String(list.children.length + choices.length);
  const counted = attribute(document, list, "count") === undefined ? {} : { count };
  return [...changeAttributes(document.text, list, counted), appendTo(document, list, xml)];
}
