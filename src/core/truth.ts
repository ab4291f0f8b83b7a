/** Three-valued truth (Kleene). A condition's result is never a boolean, so that "not known" cannot be mistaken for "no". */
export type Truth = "true" | "false" | "unknown";

/** Kleene negation: unknown stays unknown. */
export function not(truth: Truth): Truth {
  switch (truth) {
    case "true":
      return "false";
    case "false":
      return "true";
    case "unknown":
      return "unknown";
  }
}

/** Kleene conjunction; the conjunction of nothing is true. */
export function all(truths: readonly Truth[]): Truth {
  if (truths.includes("false")) return "false";
  return truths.includes("unknown") ? "unknown" : "true";
}

/** Kleene disjunction; the disjunction of nothing is false. */
export function any(truths: readonly Truth[]): Truth {
  if (truths.includes("true")) return "true";
  return truths.includes("unknown") ? "unknown" : "false";
}
