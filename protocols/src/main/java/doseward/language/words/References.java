package doseward.language.words;

import doseward.language.check.RangeCrossed;
import doseward.language.check.UnknownPhrase;
import doseward.language.check.WrongKindOfSign;
import doseward.language.check.WrongKindOfUnit;
import doseward.language.check.ZeroValue;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Reference;
import doseward.protocol.Sign;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sign is compared with: a value, a multiple of its baseline or upper normal, another sign. */
final class References {
    private static final String TO = " to ";
    private static final String BELOW = "below ";
    private static final Pattern MULTIPLE = Pattern.compile("(?:(.*) times )?(baseline|upper normal)");
    private static final Pattern BARE = Pattern.compile("[0-9.,]+( million)?");
    private static final long ONE = 1_000_000;

    private final SignBook signs;

    References(SignBook signs) {
        this.signs = signs;
    }

    /** The two ends of {@code from … to …}. */
    record Ends(Reference low, Reference high, boolean below) {}

    Optional<Reference> read(Sign.Measured sign, Answer value) {
        Matcher multiple = MULTIPLE.matcher(value.text());
        if (multiple.matches()) {
            return multiple(sign, value, multiple);
        }
        Optional<Sign> other = signs.sign(value.text().replaceFirst("^" + Subjects.BASELINE, ""));
        if (other.isPresent()) {
            return ofSign(sign, other.orElseThrow(), value);
        }
        return SignValues.reference(sign, new Answer(sign.name(), value.words(), value.problems()), signs);
    }

    private static Optional<Reference> multiple(Sign.Measured sign, Answer value, Matcher multiple) {
        boolean upper = multiple.group(2).equals("upper normal");
        if (upper && !(sign instanceof Sign.Number(_, _, _, _, _, var normal, _, _)
            && !(normal instanceof Sign.UpperNormal.None))) {
            return value.nothing(WrongKindOfSign.found(value.words(),
                "The signs file names no upper normal of `" + sign.name() + "`", Kinds.example(sign)));
        }
        Optional<Long> times = multiple.group(1) == null ? Optional.of(ONE)
            : NumberWords.thousandths(value.part(0, multiple.end(1)), value).map(number -> number * 1000);
        if (times.filter(number -> number == 0).isPresent()) {
            return value.nothing(ZeroValue.found(sign.name(), value.words()));
        }
        return times.map(number -> upper ? new Condition.TimesUpperNormal(number)
            : new Condition.TimesBaseline(number));
    }

    private static Optional<Reference> ofSign(Sign.Measured sign, Sign other, Answer value) {
        if (!(other instanceof Sign.Number number)) {
            return value.nothing(WrongKindOfSign.found(value.words(),
                Kinds.is(other) + ", and `" + sign.name() + "` can't be compared with it",
                Kinds.example(sign)));
        }
        if (!number.unit().equals(sign.unit())) {
            return value.nothing(WrongKindOfUnit.ofSigns(value.words(), sign.name(), sign.unit(),
                number.unit()));
        }
        boolean baseline = value.text().startsWith(Subjects.BASELINE) && !number.name().equals(value.text());
        return Optional.of(new Condition.OfSign(number.name(), baseline));
    }

    /** What stands after {@code from }. */
    Optional<Ends> between(Sign.Measured sign, Answer range) {
        int to = range.text().indexOf(TO);
        if (to < 0) {
            return range.nothing(UnknownPhrase.because(range.words(), "I can't read two values here:",
                "Write `from … to …`, as in `from 2.5 mg/dL to below 3 mg/dL`."));
        }
        Answer high = range.from(to + TO.length());
        boolean below = high.text().startsWith(BELOW);
        Answer top = below ? high.from(BELOW.length()) : high;
        Optional<Reference> highest = read(sign, top);
        Optional<Reference> lowest = read(sign, withUnitOf(range.part(0, to), top));
        return lowest.flatMap(l -> highest.flatMap(h -> inOrder(new Ends(l, h, below), range)));
    }

    private static Optional<Ends> inOrder(Ends ends, Answer range) {
        Optional<Integer> order = order(ends.low(), ends.high());
        boolean crossed = order.filter(sign -> ends.below() ? sign >= 0 : sign > 0).isPresent();
        int to = range.text().indexOf(TO);
        String turned = range.text().substring(to + TO.length()).replaceFirst("^" + BELOW, "") + TO
            + range.text().substring(0, to);
        return crossed ? range.nothing(RangeCrossed.found(range.words(), turned)) : Optional.of(ends);
    }

    private static Optional<Integer> order(Reference low, Reference high) {
        return switch (low) {
            case Condition.Fixed(var least) when high instanceof Condition.Fixed(var most) ->
                Optional.of(least.compareTo(most));
            case Condition.PerKilogram(var least) when high instanceof Condition.PerKilogram(var most) ->
                Optional.of(least.compareTo(most));
            case Condition.TimesBaseline(long least)
                when high instanceof Condition.TimesBaseline(long most) ->
                Optional.of(Long.compare(least, most));
            case Condition.TimesUpperNormal(long least)
                when high instanceof Condition.TimesUpperNormal(long most) ->
                Optional.of(Long.compare(least, most));
            case Condition.Fixed _, Condition.PerKilogram _, Condition.TimesBaseline _,
                Condition.TimesUpperNormal _, Condition.OfSign _ -> Optional.empty();
        };
    }

    /** A bare number takes what stands after the other: a unit, or {@code times baseline}. */
    private static Answer withUnitOf(Answer low, Answer high) {
        String rest = high.text().replaceFirst("^[0-9.,]+( million)? ?", "");
        return BARE.matcher(low.text()).matches() && !rest.isEmpty()
            ? new Answer(low.key(), new doseward.diagnostic.Phrase(low.text() + " " + rest,
                low.words().span()), low.problems()) : low;
    }
}
