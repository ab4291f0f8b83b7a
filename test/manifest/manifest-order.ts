/** One child of an element: how often it may stand there. "?" none or one, "*" any number, "+" at least one. */
export type Child = readonly [name: string, count: "" | "?" | "*" | "+"];

/**
 * Which children each element may have, in order: [MS-OWEMXML] for OfficeApp 1.1 and VersionOverrides 1.0 of task panes,
 * as far as our manifest goes. What the schema leaves open but AppSource, central deployment or our own use asks for
 * (icons, SupportUrl, hosts, permissions, the ribbon) is demanded. The key is the element's name, or "parent/name" where names mean different things.
 */
export const ORDER: ReadonlyMap<string, readonly Child[]> = new Map<string, readonly Child[]>([
  [
    "OfficeApp",
    [
      ["Id", ""],
      ["AlternateId", "?"],
      ["Version", ""],
      ["ProviderName", ""],
      ["DefaultLocale", ""],
      ["DisplayName", ""],
      ["Description", ""],
      ["IconUrl", ""],
      ["HighResolutionIconUrl", ""],
      ["SupportUrl", ""],
      ["AppDomains", "?"],
      ["Hosts", ""],
      ["Requirements", ""],
      ["DefaultSettings", ""],
      ["Permissions", ""],
      ["VersionOverrides", ""],
    ],
  ],
  ["DisplayName", [["Override", "*"]]],
  ["OfficeApp/Description", [["Override", "*"]]],
  ["IconUrl", [["Override", "*"]]],
  ["HighResolutionIconUrl", [["Override", "*"]]],
  ["SupportUrl", [["Override", "*"]]],
  [
    "Requirements",
    [
      ["Sets", "?"],
      ["Methods", "?"],
    ],
  ],
  ["Sets", [["Set", "+"]]],
  [
    "DefaultSettings",
    [
      ["SourceLocation", ""],
      ["RequestedWidth", "?"],
      ["RequestedHeight", "?"],
    ],
  ],
  [
    "VersionOverrides",
    [
      ["Description", "?"],
      ["Requirements", "?"],
      ["Hosts", ""],
      ["Resources", ""],
      ["WebApplicationInfo", "?"],
      ["EquivalentAddins", "?"],
    ],
  ],
  ["Hosts", [["Host", "+"]]],
  [
    "Host",
    [
      ["DesktopFormFactor", "?"],
      ["AllFormFactors", "?"],
    ],
  ],
  [
    "DesktopFormFactor",
    [
      ["GetStarted", "?"],
      ["FunctionFile", ""],
      ["ExtensionPoint", "+"],
    ],
  ],
  [
    "GetStarted",
    [
      ["Title", ""],
      ["Description", ""],
      ["LearnMoreUrl", ""],
    ],
  ],
  [
    "ExtensionPoint",
    [
      ["OfficeTab", "*"],
      ["CustomTab", "?"],
      ["OfficeMenu", "*"],
    ],
  ],
  ["OfficeTab", [["Group", "+"]]],
  [
    "Group",
    [
      ["Label", ""],
      ["Icon", ""],
      ["Control", "+"],
    ],
  ],
  ["Icon", [["Image", "+"]]],
  [
    "Control",
    [
      ["Label", ""],
      ["ToolTip", "?"],
      ["Supertip", ""],
      ["Icon", ""],
      ["Action", ""],
    ],
  ],
  [
    "Supertip",
    [
      ["Title", ""],
      ["Description", ""],
    ],
  ],
  [
    "Action",
    [
      ["TaskpaneId", "?"],
      ["SourceLocation", "?"],
      ["Title", "?"],
      ["FunctionName", "?"],
    ],
  ],
  [
    "Resources",
    [
      ["Images", "?"],
      ["Urls", "?"],
      ["ShortStrings", "?"],
      ["LongStrings", "?"],
    ],
  ],
  ["Images", [["Image", "*"]]],
  ["Urls", [["Url", "*"]]],
  ["ShortStrings", [["String", "*"]]],
  ["LongStrings", [["String", "*"]]],
  ["Images/Image", [["Override", "*"]]],
  ["Url", [["Override", "*"]]],
  ["String", [["Override", "*"]]],
]);

/** Elements that hold text or attributes only. */
export const LEAVES: ReadonlySet<string> = new Set([
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "Override",
  "Set",
  "SourceLocation",
  "Permissions",
  "Title",
  "Description",
  "LearnMoreUrl",
  "FunctionFile",
  "Label",
  "Image",
  "TaskpaneId",
  "FunctionName",
]);
