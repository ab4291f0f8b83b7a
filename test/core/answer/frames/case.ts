/** item, answer, remarks. */
export type Case = readonly [item: string, answer: string, remarks: string];
