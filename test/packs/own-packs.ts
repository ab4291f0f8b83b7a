import gaibuServiceJson from "../../src/packs/gaibu-service.json";
import minatonoCloudJson from "../../src/packs/minatono-cloud.json";

/** A city's own pack: the second shipped table, under the city's name. */
export const OWN = {
  ...minatonoCloudJson,
  id: "hamabe-cloud",
  version: "2.0.0",
  name: { ja: "はまべ市 クラウド要件", en: "Cloud requirements of Hamabe" },
};

/** The first shipped table as a vendor would like it: everything is optional. */
export const LENIENT = {
  ...gaibuServiceJson,
  version: "9.0.0",
  rows: gaibuServiceJson.rows.map((row) => ({ ...row, obligation: "optional" })),
  cases: gaibuServiceJson.cases.map((one) => ({
    ...one,
    statuses: Object.fromEntries(
      Object.entries(one.statuses).flatMap(([id, status]) => {
        if (status === "review") return [];
        return [[id, status === "nonconforming" ? "optional-unmet" : status]];
      }),
    ),
  })),
};

const [firstRow] = minatonoCloudJson.rows;
const certificate = minatonoCloudJson.rows.find(({ expects }) => expects.kind === "certification");
const [firstCase] = minatonoCloudJson.cases;

/** Five faults of five kinds: a shape, a row twice, a row that is nowhere, a scope the wrong way round, an unknown name. */
export const FAULTY = {
  ...OWN,
  version: "two",
  rows: [
    ...minatonoCloudJson.rows,
    { ...firstRow },
    {
      ...{ ...certificate, appliesWhen: undefined },
      id: "2.51",
      expects: { ...certificate?.expects, anyOf: [{ standard: "ISO 00000" }] },
    },
  ],
  exemptions: minatonoCloudJson.exemptions.map((one) => ({
    ...one,
    rows: { from: one.rows.to, to: one.rows.from },
  })),
  cases: [
    ...minatonoCloudJson.cases,
    { ...firstCase, name: "9.9", readings: { "9.9": "met" }, statuses: {} },
  ],
};

export const fileOf = (name: string, value: unknown) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof value === "string" ? value : JSON.stringify(value, undefined, 2)),
});
