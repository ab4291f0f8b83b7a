import type { CellRange } from "../../core/snapshot/grid";
import type { SheetOverlay } from "../../core/snapshot/sheet-snapshot";
import { cellRangeOf } from "../range-place";
import { isSetSupported } from "../run-excel";
import type { SheetRequest } from "./sheet-request";

/** What a second look says of the things that lie on a sheet. */
export interface OverlayDetails {
  readonly comments: readonly SheetOverlay[];
  /** The texts of shapes, by their ids. */
  readonly texts: ReadonlyMap<string, string>;
  /** This Excel does not tell. */
  readonly refused?: boolean;
}

/** What is known where Excel refuses the second look. */
export const NO_DETAILS: OverlayDetails = { comments: [], texts: new Map(), refused: true };

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/**
 * Where comments stand, and what shapes say: methods and links, which only a second round trip can ask for. None where the
 * sheet has neither.
 */
export async function readOverlayDetails(
  context: Excel.RequestContext,
  request: SheetRequest,
): Promise<OverlayDetails> {
  const shapes = (request.asked.shapes?.items ?? []).filter(
    ({ type, visible }) => String(type) === "GeometricShape" && visible,
  );
  const comments = requestComments(request);
  // A shape's text frame is there for geometric shapes alone.
  const frames = shapes.map((shape) => {
    const range = shape.textFrame.textRange;
    range.load("text");
    return { id: shape.id, range };
  });
  if (frames.length > 0 || comments.length > 0) await context.sync();
  return {
    comments: comments.flatMap(overlaysOf),
    texts: new Map(frames.map(({ id, range }) => [id, range.text])),
  };
}

interface CommentRequest {
  readonly comment: Excel.Comment;
  readonly place: Excel.Range;
}

function requestComments({ asked: { comments } }: SheetRequest): readonly CommentRequest[] {
  if (!isSetSupported("1.10")) return [];
  return (comments?.items ?? []).map((comment) => {
    const place = comment.getLocation();
    place.load(PLACE);
    comment.replies.load("items/content,items/authorName,items/creationDate");
    return { comment, place };
  });
}

function overlaysOf({ comment, place }: CommentRequest): readonly SheetOverlay[] {
  if (!isSetSupported("1.10")) return [];
  const range = cellRangeOf(place);
  return [
    overlay(range, comment.content, comment.authorName, comment.creationDate),
    ...comment.replies.items.map((reply) =>
      overlay(range, reply.content, reply.authorName, reply.creationDate),
    ),
  ].filter(({ text = "" }) => text.trim() !== "");
}

function overlay(range: CellRange, content: string, authorName: string, creationDate: Date): SheetOverlay {
  return { kind: "comment", range, text: content.trim(), ...by(authorName), ...on(creationDate) };
}

const by = (author: string): Pick<SheetOverlay, "author"> => (author === "" ? {} : { author });

function on(day: Date): Pick<SheetOverlay, "date"> {
  return Number.isNaN(day.getTime()) ? {} : { date: day.toISOString().slice(0, 10) };
}

/** A drawing of the sheet as the snapshot has it; buttons and the like, which Excel does not name, are controls. */
export function drawnOverlay(
  shape: Excel.Shape,
  range: CellRange,
  texts: ReadonlyMap<string, string>,
): SheetOverlay {
  const text = (texts.get(shape.id) ?? "").trim();
  return { kind: kindOf(String(shape.type)), range, ...(text === "" ? {} : { text }) };
}

function kindOf(type: string): SheetOverlay["kind"] {
  switch (type) {
    case "Image":
      return "picture";
    case "Line":
      return "line";
    case "Unsupported":
      return "control";
    default:
      return "shape";
  }
}
