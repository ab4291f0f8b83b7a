import { z } from "zod";
import { packSchema } from "../core/pack/pack-schema";
import { SCHEMA_NOTES, type SchemaNote } from "./schema-notes";

type Json = { [key: string]: unknown };

/** The JSON Schema of a pack as its author writes it, for editors; shipped as src/packs/pack.schema.json. */
export function packJsonSchema(): unknown {
  const schema = z.toJSONSchema(packSchema, { io: "input", target: "draft-2020-12" });
  const plain: unknown = JSON.parse(JSON.stringify(schema));
  return annotated(plain, []);
}

/** The schema with a note on each property; throws where one has none, which only a forgotten note can cause. */
function annotated(schema: unknown, path: readonly string[]): unknown {
  if (Array.isArray(schema)) return schema.map((part) => annotated(part, path));
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).map(([key, value]): readonly [string, unknown] => {
    if (key !== "properties" || !isObject(value)) return [key, annotated(value, path)];
    const within = [...path, ...kindOf(value)];
    const properties = Object.entries(value).map(([name, property]) => [
      name,
      withNote(annotated(property, [...within, name]), [...within, name]),
    ]);
    return [key, Object.fromEntries(properties)];
  });
  return Object.fromEntries(entries);
}

function withNote(property: unknown, path: readonly string[]): unknown {
  const note = noteOf(path);
  if (note === undefined) throw new Error(`no note on ${path.join(".")}`);
  const { about, examples } = note;
  return isObject(property)
    ? { ...property, description: about, ...(examples === undefined ? {} : { examples }) }
    : property;
}

/** The note on the longest end of the path that has one. */
function noteOf(path: readonly string[]): SchemaNote | undefined {
  const ends = path.map((_, index) => path.slice(index).join("."));
  return ends.flatMap((end) => (Object.hasOwn(SCHEMA_NOTES, end) ? (SCHEMA_NOTES[end] ?? []) : []))[0];
}

/** The kind of requirement whose properties these are. */
function kindOf({ kind }: Json): readonly string[] {
  return isObject(kind) && typeof kind["const"] === "string" ? [kind["const"]] : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
