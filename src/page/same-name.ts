import { isOtherVendor } from "../core/round/carry-decisions";
import type { ListedFile } from "./listed-file";

/** By what a file is known again: the folder that was put in, the folder within it, and its name. */
export const keyOf = ({ from = "", under, open: { name } }: ListedFile): string =>
  [from, under, name].join("\n");

/**
 * Which listed file each new one takes the place of: the one with its name in its folder. Of two such files on either side
 * nobody knows which is meant, so that all of them stay.
 */
export function formersOf(
  listed: readonly ListedFile[],
  added: readonly ListedFile[],
): ReadonlyMap<ListedFile, ListedFile> {
  const listedByKey = byKeys(listed);
  const addedByKey = byKeys(added);
  const formers = new Map<ListedFile, ListedFile>();
  for (const [key, [now, another]] of addedByKey) {
    const [former, other] = listedByKey.get(key) ?? [];
    if (now !== undefined && another === undefined && former !== undefined && other === undefined)
      formers.set(now, former);
  }
  return formers;
}

function byKeys(files: readonly ListedFile[]): ReadonlyMap<string, readonly ListedFile[]> {
  const groups = new Map<string, ListedFile[]>();
  for (const file of files) groups.set(keyOf(file), [...(groups.get(keyOf(file)) ?? []), file]);
  return groups;
}

/** Whether the sheets of two files name two vendors: a name of a file alone says little. */
export const ofTwoVendors = (before: ListedFile, now: ListedFile): boolean =>
  isOtherVendor({ before: vendorOf(before), now: vendorOf(now) });

const vendorOf = ({ line }: ListedFile): string | undefined =>
  line?.kind === "judged" ? line.vendor : undefined;
