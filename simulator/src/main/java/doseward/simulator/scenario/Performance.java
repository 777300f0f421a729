package doseward.simulator.scenario;

import doseward.controller.words.Narrator;
import doseward.engine.Event;
import doseward.engine.PumpTold;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plays scenarios and judges what came of them. */
public final class Performance {
    private final Shelf shelf;

    public Performance(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The scenario, played once and judged. */
    public Result of(Scenario scenario) {
        return judged(scenario, seen(scenario));
    }

    /** What was seen of a scenario, by which any expectation can be judged. */
    Sight seen(Scenario scenario) {
        long from = System.nanoTime();
        return switch (Staging.of(scenario, shelf)) {
            case Staging.Refused refused -> new Sight(Optional.empty(), Optional.of(refused), List.of(),
                Duration.ofNanos(System.nanoTime() - from));
            case Staging.Ready ready -> {
                List<String> amiss = new ArrayList<>();
                Played played = Play.of(scenario, ready, amiss);
                yield new Sight(Optional.of(played), Optional.empty(), amiss,
                    Duration.ofNanos(System.nanoTime() - from));
            }
        };
    }

    /**
     * What was seen.
     *
     * @param played empty where the scenario could not be staged, and {@code refused} says why
     * @param amiss what could not happen as the scenario says, or which law broke
     */
    record Sight(Optional<Played> played, Optional<Staging.Refused> refused, List<String> amiss,
        Duration took) {}

    /** The verdicts on all its lines by what was seen of it, or of the same with other expectations. */
    static Result judged(Scenario scenario, Sight sight) {
        List<Result.Finding> findings = new ArrayList<>();
        sight.amiss().forEach(one -> findings.add(new Result.Finding("it can happen as it says", one)));
        scenario.given().forEach(line -> {
            if (line.meaning() instanceof Given.Become(var expectation)) {
                judge(line, expectation, sight).ifPresent(findings::add);
            }
        });
        scenario.then().forEach(line -> judge(line, line.meaning(), sight).ifPresent(findings::add));
        return new Result(scenario, findings, sight.played().map(Performance::story).orElse(List.of()),
            sight.took());
    }

    private static Optional<Result.Finding> judge(Line<?> line, Expectation expectation, Sight sight) {
        Verdict verdict = verdict(expectation, sight);
        Verdict said = line.negated() ? verdict.turned() : verdict;
        return said.isTrue() ? Optional.empty()
            : Optional.of(new Result.Finding(line.toString(), said.seen()));
    }

    private static Verdict verdict(Expectation expectation, Sight sight) {
        try {
            return sight.refused().map(expectation::onRefused)
                .orElseGet(() -> expectation.on(sight.played().orElseThrow()));
        } catch (NoSuchDose none) {
            return new Verdict.NotSeen(none.getMessage());
        }
    }

    private static List<String> story(Played played) {
        Narrator narrator = new Narrator(played.course().plan());
        return played.seen().stream().flatMap(one -> told(one, narrator).map(words -> one.at() + words))
            .toList();
    }

    private static Stream<String> told(Seen seen, Narrator narrator) {
        return switch (seen) {
            case Seen.Entered(_, var event) -> isWorthTelling(event)
                ? Stream.of("  " + narrator.sentence(event)) : Stream.empty();
            case Seen.Happened(_, var words) -> Stream.of("  >>> " + words);
            case Seen.Told(_, var words) -> Stream.of("      " + words);
            case Seen.PhaseOf _, Seen.Sound _ -> Stream.empty();
        };
    }

    /** What a pump says every few seconds hides all else. */
    private static boolean isWorthTelling(Event event) {
        return !(event instanceof Event.PumpHeard) && !(event instanceof PumpTold)
            && !(event instanceof Event.InfusionProgressed);
    }
}
