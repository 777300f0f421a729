package doseward.pump.gpio;

import doseward.pump.BatteryGauge;
import doseward.pump.Power.Source;
import doseward.pump.Power;
import doseward.pump.Report.Trouble;
import doseward.pump.gpio.adc.Converter;
import doseward.pump.gpio.battery.BatteryWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.Lines;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a pump runs on: its battery by its voltage, and whether there is mains. */
final class Supply implements AutoCloseable {
    /** So often its voltage is read; ten readings count together. */
    static final Duration READS_EVERY = Duration.ofSeconds(1);

    /** How often it says how it is, though nothing is new. */
    static final Duration TELLS_EVERY = Duration.ofMinutes(1);

    private static final Duration MAINS_SETTLES = Duration.ofMillis(100);

    /** A battery that was low is so no more once it lasts for so much longer: a voltage trembles. */
    private static final Duration MARGIN = Duration.ofMinutes(2);
    private static final int PERCENT = 100;

    private final BatteryWish wish;
    private final Optional<Contact> mains;
    private final BatteryGauge gauge = new BatteryGauge();
    private final Duration tenReadings = READS_EVERY.multipliedBy(BatteryGauge.READINGS);
    private long readAt;
    private long plausibleAt;
    private long toldAt;
    private Duration most = Duration.ZERO;
    private boolean doubted;
    private boolean low;
    private boolean depleted;
    private Optional<Power> told = Optional.empty();
    private Optional<String> fault = Optional.empty();
    private Optional<String> noise = Optional.empty();

    Supply(Lines lines, BatteryWish wish, Converter converter, long now) {
        this.wish = wish;
        this.mains = wish.mains().map(line -> new Contact(lines, line, Level.LOW, MAINS_SETTLES, now));
        this.plausibleAt = now;
        read(converter, now);
    }

    void look(Converter converter, long now) {
        mains.ifPresent(contact -> contact.look(now));
        noise = mains.flatMap(contact -> contact.noise(now));
        if (now - readAt >= READS_EVERY.toNanos()) {
            read(converter, now);
        }
        doubt();
        Power power = power();
        low = power.isLow() || low && isWithin(power, Power.LOW_BELOW);
        depleted = power.isDepleted() || depleted && isWithin(power, Power.DEPLETED_BELOW);
    }

    /**
     * No charger lets a battery come to be low: it begins again once a cell is some tenths of a volt below
     * full, with more than half of it left. So one that is low, and lower than it was since there were
     * mains, is not charged.
     */
    private void doubt() {
        boolean falls = most.minus(gauge.lasts()).compareTo(MARGIN) >= 0;
        most = isPlugged() && most.compareTo(gauge.lasts()) > 0 ? most : gauge.lasts();
        Duration bound = doubted ? Power.LOW_BELOW.plus(MARGIN) : Power.LOW_BELOW;
        doubted = isPlugged() && (doubted || falls) && gauge.lasts().compareTo(bound) < 0;
    }

    private static boolean isWithin(Power power, Duration bound) {
        return power.isOnBattery() && power.lasts().compareTo(bound.plus(MARGIN)) < 0;
    }

    /** What no battery has is not averaged, and is a fault once all readings are so. */
    private void read(Converter converter, long now) {
        readAt = now;
        int counts = converter.read(wish.channel());
        if (Converter.isPlausible(counts)) {
            plausibleAt = now;
            gauge.read(wish.lasts().multipliedBy(wish.percent(counts)).dividedBy(PERCENT));
        }
        fault = now - plausibleAt < tenReadings.toNanos() ? Optional.empty()
            : Optional.of("the battery reads " + counts + " of " + Converter.FULL_SCALE
                + ", which none does; look whether it is there, and at its wires");
    }

    private boolean isPlugged() {
        return mains.filter(contact -> contact.settled() == Level.LOW).isPresent();
    }

    /**
     * Charging is what a battery does on the mains until it is full; nobody measures its current. Of mains
     * that do not charge it, it is taken to run on its battery.
     */
    Power power() {
        boolean plugged = isPlugged() && !doubted;
        int percent = (int) (gauge.lasts().toSeconds() * PERCENT / wish.lasts().toSeconds());
        return new Power(plugged ? Source.MAINS : Source.BATTERY, percent, plugged && percent < PERCENT,
            gauge.lasts());
    }

    /** What it runs on, where that is new or was not said for a minute. */
    Optional<Power> news(long now) {
        Power power = power();
        boolean isNews = told.filter(before -> before.source() == power.source()
            && before.charging() == power.charging()).isEmpty();
        if (!isNews && now - toldAt < TELLS_EVERY.toNanos()) {
            return Optional.empty();
        }
        toldAt = now;
        told = Optional.of(power);
        return told;
    }

    boolean finds(Trouble trouble) {
        return trouble == Trouble.MAINS_DOUBTED && doubted || trouble == Trouble.BATTERY_LOW && low
            || trouble == Trouble.BATTERY_DEPLETED && depleted;
    }

    /** What can't be believed, and what to do. */
    List<String> faults() {
        return Stream.concat(fault.stream(), noise.stream()).toList();
    }

    @Override public void close() {
        mains.ifPresent(Contact::close);
    }
}
