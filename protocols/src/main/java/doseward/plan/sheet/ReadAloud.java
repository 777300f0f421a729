package doseward.plan.sheet;

import doseward.plan.Giving;
import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import doseward.plan.Spans;
import doseward.protocol.Order;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A plan as one person reads it aloud to another, before both answer for it: what is alike is together. */
public final class ReadAloud {
    private ReadAloud() {}

    /**
     * Doses of one order that follow one another in one cycle, and differ in nothing but their time.
     *
     * @param doses the first to the last
     * @param vialsEach empty where the drug file does not say, or a nurse gives them
     */
    public record Stretch(Order order, List<PlannedDose> doses, Optional<Long> vialsEach) {
        public Stretch {
            doses = List.copyOf(doses);
        }

        public PlannedDose first() {
            return doses.getFirst();
        }

        public PlannedDose last() {
            return doses.getLast();
        }

        /** The time from each dose to the next, where it is always the same. */
        public Optional<Duration> every() {
            List<Duration> gaps = IntStream.range(1, doses.size()).mapToObj(index ->
                Duration.between(doses.get(index - 1).due(), doses.get(index).due())).distinct().toList();
            return gaps.size() == 1 ? Optional.of(gaps.getFirst()) : Optional.empty();
        }
    }

    /** All doses of the plan, order by order. */
    public static List<Stretch> stretches(Plan plan) {
        return plan.orders().stream().flatMap(order -> stretches(plan, order)).toList();
    }

    private static Stream<Stretch> stretches(Plan plan, Order order) {
        List<List<PlannedDose>> alike = new ArrayList<>();
        plan.doses().stream().filter(dose -> dose.order().equals(order.name())).forEach(dose -> {
            if (alike.isEmpty() || !areAlike(alike.getLast().getLast(), dose)) {
                alike.add(new ArrayList<>());
            }
            alike.getLast().add(dose);
        });
        return alike.stream().map(doses -> new Stretch(order, doses, doses.getFirst().isByPump()
            ? Mixture.of(plan, doses.getFirst()).vials() : Optional.empty()));
    }

    private static boolean areAlike(PlannedDose one, PlannedDose other) {
        return one.cycle() == other.cycle() && one.amount().equals(other.amount())
            && one.giving().equals(other.giving()) && one.portion().equals(other.portion());
    }

    /** The plan in sentences: what is given when, how late and how close doses may start, what waits. */
    public static List<String> sentences(Plan plan, ZoneId zone) {
        Notes notes = new Notes(plan, zone);
        return Stream.of(stretches(plan).stream().map(stretch -> sentence(stretch, zone)),
            notes.windows().stream(), notes.waiting().stream()).flatMap(each -> each).toList();
    }

    /** What each order comes to, and how many vials that takes. */
    public static List<String> totals(Plan plan, ZoneId zone) {
        return Stream.concat(new Notes(plan, zone).totals().stream(), plan.orders().stream()
            .flatMap(order -> vials(order, stretches(plan, order).toList()).stream())).toList();
    }

    /** What each limit that counts comes to. */
    public static List<String> limits(Plan plan, ZoneId zone) {
        return new Notes(plan, zone).limits();
    }

    private static Optional<String> vials(Order order, List<Stretch> stretches) {
        boolean isKnown = !stretches.isEmpty() && stretches.stream().allMatch(stretch ->
            stretch.vialsEach().isPresent());
        return isKnown ? Optional.of(order.product().name() + ": " + Mixture.vials(stretches.stream()
            .mapToLong(stretch -> stretch.vialsEach().orElseThrow() * stretch.doses().size()).sum())
            + " at most.") : Optional.empty();
    }

    private static String sentence(Stretch stretch, ZoneId zone) {
        return numbers(stretch) + " of cycle " + stretch.first().cycle() + ": " + what(stretch) + ", "
            + times(stretch, zone) + ".";
    }

    private static String numbers(Stretch stretch) {
        List<Integer> all = stretch.doses().stream().map(PlannedDose::number).toList();
        return (all.size() == 1 ? "Dose " : "Doses ") + Words.numbers(all);
    }

    private static String what(Stretch stretch) {
        PlannedDose dose = stretch.first();
        String product = stretch.order().product().name();
        String each = stretch.doses().size() == 1 ? "" : " each";
        return switch (dose.giving()) {
            case Giving.Infusion infusion -> product + " " + dose.amount().orElseThrow() + each + " ("
                + dose.portion().dosage() + "), in " + infusion.vtbi() + " over "
                + Spans.text(infusion.over()) + " at " + Doses.rates(infusion) + ", by the pump on channel "
                + infusion.channel();
            case Giving.ByNurse(var how) -> product + " " + how + each + ", by a nurse";
        };
    }

    private static String times(Stretch stretch, ZoneId zone) {
        String from = Words.moment(stretch.first().due(), zone);
        if (stretch.doses().size() == 1) {
            return "due on " + from;
        }
        return stretch.every().map(gap -> "every " + Spans.words(gap) + " ").orElse("") + "from " + from
            + " to " + Words.moment(stretch.last().due(), zone);
    }
}
