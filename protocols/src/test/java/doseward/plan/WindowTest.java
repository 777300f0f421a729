package doseward.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static Pulse pulse(long starts, long ends, long count) {
        return new Pulse(starts, ends, Fraction.of(count));
    }

    private static Fraction most(long length, Pulse... pulses) {
        return Window.most(List.of(pulses), Duration.ofMillis(length));
    }

    @Test void twoDosesExactlyAWindowApartAreNeverInOne() {
        assertEquals(Fraction.of(5), most(24, pulse(0, 0, 5), pulse(24, 24, 5)));
        assertEquals(Fraction.of(10), most(24, pulse(0, 0, 5), pulse(23, 23, 5)));
    }

    @Test void anInfusionCountsForThePartThatFlowsInside() {
        assertEquals(Fraction.of(18), most(24, pulse(0, 24, 18), pulse(24, 48, 18)));
        assertEquals(Fraction.of(12), most(8, pulse(0, 12, 18)));
        assertEquals(Fraction.of(7).part(5, 3), most(5, pulse(0, 3, 7), pulse(3, 6, 7)));
    }

    @Test void theTaperOfThePaperPutsFortyAndAHalfIntoADay() {
        Pulse[] taper = {pulse(0, 6, 180), pulse(6, 18, 180), pulse(18, 42, 180), pulse(42, 66, 45),
            pulse(66, 90, 45), pulse(90, 114, 45)};

        assertEquals(Fraction.of(405), most(24, taper));
        assertEquals(Fraction.of(675), most(1000, taper));
    }

    @Test void itAgreesWithSlidingTheWindowBySmallSteps() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Pulse> pulses = new ArrayList<>();
            for (int index = 0; index < 1 + random.nextInt(6); index++) {
                long starts = random.nextInt(40);
                pulses.add(pulse(starts, starts + (random.nextBoolean() ? 0 : 1 + random.nextInt(20)),
                    1 + random.nextInt(9)));
            }
            long length = 1 + random.nextInt(25);

            assertEquals(slid(pulses, length), Window.most(pulses, Duration.ofMillis(length)),
                "seed " + seed);
        }
    }

    /** Step by step, each time with the first moment and without the last, and the other way round. */
    private static Fraction slid(List<Pulse> pulses, long length) {
        Fraction most = Fraction.ZERO;
        for (long from = -30; from < 70; from++) {
            for (int shift = 0; shift < 2; shift++) {
                Fraction sum = Fraction.ZERO;
                for (Pulse pulse : pulses) {
                    sum = sum.plus(pulse.isAtOnce()
                        ? pulse.starts() >= from + shift && pulse.starts() < from + shift + length
                            ? pulse.count() : Fraction.ZERO
                        : flowing(pulse, from, from + length));
                }
                most = sum.compareTo(most) > 0 ? sum : most;
            }
        }
        return most;
    }

    private static Fraction flowing(Pulse pulse, long from, long to) {
        Fraction sum = Fraction.ZERO;
        for (long step = pulse.starts(); step < pulse.ends(); step++) {
            sum = step >= from && step < to ? sum.plus(pulse.count().part(1, pulse.ends() - pulse.starts()))
                : sum;
        }
        return sum;
    }
}
