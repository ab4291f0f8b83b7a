import { FORBIDDEN_BREACH_ENTRIES } from "./breach";
import { FORBIDDEN_CONTROL_ENTRIES } from "./control";
import { FORBIDDEN_DENIALS_ENTRIES } from "./denials";
import { FORBIDDEN_MISUSE_ENTRIES } from "./misuse";

/** What a row forbids, denied, prevented or done. */
export const FORBIDDEN_ENTRIES = [
  ...FORBIDDEN_BREACH_ENTRIES,
  ...FORBIDDEN_CONTROL_ENTRIES,
  ...FORBIDDEN_MISUSE_ENTRIES,
  ...FORBIDDEN_DENIALS_ENTRIES,
];
