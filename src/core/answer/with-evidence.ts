import type { AnswerReading, AnswerToRead } from "./answer-reading";
import { fold } from "../lexicon/fold";
import { heard } from "../lexicon/lexicon";
import { shownAlone } from "./shown-alone";
import { speaksAgainst } from "./speaks-against";

type ReadWords = (input: AnswerToRead) => AnswerReading;

/** What words in a column for evidence may still mend: an answer that only lacks something to show. */
const LACKS: readonly AnswerReading["reading"][] = ["unclear", "weak_evidence"];

/**
 * An answer with what its column for evidence adds. What stands there names where something is shown: it may support the
 * answer, it may plainly speak against it (申請中, 期限切れ), and otherwise it says nothing, whatever its words; but where
 * a certificate or a level is asked for and nothing else names it, it must not be of something else. Where nothing is
 * answered, a document answers nothing.
 */
export function withEvidence(input: AnswerToRead, read: ReadWords): AnswerReading {
  const { evidence = "", ...words } = input;
  const plain = read(words);
  if (plain.reading === "blank") return plain;
  if (evidence.trim() === "") return aPaperBeside(input, plain, read) ?? plain;
  const against = speaksAgainst(evidence, input);
  if (against !== undefined) {
    const reading = plain.reading === "met" ? against.reading : plain.reading;
    return { reading, findings: [against.finding, ...plain.findings] };
  }
  if (plain.reading === "met") return shownAlone(input, plain, read) ?? plain;
  if (!LACKS.includes(plain.reading)) return plain;
  const remarks = [words.remarks, evidence].filter((text) => text.trim() !== "").join("\n");
  const supported = read({ ...words, remarks });
  return supported.reading === "met" ? supported : plain;
}

/** A paper that is named beside a yes, with no more words, is read as one in the column for evidence. */
function aPaperBeside(input: AnswerToRead, plain: AnswerReading, read: ReadWords): AnswerReading | undefined {
  const { remarks } = input;
  if (plain.reading !== "met" || !heard("shown-lone-paper", fold(remarks).text.trim())) return undefined;
  const alone = { ...input, remarks: "", evidence: remarks };
  return shownAlone(alone, read({ ...input, remarks: "" }), read);
}
