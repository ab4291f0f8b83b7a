import { endingOf, outputStems, COPY, MEMO } from "../words/output-names";
import type { Settings } from "../ui/settings";
import { isTextTable } from "../xlsx/open-file";
import type { ArchivedFile } from "./archived-file";
import type { Judge } from "./judging-worker";
import { formersOf, ofTwoVendors } from "./same-name";
import { listedFile, type ListedFile } from "./listed-file";
import type { TakenFile } from "./take-files";

export interface RoundOptions {
  readonly judge: Judge;
  readonly settings: () => Settings;
  /** A file has its line, or has lost it. */
  readonly onLine: (file: ListedFile) => void;
  /** Work has begun or ended. */
  readonly onState: () => void;
}

interface Named {
  readonly files: readonly ListedFile[];
  readonly stems: ReadonlyMap<ListedFile, string>;
  readonly all: ReadonlySet<string>;
}

/** The files that were put in, judged one after the other in the background. What is done stays when it is stopped. */
export class FileRound {
  files: readonly ListedFile[] = [];
  /** What was put in last and took the place of a file of the same name, and that file. */
  private readonly replaced = new Map<ListedFile, ListedFile>();
  isWorking = false;
  isStopped = false;
  /** Counts the changes after which an answer that is on its way is no longer true. */
  private state = 0;
  private known: Named | undefined;

  constructor(private readonly options: RoundOptions) {}

  get waiting(): readonly ListedFile[] {
    return this.files.filter(({ line }) => line === undefined);
  }

  /** What took the place of a file of the same name. */
  get replacing(): readonly ListedFile[] {
    return [...this.replaced.keys()];
  }

  /** Files are put in; one that is listed already, by its name and folder, takes the former's place. */
  add(taken: readonly TakenFile[]): {
    readonly added: readonly ListedFile[];
    readonly gone: readonly ListedFile[];
  } {
    const added = taken.map(listedFile);
    const formers = formersOf(this.files, added);
    this.replaced.clear();
    const places = new Map<ListedFile, ListedFile>();
    for (const [now, former] of formers) {
      places.set(former, now);
      this.replaced.set(now, former);
      if (former.line?.kind === "judged") now.former = { name: former.open.name, source: former.source };
    }
    this.files = [
      ...this.files.map((one) => places.get(one) ?? one),
      ...added.filter((one) => !formers.has(one)),
    ];
    return { added, gone: [...formers.values()] };
  }

  /** Puts the former beside what took its place; both are to be judged again. */
  keepBoth(now: ListedFile): void {
    const former = this.replaced.get(now);
    if (former === undefined) return;
    this.replaced.delete(now);
    this.files = this.files.flatMap((one) => (one === now ? [former, now] : [one]));
    if (now.earlier === now.former) delete now.earlier;
    delete now.former;
    delete now.before;
    this.forget(former);
    this.forget(now);
  }

  /** Puts a mended file in the place of one. */
  replace(former: ListedFile, { file, under }: TakenFile): ListedFile {
    const now = listedFile({ file, under: under === "" ? former.under : under });
    this.files = this.files.map((one) => (one === former ? now : one));
    delete former.line;
    return now;
  }

  empty(): void {
    this.state += 1;
    this.files = [];
    this.replaced.clear();
  }

  stop(): void {
    this.isStopped = true;
  }

  /** Forgets what was found by other settings, of one file or of all. */
  forget(one?: ListedFile): void {
    this.state += 1;
    for (const file of one === undefined ? this.files : [one]) {
      delete file.line;
      this.options.onLine(file);
    }
  }

  /** Judges what has no line yet. */
  async run(): Promise<void> {
    this.isStopped = false;
    if (this.isWorking) return;
    this.isWorking = true;
    this.options.onState();
    try {
      for (let file = this.waiting[0]; file !== undefined && !this.isStopped; file = this.waiting[0])
        await this.judgeOne(file);
    } finally {
      this.isWorking = false;
      this.options.onState();
    }
  }

  private async judgeOne(file: ListedFile): Promise<void> {
    const { judge, settings, onLine } = this.options;
    const { state } = this;
    const { stems, all } = this.named();
    const request = {
      file: file.open,
      source: file.source,
      settings: settings(),
      earlier: file.earlier,
      stem: stems.get(file) ?? "",
      stems: all,
    };
    const { line, bytes } = await judge.list(request);
    if (bytes !== undefined) file.source = bytes;
    if (state !== this.state || !this.files.includes(file)) return;
    file.line = line;
    const former = this.replaced.get(file);
    if (former !== undefined && ofTwoVendors(former, file)) this.keepBoth(file);
    else onLine(file);
  }

  /** The names of what is made of the files, told once for each state of the list. */
  private named(): Named {
    const { files } = this;
    if (this.known?.files === files) return this.known;
    const stems = outputStems(files.map(({ open: { name }, under }) => ({ folder: under, name })));
    this.known = {
      files,
      stems: new Map(files.map((file, at) => [file, stems[at] ?? ""])),
      all: new Set(stems),
    };
    return this.known;
  }

  /** All copies, under the names that the command line gives them; a second file of one name gets a number. */
  copies(): readonly ArchivedFile[] {
    return this.archived((file) => {
      if (file.line?.kind !== "judged" || typeof file.line.copy === "string") return undefined;
      const ending = isTextTable(file.open.name) ? ".xlsx" : endingOf(file.open.name);
      return { content: file.line.copy, behind: COPY, ending };
    });
  }

  letters(): readonly ArchivedFile[] {
    return this.archived(({ line }) =>
      line?.kind === "judged" ? { content: line.letter, behind: MEMO, ending: ".txt" } : undefined,
    );
  }

  private archived(
    made: (
      file: ListedFile,
    ) => (Pick<ArchivedFile, "content"> & { readonly behind: string; readonly ending: string }) | undefined,
  ): readonly ArchivedFile[] {
    const taken = new Set<string>();
    return [...this.named().stems].flatMap(([file, stem]): ArchivedFile[] => {
      const one = made(file);
      if (one === undefined) return [];
      const plain = `${file.under === "" ? "" : `${file.under}/`}${stem}${one.behind}`;
      const name = freeName(plain, one.ending, taken);
      return [{ name, content: one.content }];
    });
  }
}

function freeName(plain: string, ending: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const name = `${plain}${number === 1 ? "" : `_${String(number)}`}${ending}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
