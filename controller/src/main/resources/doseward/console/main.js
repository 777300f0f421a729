// Puts the console together: who is in, what is known, what is shown, and the keys.

import { act, hasMoved, tell as told } from "/acts.js";
import { aloud, strip, top } from "/alarms.js";
import { arming } from "/arming.js";
import { close, withReason } from "/ask.js";
import { confirm } from "/confirm.js";
import { course } from "/course.js";
import { at, el, icon, show } from "/dom.js";
import { Live } from "/live.js";
import { headline, now } from "/now.js";
import { Opening } from "/opening.js";
import { open as openWords } from "/openwords.js";
import { People, signIn, unlock } from "/people.js";
import { readings } from "/readings.js";
import { record } from "/record.js";
import { Sound } from "/sound.js";
import { clock, say } from "/words.js";
import { work } from "/work.js";
import { tell } from "/workwords.js";

const EVERY = 250;
const ARMED_FOR = 5_000;
const THEME = "doseward-theme";

/** What each page shows, by the name that the address has for it. */
const pages = { now, course, readings, record, confirm, work, arming };

const sound = new Sound();
const people = new People(() => entered());
const live = new Live(() => draw(), entry => softly(entry), () => people.look());
const opening = new Opening(() => entered());
let haltArmed = 0;
let said = new Set();
let shape = "";
let inside = null;
let page = "now";

function entered() {
  const who = people.me?.name ?? null;
  if (who !== inside) {
    inside = who;
    said = new Set();
    live.close();
    opening.forget();
  }
  if (who !== null) {
    opening.renew();
    if (opening.isCourse() && live.source === null) {
      live.open();
    }
  }
  draw();
}

function draw() {
  at("skip").textContent = say.skip;
  const known = people.me !== null && live.status !== null;
  for (const id of ["banner", "alarm", "foot"]) {
    at(id).hidden = !known;
  }
  if (!known) {
    delete document.body.dataset.fresh;
  }
  if (people.me === null) {
    show(at("corner"));
    show(at("locked"));
    close();
    document.title = say.signIn + " · Doseward";
    if (at("page").querySelector("form.entry") === null) {
      signIn(people);
    }
    return;
  }
  if (opening.isShown()) {
    drawOpening();
  } else if (!known) {
    show(at("page"), el("p", { class: "card" }, say.connecting));
  } else {
    drawCourse();
  }
}

/** Before there is a course: whose screen it is, and the one page there is. */
function drawOpening() {
  const { told } = opening;
  document.title = say.title(openWords.title, told.stage);
  at("stamp-words").textContent = say.stamp(told.stage);
  at("stamp").setAttribute("aria-label", say.stage);
  document.body.dataset.stage = told.stage;
  at("banner").hidden = false;
  show(at("banner"), el("div", { class: "whom" }, el("p", { class: "name" }, openWords.banner(told.controller))),
    meButton());
  drawLock();
  opening.draw(people);
}

function drawCourse() {
  const { status } = live;
  const alarm = top(live);
  document.title = say.title(headline(live), status.stage);
  document.body.dataset.fresh = live.gone ? "gone" : live.isFresh() ? "yes" : live.isLost() ? "lost" : "old";
  at("stamp-words").textContent = say.stamp(status.stage);
  at("stamp").setAttribute("aria-label", say.stage);
  document.body.dataset.stage = status.stage;
  show(at("banner"), banner(status));
  drawStrip(alarm);
  drawPage();
  drawFoot();
  sound.heard(live.isFresh() ? status.sounding : null);
}

function banner(status) {
  const { protocol } = status;
  return [el("div", { class: "whom" }, el("p", { class: "name" }, protocol.title,
    el("span", {}, say.revision(protocol.revision))),
  el("p", {}, say.patient(status.weight),
    el("span", { class: "course" }, say.ofCourse(status.course)))),
  el("div", { class: "time" }, el("p", { class: "clock" }, clock(live.now(), status.zone)), freshness()), meButton()];
}

const meButton = () => el("button", { type: "button", class: "me", id: "me",
  "aria-label": say.signedInAs(people.me.name, people.me.role),
  "aria-expanded": String(at("corner").hasChildNodes()), "aria-controls": "corner" },
el("span", { "aria-hidden": "true", class: "initials" }, initials(people.me.name)),
el("span", { class: "who" }, say.signedInAs(people.me.name, people.me.role)));

const initials = name => name.split(/[ .-]+/).filter(part => part !== "").map(part => part[0]).slice(0, 2)
  .join("").toUpperCase();

function freshness() {
  return el("p", { class: "fresh" }, el("span", { class: "dot", "aria-hidden": "true" }),
    live.gone ? say.left : live.isFresh() ? say.live : say.old(live.age()));
}

function drawStrip(alarm) {
  const place = at("alarm");
  place.dataset.priority = alarm?.priority ?? "none";
  place.dataset.seen = String(alarm?.acknowledged ?? true);
  place.setAttribute("aria-label", say.alarmsNow);
  show(place, strip(live, sound));
  const names = alarm === null ? [] : [alarm.own ? say.noNewsDo : alarm.what + alarm.raised];
  const fresh = names.filter(name => !said.has(name));
  if (fresh.length > 0) {
    fresh.forEach(name => said.add(name));
    at("aloud").textContent = aloud(alarm);
  }
}

function drawLock() {
  if (people.me.locked !== at("locked").hasChildNodes()) {
    show(at("locked"), people.me.locked ? unlock(people) : null);
  }
}

/** Where each button stands on the page, wherever that is scrolled to. */
function places() {
  const place = at("page");
  return [...place.querySelectorAll("button")].map(one =>
    one.id + "@" + Math.round(one.getBoundingClientRect().top + place.scrollTop));
}

/** Where a button has moved, or what it is for, a press does not count for a moment. */
function drawPage() {
  drawLock();
  show(at("page"), pages[page](live, people, draw));
  const next = [page, people.me.locked, ...places(), ...live.status.current.map(dose => dose.phase),
    live.status.next?.phase].join();
  if (next !== shape) {
    shape = next;
    hasMoved();
  }
}

function drawFoot() {
  const armed = performance.now() < haltArmed;
  const may = people.may("hold");
  const tab = (name, picture, words) => el("a", { href: "#" + name, class: "tab",
    "aria-current": page === name ? "page" : null }, icon(picture), words);
  show(at("foot"), el("nav", { "aria-label": say.pages }, tab("now", "clock", say.now),
    tab("course", "calendar", say.coursePage), tab("readings", "curve", say.readings),
    tab("record", "pencil", tell.record), tab("work", "hand", tell.work)),
  may ? el("button", { type: "button", id: "halt", class: armed ? "halt armed" : "halt" }, icon("octagon"),
    armed ? say.haltNow : say.halt) : el("p", { class: "small" }, say.viewer));
}

/** Goes to the page that the address names; what it names besides pages, as the alarm, is on all of them. */
function turn() {
  const name = location.hash.slice(1) || "now";
  if (Object.hasOwn(pages, name) && name !== page) {
    page = name;
    at("page").replaceChildren();
    at("page").scrollTop = 0;
  }
}

function softly(entry) {
  if (entry.sentences.length > 0) {
    at("softly").textContent = entry.sentences.join(" ");
  }
}

/** The first press opens it, on the same spot the second halts; why is asked afterwards. */
async function halt() {
  if (performance.now() < haltArmed) {
    haltArmed = 0;
    drawFoot();
    const { status } = await act(people, say.haltWords);
    if (status === 200 && people.me?.locked === false) {
      withReason(live, people, "hold", tell.whyHalted, { note: tell.explainNote, waits: true });
      at("softly").textContent = tell.whyHalted;
    }
  } else {
    haltArmed = performance.now() + ARMED_FOR;
    drawFoot();
  }
  at("halt")?.focus();
}

function menu() {
  const corner = at("corner");
  if (corner.hasChildNodes()) {
    show(corner);
    return;
  }
  const button = (words, what) => el("button", { type: "button", onclick: () => { show(corner); what(); } },
    words);
  show(corner, el("div", { class: "card menu" }, el("p", {}, say.signedInAs(people.me.name, people.me.role)),
    (live.status?.arming.asked ?? "none") === "none" ? null : button(say.arming, () => { location.hash = "arming"; }),
    button(say.theme, theme), people.me.locked ? null : button(say.lock, () => people.lock().catch(unheard)),
    button(say.signOut, () => people.out().catch(unheard))));
  corner.querySelector("button").focus();
  hasMoved();
}

/** Whoever goes must know that the console has not heard of it. */
const unheard = () => told(say.notSent, "fault");

function theme() {
  const dark = getComputedStyle(document.documentElement).colorScheme === "dark";
  document.documentElement.dataset.theme = dark ? "light" : "dark";
  localStorage.setItem(THEME, document.documentElement.dataset.theme);
}

document.addEventListener("click", event => {
  const button = event.target.closest("button");
  if (button?.id === "halt") {
    halt();
  } else if (button?.id === "me") {
    menu();
  } else if (event.target.closest("#said")) {
    told("");
  }
});
for (const touch of ["pointerdown", "keydown"]) {
  document.addEventListener(touch, () => { sound.ready(); people.touched(); }, { passive: true });
}
document.addEventListener("keydown", event => {
  if (event.target.closest("input, textarea, select") || event.ctrlKey || event.altKey || event.metaKey
      || people.me === null || live.status === null) {
    return;
  }
  const key = { h: () => { if (people.may("hold") && performance.now() >= haltArmed) { halt(); } },
    s: () => { if (people.may("silence")) { act(people, "silence"); } },
    a: () => at("alarm").focus(),
    1: () => { location.hash = "now"; },
    2: () => { location.hash = "course"; },
    3: () => { location.hash = "readings"; },
    4: () => { location.hash = "arming"; },
    r: () => { location.hash = "record"; },
    w: () => { location.hash = "work"; },
    Escape: () => { haltArmed = 0; show(at("corner")); close(); told(""); drawFoot(); } }[event.key];
  key?.();
});
const chosen = localStorage.getItem(THEME);
if (chosen === "dark" || chosen === "light") {
  document.documentElement.dataset.theme = chosen;
}
window.addEventListener("resize", () => people.me !== null && draw());
window.addEventListener("hashchange", () => { turn(); draw(); });
turn();
setInterval(() => {
  live.renew();
  if (people.me !== null) {
    opening.renew();
    draw();
  }
}, EVERY);
setInterval(() => people.me !== null && people.look(), 60_000);
people.look();
