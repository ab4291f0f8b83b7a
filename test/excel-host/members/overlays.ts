import { type Argument, Emulated, textAt } from "../emulated";
import type { CommentModel, DrawingModel, SheetModel } from "../sheet-model";
import { HostError } from "../wire";
import type { HostState } from "./host-state";
import { rangeObject } from "./range";

/** An item of a collection by its id. */
const byId = (items: () => readonly Emulated[]) => (args: readonly Argument[]) => {
  const found = items().find((item) => item.parts.id === textAt(args, 0));
  if (!found) throw new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
  return found;
};

/** A text frame, which only geometric shapes have. */
function textFrame({ type, text = "" }: DrawingModel): Emulated {
  if (type !== "GeometricShape") throw new HostError("InvalidArgument", "This shape holds no text.");
  return new Emulated({
    type: "TextFrame",
    get: { HasText: () => text !== "" },
    links: { TextRange: () => new Emulated({ type: "TextRange", get: { Text: () => text } }) },
  });
}

function shape(drawing: DrawingModel): Emulated {
  const { name, left, top, width, height, type = "Image", hidden = false } = drawing;
  return new Emulated({
    type: "Shape",
    id: name,
    get: {
      Id: () => name,
      Name: () => name,
      Left: () => left,
      Top: () => top,
      Width: () => width,
      Height: () => height,
      Type: () => type,
      Visible: () => !hidden,
    },
    links: { TextFrame: () => textFrame(drawing) },
  });
}

/** Shapes, pictures, lines and controls of a sheet. */
export function shapes(sheet: SheetModel): Emulated {
  const items = () => sheet.drawings.map(shape);
  return new Emulated({ type: "ShapeCollection", items, call: { "[]": byId(items) } });
}

const said = ({ content, authorName, creationDate }: Omit<CommentModel, "row" | "column">) => ({
  Content: () => content,
  AuthorName: () => authorName,
  CreationDate: () => creationDate,
});

function comment(state: HostState, sheet: SheetModel, model: CommentModel, at: number): Emulated {
  const { row, column, replies = [] } = model;
  const id = `{COMMENT-${String(at)}}`;
  const items = () =>
    replies.map((reply, index) => {
      const replyId = `{REPLY-${String(at)}-${String(index)}}`;
      return new Emulated({ type: "CommentReply", id: replyId, get: { Id: () => replyId, ...said(reply) } });
    });
  return new Emulated({
    type: "Comment",
    id,
    get: { Id: () => id, ...said(model) },
    links: {
      Replies: () => new Emulated({ type: "CommentReplyCollection", items, call: { "[]": byId(items) } }),
    },
    call: {
      GetLocation: () => rangeObject(state, sheet, { top: row, left: column, bottom: row, right: column }),
    },
  });
}

/** Threaded comments of a sheet. */
export function comments(state: HostState, sheet: SheetModel): Emulated {
  const items = () => sheet.comments.map((model, at) => comment(state, sheet, model, at));
  return new Emulated({ type: "CommentCollection", items, call: { "[]": byId(items) } });
}
