import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPack } from "../../../src/core/prove/check-pack";
import { provePack } from "../../../src/core/prove/prove-pack";
import { shippedPack } from "../../../src/packs";
import { packHash } from "../../../src/packs/pack-hash";
import { packJsonSchema } from "../../../src/packs/pack-json-schema";

const FILE = join(__dirname, "../../../src/packs/gaibu-service.json");

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- a draft is broken on purpose, against its type */
type Draft = any;

function broken(mend: (draft: Draft) => void) {
  const draft: Draft = JSON.parse(readFileSync(FILE, "utf8"));
  mend(draft);
  const checked = checkPack(draft);
  const faults = checked.ok ? [] : checked.faults;
  return faults.map(({ code, values }) => [code, "path" in values ? values.path : ""]);
}

describe("the shipped pack", () => {
  it("is proved in all 3^5 states of its conditions", () => {
    const proof = provePack(shippedPack("gaibu-service"));
    expect(proof).toMatchObject({ states: 243, faults: [] });
    expect(proof.cases).toBeGreaterThanOrEqual(10);
  });

  it("has the 27 rows of the table with the obligations of the table", () => {
    const { rows } = shippedPack("gaibu-service");
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 27 }, (_, index) => `1.${index + 1}`));
    const optional = rows.filter(({ obligation }) => obligation === "optional").map(({ id }) => id);
    expect(optional).toEqual(["1.1", "1.2", "1.3", "1.4", "1.6", "1.9", "1.13", "1.27"]);
  });

  it("fits the JSON Schema that is shipped with it", () => {
    const shipped: unknown = JSON.parse(readFileSync(join(FILE, "../pack.schema.json"), "utf8"));
    expect(shipped).toEqual(JSON.parse(JSON.stringify(packJsonSchema())));
  });

  it("keeps its hash when keys are reordered, and changes it with any content", () => {
    const pack = shippedPack("gaibu-service");
    const { id, ...rest } = pack;
    expect(packHash({ ...rest, id })).toBe(packHash(pack));
    expect(packHash({ ...pack, version: "9.9.9" })).not.toBe(packHash(pack));
    expect(packHash(pack)).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe("a broken pack is refused with the path of each fault", () => {
  it.each<[string, (draft: Draft) => void, readonly (readonly [string, string])[]]>([
    [
      "an unknown id in a band",
      (d) => (d.exemptions[0].when.any[1].met = "9.9"),
      [["unknown-row", "/exemptions/0/when/any/1/met"]],
    ],
    [
      "an unknown id in a scope",
      (d) => (d.exemptions[1].rows.to = "1.99"),
      [["unknown-row", "/exemptions/1/rows/to"]],
    ],
    [
      "an unknown id in a case",
      (d) => (d.cases[0].readings["1.99"] = "met"),
      [["unknown-row", "/cases/0/readings/1.99"]],
    ],
    ["a row twice", (d) => d.rows.push(d.rows[3]), [["duplicate-row", "/rows/27/id"]]],
    [
      "a row that depends on itself",
      (d) => (d.rows[2].appliesWhen = { met: "1.3" }),
      [
        ["condition-cycle", "/rows/2/appliesWhen"],
        ["case-missing", "/rows/2/appliesWhen"],
      ],
    ],
    [
      "a cycle over two rows",
      (d) => ((d.rows[0].appliesWhen = { met: "1.2" }), (d.rows[1].appliesWhen = { not: { met: "1.1" } })),
      [
        ["condition-cycle", "/rows/0/appliesWhen"],
        ["condition-cycle", "/rows/1/appliesWhen"],
        ["case-missing", "/rows/0/appliesWhen"],
      ],
    ],
    [
      "a scope turned round",
      (d) => (d.exemptions[0].rows = { from: "1.27", to: "1.6" }),
      [["scope-reversed", "/exemptions/0/rows"]],
    ],
    [
      "a band that waives its own condition",
      (d) => (d.exemptions[1].rows.from = "1.9"),
      [["exempts-its-condition", "/exemptions/1/rows"]],
    ],
    [
      "no worked case",
      (d) => (d.cases = []),
      [
        ["case-missing", "/exemptions/0"],
        ["case-missing", "/exemptions/1"],
        ["case-missing", "/rows/1/appliesWhen"],
      ],
    ],
    [
      "a case that does not come out",
      (d) => (d.cases[0].statuses["1.6"] = "conforming"),
      [["case-fails", "/cases/0/statuses/1.6"]],
    ],
    [
      "a word for a condition",
      (d) => (d.exemptions[0].when = "1.1 or 1.2"),
      [["wrong-shape", "/exemptions/0/when"]],
    ],
    [
      "two faults of shape at once",
      (d) => ((d.rows[0].obligation = "maybe"), delete d.rows[5].expects, (d.rows[6].colour = "red")),
      [
        ["wrong-shape", "/rows/0/obligation"],
        ["wrong-shape", "/rows/5/expects"],
        ["wrong-shape", "/rows/6"],
      ],
    ],
    [
      "five faults of five kinds: each once, and none that only follows from another",
      (d) => {
        d.rows[4].obligation = "must";
        d.rows[6].expects.anyOf[0].standard = "ISO 99999";
        d.rows.push(d.rows[7]);
        d.exemptions[0].when.any[1].met = "9.9";
        d.cases[1].statuses["1.15"] = "conforming";
      },
      [
        ["wrong-shape", "/rows/4/obligation"],
        ["duplicate-row", "/rows/27/id"],
        ["unknown-row", "/exemptions/0/when/any/1/met"],
        ["name-unmeetable", "/rows/6/expects/anyOf/0/standard"],
        ["case-fails", "/cases/1/statuses/1.15"],
      ],
    ],
    [
      "rows and exemptions that can't be read, before others with faults of their own",
      (d) => {
        d.rows[0] = 7;
        d.exemptions[0] = "band";
        d.exemptions[1].rows.to = "1.99";
        d.rows[9].expects = { kind: "nothing-known" };
      },
      [
        ["wrong-shape", "/rows/0"],
        ["wrong-shape", "/rows/9/expects/kind"],
        ["wrong-shape", "/exemptions/0"],
      ],
    ],
  ])("%s", (_name, mend, faults) => {
    expect(broken(mend)).toEqual(faults);
  });
});
