package doseward.pump.gpio;

import doseward.pump.DropWatch;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.Lines;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The drops below the bag: a sensor whose line is LOW while one passes, beside what the motor moved. */
final class Drops implements AutoCloseable {
    /** No drop is on its way for so long: it falls through a chamber 40 mm high (ISO 8536-4) in 0.1 s. */
    static final Duration DARK = Duration.ofSeconds(1);

    /** What comes sooner is the same drop, or its splash; more than 20 drops a second are noise anyway. */
    private static final Duration APART = Duration.ofMillis(40);
    private static final long NANOLITRES = 1_000;

    private final Contact beam;
    private final DropWatch watch;
    private Volume given;
    private long counted;
    private long darkAt;
    private long lightAt;
    private boolean stuck;
    private boolean runsFree;
    private Optional<String> noise = Optional.empty();

    /**
     * Takes its line.
     *
     * @param backOff how much the pump takes back of a blocked line
     * @param given all that it had given before
     */
    Drops(Lines lines, InputWish wish, Volume backOff, Volume given, long now) {
        this.beam = new Contact(lines, wish, Level.HIGH, Duration.ZERO, now);
        this.watch = new DropWatch(backOff.microlitres() * NANOLITRES);
        this.given = given;
        this.darkAt = now;
        this.lightAt = now;
    }

    /** Of what drops while the door is open the pump has said enough; who opens it looks at the line. */
    void look(Volume givenInAll, boolean doorOpen, long now) {
        beam.look(now);
        count(now);
        watch.sees(givenInAll.minus(given).microlitres() * NANOLITRES, counted);
        given = givenInAll;
        if (doorOpen) {
            watch.lookedAt();
        }
        runsFree |= watch.runsFree();
        lightAt = beam.settled() == Level.HIGH ? now : lightAt;
        stuck = now - lightAt >= DARK.toNanos();
        noise = beam.noise(now);
    }

    private void count(long now) {
        if (beam.leftSoundness()) {
            counted += now - darkAt > APART.toNanos() ? DropWatch.DROP : 0;
            darkAt = now;
        }
    }

    boolean noneFall() {
        return watch.noneFall();
    }

    /** Whether far more falls than the motor moves; that stays, for the tube is not closed. */
    boolean runsFree() {
        return runsFree;
    }

    /** What can't be believed. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        noise.ifPresent(faults::add);
        if (stuck) {
            faults.add("its drop sensor has been dark for a second; clamp the line, and look for a stream, "
                + "for a splash on the chamber, and at the sensor's wires");
        }
        return faults;
    }

    @Override public void close() {
        beam.close();
    }
}
