import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { addSnapshot } from "../excel-host/fill-model";
import { WorkbookModel } from "../excel-host/workbook-model";

const SAMPLES = join(__dirname, "../../assets/samples");

export const samplePath = (name: string): string => join(SAMPLES, `${name}.xlsx`);

/** The workbook of a sample as the emulated Excel has it open: what it shows, without its looks. */
export function sampleModel(name: string): WorkbookModel {
  const model = new WorkbookModel();
  const read = readWorkbook(readFileSync(samplePath(name)));
  if (!read.ok) throw new Error(`${name}: ${read.fault.code}`);
  const { sheets, activeSheet } = read.value;
  for (const snapshot of sheets) addSnapshot(model, snapshot);
  const active = sheets.find(({ name: sheet }) => sheet === activeSheet) ?? sheets[0];
  model.activeId = model.sheet(active?.name ?? "").id;
  return model;
}
