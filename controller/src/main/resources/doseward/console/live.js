// The course as the console tells it, and how old that is.

const FRESH = 3_000;
const STALE = 10_000;
const HANGS = 8_000;

/** What is known, and since when by this browser's own clock, which nobody sets. */
export class Live {
  constructor(changed, happened, out) {
    this.status = null;
    this.doses = [];
    this.readings = [];
    this.entries = [];
    this.gone = false;
    this.heard = null;
    this.changed = changed;
    this.happened = happened;
    this.out = out;
    this.source = null;
    this.tried = 0;
  }

  /** Listens; a line that drops is taken up by the browser with the number of the last entry it had. */
  open() {
    this.close();
    const last = this.entries.at(-1)?.number;
    const source = new EventSource(last === undefined ? "/live" : "/live?after=" + last);
    this.source = source;
    source.addEventListener("status", event => this.took(event));
    source.addEventListener("doses", event => this.charted("doses", event));
    source.addEventListener("readings", event => this.charted("readings", event));
    source.addEventListener("entry", event => this.entered(event));
    source.addEventListener("left", () => { this.gone = true; this.changed(); });
    source.addEventListener("out", () => this.out());
    source.addEventListener("error", () => this.dropped(source));
  }

  close() {
    this.source?.close();
    this.source = null;
  }

  /** A browser gives up for good where the answer is none, as after a restart: then it is asked who is in. */
  dropped(source) {
    if (source.readyState === EventSource.CLOSED) {
      this.out();
    }
  }

  took(event) {
    this.status = JSON.parse(event.data);
    this.heard = performance.now();
    this.gone = false;
    this.changed();
  }

  charted(what, event) {
    this[what] = JSON.parse(event.data)[what];
    this.changed();
  }

  entered(event) {
    const entry = JSON.parse(event.data);
    if (this.entries.some(one => one.number === entry.number)) {
      return;
    }
    this.entries = [...this.entries, entry].slice(-30);
    this.happened(entry);
    this.changed();
  }

  /** How old what is shown is, in milliseconds: since it came, and how old it was then. */
  age() {
    return this.heard === null ? Infinity : performance.now() - this.heard + this.status.turn_age_ms;
  }

  isFresh() {
    return this.age() < FRESH && !this.gone;
  }

  isLost() {
    return this.age() > STALE;
  }

  /** Where the line hangs without an error it is made anew, from the last entry on. */
  renew() {
    const since = performance.now() - Math.max(this.heard ?? 0, this.tried);
    if (this.source !== null && !this.gone && since > HANGS) {
      this.tried = performance.now();
      this.open();
    }
  }

  /** The course's own time: it goes on only with fresh news. */
  now() {
    const at = Date.parse(this.status.at);
    return this.isFresh() ? at + performance.now() - this.heard : at;
  }
}
