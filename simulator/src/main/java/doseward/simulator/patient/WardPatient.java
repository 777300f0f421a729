package doseward.simulator.patient;

import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import doseward.quantity.Weight;
import doseward.simulator.chance.Chance;
import doseward.simulator.patient.toxicity.Care;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The patient of a ward, who shows every sign of the shipped signs file: pressure falls, kidneys fail, lungs
 * fill, minds wander, and all of it recovers.
 *
 * <p><b>No validated model of this toxicity exists; this one predicts nothing.</b> What of it is published
 * and what is not, say {@code kinetics} and {@code toxicity}. In how many patients the US label counted each
 * adverse reaction is published; the noise of a reading, and how an illness begins and ends, are made up.
 * Fluids and phenylephrine help; other drugs do not, and chemotherapy does nothing.
 *
 * <p>Doubles are allowed here and nowhere nearer to the pump; only {@code StrictMath} and the four
 * operations are used, so that one seed is one patient on every machine.
 */
public final class WardPatient {
    private static final double UNITS_FOR_EACH_KG = 600_000;
    private static final long GRAMS_IN_KG = 1_000;

    private final Chance readings;
    private final Being being;
    private final SortedMap<String, Collected> collected = new TreeMap<>();
    private final double unitsOfOneDose;
    private Instant now;
    private long minutesOfBolus;
    private Care withBolus = Care.USUAL;
    private Care withoutBolus = Care.USUAL;
    private Received soFar = new Received(0, 0);
    private Witness witness = Witness.NOBODY;

    /** A patient of this seed, who has had no interleukin-2 yet and is to show these signs. */
    public WardPatient(Weight weight, List<Sign> signs, Instant born, long seed) {
        this.readings = Chance.of(seed, "readings");
        this.being = new Being(weight, seed);
        this.unitsOfOneDose = UNITS_FOR_EACH_KG * weight.grams() / GRAMS_IN_KG;
        this.now = born;
        for (Sign sign : signs) {
            Acquaintance.objectionTo(sign).ifPresent(why -> {
                throw new IllegalArgumentException(why);
            });
            if (sign instanceof Sign.Accumulated passed) {
                collected.put(passed.name(), new Collected(rate(passed)));
            }
        }
    }

    /** Lives on; what was given since the last time counts as given in the first of those minutes. */
    public void liveUntil(Instant then, Received given) {
        long minutes = Duration.between(now, then).toMinutes();
        double intoVein = (given.intoVein() - soFar.intoVein()) / unitsOfOneDose;
        double fromSkin = (given.fromSkin() - soFar.fromSkin()) / unitsOfOneDose;
        for (long minute = 0; minute < minutes; minute++) {
            being.minute(minute == 0 ? intoVein : 0, minute == 0 ? fromSkin : 0,
                minute < minutesOfBolus ? withBolus : withoutBolus);
            collected.forEach((sign, passed) -> passed.minute(rate(sign)));
            being.shownTo(witness);
        }
        if (minutes > 0) {
            minutesOfBolus = Math.max(0, minutesOfBolus - minutes);
            soFar = given;
            now = now.plus(Duration.ofMinutes(minutes));
        }
    }

    /** From now on this is given. */
    public void take(Treatment treatment) {
        switch (treatment) {
            case Treatment.Maintenance _ -> { }
            case Treatment.Bolus bolus -> {
                minutesOfBolus = bolus.over().toMinutes();
                mix(bolus.perHour(), withoutBolus.pressor());
            }
            case Treatment.Phenylephrine given -> mix(withBolus.fluids(), given.rate());
        }
    }

    private void mix(double bolus, double pressor) {
        withBolus = new Care(bolus, pressor);
        withoutBolus = new Care(0, pressor);
    }

    /** From now on this one sees each minute. */
    public void watchedBy(Witness other) {
        witness = other;
    }

    /** A reading of the sign; what adds up was collected since that moment. */
    public Value measure(Sign sign, Instant since) {
        return switch (sign) {
            case Sign.Number number -> new Value.Measured(gauge(number).read(being, number, readings));
            case Sign.Accumulated passed -> new Value.Measured(passed(passed, since));
            case Sign.Choice choice -> new Value.Chosen(choice(choice.name()));
            case Sign.Several several -> new Value.Chosen(choice(several.name()));
            case Sign.Grade grade -> new Value.Graded(grade(grade));
            case Sign.Event _ -> new Value.Happened();
        };
    }

    private Measure passed(Sign.Accumulated sign, Instant since) {
        long minutes = Math.max(0, Duration.between(since, now).toMinutes());
        return gauge(sign).of(collected.get(sign.name()).last(minutes), sign);
    }

    private double rate(Sign.Accumulated sign) {
        return rate(sign.name());
    }

    private double rate(String sign) {
        return Gauges.of(sign).orElseThrow().value().applyAsDouble(being);
    }

    private static Gauge gauge(Sign.Measured sign) {
        return Gauges.of(sign.name()).orElseThrow();
    }

    private String choice(String sign) {
        return Ladders.of(sign).orElseThrow().choice(being);
    }

    private int grade(Sign.Grade sign) {
        return Integer.parseInt(Ladders.grades(sign.name()).orElseThrow(() ->
            new IllegalArgumentException("the grade of " + sign.name() + " is worked out, not measured"))
            .choice(being));
    }
}
