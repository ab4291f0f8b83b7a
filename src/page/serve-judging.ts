import { Judging } from "./judging";
import type { Answer, Question } from "./judging-messages";

/** Answers the questions that come through the port with which the page greets its worker. */
export function serveJudging(): void {
  const judging = new Judging();
  addEventListener("message", (greeting: MessageEvent<unknown>) => {
    const [port] = greeting.ports;
    if (port === undefined) return;
    port.onmessage = ({ data }: MessageEvent<Question>) => {
      port.postMessage(answerOf(judging, data));
    };
  });
}

/** The answer to one question. */
export function answerOf(judging: Judging, question: Question): Answer {
  const { number } = question;
  try {
    return question.kind === "judge"
      ? { number, kind: "judged", answer: judging.judge(question.request) }
      : { number, kind: "copied", copy: judging.copy(question.withMemo) };
  } catch (error) {
    return { number, kind: "broken", detail: error instanceof Error ? error.name : typeof error };
  }
}
