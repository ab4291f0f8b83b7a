import { say, type Sentences } from "../../core/coded";
import type { Measured, PackFaultCatalogue, PackMeasure, ShapeCatalogue } from "../../core/pack/pack-fault";

const MEASURES: Readonly<Record<PackMeasure, string>> = {
  levels: "the number of levels",
  rows: "the number of rows",
  exemptions: "the number of exemptions",
  cases: "the number of worked cases",
  conditions: "the number of parts of conditions",
  names: "the number of names of standards",
  characters: "the length of a text",
  parts: "the number of all values",
};

const TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list […]",
  object: "an object {…}",
  record: "an object {…}",
};

const MEASURED: Readonly<Record<Measured, string>> = {
  text: "the number of characters",
  list: "the number of entries",
  number: "the value",
};

const shapeEn: Sentences<ShapeCatalogue> = {
  missing: () => "it is missing: add it",
  "wrong-type": ({ expected }) => `write ${TYPES[expected] ?? "another type of value"}`,
  "none-of": ({ values }) => `write one of ${values.join(", ")}`,
  "too-few": ({ of, least }) =>
    of === "text" && least === 1 ? "it may not be empty" : `${MEASURED[of]} must be ${least} or more`,
  "too-many": ({ of, most }) => `${MEASURED[of]} may be ${most} at most`,
  "wrong-form": ({ example }) =>
    example === undefined ? "it has another form" : `write it in the form of "${example}"`,
  "unknown-keys": ({ keys }) => `nobody knows ${keys.join(", ")}: correct the name or take it away`,
  "fits-no-shape": () => 'a condition is one of {"met":"1.1"}, {"all":[…]}, {"any":[…]} and {"not":…}',
};

export const packFaultsEn: Sentences<PackFaultCatalogue> = {
  "wrong-shape": ({ path, problem }) => `${path}: not the shape of a pack (${say(shapeEn, problem)}).`,
  "pack-too-large": ({ path, what, limit }) =>
    `${path}: ${MEASURES[what]} is over the limit of ${limit}. Take some away, or make several packs.`,
  "duplicate-row": ({ path, id }) =>
    `${path}: row ${id} stands there twice. Correct one number or take one row away.`,
  "duplicate-exemption": ({ path, id }) =>
    `${path}: exemption ${id} stands there twice. Correct one id or take one away.`,
  "unknown-row": ({ path, id }) => `${path}: the pack has no row ${id}. Correct the number, or add the row.`,
  "name-unmeetable": ({ path, name, known }) =>
    `${path}: no answer can meet "${name}", by its name or edition. Correct it, or list in "names" how answers call a scheme that the catalogue does not have. Known names: ${known.join(", ")}`,
  "condition-cycle": ({ path, rows }) =>
    `${path}: the condition leads back to itself (${rows.join(" → ")}). Take one appliesWhen away.`,
  "scope-reversed": ({ path, from, to }) =>
    `${path}: the scope begins at ${from}, after its end ${to}. Change the places of from and to.`,
  "exempts-its-condition": ({ path, id }) =>
    `${path}: the scope contains ${id}, on which the exemption itself rests. Let the scope begin after it.`,
  "case-missing": ({ path, id }) => `${path}: no worked case shows ${id} at work. Add one to cases.`,
  "case-fails": ({ path, name, id, expected, actual }) =>
    `${path}: in the worked case "${name}", ${id} should be ${expected} but comes out as ${actual}. Correct the case or the rule.`,
  "too-many-conditions": ({ path, rows, limit }) =>
    `${path}: conditions name ${rows} rows, more than the ${limit} of which all states can be gone through. Let them name fewer.`,
  "too-many-states": ({ path, id }) =>
    `${path}: up to ${id} conditions and exemptions are put together in too many ways to go through all states. Let conditions name fewer rows, or split the pack.`,
  "exemption-never": ({ path, id, state }) =>
    `${path}: exemption ${id} never holds, whatever is answered (not even in ${state}). Correct how all, any and not are put together.`,
  "exemption-always": ({ path, id, state }) =>
    `${path}: exemption ${id} holds whatever is answered (even in ${state}). Correct how all, any and not are put together.`,
  "not-monotone": ({ path, id, state }) =>
    `${path}: filling an open answer turns the outcome of ${id} round (state: ${state}). Correct the condition or the scope.`,
};
