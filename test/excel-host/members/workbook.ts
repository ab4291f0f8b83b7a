import { type Argument, Emulated, jsonAt, textAt } from "../emulated";
import { HostError } from "../wire";
import type { HostState } from "./host-state";
import { rangeObject } from "./range";
import { tables, worksheet } from "./worksheet";

const notFound = () => new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);
const FORBIDDEN = /[\\/?*[\]:]/;

function addSheet(state: HostState, args: readonly Argument[]): Emulated {
  const { model } = state;
  const wanted = jsonAt(args, 0);
  const name = typeof wanted === "string" ? wanted : `Sheet${model.sheets.length + 1}`;
  if (model.readOnly) throw new HostError("AccessDenied", "The workbook is read-only.", 403);
  if (model.structureLocked)
    throw new HostError("AccessDenied", "The workbook's structure is protected.", 403);
  if (model.find(name))
    throw new HostError("ItemAlreadyExists", "A resource with the same name already exists.");
  if (name.length > 31 || FORBIDDEN.test(name))
    throw new HostError("InvalidArgument", `invalid sheet name ${name}`);
  return worksheet(state, model.addSheet(name));
}

function worksheets(state: HostState): Emulated {
  const { model } = state;
  const named = (args: readonly Argument[]) => {
    const sheet = model.find(textAt(args, 0));
    return sheet ? worksheet(state, sheet) : null;
  };
  const event = (on: boolean) => () => {
    state.listen("Workbook", 10, on);
    return null;
  };
  return new Emulated({
    type: "WorksheetCollection",
    items: () => model.sheets.map((sheet) => worksheet(state, sheet)),
    call: {
      "[]": (args) => {
        const found = named(args);
        if (!found) throw notFound();
        return found;
      },
      GetItemOrNullObject: named,
      GetCount: () => model.sheets.length,
      GetActiveWorksheet: () => {
        const sheet = model.find(model.activeId);
        if (model.chartSheetActive || !sheet) throw notFound();
        return worksheet(state, sheet);
      },
      Add: (args) => addSheet(state, args),
      _RegisterDataChangedEvent: event(true),
      _UnregisterDataChangedEvent: event(false),
    },
  });
}

function customXmlPart(state: HostState, id: string): Emulated {
  const { model } = state;
  const part = () => {
    const found = model.customXmlParts.find((one) => one.id === id);
    if (!found) throw notFound();
    return found;
  };
  const write = (work: () => void) => {
    if (model.readOnly) throw new HostError("AccessDenied", "The workbook is read-only.", 403);
    work();
    return null;
  };
  return new Emulated({
    type: "CustomXmlPart",
    id,
    get: { Id: () => id, NamespaceUri: () => namespaceOf(part().xml) },
    call: {
      GetXml: () => part().xml,
      SetXml: (args) => write(() => (part().xml = textAt(args, 0))),
      Delete: () =>
        write(() => (model.customXmlParts = model.customXmlParts.filter((one) => one.id !== part().id))),
    },
  });
}

const namespaceOf = (xml: string): string => /xmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1] ?? "";

function scoped(state: HostState, namespace: string): Emulated {
  const items = () =>
    state.model.customXmlParts
      .filter((part) => namespaceOf(part.xml) === namespace)
      .map((part) => customXmlPart(state, part.id));
  return new Emulated({
    type: "CustomXmlPartScopedCollection",
    items,
    call: {
      "[]": (args) => customXmlPart(state, textAt(args, 0)),
      GetCount: () => items().length,
      GetOnlyItemOrNullObject: () => (items().length === 1 ? (items()[0] ?? null) : null),
    },
  });
}

function customXmlParts(state: HostState): Emulated {
  const { model } = state;
  return new Emulated({
    type: "CustomXmlPartCollection",
    items: () => model.customXmlParts.map((part) => customXmlPart(state, part.id)),
    call: {
      "[]": (args) => customXmlPart(state, textAt(args, 0)),
      Add: (args) => {
        if (model.readOnly) throw new HostError("AccessDenied", "The workbook is read-only.", 403);
        const part = { id: model.newPartId(), xml: textAt(args, 0) };
        model.customXmlParts = [...model.customXmlParts, part];
        return customXmlPart(state, part.id);
      },
      GetByNamespace: (args) => scoped(state, textAt(args, 0)),
    },
  });
}

function setting(state: HostState, key: string): Emulated {
  return new Emulated({
    type: "Setting",
    id: key,
    get: { Key: () => key, Value: () => state.model.settings.get(key) ?? null },
    call: {
      Delete: () => {
        state.model.settings.delete(key);
        return null;
      },
    },
  });
}

function settings(state: HostState): Emulated {
  return new Emulated({
    type: "SettingCollection",
    items: () => [...state.model.settings.keys()].map((key) => setting(state, key)),
    call: {
      "[]": (args) => setting(state, textAt(args, 0)),
      GetItemOrNullObject: (args) =>
        state.model.settings.has(textAt(args, 0)) ? setting(state, textAt(args, 0)) : null,
      Add: (args) => {
        if (state.model.readOnly) throw new HostError("AccessDenied", "The workbook is read-only.", 403);
        state.model.settings.set(textAt(args, 0), jsonAt(args, 1));
        return setting(state, textAt(args, 0));
      },
    },
  });
}

/** The root of every batch. */
export function workbook(state: HostState): Emulated {
  const { model } = state;
  return new Emulated({
    type: "Workbook",
    get: { Name: () => model.name, ReadOnly: () => model.readOnly },
    links: {
      Worksheets: () => worksheets(state),
      CustomXmlParts: () => customXmlParts(state),
      Tables: () => tables(state, model.sheets),
      Settings: () => settings(state),
      Protection: () =>
        new Emulated({ type: "WorkbookProtection", get: { Protected: () => model.structureLocked } }),
    },
    call: {
      GetSelectedRange: () => {
        const sheet = model.find(model.selection?.sheetId ?? model.activeId);
        if (!sheet) throw notFound();
        const range = model.selection?.range ?? { top: 0, left: 0, bottom: 0, right: 0 };
        return rangeObject(state, sheet, range);
      },
    },
  });
}
