// Every word and number that the pages say, in one place. A tongue of its own would be another such file.

const THOUSANDS = new Intl.NumberFormat("en-US");
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Of thousandths. */
const TENTH = 100;

/** Microlitres as millilitres, as they are: of what was ordered, or may have flowed. 5 mL, never 5.0. */
export const ml = ul => millis(ul) + " mL";

/** Of what was measured: in tenths, rounded down; but less than a tenth is not nothing. */
export const measuredMl = ul => ml(ul < TENTH ? ul : toTenths(ul));

/** Microlitres an hour as millilitres an hour, as they are: of what was ordered. */
export const rate = ul => millis(ul) + " mL/h";

/** Of what was measured: in tenths, rounded down. */
export const measuredRate = ul => rate(toTenths(ul));

const toTenths = thousandths => thousandths - thousandths % TENTH;

function millis(thousandths) {
  const rest = String(thousandths % 1000).padStart(3, "0").replace(/0+$/, "");
  return THOUSANDS.format(Math.floor(thousandths / 1000)) + (rest === "" ? "" : "." + rest);
}

/** A span in its two largest units: 6 min 24 s; the parts, so that a page may set them apart. */
export function span(ms) {
  const left = Math.max(0, ms);
  if (left >= DAY) {
    return [[Math.floor(left / DAY), "d"], [Math.floor(left % DAY / HOUR), "h"]];
  }
  if (left >= HOUR) {
    return [[Math.floor(left / HOUR), "h"], [Math.floor(left % HOUR / MINUTE), "min"]];
  }
  return left >= MINUTE ? [[Math.floor(left / MINUTE), "min"], [Math.floor(left % MINUTE / SECOND), "s"]]
    : [[Math.floor(left / SECOND), "s"]];
}

/** The same in words; what is nothing is left out behind what is something. */
export const spanWords = ms => span(ms).filter(([number], at) => number > 0 || at === 0)
  .map(([number, unit]) => number + " " + unit).join(" ");

function clockOf(parts) {
  const made = new Map();
  return (when, zone) => {
    if (!made.has(zone)) {
      // Z is what the door says for UTC where no place was named; no browser knows a zone of that name.
      const timeZone = zone === "Z" ? "UTC" : zone;
      made.set(zone, new Intl.DateTimeFormat("en-GB", { timeZone, hourCycle: "h23", ...parts }));
    }
    return made.get(zone).format(when);
  };
}

export const clock = clockOf({ hour: "2-digit", minute: "2-digit", second: "2-digit" });
export const minute = clockOf({ hour: "2-digit", minute: "2-digit" });
export const day = clockOf({ weekday: "long", day: "numeric", month: "long" });
export const shortDay = clockOf({ weekday: "short", day: "numeric" });

/** The day and the time of day. */
export const dated = (when, zone) => day(when, zone) + " " + minute(when, zone);

/** The time of day; with the day where it is not today. */
export function moment(when, now, zone) {
  return day(when, zone) === day(now, zone) ? minute(when, zone) : dated(when, zone);
}

/** How the measured rate compares with the ordered one, in tenths of a percent. */
export function compared(measured, ordered) {
  const off = Math.round((measured - ordered) * 1000 / ordered);
  const words = (Math.abs(off) / 10) + " %";
  return off === 0 ? "as ordered" : words + (off < 0 ? " under" : " over");
}

const STAMP = /[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(\.[0-9]+)?Z/g;

/** A sentence of the door's: its first letter large, and its times as the ward's clock shows them. */
export const sentence = (words, now, zone) => words.charAt(0).toUpperCase()
  + words.slice(1).replace(STAMP, time => moment(Date.parse(time), now, zone));

/** What a dose's phase is called, with its picture and its colour. */
export const phases = {
  "infusing": ["Infusing", "drop", "flow"],
  "ordered": ["Starting", "clock", "plain"],
  "halting": ["Stopping", "octagon", "plain"],
  "uncertain": ["Uncertain", "doubt", "plain"],
  "paused": ["Paused", "bars", "hold"],
  "held": ["Held", "bars", "hold"],
  "awaiting confirmation": ["To be confirmed", "hand", "plain"],
  "awaiting giving": ["For a nurse", "hand", "plain"],
  "waiting": ["Waiting", "clock", "plain"],
};

/** A dose's mark in the row of the course. */
export const marks = {
  "given": "full", "partly given": "half", "skipped": "cross", "infusing": "flowing", "ordered": "flowing",
  "halting": "octagon", "uncertain": "doubt", "paused": "bars", "held": "bars",
};

/** A dose's word in the calendar, short enough for its place. */
export const words = {
  "given": "given", "partly given": "partly", "skipped": "skipped", "infusing": "infusing", "ordered": "starting",
  "halting": "stopping", "uncertain": "uncertain", "paused": "paused", "held": "held", "waiting": "waiting",
  "awaiting confirmation": "to confirm", "awaiting giving": "for a nurse",
};

const DIGITS = 9;

/** Amounts of one drug added up, each unit for itself, in whole steps; nothing is rounded. */
export function total(amounts) {
  const sums = new Map();
  for (const amount of amounts.filter(one => one !== null)) {
    const gap = amount.indexOf(" ");
    const [whole, part = ""] = amount.slice(0, gap).replaceAll(",", "").split(".");
    const unit = amount.slice(gap + 1);
    sums.set(unit, (sums.get(unit) ?? 0n) + BigInt(whole + part.padEnd(DIGITS, "0")));
  }
  const some = [...sums].filter(([, sum]) => sum > 0n);
  return (some.length > 0 ? some : [...sums].slice(0, 1)).map(([unit, sum]) => steps(sum) + " " + unit)
    .join(" and ");
}

function steps(sum) {
  const all = String(sum).padStart(DIGITS + 1, "0");
  const part = all.slice(-DIGITS).replace(/0+$/, "");
  return THOUSANDS.format(BigInt(all.slice(0, -DIGITS))) + (part === "" ? "" : "." + part);
}

const STAMPS = {
  "simulation": "SIMULATION: no patient, no drug, simulated pump",
  "dry-run": "DRY RUN: no patient, no drug, no fluid",
  "saline-bench": "SALINE BENCH: no patient, no drug",
};

const PRIORITIES = { high: "High priority", medium: "Medium priority", low: "Low priority" };

export const say = {
  stamp: stage => STAMPS[stage] ?? stage.toUpperCase() + ": no patient",
  title: (word, stage) => word + " · " + stage + " · Doseward",
  stage: "Stage",
  skip: "Skip to the alarm",
  signIn: "Sign in",
  name: "Name, as on the badge",
  secret: "PIN or password",
  signInHere: "Sign in by your own name. What you do here is kept under it.",
  stopWithout: "To stop the pump at once, press the stop key of the pump itself.",
  signedInAs: (name, role) => name + ", " + role,
  signOut: "Sign out",
  lock: "Lock",
  theme: "Dark or light",
  lockedTitle: "Locked",
  lockedWhy: name => "Nobody has touched this screen for a while. Looking, Halt and Silence stay open. Is it you, "
    + name + "? Type your PIN.",
  unlock: "Unlock",
  connecting: "Waiting for the controller's word.",
  live: "Live",
  old: ms => spanWords(ms) + " old",
  patient: weight => "patient of " + weight,
  ofCourse: course => " · course " + course,
  revision: number => ", revision " + number,
  noNews: ms => "No news for " + spanWords(ms),
  noNewsDo: "Look at the pump itself",
  tryingAgain: "Trying again",
  noAlarms: "No alarms",
  priority: word => PRIORITIES[word],
  since: time => "since " + time,
  over: "over, not seen yet",
  seen: "acknowledged",
  unseen: "not acknowledged",
  firstOf: all => "1 of " + all,
  escalated: "nobody came; others are called",
  sounding: "Sounding",
  pausedFor: ms => "Silent for " + spanWords(ms),
  noSound: "No sound on this device",
  soundReady: "Sound ready",
  whatToDo: "What to do",
  silence: "Silence 2 min",
  acknowledge: "Acknowledge",
  neither: "Silence touches sound, Acknowledge touches the flash. Neither lifts anything.",
  alarmsNow: "Alarms now",
  was: word => "Was " + word.charAt(0).toLowerCase() + word.slice(1),
  notFlowing: "Not flowing",
  ended: "Course ended",
  left: "Controller has left",
  leftWhy: "Nothing more is given or watched. See that the pump stands still.",
  forbidden: "Nothing is given",
  noDose: "No dose is left",
  dose: (product, number) => product + ", dose " + number,
  cycle: (cycle, number, all) => "cycle " + cycle + " · dose " + number + " of " + all,
  leftOf: (all, end) => "left of " + all + " · ends about " + end,
  leftAt: time => "left at " + time + "; not counting while there is no news",
  until: (time, dose) => "until " + time + "; then dose " + dose + " is skipped and never made up",
  untilDue: time => "until it is due at " + time,
  dueSince: time => "due since " + time,
  notDue: "no time yet: it follows what has not happened",
  delivered: "delivered",
  deliveredOf: all => "delivered of " + all,
  units: all => "of " + all,
  atMost: all => "delivered for certain; " + all + " at most may have flowed",
  rateOrdered: "Rate ordered",
  rateMeasured: "Rate measured",
  notMeasured: "not known yet",
  against: "Measured against ordered",
  within: (words, ok) => words + (ok ? ", within 10 %" : ", more than 10 %"),
  next: "Next",
  nextDose: (number, time) => "Dose " + number + ", " + time,
  inTime: ms => "in " + spanWords(ms),
  notAfter: time => "Not after " + time,
  needs: "What stands against it",
  heldBecause: "Held because",
  liftsWhen: "Lifts when",
  because: "Because",
  heldByAll: "Every order is held",
  pump: (pump, channel) => pump + ", channel " + channel,
  pumpUnknown: channel => "No pump heard, channel " + channel,
  lastWord: "Last word kept",
  ago: ms => spanWords(ms) + " ago",
  notKnown: "not known",
  bagUntil: "Bag lasts until",
  troubles: "Trouble",
  none: "none",
  course: (given, partly, all) => "Course: " + say.dosesGiven(given, partly, all),
  mark: (dose, phase) => "Dose " + dose + ", " + phase,
  readings: "Readings",
  noReadings: "Nothing has been recorded yet.",
  neverRead: "not recorded yet",
  whichTime: "How far back",
  reach: words => words.charAt(0).toUpperCase() + words.slice(1),
  table: "Table",
  overTime: "Readings over time",
  asTable: "A picture. The button Table shows the same numbers in words.",
  countRead: (count, off) => count + (count === 1 ? " reading" : " readings")
    + (off === 0 ? "" : "; " + off + " older ones are in the journal"),
  dosesFrom: numbers => numbers.length === 0 ? "no dose in this time"
    : numbers.length === 1 ? "dose " + numbers[0] : "doses " + Math.min(...numbers) + " to " + Math.max(...numbers),
  doseMark: word => "dose " + word,
  holdsIf: words => "hold: " + words.charAt(0).toLowerCase() + words.slice(1),
  stopsIf: words => "stop: " + words.charAt(0).toLowerCase() + words.slice(1),
  read: "reading",
  guilty: "a hold, a stop or a halt went by it",
  holdsAt: "holds at",
  stopsAt: "stops at",
  held: "held",
  stillHeld: "still held",
  readColumns: ["Taken", "Sign", "Value", "By", "What it did"],
  holdsTitle: "Holds",
  holdColumns: ["From", "To", "Because"],
  rulesTitle: "What the rules look for",
  ruleColumns: ["Sign", "Rule", "Order"],
  endedAtBecause: time => "Giving ended at " + time + ":",
  limits: "Against limits",
  limitsCount: "What runs, or is in doubt, counts in full. Limits of a cycle count the one that runs.",
  noLimits: "No limit of this protocol adds anything up.",
  limitOf: (product, severity) => product + ", " + severity + " limit",
  ofAtMost: most => "of at most " + most,
  readAt: (time, by) => time + " by " + by,
  latest: "What happened last",
  asks: "Asks a person",
  answerBy: (words, order) => (order === null ? "" : "About " + order + ". ")
    + "On the page Work, or at the controller's keyboard: " + words,
  notArmed: "Not armed",
  armedBy: names => "Armed so far by " + names + ".",
  armedByNobody: "Nobody has armed it yet.",
  code: code => "Check code " + code,
  codeUnknown: "The controller has not looked yet what would run.",
  armingPage: "Arm the course",
  arming: "Arming",
  lookAndArm: "Look at it, and arm",
  nothingFlows: "Nothing can flow before two people have armed it",
  armedByNone: "In this simulation nobody must arm a course. What would be looked at is shown here.",
  isArmed: time => "Armed since " + time,
  protocolStep: "Protocol",
  patientStep: "Patient",
  eligibilityStep: "Eligibility",
  planStep: "Plan",
  pumpStep: "Pump",
  selfTestStep: "Self-test",
  armStep: "Arm",
  well: "well",
  wrong: "must be mended",
  open: "open",
  nothingAsked: "the protocol asks nothing",
  met: (met, all) => met + " of " + all + " known and met",
  dosesPlanned: all => all + (all === 1 ? " dose" : " doses"),
  noPump: "no fit pump heard",
  notRun: "not run yet",
  passedAt: time => "passed at " + time,
  signed: signed => signed + " of 2 have signed",
  readAloud: "Read it aloud",
  weightOnArming: "Weight",
  sameAs: pounds => "the same as about " + pounds,
  protocolFile: "Protocol file",
  approved: "approved by a pharmacist",
  notApproved: status => status + ": simulated pumps only",
  turningDoses: "First and last of the doses that are alike",
  doseColumns: ["Dose", "Due", "Amount", "Volume", "Over", "Rate", "Vials"],
  then: ", then ",
  more: (count, every) => count + " more" + (every === null ? "" : ", every " + every),
  refusedWhile: "While one of these is so the patient is refused, and while one is not known nothing begins.",
  notSaidWho: "has not said who it is",
  serial: serial => "serial number " + serial,
  simulatedPump: "simulated",
  noSelfTest: "has told of no self-test",
  pumpTest: word => "self-test " + word,
  heardAt: time => "last told of itself at " + time,
  whatIsSigned: "What is signed for",
  codeIs: "Check code ",
  fall: "Made of the bytes of all that decides what is given. If the file, the program or the choice of pumps changes, "
    + "both signatures fall, and what flows is halted. Another weight or amount is an act of the course, signed by itself.",
  fingerprint: "Each part of it",
  signedAt: time => "signed at " + time,
  firstSigns: "First person",
  secondSigns: "Second person, not the same",
  afterTheFirst: "still to sign, after the first",
  youHaveSigned: "You have signed. Another person reads it, and signs here by their own name and PIN, or at a screen of "
    + "their own. Whoever is signed in here stays so.",
  mayNotSign: "Your role may not arm a course. A nurse, a physician or a pharmacist signs here.",
  signAs: name => "Sign as " + name,
  sign: "Sign for this course",
  pages: "Pages",
  now: "Now",
  coursePage: "Course",
  cycleTitle: cycle => "Cycle " + cycle,
  calendar: cycle => "Doses of cycle " + cycle + ": days across, hours down",
  withoutTime: cycle => "Doses of cycle " + cycle + " that have no time yet",
  noTime: "no time yet",
  hours: times => times[0] + (times.length === 1 ? "" : " to " + times.at(-1)),
  doseIs: (dose, word) => "Dose " + dose + ": " + word,
  whose: (product, cycle, channel) => product + " · cycle " + cycle
    + (channel === null ? " · by a nurse" : " · channel " + channel),
  amountOrdered: "Amount",
  amountGiven: "Known to be given",
  volumeOrdered: "Ordered",
  volumeDelivered: "Delivered",
  volumeAtMost: "At most",
  due: "Due",
  startsBy: "Not after",
  startedAt: "Started",
  endedAt: "Ended",
  confirmed: "Confirmed",
  confirmedBy: (by, time) => "by " + by + ", " + time,
  soFar: "Known to be given so far",
  dosesGiven: (given, partly, all) => given + " of " + all + " doses given"
    + (partly === 0 ? "" : ", " + partly + " partly"),
  moreMayHave: doses => "More may have flowed: uncertain is dose " + doses + ".",
  halt: "Halt",
  haltNow: "Halt now",
  haltWords: "hold because halted at the console",
  viewer: "A viewer may look, and do nothing.",
  confirm: dose => "Confirm dose " + dose,
  resume: dose => "Resume dose " + dose,
  lift: "Lift the hold",
  reason: "Reason",
  goOn: "Go on",
  yes: title => "Yes: " + title.charAt(0).toLowerCase() + title.slice(1),
  leave: "No, leave it",
  sent: "Sent; waiting for the answer.",
  taken: sentences => "Taken. " + sentences.join(" "),
  notTaken: (detail, mend) => "Not taken: " + detail + ". " + mend,
  noAnswer: "Sent; no answer yet. Do not rely on it: press the stop key of the pump.",
  notSent: "Not sent: the console does not answer. Press the stop key of the pump.",
  flowBegan: (word, dose) => "Dose " + dose + ": " + word,
};
