package doseward.pump.gpio.pwm;

import doseward.pump.gpio.line.Bundle;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.OutputLine;

/**
 * A tone that a channel makes. Between its pulses it is enabled and HIGH for no time at all, for only then
 * the kernel promises that its output rests ({@code Documentation/driver-api/pwm.rst}).
 */
final class PwmTone implements OutputLine {
    private static final String DUTY = "duty_cycle";
    private static final String ENABLE = "enable";
    private static final String POLARITY = "polarity";
    private static final String NOTHING = "0";

    private final PwmChannel channel;
    private final Pitch pitch;
    private Level level = Level.LOW;
    private boolean closed;

    PwmTone(PwmChannel channel, Pitch pitch) {
        this.channel = channel;
        this.pitch = pitch;
        channel.take();
        try {
            prepare();
        } catch (LineFailed refused) {
            giveBack(refused);
            throw refused;
        }
    }

    /**
     * In the kernel's order: it refuses to be HIGH for longer than a period, each of these words while there
     * is no period, and another polarity while it is enabled. What a program that died left sounding is
     * silent first.
     */
    private void prepare() {
        channel.waitForFiles();
        if (!channel.read("period").equals(NOTHING)) {
            channel.write(DUTY, NOTHING);
            channel.write(ENABLE, NOTHING);
        }
        channel.write("period", Integer.toString(pitch.periodNanos()));
        if (!channel.read(POLARITY).equals("normal")) {
            channel.write(POLARITY, "normal");
        }
        channel.write(DUTY, NOTHING);
        channel.write(ENABLE, "1");
    }

    private void giveBack(LineFailed refused) {
        try {
            channel.giveBack();
        } catch (LineFailed another) {
            refused.addSuppressed(another);
        }
    }

    @Override public synchronized void set(Level to) {
        if (closed) {
            throw new IllegalStateException("a tone was given back, and is used");
        }
        channel.write(DUTY, to == Level.HIGH ? Integer.toString(pitch.highNanos()) : NOTHING);
        level = to;
    }

    @Override public synchronized Level level() {
        return level;
    }

    /** Each of its three last words is said, whatever became of the others. */
    @Override public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        Bundle ending = new Bundle();
        ending.<AutoCloseable>add(() -> () -> channel.write(DUTY, NOTHING));
        ending.<AutoCloseable>add(() -> () -> channel.write(ENABLE, NOTHING));
        ending.<AutoCloseable>add(() -> channel::giveBack);
        ending.close();
    }
}
