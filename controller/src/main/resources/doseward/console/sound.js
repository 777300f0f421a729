// Repeats the alarm's sound in the browser: bursts after IEC 60601-1-8, from its first touch on.

const C = 523.25;
const D = 587.33;
const E = 659.26;
const G = 783.99;
const PULSE = 0.18;
/** Notes of a burst with the pause after each, and when the burst comes again; in seconds. */
const BURSTS = {
  high: { notes: [[C, 0.1], [D, 0.1], [G, 0.3], [C, 0.1], [D, 1], [C, 0.1], [D, 0.1], [G, 0.3], [C, 0.1], [D, 0]],
    again: 5 },
  medium: { notes: [[C, 0.2], [D, 0.2], [G, 0]], again: 15 },
  low: { notes: [[E, 0.2], [C, 0]], again: Infinity },
};

export class Sound {
  constructor() {
    this.context = null;
    this.priority = null;
    this.next = 0;
  }

  /** Browsers make no sound before somebody has touched the page. */
  ready() {
    if (this.context === null && "AudioContext" in window) {
      this.context = new AudioContext();
      this.play([[E, 0]]);
    }
  }

  isReady() {
    return this.context !== null && this.context.state === "running";
  }

  /** The most urgent alarm that is to be heard, or none; called often. */
  heard(priority) {
    const now = performance.now() / 1000;
    if (priority !== this.priority) {
      this.priority = priority;
      this.next = now;
    }
    if (priority !== null && this.isReady() && now >= this.next) {
      this.next = now + BURSTS[priority].again;
      this.play(BURSTS[priority].notes);
    }
  }

  play(notes) {
    let at = this.context.currentTime;
    for (const [pitch, pause] of notes) {
      const gain = this.context.createGain();
      gain.gain.setValueAtTime(0, at);
      gain.gain.linearRampToValueAtTime(0.4, at + 0.02);
      gain.gain.setValueAtTime(0.4, at + PULSE - 0.03);
      gain.gain.linearRampToValueAtTime(0, at + PULSE);
      const tone = this.context.createOscillator();
      tone.type = "triangle";
      tone.frequency.value = pitch;
      tone.connect(gain).connect(this.context.destination);
      tone.start(at);
      tone.stop(at + PULSE);
      at += PULSE + pause;
    }
  }
}
