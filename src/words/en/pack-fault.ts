import type { Sentences } from "../../core/coded";
import type { PackFaultCatalogue } from "../../core/pack/parse-pack";

export const packFaultsEn: Sentences<PackFaultCatalogue> = {
  "not-json": ({ detail }) => `This is not JSON (${detail}).`,
  "wrong-shape": ({ path, detail }) => `${path}: not the shape of a pack (${detail}).`,
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
