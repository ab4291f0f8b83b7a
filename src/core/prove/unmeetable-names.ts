import { readAnswer } from "../answer/read-answer";
import { certifiableNames, resolveStandard } from "../lexicon/resolve-standard";
import type { PlainDate } from "../plain-date";
import { DEFAULT_POLICY } from "../policy";
import { rowId } from "../ids";
import { FACILITY_STANDARDS } from "../lexicon/facility-catalogue";
import { REGISTERS } from "../lexicon/register-catalogue";
import type { ExpectsBy } from "../pack/expects";
import type { Pack } from "../pack/pack-schema";
import type { PackFault } from "../pack/pack-fault";
import { certificateOf, plainClaim } from "../lexicon/data/sentences";

type Certification = ExpectsBy["certification"];
type Wanted = Certification["anyOf"][number];

/** Any day will do: what is asked is whether the name is understood, not whether the edition is still current. */
const DAYS: readonly PlainDate[] = ["2012-01-01", "2018-01-01", "2021-01-01", "2024-06-01", "2026-01-01"];

/** The names of standards in a pack that no answer can meet: a plain claim of the very name is not read as met. */
export function unmeetableNames(pack: Pack): readonly PackFault[] {
  const tried = new Map<string, boolean>();
  const known = (wanted: Wanted, holder: Certification["holder"]) => {
    const key = JSON.stringify([wanted, holder]);
    const can = tried.get(key) ?? canBeMet(wanted, holder);
    tried.set(key, can);
    return can;
  };
  let names: readonly string[] | undefined;
  return pack.rows.flatMap((row, index): PackFault[] => {
    const { expects } = row;
    if (expects.kind === "registration") return unknownName(expects.register, REGISTERS, { index, expects });
    if (expects.kind === "facility-tier")
      return unknownName(expects.standard, FACILITY_STANDARDS, { index, expects });
    if (expects.kind !== "certification") return [];
    return expects.anyOf.flatMap((wanted, at): PackFault[] => {
      if (known(wanted, expects.holder)) return [];
      names ??= meetableNames();
      const path = `/rows/${index}/expects/anyOf/${at}/standard`;
      const { standard, edition } = wanted;
      const name = edition === undefined ? standard : `${standard}:${edition}`;
      return [{ code: "name-unmeetable", values: { path, name, known: names } }];
    });
  });
}

/** A register or standard that neither the catalogue knows nor the pack gives names of its own. */
function unknownName(
  name: string,
  catalogue: readonly { readonly name: string }[],
  {
    index,
    expects,
  }: { readonly index: number; readonly expects: ExpectsBy["registration"] | ExpectsBy["facility-tier"] },
): PackFault[] {
  const known = catalogue.map((one) => one.name);
  if (expects.names !== undefined || known.includes(name)) return [];
  const what = expects.kind === "registration" ? "register" : "standard";
  return [{ code: "name-unmeetable", values: { path: `/rows/${index}/expects/${what}`, name, known } }];
}

/** Whether a plain claim of a standard by its name is read as met. */
export function canBeMet(wanted: Wanted, holder: Certification["holder"] = "any-provider"): boolean {
  // A number and a term may speak for a yes where no scheme is named: the reader must know the name itself.
  if (resolveStandard(wanted.standard) === undefined && wanted.names === undefined) return false;
  const edition = wanted.edition === undefined ? "" : `:${wanted.edition}`;
  const remarks = plainClaim(`${wanted.standard}${edition}`);
  const expects: Certification = { kind: "certification", holder, anyOf: [wanted] };
  const row = {
    id: rowId("1"),
    category: "",
    text: wanted.standard,
    obligation: "mandatory",
    expects,
  } as const;
  const read = (asOf: PlainDate) =>
    readAnswer({
      row: { ...row, text: certificateOf(row.text) },
      answer: "○",
      remarks,
      asOf,
      policy: DEFAULT_POLICY,
    }).reading;
  return DAYS.some((asOf) => read(asOf) === "met");
}

function meetableNames(): readonly string[] {
  return certifiableNames().filter((standard) => canBeMet({ standard }));
}
