import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readAnswer } from "../../../../src/core/answer/read-answer";
import { DEFAULT_POLICY } from "../../../../src/core/policy";
import { shippedPack } from "../../../../src/packs";

/*
 * Answers written without sight of the program and labelled by two people, each with the labels that he would give. The
 * first look (before anything was mended for them): no false met and one false not_met of 648 answers, 229 of 375
 * plainly good ones met; of 300 yeses beside a friendly shortfall 2 met (ls-237, ls-259). The reader before the frames,
 * on the same: 0, 1, 190 and 15. A later set (answers-f, shortfalls-f), first look: no false met and one false not_met
 * (lf-252) of 324 answers, 81 of 184 plainly good ones met; of 300 yeses beside a friendly shortfall 2 met (sf-239,
 * sf-243); these three are mended.
 *
 * One more set (answers-g, shortfalls-g) was written by one person, who labelled it himself, before he had read the
 * reader. First look: nothing false of 152 plainly good answers, 128 of them met; of 152 yeses beside a friendly
 * shortfall 8 met; these are mended.
 *
 * The last one (answers-h, shortfalls-h) was written by two people, each for himself, from the requirements alone. First
 * look: nothing false of 150 plainly good answers, most of them long, 93 met; of 150 yeses beside a shortfall 12 met, three
 * of which (sh-086, sh-099, sh-118: headings of a document) an official might take. These are mended.
 *
 * After it came answers-i and shortfalls-i, again by two people who had seen the requirements only. First look: nothing
 * false of 189 plainly good answers, 120 of them met; of 168 yeses beside a shortfall 12 met, one of which (si-152) an
 * official might take. All are mended.
 *
 * And answers-j, by a writer who had seen the requirements only; of six he was not sure himself (two labels). First look:
 * nothing false of 190 plainly good answers, 90 of them met.
 *
 * shortfalls-j is by another person who had seen the requirements only. First look: of 170 yeses beside a shortfall 9 met,
 * four of which (sj-014, sj-050, sj-129, sj-153) an official might take. Eight are mended; of the service level that tells
 * of no other content (sj-014) the yes still covers the rest, as a yes by itself does.
 *
 * answers-k, -l, -m (270 plainly good ones each), first looks: 229, 223 and 203 met; answers-n (324 of every kind, two
 * labels): nothing met wrongly, one no wrongly, 160 of 213 plainly good ones met; shortfalls-k to -n (162 each): 2, 5, 1 and
 * 2 met. The twins are pairs of remarks in the same words, one good and one short: 103 of 189 and 4 of 189 met.
 *
 * answers-o and shortfalls-o, by two people who had seen the requirements only, first look: 110 of 133 plainly good ones
 * met, nothing a no; of 135 yeses beside a shortfall 5 met (ob-014, ob-068, ob-078, ob-112, ob-117), which are mended.
 *
 * answers-p and shortfalls-p, again by two people who had seen the requirements only, first look: 134 of 162 plainly good
 * ones met, nothing a no; of 162 yeses beside a shortfall 2 met (pb-040, pb-075), which are mended.
 *
 * answers-q and shortfalls-q, by one person who had seen the requirements only, first look: 109 of 135 plainly good ones
 * met, nothing a no; of 135 yeses beside a shortfall 2 met: qb-110, mended, and qb-037 (「Azureで取得済」 on 1.8).
 *
 * Row 1.8 stands in the sheet's section of the cloud provider, which those who labelled did not see: there the provider's
 * certificate is what is asked for (qb-037, nc-044, md-051b; good answers of that kind: lg-038, lg-039, lf-089, lh-039).
 *
 * answers-r and shortfalls-r, by one person who had seen the requirements only, first look: 119 of 134 plainly good ones
 * met, nothing a no; of 135 yeses beside a shortfall 4 met: rb-008, rb-113 and rb-114, mended, and rb-039 (Microsoft社が取得
 * on 1.8, as above).
 *
 * answers-s and shortfalls-s, by two people who had seen the requirements only, first look: 124 of 149 and 113 of 150
 * plainly good ones met, nothing a no; of 300 yeses beside a shortfall 4 met (za-056, za-068, zb-054, zb-146), which are
 * mended. The second label is that of a third person, who had the 600 shuffled: met for all of the first 299.
 *
 * answers-t and shortfalls-t, by two people who had seen the requirements only, first look: 125 of 135 plainly good ones
 * met, nothing a no; of 135 yeses beside a shortfall 2 met: zc-056, mended, and zc-008 (Azure's certificate on 1.8, as above).
 *
 * answers-v and shortfalls-v, by four people who had seen the requirements only, first look: 114 of 150 and 103 of 150
 * plainly good ones met (five of 1.5 as not applicable), one a no (vb-024); of 300 yeses beside a shortfall 8 met (vc-022,
 * vc-143, vd-006, vd-117, vd-133, vd-147, vd-148, vd-150). All of these are mended. The second label is that of a fifth person, who had the 600
 * shuffled: met, or not applicable, for all of the first 300, and none of the others.
 *
 * answers-w and shortfalls-w, by two people who had seen the requirements only, first look, after v was mended: 87 of 135
 * plainly good ones met (two of 1.5 as not applicable), one a no (wa-092); of 135 yeses beside a shortfall 7 met (wb-027,
 * wb-050, wb-070, wb-092, wb-103, wb-116, wb-117). These eight are mended.
 *
 * answers-x and shortfalls-x, by four people who had seen the requirements only, first look, after w was mended in part: 120
 * of 135 and 104 of 135 plainly good ones met (five of 1.5 as not applicable), nothing a no; of 270 yeses beside a shortfall
 * 5 met (xc-068, xc-086, xc-087, xd-112, xd-118), which are mended. The second label is that of a fifth person, who had the
 * 540 shuffled: met, or not applicable, for all of the good ones, and neither for any of the others.
 *
 * A trial of another way, on v: with any unknown word passed beside a yes of which everything else is good, 31 more of its
 * 300 good ones are met, and 28 of its 300 shortfalls.
 */

interface Line {
  readonly id: string;
  readonly item: string;
  readonly answer: string;
  readonly remarks: string;
  readonly first: readonly string[];
  readonly second: readonly string[];
}

const rows = new Map(shippedPack("gaibu-service").rows.map((row) => [row.id as string, row]));
const lines = (file: string): readonly Line[] =>
  readFileSync(join(__dirname, file), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

function wrongly(file: string, wrong: "met" | "not_met"): readonly string[] {
  return lines(file).flatMap(({ id, item, answer, remarks, first, second }) => {
    const row = rows.get(item);
    if (row === undefined) throw new Error(`There is no row ${item}.`);
    const { reading } = readAnswer({ row, answer, remarks, policy: DEFAULT_POLICY, asOf: "2026-11-23" });
    return reading === wrong && ![...first, ...second].includes(wrong) ? [id] : [];
  });
}

const FILES = [
  "answers-d",
  "answers-e",
  "answers-f",
  "answers-g",
  "shortfalls",
  "shortfalls-f",
  "shortfalls-g",
  "answers-h",
  "shortfalls-h",
  "answers-i",
  "shortfalls-i",
  "answers-j",
  "shortfalls-j",
  "answers-k",
  "shortfalls-k",
  "answers-l",
  "shortfalls-l",
  "answers-m",
  "shortfalls-m",
  "answers-n",
  "shortfalls-n",
  "answers-o",
  "shortfalls-o",
  "answers-p",
  "shortfalls-p",
  "answers-q",
  "answers-r",
  "shortfalls-q",
  "shortfalls-r",
  "answers-s",
  "shortfalls-s",
  "answers-t",
  "shortfalls-t",
  "answers-v",
  "shortfalls-v",
  "answers-w",
  "shortfalls-w",
  "answers-x",
  "shortfalls-x",
  "answers-twins",
  "shortfalls-twins",
].map((name) => `${name}.jsonl`);

/**
 * Met, where those who labelled would not: known, and by the words above no fault of the reading. A mended one is taken
 * off, and none is added.
 */
const STILL_MET: Readonly<Record<string, readonly string[]>> = {
  "shortfalls-j.jsonl": ["sj-014"],
  "shortfalls-n.jsonl": ["nc-044"],
  "shortfalls-q.jsonl": ["qb-037"],
  "shortfalls-r.jsonl": ["rb-039"],
  "shortfalls-t.jsonl": ["zc-008"],
  "shortfalls-twins.jsonl": ["md-051b"],
};

describe("answers that the program was not made for", () => {
  it.each(FILES)("%s: none is met wrongly but those known and still open", (file) => {
    expect(wrongly(file, "met")).toEqual(STILL_MET[file] ?? []);
  });

  it.each(FILES)("%s: none is a no wrongly", (file) => {
    expect(wrongly(file, "not_met")).toEqual([]);
  });
});
