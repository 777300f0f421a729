// What the chosen protocol asks for when a course is opened: of the patient, in both units, and of the pumps.

import { el, show } from "/dom.js";
import { open as words } from "/openwords.js";

const NUMBER = /^([1-9][0-9]{0,3})(?:\.([0-9]{1,3}))?$/;
const MICROGRAMS_IN_A_POUND = 453_592_370n;

/** In thousandths; null where it is not plainly a number. */
function thousandths(text) {
  const parts = NUMBER.exec(text.trim());
  return parts === null ? null : BigInt(parts[1]) * 1_000n + BigInt((parts[2] ?? "").padEnd(3, "0"));
}

const decimal = (number, digits) => {
  const text = String(number).padStart(digits + 1, "0");
  return (text.slice(0, -digits) + "." + text.slice(-digits)).replace(/\.?0+$/, "");
};

/** For reading alone, rounded down as the controller does. */
const OTHER = {
  kg: grams => {
    const ounces = grams * 16_000_000n / MICROGRAMS_IN_A_POUND;
    return ounces / 16n + " lb " + ounces % 16n + " oz";
  },
  lb: pounds => decimal(pounds * MICROGRAMS_IN_A_POUND / 1_000_000_000n, 3) + " kg",
  cm: centimetres => decimal(centimetres / 254n, 1) + " in",
  in: inches => decimal(inches * 254n / 10_000n, 1) + " cm",
};

const input = (name, label) => el("label", {}, el("span", {}, label), el("input", { name, required: true,
  maxlength: 8, inputmode: "decimal", autocomplete: "off", spellcheck: "false" }));

const choice = (name, value, checked) => el("label", {}, el("input", { type: "radio", name, value, checked,
  required: true }), el("span", {}, value));

const choices = (name, label, values, first) => el("div", { class: "choices", role: "radiogroup",
  "aria-label": label }, values.map(value => choice(name, value, first && value === values[0])));

/** A number that is typed twice, its unit, and what it is in the other. */
function measured(name, again, unit, units, say) {
  const both = el("p", { class: "small", "aria-live": "polite" });
  const place = el("div", { class: "weights", oninput: () => {
    const value = selector => place.querySelector(selector).value;
    const typed = thousandths(value("[name=" + name + "]"));
    show(both, typed === null ? "" : words.same(OTHER[value("[name=" + unit + "]:checked")](typed)));
  } }, input(name, say.first), input(again, say.again), choices(unit, say.unit, units, true), both);
  return place;
}

/** Asks for the weight, and for more once a protocol is chosen that asks for more. */
export const patientCard = () => el("section", { class: "card" }, el("h2", {}, words.patient),
  el("p", { class: "small" }, words.twice), measured("weight", "again", "unit", ["kg", "lb"], words.weight),
  el("div", { id: "asked" }));

/** What this protocol asks for besides. */
export function asks({ height, age, sex, levels, channels }, pumps) {
  return [
    height === null ? null : [el("p", { class: "small" }, words.height.whom(height)),
      measured("height", "height_again", "height_unit", ["cm", "in"], words.height)],
    age === null ? null : el("div", { class: "weights" }, input("age", words.age.whom(age)),
      choices("age_unit", words.age.unit, ["years", "months", "days"], true)),
    sex === null ? null : el("div", {}, el("p", {}, words.sex(sex)),
      choices("sex", words.sex(sex), ["female", "male"], false)),
    levels.map((one, at) => el("div", {}, el("p", {}, words.level(one.order)),
      el("div", { class: "choices", role: "radiogroup", "aria-label": words.level(one.order) },
        one.levels.map(level => el("label", {}, el("input", { type: "radio", name: "level" + at,
          value: one.order + "=" + level, required: true }), el("span", {}, level)))))),
    channels.map(channel => pumpsOf(channel, pumps.filter(one => one.channel === channel))),
  ];
}

/** What the channel may have: where there is one only, nothing is to be chosen, and what it is stands there. */
function pumpsOf(channel, some) {
  const told = one => el("div", {}, el("strong", {}, one.words), el("p", { class: one.may ? "small" : "fault" },
    one.note));
  return el("fieldset", { class: "offered" }, el("legend", {}, words.channel(channel)),
    some.length === 0 ? el("p", { class: "fault" }, words.noPump(channel)) : null,
    some.length === 1 ? told(some[0]) : some.map(one => el("label", { "data-may": String(one.may) },
      el("input", { type: "radio", name: "pump" + channel, value: channel + "=" + one.choice, required: true,
        disabled: !one.may }), told(one))));
}

/** The same as it is sent; only what was asked. */
export function typed(fields) {
  const lines = start => [...fields].filter(([name]) => name.startsWith(start)).map(([, value]) => value).join("\n");
  const body = { weight: fields.get("weight"), again: fields.get("again"), unit: fields.get("unit") };
  for (const name of ["height", "height_again", "height_unit", "sex"]) {
    if (fields.has(name)) {
      body[name] = fields.get(name);
    }
  }
  if (fields.has("age")) {
    body.age = fields.get("age").trim() + " " + fields.get("age_unit");
  }
  return { ...body, levels: lines("level"), pumps: lines("pump") };
}
