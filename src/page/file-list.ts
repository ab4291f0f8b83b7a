import { element } from "../ui/element";
import { pageLabel, type PageWords } from "../words/page-words";
import type { Words } from "../words/words";
import type { FileLine } from "./file-line";
import { fileRow, type FileRowOptions } from "./file-row";
import { listFilters, type ListKind } from "./list-filters";
import { listHead, type ListHeadActions } from "./list-head";
import type { FileRound } from "./file-round";
import { placeOfListed, type ListedFile } from "./listed-file";

export interface FileListOptions extends FileRowOptions {
  readonly round: FileRound;
  readonly actions: ListHeadActions;
}

export interface FileList {
  readonly node: HTMLElement;
  /** Shows a file's line in its place, or takes it away. */
  readonly put: (file: ListedFile) => void;
  /** Shows how far the work is. */
  readonly showState: () => void;
  /** Moves the focus to a file's button, where one came back from it. */
  readonly focus: (file: ListedFile) => void;
  readonly drop: (file: ListedFile) => void;
  /** The file shown before or behind one. */
  readonly beside: (file: ListedFile, by: 1 | -1) => ListedFile | undefined;
}

interface Shown {
  readonly row: HTMLElement;
  readonly kind: ListKind;
  /** By what it stands: what could not be judged first, then by verdict, then as the files came. */
  readonly rank: readonly [number, number];
  readonly text: string;
}

const ORDER: readonly ListKind[] = ["failed", "nonconforming", "undecided", "conforming"];

/** What kind of line it is; undefined of what is not listed. */
export function kindOf(line: FileLine | undefined): ListKind | undefined {
  if (line === undefined || line.kind === "own") return undefined;
  return line.kind === "failed" ? "failed" : line.verdict;
}

/** The files as a table that fills while they are judged. Each row is made once, so that the screen never waits. */
export function createFileList(options: FileListOptions): FileList {
  const { words, page, round, actions } = options;
  const shown = new Map<ListedFile, Shown>();
  const body = element("tbody", { attributes: { role: "rowgroup" } });
  const none = element("p", { class: "quiet", attributes: { role: "status" } });
  const head = listHead({ page, round, actions });
  const filters = listFilters(words, page, () => filter());
  const filter = (): void => {
    const { kind, text } = filters.wanted();
    let count = 0;
    for (const one of shown.values()) {
      one.row.hidden = (kind !== "every" && one.kind !== kind) || !one.text.includes(text);
      if (!one.row.hidden) count += 1;
    }
    none.textContent = count === 0 && shown.size > 0 ? pageLabel(page, "list-none") : "";
  };
  const put = (file: ListedFile): void => {
    shown.get(file)?.row.remove();
    shown.delete(file);
    const one = shownOf(file, options);
    if (one !== undefined) {
      let next: Shown | undefined;
      for (const other of shown.values())
        if (isBefore(one, other) && (next === undefined || isBefore(other, next))) next = other;
      body.insertBefore(one.row, next?.row ?? null);
      shown.set(file, one);
    }
  };
  const node = element(
    "section",
    { class: "file-list stack", attributes: { "aria-labelledby": "list-heading" } },
    head.node,
    filters.node,
    element("table", { class: "files", attributes: { role: "table" } }, headings(page, words), body),
    none,
  );
  return {
    node,
    put(file) {
      put(file);
      filters.show([...shown.values()].map(({ kind }) => kind));
      filter();
    },
    showState: head.show,
    drop(file) {
      shown.get(file)?.row.remove();
      shown.delete(file);
    },
    beside(file, by) {
      const seen = [...shown]
        .filter(([, { row }]) => !row.hidden)
        .sort(([, a], [, b]) => (isBefore(a, b) ? -1 : 1));
      const at = seen.findIndex(([one]) => one === file);
      return at < 0 ? undefined : seen[at + by]?.[0];
    },
    focus: (file) => shown.get(file)?.row.querySelector("button")?.focus(),
  };
}

function shownOf(file: ListedFile, options: FileListOptions): Shown | undefined {
  const { line } = file;
  const kind = kindOf(line);
  if (line === undefined || line.kind === "own" || kind === undefined) return undefined;
  const vendor = line.kind === "judged" ? (line.vendor ?? "") : "";
  return {
    row: fileRow(file, line, options),
    kind,
    rank: [ORDER.indexOf(kind), options.round.files.indexOf(file)],
    text: `${vendor}\n${placeOfListed(file)}`.toLowerCase(),
  };
}

const isBefore = (one: Shown, other: Shown): boolean =>
  one.rank[0] === other.rank[0] ? one.rank[1] < other.rank[1] : one.rank[0] < other.rank[0];

function headings(page: PageWords, words: Words): HTMLElement {
  const heading = (text: string): HTMLElement =>
    element("th", { attributes: { scope: "col", role: "columnheader" } }, text);
  return element(
    "thead",
    { attributes: { role: "rowgroup" } },
    element(
      "tr",
      { attributes: { role: "row" } },
      heading(pageLabel(page, "list-vendor")),
      heading(words.mark.foot.verdict),
      heading(pageLabel(page, "list-open")),
      heading(pageLabel(page, "list-save")),
    ),
  );
}
