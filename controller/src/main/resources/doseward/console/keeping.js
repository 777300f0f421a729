// Judges and keeps what was typed; the controller decides what is possible and what is surprising.

import { carryQuietly } from "/acts.js";
import { ask } from "/people.js";
import { isPlain, localTime, tell } from "/workwords.js";

/** The words by which a row is recorded, and what is wrong with how it was typed. */
export function wordsOf(id, { live, draft, signOf }) {
  const row = draft.of(id);
  const sign = signOf(id);
  const isNumber = sign.kind === "number" || sign.kind === "amount since last recorded";
  const unit = " " + (row.unit ?? sign.unit);
  const at = localTime(draft.at, row.typed ?? live.now(), live.status.zone);
  const plain = [row.text, ...row.upper === "" ? [] : [row.upper]].every(text => !isNumber || isPlain(text));
  const fault = row.text === "" || !plain ? tell.typeDigits
    : at === null || row.since !== "" && localTime(row.since, 0, "UTC") === null ? tell.timeWrong : null;
  return { fault, words: "record " + id + " " + row.text + (isNumber ? unit : "")
    + (row.upper === "" ? "" : ", upper normal " + row.upper + unit)
    + (row.since === "" ? "" : " since " + row.since) + " at " + at };
}

const unsure = sentences => ({ came: "ask", sentences });

/** Asks the controller; what was typed on meanwhile is judged later. */
export async function judge(id, seen) {
  const { draft } = seen;
  const before = draft.of(id);
  const { fault, words } = wordsOf(id, seen);
  if (before.key !== null || before.text === "") {
    return;
  }
  if (fault !== null) {
    draft.set(id, { verdict: unsure([fault]) });
    return;
  }
  if (before.verdict?.came === "surprising") {
    return;
  }
  const { said: verdict } = await ask("/1/judged?words=" + encodeURIComponent(words));
  if (draft.of(id).text === before.text && wordsOf(id, seen).words === words && verdict !== null) {
    draft.set(id, { verdict: { came: verdict.came, sentences: verdict.sentences } });
  }
}

/** Nobody is signed in any more, or the PIN is asked for first: the draft waits. */
const isLockedOut = came => came.status === 401 || came.status === 423;

/** Keeps each row that can be kept, under a key made once; what was kept. */
export async function keepAll(seen) {
  const kept = [];
  for (const id of [...seen.draft.rows.keys()]) {
    const came = await keepOne(id, seen);
    if (came === null) {
      continue;
    }
    if (isLockedOut(came)) {
      seen.people.look();
      break;
    }
    if (came.status === 200) {
      kept.push(came.said);
    }
    seen.redraw();
  }
  return kept;
}

async function keepOne(id, seen) {
  const { draft, people } = seen;
  const by = people.me?.name;
  await judge(id, seen);
  if (by === undefined || people.me?.name !== by) {
    return null;
  }
  const row = draft.of(id);
  const sure = row.verdict?.came === "sound" || row.verdict?.came === "surprising" && row.again === row.text;
  if (row.key === null && !sure) {
    if (row.verdict === null) {
      draft.set(id, { verdict: unsure([tell.notJudged]) });
    }
    return null;
  }
  if (row.key === null) {
    draft.set(id, { key: "console-" + crypto.randomUUID(), words: wordsOf(id, seen).words });
  }
  const { key, words } = draft.of(id);
  const came = await carryQuietly({ key, words }, people.me.token);
  if (came.status === 200) {
    draft.drop(id);
  } else if (came.status === 0 || came.status >= 500) {
    draft.set(id, { verdict: { came: "unheard", sentences: [tell.unheard] } });
  } else if (isLockedOut(came)) {
    draft.set(id, { key: null, verdict: null });
  } else {
    draft.set(id, { key: null, verdict: { came: "refused", sentences: [came.said.detail, came.said.mend] } });
  }
  return came;
}

/** Of rows that were sent before the page was loaded anew: those that were kept then. */
export async function settled(draft) {
  const kept = [];
  for (const [id, row] of [...draft.rows].filter(([, one]) => one.key !== null)) {
    const { said: came } = await ask("/1/acts/" + row.key);
    if (came?.came === "taken") {
      kept.push(came);
      draft.drop(id);
    }
  }
  return kept;
}
