import { say } from "../core/coded";
import { FIX_GROUPS, type FixGroup } from "../core/mark/vendor-fixes";
import { STATUS_MARKS } from "../core/mark/status-marks";
import type { Status } from "../core/status";
import { pageLabel, type PageWords } from "../words/page-words";
import { element } from "./element";
import { tile } from "./tile";

/** One thing to mend, in finished sentences. */
export interface FixReport {
  readonly group: FixGroup;
  readonly id: string;
  readonly title: string;
  readonly mandatory: boolean;
  readonly cell?: string;
  /** What is the matter, and what to do. */
  readonly text: string;
}

/** How the rows to mend differ from those when the same file was last checked. */
export interface SinceLast {
  readonly settled: readonly string[];
  readonly fresh: readonly string[];
}

export interface FixesOptions {
  readonly fixes: readonly FixReport[];
  readonly since: SinceLast | undefined;
  readonly page: PageWords;
  /** Asks for the mended file. */
  readonly onAgain: () => void;
  /** Shows a cell in the table. */
  readonly onShow: (cell: string) => void;
}

const SIGNS: Readonly<Record<FixGroup, Status>> = {
  blank: "unanswered",
  contradiction: "review",
  evidence: "review",
  unmet: "nonconforming",
  altered: "review",
};

/** What a vendor mends before sending, in the order in which it can be mended. */
export function fixesView({ fixes, since, page, onAgain, onShow }: FixesOptions): HTMLElement {
  const button = (text: string, look: string, onClick: () => void): HTMLElement =>
    element("button", { class: look, attributes: { type: "button" }, onClick }, text);
  return element(
    "section",
    { class: "fixes stack", attributes: { "aria-labelledby": "fixes-heading" } },
    element("h2", { id: "fixes-heading" }, pageLabel(page, "fixes-heading")),
    ...(since === undefined ? [] : [sinceView(since, fixes, page)]),
    ...(fixes.length === 0 ? [element("p", {}, pageLabel(page, "fixes-none"))] : []),
    ...FIX_GROUPS.flatMap((group) => groupView(group, fixes, page, onShow)),
    element("p", { class: "quiet" }, pageLabel(page, "fixes-note")),
    element(
      "div",
      { class: "two" },
      button(pageLabel(page, "check-again"), "primary", onAgain),
      button(pageLabel(page, "print-page"), "", () => window.print()),
    ),
  );
}

function groupView(
  group: FixGroup,
  fixes: readonly FixReport[],
  page: PageWords,
  onShow: (cell: string) => void,
): readonly HTMLElement[] {
  const ours = fixes.filter((fix) => fix.group === group);
  if (ours.length === 0) return [];
  const title = say(page, { code: `fixes-${group}`, values: { count: ours.length } });
  const status = SIGNS[group];
  return [
    element(
      "div",
      { class: "framed fix-group" },
      element("h3", {}, tile(status, STATUS_MARKS[status].sign), " ", title),
      element("p", {}, pageLabel(page, `fixes-${group}-note`)),
      element("ul", {}, ...ours.map((fix) => fixView(fix, page, onShow))),
    ),
  ];
}

export const fixElementId = (id: string): string => `fix-${id}`;

function fixView(
  { id, title, mandatory, text, cell }: FixReport,
  page: PageWords,
  onShow: (cell: string) => void,
): HTMLElement {
  return element(
    "li",
    { id: fixElementId(id), attributes: { tabindex: "-1" } },
    element("b", {}, id),
    element("span", {}, title, ...(mandatory ? [] : [` ${pageLabel(page, "fix-optional")}`])),
    element("span", {}, text),
    cell === undefined
      ? element("span")
      : element(
          "button",
          { class: "link", attributes: { type: "button" }, onClick: () => onShow(cell) },
          say(page, { code: "table-see-cell", values: { cell } }),
        ),
  );
}

function sinceView({ settled, fresh }: SinceLast, fixes: readonly FixReport[], page: PageWords): HTMLElement {
  const lines = [
    ...(settled.length === 0 ? [] : [say(page, { code: "since-settled", values: { rows: settled } })]),
    ...(fresh.length === 0 ? [] : [say(page, { code: "since-new", values: { rows: fresh } })]),
    ...(settled.length + fresh.length > 0
      ? []
      : [say(page, { code: "since-same", values: { open: fixes.length } })]),
  ];
  return element(
    "div",
    { class: "message", attributes: { role: "status" } },
    element("h3", {}, pageLabel(page, "since-heading")),
    ...lines.map((line) => element("p", {}, line)),
  );
}

/** What has changed since the rows that were to be mended last. */
export function sinceLast(former: readonly string[], fixes: readonly FixReport[]): SinceLast {
  const now = fixes.map(({ id }) => id);
  return {
    settled: former.filter((id) => !now.includes(id)),
    fresh: now.filter((id) => !former.includes(id)),
  };
}
