import { startPage } from "./offline-page";
import { serveJudging } from "./serve-judging";

// The one script of the page is its worker's, too: there is no document there.
if (typeof document === "undefined") serveJudging();
else startPage(document.currentScript?.textContent);
