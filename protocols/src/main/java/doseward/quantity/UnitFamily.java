package doseward.quantity;

import java.util.List;
import java.util.Optional;

/**
 * Units that measure the same, each told in the first of its family. Where a conversion depends on what is
 * dissolved, the family names it, and holds for nothing else.
 */
enum UnitFamily {
    /** A month has no place here: it is a calendar month. */
    TIME(List.of(), UnitScale.of("seconds", 1, 1), UnitScale.of("minutes", 1, 60),
        UnitScale.of("hours", 1, 3_600), UnitScale.of("days", 1, 86_400), UnitScale.of("weeks", 1, 604_800)),
    /** A degree Fahrenheit is five ninths of a degree Celsius, counted from the freezing point at 32. */
    TEMPERATURE(List.of(), UnitScale.of("degrees Celsius", 1, 1),
        UnitScale.of("degrees Fahrenheit", 9, 5).after(-32)),
    /**
     * The conventional millimetre of mercury is 133.322387415 Pa (13.5951 g/cm3 at 9.80665 m/s2), so 1 kPa is
     * 7.50062 mmHg; the conventional centimetre of water is 98.0665 Pa.
     */
    PRESSURE(List.of(), UnitScale.of("kPa", 1, 1),
        UnitScale.of("mmHg", 1_000_000_000_000L, 133_322_387_415L),
        UnitScale.of("cmH2O", 10_000_000, 980_665)),
    /** The international pound is 0.45359237 kg, by the agreement of 1959. */
    MASS(List.of(), UnitScale.of("kg", 1, 1), UnitScale.of("g", 1_000, 1), UnitScale.of("mg", 1_000_000, 1),
        UnitScale.of("micrograms", 1_000_000_000, 1), UnitScale.of("lb", 100_000_000, 45_359_237)),
    /** The international inch is 2.54 cm, by the same agreement. */
    LENGTH(List.of(), UnitScale.of("cm", 1, 1), UnitScale.of("mm", 10, 1), UnitScale.of("m", 1, 100),
        UnitScale.of("inches", 100, 254)),
    VOLUME(List.of(), UnitScale.of("mL", 1, 1), UnitScale.of("L", 1, 1_000)),
    FLOW(List.of(), UnitScale.of("mL/h", 1, 1), UnitScale.of("mL/minute", 1, 60),
        UnitScale.of("L/h", 1, 1_000), UnitScale.of("L/minute", 1, 60_000)),
    /** A cubic millimetre is a microlitre, of which a litre holds a million. */
    CELLS(List.of(), UnitScale.of("per mm3", 1, 1), UnitScale.of("per microlitre", 1, 1),
        UnitScale.of("10^9/L", 1, 1_000)),
    DISSOLVED_MASS(List.of(), UnitScale.of("mg/dL", 1, 1), UnitScale.of("g/dL", 1, 1_000),
        UnitScale.of("g/L", 1, 100), UnitScale.of("mg/L", 10, 1)),
    DISSOLVED_AMOUNT(List.of(), UnitScale.of("mmol/L", 1, 1), UnitScale.of("micromol/L", 1_000, 1)),
    /** These ions carry one charge, so a milliequivalent is a millimole. */
    CHARGED_ONCE(List.of("potassium", "sodium", "bicarbonate", "chloride"),
        UnitScale.of("mmol/L", 1, 1), UnitScale.of("mEq/L", 1, 1)),

    // From here on the factors are those of the journals' tables of conventional and SI units: JAMA's
    // instructions for authors (bilirubin), and the tables at w3.csmu.edu.tw/~chr/Int_unit_conversion.htm
    // (creatinine, bilirubin, calcium) and elephantcare.org/convers.htm (all but bilirubin).
    CREATININE(List.of("creatinine"), UnitScale.of("mg/dL", 1, 1), UnitScale.of("micromol/L", 884, 10)),
    BILIRUBIN(List.of("bilirubin"), UnitScale.of("mg/dL", 1, 1), UnitScale.of("micromol/L", 171, 10)),
    /** This ion and the next carry two charges. */
    CALCIUM(List.of("calcium"), UnitScale.of("mmol/L", 1, 1), UnitScale.of("mEq/L", 2, 1),
        UnitScale.of("mg/dL", 10_000, 2_495)),
    MAGNESIUM(List.of("magnesium"), UnitScale.of("mmol/L", 1, 1), UnitScale.of("mEq/L", 2, 1),
        UnitScale.of("mg/dL", 10_000, 4_114)),
    PHOSPHATE(List.of("phosphate"), UnitScale.of("mmol/L", 1, 1), UnitScale.of("mg/dL", 10_000, 3_229)),
    LACTATE(List.of("lactate"), UnitScale.of("mmol/L", 1, 1), UnitScale.of("mg/dL", 1_000, 111));

    private final List<String> analytes;
    private final List<UnitScale> scales;

    UnitFamily(List<String> analytes, UnitScale... scales) {
        this.analytes = analytes;
        this.scales = List.of(scales);
    }

    List<String> units() {
        return scales.stream().map(UnitScale::unit).toList();
    }

    /** What it holds for; nothing named, for whatever is measured. */
    List<String> analytes() {
        return analytes;
    }

    Optional<UnitConversion> between(String analyte, String from, String to) {
        return analytes.isEmpty() || analytes.contains(analyte)
            ? scale(from).flatMap(one -> scale(to).map(one::to))
            : Optional.empty();
    }

    private Optional<UnitScale> scale(String unit) {
        return scales.stream().filter(scale -> scale.unit().equals(unit)).findFirst();
    }
}
