// Puts a reading right: the wrong one is chosen, the right value typed, and the reason said; both are kept.

import { because, reason, withFields } from "/ask.js";
import { el } from "/dom.js";
import { signs } from "/look.js";
import { ask } from "/people.js";
import { dated } from "/words.js";
import { isPlain, stamp, tell } from "/workwords.js";

/** As many as are offered; older ones are hardly meant. */
const MOST = 30;

/** A moment to the fraction of its second, as the bedside's words say it. */
const exactly = (iso, zone) => stamp(Date.parse(iso), zone) + (/\.[0-9]+/.exec(iso)?.[0] ?? "");

function valueField(sign) {
  const known = sign.kind === "number" || sign.kind === "amount since last recorded";
  const field = (name, words, more) => el("label", {}, el("span", {}, words), el("div", { class: "frame" },
    el("input", { type: "text", name, inputmode: "decimal", autocomplete: "off", maxlength: 20,
      "aria-label": words, onpaste: event => event.preventDefault(), ...more }),
    el("span", { class: "unit" }, sign.unit)));
  if (known) {
    return [field("value", tell.rightValue, { required: true }), el("div", { class: "again", hidden: true },
      field("again", tell.onceMore, {}))];
  }
  const several = sign.kind === "several choices";
  const choice = words => el("label", {}, el("input", { type: several ? "checkbox" : "radio", name: "value",
    value: sign.kind === "grade" ? words.split(":")[0] : words }), el("span", {}, words));
  return [el("fieldset", {}, el("legend", {}, tell.rightValue),
    el("div", { class: "choices" }, (sign.kind === "event" ? ["happened"] : sign.choices).map(choice)))];
}

/** What was typed, as the bedside's words say it; null where it is not plain. */
function value(fields, sign) {
  const all = fields.getAll("value").map(text => text.trim());
  if (sign.unit === null) {
    return all.length === 0 ? null : all.join(", ");
  }
  return isPlain(all[0]) ? all[0] + " " + sign.unit : null;
}

/** Which sign first, then which of its readings. */
export async function correctReading(live, people) {
  const known = [...new Set(live.readings.map(reading => reading.sign))];
  const pick = el("label", {}, el("span", {}, tell.whichSign), el("select", { name: "sign" },
    known.map(sign => el("option", { value: sign }, sign))));
  const rest = el("div", { class: "rest" });
  const select = pick.querySelector("select");
  let sign = null;
  const fill = async () => {
    const { said: readings } = await ask("/1/readings?sign=" + encodeURIComponent(select.value));
    sign = signs.told?.signs.find(one => one.sign === select.value) ?? null;
    if (sign === null || readings === null) {
      rest.replaceChildren(el("p", {}, tell.notJudged));
      return;
    }
    const { zone } = live.status;
    const option = one => el("option", { value: exactly(one.taken, zone) },
      tell.readingOf(one.value, dated(Date.parse(one.taken), zone), one.by));
    rest.replaceChildren(el("label", {}, el("span", {}, tell.whichReading), el("select", { name: "taken" },
      readings.readings.reverse().slice(0, MOST).map(option))), ...valueField(sign), reason());
  };
  select.addEventListener("change", fill);
  withFields(live, people, tell.correctReading, { note: tell.correctNote, parts: [pick, rest],
    words: fields => judged(fields, sign, rest) });
  await fill();
}

/** Asks the controller what it makes of it; what surprises is typed once more. */
async function judged(fields, sign, rest) {
  const said = sign === null ? null : value(fields, sign);
  if (said === null) {
    return { fault: tell.typeDigits };
  }
  const words = "correct " + sign.sign + " at " + fields.get("taken") + " to " + said + because(fields);
  const { said: verdict } = await ask("/1/judged?words=" + encodeURIComponent(words));
  if (verdict === null) {
    return { fault: tell.notJudged };
  }
  if (verdict.came === "not possible") {
    return { fault: verdict.sentences.join(" ") };
  }
  const again = rest.querySelector(".again");
  if (verdict.came === "surprising" && fields.get("again") !== fields.get("value")) {
    again.hidden = false;
    return { fault: tell.isIt(said) + verdict.sentences.join(" ") + " " + tell.typeAgain };
  }
  return { words };
}
