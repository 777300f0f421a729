// The alarm strip, and what each alarm says.

import { el, icon } from "/dom.js";
import { act, pressed } from "/acts.js";
import { moment, say } from "/words.js";

/** The page's own alarm, when the news has stopped; else the most urgent of the controller's. */
export function top(live) {
  if (live.isLost() && !live.gone) {
    const flows = live.status.current.length > 0;
    return { own: true, priority: flows ? "medium" : "low", what: say.noNews(live.age()), acknowledged: false };
  }
  return live.status.alarms[0] ?? null;
}

/** Whether it fills the strip: a low one only shows its sign. */
export const fills = alarm => alarm !== null && alarm.priority !== "low";

function state(alarm) {
  const seen = alarm.escalated && !alarm.acknowledged ? say.escalated
    : alarm.acknowledged ? say.seen : say.unseen;
  return alarm.ended === null ? seen : say.over;
}

function under(alarm, live) {
  return alarm.own ? say.priority(alarm.priority) + " · " + say.noNewsDo
    : say.priority(alarm.priority) + " · " + say.since(moment(Date.parse(alarm.raised), live.now(),
      live.status.zone)) + " · " + state(alarm);
}

function heard(live, sound) {
  const { sounding, sound_paused_until: until } = live.status;
  if (until !== null) {
    return [icon("mute"), el("span", {}, say.pausedFor(Date.parse(until) - live.now()))];
  }
  if (!sound.isReady()) {
    return [icon("mute"), el("span", {}, say.noSound)];
  }
  return [icon("sound"), el("span", {}, sounding === null ? say.soundReady : say.sounding)];
}

/** The parts of the strip. */
export function strip(live, sound) {
  const alarm = top(live);
  if (alarm === null) {
    return [icon("check"), el("p", { class: "what" }, say.noAlarms),
      el("p", { class: "heard" }, heard(live, sound))];
  }
  const all = live.status.alarms.length + (alarm.own ? 1 : 0);
  return [icon(alarm.priority, "sign " + alarm.priority),
    el("div", { class: "what" }, el("h2", {}, alarm.what),
      el("p", {}, (all === 1 ? "" : say.firstOf(all) + " · ") + under(alarm, live))),
    el("p", { class: "heard" }, alarm.own ? [icon("sound"), el("span", {}, say.tryingAgain)]
      : heard(live, sound))];
}

/** Silence and Acknowledge, for those who may. */
export function answers(people) {
  const may = ["silence", "acknowledge"].filter(deed => people.may(deed));
  if (may.length === 0) {
    return null;
  }
  const button = (deed, picture, words, kind) => may.includes(deed)
    ? el("button", { class: kind, type: "button", id: "do-" + deed,
      onclick: pressed(() => act(people, deed)) }, icon(picture), words) : null;
  return el("div", { class: "answers" }, button("silence", "mute", say.silence, "filled"),
    button("acknowledge", "eye", say.acknowledge, "plain"), el("p", { class: "small" }, say.neither));
}

/** All alarms, the most urgent first. */
export function list(live, people, withAnswers) {
  const all = live.status.alarms;
  if (all.length === 0) {
    return null;
  }
  return el("section", { class: "card alarms", "aria-labelledby": "alarms-title" },
    el("h2", { id: "alarms-title" }, say.alarmsNow),
    el("ul", {}, all.map(alarm => el("li", {}, icon(alarm.priority, "sign " + alarm.priority),
      el("div", {}, el("h3", {}, alarm.what), el("p", {}, alarm.to_do),
        el("p", { class: "small" }, under(alarm, live)))))),
    withAnswers ? answers(people) : null);
}

/** What is read aloud when an alarm is new. */
export const aloud = alarm => say.priority(alarm.priority) + ": " + alarm.what
  + (alarm.to_do ? ". " + alarm.to_do : "");
