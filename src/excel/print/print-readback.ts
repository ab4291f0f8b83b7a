import type { PrintPlan } from "../../core/mark/annotation-plan";
import type { FormerPrint } from "../../core/snapshot/before-image";
import { rangeAddress } from "../../core/snapshot/grid";
import type { PrintAspect } from "../../core/excel-fault";
import { formerPrint } from "./former-print";
import { paperCode } from "./paper-codes";
import { type PrintRequest, requestPrint } from "./print-request";

/** A print set-up that is read again after it was set: Excel ignores some of it in silence. */
export interface PendingPrint {
  readonly request: PrintRequest;
  readonly wanted: Partial<FormerPrint>;
}

export function requestPrintAgain(sheet: Excel.Worksheet, wanted: Partial<FormerPrint>): PendingPrint {
  return { request: requestPrint(sheet.pageLayout), wanted };
}

/** What a plan's set-up should be read as. @param paper false: it was not set */
export function wantedOf(print: PrintPlan, paper: boolean): Partial<FormerPrint> {
  return {
    area: [print.area],
    ...(print.titleRows === undefined ? {} : { titleRows: print.titleRows }),
    orientation: print.orientation,
    ...(paper ? { paper: paperCode(print.paper) } : {}),
    fitToPage: true,
    fitToWidth: 1,
  };
}

/** After the sync: what is otherwise than it was set. */
export function printDifferences({ request, wanted }: PendingPrint): readonly PrintAspect[] {
  const found = formerPrint(request);
  const differs = (key: keyof FormerPrint): boolean =>
    wanted[key] !== undefined && JSON.stringify(found[key]) !== JSON.stringify(wanted[key]);
  const area = wanted.area !== undefined && areaText(found.area) !== areaText(wanted.area);
  return [
    ...(area ? (["area"] as const) : []),
    ...(differs("titleRows") || differs("titleColumns") ? (["titles"] as const) : []),
    ...(differs("orientation") ? (["orientation"] as const) : []),
    ...(differs("paper") ? (["paper"] as const) : []),
    ...(differs("fitToPage") || differs("fitToWidth") ? (["zoom"] as const) : []),
  ];
}

const areaText = (area: FormerPrint["area"]): string => (area ?? []).map(rangeAddress).join(",");
