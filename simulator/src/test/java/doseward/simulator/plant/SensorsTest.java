package doseward.simulator.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.simulator.chance.Chance;
import org.junit.jupiter.api.Test;

class SensorsTest {
    private static final long DAY = 86_400_000;

    @Test void aPressureIsFeltWithinItsErrors() {
        for (long seed = 0; seed < 50; seed++) {
            PressureSensor sensor = new PressureSensor(Chance.of(seed, "pressure"));
            double sum = 0;
            for (int reading = 0; reading < 200; reading++) {
                sum += sensor.reading(300, 0);
            }
            assertEquals(300, sum / 200, 16);
            assertEquals(5, Math.abs(mean(sensor, DAY) - mean(sensor, 0)), 1.5);
        }
    }

    @Test void noiseDoesNotMakeAnOcclusionAlarmButAStandingPressureDoes() {
        OcclusionWatch watch = new OcclusionWatch(300, 2_000);

        assertFalse(watch.sees(320, 1_000));
        assertFalse(watch.sees(280, 1_000));
        assertFalse(watch.sees(320, 1_000));
        assertFalse(watch.sees(320, 1_000));
        assertTrue(watch.sees(320, 1_000));
        assertTrue(new OcclusionWatch(300, 0).sees(300, 100));
    }

    @Test void oneLargeBubbleOrManySmallOnesAreSeen() {
        AirDetector detector = new AirDetector(100_000);

        assertTrue(detector.sees(new Bubble(100_000), 0));
        for (int small = 1; small <= 9; small++) {
            assertFalse(detector.sees(new Bubble(90_000), 16 * Plants.MINUTE + small));
        }
        assertFalse(detector.sees(new Bubble(90_000), 17 * Plants.MINUTE));
        assertFalse(detector.sees(new Bubble(99_000), 18 * Plants.MINUTE));
        assertTrue(detector.sees(new Bubble(1_000), 19 * Plants.MINUTE));
    }

    @Test void bubblesComeAsOftenAsTheirRateSays() {
        Bubbles bubbles = new Bubbles(Chance.of(3, "air"), 100);
        int count = 0;
        for (int millilitre = 0; millilitre < 10_000; millilitre++) {
            count += bubbles.in(1_000_000).isPresent() ? 1 : 0;
        }

        assertEquals(1_000, count, 120);
        assertTrue(new Bubbles(Chance.of(3, "air"), 0).in(Long.MAX_VALUE / 2).isEmpty());
    }

    @Test void aMotorThatSlipsIsFoundAfterTenSeconds() {
        Encoder encoder = new Encoder();

        assertFalse(encoder.sees(100, 99, 60_000));
        for (int second = 1; second <= 10; second++) {
            assertFalse(encoder.sees(100, 97, 1_000));
        }
        assertTrue(encoder.sees(100, 97, 1_000));
        assertFalse(encoder.sees(100, 100, 1_000));
    }

    @Test void aDetergentLetsADropCounterBelieveInTooMuch() {
        DropCounter honest = new DropCounter(50_000.0);
        DropCounter fooled = new DropCounter(37_500.0);
        honest.flow(50_000_000);
        fooled.flow(50_000_000);

        assertEquals(50_000_000, honest.counted());
        assertEquals(66_650_000, fooled.counted());
        for (long seed = 0; seed < 30; seed++) {
            DropCounter counter = new DropCounter(Chance.of(seed, "drops"));
            counter.flow(50_000_000);
            assertTrue(counter.counted() >= 49_950_000 && counter.counted() <= 66_650_000);
        }
    }

    private static double mean(PressureSensor sensor, long millis) {
        double sum = 0;
        for (int reading = 0; reading < 1_000; reading++) {
            sum += sensor.reading(0, millis);
        }
        return sum / 1_000;
    }
}
