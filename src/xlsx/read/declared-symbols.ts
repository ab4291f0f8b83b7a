import { symbolFont } from "../../core/snapshot/symbol-fonts";

/** SYMBOL_CHARSET of Windows (ECMA-376 18.4.1). */
const SYMBOL_CHARSET = "2";

/**
 * The name, as `seenText` takes it, of a font that shows symbols for letters: one that is known for it, or that says so
 * by its character set. Undefined for all others.
 */
export function declaredSymbols(name: string | undefined, charset: string | undefined): string | undefined {
  const known = name === undefined ? undefined : symbolFont(name);
  return known ?? (charset === SYMBOL_CHARSET ? "" : undefined);
}
