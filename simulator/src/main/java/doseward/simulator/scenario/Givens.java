package doseward.simulator.scenario;

import doseward.engine.Event;
import doseward.scenario.DoseName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** All sentences in which a scenario can begin. */
final class Givens {
    static final PhraseBook<Given> BOOK = new PhraseBook<>(List.of(
        new Form<>("doses DOSE to LAST are given as planned", blanks -> blanks.dose(1).flatMap(first ->
            blanks.dose(2).map(last -> new Given.Become(played -> given(played, first, last))))),
        new Form<>("dose DOSE is given as planned", blanks -> blanks.dose(1).map(dose ->
            new Given.Become(played -> given(played, dose, dose)))),
        made("nobody confirms dose DOSE", blanks -> blanks.dose(1).map(dose ->
            arrangement -> arrangement.nobodyConfirms(dose))),
        made("nobody gives dose DOSE", blanks -> blanks.dose(1).map(dose ->
            arrangement -> arrangement.nobodyGives(dose))),
        made("nobody records SIGN", blanks -> blanks.sign(1).map(sign ->
            arrangement -> arrangement.nobodyRecords(sign.name()))),
        made("nobody begins cycle CYCLE", blanks -> blanks.number(1).map(cycle ->
            arrangement -> arrangement.nobodyBegins(cycle))),
        made("nobody arms the course", blanks -> Optional.of(Arrangement::nobodyArms)),
        made("nurses acknowledge alarms within TIME", blanks -> blanks.time(1).map(time ->
            arrangement -> arrangement.acknowledgedAfter(time))),
        made("the patient's SIGN is VALUE", Givens::shows),
        made("the pump makes at most RATE", blanks -> blanks.rate(1).map(rate ->
            arrangement -> arrangement.fastest(rate)))));

    private Givens() {}

    private static Form<Given> made(String words,
            Function<Blanks, Optional<Given.Making>> making) {
        return new Form<>(words, blanks -> making.apply(blanks).map(Given.Made::new));
    }

    private static Optional<Given.Making> shows(Blanks blanks) {
        return blanks.reading(1, 2).map(one ->
            arrangement -> arrangement.show(one.sign().name(), one.value()));
    }

    private static Verdict given(Played played, DoseName first, DoseName last) {
        Instant began = played.firstHappened();
        List<Integer> missing = IntStream.rangeClosed(played.number(first), played.number(last)).boxed()
            .filter(dose -> played.of(Seen.PhaseOf.class).noneMatch(phase -> phase.dose() == dose
                && phase.phase().equals("given") && !phase.at().isAfter(began)))
            .toList();
        return Verdict.of(missing.isEmpty(), missing.isEmpty() ? "they were given"
            : "not given by then: dose " + missing.getFirst() + played.of(Seen.Entered.class)
                .map(Seen.Entered::event).filter(Event.DoseSkipped.class::isInstance).findFirst()
                .map(skip -> "; " + skip).orElse(""));
    }
}
