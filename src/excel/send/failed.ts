import type { Coded } from "../../core/coded";
import type { ExcelFault } from "../../core/excel-fault";
import type { SendAftermath, SendFault, SendFaultCatalogue } from "../../core/send-fault";

/** A sentence of ours, where nothing was done. */
export const sendFault = (
  fault: Coded<SendFaultCatalogue>,
): { readonly ok: false; readonly fault: SendFault } => ({
  ok: false,
  fault: { kind: "send", fault },
});

export const excelFault = (
  fault: ExcelFault,
  aftermath: SendAftermath = { code: "nothing-done", values: {} },
): { readonly ok: false; readonly fault: SendFault } => ({
  ok: false,
  fault: { kind: "excel", fault, aftermath },
});
