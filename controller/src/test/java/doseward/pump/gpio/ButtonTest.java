package doseward.pump.gpio;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.Edge;
import doseward.pump.gpio.line.InputLine;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.line.OutputLine;
import doseward.pump.gpio.line.OutputWish;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ButtonTest {
    private static final long A_WHILE = Duration.ofMillis(50).toNanos();

    private Level level = Level.HIGH;
    private boolean broken;
    private final Button button = new Button(new OneWire(), new InputWish(MockBoard.line(1), "silence",
        Bias.PULLED_UP), 0);

    @Test void itIsPressedOnceUntilItIsLetGo() {
        press();
        assertTrue(button.isPressed());
        button.look(3 * A_WHILE);
        assertFalse(button.isPressed());
    }

    /** Else one press would silence for as long as nobody mends the line. */
    @Test void aLineThatBreaksDownPressesNothing() {
        press();
        broken = true;

        assertThrows(LineFailed.class, () -> button.look(3 * A_WHILE));

        assertFalse(button.isPressed());
    }

    private void press() {
        level = Level.LOW;
        button.look(A_WHILE);
        button.look(2 * A_WHILE);
    }

    private final class OneWire implements Lines {
        @Override public InputLine input(InputWish wish) {
            return new InputLine() {
                @Override public Level level() {
                    if (broken) {
                        throw new LineFailed("line 1 is gone");
                    }
                    return level;
                }

                @Override public Optional<Edge> poll() {
                    return Optional.empty();
                }

                @Override public void close() {
                    broken = true;
                }
            };
        }

        @Override public OutputLine output(OutputWish wish) {
            throw new UnsupportedOperationException("a button has no output");
        }

        @Override public void close() {
            broken = true;
        }
    }
}
