// What a person does: each act under a key made once, so that a repeat is the same act.

import { at, show } from "/dom.js";
import { send } from "/people.js";
import { say } from "/words.js";

/** A press counts only on a page that has stood still: what jumps under a finger is not what was meant. */
const STOOD_STILL = 300;
const TRIES = 3;
const SHOWN_FOR = 8_000;
let moved = 0;
let fading;

export function hasMoved() {
  moved = performance.now();
}

/** Does it when it is pressed, if the page has stood still. */
export function pressed(what) {
  return event => performance.now() - moved > STOOD_STILL || event.detail === 0 ? what(event) : undefined;
}

export function tell(words, kind = "plain") {
  const place = at("said");
  place.dataset.kind = kind;
  show(place, words);
  clearTimeout(fading);
  if (kind === "done") {
    fading = setTimeout(() => show(place), SHOWN_FOR);
  }
}

/** Acts in one step. */
export const act = (people, words) => carry(people, { key: "console-" + crypto.randomUUID(), words });

/** Sends an act, and says what came of it. */
export async function carry(people, body, path) {
  tell(say.sent);
  return answered(people, await carryQuietly(body, people.me.token, path));
}

/** Sends an act; one that was not answered is sent again under the same key. Status 0 is no answer at all. */
export async function carryQuietly(body, token, path = "/1/acts") {
  let unknown = { status: 0, said: {} };
  for (let tried = 0; tried < TRIES; tried++) {
    const came = await send(path, body, token).catch(() => unknown);
    if (came.status !== 0 && came.status !== 504) {
      return came;
    }
    unknown = came;
  }
  return unknown;
}

function answered(people, came) {
  const { status, said } = came;
  if (status === 200) {
    tell(say.taken(said.sentences), "done");
  } else if (status === 0) {
    tell(say.notSent, "fault");
  } else if (status === 504) {
    tell(say.noAnswer, "fault");
  } else if (status !== 202) {
    tell(say.notTaken(said.detail.replace(/\.$/, ""), said.mend), "fault");
  }
  if (status === 401 || status === 423) {
    people.look();
  }
  return came;
}
