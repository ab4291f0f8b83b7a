import type { Coded } from "../core/coded";
import type { CliCatalogue } from "../words/cli-catalogue";

/**
 * What is wrong with an option that parseArgs refused. Its sentences are in English; what they name in quotes and the
 * kind of refusal are what people need, in their own language.
 */
export function optionFault(error: unknown): Coded<CliCatalogue> {
  // By its properties: an error of another realm is no instance of our Error.
  const told = typeof error === "object" && error !== null ? error : {};
  const message = "message" in told ? String(told.message) : "";
  const code = "code" in told ? String(told.code) : "";
  // Options that have a short form are named with it: '-h, --help'.
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? "";
  const option = /--?[^ ,=<]+$/.exec(quoted.split(/[=<]/)[0]?.trim() ?? "")?.[0] ?? quoted;
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") return { code: "unknown-option", values: { option } };
  return /does not take/.test(message)
    ? { code: "option-takes-no-value", values: { option } }
    : { code: "option-needs-value", values: { option } };
}
