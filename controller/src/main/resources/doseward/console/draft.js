// What was typed and not yet kept: it stays in this browser, under the name of whoever typed it.

const PREFIX = "doseward-draft:";
/** A shift: what nobody came back for by then was not meant to be kept. */
const KEPT_FOR = 12 * 3_600_000;

export class Draft {
  constructor(course, name) {
    this.place = PREFIX + course + ":" + name;
    this.at = "";
    this.rows = new Map();
    this.turns = new Map();
    this.load();
  }

  load() {
    const text = localStorage.getItem(this.place);
    const had = text === null ? null : JSON.parse(text);
    if (had !== null && Date.now() - had.saved < KEPT_FOR) {
      this.at = had.at;
      this.rows = new Map(had.rows);
    }
  }

  save() {
    if (this.rows.size === 0 && this.at === "") {
      localStorage.removeItem(this.place);
    } else {
      localStorage.setItem(this.place, JSON.stringify({ saved: Date.now(), at: this.at, rows: [...this.rows] }));
    }
  }

  /** What was typed of it; none of the parts where nothing was. */
  of(id) {
    return this.rows.get(id) ?? { text: "", again: "", since: "", upper: "", verdict: null, key: null };
  }

  /** Another text in a part; what was judged of the old one no longer holds. */
  type(id, part, text, now) {
    const row = { ...this.of(id), [part]: text };
    if (part !== "again") {
      Object.assign(row, { again: "", verdict: null, typed: now });
    }
    if (row.text === "" && row.upper === "" && row.since === "") {
      this.rows.delete(id);
    } else {
      this.rows.set(id, row);
    }
    this.save();
  }

  set(id, parts) {
    this.rows.set(id, { ...this.of(id), ...parts });
    this.save();
  }

  /** It is kept, or thrown away; its fields are made anew. */
  drop(id) {
    this.rows.delete(id);
    this.turns.set(id, this.turn(id) + 1);
    this.save();
  }

  /** How often the fields of a row have been made anew. */
  turn(id) {
    return this.turns.get(id) ?? 0;
  }
}
