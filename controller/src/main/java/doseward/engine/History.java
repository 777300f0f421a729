package doseward.engine;

import doseward.engine.Event.*;
import doseward.engine.Phase.Outcome;
import doseward.plan.Giving;
import doseward.pump.Report.Trouble;
import doseward.quantity.Volume;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What each event makes of a course. Never refuses, never looks at a clock, never asks whether it should have
 * been.
 */
final class History {
    private History() {}

    static Course after(Course course, Event event) {
        return switch (event) {
            case ControllerStarted started -> allUnheard(course).inSession(started.session())
                .with(course.machine().started(started.at(), started.clocks()))
                .with(course.decisions().with(course.decisions().armed().cameUp()));
            case ReadingRecorded recorded -> course.with(course.charts().with(recorded.reading()));
            case PersonActed acted -> course.with(course.decisions().with(acted));
            case InputRefused refused -> course;
            case DoseConfirmed confirmed -> change(course, confirmed.dose(),
                dose -> dose.confirmed(new Dose.Confirmation(confirmed.at(), confirmed.by())));
            case HoldBegan began -> held(course, began.hold());
            case HoldLifted lifted -> lifted(course, lifted.source());
            case DoseHeld held -> change(course, held.dose(), dose -> held(dose, held.because()));
            case ConfirmationAwaited awaited -> change(course, awaited.dose(),
                dose -> dose.in(new Phase.AwaitingConfirmation()));
            case DoseSkipped skipped -> moving(change(course, skipped.dose(),
                dose -> dose.skipped(skipped.held(), skipped.because())), skipped.dose());
            case GivingEnded ended -> course.with(ended);
            case OfTime time -> after(course, time);
            case OfJudgement judgement -> Judging.after(course, judgement);
            case OfFlow flow -> after(course, flow);
            case OfPump pump -> after(course, pump);
            case OfNurse nurse -> after(course, nurse);
            case MachineEvent machine -> after(course, machine);
            case ArmingEvent arming ->
                course.with(course.decisions().with(course.decisions().armed().after(arming)));
            case AlarmEvent alarm -> course.with(course.signals().after(alarm));
            case CourseEnded ended -> course.ending();
            case InterlockForbade forbade -> course.forbidden(forbade.why());
        };
    }

    /** No pump has been heard by a time that has only just come to count. */
    private static Course after(Course course, MachineEvent event) {
        Machine machine = Machinery.after(course.machine(), event);
        boolean moved = !machine.time().at().equals(course.machine().time().at());
        return (moved ? allUnheard(course) : course).with(machine);
    }

    private static Course after(Course course, OfFlow event) {
        return switch (event) {
            case InfusionOrdered ordered -> change(course, ordered.dose(), dose -> dose.ordered(
                new Phase.Ordered(ordered.token(), ordered.giver(), ordered.notAfter()), ordered.flows()));
            case InfusionStarted started -> moving(flowing(restarted(course, started), started.dose(),
                Volume.ZERO, started), started.dose());
            case InfusionProgressed progressed ->
                flowing(course, progressed.dose(), progressed.delivered(), progressed);
            case HaltOrdered halt -> change(course, halt.dose(), dose -> halting(dose, halt));
            case DeliveryBecameUncertain doubt ->
                change(course, doubt.dose(), dose -> uncertain(dose, doubt));
            case FlowCeased ceased -> change(course, ceased.dose(), History::ceased);
            case InfusionEnded ended -> moving(pumpAside(change(course, ended.dose(), dose -> settled(dose,
                ended.delivered(), ended, List.of(ended.because()))), ended.dose()), ended.dose());
            case InfusionPaused paused -> moving(pumpAside(change(course, paused.dose(), dose ->
                dose.pausedAt(paused.at(), paused.delivered(), paused.asksAgain(), paused.because())),
                paused.dose()), paused.dose());
            case DoseRanOut over -> change(course, over.dose(),
                dose -> dose.skipped(false, List.of(over.because())));
            case OrderLapsed lapsed ->
                change(course, lapsed.dose(), dose -> dose.lapsedAt(lapsed.at(), lapsed.because()));
            case DoseSettled settled -> moving(
                change(course, settled.dose(), dose -> settled(dose, settled.delivered(),
                settled, List.of(new Reason.ByPerson(settled.by(), settled.because())))), settled.dose());
        };
    }

    private static Course after(Course course, OfPump event) {
        return switch (event) {
            case PumpHeard heard -> course.with(heard(course.link(heard.channel()), heard));
            case PumpLost lost -> course.with(course.link(lost.channel()).lost());
            case PumpAlarmed alarmed -> troubled(course, alarmed.channel(), alarmed.trouble(), true);
            case PumpTold told -> course.with(course.link(told.channel()).with(told));
            case PumpAlarmCleared cleared -> troubled(course, cleared.channel(), cleared.trouble(), false);
        };
    }

    private static Course after(Course course, OfTime event) {
        return switch (event) {
            case CycleBegan began ->
                Windows.refreshed(course.with(course.timetable().beginning(began.cycle())));
            case RunBegan began ->
                Windows.refreshed(course.with(course.timetable().beginning(began.run(), began.order())));
            case PersonAsked asked -> course.with(course.timetable().asking(asked.question()));
            case RunLeftOut left -> course.with(course.timetable()
                .answered(new Question.Topic.OfRun(left.run(), left.order())));
            case PatientWeighed weighed -> course.with(course.timetable()
                .with(new Weighing(weighed.cycle(), weighed.weight())));
            case CyclesPlanned planned -> Replanned.cycles(course, planned);
            case DosesPlanned planned -> Replanned.doses(course, planned.doses());
            case PreparationFailed failed -> Replanned.unprepared(course, failed);
        };
    }

    private static Course after(Course course, OfNurse event) {
        return switch (event) {
            case GivingAwaited awaited ->
                change(course, awaited.dose(), dose -> dose.in(new Phase.AwaitingGiving()));
            case DoseGivenByNurse given -> moving(change(course, given.dose(), dose ->
                dose.given(given.giving(), unlike(dose, given.giving()))), given.dose());
            case GivingCorrected right -> moving(change(course, right.dose(), dose ->
                corrected(dose, right)), right.dose());
        };
    }

    private static Course change(Course course, int number, UnaryOperator<Dose> change) {
        return course.with(change.apply(course.dose(number)));
    }

    /** Doses may hang on this one, and move with it. */
    private static Course moving(Course course, int dose) {
        return Windows.following(course, dose);
    }

    private static Dose held(Dose dose, List<Reason> because) {
        return dose.phase() instanceof Phase.Paused paused
            ? dose.in(new Phase.Paused(because, paused.asksAgain())) : dose.in(new Phase.Held(because));
    }

    private static Dose corrected(Dose dose, GivingCorrected right) {
        return right.giving().map(giving -> dose.given(giving, unlike(dose, giving))).orElseGet(() ->
            dose.notGiven(List.of(new Reason.ByPerson(right.by(), right.because()))));
    }

    /** Why a nurse's dose did not come out as planned; empty when it did. */
    private static List<Reason> unlike(Dose dose, NurseGiving giving) {
        boolean asPlanned = giving.whole()
            && (dose.planned().amount().isEmpty() || dose.planned().amount().equals(giving.amount()));
        String planned = dose.planned().giving() instanceof Giving.ByNurse(var how) ? how : "";
        return asPlanned ? List.of() : List.of(new Reason.GivenOtherwise(planned, giving));
    }

    private static Course held(Course course, Hold hold) {
        List<Hold> all = new ArrayList<>(course.holds());
        all.removeIf(other -> other.source().equals(hold.source()));
        all.add(hold);
        return course.withHolds(all);
    }

    private static Course lifted(Course course, Hold.Source source) {
        return course.withHolds(course.holds().stream().filter(hold -> !hold.source().equals(source))
            .toList());
    }

    private static Course flowing(Course course, int number, Volume delivered, Event event) {
        return change(course, number, dose -> switch (dose.phase()) {
            case Phase.Ordered open -> dose.in(infusing(open, delivered, event)).flowingSince(event.at());
            case Phase.Infusing open -> dose.in(new Phase.Infusing(open.token(), open.giver(),
                open.started(), delivered, event.at(), pace(open, dose, event)));
            case Phase.Halting open -> dose.in(new Phase.Halting(open.token(), open.giver(),
                delivered, open.since(), open.because())).flowingSince(event.at());
            case Phase.Uncertain open -> dose.in(new Phase.Uncertain(open.token(), open.giver(),
                delivered, most(open.atMost(), delivered), open.because(), false))
                .flowingSince(event.at());
            case Phase.Waiting _, Phase.AwaitingConfirmation _, Phase.AwaitingGiving _, Phase.Held _,
                Phase.Paused _, Phase.Settled _ -> dose;
        });
    }

    private static Volume most(Volume one, Volume other) {
        return one.isAbove(other) ? one : other;
    }

    private static Phase infusing(Phase.Ordered open, Volume delivered, Event event) {
        return new Phase.Infusing(open.token(), open.giver(), event.at(), delivered, event.at(),
            FlowPace.UNKNOWN);
    }

    private static FlowPace pace(Phase.Infusing open, Dose dose, Event event) {
        return event instanceof InfusionProgressed progressed ? open.pace().with(
            new FlowPace.Mark(progressed.uptime(), progressed.delivered()), dose.flows()) : open.pace();
    }

    private static Dose halting(Dose dose, HaltOrdered halt) {
        return dose.phase() instanceof Phase.Open open ? dose.in(new Phase.Halting(open.token(),
            open.giver(), open.delivered(), halt.at(), halt.because())) : dose;
    }

    private static Dose uncertain(Dose dose, DeliveryBecameUncertain doubt) {
        return dose.phase() instanceof Phase.Open open ? dose.in(new Phase.Uncertain(open.token(),
            open.giver(), doubt.atLeast(), doubt.atMost(), doubt.because(), false)) : dose;
    }

    private static Dose ceased(Dose dose) {
        return dose.phase() instanceof Phase.Uncertain open ? dose.in(new Phase.Uncertain(open.token(),
            open.giver(), open.delivered(), open.atMost(), open.because(), true)) : dose;
    }

    /** Flow that begins again after an alarm is counted. */
    private static Course restarted(Course course, InfusionStarted started) {
        return course.with(course.signals()
            .started(course.dose(started.dose()).planned().channel(), started.at()));
    }

    /** So much was delivered since it was last ordered; what flowed before counts too. */
    private static Dose settled(Dose dose, Volume delivered, Event event, List<Reason> because) {
        if (delivered.isZero()) {
            return dose.skipped(false, because);
        }
        Volume all = dose.flowing().beforePause().plus(delivered);
        boolean whole = !dose.planned().vtbi().isAbove(all);
        boolean asOrdered = all.equals(dose.planned().vtbi());
        Phase over = new Phase.Settled(whole ? Outcome.GIVEN : Outcome.PARTLY_GIVEN, all,
            asOrdered ? List.of() : because);
        return dose.in(over).flowingSince(event.at()).flowingUntil(event.at());
    }

    /** Whoever was heard by another time, or by the controller before, has not been heard yet. */
    private static Course allUnheard(Course course) {
        Course unheard = course;
        for (PumpLink link : course.links()) {
            unheard = unheard.with(link.lost());
        }
        return unheard;
    }

    /** A pump that has started anew, or is another one, says its troubles anew. */
    private static PumpLink heard(PumpLink before, PumpHeard heard) {
        boolean same = before.pump().equals(heard.pump()) && before.boot() == heard.boot();
        return new PumpLink(heard.channel(), heard.pump(), heard.boot(), heard.lifetime(), heard.freeFlows(),
            Optional.of(heard.at()), same ? before.troubles() : List.of(),
            same ? before.facts() : PumpFacts.NONE);
    }

    /** After a dose its pump must be heard anew: what its lifetime counter said before is no longer true. */
    private static Course pumpAside(Course course, int dose) {
        return course.with(course.link(course.dose(dose).planned().channel()).lost());
    }

    private static Course troubled(Course course, String channel, Trouble trouble, boolean now) {
        PumpLink link = course.link(channel);
        List<Trouble> all = new ArrayList<>(link.troubles());
        all.remove(trouble);
        if (now) {
            all.add(trouble);
        }
        all.sort(Comparator.naturalOrder());
        return course.with(link.with(all));
    }
}
