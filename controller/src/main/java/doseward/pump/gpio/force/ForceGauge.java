package doseward.pump.gpio.force;

import doseward.pump.gpio.adc.Converter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Tells from a force whether the line is blocked. The median of the last readings counts, so that four bad
 * ones among nine say nothing; and only once it stays, for a plunger jerks. What no sensor can have made is a
 * fault, and no pressure.
 */
public final class ForceGauge {
    /** So many readings are looked at together. */
    static final int READINGS = 9;

    /** So long the pressure stays up where the line is blocked. */
    static final Duration STAYS = Duration.ofMillis(250);

    /** A reading that no sensor makes, for so long, is no spark. */
    static final Duration IMPLAUSIBLE_FOR = Duration.ofMillis(50);

    private final ForceWish wish;
    private final int[] last = new int[READINGS];
    private int taken;
    private long upSince;
    private long plausibleAt;
    private boolean up;
    private boolean blocked;
    private Optional<String> fault = Optional.empty();

    public ForceGauge(ForceWish wish, long now) {
        this.wish = wish;
        this.upSince = now;
        this.plausibleAt = now;
    }

    /** Reads it once. */
    public void look(Converter converter, long now) {
        int counts = converter.read(wish.channel());
        if (Converter.isPlausible(counts)) {
            plausibleAt = now;
            last[taken % READINGS] = counts;
            taken++;
        }
        fault = now - plausibleAt < IMPLAUSIBLE_FOR.toNanos() ? Optional.empty()
            : Optional.of("the force sensor reads " + counts + " of " + Converter.FULL_SCALE
                + ", which none does; look for a wire that is cut, or touches another");
        if (taken >= READINGS) {
            judge(now);
        }
    }

    private void judge(long now) {
        Pressure pressure = pressure();
        boolean before = up;
        up = pressure.isAbove(wish.blocked());
        if (!before) {
            upSince = now;
        }
        boolean stays = up && now - upSince >= STAYS.toNanos();
        blocked = stays || blocked && pressure.isAbove(wish.blocked().half());
    }

    /** The pressure in the line, by the last readings. */
    Pressure pressure() {
        int[] sorted = last.clone();
        Arrays.sort(sorted);
        return wish.slope().at(sorted[READINGS / 2]);
    }

    /** Whether the line is blocked; free again once half of the pressure is gone. */
    public boolean isBlocked() {
        return blocked;
    }

    /** Why what it says can't be believed, if so. */
    public Optional<String> fault() {
        return fault;
    }
}
