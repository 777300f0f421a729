// What people do besides recording and confirming: each deed with its right, when it is there, and its words.

import { because, reason } from "/ask.js";
import { el } from "/dom.js";
import { moment } from "/words.js";
import { isPlain, tell } from "/workwords.js";

const HALTED = "halted at the console";

/** Units in the words of a schedule file, by the unit in which an amount is shown. */
const UNITS = { "units": ["international units"], "mg": ["mg", "micrograms", "g"],
  "micrograms": ["micrograms", "mg"], "viable cells": ["viable cells"], "mL": ["mL", "L"],
  "mmol": ["mmol", "micromol"] };

export const isHalt = hold => hold.source === "person" && hold.held_because.endsWith(": " + HALTED);

const open = live => live.doses.filter(dose => !["given", "partly given", "skipped"].includes(dose.phase));
const startable = live => open(live).filter(dose => dose.channel !== null
  && ["waiting", "held", "awaiting confirmation"].includes(dose.phase));
const byNurse = live => open(live).filter(dose => dose.channel === null);
const saidOf = live => live.doses.filter(dose => dose.channel === null && !open(live).includes(dose));
const uncertain = live => live.doses.filter(dose => dose.phase === "uncertain");
const byPerson = live => live.status.holds.filter(hold => hold.source === "person");

/** A dose by its number, what it gives and when it is due. */
const naming = (dose, live) => tell.doseOf(dose.dose, dose.product, dose.amount, dose.due === null ? null
  : moment(Date.parse(dose.due), live.now(), live.status.zone));

const doses = (all, live) => el("label", {}, el("span", {}, tell.whichDose), el("select", { name: "dose" },
  all.map(dose => el("option", { value: dose.dose }, naming(dose, live)))));

function number(words, name, units, needed = true) {
  return el("label", {}, el("span", {}, words), el("div", { class: "frame" }, el("input", { type: "text", name,
    inputmode: "decimal", autocomplete: "off", maxlength: 20, required: needed, "aria-label": words,
    onpaste: event => event.preventDefault() }),
  units.length === 1 ? el("span", { class: "unit" }, units[0])
    : el("select", { class: "unit", name: name + "-unit", "aria-label": tell.unit }, units.map(unit =>
      el("option", { value: unit }, unit)))));
}

/** An amount as it was typed, in the words of the bedside, by the unit in which it is shown. */
export const amountWords = (text, shown) => grouped(text) + " " + (UNITS[shown] ?? [shown])[0];

/** A number as it was typed, with commas from 1,000 on, as the bedside's words want it. */
function grouped(text) {
  const [whole, part] = text.split(".");
  return whole.replace(/\B(?=([0-9]{3})+$)/g, ",") + (part === undefined ? "" : "." + part);
}

/** How much of a nurse's dose: all, a part, so much, or nothing. */
function much(all, withNothing) {
  const units = [...new Set(all.flatMap(dose => dose.amount === null ? []
    : UNITS[dose.amount.slice(dose.amount.indexOf(" ") + 1)] ?? []))];
  const choices = [["all", tell.all], ["part", tell.part], ...units.length > 0 ? [["exact", tell.exactly]] : [],
    ...withNothing ? [["nothing", tell.nothing]] : []];
  return { units, parts: [el("fieldset", {}, el("legend", {}, tell.howMuch), el("div", { class: "choices" },
    choices.map(([value, words], at) => el("label", {}, el("input", { type: "radio", name: "much", value,
      checked: at === 0 }), el("span", {}, words))))),
  units.length === 0 ? null : number(tell.exactAmount, "amount", units, false)] };
}

/** The chosen quantity in words; empty for all of it; null where it is not plainly typed. */
function quantity(fields, units) {
  const chosen = fields.get("much");
  const amount = (fields.get("amount") ?? "").trim();
  if (chosen !== "exact") {
    return amount === "" ? chosen : null;
  }
  return isPlain(amount) ? grouped(amount) + " " + (fields.get("amount-unit") ?? units[0]) : null;
}

function giving(live) {
  const { parts, units } = much(byNurse(live), false);
  return { parts: [doses(byNurse(live), live), parts], words: fields => {
    const said = quantity(fields, units);
    return said === null ? { fault: tell.amountWrong }
      : { words: "give " + (said === "all" ? "" : said + " of ") + "dose " + fields.get("dose") };
  } };
}

function correcting(live) {
  const { parts, units } = much(saidOf(live), true);
  return { parts: [doses(saidOf(live), live), parts, reason()], words: fields => {
    const said = quantity(fields, units);
    return said === null ? { fault: tell.amountWrong }
      : { words: "correct dose " + fields.get("dose") + " to " + said + because(fields) };
  } };
}

const ofDose = (act, all, note) => live => ({ note, parts: [doses(all(live), live), reason()],
  words: fields => ({ words: act + " dose " + fields.get("dose") + because(fields) }) });

const withNumber = (act, words, unit) => () => ({ parts: number(words, "number", [unit]), words: fields => {
  const text = fields.get("number").trim();
  return isPlain(text) ? { words: act + " " + text + " " + unit } : { fault: tell.typeDigits };
} });

function settling(live) {
  const parts = [doses(uncertain(live), live), number(tell.flowed, "volume", ["mL"]), reason()];
  return { note: tell.settleNote, parts, words: fields => {
    const text = fields.get("volume").trim();
    return !isPlain(text) ? { fault: tell.typeDigits }
      : { words: "settle dose " + fields.get("dose") + " at " + text + " mL" + because(fields) };
  } };
}

const plain = (words, note) => () => ({ words, note });
const explained = (act, note) => () => ({ note, parts: reason(),
  words: fields => ({ words: act + because(fields) }) });

/**
 * Every deed: the part of the page in which it is, the right for it, when it is there, and what it asks. Its name
 * is the word for it among the page's words, too.
 */
export const deeds = [
  { name: "explain", part: "flow", right: "hold", when: live => byPerson(live).some(isHalt),
    ask: explained("hold", tell.explainNote) },
  { name: "hold", part: "flow", right: "hold", when: live => byPerson(live).length === 0,
    ask: explained("hold", tell.holdNote) },
  { name: "lift", part: "flow", right: "lift", when: live => byPerson(live).length > 0, ask: explained("lift") },
  { name: "skip", part: "doses", right: "skip", when: live => startable(live).length > 0,
    ask: ofDose("skip", startable, tell.skipNote) },
  { name: "override", part: "doses", right: "override", when: live => startable(live).length > 0,
    ask: ofDose("override for", startable, tell.overrideNote) },
  { name: "overrideHold", part: "doses", right: "override hold",
    when: live => live.status.holds.some(hold => hold.source === "rule") && startable(live).length > 0,
    ask: ofDose("override the hold for", startable, tell.overrideHoldNote) },
  { name: "settle", part: "doses", right: "settle", when: live => uncertain(live).length > 0, ask: settling },
  { name: "give", part: "nurse", right: "give", when: live => byNurse(live).length > 0, ask: giving },
  { name: "refuse", part: "nurse", right: "give", when: live => byNurse(live).length > 0,
    ask: ofDose("refuse", byNurse) },
  { name: "correctDose", part: "nurse", right: "correct", when: live => saidOf(live).length > 0, ask: correcting },
  { name: "weigh", part: "course", right: "weigh", when: () => true, ask: withNumber("weigh", tell.weight, "kg") },
  { name: "stopCycle", part: "course", right: "stop", when: live => open(live).length > 0,
    ask: explained("stop cycle", tell.stopNote) },
  { name: "stopCourse", part: "course", right: "stop", when: live => open(live).length > 0,
    ask: explained("stop course", tell.stopNote) },
  { name: "acceptClock", part: "machine", right: "accept", when: () => true,
    ask: plain("accept clock", tell.acceptNote) },
  { name: "acceptRestarts", part: "machine", right: "accept", when: () => true,
    ask: plain("accept restarts", tell.acceptNote) },
];
