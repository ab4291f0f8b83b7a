import { ESLint } from "eslint";

/**
 * Lints texts as if they stood in files of src, by the project's own configuration. Standard input is a JSON array of
 * { file, text }; standard output is, for each, the ids of the rules that were broken.
 */
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const cases = JSON.parse(Buffer.concat(chunks).toString("utf8"));
const eslint = new ESLint();
const broken = [];
for (const { file, text } of cases) {
  const [result] = await eslint.lintText(text, { filePath: file });
  broken.push((result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message));
}
process.stdout.write(JSON.stringify(broken));
