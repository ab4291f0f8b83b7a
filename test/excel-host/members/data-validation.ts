import type { CellRange } from "../../../src/core/snapshot/grid";
import { intersection } from "../address";
import { Emulated } from "../emulated";
import type { SheetModel } from "../sheet-model";
import { isRecord, type Json } from "../wire";
import { refuseProtected } from "./cell-access";
import type { HostState } from "./host-state";

function kindOf(rule: Json): string {
  const first = isRecord(rule) ? Object.keys(rule)[0] : undefined;
  return first ? `${first.charAt(0).toUpperCase()}${first.slice(1)}` : "None";
}

export function dataValidation(state: HostState, sheet: SheetModel, areas: readonly CellRange[]): Emulated {
  const touching = () =>
    sheet.validations.filter((one) => areas.some((area) => intersection(one.range, area)));
  const remove = () => {
    const gone = new Set(touching());
    sheet.validations = sheet.validations.filter((one) => !gone.has(one));
  };
  return new Emulated({
    type: "DataValidation",
    get: {
      Type: () => {
        const [first, ...more] = touching();
        if (!first) return "None";
        const covers = areas.length === 1 && areas[0] && intersection(first.range, areas[0]);
        const whole = covers && JSON.stringify(covers) === JSON.stringify(areas[0]);
        return more.length === 0 && whole ? kindOf(first.rule) : "Inconsistent";
      },
      Rule: () => touching()[0]?.rule ?? {},
    },
    set: {
      Rule: (rule) => {
        refuseProtected(sheet, state.model.readOnly);
        remove();
        sheet.validations = [...sheet.validations, ...areas.map((range) => ({ range, rule }))];
      },
    },
    call: {
      Clear: () => {
        refuseProtected(sheet, state.model.readOnly);
        remove();
        return null;
      },
    },
  });
}

export function conditionalFormats(sheet: SheetModel, at: CellRange): Emulated {
  return new Emulated({
    type: "ConditionalFormatCollection",
    call: { GetCount: () => sheet.conditionalFormats.filter((range) => intersection(range, at)).length },
  });
}
