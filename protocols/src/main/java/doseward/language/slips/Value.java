package doseward.language.slips;

import java.util.List;

/** What kind of value a number is. */
enum Value {
    AMOUNT, TIME, VOLUME, BODY, THRESHOLD, COUNT;

    private static final List<String> AMOUNTS = List.of("international units", "viable cells", "mg",
        "micrograms", "g");
    private static final List<String> TIMES = List.of("minute", "minutes", "hour", "hours", "day", "days",
        "week", "weeks", "month", "months");
    private static final List<String> VOLUMES = List.of("mL", "L", "mL/h", "mL/minute", "mL/kg");

    private static final List<String> BODIES = List.of("kg", "cm", "m2");

    /** By the unit after the number, and whether it stands in a condition. */
    static Value of(String unit, boolean inCondition) {
        String plain = unit.replaceAll("/(kg|m2|h)", "");
        if (TIMES.contains(unit)) {
            return TIME;
        }
        if (inCondition) {
            return THRESHOLD;
        }
        if (VOLUMES.contains(unit)) {
            return VOLUME;
        }
        if (BODIES.contains(unit)) {
            return BODY;
        }
        boolean counts = unit.isEmpty() || unit.startsWith("dose");
        return AMOUNTS.contains(plain) ? AMOUNT : counts ? COUNT : THRESHOLD;
    }
}
