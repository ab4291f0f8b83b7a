import type { ExemptionId, RowId } from "../../ids";
import { rowsNamed } from "../../pack/condition";
import type { Pack, PackRow } from "../../pack/pack-schema";
import type { Section } from "../find-sections";
import { cellAddress, type CellPlace } from "../../snapshot/grid";
import { limitsExemption } from "./limit-words";
import type { Match } from "../rows/match-rows";
import { rowsNamedIn } from "./rows-named";
import type { ExemptionDenial, Repair } from "../sheet-table";
import { explainsNo, restingOn } from "../notes/resting-on";
import { speaksAgainstCause } from "../notes/stance";
import { textKey } from "../../lexicon/text-key";
import { readWaiverCell, waiverColumn } from "../columns/waiver-column";

export interface RowLimits {
  readonly denials: readonly ExemptionDenial[];
  readonly repairs: readonly Repair[];
}

/** What stands on the rows themselves against waiving them: in a column of waivers, or in the city's own cells. */
export function rowLimits(own: readonly Section[], pack: Pack): RowLimits {
  const found = own.flatMap((section) => [...inCells(section, pack), ...inWaiverColumns(section, pack)]);
  const causes = own.flatMap((section) => besideCauses(section, pack));
  return {
    denials: [
      ...causes,
      ...found.map(({ id, place, exemptions }) => ({
        cell: cellAddress(place),
        rows: [id],
        ...(exemptions === undefined ? {} : { exemptions }),
      })),
    ],
    repairs: found
      .filter(({ text }) => text !== "")
      .map(({ place, text }) => ({
        code: "exemption-restricted",
        values: { text },
        cell: cellAddress(place),
      })),
  };
}

interface Found {
  readonly id: RowId;
  readonly place: CellPlace;
  /** What is told of it; "" where nothing needs to be. */
  readonly text: string;
  readonly exemptions?: readonly ExemptionId[];
}

const ownRows = ({ matches }: Section, pack: Pack): readonly { match: Match; row: PackRow }[] =>
  matches.flatMap((match) => {
    const row = match.row === undefined ? undefined : pack.rows[match.row];
    return row === undefined ? [] : [{ match, row }];
  });

/** ISMAP登録は基盤側のもの beside 1.1, in a column without a name: what rests on the row is open. */
function besideCauses(section: Section, pack: Pack): readonly ExemptionDenial[] {
  return ownRows(section, pack).flatMap(({ match: { block }, row }) =>
    block.elsewhere
      .filter(({ text }) => speaksAgainstCause(text) && !explainsNo(block.answer, text, row.id, pack))
      .flatMap((cell) => restingOn([row.id], pack).map((of) => ({ cell: cellAddress(cell), ...of }))),
  );
}

/** A bracket behind the requirement, a word beside 必須, in the category, the number or a column without a known name. */
function inCells(section: Section, pack: Pack): readonly Found[] {
  return ownRows(section, pack).flatMap(({ match: { block }, row }): readonly Found[] => {
    const key = textKey(row.category + row.text);
    const short = [block.number, ...block.category, ...block.obligation, ...block.aside, ...block.elsewhere];
    return [...block.requirement, ...short].flatMap((cell): readonly Found[] => {
      if (cell === undefined) return [];
      const isLong = block.requirement.includes(cell);
      const whole = isLong ? [] : [cell.text.replace(/[()（）【】[\]［］]/g, "")];
      const text = [...whole, ...piecesOf(cell.text)].find(
        (piece) => !key.includes(textKey(piece)) && limitsExemption(piece, "row"),
      );
      return text === undefined ? [] : [{ id: row.id, place: cell, text: text.trim() }];
    });
  });
}

/** The statements of a cell, each without its brackets, and what the brackets say. */
function piecesOf(text: string): readonly string[] {
  const brackets = [...text.matchAll(/[（(【［]([^（()）【】［］]*)[）)】］]/g)].map(([, own = ""]) => own);
  const bare = text.replace(/[（(【［][^（()）【】［］]*[）)】］]/g, "");
  return [...bare.split(/[。\n※]/), ...brackets].filter((piece) => textKey(piece) !== "");
}

/** A column 免除: what it says row by row. Where it marks the rows that can be waived, the others may not be. */
function inWaiverColumns(section: Section, pack: Pack): readonly Found[] {
  return section.layout.slots.flatMap((slot): readonly Found[] => {
    const kind = waiverColumn(slot.label);
    if (kind === undefined) return [];
    const rows = ownRows(section, pack).map(({ match: { block }, row }) => {
      const cell = [...block.limits, ...block.aside].find((own) => section.layout.slotOf(own) === slot);
      const says = cell === undefined ? "nothing" : readWaiverCell(cell.text, kind);
      return {
        row,
        says,
        text: cell?.text.trim() ?? "",
        place: cell ?? { row: block.rows.first, column: slot.left },
      };
    });
    const isList = kind === "grants" && rows.some(({ says }) => says === "waived");
    return rows.flatMap(({ row, says, text, place }): readonly Found[] => {
      if (says === "limited") return [{ id: row.id, place, text }];
      if (says === "nothing") return isList ? [{ id: row.id, place, text: "" }] : [];
      const exemptions = bandsNotNamed(text, pack);
      return exemptions.length === 0 ? [] : [{ id: row.id, place, text: "", exemptions }];
    });
  });
}

/** Of a condition that names rows (1.6及び1.9の認証がある場合は不要), the bands that rest on none of them. */
function bandsNotNamed(text: string, pack: Pack): readonly ExemptionId[] {
  const named = rowsNamedIn(text, pack);
  if (named.length === 0) return [];
  return pack.exemptions
    .filter(({ when }) => !rowsNamed(when).some((id) => named.includes(id)))
    .map(({ id }) => id);
}
