import type { CellRange } from "../../src/core/snapshot/grid";
import type { Emulated } from "./emulated";
import { type BatchWorld, INTERNAL_SERVICE } from "./batch-world";
import { interpretBatch } from "./interpret-batch";
import type { MemberTable } from "./member-table";
import type { AreaCopies } from "./members/host-state";
import { addressOf } from "./members/range";
import { workbook } from "./members/workbook";
import { moveRows } from "./move-rows";
import { SHEET_COLUMNS, type SheetModel } from "./sheet-model";
import { HostError, NotEmulated, type WireRequest } from "./wire";
import type { WorkbookModel } from "./workbook-model";

/** What the web accepts in one request and gives in one response. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;
export const TRANSPORT_ERROR = {
  editMode: 5004,
  accessDenied: 7000,
  timedOut: 5012,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** What goes wrong in a batch. "midway" runs before the action and may change the model (delete the sheet). */
export type Fault =
  | { readonly kind: "error"; readonly code: string; readonly atAction: number }
  | { readonly kind: "midway"; readonly atAction: number; readonly run: (model: WorkbookModel) => void }
  | { readonly kind: "transport"; readonly error: number }
  | { readonly kind: "no-answer" };

export interface BatchCount {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** office.js's own: it lets go of ranges after Excel.run, or reports that the page is ready. */
  readonly cleanUp: boolean;
}

/** What came back for one batch: a body, an error number of the transport, or silence. */
export type BatchAnswer =
  | { readonly kind: "body"; readonly body: string }
  | { readonly kind: "transport"; readonly error: number }
  | { readonly kind: "no-answer" };

export interface RaisedEvent {
  readonly eventType: number;
  readonly targetId: string;
  readonly message: string;
}

export interface HostOptions {
  readonly model: WorkbookModel;
  readonly members: MemberTable;
  /** Default 1.17 (LTSC 2024). */
  readonly excelApi?: string;
  /** What this Excel refuses to answer, and with which code: see BatchWorld. */
  readonly refused?: Readonly<Record<string, string>>;
  /** Default "all". */
  readonly areaCopies?: AreaCopies;
}

/**
 * An emulated Excel: one interpreter of RichApi batches over a workbook model in Node, for the real office.js in Node,
 * the web transport and the Windows transport. Its members are held against the pinned office.js: what is real but not
 * emulated, and what does not exist, fails loudly (see `complaints`).
 *
 * It shows the add-in's own side: proxies, batching, load rules, null objects, the client's errors, events, bytes.
 * It does not show real Excel's answers and error texts, whether RangeAreas.copyFrom fills many areas there, calculation, number and date parsing beyond a rough idea, displayed
 * text, autofit, printing, undo, co-authoring, shared cell borders, or what a real transport does under load.
 */
export class ExcelHost {
  readonly counts: BatchCount[] = [];
  /** What the interpreter could not answer: an empty list at the end of every test. */
  readonly complaints: string[] = [];
  /** Print settings that are ignored in silence, and names of the print set-up that are not found. */
  readonly ignores = new Set<string>();
  private edges = false;
  readonly pendingEvents: RaisedEvent[] = [];
  private readonly faults = new Map<number, readonly Fault[]>();
  private readonly listeners = new Set<string>();
  private readonly world: Omit<BatchWorld, "before">;
  private served = 0;
  private readonly refused: Map<string, string>;
  /** The name of the action before which the last fault came. */
  struck: string | undefined;

  constructor(readonly options: HostOptions) {
    const { model } = options;
    this.refused = new Map(Object.entries(options.refused ?? {}));
    this.world = {
      members: options.members,
      sets: this.requirementSets(),
      references: new Map<string, Emulated>(),
      refused: this.refused,
      root: workbook({
        model,
        ignores: this.ignores,
        sharedEdges: () => this.edges,
        areaCopies: options.areaCopies ?? "all",
        changed: (sheet, range) => this.raiseChanged(sheet, range, "ThisLocalAddin"),
        listen: (targetId, eventType, on) => {
          if (on) this.listeners.add(`${eventType} ${targetId}`);
          else this.listeners.delete(`${eventType} ${targetId}`);
        },
      }),
    };
  }

  requirementSets(): ReadonlyMap<string, string> {
    return new Map([
      ["ExcelApi", this.options.excelApi ?? "1.17"],
      ["CustomXmlParts", "1.1"],
      ["DelayForCellEdit", "1.1"],
      ["RibbonApi", "1.1"],
      ["DialogApi", "1.1"],
    ]);
  }

  /** Puts a fault, or one more, into the n-th batch of the add-in from now (0 is the next one); office.js's own batches do not count. */
  faultAt(batch: number, fault: Fault): void {
    const at = this.served + batch;
    this.faults.set(at, [...(this.faults.get(at) ?? []), fault]);
  }

  /** From here on two neighbouring cells have one line between them. */
  sharesEdges(): void {
    this.edges = true;
  }

  /** From here on this Excel refuses just this; with nothing, it refuses nothing. */
  refuse(question?: string, code = "GeneralException"): void {
    this.refused.clear();
    if (question !== undefined) this.refused.set(question, code);
  }

  /** Forgets the counters. */
  resetCounts(): void {
    this.counts.length = 0;
  }

  /** The batches that the add-in itself caused. */
  ownBatches(): readonly BatchCount[] {
    return this.counts.filter((count) => !count.cleanUp);
  }

  /** Somebody edits a cell in Excel itself. */
  edit(sheet: SheetModel, row: number, column: number, text: string): void {
    const cell = sheet.ensure(row, column);
    const details = { valueBefore: cell.value, valueAfter: text };
    Object.assign(cell, { value: text, text, formula: undefined });
    this.raiseChanged(sheet, { top: row, left: column, bottom: row, right: column }, "Unknown", details);
  }

  /** Somebody pastes texts in Excel itself: of several cells it does not tell what they hold. */
  paste(sheet: SheetModel, row: number, column: number, lines: readonly (readonly string[])[]): void {
    lines.forEach((texts, down) =>
      texts.forEach((text, right) => {
        Object.assign(sheet.ensure(row + down, column + right), { value: text, text, formula: undefined });
      }),
    );
    const right = column + Math.max(...lines.map(({ length }) => length)) - 1;
    this.raiseChanged(sheet, { top: row, left: column, bottom: row + lines.length - 1, right }, "Unknown");
  }

  /** Somebody deletes a row in Excel itself. */
  deleteRow(sheet: SheetModel, row: number): void {
    moveRows(sheet, row, -1);
    this.raiseChanged(sheet, { top: row, left: 0, bottom: row, right: SHEET_COLUMNS - 1 }, "Unknown");
  }

  /** Somebody inserts an empty row in Excel itself. */
  insertRow(sheet: SheetModel, row: number): void {
    moveRows(sheet, row, 1);
    this.raiseChanged(sheet, { top: row, left: 0, bottom: row, right: SHEET_COLUMNS - 1 }, "Unknown");
  }

  serve(body: string): BatchAnswer {
    const request = JSON.parse(body) as WireRequest;
    const isOwn = !isHousekeeping(request);
    const faults = (isOwn ? this.faults.get(this.served) : undefined) ?? [];
    if (isOwn) this.served += 1;
    const requestBytes = Buffer.byteLength(body);
    const unheard = faults.find(({ kind }) => kind === "no-answer" || kind === "transport");
    if (unheard?.kind === "no-answer" || unheard?.kind === "transport") return unheard;
    if (requestBytes > PAYLOAD_LIMIT) return { kind: "transport", error: TRANSPORT_ERROR.requestTooLarge };
    const answer = this.answer(request, faults);
    const responseBytes = Buffer.byteLength(answer);
    this.counts.push({ actions: request.Actions.length, requestBytes, responseBytes, cleanUp: !isOwn });
    if (responseBytes > PAYLOAD_LIMIT) return { kind: "transport", error: TRANSPORT_ERROR.responseTooLarge };
    return { kind: "body", body: answer };
  }

  private answer(request: WireRequest, faults: readonly Fault[]): string {
    try {
      const before = (index: number) => {
        for (const fault of faults) {
          if (fault.kind === "midway" && fault.atAction === index) this.struck = request.Actions[index]?.Name;
          this.strike(fault, index);
        }
      };
      return JSON.stringify(interpretBatch({ ...this.world, before }, request));
    } catch (error) {
      if (error instanceof NotEmulated) this.complaints.push(error.message);
      throw error;
    }
  }

  private strike(fault: Fault, index: number): void {
    if (fault.kind === "transport" || fault.kind === "no-answer" || fault.atAction !== index) return;
    if (fault.kind === "midway") fault.run(this.options.model);
    else throw new HostError(fault.code, `injected ${fault.code}`, fault.code === "AccessDenied" ? 403 : 400);
  }

  private raiseChanged(sheet: SheetModel, range: CellRange, triggerSource: string, details = {}): void {
    const common = {
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheet.id,
      shiftDirection: "None",
    };
    const knowsTrigger = Number((this.options.excelApi ?? "1.17").split(".")[1]) >= 14;
    const address = addressOf(sheet, range).replace(/^.*!/, "");
    const message = JSON.stringify({
      ...common,
      ...details,
      address,
      ...(knowsTrigger ? { triggerSource } : {}),
    });
    for (const targetId of [sheet.id, "Workbook"])
      if (this.listeners.has(`10 ${targetId}`)) this.pendingEvents.push({ eventType: 10, targetId, message });
  }
}

function isHousekeeping({ Actions, ObjectPaths }: WireRequest): boolean {
  const services = Object.values(ObjectPaths).some((path) => path.Name === INTERNAL_SERVICE);
  return services || Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");
}
