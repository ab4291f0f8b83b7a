import { say } from "../core/coded";
import { isSetSupported } from "../excel/run-excel";
import { dayOf, defaultSettings, keptSettings, languageOf } from "../ui/settings";
import { paneWordsFor } from "../words/pane-words";
import { PaneShell } from "./pane-shell";

const FLOOR = "1.9";
const storage = (): Storage => window.localStorage;

/** A page that can't work says why; it has no buttons that would do nothing. */
function refuse(root: HTMLElement, text: string): void {
  const line = document.createElement("p");
  line.setAttribute("role", "alert");
  line.textContent = text;
  root.replaceChildren(line);
}

void Office.onReady(({ host }) => {
  const root = document.getElementById("pane");
  if (root === null) throw new Error("The page has no place for the pane.");
  const inExcel = host === Office.HostType.Excel;
  const language = languageOf(inExcel ? Office.context.displayLanguage : navigator.language);
  const settings = { ...defaultSettings(dayOf(new Date()), language), ...keptSettings(storage) };
  const words = paneWordsFor(settings.language);
  document.documentElement.lang = settings.language;
  if (!inExcel) return refuse(root, say(words, { code: "no-excel", values: {} }));
  if (!isSetSupported(FLOOR)) {
    return refuse(root, say(words, { code: "excel-too-old", values: { need: `ExcelApi ${FLOOR}` } }));
  }
  new PaneShell({ root, settings, storage });
});
