// The page Record: what is measured is typed, judged by the controller, and kept.

import { el, icon } from "/dom.js";
import { Draft } from "/draft.js";
import { judge, keepAll, settled, wordsOf } from "/keeping.js";
import { signs } from "/look.js";
import { needs, reasons } from "/now.js";
import { moment, sentence } from "/words.js";
import { localTime, tell } from "/workwords.js";

let draft = null;
let allShown = false;
let kept = [];
let busy = false;

/** A name of the page's parts, without gaps. */
const slug = id => id.replace(/[^A-Za-z0-9]+/g, "-");
const idOf = (sign, isBaseline) => (isBaseline ? "baseline " : "") + sign.sign;
const signOf = id => signs.told.signs.find(sign => sign.sign === id.replace(/^baseline /, ""));

function last(sign, live) {
  const known = live.readings.find(reading => reading.sign === sign.sign);
  if (known === undefined) {
    return el("p", { class: "small" }, tell.noLast);
  }
  const age = live.now() - Date.parse(known.taken);
  const isOld = sign.fresh_for_ms !== null && age > sign.fresh_for_ms;
  const taken = moment(Date.parse(known.taken), live.now(), live.status.zone);
  return el("p", { class: isOld ? "small old" : "small" }, tell.last(known.value, taken, tell.age(age)),
    isOld ? " · " + tell.tooOld : "");
}

function input(id, part, label, row, more = {}) {
  const made = el("input", { type: "text", inputmode: "decimal", autocomplete: "off", autocapitalize: "off",
    spellcheck: "false", id: "f-" + slug(id) + "-" + part, name: id + "/" + part, "aria-label": label,
    maxlength: 40, readonly: row.key !== null, ...more });
  made.value = row[part] ?? "";
  return made;
}

function unit(id, sign, row) {
  const at = row.unit ?? sign.unit;
  return sign.also.length === 0 ? el("span", { class: "unit" }, sign.unit)
    : el("select", { class: "unit", name: id + "/unit", "aria-label": tell.unit },
      [sign.unit, ...sign.also].map(one => el("option", { value: one, selected: one === at }, one)));
}

function framed(id, part, label, sign, row, shape) {
  return el("div", { class: "frame", "data-shape": shape }, input(id, part, label, row, {
    "aria-describedby": "said-" + slug(id), "aria-invalid": shape === "wrong" ? "true" : null }),
  part === "text" ? unit(id, sign, row) : el("span", { class: "unit" }, row.unit ?? sign.unit));
}

function numbers(id, sign, row, live) {
  const asksAgain = row.verdict?.came === "surprising";
  const shape = asksAgain ? "asked" : row.verdict !== null && row.verdict.came !== "sound" ? "wrong" : "plain";
  const known = live.readings.some(reading => reading.sign === sign.sign);
  const labelled = (words, ...parts) => el("label", { class: "part" }, el("span", {}, words), parts);
  const name = words => sign.sign + ", " + words;
  return [framed(id, "text", sign.sign, sign, row, shape),
    asksAgain ? labelled(tell.onceMore, framed(id, "again", name(tell.onceMore), sign, row, "asked")) : null,
    sign.kind === "amount since last recorded" && !known
      ? labelled(tell.since, input(id, "since", name(tell.since), row, { inputmode: "text" })) : null,
    sign.upper_normal && row.text !== ""
      ? labelled(tell.upper, framed(id, "upper", name(tell.upper), sign, row, "plain")) : null];
}

function choices(id, sign, row) {
  const several = sign.kind === "several choices";
  const type = several || sign.kind === "event" ? "checkbox" : "radio";
  const all = sign.kind === "event" ? ["happened"] : sign.choices;
  const value = choice => sign.kind === "grade" ? choice.split(":")[0] : choice;
  const is = choice => several ? row.text.split(", ").includes(choice) : row.text === value(choice);
  return el("div", { class: "choices", role: several ? "group" : "radiogroup", "aria-label": sign.sign },
    all.map(choice => el("label", {}, el("input", { type, name: id + "/text", value: value(choice),
      checked: is(choice) }), el("span", {}, sign.kind === "event" ? tell.happened : choice))));
}

function said(id, sign, row, live) {
  const { verdict } = row;
  const words = (verdict?.sentences ?? []).map(one => sentence(one, live.now(), live.status.zone)).join(" ");
  const mark = verdict === null || verdict.came === "sound" ? null
    : icon(verdict.came === "surprising" ? "doubt" : "cross");
  const typedAs = row.text + " " + (row.unit ?? sign.unit);
  const says = { "surprising": [el("strong", {}, tell.isIt(typedAs)), words, " ",
    row.text.startsWith(row.again) ? tell.typeAgain : tell.differs],
  "not possible": [el("strong", {}, tell.notKept), words, " ", tell.measureAgain],
  "refused": [el("strong", {}, tell.notKept), words], "ask": words, "unheard": words }[verdict?.came] ?? [];
  return el("div", { class: "message", id: "said-" + slug(id), role: "status" }, mark, el("p", {}, says));
}

function line(id, sign, live) {
  const row = draft.of(id);
  const isNumber = sign.kind === "number" || sign.kind === "amount since last recorded";
  return el("div", { class: "reading", "data-key": id + "#" + draft.turn(id),
    "data-kind": isNumber ? "number" : "choice" },
    el("div", { class: "measured" }, el("h2", {}, sentence(sign.sign, 0, "UTC")), last(sign, live),
      sign.possible === null ? null : el("p", { class: "small" }, tell.possible(sign.possible))),
    el("div", { class: "typed" }, isNumber ? numbers(id, sign, row, live) : choices(id, sign, row)),
    said(id, sign, row, live));
}

function typed(event, seen) {
  const field = event.target;
  const cut = (field.name ?? "").lastIndexOf("/");
  if (field.name === "at") {
    draft.at = field.value;
    [...draft.rows].filter(([, row]) => row.key === null).forEach(([id]) => draft.set(id, { verdict: null }));
    draft.save();
  } else if (cut > 0 && draft.of(field.name.slice(0, cut)).key === null) {
    const id = field.name.slice(0, cut);
    const boxes = field.type === "checkbox" ? [...seen.form().querySelectorAll("input")]
      .filter(one => one.name === field.name && one.checked).map(one => one.value).join(", ") : field.value;
    draft.type(id, field.name.slice(cut + 1), boxes, seen.live.now());
  }
  kept = [];
  seen.redraw();
}

/** Judged once it is typed, so that a number in the making is left in peace. */
async function left(event, seen) {
  const name = event.target.name ?? "";
  if (name.includes("/") && draft.of(name.slice(0, name.lastIndexOf("/"))).text !== "") {
    await judge(name.slice(0, name.lastIndexOf("/")), { ...seen, draft, signOf });
    seen.redraw();
  }
}

function pasted(event, seen) {
  event.preventDefault();
  const id = event.target.name?.split("/")[0];
  if (id !== undefined && id !== "at") {
    draft.set(id, { verdict: { came: "ask", sentences: [tell.notPasted] } });
    seen.redraw();
  }
}

async function keep(event, seen) {
  event.preventDefault();
  if (busy || draft.rows.size === 0) {
    return;
  }
  busy = true;
  kept = [];
  seen.redraw();
  kept = await keepAll({ ...seen, draft, signOf });
  busy = false;
  seen.redraw();
}

function meaning(live) {
  const { next, current } = live.status;
  const dose = current.find(one => one.phase === "paused") ?? next;
  const parts = dose === null ? [] : [reasons(dose, live), needs(dose, live)];
  const none = parts.flat().every(part => part === null || part === undefined);
  return el("section", { class: "card kept" }, el("h2", {}, icon("check"), tell.kept),
    el("ul", {}, kept.flatMap(one => one.sentences).map(words => el("li", {},
      sentence(words, live.now(), live.status.zone)))),
    el("h3", {}, tell.meansNow), none ? el("p", {}, tell.nothingAgainst) : parts);
}

function begin(live, people) {
  const place = new Draft(live.status.course, people.me.name);
  if (draft?.place !== place.place) {
    draft = place;
    kept = [];
    settled(draft).then(found => { kept = found; });
  }
  [...draft.rows.keys()].filter(id => signs.told !== null && signOf(id) === undefined).forEach(id => draft.drop(id));
}

function fields(live) {
  const started = live.doses.some(dose => dose.started !== null);
  const all = signs.told.signs;
  const wanted = all.filter(sign => sign.fresh_for_ms !== null);
  const others = all.filter(sign => sign.fresh_for_ms === null);
  const shown = allShown || wanted.length === 0 ? [...wanted, ...others]
    : [...wanted, ...others.filter(sign => draft.rows.has(idOf(sign, false)))];
  const baseline = started ? [] : all.filter(sign => sign.baseline);
  return [shown.map(sign => line(idOf(sign, false), sign, live)),
    wanted.length === 0 || others.length === 0 ? null : el("button", { type: "button", id: "all-signs",
      "aria-expanded": String(allShown) }, allShown ? tell.fewerSigns : tell.otherSigns(others.length)),
    baseline.length === 0 ? null : [el("h2", {}, tell.baseline),
      baseline.map(sign => line(idOf(sign, true), sign, live))]];
}

function foot(able) {
  return el("div", { class: "keep" }, el("p", { class: "small" }, draft.rows.size === 0 ? tell.nothingTyped
    : tell.canBeKept(able, draft.rows.size)), el("div", { class: "answers" },
    el("button", { type: "button", id: "leave-draft", "aria-disabled": String(draft.rows.size === 0) },
      tell.leaveDraft),
    el("button", { type: "submit", id: "keep", class: "filled", "aria-disabled": String(busy || able === 0) },
      busy ? tell.keeping : tell.keep(able))));
}

function clicked(event, seen) {
  const button = event.target.closest("button")?.id;
  if (button === "all-signs") {
    allShown = !allShown;
  } else if (button === "leave-draft" && !busy) {
    [...draft.rows.keys()].forEach(id => draft.drop(id));
    kept = [];
  } else {
    return;
  }
  seen.redraw();
}

/** How many rows can be kept as they are typed now. */
const able = live => [...draft.rows].filter(([id, row]) => wordsOf(id, { live, draft, signOf }).fault === null
  && (row.verdict === null || ["sound", "unheard"].includes(row.verdict.came)
    || row.verdict.came === "surprising" && row.again === row.text)).length;

function when(live) {
  const isWrong = localTime(draft.at, live.now(), live.status.zone) === null;
  const at = el("input", { type: "text", name: "at", id: "measured-at", autocomplete: "off", maxlength: 16,
    "aria-describedby": "at-hint", "aria-invalid": isWrong ? "true" : null });
  at.value = draft.at;
  return el("div", { class: "reading when" }, el("label", { class: "measured", for: "measured-at" },
    tell.measuredAt), el("div", { class: "typed" }, at), el("p", { class: "message small", id: "at-hint" },
    isWrong ? tell.timeWrong : tell.measuredHint));
}

function form(live, seen) {
  const hears = { oninput: typed, onchange: left, onpaste: pasted, ondrop: pasted, onclick: clicked,
    onsubmit: keep };
  const heard = Object.entries(hears).map(([name, what]) => [name, event => what(event, seen)]);
  return el("form", { class: "record", novalidate: true, "aria-labelledby": "record-title",
    ...Object.fromEntries(heard) },
  el("div", { class: "head title" }, el("h1", { id: "record-title" }, tell.recordTitle),
    draft.rows.size === 0 ? null : el("p", { class: "pill" }, tell.draftKept)),
  el("section", { class: "card" }, when(live), fields(live)), foot(able(live)));
}

/** All of the page's parts. */
export function record(live, people, redraw) {
  if (!people.may("record")) {
    return el("section", { class: "card" }, el("h1", {}, tell.recordTitle),
      el("p", {}, sentence(people.whyNot("record"), 0, "UTC") + "."));
  }
  begin(live, people);
  signs.renew(live, redraw);
  if (signs.told === null) {
    return el("p", { class: "card" }, tell.signsLoading);
  }
  const seen = { live, people, redraw, form: () => document.querySelector("form.record") };
  return el("div", { class: "wide" }, form(live, seen), kept.length === 0 ? null : meaning(live));
}
