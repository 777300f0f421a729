package doseward.pump.gpio.signal;

import doseward.pump.gpio.line.Bundle;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.line.OutputLine;
import doseward.pump.gpio.line.OutputWish;
import doseward.pump.gpio.pwm.Tones;
import doseward.pump.gpio.signal.SignalWish.Buzzer;
import doseward.pump.gpio.signal.SignalWish.Sounder;
import doseward.pump.gpio.signal.SignalWish.Speaker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A pump's sounder and lamps: it tells them what it has to cry, and at each look they are put so. */
public final class Signals implements AutoCloseable {
    /** So long a sound may be off (IEC 60601-2-24, 51.106); what is seen stays. */
    public static final Duration SILENT_FOR = Duration.ofMinutes(2);

    /** As long as a burst of middle priority, which is what a test sounds. */
    static final Duration TEST = Burst.MEDIUM.burst();

    private final Bundle bundle = new Bundle();
    private final boolean canBeHeard;
    private final List<Lit> lit = new ArrayList<>();
    private Cry cry = Cry.NOTHING;
    private long since;
    private long silentUntil = Long.MIN_VALUE;
    private long testFrom;
    private boolean tests;
    private Optional<String> trouble = Optional.empty();

    /** When a line is on. */
    private interface Rule {
        boolean isOn(long now);
    }

    private record Lit(OutputLine line, Rule rule) {}

    /** Takes its lines, all off; what can't be had is told, and what was had is given back. */
    public Signals(Lines lines, Tones tones, SignalWish wish) {
        this.canBeHeard = wish.sounder().isPresent();
        wish.sounder().ifPresent(sounder -> take(() -> open(lines, tones, sounder), this::sounds));
        wish.lamps().ifPresent(lamps -> {
            take(() -> open(lines, lamps.red(), "red lamp"), now -> isLit(Cry.HIGH, Flash.HIGH, now));
            take(() -> open(lines, lamps.yellow(), "yellow lamp"),
                now -> isLit(Cry.MEDIUM, Flash.MEDIUM, now));
            take(() -> open(lines, lamps.cyan(), "cyan lamp"), now -> isLit(Cry.LOW, Flash.LOW, now));
        });
    }

    private void take(Supplier<OutputLine> opening, Rule rule) {
        lit.add(new Lit(bundle.add(opening), rule));
    }

    private static OutputLine open(Lines lines, Tones tones, Sounder sounder) {
        return switch (sounder) {
            case Buzzer(var line) -> open(lines, line, "sounder");
            case Speaker(var channel, var pitch) -> tones.tone(channel, pitch);
        };
    }

    private static OutputLine open(Lines lines, LineId line, String use) {
        return lines.output(new OutputWish(line, use, Level.LOW, Level.LOW));
    }

    /** What it has to cry from now on; what is more urgent than before is heard at once. */
    public void cry(Cry now, long nanos) {
        if (now.compareTo(cry) > 0) {
            begins();
        }
        if (now != cry) {
            cry = now;
            since = nanos;
        }
    }

    /** Something new is wrong: a sound that was off for something else is on again. */
    public void begins() {
        silentUntil = Long.MIN_VALUE;
    }

    /** Somebody is there: the sound is off for two minutes, and what is seen stays. */
    public void silence(long nanos) {
        silentUntil = nanos + SILENT_FOR.toNanos();
    }

    /** One burst, and each lamp, whatever else is to be heard. Whether it sounds only a person hears. */
    public void test(long nanos) {
        tests = true;
        testFrom = nanos;
    }

    /** Puts each line to what it is to be at this moment. */
    public void look(long nanos) {
        tests &= nanos - testFrom < TEST.toNanos();
        for (Lit each : lit) {
            Level wanted = each.rule().isOn(nanos) ? Level.HIGH : Level.LOW;
            try {
                if (each.line().level() != wanted) {
                    each.line().set(wanted);
                }
            } catch (LineFailed failed) {
                trouble = Optional.of(failed.getMessage());
            }
        }
    }

    private boolean sounds(long now) {
        if (tests) {
            return Burst.MEDIUM.sounds(now - testFrom);
        }
        boolean silent = now < silentUntil;
        return !silent && switch (cry) {
            case NOTHING -> false;
            case LOW -> Burst.LOW.sounds(now - since);
            case MEDIUM -> Burst.MEDIUM.sounds(now - since);
            case HIGH -> Burst.HIGH.sounds(now - since);
        };
    }

    private boolean isLit(Cry shown, Flash flash, long now) {
        return tests || cry == shown && flash.isLit(now - since);
    }

    /** Whether it has a sounder that took all it was told; whether that makes a sound it can't know. */
    public boolean canBeHeard() {
        return canBeHeard && trouble.isEmpty();
    }

    /** A line that could not be set, if one was: it stays one. */
    public Optional<String> trouble() {
        return trouble;
    }

    /** Silent and dark. */
    @Override public void close() {
        bundle.close();
    }
}
