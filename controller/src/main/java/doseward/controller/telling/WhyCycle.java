package doseward.controller.telling;

import doseward.controller.telling.Told.Moment;
import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.engine.Event;
import doseward.engine.Phase;
import doseward.engine.Phase.Outcome;
import doseward.protocol.Ends;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** How far a cycle or the course came, and what ended it. */
final class WhyCycle {
    private final Told told;
    private final String what;
    private final IntPredicate cycles;

    private WhyCycle(Told told, String what, IntPredicate cycles) {
        this.told = told;
        this.what = what;
        this.cycles = cycles;
    }

    WhyCycle(Told told, int number) {
        this(told, "Cycle " + number, cycle -> cycle == number);
    }

    static Answer ofCourse(Told told) {
        return new WhyCycle(told, "The course", _ -> true).answer();
    }

    Answer answer() {
        List<Dose> doses = told.course().doses().stream()
            .filter(dose -> cycles.test(dose.planned().cycle())).toList();
        return new Answer(sentence(doses), List.of(counts(doses)),
            folded(told.moments().stream().filter(this::bears).toList()));
    }

    /** Doses that were skipped together, for the same reason, are told together. */
    private static List<Fact> folded(List<Moment> moments) {
        List<Fact> facts = new ArrayList<>();
        for (int index = 0; index < moments.size();) {
            int end = index + 1;
            while (end < moments.size() && areAlike(moments.get(index), moments.get(end))) {
                end++;
            }
            facts.add(end == index + 1 ? moments.get(index).fact()
                : together(moments.get(index), moments.get(end - 1)));
            index = end;
        }
        return facts;
    }

    private static boolean areAlike(Moment one, Moment other) {
        return one.entry().equals(other.entry())
            && one.event() instanceof Event.DoseSkipped(_, _, var held, var because)
            && other.event() instanceof Event.DoseSkipped(_, _, var alsoHeld, var alsoBecause)
            && held == alsoHeld && because.equals(alsoBecause);
    }

    private static Fact together(Moment first, Moment last) {
        Fact fact = first.fact();
        int from = ((Event.DoseSkipped) first.event()).dose();
        int to = ((Event.DoseSkipped) last.event()).dose();
        return new Fact(fact.entry(), fact.at(), fact.sentence().replace("Dose " + from + " ",
            "Doses " + from + " to " + to + " "), fact.grounds());
    }

    private String sentence(List<Dose> doses) {
        List<Event.GivingEnded> endings = told.course().endings().stream().filter(this::isOfAll).toList();
        if (!endings.isEmpty()) {
            return what + " ended early: " + endings.stream().map(ending -> ending.because().sentence())
                .distinct().collect(Collectors.joining("; and ")) + ".";
        }
        if (told.course().forbidden().isPresent()) {
            return what + " was ended by the interlock: " + told.course().forbidden().get() + ".";
        }
        return what + (doses.stream().allMatch(Dose::isSettled)
            ? " is over: none of its doses is left, and no rule or person ended it." : " is not over.");
    }

    /** Whether it ended every order, and not one alone. */
    private boolean isOfAll(Event.GivingEnded ending) {
        return !ending.ends().isOfOneOrder() && reaches(ending);
    }

    private boolean reaches(Event.GivingEnded ending) {
        boolean forGood = ending.ends() == Ends.COURSE || ending.ends() == Ends.ORDER;
        return cycles.test(ending.cycle()) || forGood && told.course().plan().cycles().stream()
            .anyMatch(cycle -> cycle.number() >= ending.cycle() && cycles.test(cycle.number()));
    }

    private String counts(List<Dose> doses) {
        return "Of " + doses.size() + " doses " + count(doses, Outcome.GIVEN) + " were given, "
            + count(doses, Outcome.PARTLY_GIVEN) + " partly given, " + count(doses, Outcome.SKIPPED)
            + " skipped; " + doses.stream().filter(dose -> !dose.isSettled()).count() + " are not over.";
    }

    private static long count(List<Dose> doses, Outcome outcome) {
        return doses.stream().filter(dose -> dose.phase() instanceof Phase.Settled settled
            && settled.outcome() == outcome).count();
    }

    private boolean bears(Moment moment) {
        Course before = moment.before();
        return switch (moment.event()) {
            case Event.GivingEnded ended -> reaches(ended);
            case Event.CycleBegan(_, var cycle, _, _) -> cycles.test(cycle);
            case Event.PatientWeighed(_, var cycle, _, _) -> cycles.test(cycle);
            case Event.CyclesPlanned planned -> planned.cycles().stream()
                .anyMatch(cycle -> cycles.test(cycle.number()));
            case Event.RuleAsked(_, var question) -> cycles.test(question.cycle());
            case Event.RuleAnswered(_, var number, _, _, _) -> before.decisions().questions().stream()
                .anyMatch(asked -> asked.number() == number && cycles.test(asked.cycle()));
            case Event.DoseSkipped(_, var dose, _, _) -> isOf(before, dose);
            case Event.InfusionEnded ended -> isOf(before, ended.dose());
            case Event.DoseSettled settled -> isOf(before, settled.dose());
            case Event.DoseRanOut over -> isOf(before, over.dose());
            case Event.DoseGivenByNurse given -> isOf(before, given.dose());
            case Event.InterlockForbade _, Event.CourseEnded _ -> true;
            default -> false;
        };
    }

    private boolean isOf(Course before, int dose) {
        return cycles.test(before.plan().dose(dose).cycle());
    }
}
