// The page Arming: what two people look at, and read aloud, before they sign for it; nothing is given before.

import { pressed } from "/acts.js";
import { fills, list, top } from "/alarms.js";
import { readBack } from "/ask.js";
import { el, icon, measure } from "/dom.js";
import { Look } from "/look.js";
import { secondForm, signsSecond } from "/second.js";
import { cells, sheet } from "/sheet.js";
import { dated, ml, moment, rate, say, sentence, spanWords } from "/words.js";

/** A dose that flows changes nothing of what people sign for. */
const OF_NO_CONCERN = /Progress|Alarm|Audio/;

const look = new Look("/1/readiness", OF_NO_CONCERN);

const time = (iso, live) => moment(Date.parse(iso), live.now(), live.status.zone);

/** Each with whether it is well: yes, no, or not known yet. */
function steps(ready, live) {
  const { arming } = live.status;
  const met = ready.eligibility.filter(one => one.is_so === "no").length;
  const refused = ready.eligibility.some(one => one.is_so === "yes");
  const heard = ready.pumps.filter(one => one.heard !== null && one.unfit.length === 0);
  const failed = ready.pumps.some(one => one.self_test === "failed" || one.unfit.length > 0);
  const self = ready.self_test;
  return [[say.protocolStep, ready.protocol.title + ", " + ready.protocol.status, ready.protocol.status !== "draft"],
    [say.patientStep, ready.weight, true],
    [say.eligibilityStep, ready.eligibility.length === 0 ? say.nothingAsked : say.met(met, ready.eligibility.length),
      refused ? false : met === ready.eligibility.length ? true : null],
    [say.planStep, say.dosesPlanned(live.doses.length), live.status.beyond.length === 0 ? true : null],
    [say.pumpStep, heard.length === 0 ? say.noPump : heard.map(one => one.pump).join(", "),
      failed ? false : heard.length === ready.pumps.length ? true : null],
    [say.selfTestStep, self.found ?? (self.passed === null ? say.notRun : say.passedAt(time(self.passed, live))),
      self.found !== null ? false : self.passed === null ? null : true],
    [say.armStep, say.signed(arming.by.length), arming.armed ? true : null]];
}

function stepsList(ready, live) {
  const state = is => is === null ? say.open : is ? say.well : say.wrong;
  return el("ol", { class: "card ready" }, steps(ready, live).map(([name, words, is], at) => el("li", {
    "data-is": String(is) }, el("span", { class: "tick" }, is === null ? String(at + 1) : icon(is ? "check" : "cross")),
  el("div", {}, el("strong", {}, name), el("p", {}, words), el("span", { class: "unseen" }, state(is))))));
}

function aloud(ready, live) {
  return el("section", { class: "card", "aria-labelledby": "aloud-title" }, el("h2", { id: "aloud-title" },
    say.readAloud), ready.read_aloud.map(words => el("p", { class: "step" }, words)),
  ready.totals.map(words => el("p", {}, words)), live.status.beyond.map(words => el("p", { class: "fault" }, words)));
}

function facts(ready) {
  return el("section", { class: "card facts" },
    el("div", {}, el("h3", {}, say.weightOnArming), measure(ready.weight), el("p", { class: "small" },
      say.sameAs(ready.weight_avoirdupois))),
    el("div", {}, el("h3", {}, say.protocolFile), el("p", {}, ready.protocol.name + say.revision(
      ready.protocol.revision)), el("p", { class: "small" }, ready.protocol.status === "approved" ? say.approved
      : say.notApproved(ready.protocol.status))));
}

function row(dose, stretch, live) {
  const { zone } = live.status;
  return el("tr", {}, cells("td", [String(dose.dose), dated(Date.parse(dose.due), zone),
    stretch.by_nurse ?? (stretch.product + " " + stretch.amount), stretch.vtbi_ul === null ? "" : ml(stretch.vtbi_ul),
    stretch.over_ms === null ? "" : spanWords(stretch.over_ms),
    stretch.rates_ul_per_h === null ? "" : stretch.rates_ul_per_h.map(rate).join(say.then),
    stretch.vials_each === null ? "" : String(stretch.vials_each)]));
}

/** The first and the last of doses that are alike, and how many lie between. */
function rows(stretch, live) {
  const between = stretch.doses - 2;
  return [row(stretch.first, stretch, live),
    between < 1 ? null : el("tr", { class: "more" }, el("td", {}, "…"), el("td", { colspan: 6 },
      say.more(between, stretch.every_ms === null ? null : spanWords(stretch.every_ms)))),
    stretch.doses > 1 ? row(stretch.last, stretch, live) : null];
}

function doses(ready, live) {
  return el("section", { class: "card" }, sheet(say.turningDoses, say.doseColumns,
    ready.stretches.map(stretch => rows(stretch, live))));
}

function eligibility(ready) {
  return ready.eligibility.length === 0 ? null : el("section", { class: "card" }, el("h2", {}, say.eligibilityStep),
    el("p", { class: "small" }, say.refusedWhile), el("ul", { class: "answered" }, ready.eligibility.map(one =>
      el("li", { "data-is": one.is_so }, icon({ no: "check", yes: "cross" }[one.is_so] ?? "doubt"),
        el("div", {}, el("p", {}, sentence(one.when, 0, "UTC") + ": " + one.is_so),
          el("p", { class: "small" }, one.because))))));
}

function pumps(ready, live) {
  const told = one => [one.serial === null ? say.notSaidWho : say.serial(one.serial), one.simulated ? say.simulatedPump
    : null, one.self_test === null ? say.noSelfTest : say.pumpTest(one.self_test), ...one.unfit, ...one.troubles]
    .filter(words => words !== null).join("; ");
  return el("section", { class: "card" }, el("h2", {}, say.pumpStep), ready.pumps.map(one => el("p", {},
    one.pump === null ? say.pumpUnknown(one.channel) : say.pump(one.pump, one.channel), ": ", told(one),
    one.heard === null ? null : "; " + say.heardAt(time(one.heard, live)))));
}

function covers(live) {
  const { code, covers: parts } = live.status.arming;
  return el("section", { class: "card" }, el("h2", {}, say.whatIsSigned),
    code === null ? el("p", {}, say.codeUnknown) : el("p", {}, say.codeIs, measure(code)),
    el("p", { class: "small" }, say.fall), el("details", {}, el("summary", {}, say.fingerprint),
      el("ul", { class: "hashes" }, parts.map(part => el("li", {}, part)))));
}

const words = live => "arm " + live.status.arming.code;

/** What stood against whoever was to be second at the screen of the first. */
let against = { first: null, words: "" };

/** Whoever is signed in has signed; another does it here by name and PIN, or at a screen of their own. */
function second(live, people, redraw) {
  const signed = async fields => {
    const first = people.me.name;
    const said = await signsSecond(live, people, fields, words(live), say.sign, say.yes(say.sign));
    against = { first, words: said };
    redraw();
  };
  return [el("p", {}, say.youHaveSigned), secondForm(null, against.first === people.me.name ? against.words : "", signed)];
}

/** The place of one signature: whose it is, or how it is given. */
function signature(at, live, people, redraw) {
  const { by, armed, code } = live.status.arming;
  if (by[at] !== undefined) {
    return el("section", { class: "card signature" }, icon("check"), el("div", {},
      el("h2", {}, by[at].by + ", " + by[at].role), el("p", {}, say.signedAt(time(by[at].at, live)))));
  }
  const isNext = at === by.length && !armed && code !== null && live.isFresh();
  const hasSigned = by.some(one => one.by === people.me.name);
  return el("section", { class: "card signature open", "data-key": "sign-" + at + isNext + hasSigned + people.me.name },
    icon("doubt"), el("div", {}, el("h2", {}, at === 0 ? say.firstSigns : say.secondSigns),
      !isNext ? el("p", {}, code === null ? say.codeUnknown : say.afterTheFirst)
        : !hasSigned && people.may("arm") ? el("button", { type: "button", class: "filled", id: "sign",
          onclick: pressed(() => readBack(live, people, words(live), say.sign)) },
        say.signAs(people.me.name)) : hasSigned ? second(live, people, redraw) : el("p", {}, say.mayNotSign)));
}

/** All of the page's parts. */
export function arming(live, people, redraw) {
  look.renew(live, redraw);
  const ready = look.told;
  const { arming: now } = live.status;
  const alarms = fills(top(live)) ? list(live, people, true) : null;
  if (ready === null) {
    return [alarms, el("p", { class: "card" }, say.connecting)];
  }
  return [el("div", { class: "wide" }, alarms, el("div", { class: "head title" }, el("h1", {}, say.armingPage),
    el("p", { class: "small" }, now.asked === "none" ? say.armedByNone : now.armed ? say.isArmed(time(now.since, live))
      : say.nothingFlows)), stepsList(ready, live)),
  el("div", { class: "large" }, aloud(ready, live), doses(ready, live)),
  el("div", { class: "side" }, facts(ready), eligibility(ready), pumps(ready, live), covers(live)),
  now.asked === "none" ? null : el("div", { class: "wide signatures" }, signature(0, live, people, redraw),
    signature(1, live, people, redraw))];
}
