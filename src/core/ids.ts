declare const brand: unique symbol;

/** The number of a requirement row as the table prints it, e.g. "1.10". */
export type RowId = string & { readonly [brand]: "RowId" };
/** The name of an exemption band in a pack, e.g. "band-1". */
export type ExemptionId = string & { readonly [brand]: "ExemptionId" };

export const rowId = (text: string): RowId => text as RowId;
export const exemptionId = (text: string): ExemptionId => text as ExemptionId;
