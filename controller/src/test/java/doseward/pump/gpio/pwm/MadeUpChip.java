package doseward.pump.gpio.pwm;

import doseward.pump.gpio.clock.PulseClock;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A {@code pwmchip0} that is made up: it refuses what the kernel does ({@code drivers/pwm/sysfs.c} and {@code
 * core.c} of Linux 6, and {@code driver-api/pwm.rst}), in the C library's words.
 */
public final class MadeUpChip implements PwmFiles {
    private static final String CHIP = "pwmchip0";

    private final int channels;
    private final SortedMap<Integer, State> exported = new TreeMap<>();
    private final List<Integer> inUse = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private Duration letsInAfter = Duration.ZERO;
    private int newPeriod;
    private boolean gone;
    private long nanos;

    /** As the kernel keeps a channel. */
    private static final class State {
        private int period;
        private int duty;
        private boolean enabled;
        private boolean inversed;
        private long letsInAt;
    }

    /** One with so many channels. */
    public MadeUpChip(int channels) {
        this.channels = channels;
    }

    /** The tones that it gives. */
    public Tones tones() {
        return new PwmTones(this, clock());
    }

    PulseClock clock() {
        return new PulseClock() {
            @Override public long nanos() {
                return nanos;
            }

            @Override public void until(long moment) {
                nanos = Math.max(nanos, moment);
            }
        };
    }

    /** The kernel has given the channel to something of its own. */
    void isUsedByTheKernel(int channel) {
        inUse.add(channel);
    }

    /** Whoever exports a channel is let at its files only so long after. */
    void letsInAfter(Duration time) {
        letsInAfter = time;
    }

    /** New channels are not without a period, but always HIGH once they are enabled, as pwm-lpss has it. */
    void newOnesAreHighFor(int period) {
        newPeriod = period;
    }

    /** A program made it sound upside down, and was killed. */
    void wasLeftSounding(int channel, int period, int duty) {
        State left = new State();
        left.period = period;
        left.duty = duty;
        left.enabled = true;
        left.inversed = true;
        exported.put(channel, left);
    }

    /** From now on it takes and says nothing. */
    public void breaksDown() {
        gone = true;
    }

    /** All that it was told, in order. */
    List<String> heard() {
        return heard;
    }

    /** Whether anybody has the channel. */
    public boolean isExported(int channel) {
        return exported.containsKey(channel);
    }

    /** Whether its output moves. */
    public boolean sounds(int channel) {
        State state = exported.get(channel);
        return state != null && state.enabled && state.duty > 0;
    }

    @Override public boolean has(String file) {
        return file.equals(CHIP) || exported.keySet().stream().anyMatch(channel ->
            file.equals(folder(channel)));
    }

    @Override public boolean mayWrite(String file) {
        return exported.entrySet().stream().anyMatch(each -> file.startsWith(folder(each.getKey()))
            && nanos >= each.getValue().letsInAt);
    }

    @Override public String read(String file) throws IOException {
        checkThere();
        if (file.equals(CHIP + "/npwm")) {
            return Integer.toString(channels);
        }
        State state = stateOf(file);
        return switch (attribute(file)) {
            case "period" -> Integer.toString(state.period);
            case "polarity" -> state.inversed ? "inversed" : "normal";
            default -> throw new NoSuchFileException(file);
        };
    }

    @Override public void write(String file, String words) throws IOException {
        heard.add(attribute(file) + " " + words);
        checkThere();
        switch (attribute(file)) {
            case "export" -> export(Integer.parseInt(words));
            case "unexport" -> unexport(Integer.parseInt(words));
            case "period" -> apply(file, Integer.parseInt(words), stateOf(file).duty);
            case "duty_cycle" -> apply(file, stateOf(file).period, Integer.parseInt(words));
            case "enable" -> enable(file, words);
            case "polarity" -> turnRound(file, words.equals("inversed"));
            default -> throw new NoSuchFileException(file);
        }
    }

    private void export(int channel) throws IOException {
        if (channel >= channels) {
            throw new IOException("No such device");
        }
        if (exported.containsKey(channel) || inUse.contains(channel)) {
            throw new IOException("Device or resource busy");
        }
        State fresh = new State();
        fresh.period = newPeriod;
        fresh.duty = newPeriod;
        fresh.letsInAt = nanos + letsInAfter.toNanos();
        exported.put(channel, fresh);
    }

    private void unexport(int channel) throws IOException {
        if (exported.remove(channel) == null) {
            throw new IOException("No such device");
        }
    }

    private void apply(String file, int period, int duty) throws IOException {
        if (!mayWrite(file)) {
            throw new AccessDeniedException(file);
        }
        if (period == 0 || duty > period) {
            throw new IOException("Invalid argument");
        }
        stateOf(file).period = period;
        stateOf(file).duty = duty;
    }

    private void enable(String file, String words) throws IOException {
        State state = stateOf(file);
        apply(file, state.period, state.duty);
        state.enabled = words.equals("1");
    }

    private void turnRound(String file, boolean inversed) throws IOException {
        State state = stateOf(file);
        if (state.enabled) {
            throw new IOException("Device or resource busy");
        }
        apply(file, state.period, state.duty);
        state.inversed = inversed;
    }

    private void checkThere() throws IOException {
        if (gone) {
            throw new IOException("No such device");
        }
    }

    private State stateOf(String file) throws IOException {
        return exported.entrySet().stream().filter(each -> file.startsWith(folder(each.getKey())))
            .findFirst().orElseThrow(() -> new NoSuchFileException(file)).getValue();
    }

    private static String folder(int channel) {
        return CHIP + "/pwm" + channel + "/";
    }

    private static String attribute(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
