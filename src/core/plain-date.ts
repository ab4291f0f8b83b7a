/** A calendar day as YYYY-MM-DD; compares rightly as text. The core has no clock: the judgement date is an argument. */
export type PlainDate = `${number}-${number}-${number}`;
