import type { Outcome } from "../core/fault";
import { Judging, type JudgeAnswer, type JudgeRequest } from "./judging";
import type { Answer, Question } from "./judging-messages";
import { answerOf } from "./serve-judging";

/** What the page asks; answers come later, and a rejection names what broke. */
export interface Judge {
  judge(request: JudgeRequest): Promise<JudgeAnswer>;
  copy(withMemo: boolean): Promise<Outcome<Uint8Array, string> | undefined>;
}

/**
 * A worker made of the page's own script, so that the page stays one file and the screen never stands still. Where the
 * browser allows none, the page judges by itself.
 */
export function startJudge(script: string | null | undefined): Judge {
  if (script === null || script === undefined || script === "") return judgeHere();
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  try {
    return judgeIn(new Worker(address));
  } catch {
    return judgeHere();
  } finally {
    // The worker has it by then, or never will.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }
}

function judgeHere(): Judge {
  const judging = new Judging();
  const later = async <Value>(work: () => Value): Promise<Value> => {
    // The screen first shows that work goes on.
    await new Promise((resolve) => setTimeout(resolve, 0));
    return work();
  };
  return {
    judge: (request) => later(() => judging.judge(request)),
    copy: (withMemo) => later(() => judging.copy(withMemo)),
  };
}

interface Waiting {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (fault: Error) => void;
}

function judgeIn(worker: Worker): Judge {
  const { port1, port2 } = new MessageChannel();
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let state: "new" | "working" | "here" | "broken" = "new";
  const here = new Judging();
  port1.onmessage = ({ data }: MessageEvent<Answer>) => {
    state = "working";
    waiting.get(data.number)?.resolve(data);
    waiting.delete(data.number);
  };
  const giveUp = () => {
    // One that never began (a browser's policy) is no loss; one that ran out of memory has lost the file.
    state = state === "new" ? "here" : "broken";
    for (const [number, one] of waiting) {
      if (state === "here") one.resolve(answerOf(here, one.question));
      else one.reject(new Error("worker"));
      waiting.delete(number);
    }
  };
  worker.onerror = (event) => {
    event.preventDefault();
    giveUp();
  };
  worker.postMessage("judge", [port2]);
  const ask = (question: Question): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (state === "broken") reject(new Error("worker"));
      else if (state === "here") resolve(answerOf(here, question));
      else {
        waiting.set(question.number, { question, resolve, reject });
        port1.postMessage(question);
      }
    });
  const next = () => (last += 1);
  return {
    judge: async (request) => {
      const answer = await ask({ number: next(), kind: "judge", request });
      if (answer.kind === "judged") return answer.answer;
      throw new Error(answer.kind === "broken" ? answer.detail : answer.kind);
    },
    copy: async (withMemo) => {
      const answer = await ask({ number: next(), kind: "copy", withMemo });
      if (answer.kind === "copied") return answer.copy;
      throw new Error(answer.kind === "broken" ? answer.detail : answer.kind);
    },
  };
}
