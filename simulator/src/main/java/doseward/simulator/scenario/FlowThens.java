package doseward.simulator.scenario;

import doseward.engine.Dose;
import doseward.engine.Phase;
import doseward.quantity.Volume;
import doseward.scenario.DoseName;
import doseward.simulator.pump.Flow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All expectations of what truly flows, and of what is known of it. */
final class FlowThens {
    static final List<Form<Expectation>> FORMS = List.of(
        new Form<>("delivered: from VOLUME to MOST of dose DOSE", blanks -> blanks.volume(1).flatMap(least ->
            blanks.volume(2).flatMap(most -> blanks.dose(3).map(dose ->
                played -> delivered(played, dose, least, most))))),
        new Form<>("delivered: nothing of dose DOSE", blanks -> blanks.dose(1).map(dose ->
            played -> delivered(played, dose, Volume.ZERO, Volume.ZERO))),
        new Form<>("delivered: all of dose DOSE", blanks -> blanks.dose(1).map(dose -> played -> {
            Volume all = played.course().dose(played.number(dose)).planned().vtbi();
            return delivered(played, dose, all, all);
        })),
        new Form<>("delivered: VOLUME of dose DOSE", blanks -> blanks.volume(1).flatMap(volume ->
            blanks.dose(2).map(dose -> played -> delivered(played, dose, volume, volume)))),
        new Form<>("dose DOSE flows no more within TIME", blanks -> blanks.dose(1).flatMap(dose ->
            blanks.time(2).map(time -> played -> ends(played, dose, time)))),
        new Form<>("dose DOSE flows once", blanks -> blanks.dose(1).map(dose -> played -> {
            long flows = played.flowsOf(played.number(dose)).count();
            return Verdict.of(flows == 1, "it flowed " + flows + " times");
        })),
        new Form<>("dose DOSE flows in NUMBER parts", blanks -> blanks.dose(1).flatMap(dose ->
            blanks.number(2).map(parts -> played -> {
                long flows = played.flowsOf(played.number(dose)).count();
                return Verdict.of(flows == parts, "it flowed in " + flows + " parts");
            }))),
        new Form<>("dose DOSE begins within TIME of its time", blanks -> blanks.dose(1).flatMap(dose ->
            blanks.time(2).map(time -> played -> inTime(played, dose, time)))),
        new Form<>("dose DOSE begins at least TIME after dose LAST", blanks -> blanks.dose(1).flatMap(dose ->
            blanks.time(2).flatMap(time -> blanks.dose(3).map(before ->
                played -> apart(played, dose, time, before))))),
        new Form<>("the journal agrees with the pumps", blanks -> Optional.of(FlowThens::agrees)));

    private FlowThens() {}

    /** Both what is known and what truly flowed must lie there, and be one. */
    private static Verdict delivered(Played played, DoseName name, Volume least, Volume most) {
        int number = played.number(name);
        Dose dose = played.course().dose(number);
        Volume known = dose.delivered();
        Volume truth = played.flowed(number);
        boolean isSo = known.equals(truth) && !least.isAbove(known) && !known.isAbove(most);
        return Verdict.of(isSo, known.equals(truth) ? known + " flowed, and is known"
            : known + " is known, and " + truth + " flowed");
    }

    /** Within so much of the first thing that happened while it flowed. */
    private static Verdict ends(Played played, DoseName name, Duration time) {
        List<Flow> flows = played.flowsOf(played.number(name)).toList();
        Optional<Instant> happened = played.happenings().filter(at -> flows.stream().anyMatch(flow ->
            !at.isBefore(flow.start()) && !at.isAfter(flow.end()))).findFirst();
        if (happened.isEmpty()) {
            return new Verdict.NotSeen("nothing happened while it flowed");
        }
        Instant end = flows.stream().filter(flow -> !flow.start().isAfter(happened.get())).toList()
            .getLast().end();
        return Verdict.of(!end.isAfter(happened.get().plus(time)), "it flowed until " + end
            + ", and that happened at " + happened.get());
    }

    private static Verdict inTime(Played played, DoseName name, Duration time) {
        Optional<Instant> began = played.flowBegan(played.number(name));
        if (began.isEmpty()) {
            return new Verdict.False("it did not flow");
        }
        Instant due = played.plan().dose(played.number(name)).due();
        return Verdict.of(!began.get().isBefore(due) && !began.get().isAfter(due.plus(time)),
            "it began at " + began.get() + ", and its time was " + due);
    }

    private static Verdict apart(Played played, DoseName dose, Duration time, DoseName before) {
        Optional<Instant> first = played.flowBegan(played.number(before));
        Optional<Instant> second = played.flowBegan(played.number(dose));
        if (first.isEmpty() || second.isEmpty()) {
            return new Verdict.NotSeen("not both of them flowed");
        }
        return Verdict.of(!second.get().isBefore(first.get().plus(time)), "they began at " + first.get()
            + " and " + second.get());
    }

    private static Verdict agrees(Played played) {
        List<Dose> flowed = played.course().doses().stream().filter(dose -> dose.isByPump()
            && dose.phase() instanceof Phase.Settled && played.flowBegan(dose.number()).isPresent()).toList();
        if (flowed.isEmpty()) {
            return new Verdict.NotSeen("nothing flowed to its end");
        }
        Optional<Dose> other = flowed.stream().filter(dose ->
            !dose.delivered().equals(played.flowed(dose.number()))).findFirst();
        return other.<Verdict>map(dose -> new Verdict.False("of dose " + dose.number() + " the journal knows "
            + dose.delivered() + ", and " + played.flowed(dose.number()) + " flowed"))
            .orElseGet(() -> new Verdict.True("they agree on " + flowed.size() + " doses"));
    }
}
