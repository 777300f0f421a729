// Tables, each in a region of its own that scrolls where it is wider than the screen.

import { el } from "/dom.js";

/** The cells of a row; those of its head name their columns. */
export const cells = (tag, all) => all.map(one => el(tag, tag === "th" ? { scope: "col" } : {}, one));

/** A table under its title, of rows that are made; nothing where there are none. */
export function sheet(title, head, rows) {
  return rows.length === 0 ? null : el("div", { class: "sheet", tabindex: 0, role: "region", "aria-label": title },
    el("table", {}, el("caption", {}, title), el("thead", {}, el("tr", {}, cells("th", head))),
      el("tbody", {}, rows)));
}
