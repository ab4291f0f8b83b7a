import type { ClauseFacts } from "../clause-facts";

export function isHarmless(_clause: ClauseFacts): boolean {
  return false;
}
