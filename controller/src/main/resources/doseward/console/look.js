// What the door tells under one path, asked anew when something has happened that may change it.

import { ask } from "/people.js";

const ASKS_AGAIN_AFTER = 2_000;
const ASKS_ANYHOW_AFTER = 60_000;

export class Look {
  /** The path; which kinds of event change nothing there; what is made of an answer. */
  constructor(path, ofNoConcern, taken = answer => answer) {
    this.path = path;
    this.ofNoConcern = ofNoConcern;
    this.taken = taken;
    this.told = null;
    this.times = 0;
    this.asked = -Infinity;
    this.upTo = -1;
  }

  /** The last entry that may have changed it. */
  concern(entries) {
    return entries.findLast(entry => (entry.line?.events ?? [])
      .some(event => !this.ofNoConcern.test(event.type)))?.number ?? 0;
  }

  /** Asks where there is news, and now and then besides; the page is drawn anew once it has come. */
  async renew(live, redraw) {
    const since = performance.now() - this.asked;
    const isNews = this.told === null || this.concern(live.entries) > this.upTo;
    if (since < ASKS_AGAIN_AFTER || !isNews && since < ASKS_ANYHOW_AFTER) {
      return;
    }
    this.asked = performance.now();
    const last = live.entries.at(-1)?.number ?? 0;
    const { status, said } = await ask(this.path);
    if (status === 200) {
      this.told = this.taken(said, live);
      this.times += 1;
      this.upTo = last;
      redraw();
    }
  }
}

/** What can be recorded, and what people are asked to judge; no event changes it. */
export const signs = new Look("/1/signs", /^/);
