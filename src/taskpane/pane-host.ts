import type { PaneState } from "../ui/pane-state";
import type { Settings } from "../ui/settings";

/** What a session needs of the pane that stands there already. */
export interface PaneHost {
  /** As they are at the moment. */
  readonly settings: Settings;
  readonly storage: () => Storage;
  readonly show: (state: PaneState) => void;
  /** A pane that stays open overnight judges as of the new day, unless a date was chosen. */
  readonly turnDay: () => void;
}
