package doseward.controller.telling;

import doseward.controller.telling.Told.Moment;
import doseward.journal.Chronicle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which of the things that happened are shown.
 *
 * @param kinds of these kinds; of all where there is none
 * @param routine whether also those that only say that a pump goes on
 */
public record Showing(Optional<Instant> from, Optional<Instant> to, Optional<Integer> dose, List<Kind> kinds,
        boolean routine) {
    public Showing {
        kinds = List.copyOf(kinds);
    }

    /** What is shown, oldest first. */
    public List<Fact> of(Chronicle chronicle) {
        return moments(chronicle, this::shows).map(Moment::fact).map(Showing::bare).toList();
    }

    /** How much is left out only because it is routine. */
    public long leftOut(Chronicle chronicle) {
        return routine ? 0 : moments(chronicle, moment -> Kind.isRoutine(moment.event()) && isAsked(moment))
            .count();
    }

    private static Stream<Moment> moments(Chronicle chronicle, Predicate<Moment> which) {
        return new Told(chronicle).moments().stream().filter(which);
    }

    private boolean shows(Moment moment) {
        return (routine || !Kind.isRoutine(moment.event())) && isAsked(moment);
    }

    private boolean isAsked(Moment moment) {
        return from.filter(moment.event().at()::isBefore).isEmpty()
            && to.filter(moment.event().at()::isAfter).isEmpty()
            && (kinds.isEmpty() || kinds.contains(Kind.of(moment.event())))
            && dose.map(number -> isAbout(moment, number)).orElse(true);
    }

    private static boolean isAbout(Moment moment, int number) {
        return moment.before().plan().hasDose(number)
            && (Concern.of(moment.event(), moment.before().plan().dose(number))
                || Concern.of(moment.entry().because(), moment.before().plan().dose(number)));
    }

    /** A line a fact: what it went by is for whoever asks why. */
    private static Fact bare(Fact fact) {
        return new Fact(fact.entry(), fact.at(), fact.sentence(), List.of());
    }
}
