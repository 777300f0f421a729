// The page Readings: what was recorded of each sign over time, what held, and what counts against limits.

import { fills, list, top } from "/alarms.js";
import { at, el, measure } from "/dom.js";
import { Look } from "/look.js";
import { cells, sheet } from "/sheet.js";
import { axisOf, doses, legend, strip, times } from "/strips.js";
import { dated, moment, say, sentence } from "/words.js";

const HOUR = 3_600_000;
const MINUTE = 60_000;
const MARGIN = HOUR;
/** Entries that change nothing that is shown here: how far a pump is, and how the machine is. */
const OF_NO_CONCERN = /Progress|Told|Tested|Heard|Alarm|Audio|Clock/;

let reach = "24 h";
let isTable = false;
let drawn = { key: "", made: [] };

const moments = read => ({ ...read, at: Date.parse(read.taken) });

const look = new Look("/1/chart", OF_NO_CONCERN, (answer, live) => ({ ...answer,
  signs: answer.signs.map(sign => ({ ...sign, readings: sign.readings.map(moments) })),
  holds: answer.holds.map(hold => ({ ...hold, from: Date.parse(hold.from), stands: hold.to === null,
    to: hold.to === null ? live.now() : Date.parse(hold.to) })) }));

const begun = dose => Date.parse(dose.started ?? dose.due ?? NaN);

/** The cycles of which something is due by now. */
function cycles(live) {
  const some = live.doses.filter(dose => begun(dose) <= live.now() + MARGIN).map(dose => dose.cycle);
  return [...new Set(some.length > 0 ? some : [1])];
}

/** From when to when is shown; it ends now, or where its cycle did. */
function period(chart, live) {
  const now = Math.ceil(live.now() / MINUTE) * MINUTE;
  const hours = { "8 h": 8, "24 h": 24 }[reach];
  if (hours !== undefined) {
    return [now - hours * HOUR, now + HOUR / 4];
  }
  const times = live.doses.filter(dose => "cycle " + dose.cycle === reach).map(begun)
    .filter(time => !Number.isNaN(time));
  const first = Math.min(now, ...times);
  const read = chart.signs.flatMap(sign => sign.readings).map(one => one.at)
    .filter(time => time >= first - 24 * HOUR);
  return [Math.min(first, ...read) - MARGIN, Math.min(now, Math.max(first, ...times) + 24 * HOUR) + MARGIN];
}

function choices(live, redraw) {
  const button = (words, isChosen, what) => el("button", { type: "button", "data-key": words,
    class: isChosen ? "filled" : null, "aria-pressed": String(isChosen),
    onclick: () => { what(); redraw(); } }, words);
  const known = cycles(live).map(cycle => "cycle " + cycle);
  return el("div", { class: "answers", role: "group", "aria-label": say.whichTime },
    ["8 h", "24 h", ...known].map(one => button(say.reach(one), reach === one, () => { reach = one; })),
    button(say.table, isTable, () => { isTable = !isTable; }));
}

/** Signs that were read, or that rules look at; the others would be empty strips. */
const isShown = sign => sign.readings.length > 0 || sign.thresholds.length > 0;

const numbersFirst = (one, other) => (one.unit === null) - (other.unit === null);

function pictures(chart, live) {
  const [from, to] = period(chart, live);
  const width = Math.round(at("page").querySelector(".strip-picture:not(.sample)")?.getBoundingClientRect().width ?? 0)
    || at("page").clientWidth - 60;
  const key = [from, to, width, look.times, live.doses.map(dose => dose.phase + dose.started)].join();
  if (key !== drawn.key) {
    const axis = axisOf(from, to, width, live.status.zone);
    const all = live.doses.map(dose => ({ ...dose, at: Number.isNaN(begun(dose)) ? null : begun(dose) }));
    const spans = chart.holds.map(hold => hold.stands ? { ...hold, to: live.now() } : hold);
    const products = [...new Set(all.map(dose => dose.product))];
    drawn = { key, made: [...products.map(product => doses(product, all, axis, spans)),
      ...chart.signs.filter(isShown).sort(numbersFirst).map(sign => strip(sign, axis, spans, live)),
      times(axis), legend(all.filter(dose => dose.at !== null && axis.holds(dose.at)))] };
  }
  return drawn.made.map(part => part.cloneNode(true));
}

const rows = all => all.map(row => el("tr", {}, cells("td", row)));

/** The same numbers as in the pictures, the latest first. */
function tables(chart, live) {
  const [from, to] = period(chart, live);
  const { zone } = live.status;
  const told = words => sentence(words, live.now(), zone);
  const read = chart.signs.flatMap(sign => sign.readings.map(one => ({ ...one, sign: sign.sign })))
    .filter(one => one.at >= from && one.at <= to).sort((one, other) => other.at - one.at);
  const held = chart.holds.filter(hold => hold.from <= to && hold.to >= from).reverse();
  const rules = chart.signs.flatMap(sign => sign.rules.map(rule => [told(sign.sign),
    (rule.stops ? say.stopsIf : say.holdsIf)(told(rule.when)), rule.order]));
  return [sheet(say.readings, say.readColumns, rows(read.map(one => [dated(one.at, zone), told(one.sign), one.value,
    one.by, one.guilty ? say.guilty : ""]))),
  sheet(say.holdsTitle, say.holdColumns, rows(held.map(hold => [dated(hold.from, zone),
    hold.stands ? say.stillHeld : dated(hold.to, zone), told(hold.because)]))),
  sheet(say.rulesTitle, say.ruleColumns, rows(rules))];
}

function ending(one, live) {
  return el("p", {}, say.endedAtBecause(moment(Date.parse(one.at), live.now(), live.status.zone)), " ",
    sentence(one.because, live.now(), live.status.zone));
}

function limit(one) {
  return el("li", {}, el("h3", {}, say.limitOf(one.product, one.severity)), el("p", {}, one.limit),
    el("progress", { class: "bar thin", max: 1000, value: Math.min(1000, one.thousandths),
      "aria-label": say.limitOf(one.product, one.severity) + ", " + one.limit }),
    el("p", {}, measure(one.so_far), " ", say.ofAtMost(one.most)));
}

function limits(chart) {
  return el("section", { class: "card wide", "aria-labelledby": "limits-title" },
    el("h2", { id: "limits-title" }, say.limits), el("p", { class: "small" }, say.limitsCount),
    chart.limits.length === 0 ? el("p", {}, say.noLimits) : el("ul", { class: "totals" }, chart.limits.map(limit)));
}

/** All of the page's parts. */
export function readings(live, people, redraw) {
  look.renew(live, redraw);
  const chart = look.told;
  const alarms = fills(top(live)) ? list(live, people, true) : null;
  if (chart === null || live.doses.length === 0) {
    return [alarms, el("p", { class: "card" }, say.connecting)];
  }
  const count = chart.signs.reduce((sum, sign) => sum + sign.readings.length, 0);
  const off = chart.signs.reduce((sum, sign) => sum + sign.left_off, 0);
  return [el("div", { class: "wide" }, alarms, el("div", { class: "head title" }, el("div", {},
      el("h1", {}, say.readings), el("p", { class: "small" }, say.countRead(count, off))), choices(live, redraw)),
  el("section", { class: "card strips", "aria-label": say.overTime }, isTable ? tables(chart, live)
    : [el("p", { class: "unseen" }, say.asTable), pictures(chart, live)], chart.endings.map(one => ending(one, live)))),
  limits(chart)];
}
