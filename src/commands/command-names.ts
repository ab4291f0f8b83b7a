/** The functions of the ribbon, by the names that the manifest calls them. */
export const COMMAND_NAMES = ["judgeSheet", "clearSheet", "preparePrint"] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];
