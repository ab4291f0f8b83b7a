import type { Pack } from "../core/pack/pack-schema";
import {
  OBLIGATION_IN_SAMPLE,
  SAMPLE_ANSWERS,
  SAMPLE_HEADINGS,
  SAMPLE_NAME,
  SAMPLE_VENDOR,
  SAMPLE_YES,
} from "../words/sample-answers";

/** A filled-in table of an invented vendor, to try the page with. */
export function sampleFile({ rows }: Pack): File {
  const lines = rows.map(({ id, text, obligation }) => {
    const [answer = "", remarks = ""] = SAMPLE_ANSWERS[id] ?? SAMPLE_YES;
    return [id, text, OBLIGATION_IN_SAMPLE[obligation], answer, remarks];
  });
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const csv = [SAMPLE_VENDOR, SAMPLE_HEADINGS, ...lines]
    .map((line) => line.map(quoted).join(","))
    .join("\r\n");
  return new File([csv], SAMPLE_NAME);
}
