package doseward.engine;

import doseward.plan.Plan;
import doseward.plan.PlannedCycle;
import doseward.protocol.CourseShape.Gap;
import doseward.protocol.PatientNeeds.Weighed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plan as it stands now, and what of it has a time. All moments are worked out from what happened; the
 * moments in the plan are only what would be, if all went as early as it may.
 *
 * @param plan with what was planned anew
 * @param cycles so many cycles, from the first, have a known beginning; it may lie ahead
 * @param runs those whose beginning is known
 * @param weighings for the cycles that a patient was weighed for
 * @param questions those that nobody has answered
 */
public record Timetable(Plan plan, int cycles, List<Begun> runs, List<Weighing> weighings,
    List<Question> questions) {

    public Timetable {
        runs = List.copyOf(runs);
        weighings = List.copyOf(weighings);
        questions = List.copyOf(questions);
    }

    /** Of a course in which nothing has happened yet. */
    static Timetable of(Plan plan) {
        boolean first = plan.cycles().getFirst().byItself();
        return new Timetable(plan, first ? knownWith(plan, 1) : 0, List.of(), List.of(), List.of());
    }

    /** Whether every cycle has its time, and nothing waits for anything else. */
    boolean isSettled() {
        return cycles == plan.cycles().size() && plan.runs().isEmpty() && questions.isEmpty();
    }

    /** The first cycle whose beginning is not known. */
    Optional<PlannedCycle> awaited() {
        return cycles < plan.cycles().size() ? Optional.of(plan.cycles().get(cycles)) : Optional.empty();
    }

    Optional<Begun> begun(int run) {
        for (Begun one : runs) {
            if (one.run() == run) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    Optional<Question> question(Question.Topic topic) {
        return questions.stream().filter(one -> one.topic().equals(topic)).findFirst();
    }

    /** Whether the patient has still to be weighed before anything of this cycle starts. */
    boolean lacksWeight(int cycle) {
        return cycle > 1 && plan.protocol().patient().weighed() == Weighed.EACH_CYCLE
            && weighings.stream().noneMatch(one -> one.cycle() == cycle);
    }

    /** This cycle begins as planned, and with it those that follow from it alone. */
    Timetable beginning(int cycle) {
        return new Timetable(plan, knownWith(plan, cycle), runs, weighings,
            without(new Question.Topic.OfCycle(cycle)));
    }

    Timetable beginning(Begun run, String order) {
        List<Begun> all = new ArrayList<>(runs);
        all.removeIf(one -> one.run() == run.run());
        all.add(run);
        return new Timetable(plan, cycles, all, weighings,
            without(new Question.Topic.OfRun(run.run(), order)));
    }

    Timetable asking(Question question) {
        List<Question> all = new ArrayList<>(without(question.topic()));
        all.add(question);
        return new Timetable(plan, cycles, runs, weighings, all);
    }

    Timetable answered(Question.Topic topic) {
        return new Timetable(plan, cycles, runs, weighings, without(topic));
    }

    Timetable with(Weighing weighing) {
        List<Weighing> all = new ArrayList<>(weighings);
        all.removeIf(one -> one.cycle() == weighing.cycle());
        all.add(weighing);
        return new Timetable(plan, cycles, runs, all, questions);
    }

    Timetable with(Plan anew) {
        return new Timetable(anew, cycles, runs, weighings, questions);
    }

    private List<Question> without(Question.Topic topic) {
        return questions.stream().filter(one -> !one.topic().equals(topic)).toList();
    }

    /** The last cycle that has a known beginning once this one has: a rest counts from an end yet to come. */
    private static int knownWith(Plan plan, int cycle) {
        int known = cycle;
        while (known < plan.cycles().size() && plan.cycles().get(known).byItself()
                && plan.protocol().course().gapAfter(known).filter(Gap::fromEnd).isEmpty()) {
            known++;
        }
        return known;
    }
}
