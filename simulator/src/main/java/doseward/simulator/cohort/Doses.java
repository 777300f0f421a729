package doseward.simulator.cohort;

import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Event;
import doseward.engine.Phase;
import doseward.engine.Reason;
import doseward.plan.PlannedDose;
import doseward.quantity.Amount;
import doseward.simulator.ward.Drip;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What became of one patient's doses of interleukin-2.
 *
 * @param given wholly or partly
 * @param partly of these
 * @param held not given because a rule, or something not known, held them
 * @param stopped not given because giving had ended
 * @param otherwise not given for any other reason
 * @param refused whether the protocol was not for this patient
 * @param slots of each cycle: how many are planned, given, and the last of them that was given
 * @param heldBy how many doses each rule held, by its words; one dose may be held by several
 * @param stoppedBy the words of what ended giving
 * @param units given in all
 * @param days from the beginning of the first day to the end of the last dose given
 */
record Doses(int planned, int given, int partly, int held, int stopped, int otherwise, boolean refused,
        List<Slots> slots, SortedMap<String, Integer> heldBy, List<String> stoppedBy, long units,
        double days) {
    private static final double SECONDS_IN_DAY = 86_400;

    Doses {
        slots = List.copyOf(slots);
        stoppedBy = List.copyOf(stoppedBy);
    }

    /** Of one cycle; the last given is 0 when none was. */
    record Slots(int planned, int given, int lastGiven) {
        static final Slots NONE = new Slots(0, 0, 0);
    }

    /** None, for a course that could not be planned. */
    static final Doses NONE = new Doses(0, 0, 0, 0, 0, 0, false, List.of(), new TreeMap<>(), List.of(), 0, 0);

    /** Of a course that is over. */
    static Doses of(Course course) {
        List<Dose> all = course.doses().stream()
            .filter(dose -> Drip.isInterleukin(course.plan(), dose.planned())).toList();
        List<Dose> given = all.stream().filter(Doses::isGiven).toList();
        List<Dose> not = all.stream().filter(dose -> !isGiven(dose)).toList();
        int held = count(not, Dose::held);
        int stopped = count(not, dose -> !dose.held() && isEnded(course, dose.planned()));
        return new Doses(all.size(), given.size(), count(given, Doses::isPart), held, stopped,
            not.size() - held - stopped, given.isEmpty() && all.stream().anyMatch(Doses::isRefused),
            slots(all), heldBy(not), stoppedBy(course), units(given),
            days(course.plan().from(), given));
    }

    /** Those of this cycle, from 1. */
    Slots cycle(int number) {
        return number <= slots.size() ? slots.get(number - 1) : Slots.NONE;
    }

    private static int count(List<Dose> doses, Predicate<Dose> which) {
        return (int) doses.stream().filter(which).count();
    }

    private static Optional<Phase.Settled> settled(Dose dose) {
        return dose.phase() instanceof Phase.Settled over ? Optional.of(over) : Optional.empty();
    }

    private static boolean isGiven(Dose dose) {
        return settled(dose).filter(over -> over.outcome() != Phase.Outcome.SKIPPED).isPresent();
    }

    private static boolean isPart(Dose dose) {
        return settled(dose).filter(over -> over.outcome() == Phase.Outcome.PARTLY_GIVEN).isPresent();
    }

    private static boolean isRefused(Dose dose) {
        return reasons(dose).stream().anyMatch(Reason.Refused.class::isInstance);
    }

    private static List<Reason> reasons(Dose dose) {
        return settled(dose).map(Phase.Settled::because).orElse(List.of());
    }

    private static boolean isEnded(Course course, PlannedDose dose) {
        return course.endings().stream().anyMatch(ending -> ending.concerns(dose));
    }

    private static List<Slots> slots(List<Dose> all) {
        int cycles = all.stream().mapToInt(dose -> dose.planned().cycle()).max().orElse(0);
        List<Slots> slots = new ArrayList<>();
        for (int cycle = 1; cycle <= cycles; cycle++) {
            int which = cycle;
            List<Dose> its = all.stream().filter(dose -> dose.planned().cycle() == which).toList();
            int last = 0;
            for (int slot = 1; slot <= its.size(); slot++) {
                last = isGiven(its.get(slot - 1)) ? slot : last;
            }
            slots.add(new Slots(its.size(), count(its, Doses::isGiven), last));
        }
        return slots;
    }

    private static SortedMap<String, Integer> heldBy(List<Dose> not) {
        SortedMap<String, Integer> rules = new TreeMap<>();
        not.stream().filter(Dose::held).forEach(dose -> reasons(dose).stream().map(Doses::rule)
            .flatMap(Optional::stream).distinct().forEach(rule -> rules.merge(rule, 1, Integer::sum)));
        return rules;
    }

    /** The words of the rule, for what is a hold. */
    private static Optional<String> rule(Reason reason) {
        return switch (reason) {
            case Reason.RuleMet(var rule, _) -> Optional.of(rule);
            case Reason.StillHeld(var rule, _, _) -> Optional.of(rule);
            case Reason.NotKnown(var rule, _) -> Optional.of("not known: " + rule);
            case Reason.QuestionOpen(_, var met) -> Optional.of("a person is asked: " + met.rule());
            case Reason.Missing _ -> Optional.of("a sign was not recorded in time");
            case Reason.ByPerson _ -> Optional.of("a person held it");
            default -> Optional.empty();
        };
    }

    private static List<String> stoppedBy(Course course) {
        return course.endings().stream().map(Event.GivingEnded::because).map(because -> switch (because) {
            case Reason.HeldTooLong(var rule, _, _, _) -> "held too long: " + rule;
            case Reason.ByPerson(_, var why) -> "a person: " + why;
            case Reason.NotSpared(_, _, var role, var met) -> met.rule() + ", which a " + role
                + " did not spare";
            default -> rule(because).orElseGet(because::sentence);
        }).distinct().toList();
    }

    private static long units(List<Dose> given) {
        return given.stream().flatMap(dose -> dose.amountGiven().stream()).mapToLong(Amount::count).sum();
    }

    private static double days(Instant from, List<Dose> given) {
        return given.stream().flatMap(dose -> dose.flowEnded().stream()).max(Comparator.naturalOrder())
            .map(end -> Duration.between(from, end).toSeconds() / SECONDS_IN_DAY).orElse(0.0);
    }
}
