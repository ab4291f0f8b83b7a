import { resolveStandard } from "../lexicon/resolve-standard";
import type { Expects, ExpectsBy, Kind } from "./expects";
import type { Pack, PackRow } from "./pack-schema";

/** The pack with its standards as the catalogue calls them; what it does not know stays as written. */
export function resolveNames(pack: Pack): Pack {
  return { ...pack, rows: pack.rows.map((row): PackRow => ({ ...row, expects: resolved(row.expects) })) };
}

/** How the names that a kind of requirement holds are resolved; a new kind has to say whether it holds any. */
const NAMES: { readonly [K in Kind]: "none" | ((expects: ExpectsBy[K]) => ExpectsBy[K]) } = {
  registration: "none",
  erasure: (expects) => ({
    ...expects,
    standard: resolveStandard(expects.standard)?.standard ?? expects.standard,
  }),
  certification: (expects) => ({ ...expects, anyOf: expects.anyOf.map(canonical) }),
  "facility-tier": "none",
  duration: "none",
  jurisdiction: "none",
  location: "none",
  disclosure: "none",
  assurance: "none",
  figure: "none",
  level: "none",
  list: "none",
  "named-document": "none",
  deadline: "none",
  contact: "none",
  place: "none",
  "yes-no": "none",
  "as-row": "none",
  "assurance-report": "none",
};

function resolved(expects: Expects): Expects {
  const resolve = <K extends Kind>(kind: K, own: ExpectsBy[K]): ExpectsBy[K] => {
    const names = NAMES[kind];
    return names === "none" ? own : names(own);
  };
  return resolve(expects.kind, expects);
}

type Wanted = ExpectsBy["certification"]["anyOf"][number];

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
