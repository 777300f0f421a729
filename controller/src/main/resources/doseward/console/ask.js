// Acts in two steps: what would be done is read back first, and the second press is somewhere else.

import { carry, tell } from "/acts.js";
import { at, el, show } from "/dom.js";
import { say, sentence } from "/words.js";

/** A double tap must not answer what it opened. */
const READ_FOR = 600;

/** The key of what was sent and not answered, by its words: whoever sends it again does the same act. */
const keys = new Map();

/** Closes what was asked; nothing is done. */
export function close() {
  show(at("ask"));
}

/** Shows what is asked, and the press that answers it. */
export function panel(title, form, submit, words) {
  const since = performance.now();
  const submits = event => {
    event.preventDefault();
    if (performance.now() - since > READ_FOR) {
      submit(event);
    }
  };
  show(at("ask"));
  show(at("ask"), el("form", { class: "card", "aria-labelledby": "ask-title", onsubmit: submits },
    el("h2", { id: "ask-title" }, title), form, el("div", { class: "answers" },
      el("button", { type: "submit", class: "filled" }, words),
      el("button", { type: "button", onclick: close }, say.leave))));
}

/** Does it, or reads back what the words would do; then a second press, on the panel, does it. */
export async function readBack(live, people, words, title) {
  const by = people.me.name;
  const name = by + "\n" + words;
  const key = keys.get(name) ?? "console-" + crypto.randomUUID();
  keys.set(name, key);
  const { status, said } = await carry(people, { key, words });
  if (status !== 0 && status < 500) {
    keys.delete(name);
  }
  if (status === 200) {
    close();
  } else if (status === 202 && people.me?.name === by) {
    tell("");
    panel(title, el("p", { class: "step" }, sentence(said.read_back, live.now(), live.status.zone)), () => {
      close();
      carry(people, { key, words, token: said.token });
    }, say.yes(title));
  }
}

/** Asks for what is still to be said of it; of the fields the words are made, or what is wrong with one. */
export function withFields(live, people, title, { parts, words, note, waits }) {
  const fault = el("p", { class: "fault", role: "alert" });
  panel(title, [note ? el("p", {}, note) : null, parts, fault], async event => {
    const made = await words(new FormData(event.target));
    fault.textContent = made.fault ?? "";
    if (made.fault === undefined) {
      await readBack(live, people, made.words, title);
    }
  }, say.goOn);
  if (!waits) {
    at("ask").querySelector("input, select")?.focus();
  }
}

/** Asks for a reason first; one that may wait takes nothing from under the keys. */
export const withReason = (live, people, act, title, { note, waits } = {}) => withFields(live, people, title, {
  note, waits, parts: reason(), words: fields => ({ words: act + because(fields) }) });

/** The field for a reason. */
export const reason = () => el("label", {}, el("span", {}, say.reason), el("input", { name: "reason",
  required: true, maxlength: 200, autocomplete: "off" }));

/** The end of an act's words: its reason, on one line. */
export const because = fields => " because " + fields.get("reason").trim();
