import type { PackRow } from "../../pack/pack-schema";
import { appendedWords } from "./appended-words";
import { answerName } from "../columns/answer-siblings";
import { choiceMeaning } from "../columns/choice-words";
import type { Slot } from "../columns/slot";
import type { Block } from "./open-block";
import { cellAddress, type CellPlace } from "../../snapshot/grid";
import { isReservation } from "../notes/reservation";
import { headerWord } from "../columns/header-words";
import { isMarkLike } from "../notes/mark-like";
import { struckBefore, withoutStruck } from "./struck-parts";
import { latestRound } from "./latest-round";
import type { Match } from "./match-rows";
import type { Layout } from "../columns/place-columns";
import type { LineCell } from "../../snapshot/sheet-lines";
import type { BesideText, Alteration, RowDoubt, TableRow } from "../sheet-table";
import { stanceOf } from "../notes/stance";
import { isTrifleBeside } from "../notes/trifle-beside";
import { plainlyNo } from "../notes/sheet-notes";
import { isPlainTerm, mayPutOff } from "../notes/terms-words";
import { waiverColumn } from "../columns/waiver-column";
import { unreadableDoubts } from "./unreadable-cells";
import { heard } from "../../lexicon/lexicon";
import { oneWidth } from "../../lexicon/fold";

interface Material {
  readonly match: Match;
  readonly row: PackRow;
  readonly layout: Layout;
  readonly altered: readonly Alteration[];
  readonly isHidden: (row: number) => boolean;
}

/** One requirement with the vendor's words and what keeps it from a definite status. */
export function tableRow({ match, row, layout, altered, isHidden }: Material): TableRow {
  const { block, earlier } = latestRound(withoutStruck(match.block), layout);
  const place = (cell: LineCell): CellPlace => ({ row: cell.row, column: cell.column });
  const choices = choicesOf(block, layout);
  const answers = block.answer.filter(
    (cell) => cell.truth !== false && layout.slotOf(cell)?.kind !== "choice",
  );
  const isEvidence = (cell: LineCell): boolean => layout.slotOf(cell)?.evidence === true;
  const answer = [...choices.words, ...answers.map((cell) => cell.text.trim())].join("\n");
  const isTerm = (cell: LineCell): boolean =>
    isPlainTerm(layout.slotOf(cell)?.label ?? "", cell.text, answer);
  const told = block.remarks.filter((cell) => cell.truth !== false && !isTerm(cell));
  const said = (cells: readonly LineCell[]): string =>
    cells.map((cell) => withMeaning(cell, layout)).join("\n");
  const remarks = said(told);
  const evidence = said(told.filter(isEvidence));
  const otherRemarks = said(told.filter((cell) => !isEvidence(cell)));
  const doubts: RowDoubt[] = [
    ...altered.map((alteration): RowDoubt => ({ code: "altered", values: { cell: alteration.cell } })),
    ...doubtsOf({ ...match, block }, layout, answer),
    ...choices.doubts,
    ...uncheckedDoubts(block, answer, remarks),
    ...besideDoubts(block, layout, answer),
    ...unreadableDoubts([...block.answer, ...block.remarks]),
  ];
  const [requirement] = block.requirement;
  const [obligation] = block.obligation;
  const beside = [
    ...block.beside.map((cell) => ({ cell: cellAddress(cell), text: cell.text.trim(), isVendors: false })),
    ...block.elsewhere.flatMap((cell) => wordsBeside(cell, layout, answer)),
    ...appendedWords(block, row),
  ];
  return {
    id: row.id,
    rows: block.rows,
    ...(block.number === undefined ? {} : { idCell: place(block.number) }),
    ...(requirement === undefined ? {} : { requirementCell: place(requirement) }),
    ...(obligation === undefined ? {} : { obligationCell: place(obligation) }),
    answerCells:
      block.answer.length > 0 ? block.answer.map(place) : (block.answerPlaces ?? emptyCells(block, layout)),
    remarksCells: block.remarks.map(place),
    answer,
    remarks,
    ...(evidence === "" ? {} : { evidence: { text: evidence, otherRemarks } }),
    ...(beside.length === 0 ? {} : { beside }),
    ...earlierOf(block, earlier),
    ...pageMissing(block, layout),
    hidden: isHidden(block.rows.first),
    doubts,
  };
}

/** What was answered before, in other columns or struck through in the same cell. */
function earlierOf(block: Block, rounds: readonly LineCell[]): Pick<TableRow, "earlier"> {
  const before = [...block.answer.flatMap(struckBefore), ...rounds];
  if (before.length === 0) return {};
  return { earlier: before.map((cell) => ({ cell: cellAddress(cell), text: cell.text.trim() })) };
}

/**
 * What stands in a cell; a bare date under 「有効期限」 or 「取得日」 says by its heading what day it is:
 * 「有効期限：2028/3/31」.
 */
function withMeaning(cell: LineCell, layout: Layout): string {
  const text = cell.text.trim();
  const label = layout.slotOf(cell)?.label.trim() ?? "";
  const isBare = heard("table-row-number-or-date", oneWidth(text)) && DATE.test(oneWidth(text));
  return isBare && tellsDay(oneWidth(label)) ? `${label}：${text}` : text;
}

/** 有効期限, or the name of a day from which something holds: 取得日, 有効期間開始日. */
const tellsDay = (label: string): boolean =>
  heard("validity-column", label) || heard("validity-issue-before", label);

/** More than a number: its parts are set off from each other. */
const DATE = /\d\D+\d/u;

/** The column for pages, where nothing stands in it beside this requirement. */
function pageMissing(block: Block, layout: Layout): Pick<TableRow, "pageMissing"> {
  const slot = layout.slots.find(({ pages }) => pages === true);
  const isFilled = block.remarks.some((cell) => layout.slotOf(cell)?.pages === true);
  if (slot === undefined || isFilled) return {};
  return { pageMissing: cellAddress({ row: block.rows.first, column: slot.left }) };
}

/** The answer cells to fill where nothing is written yet. */
function emptyCells(block: Block, layout: Layout): readonly CellPlace[] {
  return layout.slots
    .filter((slot) => slot.kind === "answer" || slot.kind === "choice")
    .map((slot) => ({ row: block.rows.first, column: slot.left }));
}

/** Words beside a box that nobody ticked: only a plain no goes with it. */
function uncheckedDoubts(block: Block, answer: string, remarks: string): readonly RowDoubt[] {
  const box = block.answer.find(({ truth }) => truth === false);
  if (box === undefined || answer !== "" || remarks === "" || plainlyNo(remarks)) return [];
  return [{ code: "unticked", values: { cell: cellAddress(box) } }];
}

/** A box that is left empty is no answer; a dash crosses a choice out where another one is ticked. */
const EMPTY_BOX = /^[□☐◻▢]$/u;
const CROSSED_OUT = /^[ー―–—‐−-]+$/u;

/** Columns 可 | 否 of which one is ticked say their own word; anything else in them is for a person to read. */
function choicesOf(
  block: Block,
  layout: Layout,
): { readonly words: readonly string[]; readonly doubts: readonly RowDoubt[] } {
  const written = block.answer.flatMap((cell) => {
    const slot = layout.slotOf(cell);
    const isEmpty = cell.truth === false || EMPTY_BOX.test(cell.text.trim());
    return slot?.kind === "choice" && !isEmpty ? [{ cell, slot }] : [];
  });
  const chosen = written.filter(({ cell }) => !CROSSED_OUT.test(oneWidth(cell.text).trim()));
  const cells = chosen.length > 0 ? chosen : written;
  const said = (cell: LineCell, slot: Slot): string =>
    cell.truth === true || heard("table-row-tick", oneWidth(cell.text).trim()) || same(cell.text, slot.choice)
      ? (slot.choice ?? "")
      : cell.text;
  const alone = layout.slots.find((slot) => slot.alone === true);
  if (alone !== undefined && cells.length === 0) {
    const cell = cellAddress({ row: block.rows.first, column: alone.left });
    return { words: [], doubts: [{ code: "no-tick", values: { cell } }] };
  }
  const isClear = cells.length <= 1 && cells.every(({ cell, slot }) => said(cell, slot) === slot.choice);
  return {
    words: cells.map(({ cell, slot }) => said(cell, slot).trim()),
    doubts: isClear
      ? []
      : cells
          .slice(0, 1)
          .map(({ cell }) => ({ code: "answer-elsewhere", values: { cell: cellAddress(cell) } })),
  };
}

const same = (text: string, word: string | undefined): boolean =>
  oneWidth(text).trim() === oneWidth(word ?? "").trim();

function doubtsOf(match: Match, layout: Layout, answer: string): readonly RowDoubt[] {
  const { block } = match;
  const doubts: RowDoubt[] = [];
  const [head] = [block.number, ...block.requirement].filter((cell) => cell !== undefined);
  const isCityStruck = [block.number, ...block.requirement].some((cell) => cell?.struck === true);
  if ((match.uncertain || isCityStruck) && head !== undefined) {
    doubts.push({ code: "uncertain-row", values: { cell: cellAddress(head) } });
  }
  const struck = [...block.answer, ...block.remarks].find((cell) => cell.struck === true);
  if (struck !== undefined) doubts.push({ code: "struck-answer", values: { cell: cellAddress(struck) } });
  const elsewhere = [
    ...block.loose,
    ...rivals(block, layout),
    ...block.elsewhere.filter(
      (cell) => mayBeAnswer(cell, layout, answer) && !isWordsBeside(cell, layout, answer),
    ),
  ];
  for (const cell of elsewhere)
    doubts.push({ code: "answer-elsewhere", values: { cell: cellAddress(cell) } });
  const [shared] = block.shared;
  if (shared !== undefined) doubts.push({ code: "answer-shared", values: { cell: cellAddress(shared) } });
  return doubts;
}

/** Answers in two columns that answer each by itself (回答 | 回答): which of them counts is not told. */
function rivals(block: Block, layout: Layout): readonly LineCell[] {
  const names = new Set<string>();
  const again = block.answer.filter((cell) => {
    const slot = layout.slotOf(cell);
    const name = answerName(slot?.label ?? "");
    if (slot?.kind !== "answer" || name === "") return false;
    const key = `${name}@${cell.row}`;
    const isAgain = names.has(key) || slot.again === true;
    names.add(key);
    return isAgain;
  });
  return [...again, ...unlikeTwins(block, layout).filter((cell) => !again.includes(cell))];
}

/** Two columns of marks that do not say the same, or of which one says nothing. */
function unlikeTwins(block: Block, layout: Layout): readonly LineCell[] {
  const twins = layout.slots.filter((slot) => slot.twin === true);
  const cells = block.answer.filter((cell) => layout.slotOf(cell)?.twin === true);
  const said = twins.map((slot) =>
    cells
      .filter((cell) => layout.slotOf(cell) === slot)
      .map((cell) => choiceMeaning(headerWord(cell.text)) ?? oneWidth(cell.text).trim())
      .join("\n"),
  );
  return cells.length === 0 || said.every((text) => text === said[0]) ? [] : cells.slice(-1);
}

/** What stands beside the answer and may turn it: reservations, and marks among the remarks where the answer itself is blank. */
function besideDoubts(block: Block, layout: Layout, answer: string): readonly RowDoubt[] {
  const plain = (cell: LineCell): string => oneWidth(cell.text).trim();
  // Which rows can be waived says nothing of the answer (row-limits).
  const limits = block.limits.filter((cell) => waiverColumn(layout.slotOf(cell)?.label ?? "") === undefined);
  const later = block.remarks.filter((cell) =>
    mayPutOff(layout.slotOf(cell)?.label ?? "", cell.text, answer),
  );
  const reserved = [
    ...limits.filter((cell) => !heard("table-row-nothing", plain(cell))),
    ...block.heard,
    ...later,
  ].map((cell): RowDoubt => ({ code: "reserved", values: { cell: cellAddress(cell) } }));
  const inRemarks = answer === "" ? block.remarks.filter((cell) => isMarkLike(cell.text)) : [];
  const elsewhere = inRemarks.map((cell): RowDoubt => ({
    code: "answer-elsewhere",
    values: { cell: cellAddress(cell) },
  }));
  return [...reserved, ...elsewhere];
}

/** Words in a column without a name, beside an answer: read with the remarks, they have to go with it. */
function wordsBeside(cell: LineCell, layout: Layout, answer: string): readonly BesideText[] {
  if (!mayBeAnswer(cell, layout, answer) || !isWordsBeside(cell, layout, answer)) return [];
  const at = cellAddress(cell);
  const doubt: RowDoubt = { code: "answer-elsewhere", values: { cell: at } };
  const aside = { cell: at, text: cell.text.trim(), isVendors: false, doubt };
  const stance = stanceOf(cell.text);
  if (stance === "harmless") return [{ ...aside, quiet: true }];
  return [stance === "turns" ? { ...aside, onAnswer: true, byItself: true } : aside];
}

const isWordsBeside = (cell: LineCell, layout: Layout, answer: string): boolean =>
  answer !== "" &&
  layout.slotOf(cell) === undefined &&
  !isMarkLike(oneWidth(cell.text).trim()) &&
  // What is harmless by its words (規約第21条) is weighed all the same: 裁判所はシンガポールで固定（規約第21条）.
  (stanceOf(cell.text) === "harmless" || !isReservation(cell.text));

/** What stands in a column without a name, or looks like a mark in a column whose name says nothing to us. */
function mayBeAnswer(cell: LineCell, layout: Layout, answer: string): boolean {
  if (answer !== "" && isTrifleBeside(cell.text)) return false;
  if (plainlyNo(answer) && heard("overlay-confirms-no", oneWidth(cell.text).replace(/\s/g, ""))) return false;
  const text = oneWidth(cell.text).trim();
  if (isMarkLike(text)) return true;
  if (heard("table-row-number-or-date", text)) return false;
  const requirement = layout.slots.find((slot) => slot.kind === "requirement");
  if (requirement !== undefined && cell.column < requirement.left) return false;
  return layout.slotOf(cell) === undefined || answer === "";
}
