/** The source of one expression for any of several forms; of none it is one that hears nothing. */
export function joinForms(sources: readonly string[], whole: boolean | undefined): string {
  const any = sources.join("|");
  if (any === "") return "(?!)";
  return whole === true ? `^(?:${any})$` : any;
}
