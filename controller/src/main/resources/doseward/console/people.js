// Who stands at this screen: signing in, locking, and what each may do.

import { el, at } from "/dom.js";
import { say } from "/words.js";

/** A line that hangs is given up after this; the console itself answers an act within ten seconds. */
const PATIENCE = 20_000;

/** Sends something to the console; what came, whatever it is. */
export async function send(path, body, token) {
  const headers = { "Content-Type": "application/json" };
  if (token) {
    headers["X-Doseward-Token"] = token;
  }
  const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE) });
  return { status: answer.status, said: await answer.json() };
}

export class People {
  constructor(changed) {
    this.me = null;
    this.changed = changed;
    this.touchedAt = 0;
    this.leaving = false;
  }

  /** Asks the console who is signed in here. */
  async look() {
    try {
      const answer = await fetch("/people/me");
      this.set(answer.status === 200 ? await answer.json() : null);
    } catch {
      // The line is down: whoever was in stays, and the page says how old its news is.
      this.changed();
    }
  }

  set(me) {
    this.me = me;
    this.changed();
  }

  may(deed) {
    return this.me !== null && this.me.may.includes(deed);
  }

  /** Why it may not be done in this role, and who may. */
  whyNot(deed) {
    return this.me.may_not[deed] ?? "";
  }

  /** Whoever goes is in until the console has said so; meanwhile nothing more is asked in that name. */
  async out() {
    this.leaving = true;
    try {
      await send("/people/out", {}, this.me.token);
      this.set(null);
    } finally {
      this.leaving = false;
    }
  }

  async lock() {
    this.set((await send("/people/lock", {}, this.me.token)).said);
  }

  /** Somebody is there; told at most three times a minute. */
  async touched() {
    if (this.me === null || this.me.locked || performance.now() - this.touchedAt < 20_000) {
      return;
    }
    this.touchedAt = performance.now();
    const answer = await send("/people/here", {}, this.me.token).catch(() => null);
    if (answer?.status === 200) {
      this.me = answer.said;
    }
  }
}

function field(label, type, name, secret) {
  return el("label", {}, el("span", {}, label), el("input", { type, name, required: true, maxlength: 128,
    autocomplete: secret ? "current-password" : "off", autocapitalize: "off", spellcheck: "false" }));
}

function submits(form, path, token, done) {
  form.addEventListener("submit", async event => {
    event.preventDefault();
    const fault = form.querySelector("[role=alert]");
    const button = form.querySelector("button");
    fault.textContent = "";
    button.disabled = true;
    try {
      const { status, said } = await send(path, Object.fromEntries(new FormData(form)), token);
      if (status === 200) {
        done(said);
        return;
      }
      fault.textContent = said.detail + " " + said.mend;
      form.querySelector("[type=password]").select();
    } catch {
      fault.textContent = say.notSent;
    } finally {
      button.disabled = false;
    }
  });
  return form;
}

/** The form by which somebody signs in. */
export function signIn(people) {
  const form = submits(el("form", { class: "card entry", "aria-labelledby": "sign-title" },
    el("h1", { id: "sign-title" }, say.signIn),
    el("p", {}, say.signInHere),
    field(say.name, "text", "name", false), field(say.secret, "password", "secret", true),
    el("p", { class: "fault", role: "alert" }),
    el("button", { class: "filled", type: "submit" }, say.signIn),
    el("p", { class: "small" }, say.stopWithout)), "/people/in", null, me => people.set(me));
  at("page").replaceChildren(form);
}

/** The form by which whoever was away says again who they are. */
export function unlock(people) {
  return submits(el("form", { class: "card", "aria-labelledby": "lock-title" },
    el("h2", { id: "lock-title" }, say.lockedTitle),
    el("p", {}, say.lockedWhy(people.me.name)),
    field(say.secret, "password", "secret", true),
    el("p", { class: "fault", role: "alert" }),
    el("button", { class: "filled", type: "submit" }, say.unlock)), "/people/again", people.me.token,
  me => people.set(me));
}
