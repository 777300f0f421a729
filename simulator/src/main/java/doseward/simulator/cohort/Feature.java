package doseward.simulator.cohort;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Something that is worked out of each patient who was treated: a number, of which a mean is told, or a yes
 * or no, of which the share is.
 *
 * @param among which patients it is told of
 * @param of its value; for a share 1 or 0
 */
record Feature(String words, String unit, boolean isShare, int decimals, Predicate<Row> among,
        ToDoubleFunction<Row> of) {
    private static final String PERCENT = "% of patients";
    private static final double MILLION = 1e6;
    /** Below 20 mL/h for eight hours. */
    private static final double LITTLE_URINE = 160;

    static final Feature GIVEN = number("doses given", "doses", 1, row -> row.doses().given());
    static final Feature GIVEN_1 = number("doses given in cycle 1", "doses", 1,
        row -> row.doses().cycle(1).given());
    static final Feature GIVEN_2 = among(2, number("doses given in cycle 2", "doses", 1,
        row -> row.doses().cycle(2).given()));
    static final Feature HELD = number("doses held and not given", "doses", 1, row -> row.doses().held());
    static final Feature EVER_HELD = share("a dose held", row -> row.doses().held() > 0);
    static final Feature STOPPED = share("stopped by a rule", row -> row.status() == Row.Status.STOPPED);
    static final Feature DAYS = number("days to the end of the last dose", "days", 1,
        row -> row.doses().days());
    static final Feature UNITS = number("interleukin-2 given", "million units/kg", 2,
        row -> row.unitsForEachKg() / MILLION);
    static final Feature AUC = number("area under the concentration", "units/mL × h", 0, Row::auc);
    static final Feature PEAK = number("highest concentration", "units/mL", 0, Row::peak);
    static final Feature PRESSURE = number("lowest mean pressure", "mmHg", 0, row -> row.ever().pressure());
    static final Feature FALL = number("fall of the mean pressure", "mmHg", 0, Row::fall);
    static final Feature PRESSOR_1 = share("in need of a vasopressor, cycle 1",
        row -> row.cycle(1).pressor() > 0);
    static final Feature PRESSOR_2 = among(2, share("in need of a vasopressor, cycle 2",
        row -> row.cycle(2).pressor() > 0));
    static final Feature CREATININE_1 = number("highest creatinine, cycle 1", "mg/dL", 2,
        row -> row.cycle(1).creatinine());
    static final Feature CREATININE_2 = among(2, number("highest creatinine, cycle 2", "mg/dL", 2,
        row -> row.cycle(2).creatinine()));
    static final Feature RISEN = share("creatinine up by half",
        row -> row.ever().creatinine() > 1.5 * row.firstCreatinine());
    static final Feature OLIGURIA = share("below 20 mL/h of urine for 8 h",
        row -> row.ever().urine() < LITTLE_URINE);
    static final Feature GAIN = number("weight gained, cycle 1", "kg", 1, row -> row.cycle(1).gain());
    static final Feature BELOW_94 = share("oxygen below 94 %", row -> row.ever().saturation() < 94);
    static final Feature BELOW_92 = share("oxygen below 92 %", row -> row.ever().saturation() < 92);
    static final Feature BELOW_86 = share("oxygen below 86 %", row -> row.ever().saturation() < 86);
    static final Feature CONFUSED = share("confused", row -> row.ever().clouding() >= 1);
    static final Feature GRAVELY = share("gravely confused", row -> row.ever().clouding() >= 1.5);
    static final Feature FEW_PLATELETS = share("platelets below 100,000 per mm3",
        row -> row.ever().platelets() < 100_000);
    static final Feature FEVER = share("above 38.5 °C", row -> row.ever().temperature() > 38.5);
    static final Feature FAST = share("heart above 120 a minute", row -> row.ever().heartRate() > 120);
    static final Feature ARRHYTHMIA = share("arrhythmia", row -> row.ever().arrhythmia());
    static final Feature WELL_7 = share("creatinine as before after 7 days", row -> row.recovered().get(0));
    static final Feature WELL_14 = share("creatinine as before after 14 days", row -> row.recovered().get(1));
    static final Feature WELL_30 = share("creatinine as before after 30 days", row -> row.recovered().get(2));

    /** Those of which a table tells, in its order. */
    static final List<Feature> ALL = List.of(GIVEN, GIVEN_1, GIVEN_2, HELD, EVER_HELD, STOPPED, DAYS, UNITS,
        AUC, PEAK, PRESSURE, FALL, PRESSOR_1, PRESSOR_2, CREATININE_1, CREATININE_2, RISEN, OLIGURIA, WELL_7,
        WELL_14, WELL_30, GAIN, BELOW_94, BELOW_92, BELOW_86, CONFUSED, GRAVELY, FEW_PLATELETS, FEVER, FAST,
        ARRHYTHMIA);

    /** Its mean or its share in these patients. */
    Estimate in(List<Row> treated) {
        double[] values = values(treated);
        return isShare ? Estimate.share(StrictMath.round(sum(values)), values.length)
            : Estimate.mean(values);
    }

    /** Of each patient of whom it is told. */
    double[] values(List<Row> treated) {
        return treated.stream().filter(among).mapToDouble(of).toArray();
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static Feature number(String words, String unit, int decimals, ToDoubleFunction<Row> of) {
        return new Feature(words, unit, false, decimals, row -> true, of);
    }

    private static Feature share(String words, Predicate<Row> of) {
        return new Feature(words, PERCENT, true, 1, row -> true, row -> of.test(row) ? 1 : 0);
    }

    /** Told of those alone who got at least one dose of that cycle. */
    private static Feature among(int cycle, Feature all) {
        return new Feature(all.words, all.unit, all.isShare, all.decimals, row -> row.reached(cycle), all.of);
    }
}
