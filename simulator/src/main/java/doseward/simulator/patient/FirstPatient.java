package doseward.simulator.patient;

import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import doseward.quantity.Weight;
import doseward.simulator.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A first patient for high-dose interleukin-2: pressure falls, kidneys fail, lungs fill, and all of it
 * recovers.
 *
 * <p><b>No validated model of this toxicity exists; this one makes a simulation lively and predicts
 * nothing.</b> Published: the drug's concentration after a 15-minute infusion (a fit through the
 * two-compartment parameters of Konrad and others, 1990), its fast rise of mediators by repeated doses
 * (1992), that pressure falls within hours and recovers in days, and that creatinine rises in nine of ten
 * patients. Made up: the indirect-response equations that join these, every constant of them, the spread
 * between patients, the noise of a reading, oxygen saturation, heart rhythm and mental state. No fluids,
 * vasopressors, or other drugs are given.
 *
 * <p>Doubles are allowed here and nowhere nearer to the pump; only {@code StrictMath} and the four
 * operations are used, so that one seed is one patient on every machine.
 */
public final class FirstPatient {
    private static final double UNITS_FOR_EACH_KG = 600_000;
    private static final long GRAMS_IN_KG = 1_000;

    private final Chance chance;
    private final Body body;
    private final double unitsOfOneDose;
    private Instant now;
    private long unitsSoFar;

    public FirstPatient(Weight weight, Instant born, Chance chance) {
        this.chance = chance;
        this.body = new Body(Spread.of(chance));
        this.unitsOfOneDose = UNITS_FOR_EACH_KG * weight.grams() / GRAMS_IN_KG;
        this.now = born;
    }

    /** Lives on; what was given since the last time counts as given in the first of those minutes. */
    public void liveUntil(Instant then, long unitsGiven) {
        long minutes = Duration.between(now, then).toMinutes();
        double doses = (unitsGiven - unitsSoFar) / unitsOfOneDose;
        for (long minute = 0; minute < minutes; minute++) {
            body.minute(minute == 0 ? doses : 0);
        }
        if (minutes > 0) {
            unitsSoFar = unitsGiven;
            now = now.plus(Duration.ofMinutes(minutes));
        }
    }

    /** A reading of the sign; one that the model knows nothing of is as usual. */
    public Value measure(Sign sign) {
        return switch (sign) {
            case Sign.Number number -> new Value.Measured(number(number));
            case Sign.Choice choice -> new Value.Chosen(choice(choice.name(), choice.choices()));
            case Sign.Several several -> new Value.Chosen(choice(several.name(), several.choices()));
            case Sign.Accumulated _, Sign.Grade _, Sign.Event _ ->
                throw new IllegalArgumentException("this patient has no " + sign.name());
        };
    }

    private Measure number(Sign.Number sign) {
        return switch (sign.name()) {
            case "systolic pressure" -> whole(body.systolic() + 4 * chance.normal(), sign);
            case "creatinine" -> tenths(body.creatinine(), sign);
            case "urine flow" -> whole(urine(), sign);
            case "urine output over 8 hours" -> whole(8 * urine(), sign);
            case "oxygen saturation" -> whole(Math.min(100, saturation() + 0.7 * chance.normal()), sign);
            case "heart rate" -> whole(78 * (1 + body.fall()) + 5 * chance.normal(), sign);
            default -> middle(sign);
        };
    }

    private String choice(String sign, List<String> choices) {
        double odds = sign.equals("heart rhythm") ? 8 : 12;
        String usual = sign.equals("heart rhythm") ? "sinus" : "clear";
        String worse = sign.equals("heart rhythm") ? "atrial fibrillation" : "confused";
        boolean ill = chance.permille((int) Math.min(300, odds * body.leak()));
        String drawn = ill ? worse : usual;
        return choices.contains(drawn) ? drawn : choices.getFirst();
    }

    private double urine() {
        double filtration = body.filtration();
        return 95 * filtration * StrictMath.sqrt(filtration) + 3 * chance.normal();
    }

    private double saturation() {
        double leak = body.leak();
        return 97.5 - 8 * leak * leak / (0.5 + leak * leak);
    }

    private static Measure whole(double value, Sign.Number sign) {
        return plausible(StrictMath.round(value) * 1_000_000, sign);
    }

    private static Measure tenths(double value, Sign.Number sign) {
        return plausible(StrictMath.round(value * 10) * 100_000, sign);
    }

    private static Measure middle(Sign.Number sign) {
        long sum = sign.usual().lowest().millionths() + sign.usual().highest().millionths();
        return new Measure(sum / 2_000_000 * 1_000_000, sign.unit());
    }

    private static Measure plausible(long millionths, Sign.Number sign) {
        return new Measure(Math.clamp(millionths,
            sign.plausible().lowest().millionths(), sign.plausible().highest().millionths()), sign.unit());
    }
}
