package doseward.language;

import java.util.List;

/** The shapes of values that several parts of files have. */
final class Shapes {
    static final String NUMBER = "(0|[1-9][0-9]{0,2}(,[0-9]{3})+|[1-9][0-9]*)(\\.[0-9]*[1-9])?( million)?";
    static final String COUNT = "[1-9][0-9]{0,2}(,[0-9]{3})+|[1-9][0-9]*";
    private static final String WHOLE = "-?[0-9]{1,3}";
    private static final String WHOLE_SPAN = WHOLE + "( to " + WHOLE + ")?";
    static final String WHOLES = WHOLE_SPAN + "((, " + WHOLE_SPAN + ")* and " + WHOLE_SPAN + "|(, "
        + WHOLE_SPAN + ")*)";
    private static final String CLOCKS = "(minute|hour|day|week)s?";
    static final String TIME_PATTERN = NUMBER + " " + CLOCKS;
    private static final String TIME_SPAN = "(" + NUMBER + "( " + CLOCKS + ")? to )?" + TIME_PATTERN;
    private static final String WAIT_SPAN = "(" + NUMBER + "( (minute|hour|day|week|month)s?)? to )?" + NUMBER
        + " (minute|hour|day|week|month)s?";
    private static final String MEANT_UNIT =
        "(international units|mg|micrograms|nanograms|g|viable cells|mL|L|mmol|micromol)";
    private static final String BASIS = "(/kg|/m2|/m²)?";
    static final String AMOUNT_PATTERN = NUMBER + " " + MEANT_UNIT + BASIS;
    private static final String PLAIN_NAME = "[A-Za-z0-9À-ɏ]+([ -][A-Za-z0-9À-ɏ]+)*";
    private static final String STARTING = "(the first |the last |each |the end of )?" + PLAIN_NAME;

    static final Shape TEXT = WordKind.of("text", "words", ".+", "local");
    static final Shape HYPHENED = WordKind.of("hyphened-name", "a name with hyphens",
        "[a-z0-9]+(-[a-z0-9]+)*", "il2-high-dose-bolus");
    static final Shape NAME = WordKind.of("name", "a name", PLAIN_NAME, "interleukin-2");
    static final Shape REVISION = WordKind.of("count", "a whole number", COUNT, "1");
    static final Shape TIME = WordKind.of("time", "a time", TIME_PATTERN, "2 hours", "15 minutes");
    static final Shape OVER = WordKind.of("over", "a time", TIME_SPAN, "15 minutes", "24 hours",
        "10 to 20 hours");
    static final Shape EVERY = WordKind.of("every", "a time", TIME_SPAN, "8 hours", "8 to 12 hours");
    static final Shape GAP = WordKind.of("gap", "a time", "(at least )?" + WAIT_SPAN, "14 days",
        "5 to 9 days", "at least 6 weeks");
    static final Shape AMOUNT = WordKind.of("amount", "an amount", AMOUNT_PATTERN,
        "600,000 international units/kg", "30 mg/m2");
    static final Shape FLAT = WordKind.of("flat-amount", "an amount", NUMBER + " " + MEANT_UNIT,
        "90 million international units", "5 mg");
    static final Shape DOSAGE = WordKind.of("dosage", "an amount",
        "as supplied|as the hospital orders|(" + NUMBER + "( " + MEANT_UNIT + BASIS + ")? to )?"
            + AMOUNT_PATTERN,
        "600,000 international units/kg", "25 mg to 50 mg", "as supplied", "as the hospital orders");
    static final Shape ROUND = WordKind.of("round", "a step to round down to",
        "down to " + NUMBER + " " + MEANT_UNIT, "down to 100,000 international units");
    static final Shape VOLUME = WordKind.of("volume", "a volume", NUMBER + " mL", "50 mL");
    static final Shape FLUSH = WordKind.of("flush", "a volume and a fluid", NUMBER + " mL .+",
        "50 mL dextrose 5 %");
    static final Shape PACE = WordKind.of("pace", "a rate",
        NUMBER + " " + MEANT_UNIT + BASIS + "/(h|minute)", "450 mL/h", "1.75 mg/m2/h");
    static final Shape STRENGTH = WordKind.of("strength", "a strength", NUMBER + " " + MEANT_UNIT + "/mL",
        "18 million international units/mL");
    static final Shape STRENGTHS = WordKind.of("strengths", "a range of strengths",
        NUMBER + "( " + MEANT_UNIT + "/mL)? to " + NUMBER + " " + MEANT_UNIT + "/mL",
        "0.491 million to 1.145 million international units/mL");
    static final Shape COVERS = WordKind.of("covers", "a range of times",
        "(at least |at most |up to )?" + TIME_SPAN, "1 hour to 24 hours", "up to 30 minutes");
    static final Shape WEIGHTS = WordKind.of("weights", "a range of weights",
        NUMBER + "( kg)? to " + NUMBER + " kg", "40 kg to 150 kg");
    static final Shape HEIGHTS = WordKind.of("heights", "a range of heights",
        NUMBER + "( cm)? to " + NUMBER + " cm", "140 cm to 210 cm");
    static final Shape AGES = WordKind.of("ages", "a range of ages",
        COUNT + "( (day|month|year)s?)? to (" + COUNT + ") (day|month|year)s?", "18 years to 75 years");
    static final Shape SURFACE = WordKind.of("body-surface", "a formula for body surface",
        "(Mosteller|Du Bois|Haycock|Boyd|Gehan-George), (not rounded|rounded down to " + NUMBER
            + " (m2|m²))", "Mosteller, rounded down to 0.01 m2", "Du Bois, not rounded");
    static final Shape DAYS = WordKind.of("days", "days",
        WHOLES + "|every (second|third) day from " + WHOLE + " to " + WHOLE,
        "1 to 5", "1, 3 and 5", "-7 and -6", "every second day from 1 to 9");
    static final Shape WEEKS = WordKind.of("weeks", "weeks", WHOLES, "2 to 4");
    static final Shape WEEKDAYS = WordKind.of("weekdays", "days of the week",
        "DAY((, DAY)* and DAY)?".replace("DAY",
            "(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"), "Monday, Wednesday and Friday");
    static final Shape DOSES = WordKind.of("doses", "a count of doses", "(" + COUNT + ") doses?",
        "14 doses");
    static final Shape EACH_DAY = WordKind.of("times", "how many times", "(" + COUNT + ") times?",
        "1 time", "2 times");
    static final Shape CLOCK = WordKind.of("clock", "times of day",
        "T((, T)* and T)?".replace("T", "([01][0-9]|2[0-3]):[0-5][0-9]"), "08:00 and 20:00");
    static final Shape STARTS = WordKind.of("starts", "what it begins after or before",
        "((at least |at most |up to )?" + TIME_SPAN + " )?(after|before) " + STARTING
            + "|together with " + STARTING, "3 to 24 hours after lymphocytes",
        "at least 24 hours after the last fludarabine", "together with each interleukin-2");
    static final Shape NEXT_COURSE = WordKind.of("next-course-starts", "when a next course may begin",
        "(at least )?" + WAIT_SPAN + " after " + PLAIN_NAME, "at least 7 weeks after discharge");
    static final Shape CYCLES = WordKind.of("cycles", "how many cycles", "(at most )?(" + COUNT + ")",
        "2", "at most 4");
    static final Shape IN_CYCLES = WordKind.of("in-cycles", "cycles, or a stage's name",
        WHOLES + "|" + PLAIN_NAME, "1, 3 and 5", "induction");
    static final Shape CHANNEL = WordKind.of("channel", "a letter", "[A-Z]", "A");
    static final List<String> ROUTES = List.of("intravenous", "subcutaneous", "intramuscular",
        "intrapleural", "intraperitoneal", "intra-arterial", "inhaled", "by mouth");
    static final Shape ROUTE = new Shape.Closed(ROUTES);
    /** No naked point and no trailing zero; what the words mean, the reader alone can say. */
    static final String CONDITION_PATTERN = "^(?!.*(^| )\\.[0-9])(?!.*[0-9]\\.([0-9]*0)?( |$)).+$";
    static final Shape CONDITION = new Shape.Condition();

    private Shapes() {}

    static Shape closed(String... words) {
        return new Shape.Closed(List.of(words));
    }
}
