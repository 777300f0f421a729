package doseward.language;

import doseward.language.check.UnknownPhrase;
import doseward.language.draft.At;
import doseward.language.words.Answer;
import doseward.language.words.Clocks;
import doseward.language.words.TimeRange;
import doseward.language.words.Words;
import doseward.protocol.Over;
import doseward.protocol.Schedule.EachDay;
import doseward.protocol.Schedule.Grid;
import doseward.protocol.Schedule.Pattern;
import doseward.protocol.Schedule.WallClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads how doses lie in the days of one item: so far apart, so often a day, or one after the other. */
final class PatternReader {
    private static final int MOST_TIMES = 24;
    private static final Duration DAY = Duration.ofDays(1);

    private final Layers layers;
    private final Optional<At<Over>> over;
    private final Steps steps;

    PatternReader(Layers layers, Optional<At<Over>> over, Steps steps) {
        this.layers = layers;
        this.over = over;
        this.steps = steps;
    }

    Optional<At<Pattern>> read() {
        if (steps.isSaid()) {
            return steps.pattern();
        }
        if (layers.has("every")) {
            return layers.read("every", answer -> TimeRange.closed(answer)
                .map(ends -> new Grid(ends.lowest(), ends.highest())));
        }
        if (layers.has("each-day")) {
            return eachDay();
        }
        if (over.flatMap(time -> time.value().exactly()).filter(DAY::equals).isPresent()) {
            return over.map(time -> new At<>(new EachDay(1, List.of()), time.span()));
        }
        if (!layers.has("over") || over.isPresent()) {
            layers.order().need(layers.order().says("given-by", "nurse") ? "each-day" : "every");
        }
        return Optional.empty();
    }

    private Optional<At<Pattern>> eachDay() {
        Optional<At<List<WallClock>>> clocks = layers.read("at", Clocks::read);
        return layers.read("each-day", answer -> Words.counted(answer, "time", MOST_TIMES)
            .flatMap(times -> eachDay(answer, times, clocks)));
    }

    private Optional<Pattern> eachDay(Answer answer, int times, Optional<At<List<WallClock>>> clocks) {
        List<WallClock> at = clocks.map(At::value).orElse(List.of());
        if (layers.has("at") && clocks.isEmpty()) {
            return Optional.empty();
        }
        return at.isEmpty() || at.size() == times ? Optional.of(new EachDay(times, at))
            : answer.nothing(UnknownPhrase.because(answer.words(),
                "`at` names " + at.size() + " times of day, and this is another number:",
                "Write `" + at.size() + (at.size() == 1 ? " time`" : " times`")
                    + ", or mend the times under `at`."));
    }
}
