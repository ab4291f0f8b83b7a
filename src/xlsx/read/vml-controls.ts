import type { CellRange } from "../../core/snapshot/grid";
import { LIMITS } from "../../core/limits";
import { decodeXml } from "../xml/xml-text";

/** A control as the old drawing part of a sheet has it. */
export interface VmlControl {
  /** By which the sheet names it. */
  readonly id: string;
  readonly type: string;
  readonly range: CellRange;
  readonly label: string;
  readonly state?: "on" | "off";
}

/** Boxes of notes are told with the notes; a button, a scroll bar or a spinner says nothing. */
const SILENT = new Set(["Note", "Button", "Scroll", "Spin"]);
/** What reaches into a cell by less pixels does not lie on it. */
const SLACK = 3;

/**
 * The controls of a VML drawing. Such parts are not always well-formed XML (Excel leaves <br> open), so that they are not
 * parsed as such: each shape is found by its tags. Pictures of page headers have no anchor and are left out.
 */
export function readVmlControls(vml: string): readonly VmlControl[] {
  const found: VmlControl[] = [];
  for (const part of vml.split(/<(?:\w+:)?shape(?=[\s>])/).slice(1, LIMITS.overlays)) {
    const control = controlIn(part);
    if (control !== undefined) found.push(control);
  }
  return found;
}

function controlIn(part: string): VmlControl | undefined {
  const type = /<(?:\w+:)?ClientData\s[^>]*?ObjectType="(\w+)"/.exec(part)?.[1];
  const anchor = valueOf(part, "Anchor")?.split(",").map(Number);
  if (type === undefined || SILENT.has(type) || anchor === undefined || !anchor.every(Number.isFinite))
    return undefined;
  const [left = 0, , top = 0, , right = left, dx = 0, bottom = top, dy = 0] = anchor;
  const range = {
    top,
    left,
    bottom: bottom > top && dy < SLACK ? bottom - 1 : Math.max(top, bottom),
    right: right > left && dx < SLACK ? right - 1 : Math.max(left, right),
  };
  const tag = part.slice(0, part.indexOf(">"));
  const id = /_x0000_s(\d+)/.exec(tag)?.[1] ?? "";
  const state = stateOf(type, part);
  return { id, type, range, label: labelOf(part), ...(state === undefined ? {} : { state }) };
}

function valueOf(part: string, name: string): string | undefined {
  return new RegExp(`<(?:\\w+:)?${name}>([^<]*)<`).exec(part)?.[1];
}

function stateOf(type: string, part: string): "on" | "off" | undefined {
  if (type === "Checkbox" || type === "Radio")
    return Number(valueOf(part, "Checked") ?? 0) > 0 ? "on" : "off";
  if (type === "Drop" || type === "List") return Number(valueOf(part, "Sel") ?? 0) > 0 ? "on" : "off";
  return undefined;
}

function labelOf(part: string): string {
  const start = part.search(/<(?:\w+:)?textbox[\s>]/);
  const end = part.search(/<\/(?:\w+:)?textbox>/);
  if (start < 0 || end < start) return "";
  const inner = part.slice(part.indexOf(">", start) + 1, end);
  return decodeXml(inner.replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}
