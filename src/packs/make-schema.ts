import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { packJsonSchema } from "./pack-json-schema";

writeFileSync(join(__dirname, "pack.schema.json"), `${JSON.stringify(packJsonSchema(), null, 2)}\n`);
