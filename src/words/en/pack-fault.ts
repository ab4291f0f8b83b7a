import { say, type Sentences } from "../../core/coded";
import type { PackFaultCatalogue, PackMeasure, ShapeCatalogue } from "../../core/pack/pack-fault";

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

const shapeEn: Sentences<ShapeCatalogue> = {
  missing: () => "it is missing",
  "wrong-type": ({ expected }) => `write a value of the type ${expected}`,
  "none-of": ({ values }) => `write one of ${values.join(", ")}`,
  "too-few": ({ least }) => `its length or number must be ${least} or more`,
  "too-many": ({ most }) => `its length or number may be ${most} at most`,
  "wrong-form": ({ pattern }) => `it is not of the form ${pattern}`,
  "unknown-keys": ({ keys }) => `nobody knows ${keys.join(", ")}`,
  "fits-no-shape": () => "it fits none of the shapes that may stand here",
};

export const packFaultsEn: Sentences<PackFaultCatalogue> = {
  "wrong-shape": ({ path, problem }) => `${path}: not the shape of a pack (${say(shapeEn, problem)}).`,
  "pack-too-large": ({ path, what, limit }) =>
    `${path}: ${MEASURES[what]} is over the limit of ${limit}. Take some away, or make several packs.`,
  "duplicate-row": ({ path, id }) => `${path}: row ${id} stands there twice.`,
  "duplicate-exemption": ({ path, id }) => `${path}: exemption ${id} stands there twice.`,
  "unknown-row": ({ path, id }) => `${path}: the pack has no row ${id}.`,
  "name-unmeetable": ({ path, name, known }) =>
    `${path}: no answer can meet "${name}", by its name or edition. Known names: ${known.join(", ")}`,
  "condition-cycle": ({ path, rows }) => `${path}: the condition leads back to itself (${rows.join(" → ")}).`,
  "scope-reversed": ({ path, from, to }) => `${path}: the scope begins at ${from}, after its end ${to}.`,
  "exempts-its-condition": ({ path, id }) =>
    `${path}: the scope contains ${id}, on which the exemption itself rests.`,
  "case-missing": ({ path, id }) => `${path}: no worked case shows ${id} at work.`,
  "case-fails": ({ path, name, id, expected, actual }) =>
    `${path}: in the worked case "${name}", ${id} should be ${expected} but comes out as ${actual}.`,
  "too-many-conditions": ({ path, rows, limit }) =>
    `${path}: conditions name ${rows} rows, more than the ${limit} of which all states can be gone through.`,
  "not-monotone": ({ path, id, state }) =>
    `${path}: filling an open answer turns the outcome of ${id} round (state: ${state}).`,
};
