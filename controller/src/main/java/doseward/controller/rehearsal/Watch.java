package doseward.controller.rehearsal;

import doseward.protocol.Checklist;
import doseward.scenario.DoseName;
import doseward.scenario.Happening;
import doseward.scenario.Moment;
import doseward.scenario.Recorded;
import doseward.scenario.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which signs nobody but the scenario records while a dose runs, so that it can tell its story. */
final class Watch {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Scenario scenario;
    private final Stage stage;

    Watch(Scenario scenario, Stage stage) {
        this.scenario = scenario;
        this.stage = stage;
    }

    /** A reading that the scenario takes, or says that nobody takes. */
    private record Said(Moment at, Optional<Instant> when, boolean taken) {
        boolean isLater(Instant now) {
            return when.filter(now::isBefore).isPresent();
        }

        /** Whether it speaks of the dose, or of the one after it. */
        boolean isOf(DoseName dose) {
            int ahead = at.dose().number() - dose.number();
            return at.dose().order().equals(dose.order()) && (ahead == 0 || ahead == 1);
        }
    }

    /**
     * From a reading that speaks for a coming dose until that dose is due, and from one in the middle of a
     * dose to the next in that dose or the one after it, nobody else records the sign; nor for the rest of a
     * dose, once the scenario says that nobody does.
     */
    boolean isLeftToTheScenario(String sign) {
        List<Said> all = said(sign);
        Instant now = stage.now();
        Optional<Said> last = all.stream().filter(one -> one.when().isPresent() && !one.isLater(now))
            .reduce((one, other) -> other.when().orElseThrow().isBefore(one.when().orElseThrow())
                ? one : other);
        return last.filter(one -> speaksForAComingDose(one, now) || !one.taken() && isOpen(one.at().dose())
            || !one.at().before() && all.stream().anyMatch(later -> later.isLater(now)
                && later.isOf(one.at().dose()))).isPresent();
    }

    private boolean speaksForAComingDose(Said one, Instant now) {
        return one.at().before() && Clocks.dose(stage.course(), one.at().dose()).flatMap(Clocks::due)
            .filter(due -> !now.isAfter(due)).isPresent();
    }

    private boolean isOpen(DoseName name) {
        return Clocks.dose(stage.course(), name).filter(dose -> dose.isOpen() || dose.isPaused()).isPresent();
    }

    private List<Said> said(String sign) {
        return scenario.happens().stream().flatMap(happening ->
            happening.act() instanceof Happening.Record(var readings)
                ? readings.stream().filter(one -> one.sign().equals(sign)).map(one -> said(happening, one))
                : Stream.empty()).toList();
    }

    private Said said(Happening happening, Recorded reading) {
        return new Said(happening.at(), Clocks.of(happening.at(), stage.course()),
            reading.value().isPresent());
    }

    /** When a sign last taken then is to be taken again, or counts no longer, whichever is still to come. */
    Instant next(Checklist checklist, Checklist.Required required, Instant last) {
        Instant again = last.plus(required.within());
        Instant old = checklist.withinWhileRunning(required.sign()).map(last::plus)
            .orElse(again).plus(A_MOMENT);
        return again.isAfter(stage.now()) ? again : old.isAfter(stage.now()) ? old : Instant.MAX;
    }
}
