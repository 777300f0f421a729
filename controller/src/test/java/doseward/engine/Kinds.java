package doseward.engine;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Fixed;
import doseward.protocol.Condition.Lasting;
import doseward.protocol.Condition.Latest;
import doseward.quantity.Age;
import doseward.quantity.Measure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One clause of each kind, for what must answer them all. */
final class Kinds {
    static final Lasting HOUR = new Lasting(Optional.of(Duration.ofHours(1)), false);
    private static final Measure LINE = Measure.of(90, "mmHg");

    private Kinds() {}

    /** Those that may have to last. */
    static List<Condition> lasting(Lasting lasting) {
        Latest pressure = new Latest(Il2.PRESSURE);
        return List.of(new Condition.Compared(pressure, Comparison.BELOW, new Fixed(LINE), lasting),
            new Condition.Between(pressure, new Fixed(LINE), new Fixed(LINE), false, lasting),
            new Condition.Chosen(Judged.PAIN, false, false, List.of("present"), lasting));
    }

    /** Those that can't say how long. */
    static List<Condition> momentary() {
        return List.of(
            new Condition.Trend(new Latest(Il2.PRESSURE), true, Comparison.AT_LEAST, LINE,
                new Condition.Over(Duration.ofHours(24))),
            new Condition.FromBaseline(Il2.PRESSURE, Comparison.ABOVE, 100_000, true),
            new Condition.GradeIs("hypotension", Comparison.AT_LEAST, 3),
            new Condition.WorstGrade(Comparison.AT_LEAST, 3),
            new Condition.CriteriaCount("relative", Comparison.AT_LEAST, 2),
            Condition.dosesHeld(false, Comparison.AT_LEAST, 3),
            new Condition.Says("physician", "go on"),
            new Condition.AgeIs(Comparison.AT_LEAST, Age.ofYears(18)));
    }
}
