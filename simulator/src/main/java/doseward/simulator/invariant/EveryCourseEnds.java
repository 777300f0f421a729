package doseward.simulator.invariant;

import doseward.engine.Dose;
import java.util.Optional;

/** Once nothing goes wrong any more, every course comes to its end, and every dose to its outcome. */
final class EveryCourseEnds implements Law {
    @Override public Optional<String> broken(Evidence evidence) {
        return Optional.empty();
    }

    @Override public Optional<String> brokenAtEnd(Evidence evidence) {
        Optional<Dose> open = evidence.replayed().doses().stream().filter(dose -> !dose.isSettled())
            .findFirst();
        return open.map(dose -> "dose " + dose.number() + " is still " + dose.phase())
            .or(() -> evidence.replayed().ended() ? Optional.empty()
                : Optional.of("all is settled, and it goes on"));
    }
}
