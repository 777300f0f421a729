// Somebody signs for one act at a screen at which another is signed in, who stays so.

import { carry, carryQuietly, tell as told } from "/acts.js";
import { close, panel } from "/ask.js";
import { el } from "/dom.js";
import { say, sentence } from "/words.js";
import { tell } from "/workwords.js";

const text = (words, name, type) => el("label", {}, el("span", {}, words), el("input", { type, name,
  required: true, maxlength: 128, autocomplete: "off", autocapitalize: "off", spellcheck: "false",
  id: "second-" + name }));

/** The form by which whoever is second signs: name, what is asked besides, and PIN, which no field keeps. */
export function secondForm(asked, fault, signed) {
  const submit = event => {
    event.preventDefault();
    const fields = new FormData(event.target);
    event.target.querySelector("[type=password]").value = "";
    signed(fields);
  };
  return el("form", { onsubmit: submit, novalidate: true }, text(say.name, "second", "text"), asked,
    text(say.secret, "secret", "password"),
    el("p", { class: "fault", id: "second-said", role: "alert" }, fault),
    el("button", { type: "submit", id: "sign-second" }, tell.signSecond));
}

/**
 * Reads back to the second person what they would do; only a press elsewhere does it, with the same PIN. What stands
 * against it is for the form to say; nothing where it was read back.
 */
export async function signsSecond(live, people, fields, words, title, press) {
  const body = { name: fields.get("second").trim(), secret: fields.get("secret"),
    key: "console-" + crypto.randomUUID(), words };
  told(say.sent);
  const first = people.me.name;
  const { status, said } = await carryQuietly(body, people.me.token, "/1/acts/second");
  told("");
  if (people.me?.name !== first) {
    return "";
  }
  if (status !== 202) {
    return say.notTaken((said.detail ?? tell.noWord).replace(/\.$/, ""), said.mend ?? "");
  }
  panel(title, el("p", { class: "step" }, sentence(said.read_back, live.now(), live.status.zone)), async () => {
    close();
    await carry(people, { ...body, token: said.token }, "/1/acts/second");
  }, press);
  return "";
}
