package doseward.controller.alarm;

import doseward.engine.Priority;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Rings a terminal's bell, and writes a sentence when the controller falls silent; on a thread of its own,
 * which the loop can't hold up.
 */
public final class TerminalSounder implements Sounder {
    private static final char BELL = '\u0007';

    private final PrintWriter out;
    private final boolean rings;
    private final LongSupplier nanos;
    private final Runnable lives;
    private final DeadMan deadMan;
    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name("sounder").factory());
    private Cry crying = Cry.NOTHING;
    private long beat;
    private boolean tried;
    private volatile long beatAt;

    private TerminalSounder(PrintWriter out, boolean rings, LongSupplier nanos, Runnable lives) {
        this.out = out;
        this.rings = rings;
        this.nanos = nanos;
        this.lives = lives;
        this.deadMan = new DeadMan(nanos.getAsLong());
        this.beatAt = nanos.getAsLong();
    }

    /**
     * One that is heard from now on, by a clock that only goes on.
     *
     * @param rings whether a terminal is there whose bell can be rung
     * @param lives is told after each beat: who cries when others fall silent is looked after, too
     */
    public static TerminalSounder on(PrintWriter out, boolean rings, LongSupplier nanos, Runnable lives) {
        TerminalSounder sounder = silent(out, rings, nanos, lives);
        long every = TimeUnit.SECONDS.toMillis(1) / Cry.BEATS_A_SECOND;
        sounder.beats.scheduleAtFixedRate(sounder::beat, every, every, TimeUnit.MILLISECONDS);
        return sounder;
    }

    /** One whose beats are given by hand. */
    static TerminalSounder silent(PrintWriter out, boolean rings, LongSupplier nanos, Runnable lives) {
        return new TerminalSounder(out, rings, nanos, lives);
    }

    @Override public void feed(Optional<Priority> sounding) {
        deadMan.feed(sounding, nanos.getAsLong());
    }

    /** The bell is tried once, at the start: who hears it every hour hears it no more. */
    @Override public Optional<String> trouble() {
        if (rings && !tried) {
            out.print(BELL);
        }
        tried = true;
        if (out.checkError()) {
            return Optional.of("its terminal takes nothing any more; end the controller and start it again");
        }
        return nanos.getAsLong() - beatAt <= DeadMan.FED_WITHIN.toNanos() ? Optional.empty()
            : Optional.of("it has stopped; end the controller and start it again");
    }

    /** One pulse or none. */
    void beat() {
        long now = nanos.getAsLong();
        beatAt = now;
        Cry cry = deadMan.cry(now);
        if (cry != crying) {
            if (cry == Cry.NO_WORD) {
                say("NO WORD FROM THE CONTROLLER for " + deadMan.unfedFor(now).toSeconds()
                    + " s. Go to the pump, press its stop key, and clamp the line; then look at this "
                    + "machine.");
            } else if (crying == Cry.NO_WORD) {
                say("The controller goes on.");
            }
            crying = cry;
            beat = 0;
        }
        if (rings && cry.pulses(beat)) {
            out.print(BELL);
            out.flush();
        }
        beat++;
        lives.run();
    }

    private void say(String words) {
        out.println(words);
        out.flush();
    }

    @Override public void close() {
        beats.shutdownNow();
    }
}
