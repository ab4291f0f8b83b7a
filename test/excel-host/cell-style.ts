import type { Json } from "./wire";

/** How a cell looks, flat, by the wire names of the members that set it: "Fill.Color", "Border.EdgeTop.Style". */
export type CellStyle = Readonly<Record<string, Json>>;

export const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
export type Edge = (typeof EDGES)[number];

const NO_BORDER = { Style: "None", Color: "#000000", Weight: "Thin" };

/** A cell that nobody has formatted. */
export const PLAIN_STYLE: CellStyle = {
  NumberFormat: "General",
  "Fill.Color": "#FFFFFF",
  "Fill.Pattern": "None",
  "Fill.PatternColor": "#000000",
  "Font.Bold": false,
  "Font.Italic": false,
  "Font.Underline": "None",
  "Font.Strikethrough": false,
  "Font.Color": "#000000",
  "Font.Size": 11,
  "Font.Name": "游ゴシック",
  WrapText: false,
  HorizontalAlignment: "General",
  VerticalAlignment: "Center",
  ...Object.fromEntries(
    EDGES.flatMap((edge) =>
      Object.entries(NO_BORDER).map(([key, value]) => [`Border.${edge}.${key}`, value] as const),
    ),
  ),
};

/** A style with one member set, and what Excel sets along with it. */
export function withStyle(style: CellStyle, key: string, value: Json): CellStyle {
  const next = { ...style, [key]: value };
  if (key === "Fill.Color" && style["Fill.Pattern"] === "None") next["Fill.Pattern"] = "Solid";
  const gone = value === "None" ? /^(Border\.\w+)\.Style$/.exec(key)?.[1] : undefined;
  // No line has neither a colour nor a weight.
  if (gone !== undefined)
    for (const [name, none] of Object.entries(NO_BORDER)) next[`${gone}.${name}`] = none;
  const border = /^(Border\.\w+)\.(Color|Weight)$/.exec(key);
  if (border?.[1] && style[`${border[1]}.Style`] === "None") next[`${border[1]}.Style`] = "Continuous";
  return next;
}
