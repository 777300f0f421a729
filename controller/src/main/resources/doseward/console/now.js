// The page Now: what flows, what is next, and what it waits for.

import { pressed } from "/acts.js";
import { answers, fills, list, top } from "/alarms.js";
import { readBack, withReason } from "/ask.js";
import { el, icon, measure, shape } from "/dom.js";
import { clock, compared, marks, measuredMl, measuredRate, ml, moment, phases, rate, say, sentence, span,
  spanWords } from "/words.js";
import { tell } from "/workwords.js";

const PART = 1000;
const TOLERATED = 0.1;
const MOST_SHOWN = 0.25;
/** A word of a flowing dose is kept every ten seconds; what is three older still is of a pump that is not heard. */
const PUMP_OLD = 13_000;

/** What the pump last said of it, where that is too old to be taken for what is. */
const pumpAge = (dose, live) => dose.phase !== "infusing" || dose.heard === null ? 0
  : live.now() - Date.parse(dose.heard);

/** The doses that are shown large, the most urgent first: those a pump may be giving, or else the next. */
function heroes(status) {
  const order = ["uncertain", "halting", "infusing", "ordered", "paused"];
  const open = [...status.current].sort((one, other) =>
    order.indexOf(one.phase) - order.indexOf(other.phase));
  return open.length > 0 ? open : status.next === null ? [] : [status.next];
}

const stopped = status => status.alarms.some(alarm => alarm.stops_flow && alarm.ended === null);

function title(dose, live) {
  if (live.gone) {
    return [say.left, "cross", "plain"];
  }
  if (live.status.state === "ended") {
    return [say.ended, "check", "plain"];
  }
  if (live.status.forbidden !== null) {
    return [say.forbidden, "octagon", "plain"];
  }
  if (dose === null) {
    return [say.noDose, "check", "plain"];
  }
  const held = dose.phase === "waiting" && holding(dose, live.status).length > 0;
  const [word, picture, colour] = phases[held ? "held" : dose.phase] ?? [dose.phase, "clock", "plain"];
  const idle = ["waiting", "held", "awaiting confirmation", "awaiting giving", "paused"].includes(dose.phase);
  return stopped(live.status) && idle ? [say.notFlowing, "octagon", "plain"] : [word, picture, colour];
}

/** The word of where the first dose stands, for the browser's own title. */
export function headline(live) {
  const first = heroes(live.status)[0] ?? null;
  const word = title(first, live)[0];
  return live.isLost() && !live.gone ? say.was(word) : word;
}

function countdown(ms) {
  return el("p", { class: "far" }, span(ms).map(([number, unit]) =>
    [el("span", { class: "number" }, String(number)), el("span", { class: "unit" }, unit)]));
}

function timing(dose, live) {
  const { zone } = live.status;
  const now = live.now();
  const time = iso => moment(Date.parse(iso), now, zone);
  const stale = !live.isFresh();
  const line = (ms, words) => [countdown(ms), el("p", { class: "under" },
    stale ? say.leftAt(clock(now, zone)) : words)];
  if (dose.phase === "infusing") {
    const end = Date.parse(dose.ends_about);
    const lasts = end - Date.parse(dose.started);
    return line(end - now, say.leftOf(spanWords(lasts), time(dose.ends_about)));
  }
  if (["ordered", "halting", "uncertain", "paused"].includes(dose.phase)) {
    return [];
  }
  if (dose.due === null) {
    return [el("p", { class: "under" }, say.notDue)];
  }
  if (Date.parse(dose.due) > now) {
    return line(Date.parse(dose.due) - now, say.untilDue(time(dose.due)));
  }
  return ["held", "awaiting confirmation", "awaiting giving", "waiting"].includes(dose.phase)
    && dose.window_ends !== null
    ? line(Date.parse(dose.window_ends) - now, say.until(time(dose.window_ends), dose.dose))
    : [el("p", { class: "under" }, say.dueSince(time(dose.due)))];
}

function bar(dose) {
  const part = Math.min(PART, Math.floor(dose.delivered_ul * PART / dose.ordered_ul));
  return el("progress", { class: "bar", max: PART, value: part, "aria-label": say.delivered });
}

function amounts(dose, live) {
  if (dose.ordered_ul === null || dose.ordered_ul === 0) {
    return null;
  }
  const given = (dose.given ?? "").replace(/ units$/, "");
  const age = pumpAge(dose, live);
  return el("div", { class: "amounts", "data-old": String(age > PUMP_OLD) }, bar(dose),
    el("p", {}, measure(measuredMl(dose.delivered_ul)), " ", dose.at_most_ul === null
      ? say.deliveredOf(ml(dose.ordered_ul)) : say.atMost(ml(dose.at_most_ul))),
    dose.given === null || dose.amount === null ? null
      : el("p", {}, given === dose.given ? measure(dose.given)
        : [el("span", { class: "value" }, given, el("small", {}, "\u00a0units"))], " ", say.units(
        dose.amount.replace(/ units$/, ""))),
    age > PUMP_OLD ? el("p", { class: "was" }, tell.asThePumpSaid(say.ago(age))) : null);
}

function gauge(measured, ordered) {
  const off = (measured - ordered) / ordered;
  const ok = Math.abs(off) <= TOLERATED;
  const place = Math.round(100 + Math.max(-MOST_SHOWN, Math.min(MOST_SHOWN, off)) * 90 / MOST_SHOWN);
  const box = (kind, x, width, y, height) => shape("rect", { class: kind, x, width, y, height, rx: 2 });
  return el("div", { class: "against" }, el("h3", {}, say.against),
    shape("svg", { class: "gauge", viewBox: "0 0 200 20", preserveAspectRatio: "none", "aria-hidden": "true" },
      box("line", 0, 200, 8, 4), box("zone", 64, 72, 4, 12), box(ok ? "hand" : "hand off", place - 3, 6, 2, 16),
      box("middle", 99, 2, 2, 16)),
    el("p", {}, say.within(compared(measured, ordered), ok)));
}

function rates(dose, live) {
  if (dose.ordered_rate_ul_per_h === null) {
    return null;
  }
  const measured = dose.measured_rate_ul_per_h;
  return el("div", { class: "rates", "data-old": String(pumpAge(dose, live) > PUMP_OLD) },
    el("div", {}, el("h3", {}, say.rateOrdered), measure(rate(dose.ordered_rate_ul_per_h))),
    el("div", {}, el("h3", {}, say.rateMeasured), measured === null
      ? el("span", { class: "value" }, say.notMeasured) : measure(measuredRate(measured))),
    measured === null ? null : gauge(measured, dose.ordered_rate_ul_per_h));
}

const told = (words, live) => sentence(words, live.now(), live.status.zone);

export function pair(because, lifts, live) {
  return el("div", { class: "pair" },
    el("div", {}, el("h3", {}, lifts === null ? say.because : say.heldBecause),
      el("p", {}, told(because, live))),
    lifts === null ? null : el("div", {}, el("h3", {}, say.liftsWhen), el("p", {}, told(lifts, live))));
}

/** What holds the dose, now or once it is due. */
export const holding = (dose, status) => status.holds.filter(hold => hold.order === null || hold.order === dose.order);

/** Why it stands, and what ends that; what only repeats a hold is said once. */
export function reasons(dose, live) {
  const holds = holding(dose, live.status);
  const said = holds.map(hold => hold.held_because);
  return [...holds.map(hold => pair(hold.held_because, hold.lifts_when, live)),
    ...dose.why.filter(why => !said.includes(why)).map(why => pair(why, null, live))];
}

/** What is still needed, without what is said above it already. */
export function needs(dose, live) {
  const said = [...dose.why, ...holding(dose, live.status).map(hold => hold.held_because)];
  const more = (dose.needs ?? []).filter(need => !said.includes(need));
  return more.length === 0 ? null : el("div", { class: "needs" }, el("h3", {}, say.needs),
    el("ul", {}, more.map(need => el("li", {}, told(need, live)))));
}

function toDo(alarm, people) {
  return !fills(alarm) || alarm.own ? null : el("div", { class: "todo" }, el("h3", {}, say.whatToDo),
    el("p", { class: "step" }, alarm.to_do), answers(people));
}

/** What goes on with it, for those who may; each is read back first. */
function deeds(dose, live, people) {
  const button = (words, id, what) => el("button", { type: "button", id, "data-key": words,
    onclick: pressed(what) }, words);
  const confirms = { "waiting": say.confirm, "held": say.confirm, "awaiting confirmation": say.confirm,
    "paused": say.resume }[dose.phase];
  const named = confirms?.(dose.dose);
  const goes = page => () => { location.hash = page; };
  const all = [named === undefined || dose.channel === null || dose.due === null || !people.may("confirm")
    ? null : button(named, "do-confirm-" + dose.dose, dose.phase !== "paused" ? goes("confirm")
      : () => readBack(live, people, "resume dose " + dose.dose, named)),
  named !== undefined && people.may("record") ? button(tell.recordTitle, "do-record", goes("record")) : null,
  live.status.holds.some(hold => hold.source === "person") && people.may("lift")
    ? button(say.lift, "do-lift", () => withReason(live, people, "lift", say.lift)) : null]
    .filter(one => one !== null);
  return all.length === 0 ? null : el("div", { class: "answers" }, all);
}

function hero(dose, live, people, first) {
  const alarm = first ? top(live) : null;
  const [word, picture, colour] = title(dose, live);
  const lost = live.isLost() && !live.gone;
  const { status } = live;
  const cycle = dose === null ? null : el("p", {}, say.cycle(dose.cycle, dose.dose, live.doses.length));
  return el("section", { class: "card hero", "data-colour": colour,
    "data-alarm": fills(alarm) && !alarm.own ? alarm.priority : null, "aria-label": word },
  el("div", { class: "head" }, el("h1", {}, icon(picture), lost ? say.was(word) : word),
    dose === null ? el("h2", { class: "unseen" }, say.coursePage) : el("div", { class: "whose" },
      el("h2", {}, say.dose(dose.product, dose.dose)), dose.amount === null ? null
        : el("p", {}, dose.amount), cycle)),
  first && status.forbidden !== null ? pair(status.forbidden, null, live) : null,
  first && live.gone ? el("p", { class: "step" }, say.leftWhy) : null,
  first ? status.endings.map(ending => pair(ending.because, null, live)) : null,
  toDo(alarm, people),
  dose === null || live.gone ? null : [...timing(dose, live), amounts(dose, live), rates(dose, live),
    reasons(dose, live), needs(dose, live),
    live.isFresh() ? deeds(dose, live, people) : null]);
}

function next(live) {
  const { next: dose, current, zone } = live.status;
  if (dose === null || current.length === 0) {
    return null;
  }
  const now = live.now();
  const time = iso => moment(Date.parse(iso), now, zone);
  return el("section", { class: "card next" }, el("h2", {}, say.next),
    el("div", { class: "head" }, el("p", { class: "value" }, dose.due === null ? say.notDue
      : say.nextDose(dose.dose, time(dose.due))),
    dose.due !== null && Date.parse(dose.due) > now
      ? el("p", {}, say.inTime(Date.parse(dose.due) - now)) : null),
    dose.needs.map(need => el("p", {}, told(need, live))),
    dose.window_ends === null ? null : el("p", {}, say.notAfter(time(dose.window_ends))));
}

/** The later of what is kept of the pump and of the dose that it gives. */
function lastWord(channel, live) {
  const words = [channel.heard, ...live.status.current.filter(dose => dose.channel === channel.channel)
    .map(dose => dose.heard)].filter(time => time !== null).map(time => Date.parse(time));
  return words.length === 0 || !live.isFresh() ? say.notKnown : say.ago(live.now() - Math.max(...words));
}

function pump(channel, live) {
  const now = live.now();
  const fact = (name, words) => el("div", {}, el("h3", {}, name), el("p", {}, words));
  return el("section", { class: "card pump" },
    el("h2", {}, channel.pump === null ? say.pumpUnknown(channel.channel)
      : say.pump(channel.pump, channel.channel)),
    el("div", { class: "facts" },
      fact(say.lastWord, lastWord(channel, live)),
      fact(say.troubles, channel.troubles.length === 0 ? say.none : channel.troubles.join(", ")),
      channel.bag_empty_at === null ? null
        : fact(say.bagUntil, moment(Date.parse(channel.bag_empty_at), now, live.status.zone))));
}

function course(live) {
  if (live.doses.length === 0) {
    return null;
  }
  const came = phase => live.doses.filter(dose => dose.phase === phase).length;
  const cycles = [...new Set(live.doses.map(dose => dose.cycle))];
  return el("section", { class: "card course" }, el("h2", {}, say.course(came("given"), came("partly given"),
      live.doses.length)),
    cycles.map(cycle => el("ol", { class: "marks" }, live.doses.filter(dose => dose.cycle === cycle)
      .map(dose => el("li", { "data-phase": dose.phase, title: say.mark(dose.dose, dose.phase) },
        icon(marks[dose.phase] ?? "ring", "mark"),
        el("span", { class: "unseen" }, say.mark(dose.dose, dose.phase)))))));
}

function readings(live) {
  const now = live.now();
  const tile = reading => el("li", {}, el("h3", {}, told(reading.sign, live)), el("p", { class: "of" },
    measure(reading.value)), el("p", { class: "small" }, say.readAt(moment(Date.parse(reading.taken), now,
    live.status.zone), reading.by)));
  return el("section", { class: "card readings" }, el("h2", {}, say.readings), live.readings.length === 0
    ? el("p", {}, say.noReadings) : el("ul", { class: "tiles" }, live.readings.map(tile)));
}

function questions(live) {
  const asked = live.status.questions;
  return asked.length === 0 ? null : el("section", { class: "card asks" }, el("h2", {}, say.asks),
    asked.map(one => el("div", {}, el("p", { class: "step" }, told(one.question, live)),
      el("p", { class: "small" }, say.answerBy(one.answer_by, one.order)))));
}

function arming(live) {
  const { asked, armed, by, code } = live.status.arming;
  return asked === "none" || armed ? null : el("section", { class: "card asks" },
    el("h2", {}, say.notArmed), el("p", { class: "step" }, code === null ? say.codeUnknown : say.code(code)),
    el("p", {}, by.length === 0 ? say.armedByNobody : say.armedBy(by.map(one => one.by).join(" and "))),
  el("div", { class: "answers" }, el("button", { type: "button", onclick: () => { location.hash = "arming"; } },
    say.lookAndArm)));
}

function latest(live) {
  const { zone } = live.status;
  const rows = live.entries.flatMap(entry => entry.sentences.map(words => [entry.at, words])).slice(-5)
    .reverse();
  return rows.length === 0 ? null : el("section", { class: "card latest" }, el("h2", {}, say.latest),
    el("ol", {}, rows.map(([when, words]) => el("li", {},
      el("time", { datetime: when }, moment(Date.parse(when), live.now(), zone)), " ",
      told(words, live)))));
}

/** All of the page's parts. */
export function now(live, people) {
  const shown = heroes(live.status);
  const large = shown.length === 0 ? [hero(null, live, people, true)]
    : shown.map((dose, at) => hero(dose, live, people, at === 0));
  const alarm = top(live);
  const low = live.status.alarms.length > 0 && !(fills(alarm) && !alarm.own);
  return [el("div", { class: "large" }, large, live.status.alarms.length > 1 || low
    ? list(live, people, low) : null),
  el("div", { class: "side" }, arming(live), questions(live), next(live),
    live.status.channels.map(channel => pump(channel, live))),
  el("div", { class: "wide" }, course(live), readings(live), latest(live))];
}
