package doseward.engine;

import doseward.protocol.Condition;
import doseward.protocol.Condition.Statistic;
import doseward.protocol.Condition.Windowed;
import doseward.protocol.Sign;
import doseward.quantity.Measure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Many readings made into one value. A window ends at the latest reading, which must count, and is known only
 * where readings cover it: at each of its moments one counted, or the amounts follow upon one another. What
 * was collected partly before the window counts as a range, from nothing to all of it.
 */
final class Stretches {
    private Stretches() {}

    /**
     * What a window comes to.
     *
     * @param value empty when nothing can be said
     * @param why it can't
     */
    record View(Optional<Extent> value, List<Reading> readings, Optional<Evidence.Window> window,
        Optional<String> why) {

        static View unknown(String why) {
            return new View(Optional.empty(), List.of(), Optional.empty(), Optional.of(why));
        }

        boolean isCovered() {
            return window.map(Evidence.Window::isCovered).orElse(true);
        }
    }

    static View of(Sight sight, Windowed subject) {
        return switch (sight.latest(subject.sign())) {
            case Sight.Seen.Unknown(var why) -> View.unknown(why);
            case Sight.Seen.Silent _ -> View.unknown(subject.sign() + " was never reported as a number");
            case Sight.Seen.Read(var latest) -> of(sight, subject, latest);
        };
    }

    private static View of(Sight sight, Windowed subject, Reading latest) {
        Optional<Evidence.Window> window = window(sight, subject.sign(), subject.stretch(), latest);
        if (window.isEmpty()) {
            return View.unknown("nothing was recorded of " + subject.sign() + " "
                + words(subject.stretch()));
        }
        List<Reading> inside = inside(sight, subject.sign(), window.get());
        return switch (subject.statistic()) {
            case LOWEST -> extreme(inside, window.get(), true);
            case HIGHEST -> extreme(inside, window.get(), false);
            case AVERAGE -> average(inside, window.get());
            case TOTAL -> total(sight, subject.sign(), window.get());
        };
    }

    /** The stretch and how far it is covered; empty when the latest reading lies before it begins. */
    static Optional<Evidence.Window> window(Sight sight, String sign, Condition.Stretch stretch,
            Reading latest) {
        List<Reading> known = sight.chart(sign).orElseThrow().to(sight.moment());
        Instant to = latest.taken();
        Instant from = switch (stretch) {
            case Condition.Over(var time) -> to.minus(time);
            case Condition.Since(var event) -> sight.begins(event)
                .orElseGet(() -> goesBackToTheBeginning(event) ? first(known) : to);
        };
        return from.isAfter(to) ? Optional.empty()
            : Optional.of(new Evidence.Window(from, to, knownSince(sight, sign, known, from)));
    }

    /** Before the first change, the amount has been the same since the course began; so with the course. */
    private static boolean goesBackToTheBeginning(Condition.Event event) {
        return switch (event) {
            case THE_COURSE_BEGAN, THE_LAST_CHANGE -> true;
            case THE_LAST_DOSE, THE_FIRST_DOSE, THE_HOLD -> false;
        };
    }

    private static Instant first(List<Reading> known) {
        Reading first = known.getFirst();
        return first.since().orElse(first.taken());
    }

    private static Instant knownSince(Sight sight, String sign, List<Reading> known, Instant from) {
        Duration counts = changesByItself(sight, sign)
            ? sight.freshness().counts(sign).orElse(Duration.ZERO) : Freshness.WITHOUT_END;
        boolean addsUp = addsUp(sight, sign);
        Instant since = known.getLast().taken();
        for (int index = known.size() - 1; index >= 0 && since.isAfter(from); index--) {
            Reading reading = known.get(index);
            Duration gap = Duration.between(reading.taken(), since);
            if (gap.compareTo(addsUp ? Duration.ZERO : counts) > 0) {
                break;
            }
            since = addsUp ? reading.since().orElse(reading.taken()) : reading.taken();
        }
        return since;
    }

    private static boolean addsUp(Sight sight, String sign) {
        return sight.plan().sign(sign).filter(Sign.Accumulated.class::isInstance).isPresent();
    }

    /** A running rate stays what it is until somebody changes it. */
    private static boolean changesByItself(Sight sight, String sign) {
        return sight.plan().sign(sign).filter(known -> known instanceof Sign.Number(_, _, _, _, _, _,
            var lasts, _) && lasts).isEmpty();
    }

    /** What was taken in the window, both ends counted; and the rate that ran when it began. */
    static List<Reading> inside(Sight sight, String sign, Evidence.Window window) {
        List<Reading> known = sight.chart(sign).orElseThrow().to(window.to());
        boolean runsOn = !changesByItself(sight, sign);
        List<Reading> inside = new ArrayList<>();
        for (Reading reading : known) {
            if (!reading.taken().isAfter(window.from())) {
                inside.clear(); // What ran before the window began ended with the next reading.
            }
            if (!reading.taken().isBefore(window.from()) || runsOn) {
                inside.add(reading);
            }
        }
        return inside;
    }

    /** Where the window is not covered, another reading might have been lower still, but none higher. */
    private static View extreme(List<Reading> inside, Evidence.Window window, boolean lowest) {
        BinaryOperator<Reading> more = (one, other) ->
            (figure(one).compareTo(figure(other)) <= 0) == lowest ? one : other;
        Reading found = inside.stream().reduce(more).orElseThrow();
        Optional<Figure> end = Optional.of(figure(found));
        Optional<Figure> other = window.isCovered() ? end : Optional.empty();
        Extent extent = lowest ? new Extent(other, end) : new Extent(end, other);
        return new View(Optional.of(extent), List.of(found), Optional.of(window), Optional.empty());
    }

    private static View average(List<Reading> inside, Evidence.Window window) {
        Figure sum = inside.stream().map(Stretches::figure).reduce(Figure::plus).orElseThrow();
        return window.isCovered() ? new View(Optional.of(Extent.exactly(sum.dividedBy(inside.size()))),
            inside, Optional.of(window), Optional.empty()) : uncovered(inside, window);
    }

    private static View total(Sight sight, String sign, Evidence.Window window) {
        List<Reading> counted = sight.chart(sign).orElseThrow().to(window.to()).stream()
            .filter(reading -> reading.taken().isAfter(window.from())).toList();
        if (!addsUp(sight, sign)) {
            return View.unknown(sign + " does not add up");
        }
        if (counted.isEmpty() || !window.isCovered()) {
            return uncovered(counted, window);
        }
        Figure most = counted.stream().map(Stretches::figure).reduce(Figure::plus).orElseThrow();
        Figure before = counted.stream()
            .filter(reading -> reading.since().orElse(reading.taken()).isBefore(window.from()))
            .map(Stretches::figure).reduce(most.minus(most), Figure::plus);
        return new View(Optional.of(Extent.between(most.minus(before), most)), counted, Optional.of(window),
            Optional.empty());
    }

    private static View uncovered(List<Reading> readings, Evidence.Window window) {
        return new View(Optional.empty(), readings, Optional.of(window),
            Optional.of("readings do not cover all of that time"));
    }

    private static Figure figure(Reading reading) {
        Measure measure = Sight.number(reading).orElseThrow(() ->
            new IllegalStateException(reading.sign() + " is recorded as a number"));
        return Figure.of(measure);
    }

    static String words(Statistic statistic, String sign) {
        return switch (statistic) {
            case LOWEST -> "lowest " + sign;
            case HIGHEST -> "highest " + sign;
            case AVERAGE -> "average " + sign;
            case TOTAL -> "total " + sign;
        };
    }

    static String words(Condition.Stretch stretch) {
        return switch (stretch) {
            case Condition.Over(var time) -> "over " + Lengths.words(time);
            case Condition.Since(var event) -> "since "
                + event.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
