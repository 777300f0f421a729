// Shows what the pump shows, as it comes; keeps nothing, and guesses nothing.
const key = document.querySelector('meta[name="panel-key"]').content;
const at = id => document.getElementById(id);
const STALE_AFTER_MS = 3000;
const NECK_X = 98, SCALE_PX = 270;

const text = (id, value) => { if (at(id).textContent !== value) at(id).textContent = value; };
const millilitres = (ul, places) => (Math.floor(ul / 10 ** (3 - places)) / 10 ** places).toFixed(places);
const plain = (ul) => String(Number((ul / 1000).toFixed(3)));
const sentence = words => words.charAt(0).toUpperCase() + words.slice(1);

function time(ms) {
  const s = Math.max(0, Math.round(ms / 1000));
  return s < 60 ? `${s} s` : s < 3600 ? `${Math.floor(s / 60)} min ${s % 60} s`
    : `${Math.floor(s / 3600)} h ${Math.floor(s % 3600 / 60)} min`;
}

function scale(holds) {
  const box = at('scale');
  if (box.childElementCount > 0) return;
  for (let ml = 0; ml <= holds / 1000; ml += 5) {
    const x = NECK_X + SCALE_PX * ml * 1000 / holds;
    const line = document.createElementNS(box.namespaceURI, 'line');
    for (const [name, value] of Object.entries({x1: x, x2: x, y1: 30, y2: ml % 10 ? 38 : 44})) line.setAttribute(name, value);
    box.append(line);
    if (ml % 10 === 0) {
      const label = document.createElementNS(box.namespaceURI, 'text');
      label.setAttribute('x', x);
      label.setAttribute('y', 20);
      label.textContent = ml;
      box.append(label);
    }
  }
}

function reservoir(sight) {
  const share = Math.min(1, sight.left_ul / sight.holds_ul);
  const width = SCALE_PX * share;
  scale(sight.holds_ul);
  at('fluid').setAttribute('width', width);
  at('plunger').setAttribute('transform', `translate(${NECK_X + width} 0)`);
  at('content').setAttribute('x', NECK_X + Math.max(60, width / 2));
  at('bag-fluid').setAttribute('y', 14 + 112 * (1 - share));
  const left = `${millilitres(sight.left_ul, 1)} mL`;
  text('content', left);
  text('bag-content', left);
  text('syringe-says', `The syringe holds ${left} of ${plain(sight.holds_ul)} mL`);
  text('bag-says', `The bag holds ${left} of ${plain(sight.holds_ul)} mL`);
}

function lamp(id, on, kind) {
  at(id).className = kind ?? (on ? 'on' : '');
  const said = at(id).querySelector('.said');
  const words = on ? ': on' : ': off';
  if (said.textContent !== words) said.textContent = words;
}

const STROKES = {high: 'M17 33V26 M24 33V20 M31 33V26', medium: 'M20 33V22 M28 33V22', low: 'M24 33V22'};

// The most urgent of what the pump finds; its controller's silence is above all.
function worst(sight) {
  if (sight.alone) {
    return {priority: 'high', what: 'the controller is silent', to_do: 'Stopped when its lease ran out. Look at the patient, and at the controller.'};
  }
  return sight.troubles[0];
}

function cry(sight) {
  const trouble = worst(sight);
  at('cry').hidden = !trouble;
  at('display').dataset.state = trouble ? trouble.priority : 'calm';
  if (trouble) {
    text('cry-what', sentence(trouble.what));
    text('cry-do', trouble.to_do);
    at('strokes').setAttribute('d', STROKES[trouble.priority]);
  }
  text('announced', trouble ? `${trouble.priority} priority: ${sentence(trouble.what)}. ${trouble.to_do}` : '');
  lamp('lamp-alarm', Boolean(trouble), trouble?.priority);
}

function dose(sight) {
  const shown = sight.dose;
  at('display').dataset.flows = sight.flows;
  text('state', sight.flows ? 'Infusing' : shown ? 'Not flowing' : 'Ready: no dose yet');
  text('rate', shown ? (sight.flows ? plain(shown.rate_ul_per_h) : '0') : '–');
  text('of', shown ? `Delivered of ${plain(shown.ordered_ul)} mL` : 'Delivered');
  text('delivered', shown ? millilitres(shown.delivered_ul, 1) : '–');
  text('foot', !shown ? '' : sight.flows
    ? `Dose ${shown.dose} · ${time(shown.left_ms)} left · lease ${time(shown.lease_ms)}` : `Dose ${shown.dose}`);
}

function pressure(sight) {
  text('pressure', String(sight.pressure_mmhg));
  text('threshold', String(sight.threshold_mmhg));
  const width = Math.max(0, Math.min(1000, 909 * sight.pressure_mmhg / sight.threshold_mmhg));
  at('pressure-bar').setAttribute('width', width);
  at('pressure-bar').parentElement.parentElement.classList.toggle('above', sight.pressure_mmhg >= sight.threshold_mmhg);
}

function accounts(sight) {
  text('truth', sight.dose ? `${millilitres(sight.truly_flowed_ul, 2)} mL` : '–');
  text('says', sight.dose ? `${millilitres(sight.dose.delivered_ul, 2)} mL` : '–');
  const known = sight.known;
  text('knows', known && known.delivered_ul !== null ? `${millilitres(known.delivered_ul, 2)} mL` : '–');
  text('knows-age', known ? (known.age_ms === null ? 'as its journal has it' : `by news ${time(known.age_ms)} old`)
    : 'nobody answers at its door, or none was named');
}

const NOW = {
  clamp: ['clamped', 'downstream'], pinch: ['pinched', 'upstream'], air: ['press to tap it out', '250 microlitres'],
  door: ['open', 'closed now'], plug: ['on battery', 'on mains'], network: ['cable pulled', 'plugged in'],
};

function tricks(sight) {
  for (const button of document.querySelectorAll('[data-trick]')) {
    const name = button.dataset.trick;
    const on = name === 'network' ? !sight.network : sight.tricks.includes(name);
    button.setAttribute('aria-pressed', on);
    const words = name === 'plug' ? `${NOW.plug[on ? 0 : 1]}, battery ${sight.battery_percent} %` : NOW[name][on ? 0 : 1];
    const said = button.querySelector('span');
    if (said.textContent !== words) said.textContent = words;
  }
}

// IEC 60601-1-8, with the notes of the design: high c d g - c d twice, medium c d g, low e c.
const NOTES = {c: 523.25, d: 587.33, e: 659.26, g: 783.99};
const BURSTS = {
  high: {notes: ['c', 'd', 'g', '', 'c', 'd', '', '', 'c', 'd', 'g', '', 'c', 'd'], pulse: .15, gap: .1, again: 5, words: 'high: c d g – c d, twice; again after 5 s'},
  medium: {notes: ['c', 'd', 'g'], pulse: .2, gap: .2, again: 15, words: 'medium: c d g; again after 15 s'},
  low: {notes: ['e', 'c'], pulse: .2, gap: .2, again: 0, words: 'low: e c, once'},
};
let audio;
let ringing;

function burst(priority) {
  const {notes, pulse, gap} = BURSTS[priority];
  notes.forEach((note, index) => {
    if (!note) return;
    const start = audio.currentTime + index * (pulse + gap);
    const tone = audio.createOscillator(), volume = audio.createGain();
    tone.frequency.value = NOTES[note];
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(.25, start + .02);
    volume.gain.setValueAtTime(.25, start + pulse - .02);
    volume.gain.linearRampToValueAtTime(0, start + pulse);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + pulse);
  });
}

function listen() {
  if (audio) return;
  audio = new AudioContext();
  text('heard', 'This page sounds as the pump does.');
}

function sound(sight) {
  const loudest = sight.loudest;
  const now = loudest && sight.silent_ms === null ? loudest : null;
  text('sounds', !loudest ? 'Silent.' : sight.silent_ms !== null
    ? `Kept quiet for ${time(sight.silent_ms)} more; then it sounds again.` : `${sentence(BURSTS[loudest].words)}.`);
  if (now !== ringing?.priority) {
    clearInterval(ringing?.timer);
    ringing = now ? {priority: now} : undefined;
    if (now && audio) {
      burst(now);
      const {again, notes, pulse, gap} = BURSTS[now];
      if (again) ringing.timer = setInterval(() => burst(now), 1000 * (again + notes.length * (pulse + gap)));
    }
  }
}

let staleTimer;
function stale() {
  at('display').dataset.state = 'stale';
  text('state', 'No news from the pump: it is off, or its program has ended');
}

function show(sight) {
  clearTimeout(staleTimer);
  staleTimer = setTimeout(stale, STALE_AFTER_MS);
  reservoir(sight);
  lamp('lamp-mains', sight.on_mains);
  lamp('lamp-battery', !sight.on_mains);
  lamp('lamp-running', sight.flows);
  cry(sight);
  dose(sight);
  pressure(sight);
  accounts(sight);
  tricks(sight);
  sound(sight);
}

async function press(name, on) {
  listen();
  const answer = await fetch(`/press/${name}?${on ? 'on' : 'off'}`, {method: 'POST', headers: {'X-Panel-Key': key}}).catch(() => null);
  if (!answer || !answer.ok) stale();
}

for (const button of document.querySelectorAll('[data-press]')) {
  button.addEventListener('click', () => press(button.dataset.press, true));
}
for (const button of document.querySelectorAll('[data-trick]')) {
  button.addEventListener('click', () => press(button.dataset.trick, button.getAttribute('aria-pressed') !== 'true'));
}
at('test').addEventListener('click', () => { listen(); burst('high'); });

new EventSource('/sight').addEventListener('message', event => show(JSON.parse(event.data)));
