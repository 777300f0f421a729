package doseward.simulator.pump;

import doseward.pump.BatteryGauge;
import doseward.pump.Power;
import doseward.pump.Power.Source;
import java.time.Duration;

/** Drains in use, and slower at rest; fills on the mains. What is in it is counted as time of use. */
final class Battery {
    /** At rest a pump needs a quarter of what it needs while it gives. */
    private static final int REST_NEEDS = 4;

    /** An hour on the mains fills half of what an hour of use takes. */
    private static final int FILLS = 2;
    private static final int PERCENT = 100;
    private static final int WHOLE = 1_000;

    private final Duration full;
    private Duration shownTooMuch;
    private final BatteryGauge gauge = new BatteryGauge();
    private Duration left;
    private boolean mains = true;

    Battery(Duration full, Duration shownTooMuch) {
        this.full = full;
        this.shownTooMuch = shownTooMuch;
        this.left = full;
    }

    /** So much of 1,000 parts of what is in it is gone, and its gauge goes on as before. */
    void age(int permille) {
        Duration gone = left.multipliedBy(permille).dividedBy(WHOLE);
        left = left.minus(gone);
        shownTooMuch = shownTooMuch.plus(gone);
    }

    /** Another is put in, which is full. */
    void exchange() {
        left = full;
        shownTooMuch = Duration.ZERO;
    }

    void plug(boolean in) {
        mains = in;
    }

    boolean isOnMains() {
        return mains;
    }

    void pass(Duration time, boolean inUse) {
        if (mains) {
            Duration more = left.equals(full) ? full : left.plus(time.dividedBy(FILLS));
            left = more.compareTo(full) > 0 ? full : more;
        } else {
            Duration less = left.minus(inUse ? time : time.dividedBy(REST_NEEDS));
            left = less.isNegative() ? Duration.ZERO : less;
        }
    }

    boolean isDead() {
        return !mains && left.isZero();
    }

    /** Whether its gauge says so; asked at every word, and never so on the mains. */
    boolean isLow() {
        return !mains && power().isLow();
    }

    boolean isDepleted() {
        return !mains && power().isDepleted();
    }

    /** Its gauge takes a reading. */
    void read() {
        gauge.read(left.plus(shownTooMuch));
    }

    Power power() {
        long percent = gauge.lasts().toSeconds() * PERCENT / full.toSeconds();
        return new Power(mains ? Source.MAINS : Source.BATTERY, (int) Math.min(PERCENT, percent),
            mains && left.compareTo(full) < 0, gauge.lasts());
    }
}
