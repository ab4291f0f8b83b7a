import type { RowId } from "../core/ids";
import type { PlainDate } from "../core/plain-date";
import type { Policy } from "../core/policy";
import type { Language } from "../words/words";
import { element } from "./element";
import { choice, field } from "./field";
import { label, type PaneWords } from "./label";
import { scopeField, type BandOption } from "./scope-field";
import { plainDate, type Settings } from "./settings";

export interface SettingsFormOptions {
  readonly settings: Settings;
  /** The pack whose bands are shown, by its id, where it is another than the one with which the product begins. */
  readonly scopesOf?: string | undefined;
  readonly words: PaneWords;
  readonly bands: readonly BandOption[];
  readonly rows: readonly RowId[];
  /** False where the browser can't remember settings. */
  readonly kept: boolean;
  /** Whether results can follow what is typed into the sheet. */
  readonly canBeLive?: boolean;
  /** Called with every change after which all fields are valid. */
  readonly onChange: (settings: Settings) => void;
}

export interface SettingsForm {
  readonly node: HTMLElement;
  /** Shows another date, when a new day has begun; it is not reported as a change. */
  readonly showDate: (asOf: PlainDate) => void;
}

/** The settings. A field without a valid value says so, and nothing changes until it has one. */
export function settingsForm(options: SettingsFormOptions): SettingsForm {
  const { words, settings } = options;
  const isOwn = settings.scopesOf === options.scopesOf;
  const problem = element("p", { class: "field-problem", attributes: { role: "alert" } });
  const hint = element("span", { id: "as-of-hint", class: "quiet" }, label(words, "date-hint"));
  const date = element("input", {
    id: "as-of",
    attributes: { type: "date", required: "", "aria-describedby": hint.id },
  });
  date.value = settings.asOf;
  const language = choice<Language>({
    id: "language",
    options: [
      ["ja", "日本語"],
      ["en", "English"],
    ],
    chosen: settings.language,
  });
  const staff = checkField("staff", settings.staff, words);
  const live = options.canBeLive === true ? checkField("live", settings.live, words) : undefined;
  const policy = policyFields({ ...options, bandsOf: isOwn ? settings.policy.exemptionScopes : [] });
  const form = element(
    "div",
    { class: "settings" },
    field(label(words, "date-label"), date, hint),
    field(label(words, "language-label"), language.node),
    staff.node,
    ...(live === undefined ? [] : [live.node]),
    ...policy.nodes,
    problem,
    element("p", { class: "quiet" }, label(words, "settings-apply-hint")),
    ...(options.kept ? [] : [element("p", { class: "quiet" }, label(words, "settings-not-kept"))]),
  );
  form.addEventListener("change", () => {
    const asOf = plainDate(date.value);
    const faults = policy.faults();
    date.setAttribute("aria-invalid", String(asOf === undefined));
    problem.textContent = [...(asOf === undefined ? [label(words, "date-bad")] : []), ...faults].join(" ");
    if (asOf === undefined || faults.length > 0) return;
    const changed = policy.value();
    // Scopes of another pack stay as they are until somebody sets one of this.
    const keepsOthers = !isOwn && changed.exemptionScopes.length === 0;
    const { exemptionScopes } = keepsOthers ? settings.policy : changed;
    const scopesOf = keepsOthers ? settings.scopesOf : options.scopesOf;
    options.onChange({
      asOf,
      language: language.value(),
      policy: { ...changed, exemptionScopes },
      staff: staff.value(),
      live: live?.value() ?? settings.live,
      ...(scopesOf === undefined ? {} : { scopesOf }),
    });
  });
  return {
    node: form,
    showDate(asOf) {
      date.value = asOf;
    },
  };
}

/** A choice of yes or no, with a sentence that says what it does. */
function checkField(
  name: "staff" | "live",
  isChecked: boolean,
  words: PaneWords,
): { readonly node: HTMLElement; readonly value: () => boolean } {
  const hint = element("span", { id: `${name}-hint`, class: "quiet" }, label(words, `${name}-hint`));
  const input = element("input", { attributes: { type: "checkbox", "aria-describedby": hint.id } });
  input.checked = isChecked;
  const caption = element("label", { class: "check" }, input, label(words, `${name}-label`));
  return { node: element("div", { class: "field" }, caption, hint), value: () => input.checked };
}

interface PolicyFields {
  readonly nodes: readonly HTMLElement[];
  readonly value: () => Policy;
  readonly faults: () => readonly string[];
}

interface PolicyOptions extends SettingsFormOptions {
  /** The scopes that were set for the bands that are shown. */
  readonly bandsOf: Policy["exemptionScopes"];
}

function policyFields({ settings: { policy }, words, bands, bandsOf, rows }: PolicyOptions): PolicyFields {
  const editions = choice<Policy["successorEditions"]>({
    id: "editions",
    options: [
      ["accept", label(words, "policy-editions-accept")],
      ["review", label(words, "policy-editions-review")],
      ["exact", label(words, "policy-editions-exact")],
    ],
    chosen: policy.successorEditions,
  });
  const blank = choice<Policy["blankMandatory"]>({
    id: "blank",
    options: [
      ["unanswered", label(words, "policy-blank-unanswered")],
      ["conforming", label(words, "policy-blank-conforming")],
      ["nonconforming", label(words, "policy-blank-nonconforming")],
    ],
    chosen: policy.blankMandatory,
  });
  const trigger = choice<Policy["blankOptionalTrigger"]>({
    id: "trigger",
    options: [
      ["unknown", label(words, "policy-trigger-unknown")],
      ["no", label(words, "policy-trigger-no")],
    ],
    chosen: policy.blankOptionalTrigger,
  });
  const scopes = bands.map((band) => {
    const scope = bandsOf.find(({ exemption }) => exemption === band.id);
    return scopeField({ band, rows, scope, words });
  });
  return {
    nodes: [
      field(label(words, "policy-editions-label"), editions.node),
      field(label(words, "policy-blank-label"), blank.node),
      field(label(words, "policy-trigger-label"), trigger.node),
      ...scopes.map(({ node }) => node),
    ],
    value: () => ({
      successorEditions: editions.value(),
      blankMandatory: blank.value(),
      blankOptionalTrigger: trigger.value(),
      exemptionScopes: scopes.flatMap((scope) => scope.value() ?? []),
    }),
    faults: () => scopes.flatMap((scope) => scope.fault() ?? []),
  };
}
