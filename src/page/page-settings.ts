import {
  canKeep,
  dayOf,
  defaultSettings,
  forgetSettings,
  keepSettings,
  keptSettings,
  languageOf,
  type Settings,
} from "../ui/settings";

const storage = (): Storage => window.localStorage;

/** The settings of the page. They are kept on this device from when somebody asks for it until somebody asks otherwise. */
export class PageSettings {
  private isKept: boolean;
  now: Settings;

  constructor() {
    const kept = keptSettings(storage);
    this.isKept = kept !== undefined;
    this.now = { ...defaultSettings(dayOf(new Date()), languageOf(navigator.language)), ...kept };
  }

  /** Undefined where the browser keeps nothing. */
  get kept(): boolean | undefined {
    return canKeep(storage) ? this.isKept : undefined;
  }

  change(changed: Settings): void {
    this.now = changed;
    if (this.isKept) keepSettings(changed, storage);
  }

  keep(isKept: boolean): void {
    this.isKept = isKept && keepSettings(this.now, storage);
    if (!isKept) forgetSettings(storage);
  }
}
