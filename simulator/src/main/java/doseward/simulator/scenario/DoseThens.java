package doseward.simulator.scenario;

import doseward.engine.Dose;
import doseward.engine.Event;
import doseward.engine.Phase;
import doseward.engine.Reason;
import doseward.scenario.DoseName;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All expectations of what becomes of a dose, and why. */
final class DoseThens {
    static final List<Form<Expectation>> FORMS = List.of(
        new Form<>("phase: PHASE of dose DOSE, within TIME", blanks -> blanks.phase(1).flatMap(phase ->
            blanks.dose(2).flatMap(dose -> blanks.time(3).map(time ->
                played -> phase(played, dose, phase, Optional.of(time)))))),
        new Form<>("phase: PHASE of dose DOSE", blanks -> blanks.phase(1).flatMap(phase ->
            blanks.dose(2).map(dose -> played -> phase(played, dose, phase, Optional.empty())))),
        because("dose DOSE is given because WORDS", Phase.Outcome.GIVEN),
        outcome("dose DOSE is given", Phase.Outcome.GIVEN),
        because("dose DOSE is partly given because WORDS", Phase.Outcome.PARTLY_GIVEN),
        outcome("dose DOSE is partly given", Phase.Outcome.PARTLY_GIVEN),
        because("dose DOSE is skipped because WORDS", Phase.Outcome.SKIPPED),
        outcome("dose DOSE is skipped", Phase.Outcome.SKIPPED),
        new Form<>("dose DOSE is held because WORDS", blanks -> blanks.dose(1).map(dose -> played ->
            told(reasons(played, Event.DoseHeld.class, held -> held.dose() == played.number(dose)
                ? held.because() : List.of()), blanks.text(2)))),
        new Form<>("dose DOSE is halted because WORDS", blanks -> blanks.dose(1).map(dose -> played ->
            told(reasons(played, Event.HaltOrdered.class, halt -> halt.dose() == played.number(dose)
                ? List.of(halt.because()) : List.of()), blanks.text(2)))),
        new Form<>("dose DOSE is in doubt because WORDS", blanks -> blanks.dose(1).map(dose -> played ->
            told(reasons(played, Event.DeliveryBecameUncertain.class, doubt ->
                doubt.dose() == played.number(dose) ? List.of(doubt.because()) : List.of()),
                blanks.text(2)))),
        new Form<>("dose DOSE did not begin because WORDS", blanks -> blanks.dose(1).map(dose -> played ->
            told(reasons(played, Event.OrderLapsed.class, lapse -> lapse.dose() == played.number(dose)
                ? List.of(lapse.because()) : List.of()), blanks.text(2)))),
        new Form<>("dose DOSE pauses because WORDS", blanks -> blanks.dose(1).map(dose -> played ->
            told(reasons(played, Event.InfusionPaused.class, pause -> pause.dose() == played.number(dose)
                ? List.of(pause.because()) : List.of()), blanks.text(2)))),
        new Form<>("dose DOSE is not ordered until EVENT", blanks -> blanks.dose(1).flatMap(dose ->
            blanks.event(2).map(event -> played -> notUntil(played, dose, event)))),
        new Form<>("dose DOSE is not ordered again until EVENT", blanks -> blanks.dose(1).flatMap(dose ->
            blanks.event(2).map(event -> played -> notAgainUntil(played, dose, event)))),
        new Form<>("dose DOSE is never ordered", blanks -> blanks.dose(1).map(dose -> played ->
            orders(played, dose, 0))),
        new Form<>("dose DOSE is ordered once", blanks -> blanks.dose(1).map(dose -> played ->
            orders(played, dose, 1))),
        new Form<>("dose DOSE is ordered NUMBER times", blanks -> blanks.dose(1).flatMap(dose ->
            blanks.number(2).map(times -> played -> orders(played, dose, times)))),
        new Form<>("dose DOSE is AMOUNT", blanks -> blanks.dose(1).flatMap(dose -> blanks.amount(2).map(
            amount -> played -> {
                Dose found = played.course().dose(played.number(dose));
                return Verdict.of(found.planned().amount().equals(Optional.of(amount)),
                    "it is " + found.planned().amount().map(Object::toString).orElse("of no amount"));
            }))));

    private DoseThens() {}

    private static Form<Expectation> outcome(String words, Phase.Outcome outcome) {
        return new Form<>(words, blanks -> blanks.dose(1).map(dose ->
            played -> settled(played, dose, outcome, "")));
    }

    private static Form<Expectation> because(String words, Phase.Outcome outcome) {
        return new Form<>(words, blanks -> blanks.dose(1).map(dose ->
            played -> settled(played, dose, outcome, blanks.text(2))));
    }

    private static Verdict settled(Played played, DoseName name, Phase.Outcome outcome, String because) {
        Dose dose = played.course().dose(played.number(name));
        if (!(dose.phase() instanceof Phase.Settled settled)) {
            return new Verdict.NotSeen("it is not over: " + Names.of(dose.phase()));
        }
        String reasons = settled.because().stream().map(Reason::sentence).collect(Collectors.joining("; "));
        boolean isSo = settled.outcome() == outcome && reasons.contains(because);
        return Verdict.of(isSo, "it is " + Names.of(settled) + " with " + settled.delivered()
            + (reasons.isEmpty() ? "" : ", because " + reasons));
    }

    private static Verdict phase(Played played, DoseName name, String phase, Optional<Duration> within) {
        int dose = played.number(name);
        Instant began = played.began();
        List<Seen.PhaseOf> all = played.of(Seen.PhaseOf.class).filter(one -> one.dose() == dose
            && !one.at().isBefore(began)).toList();
        boolean isSo = all.stream().anyMatch(one -> one.phase().equals(phase)
            && (within.isEmpty() || played.isWithin(one.at(), within.get())));
        return Verdict.of(isSo, all.isEmpty() ? "it stayed as it was" : "it was " + all.stream()
            .map(one -> one.phase() + " at " + one.at()).collect(Collectors.joining(", ")));
    }

    /** The reasons that events of a kind tell. */
    private interface Told<E> {
        List<Reason> reasons(E event);
    }

    private static <E extends Event> List<String> reasons(Played played, Class<E> kind, Told<E> told) {
        List<String> all = new ArrayList<>();
        played.events(kind).forEach(event -> told.reasons(event).forEach(reason ->
            all.add(reason.sentence())));
        return all;
    }

    private static Verdict told(List<String> reasons, String words) {
        return reasons.isEmpty() ? new Verdict.False("it was not")
            : Verdict.of(reasons.stream().anyMatch(reason -> reason.contains(words)), "it was because "
                + reasons.stream().distinct().collect(Collectors.joining("; ")));
    }

    private static Verdict orders(Played played, DoseName dose, int times) {
        long found = played.orders(played.number(dose)).count();
        return Verdict.of(found == times, "it was ordered " + found + " times");
    }

    private static Verdict notUntil(Played played, DoseName dose, Milestone event) {
        Optional<Instant> ordered = played.orders(played.number(dose)).map(Seen::at).findFirst();
        return after(played, ordered, event);
    }

    private static Verdict notAgainUntil(Played played, DoseName dose, Milestone event) {
        Stream<Instant> orders = played.orders(played.number(dose)).map(Seen::at);
        return after(played, orders.skip(1).findFirst(), event);
    }

    /** Judged only where both were seen. */
    private static Verdict after(Played played, Optional<Instant> ordered, Milestone event) {
        Optional<Instant> happened = played.entered().filter(one -> event.is(one.event())).map(Seen::at)
            .findFirst();
        if (ordered.isEmpty() || happened.isEmpty()) {
            return new Verdict.NotSeen(ordered.isEmpty() ? "it was not ordered at all"
                : "it never came to that " + event);
        }
        return Verdict.of(!ordered.get().isBefore(happened.get()), "it was ordered at " + ordered.get()
            + ", and " + event + " at " + happened.get());
    }
}
