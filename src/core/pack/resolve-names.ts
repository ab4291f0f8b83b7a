import { resolveStandard } from "../lexicon/resolve-standard";
import type { Expects } from "./expects";
import type { Pack, PackRow } from "./pack-schema";

/** The pack with its standards as the catalogue of answers calls them; what it does not know stays as written. */
export function resolveNames(pack: Pack): Pack {
  return { ...pack, rows: pack.rows.map((row): PackRow => ({ ...row, expects: resolved(row.expects) })) };
}

function resolved(expects: Expects): Expects {
  switch (expects.kind) {
    case "certification":
      return { ...expects, anyOf: expects.anyOf.map(canonical) };
    case "erasure":
      return { ...expects, standard: resolveStandard(expects.standard)?.standard ?? expects.standard };
    default:
      return expects;
  }
}

type Wanted = Extract<Expects, { readonly kind: "certification" }>["anyOf"][number];

function canonical(wanted: Wanted): Wanted {
  const named = resolveStandard(wanted.standard, wanted.edition);
  if (named === undefined) return wanted;
  const { standard, edition } = named;
  const successors = wanted.successors?.map((one) => resolveStandard(wanted.standard, one)?.edition ?? one);
  return {
    ...wanted,
    standard,
    ...(edition === undefined ? {} : { edition }),
    ...(successors === undefined ? {} : { successors }),
  };
}
