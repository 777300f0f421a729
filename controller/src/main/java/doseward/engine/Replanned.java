package doseward.engine;

import doseward.plan.Plan;
import doseward.plan.PlannedCycle;
import doseward.plan.PlannedDose;
import doseward.plan.Run;
import java.util.ArrayList;
import java.util.List;

/** What a course becomes when part of it is planned anew; what has begun stays as it is. */
final class Replanned {
    private Replanned() {}

    /** The cycles from one on are as planned now; those before it are untouched. */
    static Course cycles(Course course, Event.CyclesPlanned anew) {
        Plan plan = course.plan();
        List<PlannedCycle> cycles = kept(plan.cycles(), one -> one.number() < anew.from());
        List<Run> runs = kept(plan.runs(), one -> one.cycle() < anew.from());
        List<PlannedDose> doses = kept(plan.doses(), one -> one.cycle() < anew.from());
        List<Dose> stand = new ArrayList<>(course.doses().subList(0, doses.size()));
        anew.doses().forEach(dose -> stand.add(standing(course, dose)));
        cycles.addAll(anew.cycles());
        runs.addAll(anew.runs());
        doses.addAll(anew.doses());
        Plan whole = plan.anew(anew.patient(), cycles, runs, doses);
        return Windows.refreshed(course.with(course.timetable().with(whole)).withDoses(stand));
    }

    private interface Keeps<T> {
        boolean test(T one);
    }

    private static <T> List<T> kept(List<T> all, Keeps<T> keeps) {
        List<T> kept = new ArrayList<>(all);
        kept.removeIf(one -> !keeps.test(one));
        return kept;
    }

    /** A dose that is settled already, such as one that was skipped ahead of its time, stays settled. */
    private static Dose standing(Course course, PlannedDose anew) {
        if (!course.plan().hasDose(anew.number())) {
            return Dose.planned(anew);
        }
        Dose before = course.dose(anew.number());
        boolean same = before.planned().order().equals(anew.order());
        return same && before.isSettled() ? before.as(anew) : Dose.planned(anew);
    }

    /** These doses have other amounts. */
    static Course doses(Course course, List<PlannedDose> anew) {
        List<PlannedDose> planned = new ArrayList<>(course.plan().doses());
        List<Dose> doses = new ArrayList<>(course.doses());
        for (PlannedDose dose : anew) {
            planned.set(dose.number() - 1, dose);
            doses.set(dose.number() - 1, doses.get(dose.number() - 1).as(dose));
        }
        Plan plan = course.plan();
        Plan whole = plan.anew(plan.patient(), plan.cycles(), plan.runs(), planned);
        return course.with(course.timetable().with(whole)).withDoses(doses);
    }

    static Course unprepared(Course course, Event.PreparationFailed failed) {
        List<Dose> doses = new ArrayList<>(course.doses());
        failed.doses().forEach(number ->
            doses.set(number - 1, doses.get(number - 1).unprepared(failed.because())));
        return course.withDoses(doses);
    }
}
