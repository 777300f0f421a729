// The page Confirm: what is to flow, the amount found apart by plan, interlock and people, and who signs.

import { readBack } from "/ask.js";
import { amountWords } from "/deeds.js";
import { el, icon, measure } from "/dom.js";
import { Look } from "/look.js";
import { needs, reasons } from "/now.js";
import { secondForm, signsSecond } from "/second.js";
import { minute, ml, moment, rate, say, sentence, spanWords } from "/words.js";
import { isPlain, tell } from "/workwords.js";

let look = null;
let prepared = null;
/** What each person read from the label and typed at this screen, by name; for one dose. */
let labels = new Map();
let faults = new Map();

/** The dose that somebody chose where several are near. */
let picked = null;

const MOST_OFFERED = 4;

/** Asks anew once anything has happened, for the dose may have changed. */
function load(number, live, redraw) {
  const path = "/1/doses/" + number;
  if (look?.path !== path) {
    look = new Look(path, /^$/);
    labels = new Map();
    faults = new Map();
  }
  look.renew(live, redraw);
  prepared = look.told;
}

/** The digits of an amount, without its commas and its unit. */
const digits = amount => amount.slice(0, amount.indexOf(" ")).replaceAll(",", "");
const unitOf = amount => amount.slice(amount.indexOf(" ") + 1);
const agrees = text => text === digits(prepared.amount);

/** Until when a confirmation counts; after it whoever confirmed must look again. */
const countsUntil = one => Date.parse(one.at) + prepared.confirmation_counts_ms;
const counting = live => prepared.confirmations.filter(one => countsUntil(one) >= live.now());
const confirmers = live => counting(live).map(one => one.by);

/** Nobody sees them before they have typed theirs; for the second person they are covered again. */
function isOpen(live, who) {
  const name = who.me.name;
  const by = confirmers(live);
  return by.length >= prepared.nurses || (by.includes(name) ? [...labels.keys()].some(other => other !== name)
    : labels.has(name));
}

function amounts(live, who) {
  const open = isOpen(live, who);
  const typed = open ? [...labels] : [];
  const line = (what, amount, mark) => el("li", {}, el("span", {}, what), amount, mark);
  const same = el("span", { class: "agrees" }, icon("check"), tell.agrees);
  const { reckoned } = prepared;
  return el("section", { class: "card found" }, el("div", { class: "head" }, el("h2", {}, tell.foundApart),
    open ? null : el("p", { class: "small" }, tell.covered)),
  el("ul", {}, line(tell.byPlan, open ? measure(prepared.amount) : tell.isCovered),
    reckoned === null ? line(tell.byInterlock, tell.notReckoned) : line(tell.byInterlockFrom(reckoned.from),
      open ? measure(reckoned.amount) : tell.isCovered, !open ? null
        : reckoned.amount === prepared.amount ? same : el("strong", {}, icon("cross"), tell.differ)),
    typed.map(([name, text]) => line(tell.fromLabel(name), measure(prepared.amount), same.cloneNode(true)))));
}

function flow(live) {
  const { planned, roundings } = prepared;
  const first = planned.flows[0];
  return el("section", { class: "card found" }, el("h2", {}, tell.willFlow),
    el("p", { class: "value" }, tell.volumeOver(ml(planned.vtbi_ul), spanWords(planned.over_ms))),
    el("ul", {}, planned.flows.length === 1
      ? el("li", {}, el("span", {}, say.rateOrdered), measure(rate(first.rate_ul_per_h)))
      : planned.flows.map(one => el("li", {}, el("span", {}, ml(one.volume_ul)),
        measure(rate(one.rate_ul_per_h)))),
    el("li", {}, el("span", {}, tell.channel), planned.channel),
    el("li", {}, el("span", {}, tell.patient), live.status.weight),
    roundings.map(one => el("li", {}, el("span", {}, one)))));
}

function step(words, is, isNow) {
  return el("li", { "aria-current": isNow ? "step" : null }, is ? icon("check") : null, words);
}

function steps(live) {
  const by = confirmers(live);
  const wanted = prepared.nurses;
  const missing = prepared.needs.some(need => need.includes("not recorded lately enough"));
  const names = wanted === 1 ? [tell.nurse] : [tell.firstNurse, tell.secondNurse];
  const all = names.slice(0, wanted).map((name, at) => step(name, by.length > at, by.length === at));
  return el("ol", { class: "steps", "aria-label": tell.steps }, step(tell.readingsStep, !missing, missing), all,
    step(tell.startStep, false, by.length >= wanted));
}

function label(id, said) {
  const made = el("input", { type: "text", inputmode: "numeric", name: "label", id, required: true,
    autocomplete: "off", maxlength: 20, spellcheck: "false", "aria-label": tell.labelAmount,
    "aria-describedby": said });
  return el("label", {}, el("span", {}, tell.labelAmount), el("div", { class: "frame" }, made,
    el("span", { class: "unit" }, unitOf(prepared.amount))));
}

/** What is carried to the engine, which compares what was read from the label, too. */
const acted = text => "confirm dose " + prepared.dose + " labelled " + amountWords(text, unitOf(prepared.amount));

/** What was read from the label must be what is ordered; which of the two is wrong, people find out. */
function reads(name, text) {
  if (!isPlain(text)) {
    faults.set(name, tell.labelDigits);
  } else if (!agrees(text)) {
    faults.set(name, tell.labelDiffers);
  } else {
    faults.delete(name);
    return true;
  }
  return false;
}

const starts = live => prepared.due !== null && Date.parse(prepared.due) <= live.now();

/** Whoever is signed in here. */
function own(live, people, redraw) {
  const name = people.me.name;
  const had = counting(live).find(one => one.by === name);
  const title = say.confirm(prepared.dose);
  const submit = event => {
    event.preventDefault();
    const text = new FormData(event.target).get("label").trim();
    if (reads(name, text)) {
      labels.set(name, text);
      readBack(live, people, acted(text), title);
    }
    redraw();
  };
  return el("section", { class: "card signs", "data-key": "own-" + prepared.dose + (had !== undefined) },
    el("h2", {}, name + ", " + people.me.role),
    had !== undefined ? el("p", {}, icon("check"), tell.confirmedUntil(minute(countsUntil(had), live.status.zone)))
      : el("form", { onsubmit: submit, novalidate: true },
      label("own-label", "own-label-said"),
      el("p", { class: "fault", id: "own-label-said", role: "alert" }, faults.get(name) ?? ""),
      el("button", { type: "submit", class: "filled", id: "sign-own" }, title)));
}

async function signs(live, people, fields, redraw) {
  const text = fields.get("label").trim();
  const title = starts(live) ? tell.start(prepared.dose) : tell.confirmSecond(prepared.dose);
  const against = await signsSecond(live, people, fields, acted(text), title, title);
  if (against === "") {
    labels.set(fields.get("second").trim(), text);
  } else {
    faults.set("second", against);
  }
  redraw();
}

function second(live, people, redraw) {
  const signed = fields => {
    if (reads("second", fields.get("label").trim())) {
      signs(live, people, fields, redraw);
    }
    redraw();
  };
  return el("section", { class: "card signs", "data-key": "second-" + prepared.dose },
    el("h2", {}, tell.secondTitle), el("p", { class: "small" }, tell.secondHow),
    secondForm(label("second-label", "second-said"), faults.get("second") ?? "", signed));
}

function people(live, who, redraw) {
  const by = confirmers(live);
  if (by.length >= prepared.nurses) {
    const due = moment(Date.parse(prepared.due), live.now(), live.status.zone);
    return el("section", { class: "card" }, el("p", { class: "step" }, icon("check"),
      starts(live) ? tell.allConfirmed : tell.startsWhenDue(due)));
  }
  if (!who.may("confirm")) {
    return el("section", { class: "card" }, el("p", {}, sentence(who.whyNot("confirm"), 0, "UTC") + "."));
  }
  return [own(live, who, redraw), by.includes(who.me.name) ? second(live, who, redraw) : null];
}

/** Doses of a pump that have not begun, the earliest first: with several channels more than one may be near. */
const candidates = live => live.doses.filter(dose => dose.channel !== null && dose.due !== null
  && ["waiting", "held", "awaiting confirmation"].includes(dose.phase))
  .sort((one, other) => Date.parse(one.due) - Date.parse(other.due)).slice(0, MOST_OFFERED);

function choice(all, live, redraw) {
  const time = dose => moment(Date.parse(dose.due), live.now(), live.status.zone);
  return el("label", { class: "choice" }, el("span", { class: "unseen" }, tell.whichDose), el("select", {
    onchange: event => { picked = Number(event.target.value); redraw(); } }, all.map(dose => el("option", {
    value: dose.dose, selected: dose.dose === prepared.dose }, tell.doseOn(dose.dose, dose.product, dose.channel,
    time(dose))))));
}

function head(live, all, redraw) {
  const time = iso => moment(Date.parse(iso), live.now(), live.status.zone);
  return el("div", { class: "head title" }, el("div", {}, el("h1", {}, say.confirm(prepared.dose)),
    el("p", { class: "small" }, prepared.product, " · ",
      tell.dueUntil(time(prepared.due), time(prepared.window_ends))),
    prepared.confirm_from !== null && Date.parse(prepared.confirm_from) > live.now()
      ? el("p", {}, tell.tooEarly(time(prepared.confirm_from))) : null,
    all.length > 1 ? choice(all, live, redraw) : null), steps(live));
}

/** All of the page's parts. */
export function confirm(live, who, redraw) {
  const all = candidates(live);
  const dose = all.find(one => one.dose === picked) ?? all[0];
  if (dose === undefined) {
    return el("section", { class: "card" }, el("h1", {}, tell.confirmTitle),
      el("p", {}, tell.nothingToConfirm));
  }
  load(dose.dose, live, redraw);
  if (prepared === null) {
    return el("p", { class: "card" }, say.connecting);
  }
  const against = [reasons(prepared, live), needs(prepared, live)].flat().filter(part => part !== null);
  return [el("div", { class: "wide" }, head(live, all, redraw)),
    el("div", { class: "large" }, amounts(live, who), people(live, who, redraw)),
    el("div", { class: "side" }, flow(live),
      against.length === 0 ? null : el("section", { class: "card" }, against),
      el("p", { class: "small" }, tell.notKeptHere))];
}
