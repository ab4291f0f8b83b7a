/** The self-contained pages of the guide, contents by path below `to`. */
export function guidePages(folder: string, to: string): Readonly<Record<string, string>>;
