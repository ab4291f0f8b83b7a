/** Changes come in handfuls (a paste, a fill): so long nothing may come before one looks. In milliseconds. */
const PAUSE = 250;

/** Looks again after changes, one look at a time: what comes while one goes on is seen by one more, after it. */
export class LiveLook {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isLooking = false;
  private isAsked = false;

  ask(look: () => Promise<void>): void {
    this.isAsked = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(look), PAUSE);
  }

  private async run(look: () => Promise<void>): Promise<void> {
    if (this.isLooking || !this.isAsked) return;
    this.isLooking = true;
    this.isAsked = false;
    try {
      await look();
    } finally {
      this.isLooking = false;
    }
    if (this.isAsked) this.ask(look);
  }
}
