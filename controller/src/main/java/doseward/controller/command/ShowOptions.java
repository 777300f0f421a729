package doseward.controller.command;

import doseward.controller.telling.Kind;
import doseward.controller.telling.Showing;
import doseward.controller.words.Clock;
import doseward.language.Typed;
import doseward.language.WallTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which part of a journal is shown, as the command line says it. */
final class ShowOptions {
    @Option(names = "--from", paramLabel = "TIME", description = "from then on, such as \"2026-01-05 08:00\"")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "TIME", description = "up to then; both in the zone of the plan")
    private Optional<String> to = Optional.empty();

    @Option(names = "--dose", paramLabel = "NUMBER", description = "only what is about this dose")
    private Optional<Integer> dose = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND", split = ",",
        description = "only these kinds: ${COMPLETION-CANDIDATES}")
    private List<Kind> kinds = List.of();

    @Option(names = "--all", description = "also what only says that a pump goes on, and how far")
    private boolean all;

    /** What can't be read of the times, a sentence each. */
    List<String> objections(Clock clock) {
        return Stream.of(from, to).flatMap(Optional::stream)
            .map(words -> WallTime.read(words, clock.zone().getId()))
            .flatMap(time -> time instanceof Typed.Bad<WallTime>(var sentence) ? Stream.of(sentence)
                : Stream.empty()).toList();
    }

    Showing showing(Clock clock) {
        return new Showing(moment(from, clock), moment(to, clock), dose, kinds, all);
    }

    private static Optional<Instant> moment(Optional<String> words, Clock clock) {
        return words.flatMap(said -> WallTime.read(said, clock.zone().getId())
            instanceof Typed.Good<WallTime>(var time) ? Optional.of(time.time()) : Optional.empty());
    }
}
