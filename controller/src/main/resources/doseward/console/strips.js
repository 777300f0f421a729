// Draws signs over time: a strip each on one axis, doses on top, holds through all of them, thresholds across.

import { el, measure, shape } from "/dom.js";
import { day, marks, minute, say, sentence, shortDay, words } from "/words.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Between two lines of the time axis: the first of these that leaves room for a label. */
const STEPS = [15 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 12 * HOUR, 24 * HOUR];
const GUTTER = 54;
const EDGE = 14;
const CLOSEST = 84;
const LETTER = 16;
const HALF_A_LETTER = 4;
const NUMBERS = 104;
const NAMES = 50;
const DOSES = 44;
const AXIS = 26;

/** Where moments lie across a picture of this width. */
export function axisOf(from, to, width, zone) {
  const room = Math.max(1, width - GUTTER - EDGE);
  const x = when => Math.round(10 * (GUTTER + room * (when - from) / (to - from))) / 10;
  return { from, to, width, zone, x, ticks: ticks(from, to, room, zone), holds: when => when >= from && when <= to };
}

/** Round times of the ward's own clock; days only, where hours would crowd. */
function ticks(from, to, room, zone) {
  const fits = STEPS.find(step => step * room / (to - from) >= CLOSEST) ?? STEPS.at(-1);
  const every = Math.max(1, Math.ceil(CLOSEST * (to - from) / (room * fits)));
  const round = [];
  for (let when = Math.ceil(from / STEPS[0]) * STEPS[0]; when <= to; when += STEPS[0]) {
    const [hours, minutes] = minute(when, zone).split(":").map(Number);
    if ((hours * 60 + minutes) * MINUTE % fits === 0) {
      round.push(when);
    }
  }
  return round.filter((_, number) => number % every === 0);
}

function picture(axis, height, ...parts) {
  return shape("svg", { class: "strip-picture", viewBox: "0 0 " + axis.width + " " + height, height,
    preserveAspectRatio: "none", "aria-hidden": "true" }, ...parts.flat(3).filter(part => part !== null));
}

const text = (kind, x, y, said, anchor = "end") => shape("text", { class: kind, x, y, "text-anchor": anchor }, said);
const path = (kind, d) => shape("path", { class: kind, d });
const box = (kind, x, y, width, height) => shape("rect", { class: kind, x, y, width, height });

const grid = (axis, height) => path("grid", axis.ticks.map(when => "M" + axis.x(when) + " 0V" + height).join(""));

/** Slanting lines wherever a hold stood, each drawn whole so that no pattern is needed. */
function holds(all, axis, height) {
  return all.filter(hold => hold.from <= axis.to && hold.to >= axis.from).map(hold => {
    const left = axis.x(Math.max(hold.from, axis.from));
    const right = Math.max(left + 4, axis.x(Math.min(hold.to, axis.to)));
    return [box("held", left, 0, right - left, height), path("hatch", hatch(left, right, height))];
  });
}

function hatch(left, right, height) {
  let lines = "";
  for (let start = left - height; start < right; start += 9) {
    const [x1, x2] = [Math.max(start, left), Math.min(start + height, right)];
    if (x2 > x1) {
      lines += "M" + x1 + " " + (height - (x1 - start)) + "L" + x2 + " " + (height - (x2 - start));
    }
  }
  return lines;
}

const dot = ([x, y]) => "M" + x + " " + y + "h0";
const diamond = ([x, y]) => "M" + x + " " + (y - 8) + "l8 8l-8 8l-8-8z";

/** A number as it is written, without its unit. */
const bare = value => value.split(" ")[0];

function numbers(sign, axis, height) {
  const read = sign.readings.filter(one => axis.holds(one.at));
  const all = [...read.map(one => one.millionths), ...sign.thresholds.map(one => one.millionths)];
  const [least, most] = all.length === 0 ? [0, 1] : [Math.min(...all), Math.max(...all)];
  const air = Math.max((most - least) * 0.1, least === most ? 1 : 0);
  const y = value => Math.round(10 * (8 + (height - 16) * (most + air - value) / (most - least + 2 * air))) / 10;
  const places = read.map(one => [axis.x(one.at), y(one.millionths)]);
  const guilty = places.filter((_, number) => read[number].guilty);
  return [sign.thresholds.map(one => threshold(one, axis, y(one.millionths), height)),
    path("curve", places.map(([x, up], number) => (number === 0 ? "M" : "L") + x + " " + up).join("")),
    path("dots", places.filter((_, number) => !read[number].guilty).map(dot).join("")),
    path("guilty", guilty.map(diamond).join("")), labels(sign, read, y)];
}

/** What lies beyond a threshold is tinted, and the line says by its kind whether it holds or stops. */
function threshold(one, axis, y, height) {
  const under = ["below", "at most"].includes(one.comparison);
  const kind = one.stops ? "stops" : "holds";
  return [one.comparison === "exactly" ? null : box("beyond " + kind, GUTTER, under ? y : 0, axis.width - GUTTER,
    under ? height - y : y), path("threshold " + kind, "M" + GUTTER + " " + y + "H" + axis.width)];
}

/** The thresholds first, then the highest and the lowest where there is room for them. */
function labels(sign, read, y) {
  const wanted = sign.thresholds.map(one => ["at " + (one.stops ? "stops" : "holds"), one]);
  const sorted = [...read].sort((one, other) => one.millionths - other.millionths);
  for (const one of [sorted.at(-1), sorted[0]].filter(some => some !== undefined)) {
    wanted.push(["at", one]);
  }
  const taken = [];
  return wanted.filter(([, one]) => {
    const isFree = taken.every(place => Math.abs(place - y(one.millionths)) >= LETTER);
    taken.push(...isFree ? [y(one.millionths)] : []);
    return isFree;
  }).map(([kind, one]) => text(kind, GUTTER - 8, y(one.millionths) + 5, bare(one.value)));
}

/** A dot a reading, and its word wherever it changed and there is room. */
function names(sign, axis, height) {
  const read = sign.readings.filter(one => axis.holds(one.at));
  const middle = height - 14;
  const places = read.map(one => [axis.x(one.at), middle]);
  let free = 0;
  const said = read.map((one, number) => {
    const [x] = places[number];
    if (x < free || one.value === read[number - 1]?.value) {
      return null;
    }
    const fits = x + one.value.length * 8 < axis.width;
    free = x + one.value.length * 8 + 8;
    return text("word", fits ? x - 4 : axis.width - 2, 18, one.value, fits ? "start" : "end");
  });
  return [path("curve", "M" + GUTTER + " " + middle + "H" + axis.width),
    path("dots", places.filter((_, number) => !read[number].guilty).map(dot).join("")),
    path("guilty", places.filter((_, number) => read[number].guilty).map(diamond).join("")), said];
}

function rule(one, live) {
  return el("p", { class: "small rule" }, (one.stops ? say.stopsIf : say.holdsIf)(
    sentence(one.when, live.now(), live.status.zone)));
}

/** One sign: its name, its last value and its rules beside the picture. */
export function strip(sign, axis, spans, live) {
  const last = sign.readings.at(-1);
  const height = sign.unit === null ? NAMES : NUMBERS;
  return el("div", { class: "strip-row" }, el("div", { class: "strip-name" },
    el("h2", {}, sentence(sign.sign, live.now(), live.status.zone)),
    last === undefined ? el("p", { class: "small" }, say.neverRead) : measure(last.value),
    sign.rules.map(one => rule(one, live))),
  picture(axis, height, grid(axis, height), holds(spans, axis, height),
    sign.unit === null ? names(sign, axis, height) : numbers(sign, axis, height)));
}

/** The doses of one product, each where it began or is due. */
export function doses(product, all, axis, spans) {
  const shown = all.filter(dose => dose.product === product && dose.at !== null && axis.holds(dose.at));
  let free = 0;
  return el("div", { class: "strip-row" }, el("div", { class: "strip-name" }, el("h2", {}, product),
    el("p", { class: "small" }, say.dosesFrom(shown.map(dose => dose.dose)))),
  picture(axis, DOSES, grid(axis, DOSES), holds(spans, axis, DOSES), shown.map(dose => {
    const x = axis.x(dose.at);
    const number = x >= free ? text("number", x, DOSES - 3, String(dose.dose), "middle") : null;
    free = number === null ? free : x + 24;
    return [shape("use", { class: "mark", "data-phase": dose.phase, href: "#" + (marks[dose.phase] ?? "ring"),
      x: x - 9, y: 4, width: 18, height: 18 }), number];
  })));
}

/** The times below all strips; midnight is called by its day. One that has no room before the next is left out. */
export function times(axis) {
  let before = "";
  const all = axis.ticks.map(when => {
    const isNew = day(when, axis.zone) !== before;
    before = day(when, axis.zone);
    const said = isNew ? shortDay(when, axis.zone) + ", " + minute(when, axis.zone) : minute(when, axis.zone);
    const half = said.length * HALF_A_LETTER;
    return { said, half, x: Math.min(axis.x(when), axis.width - half) };
  });
  const shown = all.filter((one, at) => at === all.length - 1
    || all[at + 1].x - one.x >= one.half + all[at + 1].half + HALF_A_LETTER);
  return el("div", { class: "strip-row" }, el("div", { class: "strip-name" }), picture(axis, AXIS,
    shown.map(one => text("time", one.x, 18, one.said, "middle"))));
}

/** What each mark of the pictures means, in words. */
export function legend(all) {
  const phases = [...new Set(all.map(dose => dose.phase))];
  const sample = (words, ...parts) => el("li", {}, shape("svg", { class: "strip-picture sample", viewBox: "0 0 30 18",
    width: 30, height: 18, "aria-hidden": "true" }, ...parts), words);
  return el("ul", { class: "legend always" },
    sample(say.read, path("dots", "M15 9h0")), sample(say.guilty, path("guilty", diamond([15, 9]))),
    sample(say.holdsAt, path("threshold holds", "M0 9H30")), sample(say.stopsAt, path("threshold stops", "M0 9H30")),
    sample(say.held, box("held", 0, 0, 30, 18), path("hatch", hatch(0, 30, 18))),
    phases.map(phase => sample(say.doseMark(words[phase] ?? phase), shape("use", { class: "mark", "data-phase": phase,
      href: "#" + (marks[phase] ?? "ring"), x: 6, y: 0, width: 18, height: 18 }))));
}
