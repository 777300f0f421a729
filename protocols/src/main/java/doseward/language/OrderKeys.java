package doseward.language;

import java.util.List;

/** The keys that an order may have, and those below them. */
final class OrderKeys {
    private static final Shape FILLED = Shape.either(Shapes.VOLUME, Shapes.closed("by dose", "as supplied"));
    private static final Keys CONTAINER = new Keys()
        .needs("volume", "how large it is", FILLED)
        .may("volume-is", "whether its volume counts the drug's own",
            Shapes.closed("before the drug is added", "with the drug"))
        .may("diluent", "which fluid is in it",
            WordKind.of("fluid", "a fluid", ".+", "dextrose 5 %"));
    private static final Keys FLUSH = new Keys()
        .may("before", "which fluid clears the line before", Shapes.FLUSH)
        .may("after", "which fluid clears the line after", Shapes.FLUSH);
    private static final Keys SEGMENT = new Keys()
        .needs("rate", "how fast it flows", Shapes.PACE)
        .needs("for", "for how long", Shape.either(Shapes.TIME, Shapes.closed("the rest")));
    private static final Keys STEP = new Keys()
        .may("amount", "how much this step is", Shapes.AMOUNT)
        .may("over", "how long this step flows", Shapes.TIME)
        .may("times", "how many times in a row", Shapes.REVISION);

    private static final Keys DAYS = new Keys()
        .may("days", "on which days doses may start", Shapes.DAYS)
        .may("weeks", "in which weeks", Shapes.WEEKS)
        .may("weekdays", "on which days of the week", Shapes.WEEKDAYS)
        .may("every", "how far apart doses are", Shapes.EVERY)
        .may("each-day", "how many times a day", Shapes.EACH_DAY)
        .may("at", "at which times by the clock", Shapes.CLOCK)
        .may("at-most", "how many doses there are at most", Shapes.DOSES)
        .may("over", "how long one dose flows", Shapes.OVER)
        .may("in-cycles", "in which cycles it is given", Shapes.IN_CYCLES);
    static final Keys ITEM = new Keys()
        .may("amount", "how much one dose is", Shapes.DOSAGE).and(DAYS);

    private static final Keys WHAT = new Keys()
        .may("drug", "which drug is given", Shape.either(new Shape.Known(Shape.Names.DRUGS), Shapes.TEXT))
        .may("cells", "which cells are given", Shapes.TEXT)
        .may("procedure", "what a nurse does and records", Shapes.TEXT)
        .may("like", "which order it is like", Shapes.NAME)
        .may("amount", "how much one dose is", Shapes.DOSAGE)
        .may("levels", "the amounts of its levels, from low to high", new Shape.Named(Shapes.AMOUNT))
        .may("level", "which level it begins at",
            Shape.either(Shapes.closed("chosen when the course begins"), Shapes.NAME))
        .may("round", "to what an amount is rounded down", Shapes.ROUND)
        .may("cap", "the most that a heavy patient gets", Shapes.FLAT)
        .may("route", "by which route it is given", Shapes.ROUTE)
        .needs("given-by", "who or what gives it", Shapes.closed("pump", "nurse"))
        .may("channel", "on which channel of the pump it flows", Shapes.CHANNEL)
        .may("bag", "what it flows from", new Shape.Under(CONTAINER))
        .may("syringe", "what it flows from", new Shape.Under(CONTAINER))
        .may("flush", "what clears the line", new Shape.Under(FLUSH))
        .may("profile", "how fast it flows within one dose", Shape.items("this rate", SEGMENT));
    private static final Keys WHEN = new Keys()
        .may("days-from", "from where days are counted",
            new Shape.Closed(List.of("week", "course", "own start")))
        .may("doses", "days that differ", Shape.items("this item", ITEM))
        .may("steps", "doses one straight after the other", Shape.items("this step", STEP))
        .may("starts", "what it begins after or before", Shapes.STARTS)
        .may("only-if", "what must be true for it to be given", Shapes.CONDITION)
        .may("may-start-late-by", "how late a dose may start", Shapes.TIME)
        .may("never-closer-than", "how close two doses may start",
            WordKind.of("closest", "a time", "(" + Shapes.TIME_PATTERN + ")", "7 hours"))
        .may("when-held", "what becomes of a held dose", Shapes.closed("skip", "wait", "resume"))
        .may("companions", "what a nurse gives along with it",
            Shape.items("this companion", CompanionReader.KEYS));

    static final Keys ORDER = WHAT.and(DAYS).and(WHEN).and(ScopeReader.KEYS).waivedBy("like")
        .needsWhere("given-by", "pump", "channel", "may-start-late-by", "when-held")
        .needsWith("drug", "route").needsWith("cells", "route")
        .needsWith("levels", "level");

    private OrderKeys() {}
}
