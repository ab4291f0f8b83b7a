import type { Reason } from "../../src/core/judge/judgement";
import type { Pack } from "../../src/core/pack/pack-schema";
import type { SheetSnapshot } from "../../src/core/snapshot/sheet-snapshot";
import type { SheetTable } from "../../src/core/table/sheet-table";
import type { Core } from "./today";

/** What a reader makes of something, by what it says it of ("1.7", "columns" …). */
export type Outcome = Readonly<Record<string, string>>;

/** One way to ask either reader. */
export interface Door {
  /** The reading and the codes of its reasons. */
  readonly read: (item: string, answer: string, remarks: string) => string;
  readonly sheet: (snapshot: SheetSnapshot, pack: Pack) => Outcome;
  readonly choose: (sheets: readonly SheetSnapshot[], pack: Pack) => Outcome;
  /** What a draft takes a requirement to want. */
  readonly guess: (text: string) => Outcome;
  readonly pack: Pack;
}

const AS_OF = "2026-11-23";

export function doorOf(core: Core): Door {
  const pack = core.shippedPack("gaibu-service");
  const rows = new Map(pack.rows.map((row) => [String(row.id), row]));
  const given = { asOf: AS_OF, policy: core.DEFAULT_POLICY } as const;
  return {
    pack,
    read: (item, answer, remarks) => {
      const row = rows.get(item);
      if (row === undefined) throw new Error(`no row ${item}`);
      const { reading, findings } = core.readAnswer({ row, answer, remarks, ...given });
      return `${reading}: ${findings.map(({ code }) => code).join(" ")}`;
    },
    sheet: (snapshot, small) => {
      const found = core.findTable({ snapshot, pack: small });
      return found.ok ? judged(core, found.table, small) : { fault: JSON.stringify(found.fault) };
    },
    choose: (sheets, small) => {
      const chosen = core.chooseSheet({ sheets, pack: small });
      return {
        sheet: chosen.ok ? chosen.value.snapshot.name : JSON.stringify(chosen.fault),
        ...(chosen.ok
          ? { also: chosen.value.alsoOn.join(" "), roles: rolesOf(chosen.value.candidates) }
          : {}),
      };
    },
    guess: (text) => ({ expects: JSON.stringify(core.guessExpects({ category: "", text })) }),
  };
}

const rolesOf = (candidates: readonly { readonly sheet: string; readonly role: string }[]): string =>
  candidates.map(({ sheet, role }) => `${sheet} ${role}`).join(", ");

function judged(core: Core, table: SheetTable, pack: Pack): Outcome {
  const given = { asOf: AS_OF, policy: core.DEFAULT_POLICY } as const;
  const legend = table.legend === undefined ? {} : { legend: table.legend };
  const facts = new Map(
    table.rows.flatMap((row) => {
      const asked = pack.rows.find(({ id }) => id === row.id);
      return asked === undefined
        ? []
        : [[row.id, core.readTableRow({ row, asked, ...given, ...legend })] as const];
    }),
  );
  const { rows, exemptions } = core.judgeSheet({ pack, facts, table, ...given });
  return {
    ...Object.fromEntries(
      rows.map(({ id, status, reading, reasons }) => [
        String(id),
        `${status} ${reading}: ${reasons.map(codeOf).join(" ")}`,
      ]),
    ),
    ...Object.fromEntries(
      exemptions.map(({ id, truth, doubt }) => [String(id), `${truth} ${doubt ?? ""}`.trim()]),
    ),
    columns: JSON.stringify(table.columns),
    repairs: table.repairs.map(({ code, cell }) => `${code} ${cell}`).join(", "),
    denials: JSON.stringify(table.denials ?? []),
    altered: JSON.stringify(table.altered.map(({ id, what }) => `${id} ${what}`)),
    legend: JSON.stringify(table.legend ?? {}),
    heading: JSON.stringify(table.heading ?? {}),
  };
}

function codeOf(reason: Reason): string {
  switch (reason.about) {
    case "judgement":
      return reason.code;
    case "answer":
      return reason.finding.code;
    case "sheet":
      return reason.doubt.code;
  }
}
