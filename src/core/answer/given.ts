import type { Quote } from "./finding";
import type { weighRow } from "./weigh/weigh-row";

/** Everything about one answer that readers of the whole may look at. */
export type Given = Parameters<typeof weighRow>[0] & { readonly answer: string; readonly quote: Quote };
