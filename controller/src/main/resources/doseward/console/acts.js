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

/** Acts, and says what came of it; an act that was not answered is sent again under the same key. */
export async function act(people, words) {
  const key = "console-" + crypto.randomUUID();
  tell(say.sent);
  for (let tried = 1; tried <= TRIES; tried++) {
    const last = tried === TRIES;
    try {
      const { status, said } = await send("/1/acts", { key, words }, people.me.token);
      if (status !== 504 || last) {
        return came(people, status, said);
      }
    } catch {
      if (last) {
        tell(say.notSent, "fault");
      }
    }
  }
  return false;
}

function came(people, status, said) {
  if (status === 200) {
    tell(say.taken(said.sentences), "done");
    return true;
  }
  tell(status === 504 ? say.noAnswer : say.notTaken(said.detail.replace(/\.$/, ""), said.mend), "fault");
  if (status === 401 || status === 423) {
    people.look();
  }
  return false;
}
