import { Judging } from "./judging";
import { overviewFile } from "./overview-file";
import type { Answer, Question } from "./judging-messages";

/** Answers the questions that come through the port with which the page greets its worker, one after the other. */
export function serveJudging(): void {
  const answer = inTurn(new Judging());
  addEventListener("message", (greeting: MessageEvent<unknown>) => {
    const [port] = greeting.ports;
    if (port === undefined) return;
    port.onmessage = ({ data }: MessageEvent<Question>) => {
      void answer(data).then((said) => port.postMessage(said));
    };
  });
}

/** Questions wait for those before them: what is judged last is what a copy is asked of. */
export function inTurn(judging: Judging): (question: Question) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve();
  return (question) => {
    const answer = last.then(() => answerOf(judging, question));
    last = answer;
    return answer;
  };
}

async function answerOf(judging: Judging, question: Question): Promise<Answer> {
  const { number } = question;
  try {
    switch (question.kind) {
      case "judge":
        return { number, kind: "judged", answer: await judging.judge(question.request) };
      case "list":
        return { number, kind: "listed", answer: await judging.list(question.request) };
      case "archive":
        return { number, kind: "archived", archive: await judging.archive(question.files) };
      case "overview":
        return { number, kind: "overview", book: overviewFile(question.lines, question.language) };
      case "packs":
        return { number, kind: "packs", answer: judging.packs.ask(question.request, question.language) };
      case "draft":
        return {
          number,
          kind: "draft",
          answer: await judging.draft.ask(question.request, question.settings),
        };
      case "copy":
        return { number, kind: "copied", copy: judging.copy(question.withMemo) };
      case "table":
        return { number, kind: "table", table: judging.table(question.near) };
    }
  } catch (error) {
    return { number, kind: "broken", detail: error instanceof Error ? error.name : typeof error };
  }
}
