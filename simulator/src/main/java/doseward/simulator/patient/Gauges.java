package doseward.simulator.patient;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Every number of the shipped signs file, as this patient shows it. Pressure, heart rate, saturation,
 * temperature, weight, urine, creatinine and platelets follow {@link Body}; the others are tied to its leak
 * and its kidneys by hand, near the share of patients in whom the US label counted them. The pressor is the
 * one that runs; the oxygen that would be needed is recorded, but does not help.
 */
final class Gauges {
    private static final long WHOLE = 1_000_000;
    private static final long TENTH = 100_000;
    private static final long HUNDRED = 100 * WHOLE;
    private static final long THOUSAND = 1_000 * WHOLE;

    private static final SortedMap<String, Gauge> ALL = all();

    private Gauges() {}

    static Optional<Gauge> of(String sign) {
        return Optional.ofNullable(ALL.get(sign));
    }

    private static SortedMap<String, Gauge> all() {
        SortedMap<String, Gauge> all = new TreeMap<>();
        circulation(all);
        laboratory(all);
        history(all);
        return all;
    }

    private static void circulation(SortedMap<String, Gauge> all) {
        put(all, "systolic pressure", "mmHg", WHOLE, 3, being -> being.body().systolic());
        put(all, "heart rate", "per minute", WHOLE, 4, being -> being.body().heartRate());
        put(all, "respiratory rate", "per minute", WHOLE, 1, being -> 15 + 9 * being.body().lungs());
        put(all, "oxygen saturation", "%", WHOLE, 0.7, being -> being.body().saturation());
        put(all, "oxygen flow", "L/minute", WHOLE, 0,
            being -> Math.max(0, 0.8 * (94 - being.body().saturation())));
        put(all, "arterial oxygen pressure", "mmHg", WHOLE, 3, being -> 90 - 30 * being.body().lungs());
        put(all, "temperature", "degrees Celsius", TENTH, 0.15, being -> being.body().temperature());
        put(all, "body weight", "kg", TENTH, 0.15, Being::kilograms);
        put(all, "urine flow", "mL/h", WHOLE, 3, being -> being.body().urine());
        put(all, "urine output", "mL", WHOLE, 0, being -> being.body().urine());
        put(all, "stool output", "mL", WHOLE, 0, Being::stool);
        put(all, "phenylephrine", "micrograms/kg/minute", TENTH, 0, Being::pressor);
    }

    private static void laboratory(SortedMap<String, Gauge> all) {
        put(all, "creatinine", "mg/dL", TENTH, 0, being -> being.body().creatinine());
        put(all, "creatinine clearance", "mL/minute", WHOLE, 2, being -> 100 * being.body().filtration());
        put(all, "potassium", "mmol/L", TENTH, 0.1, being -> 4.1 + 1.6 * (1 - being.body().filtration()));
        put(all, "bicarbonate", "mmol/L", WHOLE, 0.5, Being::bicarbonate);
        put(all, "bilirubin", "mg/dL", TENTH, 0, Being::bilirubin);
        put(all, "ALT", "U/L", WHOLE, 2, being -> 24 * (1 + 3 * being.body().leak()));
        put(all, "AST", "U/L", WHOLE, 2, being -> 22 * (1 + 3 * being.body().leak()));
        put(all, "platelets", "per mm3", THOUSAND, 4_000, being -> being.body().platelets());
        put(all, "neutrophils", "per mm3", HUNDRED, 200, being -> 3_200 + 3_000 * being.trait("neutrophils"));
        put(all, "white cells", "per mm3", HUNDRED, 300, being -> 5_500 + 3_000 * being.trait("white cells"));
    }

    /** What a patient brings along; chemotherapy is not in the model and changes none of it. */
    private static void history(SortedMap<String, Gauge> all) {
        put(all, "FEV1", "L", TENTH, 0.05, being -> 2.6 + 1.2 * being.trait("FEV1"));
        put(all, "FEV1 share of predicted", "%", WHOLE, 1, being -> 72 + 35 * being.trait("FEV1"));
        put(all, "ejection fraction", "%", WHOLE, 1, being -> 54 + 14 * being.trait("ejection fraction"));
        put(all, "performance status", "ECOG", WHOLE, 0,
            being -> StrictMath.floor(being.trait("performance status") + 0.5)
                + StrictMath.floor(being.trait("performance status") + 0.02));
        put(all, "organs with metastases", "organs", WHOLE, 0,
            being -> 1 + 2 * being.trait("organs with metastases"));
        put(all, "time since diagnosis", "months", WHOLE, 0,
            being -> 6 + 54 * being.trait("time since diagnosis"));
    }

    private static void put(SortedMap<String, Gauge> all, String sign, String unit, long step, double noise,
            ToDoubleFunction<Being> value) {
        all.put(sign, new Gauge(unit, step, noise, value));
    }
}
