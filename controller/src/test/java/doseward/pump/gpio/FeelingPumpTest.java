package doseward.pump.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.Make.Sensor;
import doseward.pump.Report.AlarmCleared;
import doseward.pump.Report.Alarmed;
import doseward.pump.Report.Cause;
import doseward.pump.Report.Stopped;
import doseward.pump.Report.Trouble;
import doseward.pump.gpio.force.ForceWish;
import doseward.pump.gpio.force.Pressure;
import doseward.pump.gpio.force.Slope;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pump that feels by the force on its plunger whether the line is blocked. */
class FeelingPumpTest {
    private static final int CHANNEL = 3;
    private static final int AT_REST = 102;
    private static final int BLOCKED = 456;
    private static final Slope SLOPE = new Slope(AT_REST, new Pressure(0), 810, new Pressure(600));
    private static final Analog ANALOG = new Analog("spidev0.0",
        Optional.of(new ForceWish(CHANNEL, SLOPE, new Pressure(300))), Optional.empty());

    /** What the gauge promises: the median of nine, a quarter of a second, and the next look. */
    private static final Duration FOUND_WITHIN = Duration.ofMillis(300);

    private final MockConverter converter = new MockConverter();
    private TriedPump tried;

    @BeforeEach void allIsWell() {
        converter.reads(CHANNEL, AT_REST);
        tried = new TriedPump(Equipment.of(List.of(MockBoard.switches().watches().getFirst())).with(ANALOG),
            converter);
        tried.board().releaseStop();
        tried.pass(Duration.ofMillis(200));
        tried.heard().clear();
    }

    @AfterEach void giveBack() {
        tried.close();
    }

    @Requirement("GIP 1.10.6")
    @Test void aForceThatStaysIsABlockedLineWithinItsBoundAndIsTakenBack() {
        tried.infuse(TriedPump.order(10_000));
        tried.pass(Duration.ofSeconds(4));
        converter.reads(CHANNEL, BLOCKED + 2);

        tried.pass(Duration.ofMillis(250));
        assertEquals(Optional.empty(), tried.last(Alarmed.class));
        tried.pass(FOUND_WITHIN.minusMillis(250));

        assertEquals(Trouble.OCCLUSION_DOWNSTREAM, tried.last(Alarmed.class).orElseThrow().trouble());
        assertEquals(Cause.TROUBLE, tried.last(Stopped.class).orElseThrow().cause());
        assertTrue(tried.motor().isTurning(), "it takes 0.2 mL back");
        tried.pass(Duration.ofSeconds(4));
        assertFalse(tried.motor().isTurning());
        assertTrue(tried.pump().past().lifetime().isAbove(new Volume(300)), "what was told stays");
    }

    @Test void itIsFreeAgainOnceHalfOfThePressureIsGone() {
        converter.reads(CHANNEL, BLOCKED + 2);
        tried.pass(FOUND_WITHIN);
        converter.reads(CHANNEL, 300);
        tried.pass(Duration.ofSeconds(1));
        assertEquals(Optional.empty(), tried.last(AlarmCleared.class));

        converter.reads(CHANNEL, 270);
        tried.pass(Duration.ofSeconds(1));

        assertEquals(Trouble.OCCLUSION_DOWNSTREAM, tried.last(AlarmCleared.class).orElseThrow().trouble());
    }

    /** A step of the plunger, a door that slams, and a spark on the wire. */
    @Test void neitherNoiseNorASparkNorAJerkIsABlockedLine() {
        RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        converter.reads(CHANNEL, () -> chance.nextInt(100) < 20 ? 1_000 : 400 + chance.nextInt(40));
        tried.infuse(TriedPump.order(10_000));
        tried.pass(Duration.ofSeconds(4));

        converter.reads(CHANNEL, BLOCKED + 100);
        tried.pass(Duration.ofMillis(200));
        converter.reads(CHANNEL, AT_REST);
        tried.pass(Duration.ofMillis(500));

        assertEquals(Optional.empty(), tried.last(Alarmed.class));
    }

    @Test void aPressureThatIsJustAllowedStopsNothing() {
        converter.reads(CHANNEL, BLOCKED);
        tried.infuse(TriedPump.order(10_000));
        tried.pass(Duration.ofSeconds(4));

        assertEquals(Optional.empty(), tried.last(Alarmed.class));
    }

    @Test void aWireThatIsCutIsAFaultAndNoPressure() {
        for (int counts : new int[] {0, 4, 1_019, 1_023}) {
            tried.heard().clear();
            converter.reads(CHANNEL, counts);
            tried.pass(Duration.ofSeconds(1));

            assertEquals(Trouble.FAULT, tried.last(Alarmed.class).orElseThrow().trouble());
            assertTrue(tried.faults().startsWith("the force sensor reads " + counts), tried.faults());
            assertFalse(tried.heard().stream().anyMatch(said -> said instanceof Alarmed alarmed
                && alarmed.trouble() == Trouble.OCCLUSION_DOWNSTREAM), tried.heard().toString());
            converter.reads(CHANNEL, AT_REST);
            tried.pass(Duration.ofSeconds(1));
            assertEquals(Trouble.FAULT, tried.last(AlarmCleared.class).orElseThrow().trouble());
        }
    }

    @Test void aConverterThatAnswersNoMoreIsAFaultThatStays() {
        tried.infuse(TriedPump.order(10_000));
        converter.falls();
        tried.pass(GpioPump.LOOKS_EVERY);

        assertEquals(Trouble.FAULT, tried.last(Alarmed.class).orElseThrow().trouble());
        assertEquals(Cause.TROUBLE, tried.last(Stopped.class).orElseThrow().cause());
        assertTrue(tried.faults().startsWith("the converter gives no answer"), tried.faults());
    }

    @Test void aBusThatBreaksDownIsAFault() {
        converter.breaksDown();
        tried.pass(GpioPump.LOOKS_EVERY);

        assertTrue(tried.faults().contains("can't be read"), tried.faults());
        assertTrue(tried.refusal(2).contains("has an alarm: [FAULT]"));
    }

    @Test void itTellsOfASensorOfPressure() {
        assertEquals(List.of(Sensor.PRESSURE), Equipment.of(List.of()).with(ANALOG).sensors());
    }
}
