import { Emulated, textAt } from "../emulated";
import type { SheetModel } from "../sheet-model";
import { HostError } from "../wire";
import { refuseProtected } from "./cell-access";
import type { HostState } from "./host-state";

interface Named {
  readonly name: string;
  readonly formula: string;
  readonly remove: () => void;
  readonly show?: (visible: boolean) => void;
}

/** The print set-up stands in names of the sheet, as in the file format. */
function printNames({ print }: SheetModel): readonly Named[] {
  const titles = print.titleRows !== undefined || print.titleColumns !== undefined;
  const area = { name: "Print_Area", formula: "=#REF!", remove: () => void (print.area = []) };
  const noTitles = () => {
    print.titleRows = undefined;
    print.titleColumns = undefined;
  };
  return [
    ...(print.area.length > 0 ? [area] : []),
    ...(titles ? [{ name: "Print_Titles", formula: "=#REF!", remove: noTitles }] : []),
  ];
}

/** The names that hold for one sheet alone. */
export function sheetNames(state: HostState, sheet: SheetModel): Emulated {
  const all = (): readonly Named[] => [
    ...printNames(sheet).filter(({ name }) => !state.ignores.has(name)),
    ...sheet.names.map((one) => ({
      ...one,
      remove: () => void (sheet.names = sheet.names.filter((other) => other !== one)),
      show: (visible: boolean) => void (one.visible = visible),
    })),
  ];
  const refuseReadOnly = () => {
    if (state.model.readOnly) refuseProtected(sheet, true);
  };
  const item = (one: Named) =>
    new Emulated({
      type: "NamedItem",
      id: one.name,
      get: { Name: () => one.name, Formula: () => one.formula },
      set: { Visible: (value) => one.show?.(value === true) },
      call: {
        Delete: () => {
          refuseReadOnly();
          one.remove();
          return null;
        },
      },
    });
  const found = (name: string) => {
    const one = all().find((other) => other.name.toLowerCase() === name.toLowerCase());
    return one ? item(one) : null;
  };
  return new Emulated({
    type: "NamedItemCollection",
    items: () => all().map(item),
    call: {
      "[]": (args) => {
        const one = found(textAt(args, 0));
        if (!one) throw new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
        return one;
      },
      GetItemOrNullObject: (args) => found(textAt(args, 0)),
      Add: (args) => {
        const name = textAt(args, 0);
        refuseReadOnly();
        if (found(name)) throw new HostError("ItemAlreadyExists", "The name is there already.");
        if (!/^[A-Za-z_][\w.]*$/.test(name)) throw new HostError("InvalidArgument", `invalid name ${name}`);
        sheet.names = [...sheet.names, { name, formula: textAt(args, 1), visible: true }];
        return found(name);
      },
    },
  });
}
