import { say } from "../core/coded";
import type { Outcome } from "../core/fault";
import { type SendRules, sendSheet, type Sent } from "../excel/send/send-sheet";
import type { SendFault } from "../core/send-fault";
import { unsendSheet } from "../excel/send/unsend-sheet";
import type { SheetReading } from "../excel/read/read-sheet";
import type { WriteOptions } from "../excel/write/write-steps";
import type { PaneMessage } from "../ui/pane-state";
import { answerSheetWordsFor } from "../words/answer-sheet-words";
import { excelWordsFor } from "../words/excel-words";
import { paneTableFault } from "../words/pane-faults";
import { sendLabel, sendWordsFor } from "../words/send-words";
import type { Language } from "../words/words";

export interface ToSend {
  readonly rulesFor: (reading: SheetReading) => Omit<SendRules, "sheetWords">;
  readonly language: Language;
}

/** Makes the sheet in front ready to be sent out, and says how that went. */
export async function sendMessages(
  { rulesFor, language }: ToSend,
  options: WriteOptions,
): Promise<readonly PaneMessage[]> {
  const sheetWords = answerSheetWordsFor(language);
  const done = await sendSheet((reading) => ({ ...rulesFor(reading), sheetWords }), options);
  return done.ok ? sentMessages(done.value, language) : [problem(done.fault, "cannot-send", language)];
}

/** Takes that back, and says how that went. */
export async function unsendMessages(
  language: Language,
  options: WriteOptions,
): Promise<readonly PaneMessage[]> {
  const done: Outcome<{ readonly sheet: string }, SendFault> = await unsendSheet(options);
  if (!done.ok) return [problem(done.fault, "cannot-unsend", language)];
  const { sheet } = done.value;
  return [{ tone: "done", text: say(sendWordsFor(language), { code: "done-unsend", values: { sheet } }) }];
}

function sentMessages(
  { sheet, how, choices, headings, notices }: Sent,
  language: Language,
): readonly PaneMessage[] {
  const words = sendWordsFor(language);
  const values = { sheet, how, choices, headings };
  return [
    { tone: "done", text: say(words, { code: "done-send", values }) },
    ...notices.map((notice): PaneMessage => ({ tone: "notice", text: say(words, notice) })),
  ];
}

function problem(
  fault: SendFault,
  heading: "cannot-send" | "cannot-unsend",
  language: Language,
): PaneMessage {
  const text = textOf(fault, language);
  return { tone: "problem", heading: sendLabel(sendWordsFor(language), heading), text, offers: ["again"] };
}

function textOf(given: SendFault, language: Language): string {
  const words = sendWordsFor(language);
  switch (given.kind) {
    case "send":
      return say(words, given.fault);
    case "plan":
      return given.fault.code === "marks-there" || given.fault.code === "not-a-plain-table"
        ? say(words, given.fault)
        : paneTableFault(given.fault, language);
    case "excel":
      return [excelWordsFor(language).fault(given.fault), say(words, given.aftermath)].join("\n");
  }
}
