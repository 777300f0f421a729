// The page on which a course is opened: what is chosen, the plan that comes of it, and the two steps of opening.

import { pressed, tell } from "/acts.js";
import { close, panel } from "/ask.js";
import { at, el, show } from "/dom.js";
import { open as words } from "/openwords.js";
import { asks, patientCard, typed } from "/patient.js";
import { ask, send } from "/people.js";

const ASKS_EVERY = 1_000;

/** Whether a course is still to be opened here, and the page for it. */
export class Opening {
  constructor(changed) {
    this.told = null;
    this.asked = -Infinity;
    this.changed = changed;
    this.page = null;
    this.protocols = null;
  }

  /** Nobody is in, or another: nothing of what was chosen stays. */
  forget() {
    Object.assign(this, { told: null, asked: -Infinity, page: null, protocols: null });
  }

  isCourse() {
    return this.told?.is === "course";
  }

  isShown() {
    return this.told !== null && !this.isCourse();
  }

  /** Asks until a course runs; then nothing more is asked. */
  async renew() {
    if (this.isCourse() || performance.now() - this.asked < ASKS_EVERY) {
      return;
    }
    this.asked = performance.now();
    const { status, said } = await ask("/opening");
    if (status === 200) {
      const before = this.isShown();
      this.told = said;
      if (before && this.isCourse()) {
        location.hash = "arming";
        this.page = null;
        close();
      }
      this.changed();
    }
  }

  /** Puts the page there; it is made once, so that nothing is taken from under the keys. */
  draw(people) {
    const by = this.told.is === "opened" ? this.told.by : null;
    const shape = people.me.name + by;
    if (this.page !== shape) {
      this.page = shape;
      at("page").replaceChildren(by === null ? this.form(people) : el("section", { class: "card wide" },
        el("h1", {}, words.opened(by)), el("p", {}, words.starts)));
    }
  }

  form(people) {
    const may = people.may("open");
    const plan = el("div", { id: "plan", "aria-live": "polite" });
    const changed = event => {
      show(plan);
      if (event.target.name === "protocol") {
        const { protocols, pumps } = this.protocols;
        show(at("asked"), asks(protocols.find(one => one.id === event.target.value).needs, pumps));
      }
    };
    const form = el("form", { class: "opening", onchange: changed, oninput: () => show(plan), onsubmit: event => {
      event.preventDefault();
      this.look(people, event.target, plan);
    } }, el("div", { class: "head" }, el("h1", {}, words.title), el("p", { class: "small" }, words.nothing)),
    this.protocolsCard(), patientCard(), this.beginsCard(), beyondCard(),
    may ? el("button", { type: "submit", class: "filled" }, words.look)
      : el("p", { class: "fault" }, words.may(people.whyNot("open"))));
    return el("div", { class: "wide" }, form, plan);
  }

  protocolsCard() {
    const list = el("div", { class: "offered", role: "radiogroup", "aria-label": words.protocol });
    this.offer(list);
    return el("section", { class: "card" }, el("h2", {}, words.protocol), list);
  }

  async offer(list) {
    this.protocols ??= (await ask("/opening/protocols")).said;
    const all = this.protocols?.protocols ?? [];
    list.replaceChildren(...all.length === 0 ? [el("p", {}, words.none)] : all.map(offered));
  }

  beginsCard() {
    const choice = (value, label, checked) => el("label", {}, el("input", { type: "radio", name: "when", value,
      checked }), el("span", {}, label));
    return el("section", { class: "card" }, el("h2", {}, words.begins),
      el("div", { class: "choices", role: "radiogroup", "aria-label": words.begins },
        choice("now", words.now, true), choice("at", words.at, false)),
      el("label", { class: "when" }, el("span", {}, words.time), el("input", { name: "time", maxlength: 16,
        autocomplete: "off", inputmode: "text", onfocus: event => {
          event.target.form.querySelector("[name=when][value=at]").checked = true;
        } })), el("p", { class: "small" }, words.form(this.told.zone)));
  }

  /** Asks the console what would come of it. */
  async look(people, form, place) {
    const fields = new FormData(form);
    const wish = { protocol: fields.get("protocol") ?? "", ...typed(fields),
      begins: fields.get("when") === "now" ? "now" : fields.get("time"), because: fields.get("because") };
    const { status, said } = await send("/opening/plan", wish, people.me.token).catch(() => ({ status: 0 }));
    show(place, said?.impossible === undefined && status === 200
      ? planCard(said, () => this.reads(people, wish, said, place))
      : objections(said?.impossible ?? [said?.detail ?? words.noAnswer]));
    place.firstChild.scrollIntoView({ block: "start" });
    if (status === 401 || status === 423) {
      people.look();
    }
  }

  /** The second step, elsewhere: what would be opened is read back. */
  reads(people, wish, plan, place) {
    const body = { ...wish, code: plan.code, key: "console-" + crypto.randomUUID() };
    panel(words.deed, el("p", { class: "step" }, words.readBack(people.me, plan)), async () => {
      const { status, said } = await send("/opening/open", body, people.me.token).catch(() => ({ status: 0 }));
      if (status === 0) {
        tell(words.notSent, "fault");
        return;
      }
      close();
      if (status === 200) {
        this.told = { ...this.told, ...said };
        this.changed();
      } else {
        show(place, objections([said.detail, said.mend]));
      }
    }, words.yes);
  }
}

function offered(one) {
  const id = "why-" + one.id.replace(/[^A-Za-z0-9]+/g, "-");
  const facts = [one.revision === null ? null : words.revision(one.revision, one.status),
    one.weight === null ? null : words.forPatients(one.weight)].filter(fact => fact !== null).join(" · ");
  return el("label", { "data-may": String(one.objection === null) }, el("input", { type: "radio", name: "protocol",
    value: one.id, disabled: one.objection !== null, required: true, "aria-describedby": id }),
  el("div", {}, el("strong", {}, one.title ?? one.id), el("div", { id, class: "small" }, el("p", {}, one.id),
    facts === "" ? null : el("p", {}, facts), one.approval === null ? null : el("p", {}, one.approval),
    one.objection === null ? null : el("p", { class: "fault" }, one.objection),
    one.objection === null ? null : one.findings.map(found => el("p", {}, found)))));
}

function beyondCard() {
  return el("details", { class: "card" }, el("summary", {}, words.beyond), el("label", {}, el("span", {},
    words.because), el("input", { name: "because", maxlength: 200, autocomplete: "off" })));
}

const objections = all => el("section", { class: "card objections", role: "alert" }, el("h2", {}, words.impossible),
  all.map(sentence => el("p", { class: "step" }, sentence)));

function planCard(plan, opens) {
  const part = (title, all) => all.length === 0 ? null : [el("h3", {}, title), all.map(one => el("p", {}, one))];
  return el("section", { class: "card" }, el("h2", {}, words.plan), el("p", { class: "small" }, words.file(plan)),
    el("p", { class: "step" }, words.whom(plan)), plan.patient.map(one => el("p", { class: "step" }, one)),
    plan.read_aloud.map(one => el("p", { class: "step" }, one)),
    part(words.over, plan.beyond), part(words.totals, plan.totals), part(words.limits, plan.limits),
    part(words.pumps, plan.pumps),
    el("details", {}, el("summary", {}, words.fingerprint), el("p", { class: "hashes" }, plan.fingerprint)),
    el("button", { type: "button", class: "filled", id: "open", onclick: pressed(opens) }, words.deed));
}
