import type { Finding } from "./finding";
import type { Given } from "./given";

/** What the mark says, as a finding; words alone have no mark. */
export function saysOfMark({ mark, quote }: Given): readonly Finding[] {
  const { word } = mark;
  switch (mark.kind) {
    case "yes":
      return [{ code: "says-yes", values: { word }, quote }];
    case "no":
      return [{ code: "says-no", values: { word }, quote }];
    case "partial":
      return [{ code: "says-partly", values: { word }, quote }];
    case "planned":
      return [{ code: "says-planned", values: { word }, quote }];
    case "na":
      return [{ code: "says-not-applicable", values: { word }, quote }];
    case "dash":
      return [{ code: "lone-dash", values: { text: word }, quote }];
    case "placeholder":
      return [{ code: "only-placeholder", values: { text: word }, quote }];
    case "code":
    case "several":
      return [{ code: "unknown-code", values: { text: word }, quote }];
    case "human":
      return [{ code: "left-open", values: { word }, quote }];
    case "blank":
      return [{ code: "nothing-written", values: {} }];
    case "none":
      return [];
  }
}
