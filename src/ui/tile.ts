import type { Status } from "../core/status";
import { element } from "./element";

/** A status by its sign and its shape; it is read out by the word beside it. */
export function tile(status: Status, sign: string, size: "small" | "large" = "small"): HTMLElement {
  const look = size === "large" ? "tile tile-large" : "tile";
  return element("span", { class: `${look} is-${status}`, attributes: { "aria-hidden": "true" } }, sign);
}
