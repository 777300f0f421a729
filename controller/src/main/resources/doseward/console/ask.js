// Acts in two steps: what would be done is read back first, and the second press is somewhere else.

import { carry, tell } from "/acts.js";
import { at, el, show } from "/dom.js";
import { say, sentence } from "/words.js";

/** A double tap must not answer what it opened. */
const READ_FOR = 600;

/** Closes what was asked; nothing is done. */
export function close() {
  show(at("ask"));
}

function panel(title, form, submit, words) {
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

/** Reads back what the words would do; a second press, on the panel, does it. */
export async function readBack(live, people, words, title) {
  const key = "console-" + crypto.randomUUID();
  const { status, said } = await carry(people, { key, words });
  if (status !== 202) {
    close();
    return;
  }
  tell("");
  panel(title, el("p", { class: "step" }, sentence(said.read_back, live.now(), live.status.zone)), () => {
    close();
    carry(people, { key, words, token: said.token });
  }, say.yes(title));
}

/** Asks for a reason first. */
export function withReason(live, people, words, title) {
  panel(title, el("label", {}, el("span", {}, say.reason), el("input", { name: "reason", required: true,
    maxlength: 200, autocomplete: "off" })), event => {
    readBack(live, people, words + " because " + new FormData(event.target).get("reason").trim(), title);
  }, say.goOn);
  at("ask").querySelector("input").focus();
}
