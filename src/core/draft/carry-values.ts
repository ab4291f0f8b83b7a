import type { Expects, ExpectsBy } from "../pack/expects";

/** A value of a rule that the new table changes. */
export interface ChangedValue {
  readonly what: "obligation" | "edition" | "duration" | "tier" | "figure";
  readonly from: string;
  readonly to: string;
}

export interface CarriedValues {
  readonly expects: Expects;
  readonly changes: readonly ChangedValue[];
}

/**
 * A checked rule with the values of a new text. What the drafter reads out of both texts tells the values; only where it
 * reads the very values of the rule out of the old text is it trusted with the new one.
 * @returns undefined where it is not, or where the kind of requirement holds no values
 */
export function carryValues(rule: Expects, before: Expects, now: Expects): CarriedValues | undefined {
  switch (rule.kind) {
    case "duration":
      if (before.kind !== "duration" || now.kind !== "duration" || before.atLeast !== rule.atLeast)
        return undefined;
      return carried({ ...rule, atLeast: now.atLeast }, [
        { what: "duration", from: rule.atLeast, to: now.atLeast },
      ]);
    case "facility-tier":
      if (before.kind !== "facility-tier" || now.kind !== "facility-tier") return undefined;
      if (before.atLeast !== rule.atLeast) return undefined;
      return carried({ ...rule, atLeast: now.atLeast }, [
        { what: "tier", from: String(rule.atLeast), to: String(now.atLeast) },
      ]);
    case "certification":
      return before.kind === "certification" && now.kind === "certification"
        ? editions(rule, before, now)
        : undefined;
    case "figure":
      return before.kind === "figure" && now.kind === "figure" ? figures(rule, before, now) : undefined;
    case "registration":
    case "assurance":
    case "disclosure":
    case "location":
    case "jurisdiction":
    case "erasure":
    case "level":
    case "list":
    case "named-document":
    case "deadline":
    case "contact":
    case "place":
    case "yes-no":
    case "as-row":
    case "assurance-report":
      return undefined;
  }
}

type Certification = ExpectsBy["certification"];

/** Each standard with the edition that the new text names; later ones still stand for it. */
function editions(rule: Certification, before: Certification, now: Certification): CarriedValues | undefined {
  const changes: ChangedValue[] = [];
  let isReadable = rule.anyOf.length === before.anyOf.length && before.anyOf.length === now.anyOf.length;
  const anyOf = rule.anyOf.map((wanted) => {
    const was = before.anyOf.find(({ standard }) => standard === wanted.standard);
    const is = now.anyOf.find(({ standard }) => standard === wanted.standard);
    if (was === undefined || is?.edition === undefined || was.edition !== wanted.edition) {
      isReadable &&= was?.edition === wanted.edition && is?.edition === was?.edition && is !== undefined;
      return wanted;
    }
    if (is.edition === wanted.edition) return wanted;
    const { successors, ...rest } = wanted;
    changes.push({
      what: "edition",
      from: `${wanted.standard}:${wanted.edition ?? ""}`,
      to: `${is.standard}:${is.edition}`,
    });
    return {
      ...rest,
      edition: is.edition,
      ...(successors === undefined || is.successors === undefined ? {} : { successors: [...is.successors] }),
    };
  });
  return isReadable ? carried({ ...rule, anyOf }, changes) : undefined;
}

type Figures = ExpectsBy["figure"];

function figures(rule: Figures, before: Figures, now: Figures): CarriedValues | undefined {
  if (JSON.stringify(before.figures) !== JSON.stringify(rule.figures)) return undefined;
  if (before.figures.length !== now.figures.length) return undefined;
  const changes = before.figures.flatMap(({ printed }, index): readonly ChangedValue[] => {
    const to = now.figures[index]?.printed ?? printed;
    return to === printed ? [] : [{ what: "figure", from: printed, to }];
  });
  return carried({ ...rule, figures: now.figures }, changes);
}

function carried(expects: Expects, changes: readonly ChangedValue[]): CarriedValues {
  return { expects, changes: changes.filter(({ from, to }) => from !== to) };
}
