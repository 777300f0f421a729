package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Condition.Lasting;
import doseward.protocol.Sign;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How far back each kind of clause makes a sign's readings be kept: so far, and a day besides. */
class LookbackTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration ALL = Duration.ofDays(1_000_000);
    private static final Condition.Latest PRESSURE = new Condition.Latest(Il2.PRESSURE);
    private static final Condition.OfSign CREATININE = new Condition.OfSign(Il2.CREATININE, false);
    private static final Condition.OfSign BASELINE = new Condition.OfSign(Il2.CREATININE, true);

    private static Ruled signs() {
        return new Ruled().knows(Ruled.pressure()).knows(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30))
            .knows(Ruled.choice(Judged.PAIN, "absent", "present"));
    }

    private static Optional<Duration> back(Ruled rules, String sign) {
        return Optional.ofNullable(Lookback.of(rules.opening().plan()).get(sign));
    }

    private static Optional<Duration> back(String sign, Condition clause) {
        return back(signs().holds(clause, clause), sign);
    }

    private static Optional<Duration> day(Duration time) {
        return Optional.of(DAY.plus(time));
    }

    private static Condition compared(Condition.Subject subject, Condition.Reference value, Lasting lasting) {
        return new Condition.Compared(subject, Comparison.BELOW, value, lasting);
    }

    @Test void whatIsComparedIsKeptAsLongAsItMustLastOnBothSides() {
        Condition clause = compared(PRESSURE, CREATININE, Kinds.HOUR);

        assertEquals(day(Duration.ofHours(1)), back(Il2.PRESSURE, clause));
        assertEquals(day(Duration.ofHours(1)), back(Il2.CREATININE, clause));
        assertEquals(day(Duration.ZERO), back(Il2.PRESSURE, compared(PRESSURE, BASELINE, Lasting.NOT)));
        assertEquals(Optional.empty(), back(Il2.CREATININE, compared(PRESSURE, BASELINE, Kinds.HOUR)));
        assertEquals(Optional.empty(),
            back(Il2.PRESSURE, compared(new Condition.Baseline(Il2.PRESSURE), BASELINE, Kinds.HOUR)));
    }

    @Test void aRangeKeepsWhatItsEndsLookAt() {
        Condition low = new Condition.Between(PRESSURE, CREATININE, BASELINE, false, Kinds.HOUR);
        Condition high = new Condition.Between(PRESSURE, BASELINE, CREATININE, false, Kinds.HOUR);

        assertEquals(day(Duration.ofHours(1)), back(Il2.PRESSURE, low));
        assertEquals(day(Duration.ofHours(1)), back(Il2.CREATININE, low));
        assertEquals(day(Duration.ofHours(1)), back(Il2.CREATININE, high));
    }

    @Test void aWindowAndItsLastingAddUpAndTheFarthestCounts() {
        Duration eight = Duration.ofHours(8);
        Condition.Windowed window = new Condition.Windowed(Condition.Statistic.LOWEST, Il2.PRESSURE,
            new Condition.Over(eight));
        Condition clause = compared(window, BASELINE, Kinds.HOUR);

        assertEquals(day(eight.plusHours(1)), back(Il2.PRESSURE, clause));
        assertEquals(day(eight.plusHours(1)), back(signs().holds(clause,
            compared(PRESSURE, BASELINE, Lasting.NOT)), Il2.PRESSURE));
        assertEquals(day(eight.plusHours(1)), back(signs().holds(
            compared(PRESSURE, BASELINE, Lasting.NOT), clause), Il2.PRESSURE));
    }

    @Test void aStretchFromAnEventGoesBackToTheBeginning() {
        Condition since = compared(new Condition.Windowed(Condition.Statistic.LOWEST, Il2.PRESSURE,
            new Condition.Since(Condition.Event.THE_FIRST_DOSE)), BASELINE, Lasting.NOT);

        assertEquals(Optional.of(ALL), back(Il2.PRESSURE, since));
    }

    @Test void aChoiceATrendAndAShareKeepTheirSigns() {
        assertEquals(day(Duration.ofHours(1)), back(Judged.PAIN, Kinds.lasting(Kinds.HOUR).getLast()));
        assertEquals(day(Duration.ofHours(24)), back(Il2.PRESSURE, Kinds.momentary().getFirst()));
        assertEquals(day(Duration.ZERO), back(Il2.PRESSURE, Kinds.momentary().get(1)));
    }

    private static Ruled graded() {
        Condition rule = compared(PRESSURE, BASELINE, Kinds.HOUR);
        return signs().knows(new Sign.Grade("hypotension", new Sign.Grading.WorkedOut(
            List.of(new Sign.GradeRule(3, rule))), Sign.Codes.NONE))
            .knows(new Sign.Grade("fever", new Sign.Grading.ByPerson(List.of()), Sign.Codes.NONE));
    }

    @Test void aGradeKeepsWhatItIsWorkedOutFrom() {
        Condition grade = new Condition.GradeIs("hypotension", Comparison.AT_LEAST, 3);
        Condition other = new Condition.GradeIs("fever", Comparison.AT_LEAST, 3);

        assertEquals(day(Duration.ZERO), back(graded().holds(grade, grade), "hypotension"));
        assertEquals(day(Duration.ofHours(1)), back(graded().holds(grade, grade), Il2.PRESSURE));
        assertEquals(Optional.empty(), back(graded().holds(other, other), Il2.PRESSURE));
        assertEquals(day(Duration.ZERO), back(graded().holds(other, other), "fever"));
    }

    @Test void theWorstGradeKeepsAllOfEachGradeFromTheBeginning() {
        Condition worst = new Condition.WorstGrade(Comparison.AT_LEAST, 3);
        Ruled rules = graded().holds(worst, worst);

        assertEquals(Optional.of(ALL), back(rules, "fever"));
        assertEquals(Optional.of(ALL), back(rules, Il2.PRESSURE));
    }

    @Test void countsWordsAndAgesKeepNothing() {
        for (Condition clause : Kinds.momentary().subList(4, 8)) {
            assertEquals(0, Lookback.of(signs().holds(clause, clause).opening().plan()).size());
        }
    }
}
