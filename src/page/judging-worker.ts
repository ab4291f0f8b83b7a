import type { Outcome } from "../core/fault";
import { Judging, type JudgeAnswer, type JudgeRequest, type ListAnswer, type ListRequest } from "./judging";
import type { NearRow, ShownTable } from "../ui/shown-table";
import type { ArchivedFile } from "./archived-file";
import type { Answer, Question } from "./judging-messages";
import type { RoundLine } from "../core/round/round-line";
import type { Language } from "../words/words";
import type { CardSettings } from "../ui/draft-card";
import type { DraftRequest, DraftResponse } from "./worker-draft";
import type { PacksAnswer, PacksRequest } from "./worker-packs";
import { inTurn } from "./serve-judging";

/** What the page asks; answers come later, and a rejection names what broke. */
export interface Judge {
  judge(request: JudgeRequest): Promise<JudgeAnswer>;
  list(request: ListRequest): Promise<ListAnswer>;
  copy(withMemo: boolean): Promise<Outcome<Uint8Array, string> | undefined>;
  /** The list of a round as a workbook. */
  overview(lines: readonly RoundLine[], language: Language): Promise<Blob>;
  packs(request: PacksRequest, language: Language): Promise<PacksAnswer>;
  draft(request: DraftRequest, settings: CardSettings): Promise<DraftResponse>;
  archive(files: readonly ArchivedFile[]): Promise<Blob>;
  table(near: NearRow): Promise<ShownTable | undefined>;
}

type Ask = (question: Question) => Promise<Answer>;

/**
 * A worker made of the page's own script, so that the page stays one file and the screen never stands still. Where the
 * browser allows none, the page judges by itself.
 */
export function startJudge(script: string | null | undefined): Judge {
  if (script === null || script === undefined || script === "") return judgeBy(askHere());
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  try {
    return judgeBy(askIn(new Worker(address)));
  } catch {
    return judgeBy(askHere());
  } finally {
    // The worker has it by then, or never will.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }
}

function judgeBy(ask: Ask): Judge {
  let last = 0;
  const next = () => (last += 1);
  const other = (answer: Answer) => new Error(answer.kind === "broken" ? answer.detail : answer.kind);
  return {
    judge: async (request) => {
      const answer = await ask({ number: next(), kind: "judge", request });
      if (answer.kind === "judged") return answer.answer;
      throw other(answer);
    },
    list: async (request) => {
      const answer = await ask({ number: next(), kind: "list", request });
      if (answer.kind === "listed") return answer.answer;
      throw other(answer);
    },
    copy: async (withMemo) => {
      const answer = await ask({ number: next(), kind: "copy", withMemo });
      if (answer.kind === "copied") return answer.copy;
      throw other(answer);
    },
    overview: async (lines, language) => {
      const answer = await ask({ number: next(), kind: "overview", lines, language });
      if (answer.kind === "overview") return answer.book;
      throw other(answer);
    },
    packs: async (request, language) => {
      const answer = await ask({ number: next(), kind: "packs", request, language });
      if (answer.kind === "packs") return answer.answer;
      throw other(answer);
    },
    draft: async (request, settings) => {
      const answer = await ask({ number: next(), kind: "draft", request, settings });
      if (answer.kind === "draft") return answer.answer;
      throw other(answer);
    },
    archive: async (files) => {
      const answer = await ask({ number: next(), kind: "archive", files });
      if (answer.kind === "archived") return answer.archive;
      throw other(answer);
    },
    table: async (near) => {
      const answer = await ask({ number: next(), kind: "table", near });
      if (answer.kind === "table") return answer.table;
      throw other(answer);
    },
  };
}

function askHere(): Ask {
  const answer = inTurn(new Judging());
  return async (question) => {
    // The screen first shows that work goes on.
    await new Promise((resolve) => setTimeout(resolve, 0));
    return answer(question);
  };
}

interface Waiting {
  readonly question: Question;
  readonly resolve: (answer: Answer | Promise<Answer>) => void;
  readonly reject: (fault: Error) => void;
}

function askIn(worker: Worker): Ask {
  const { port1, port2 } = new MessageChannel();
  const waiting = new Map<number, Waiting>();
  let state: "new" | "working" | "here" | "broken" = "new";
  const here = inTurn(new Judging());
  port1.onmessage = ({ data }: MessageEvent<Answer>) => {
    state = "working";
    waiting.get(data.number)?.resolve(data);
    waiting.delete(data.number);
  };
  const giveUp = () => {
    // One that never began (a browser's policy) is no loss; one that ran out of memory has lost the file.
    state = state === "new" ? "here" : "broken";
    for (const [number, one] of waiting) {
      if (state === "here") one.resolve(here(one.question));
      else one.reject(new Error("worker"));
      waiting.delete(number);
    }
  };
  worker.onerror = (event) => {
    event.preventDefault();
    giveUp();
  };
  worker.postMessage("judge", [port2]);
  return (question) =>
    new Promise((resolve, reject) => {
      if (state === "broken") reject(new Error("worker"));
      else if (state === "here") resolve(here(question));
      else {
        waiting.set(question.number, { question, resolve, reject });
        port1.postMessage(question);
      }
    });
}
