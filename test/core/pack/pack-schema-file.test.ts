import { describe, expect, it } from "@jest/globals";
import { parsePack } from "../../../src/core/pack/parse-pack";
import gaibuServiceJson from "../../../src/packs/gaibu-service.json";
import schema from "../../../src/packs/pack.schema.json";
import { runCli } from "../../cli/run-cli";

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every property of the schema, with the example values that stand beside it. */
function* properties(of: unknown, path: readonly string[] = []): Generator<readonly [string, Json]> {
  if (Array.isArray(of)) for (const part of of) yield* properties(part, path);
  if (!isObject(of)) return;
  for (const [key, value] of Object.entries(of)) {
    if (key !== "properties" || !isObject(value)) yield* properties(value, path);
    else
      for (const [name, property] of Object.entries(value)) {
        if (isObject(property)) yield [[...path, name].join("."), property];
        yield* properties(property, [...path, name]);
      }
  }
}

/** A sound pack with one value in the place of a path like rows.expects. */
function packWith(path: string, value: unknown): unknown {
  const pack: Json = JSON.parse(JSON.stringify(gaibuServiceJson));
  const steps = path.split(".");
  let at: unknown = pack;
  for (const step of steps.slice(0, -1)) at = first(isObject(at) ? at[step] : undefined);
  const name = steps.at(-1) ?? "";
  if (isObject(at)) Object.assign(at, { [name]: value });
  return pack;
}
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

describe("the JSON Schema of packs", () => {
  const all = [...properties(schema)];

  it("says of every property what it means, in both languages", () => {
    expect(all.length).toBeGreaterThan(60);
    for (const [path, property] of all)
      expect([path, property["description"]]).toEqual([path, expect.stringMatching(/ \/ /)]);
  });

  it("gives examples that the parser takes", () => {
    const examples = all.flatMap(([path, { examples: given }]) =>
      Array.isArray(given) ? given.map((example: unknown) => [path, example] as const) : [],
    );
    // Properties of single kinds are tried in the test of each kind; these stand in every pack.
    const common = examples.filter(
      ([path]) => !path.startsWith("rows.expects") && !/^(met|all|any|not)/.test(path),
    );
    expect(common.length).toBeGreaterThan(15);
    for (const [path, example] of common) {
      expect([path, parsePack(packWith(path, example))]).toEqual([
        path,
        expect.objectContaining({ ok: true }),
      ]);
    }
  });

  it("has an example for each property of a requirement that the parser takes in it", () => {
    const inKind = (schema.properties.rows.items.properties.expects.oneOf as readonly Json[]).flatMap(
      (kind) => {
        const own = isObject(kind["properties"]) ? kind["properties"] : {};
        const values = Object.fromEntries(
          Object.entries(own).map(([name, property]) => [
            name,
            isObject(property) ? valueOf(property) : undefined,
          ]),
        );
        return [values];
      },
    );
    expect(inKind).toHaveLength(19);
    for (const expects of inKind) {
      expect([expects["kind"], parsePack(packWith("rows.expects", expects))]).toEqual([
        expects["kind"],
        expect.objectContaining({ ok: true }),
      ]);
    }
  });

  it("is printed by the command line", () => {
    expect(JSON.parse(runCli("pack", "schema").out.join("\n"))).toEqual(schema);
  });
});

/** What a person would write by the schema alone: its only value, its example, or one of its values. */
function valueOf(property: Json): unknown {
  const { const: only, examples, enum: values } = property;
  if (only !== undefined) return only;
  return Array.isArray(examples) ? examples[0] : first(values);
}
