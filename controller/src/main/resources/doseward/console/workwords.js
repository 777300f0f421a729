// Every word of the pages by which people work: recording, confirming, and all other acts.

import { spanWords } from "/words.js";

/** Digits and at most one point between them; a zero in front only before the point. */
export const isPlain = text => /^(0|[1-9][0-9]*)(\.[0-9]+)?$/.test(text);

/** As in: one, two and three. */
const listed = words => [words.slice(0, -1).join(", "), words.at(-1)].filter(part => part !== "").join(" and ");

const parts = new Map();

function partsOf(zone) {
  if (!parts.has(zone)) {
    parts.set(zone, new Intl.DateTimeFormat("en-GB", { timeZone: zone === "Z" ? "UTC" : zone, hourCycle: "h23",
      year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit" }));
  }
  return parts.get(zone);
}

/** A moment as the bedside's words say it, in whole seconds of the ward's clock: 2026-01-05 06:12:33. */
export function stamp(when, zone) {
  const is = Object.fromEntries(partsOf(zone).formatToParts(when).map(part => [part.type, part.value]));
  return is.year + "-" + is.month + "-" + is.day + " " + is.hour + ":" + is.minute + ":" + is.second;
}

const CLOCK = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;
const DATED = /^[0-9]{4}-[0-9]{2}-[0-9]{2} ([01][0-9]|2[0-3]):[0-5][0-9]$/;

/** A time as somebody typed it, with its day; the other moment where nothing was typed; null where it is no time. */
export function localTime(typed, other, zone) {
  const now = stamp(other, zone);
  return typed === "" ? now : CLOCK.test(typed) ? now.slice(0, 11) + typed : DATED.test(typed) ? typed : null;
}

const count = (number, one, many) => number + " " + (number === 1 ? one : many);

export const tell = {
  record: "Record",
  recordTitle: "Record readings",
  measured: "Measured",
  measuredAt: "Measured at",
  measuredHint: "Empty: when it is typed. Or a time of today, 06:12, or with its day, 2026-01-05 23:50.",
  timeWrong: "Type a time as on the clock: 06:12. Or with its day: 2026-01-05 23:50.",
  draftKept: "Draft kept in this browser",
  signsLoading: "Waiting for the list of signs.",
  last: (value, time, ago) => "last " + value + " at " + time + ", " + ago + " ago",
  noLast: "never recorded",
  tooOld: "too old",
  possible: range => "Possible: " + range,
  since: "Collected since",
  sinceLast: time => "counts since " + time,
  upper: "Upper normal of the laboratory",
  unit: "Unit",
  onceMore: "Once more",
  happened: "It happened",
  baseline: "Baseline, before the first dose",
  otherSigns: number => "Show " + count(number, "other sign", "other signs"),
  fewerSigns: "Show only what is asked for",
  typeDigits: "Type digits and one point, as in 0.5. A comma, a sign or an exponent is not taken: it could be misread.",
  notPasted: "Nothing is pasted here: type what was measured.",
  isIt: value => "Is it " + value + "? ",
  typeAgain: "Type it once more.",
  chooseAgain: "Press once more to say so.",
  differs: "The two are not the same. Look again, and type it once more.",
  notKept: "Not kept. ",
  measureAgain: "Measure it again.",
  unheard: "Sent; no answer yet, so nobody knows whether it was kept. Keep asks again, and keeps it once.",
  notJudged: "Not kept: the console does not answer. It stays in the draft.",
  canBeKept: (some, all) => some + " of " + all + " can be kept. What they mean is worked out after keeping, not before.",
  nothingTyped: "Nothing is typed yet.",
  keep: number => "Keep " + (number === 0 ? "readings" : count(number, "reading", "readings")),
  keeping: "Keeping",
  leaveDraft: "Throw the draft away",
  kept: "Kept",
  meansNow: "What it means now",
  nothingAgainst: "Nothing stands against the next dose.",
  age: ms => spanWords(ms),
  confirmTitle: "Confirm a dose",
  nothingToConfirm: "No dose waits for a confirmation.",
  foundApart: "The amount, found apart",
  covered: "covered until somebody has typed what the label says",
  isCovered: "covered",
  byPlan: "Ordered by the plan",
  byInterlock: "Worked out again by the interlock",
  byInterlockFrom: from => "Worked out again by the interlock: " + from,
  notReckoned: "not possible, for a rule may have changed it",
  agrees: "agrees",
  differ: "not the same",
  fromLabel: name => name + ", from the label",
  willFlow: "What will flow",
  volumeOver: (volume, time) => volume + " over " + time,
  channel: "Channel",
  patient: "Patient",
  doseOn: (dose, product, channel, due) => "Dose " + dose + ", " + product + ", channel " + channel + ", " + due,
  steps: "Steps",
  readingsStep: "Readings",
  nurse: "Nurse",
  firstNurse: "First nurse",
  secondNurse: "Second nurse",
  startStep: "Start",
  labelAmount: "Amount on the label",
  labelDigits: "Type the amount as on the label, in digits without commas.",
  labelDiffers: "What you typed is not what is ordered. Read the label again. If it says so, do not give this bag.",
  confirmedUntil: time => "Confirmed; it counts until " + time + ".",
  secondTitle: "Second nurse, at this screen",
  secondHow: "Read the label yourself. You sign by your own name and PIN; whoever is signed in here stays so. "
    + "Nothing flows when you sign: starting is a step of its own.",
  signSecond: "Sign as second",
  start: dose => "Start dose " + dose,
  confirmSecond: dose => "Confirm dose " + dose + " as second",
  noWord: "no answer came",
  allConfirmed: "Confirmed. It starts as soon as nothing stands against it.",
  startsWhenDue: time => "Confirmed. It starts at " + time + ", if nothing stands against it then.",
  dueUntil: (due, until) => "due " + due + ", may start until " + until,
  tooEarly: time => "It may be confirmed from " + time + " on.",
  notKeptHere: "What is typed from the label is compared at this screen alone; that somebody confirmed is kept.",
  asThePumpSaid: ago => "As the pump said " + ago + "; nothing newer is known",
  work: "Work",
  workTitle: "Work",
  parts: { flow: "What is held", doses: "Doses of a pump", nurse: "Doses that a nurse gives", readings: "Readings",
    course: "Cycle and course", machine: "The controller" },
  notHeld: "Nothing is held.",
  heldSince: (time, lifts) => " since " + time + "; lifts when " + lifts,
  asked: "The course asks",
  holdsWhat: orders => orders.includes(null) ? "; holds all" : "; holds " + listed(orders),
  askedOf: (role, order) => "For a " + role + " to answer, about " + order + ".",
  judge: role => "What the " + role + " says",
  judgeNote: "Rules of this protocol go by what you say here; the latest word counts.",
  says: { yes: "Say yes", no: "Say no" },
  saysTo: (is, words) => "Say " + is + " to: " + words,
  whichDose: "Dose",
  doseOf: (dose, product, amount, due) => "Dose " + dose + ", " + (amount === null ? "" : amount + " of ") + product
    + (due === null ? "" : ", " + due),
  explain: "Say why",
  explainNote: "It was halted at once. Say why, so that whoever comes next knows.",
  hold: "Hold",
  holdNote: "What flows is halted at once, and nothing starts until somebody lifts the hold.",
  lift: "Lift the hold",
  skip: "Skip a dose",
  skipNote: "A dose that is skipped is never made up.",
  override: "Override a soft limit",
  overrideNote: "A hard limit, a stop, and what is missing or unknown are overridden by nobody. Whoever overrides "
    + "is another than those who confirm.",
  overrideHold: "Override a hold of a rule",
  overrideHoldNote: "The dose is given against the rules that hold it now. What a person holds is lifted, not overridden; "
    + "a hard limit and a stop are overridden by nobody.",
  settle: "Settle a dose in doubt",
  settleNote: "Look at the bag and the pump's own display. Limits count from now on what you say.",
  flowed: "How much flowed",
  give: "Record as given",
  refuse: "The patient refuses",
  correctDose: "Correct what was said of a dose",
  howMuch: "How much",
  all: "All of it",
  part: "A part, not known how much",
  exactly: "So much",
  nothing: "Nothing, it was not given",
  exactAmount: "So much of it",
  amountWrong: "Choose So much and type how much, in digits and one point; or leave the number empty.",
  correctReading: "Correct a reading",
  correctNote: "The wrong reading stays in the record, with what is right and why.",
  whichSign: "Sign",
  whichReading: "Wrong is",
  readingOf: (value, time, by) => value + ", " + time + ", by " + by,
  rightValue: "Right is",
  weigh: "Weigh the patient",
  weight: "Body weight",
  stopCycle: "Stop this cycle",
  stopCourse: "Stop the course",
  stopNote: "Nothing more of it is given. This can't be taken back.",
  acceptClock: "Accept the clock",
  acceptRestarts: "Accept the restarts",
  acceptNote: "After you have looked at it, and know why.",
  whyHalted: "Halted. Why?",
};
