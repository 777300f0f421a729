// The page Course: every dose of every cycle as a calendar, and why the chosen one stands as it does.

import { fills, list, top } from "/alarms.js";
import { at, el, icon, measure } from "/dom.js";
import { holding, needs, pair, reasons } from "/now.js";
import { dated, day, marks, measuredMl, minute, ml, moment, say, shortDay, total, words } from "/words.js";

/** Doses without a time stand in rows of so many. */
const IN_A_ROW = 5;

/** The dose that a person chose; none until then, and the page shows the one that matters now. */
let chosen = null;
/** The dose on which the keys are. */
let reached = null;

/** What the status says of it, where it flows, pauses or is next. */
const opened = (dose, status) => [...status.current, status.next].find(one => one?.dose === dose.dose);

/** Its phase; the next one is called held when something holds it, as on the page Now. */
const phaseOf = (dose, status) => dose.phase === "waiting" && opened(dose, status) !== undefined
  && holding(dose, status).length > 0 ? "held" : dose.phase;

function shown(live) {
  const { current, next } = live.status;
  const wanted = chosen ?? current[0]?.dose ?? next?.dose;
  return live.doses.find(dose => dose.dose === wanted) ?? live.doses.at(-1);
}

/** One row an hour and an order, one dose a day in it; what does not fit is in a further row. */
function rows(doses, zone) {
  const made = [];
  for (const dose of doses) {
    const time = minute(Date.parse(dose.due), zone);
    const on = day(Date.parse(dose.due), zone);
    let row = made.find(one => one.hour === time.slice(0, 2) && one.order === dose.order && !one.cells.has(on));
    if (row === undefined) {
      row = { hour: time.slice(0, 2), order: dose.order, product: dose.product, times: [], cells: new Map() };
      made.push(row);
    }
    row.times.push(time);
    row.cells.set(on, dose);
  }
  return made.sort((one, other) => one.hour.localeCompare(other.hour));
}

function name(dose, live) {
  const when = dose.due === null ? say.notDue : dated(Date.parse(dose.due), live.status.zone);
  return say.mark(dose.dose, phaseOf(dose, live.status)) + ", " + when;
}

function choose(dose, redraw) {
  chosen = dose;
  reached = dose;
  redraw();
  at("why").scrollIntoView({ block: "nearest" });
  at("softly").textContent = [at("why-title"), ...at("why").querySelectorAll(".pair p, .needs li")]
    .map(part => part.textContent).join(". ");
}

function cell(dose, stop, seen) {
  const phase = phaseOf(dose, seen.live.status);
  return el("div", { role: "gridcell", class: "dose", id: "dose-" + dose.dose,
    "data-phase": phase, "aria-label": name(dose, seen.live),
    "aria-selected": String(seen.dose === dose), tabindex: stop === dose ? 0 : -1,
    onclick: () => choose(dose.dose, seen.redraw), onfocus: () => { reached = dose.dose; } },
  icon(marks[phase] ?? "ring", "mark"), el("span", { class: "number" }, String(dose.dose)),
  el("span", { class: "word" }, words[phase]));
}

const empty = () => el("div", { role: "gridcell" });

/** The nearest dose that way: what lies aside counts more than what lies ahead. */
function nearest(from, key) {
  const [across, down] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  const here = from.getBoundingClientRect();
  const away = one => {
    const there = one.getBoundingClientRect();
    const [x, y] = [there.left - here.left, there.top - here.top];
    const ahead = x * across + y * down;
    const aside = Math.abs(x * down) + Math.abs(y * across);
    return ahead > 1 ? ahead + aside * 10 : Infinity;
  };
  return [...document.querySelectorAll(".dose")].map(one => [away(one), one])
    .filter(([far]) => far < Infinity).sort(([one], [other]) => one - other)[0]?.[1];
}

function keys(event) {
  const dose = event.target.closest(".dose");
  if (dose === null || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  if (event.key.startsWith("Arrow")) {
    event.preventDefault();
    nearest(dose, event.key)?.focus();
  } else if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    dose.click();
  }
}

/** A grid has one stop of the tab key: where the keys were last, or else the dose that is shown. */
function grid(label, doses, seen, lines) {
  const stop = doses.find(dose => dose.dose === reached) ?? doses.find(dose => dose === seen.dose) ?? doses[0];
  return doses.length === 0 ? null : el("div", { role: "grid", class: "calendar", "aria-label": label,
    onkeydown: keys }, lines(stop));
}

const hours = row => [...new Set(row.times)].sort();

function calendar(cycle, doses, seen) {
  const { zone } = seen.live.status;
  const days = [...new Map(doses.map(dose => [day(Date.parse(dose.due), zone), Date.parse(dose.due)]))];
  const made = rows(doses, zone);
  const several = new Set(doses.map(dose => dose.order)).size > 1;
  const today = day(seen.live.now(), zone);
  const head = el("div", { role: "row" }, empty(), days.map(([long, when]) => el("div", { role: "columnheader",
    "aria-label": long, "aria-current": long === today ? "date" : null }, shortDay(when, zone))));
  return grid(say.calendar(cycle), doses, seen, stop => [head, made.map(row => el("div", { role: "row" },
    el("div", { role: "rowheader" }, say.hours(hours(row)), several ? el("small", {}, row.product) : null),
    days.map(([long]) => row.cells.has(long) ? cell(row.cells.get(long), stop, seen) : empty())))]);
}

function undated(cycle, doses, seen) {
  const starts = doses.map((_, number) => number).filter(number => number % IN_A_ROW === 0);
  return grid(say.withoutTime(cycle), doses, seen, stop => starts.map(start => el("div", { role: "row" },
    el("div", { role: "rowheader" }, say.noTime),
    Array.from({ length: IN_A_ROW }, (_, number) => doses[start + number]).map(dose =>
      dose === undefined ? empty() : cell(dose, stop, seen)))));
}

function came(doses, status) {
  const phases = doses.map(dose => phaseOf(dose, status));
  return [...new Set(phases)].map(phase => phases.filter(one => one === phase).length + " " + words[phase])
    .join(", ");
}

function cycle(number, seen) {
  const doses = seen.live.doses.filter(dose => dose.cycle === number);
  const sorted = doses.filter(dose => dose.due !== null)
    .sort((one, other) => Date.parse(one.due) - Date.parse(other.due));
  return el("section", { class: "card", "aria-labelledby": "cycle-" + number },
    el("div", { class: "head" }, el("h2", { id: "cycle-" + number }, say.cycleTitle(number)),
      el("p", { class: "small" }, came(doses, seen.live.status))),
    calendar(number, sorted, seen), undated(number, doses.filter(dose => dose.due === null), seen));
}

function legend(live) {
  const phases = [...new Set(live.doses.map(dose => phaseOf(dose, live.status)))];
  return el("ul", { class: "legend" }, phases.map(phase => el("li", { "data-phase": phase },
    icon(marks[phase] ?? "ring", "mark"), words[phase])));
}

/** Why it stands so; where it is open, also what holds it and what is still needed, as on the page Now. */
function because(dose, live) {
  const open = opened(dose, live.status);
  return open === undefined ? dose.why.map(one => pair(one, null, live)) : [reasons(open, live), needs(open, live)];
}

function facts(dose, live) {
  const time = iso => moment(Date.parse(iso), live.now(), live.status.zone);
  const fact = (title, is, made) => is === null ? null : el("div", {}, el("h3", {}, title), made(is));
  const plain = text => el("p", {}, text);
  return el("div", { class: "facts" },
    fact(say.amountOrdered, dose.amount, measure),
    fact(say.amountGiven, dose.given, measure),
    fact(say.volumeOrdered, dose.ordered_ul, ul => measure(ml(ul))),
    fact(say.volumeDelivered, dose.ordered_ul === null ? null : dose.delivered_ul, ul => measure(measuredMl(ul))),
    fact(say.volumeAtMost, dose.at_most_ul, ul => measure(ml(ul))),
    fact(say.due, dose.due, iso => plain(time(iso))),
    fact(say.startsBy, dose.started === null ? dose.window_ends : null, iso => plain(time(iso))),
    fact(say.startedAt, dose.started, iso => plain(time(iso))),
    fact(say.endedAt, dose.ended, iso => plain(time(iso))),
    fact(say.confirmed, dose.confirmations.length === 0 ? null : dose.confirmations, all =>
      all.map(one => plain(say.confirmedBy(one.by, time(one.at))))));
}

function why({ live, dose }) {
  const phase = phaseOf(dose, live.status);
  return el("section", { class: "card why", id: "why", "aria-labelledby": "why-title", "data-phase": phase },
    el("div", { class: "of" }, icon(marks[phase] ?? "ring", "mark"),
      el("h2", { id: "why-title" }, say.doseIs(dose.dose, words[phase]))),
    el("p", { class: "small" }, say.whose(dose.product, dose.cycle, dose.channel)),
    because(dose, live), facts(dose, live));
}

/** What is known to have been given so far of each product, against what the course orders. */
function soFar(product, live) {
  const doses = live.doses.filter(dose => dose.product === product);
  const count = phase => doses.filter(dose => dose.phase === phase).length;
  const given = total(doses.map(dose => dose.given));
  const isPlanned = doses.every(dose => dose.amount !== null);
  const unsure = doses.filter(dose => dose.phase === "uncertain").map(dose => dose.dose);
  return el("div", {}, el("h3", {}, product), given === "" ? null : el("p", {}, measure(given), " ",
    isPlanned ? say.units(total(doses.map(dose => dose.amount))) : null),
  el("p", {}, say.dosesGiven(count("given"), count("partly given"), doses.length)),
  unsure.length === 0 ? null : el("p", {}, say.moreMayHave(unsure.join(", "))));
}

/** All of the page's parts. */
export function course(live, people, redraw) {
  const alarms = fills(top(live)) ? list(live, people, true) : null;
  if (live.doses.length === 0) {
    return [alarms, el("p", { class: "card" }, say.connecting)];
  }
  const seen = { live, dose: shown(live), redraw };
  const cycles = [...new Set(live.doses.map(dose => dose.cycle))];
  const products = [...new Set(live.doses.map(dose => dose.product))];
  return [el("div", { class: "large" }, alarms,
    el("div", { class: "head title" }, el("h1", {}, say.coursePage), legend(live)),
    cycles.map(number => cycle(number, seen))),
  el("div", { class: "side" }, why(seen)),
  el("div", { class: "wide" }, el("section", { class: "card" }, el("h2", {}, say.soFar),
    el("div", { class: "totals" }, products.map(product => soFar(product, live)))))];
}
