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

/** Sends an act, and says what came of it; one that was not answered is sent again under the same key. */
export async function carry(people, body) {
  tell(say.sent);
  for (let tried = 1; ; tried++) {
    try {
      const came = await send("/1/acts", body, people.me.token);
      if (came.status !== 504 || tried === TRIES) {
        return answered(people, came);
      }
    } catch {
      if (tried === TRIES) {
        tell(say.notSent, "fault");
        return { status: 0, said: {} };
      }
    }
  }
}

function answered(people, came) {
  const { status, said } = came;
  if (status === 200) {
    tell(say.taken(said.sentences), "done");
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
