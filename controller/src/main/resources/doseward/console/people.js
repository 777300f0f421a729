// Who stands at this screen: signing in, locking, and what each may do.

import { el, at } from "/dom.js";
import { say } from "/words.js";

/** A line that hangs is given up after this; the console itself answers an act within ten seconds. */
const PATIENCE = 20_000;

/** What is looked at in the name of whoever is in; given up when they go, and nothing more is until they have gone. */
let looking = new AbortController();

/** Asks the console; status 0 is no answer, for the line is down or whoever asked has gone. */
export async function ask(path) {
  try {
    const answer = await fetch(path, { signal: looking.signal });
    return { status: answer.status, said: answer.status === 200 ? await answer.json() : null };
  } catch {
    return { status: 0, said: null };
  }
}

/** Sends something to the console; what came, whatever it is. */
export async function send(path, body, token, until = AbortSignal.timeout(PATIENCE)) {
  const headers = { "Content-Type": "application/json" };
  if (token) {
    headers["X-Doseward-Token"] = token;
  }
  const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify(body),
    signal: until });
  return { status: answer.status, said: await answer.json() };
}

export class People {
  constructor(changed) {
    this.me = null;
    this.changed = changed;
    this.touchedAt = 0;
  }

  /** Asks the console who is signed in here; what is answered after somebody came or went is out of date. */
  async look() {
    const before = this.me;
    const { status, said } = await ask("/people/me");
    if (this.me !== before) {
      return;
    }
    if (status === 0) {
      // The line is down: whoever was in stays, and the page says how old its news is.
      this.changed();
    } else {
      this.set(said);
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
    looking.abort();
    try {
      await send("/people/out", {}, this.me.token);
    } finally {
      looking = new AbortController();
    }
    this.set(null);
  }

  /** Where nobody is signed in any more there is nothing to lock, and the console is asked who is. */
  async lock() {
    const { status, said } = await send("/people/lock", {}, this.me.token);
    if (status === 200) {
      this.set(said);
    } else {
      await this.look();
    }
  }

  /** Somebody is there; told at most three times a minute. */
  async touched() {
    const before = this.me;
    if (before === null || before.locked || performance.now() - this.touchedAt < 20_000) {
      return;
    }
    this.touchedAt = performance.now();
    const answer = await send("/people/here", {}, before.token, looking.signal).catch(() => null);
    if (answer?.status === 200 && this.me === before) {
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
