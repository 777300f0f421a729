// The page Work: all that people do besides recording and confirming, and what the course asks of them.

import { pressed } from "/acts.js";
import { readBack, withFields, withReason } from "/ask.js";
import { correctReading } from "/correct.js";
import { deeds } from "/deeds.js";
import { el, icon } from "/dom.js";
import { signs } from "/look.js";
import { moment, sentence } from "/words.js";
import { tell } from "/workwords.js";

const BECAUSE = / because$/;

/** A sentence in which no time stands. */
const plain = words => sentence(words, 0, "UTC");

/** Of which locked deed it was asked why it is locked. */
let why = null;

/** A button of a deed; without the right for it, it says who has it. */
function button(id, words, right, people, redraw, what) {
  const may = people.may(right);
  const does = may ? pressed(what) : () => { why = id; redraw(); };
  return el("div", { class: "deed", "data-key": id + may }, el("button", { type: "button", id: "deed-" + id,
    "aria-disabled": may ? null : "true", "aria-describedby": why === id ? "why-not" : null, onclick: does },
  may ? null : icon("lock"), words),
  may || why !== id ? null : el("p", { class: "small", id: "why-not", role: "status" },
    plain(people.whyNot(right)) + "."));
}

function does(deed, live, people) {
  const asked = deed.ask(live);
  if (typeof asked.words === "string") {
    readBack(live, people, asked.words, tell[deed.name]);
  } else {
    withFields(live, people, tell[deed.name], asked);
  }
}

function part(name, live, people, redraw, above = null) {
  const all = deeds.filter(deed => deed.part === name && deed.when(live)).map(deed => button(deed.name,
    tell[deed.name], deed.right, people, redraw, () => does(deed, live, people)));
  if (name === "readings" && live.readings.length > 0) {
    all.push(button("correct", tell.correctReading, "correct", people, redraw, () =>
      correctReading(live, people)));
  }
  return all.length === 0 ? null : el("section", { class: "card", "data-key": name },
    el("h2", {}, tell.parts[name]), above, el("div", { class: "deeds" }, all));
}

/** An answer in the bedside's own words; one that ends in because asks for a reason. */
function answer(words, live, people, redraw) {
  const title = plain(words.replace(BECAUSE, ""));
  const right = words.startsWith("answer") ? "answer" : words.startsWith("begin") ? "begin" : "leave out";
  return button("say-" + words, title, right, people, redraw, () => BECAUSE.test(words)
    ? withReason(live, people, words.replace(BECAUSE, ""), title) : readBack(live, people, words, title));
}

function questions(live, people, redraw) {
  const { questions: all, zone } = live.status;
  const told = words => sentence(words, live.now(), zone);
  const question = one => el("div", { "data-key": one.question }, el("p", { class: "step" }, told(one.question)),
    one.because === one.question ? null : el("p", { class: "small" }, told(one.because)),
    one.asked === null ? null : el("p", { class: "small" }, tell.askedOf(one.asked, one.order)),
    el("div", { class: "deeds" }, one.answers.map(words => answer(words, live, people, redraw))));
  return all.length === 0 ? null : el("section", { class: "card asks" }, el("h2", {}, tell.asked),
    all.map(question));
}

function judging(live, people, redraw) {
  const mine = (signs.told?.judgements ?? []).filter(one => one.asked === people.me.role);
  const says = (is, one) => button(is + "-" + one.words, tell.says[is], "answer", people, redraw, () =>
    readBack(live, people, "say " + is + " to \"" + one.words + "\"", tell.saysTo(is, one.words)));
  return mine.length === 0 ? null : el("section", { class: "card asks" },
    el("h2", {}, tell.judge(people.me.role)), el("p", { class: "small" }, tell.judgeNote), mine.map(one =>
      el("div", { "data-key": one.words }, el("p", { class: "step" }, plain(one.words)),
        el("div", { class: "deeds" }, says("yes", one), says("no", one)))));
}

/** A rule that stands at the top of its file holds each order by itself; it is told once. */
function alike(holds) {
  const groups = new Map();
  for (const hold of holds) {
    const key = [hold.held_because, hold.since, hold.lifts_when].join("\n");
    groups.set(key, [...groups.get(key) ?? [], hold]);
  }
  return [...groups.values()];
}

function holds(live) {
  const { holds: all, zone } = live.status;
  return all.length === 0 ? el("p", {}, tell.notHeld) : el("ul", { class: "holds" }, alike(all).map(some =>
    el("li", {}, el("strong", {}, sentence(some[0].held_because, live.now(), zone)), el("span", { class: "small" },
      tell.heldSince(moment(Date.parse(some[0].since), live.now(), zone), some[0].lifts_when),
      tell.holdsWhat(some.map(hold => hold.order))))));
}

/** All of the page's parts. */
export function work(live, people, redraw) {
  signs.renew(live, redraw);
  const shown = (name, above) => part(name, live, people, redraw, above);
  return [el("div", { class: "large" }, el("h1", { class: "page-title" }, tell.workTitle),
    questions(live, people, redraw), judging(live, people, redraw), shown("flow", holds(live)), shown("doses")),
  el("div", { class: "side" }, shown("nurse"), shown("readings"), shown("course"), shown("machine"))];
}
