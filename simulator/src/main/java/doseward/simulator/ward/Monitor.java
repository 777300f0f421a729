package doseward.simulator.ward;

import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import doseward.quantity.Weight;
import java.util.List;

/** What stands at the bed whatever a protocol asks for: a cuff, and a bag with marks for urine. */
final class Monitor {
    static final String SYSTOLIC = "systolic pressure";
    static final String PHENYLEPHRINE = "phenylephrine";
    private static final Sign PRESSURE = number(SYSTOLIC, "mmHg", 30, 300);
    private static final Sign URINE = number("urine flow", "mL/h", 0, 2_000);
    /** Half a millilitre an hour for each kilogram, in millionths of it for each gram. */
    private static final long LEAST_FOR_EACH_GRAM = 500;
    private static final long MILLIONTHS = 1_000_000;

    int systolic(Bed bed) {
        return whole(read(bed, PRESSURE));
    }

    static int whole(Measure measure) {
        return (int) (measure.millionths() / MILLIONTHS);
    }

    boolean isDry(Bed bed, Weight weight) {
        return read(bed, URINE).millionths() < LEAST_FOR_EACH_GRAM * weight.grams();
    }

    private static Measure read(Bed bed, Sign sign) {
        return ((Value.Measured) bed.measure(sign, bed.now())).measure();
    }

    private static Sign number(String name, String unit, long lowest, long highest) {
        Sign.Range range = new Sign.Range(Measure.of(lowest, unit), Measure.of(highest, unit));
        return new Sign.Number(name, unit, List.of(), range, range, new Sign.UpperNormal.None(), false,
            Sign.Codes.NONE);
    }
}
