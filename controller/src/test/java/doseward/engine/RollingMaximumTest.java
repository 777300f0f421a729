package doseward.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.SecondBySecond.Part;
import doseward.protocol.DoseAmount;
import doseward.protocol.Limits;
import doseward.protocol.Limits.Severity;
import doseward.pump.Report.Cause;
import doseward.quantity.Amount;
import doseward.quantity.AmountKind;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The most that may flow in any window, held against a count of each second of each window. */
@Requirement("Open PCA R5.2.0(5)")
class RollingMaximumTest {
    private static final int CASES = 4_000;
    private static final int COURSES = 60;
    private static final long DOSE = 48_000_000;
    private static final int TAKES = 900;

    @Test void whateverFlowsTheMostInAnyWindowIsWhatCountingEachSecondFinds() {
        int above = 0;
        for (int seed = 0; seed < CASES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Part> parts = parts(random);
            int window = random.nextInt(1, 200);
            int now = random.nextInt(0, 150);
            long most = SecondBySecond.of(parts).mostInAWindow(window, now);

            assertEquals(false, isAbove(parts, window, most, now), "at its limit, seed " + seed);
            if (most > 0) {
                above++;
                assertEquals(true, isAbove(parts, window, most - 1, now), "one unit above, seed " + seed);
            }
        }
        assertTrue(above > CASES / 2, above + " cases in which something flowed");
    }

    /** Up to six flows of whole units in each second, and some that are injected in a moment. */
    private static List<Part> parts(SplittableRandom random) {
        List<Part> parts = new ArrayList<>();
        int count = random.nextInt(1, 7);
        for (int part = 0; part < count; part++) {
            int from = random.nextInt(1, 180);
            int seconds = random.nextInt(4) == 0 ? 0 : random.nextInt(1, 90);
            int units = random.nextInt(1, 50) * Math.max(1, seconds); // whole ones in each second
            parts.add(new Part(from, seconds, units));
        }
        return parts;
    }

    private static boolean isAbove(List<Part> parts, int window, long limit, int now) {
        List<Flowed> flows = parts.stream().map(part -> new Flowed(units(part.units()), at(part.from()),
            at(part.from() + part.seconds()))).toList();
        return Flowed.isAbove(flows, Duration.ofSeconds(window), units(limit), at(now));
    }

    private static Figure units(long count) {
        return Flowed.figure(new Amount(count, AmountKind.UNITS));
    }

    private static Instant at(long second) {
        return Il2.BEGINS.plusSeconds(second);
    }

    @Test void noCourseGivesMoreThanItsMostInAnyWindowAndNoneKeepsADoseBackForLess() {
        int given = 0;
        int kept = 0;
        for (int seed = 0; seed < COURSES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Lived lived = new Lived(random.nextInt(7, 33) * 3_600, random.nextLong(DOSE * 9 / 10, DOSE * 4));
            for (int dose = 1; dose <= 5; dose++) {
                lived.live(dose, random.nextInt(0, 3_600), random.nextInt(3) == 0
                    ? random.nextInt(60, TAKES) : TAKES, "seed " + seed + ", dose " + dose);
            }
            given += lived.parts.size();
            kept += lived.kept;
            assertTrue(lived.story.all(Event.InterlockForbade.class).isEmpty(), "seed " + seed);
        }
        assertTrue(given > COURSES && kept > COURSES, given + " given, " + kept + " kept back");
    }

    /** One course under a limit, with what truly flowed in it. */
    private static final class Lived {
        private static final long ROUNDING = DOSE / 100; // a start is heard late, a rate is rounded down

        private final int window;
        private final long limit;
        private final Story story;
        private final List<Part> parts = new ArrayList<>();
        private int kept;

        Lived(int window, long limit) {
            this.window = window;
            this.limit = limit;
            this.story = new Ruled().records(Ruled.pressure(), Duration.ofHours(2))
                .records(Ruled.number(Il2.CREATININE, "mg/dL", 0, 30), Duration.ofHours(12))
                .limits(new Limits(List.of(new Limits.OfAmount(new Limits.AnyWindow(
                    Duration.ofSeconds(window)), Severity.HARD, new DoseAmount(Amount.units(limit),
                    DoseAmount.Basis.FLAT))), List.of(), List.of(), List.of())).story();
        }

        /** The dose is ready so late, and flows for so long unless it is kept back. */
        void live(int dose, int late, int seconds, String which) {
            Instant now = Il2.due(dose).plusSeconds(late);
            story.well(now).confirms(now, dose, "N. Urse").pumpIsThere(now);
            long most = with(now, TAKES).mostInAWindow(window, second(now));
            boolean objects = InterlockLimits.objection(story.course(), story.course().dose(dose), now)
                .isPresent();
            story.tick(now);
            boolean ordered = story.phase(dose) instanceof Phase.Ordered;
            if (Math.abs(most - limit) > ROUNDING) {
                assertEquals(most <= limit, ordered, which + ": " + most + " of " + limit);
                assertEquals(most > limit, objects, "the interlock, " + which);
            }
            if (ordered) {
                flow(dose, now.plusSeconds(1), seconds);
            } else {
                kept++;
            }
        }

        private SecondBySecond with(Instant from, int seconds) {
            List<Part> all = new ArrayList<>(parts);
            all.add(new Part(second(from), seconds, DOSE * seconds / TAKES));
            return SecondBySecond.of(all);
        }

        private static int second(Instant moment) {
            return Math.toIntExact(Duration.between(Il2.BEGINS, moment).toSeconds());
        }

        private void flow(int dose, Instant from, int seconds) {
            Instant end = from.plusSeconds(seconds);
            parts.add(new Part(second(from), seconds, DOSE * seconds / TAKES));
            story.started(from, dose);
            if (seconds == TAKES) {
                story.finished(end, dose, Il2.VTBI);
                return;
            }
            story.hear(new Input.Hold(end, "D. Octor", "chills"))
                .stopped(end, dose, new Volume(Il2.VTBI.microlitres() * seconds / TAKES), Cause.HALTED)
                .hear(new Input.Lift(end.plusSeconds(60), "D. Octor", "warm"));
        }
    }
}
