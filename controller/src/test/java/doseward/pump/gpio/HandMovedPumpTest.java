package doseward.pump.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.Report.Primed;
import doseward.pump.gpio.line.Level;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A technician moves a pump; the switches count as for a dose. */
class HandMovedPumpTest {
    private static final Rate RATE = Rate.ofMillilitresPerHour(300);

    /** As much as 300 mL/h bring in six seconds. */
    private static final Volume HALF = new Volume(500);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(8);

    private final TriedPump tried = new TriedPump(MockBoard.switches());
    private final MockBoard board = tried.board();
    private final PinDevice pump = tried.pump();

    @BeforeEach void allIsWell() {
        tried.allIsWell();
    }

    @AfterEach void giveBack() {
        tried.close();
    }

    private Optional<String> move(boolean back) {
        return pump.move(new Move(HALF, RATE, back));
    }

    @Test void forwardIsDeliveredAndBackIsNot() {
        Volume before = pump.past().lifetime();

        assertEquals(Optional.empty(), move(false));
        tried.pass(LONG_ENOUGH);
        assertEquals(HALF, tried.last(Primed.class).orElseThrow().volume());
        assertEquals(before.plus(HALF), pump.past().lifetime());

        assertEquals(Optional.empty(), move(true));
        tried.pass(LONG_ENOUGH);
        assertEquals(Volume.ZERO, tried.last(Primed.class).orElseThrow().volume());
        assertEquals(HALF, pump.moved());
        assertEquals(before.plus(HALF), pump.past().lifetime());
        assertFalse(board.hasPower());
    }

    /** Its motor is done, and the pump has not looked since. */
    @Test void nothingBeginsBeforeWhatWasMovedIsCounted() {
        Volume before = pump.past().lifetime();
        move(false);
        tried.motor().turnTo(tried.nanos() + LONG_ENOUGH.toNanos());

        assertEquals(Optional.of("its motor turns"), move(false));
        assertEquals("its line is being filled", tried.refusal(1));
        tried.pass(LONG_ENOUGH);

        assertEquals(before.plus(HALF), pump.past().lifetime());
    }

    @Test void haltedItStopsAtOnceAndSaysHowMuchItWas() {
        move(false);
        tried.pass(Duration.ofSeconds(3));

        Primed ended = (Primed) pump.halt().getFirst();

        assertFalse(board.hasPower());
        assertEquals(ended.volume(), pump.moved());
        assertEquals(new Volume(250).microlitres(), ended.volume().microlitres(), 5);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theEmergencyStopStopsItEitherWay(boolean back) {
        move(back);
        tried.pass(Duration.ofSeconds(1));

        board.pressStop();
        tried.pass(Duration.ofMillis(20));

        assertFalse(board.hasPower());
        assertEquals(Optional.of("its emergency stop is pressed"), move(back));
    }

    @ParameterizedTest
    @ValueSource(ints = {MockBoard.END, MockBoard.OCCLUSION, MockBoard.AIR})
    void whatGoingBackMendsStopsOnlyWhatGoesForward(int offset) {
        board.drive(offset, Level.HIGH);
        tried.pass(Duration.ofMillis(50));

        assertTrue(move(false).orElseThrow().startsWith("has an alarm"));
        assertEquals(Optional.empty(), move(true));
    }

    @Test void anOpenDoorLetsItGoNoWay() {
        board.drive(MockBoard.DOOR, Level.HIGH);
        tried.pass(Duration.ofMillis(50));

        assertTrue(move(false).isPresent());
        assertTrue(move(true).isPresent());
    }

    @Test void whileADoseFlowsNothingIsMovedByHand() {
        tried.infuse(TriedPump.order(1_000));

        assertEquals(Optional.of("its motor turns"), move(true));
    }

    @Test void fasterThanItIsGoodForOrMoreThanALineIsRefused() {
        assertEquals(Optional.of("flows at 1,200 mL/h at most"),
            pump.move(new Move(HALF, Rate.ofMillilitresPerHour(1_201), false)));
        assertThrows(IllegalArgumentException.class,
            () -> new Move(Move.MOST.plus(new Volume(1)), RATE, false));
        assertThrows(IllegalArgumentException.class, () -> new Move(Volume.ZERO, RATE, false));
    }
}
