package doseward.pump.gpio.pi4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputConfig;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProvider;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProviderImpl;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProvider;
import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.Edge;
import doseward.pump.gpio.line.InputLine;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.line.OutputLine;
import doseward.pump.gpio.line.OutputWish;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class Pi4jLinesTest {
    private static final LineId STEP = new LineId("gpiochip0", 17);
    private static final LineId DOOR = new LineId("gpiochip0", 27);
    private static final LineId NOWHERE = new LineId("gpiochip0", 99);

    private final Pi4jLines lines = new Pi4jLines(MockDigitalOutputProvider.newInstance(),
        MockDigitalInputProvider.newInstance(), () -> 42);

    @AfterEach void giveBack() {
        lines.close();
    }

    @Test void anOutputIsAtItsFirstLevelAndThenAtWhatItIsSetTo() {
        OutputLine step = lines.output(new OutputWish(STEP, "motor step", Level.HIGH, Level.LOW));
        assertEquals(DigitalState.HIGH, mocked(STEP, DigitalOutput.class).state());

        step.set(Level.LOW);

        assertEquals(DigitalState.LOW, mocked(STEP, DigitalOutput.class).state());
        assertEquals(Level.LOW, step.level());
    }

    @Test void anOutputThatIsGivenBackIsAtItsSafeLevelAndFree() {
        OutputLine step = lines.output(new OutputWish(STEP, "motor step", Level.HIGH, Level.LOW));
        DigitalOutput truth = mocked(STEP, DigitalOutput.class);

        step.close();

        assertEquals(DigitalState.LOW, truth.state());
        assertThrows(IllegalStateException.class, () -> step.set(Level.HIGH));
        lines.output(new OutputWish(STEP, "lamp", Level.LOW, Level.LOW));
    }

    @Test void aLineHasOneOwnerWhetherItIsAnOutputOrAnInput() {
        lines.output(new OutputWish(STEP, "motor step", Level.LOW, Level.LOW));

        LineFailed refused = assertThrows(LineFailed.class,
            () -> lines.input(new InputWish(STEP, "door", Bias.PULLED_UP)));

        assertEquals("line 17 of gpiochip0 is wanted as door and is already motor step; give each use a "
            + "line of its "
            + "own", refused.getMessage());
    }

    @Test void anInputTellsItsEdgesInTheirOrder() {
        InputLine door = lines.input(new InputWish(DOOR, "door", Bias.PULLED_UP));
        MockDigitalInput truth = mocked(DOOR, MockDigitalInput.class);

        truth.mockState(DigitalState.HIGH);
        truth.mockState(DigitalState.LOW);

        assertEquals(Level.LOW, door.level());
        assertEquals(Optional.of(new Edge(Level.HIGH, 42, 1)), door.poll());
        assertEquals(Optional.of(new Edge(Level.LOW, 42, 2)), door.poll());
        assertEquals(Optional.empty(), door.poll());
    }

    @Test void closingAllPutsEveryOutputToItsSafeLevel() {
        lines.output(new OutputWish(STEP, "motor step", Level.LOW, Level.LOW)).set(Level.HIGH);
        lines.output(new OutputWish(DOOR, "not enabled", Level.LOW, Level.HIGH));
        List<DigitalOutput> truth = List.of(mocked(STEP, DigitalOutput.class), mocked(DOOR,
            DigitalOutput.class));

        lines.close();

        assertEquals(List.of(DigitalState.LOW, DigitalState.HIGH), truth
            .stream().map(DigitalOutput::state).toList());
    }

    @Test void ourLinesAreAProviderOfPi4jsThatIsNamed() {
        LineOutputs outputs = new LineOutputs(lines, "gpiochip0");
        LineInputs inputs = new LineInputs(lines, "gpiochip0");
        Context above = Pi4J.newContextBuilder().add(outputs, inputs).build();

        DigitalOutput lamp = outputs.create(DigitalOutput.newConfigBuilder(above).id("lamp").address(17)
            .initial(DigitalState.HIGH).shutdown(DigitalState.LOW).build());
        DigitalOutput truth = mocked(STEP, DigitalOutput.class);
        assertEquals(LineOutputs.ID, lamp.provider().id());
        assertEquals(DigitalState.HIGH, truth.state());
        DigitalInput door = inputs.create(DigitalInput.newConfigBuilder(above)
            .id("door").address(27).build());
        List<DigitalState> heard = new ArrayList<>();
        door.addListener(event -> heard.add(event.state()));
        mocked(DOOR, MockDigitalInput.class).mockState(DigitalState.HIGH);

        Awaitility.await().until(() -> heard.equals(List.of(DigitalState.HIGH)));
        above.shutdown();
        assertEquals(DigitalState.LOW, truth.state());
    }

    @Test void whatPi4jRefusesIsSaidInASentence() {
        LineOutputs outputs = new LineOutputs(lines, "gpiochip0");
        Context above = Pi4J.newContextBuilder().add(outputs).build();
        lines.output(new OutputWish(STEP, "motor step", Level.LOW, Level.LOW));

        RuntimeException refused = assertThrows(RuntimeException.class, () -> outputs.create(
            DigitalOutput.newConfigBuilder(above).id("lamp").address(17).build()));

        assertTrue(causes(refused).contains("already motor step"), causes(refused));
        above.shutdown();
    }

    /** As the gpiod plug-in does where a line is not there, and once its board is gone. */
    private static final class Faulty extends MockDigitalInputProviderImpl {
        private boolean gone;

        @Override public DigitalInput create(DigitalInputConfig config) {
            if (config.address() == NOWHERE.offset()) {
                throw new UnsupportedOperationException("Invalid argument");
            }
            DigitalInput input = new MockDigitalInput(this, config) {
                @Override public DigitalState state() {
                    if (gone) {
                        throw new UnsupportedOperationException("No such device");
                    }
                    return super.state();
                }
            };
            context.registry().add(input);
            return input;
        }
    }

    @Test void whatAProviderThrowsOfItsOwnIsALineThatFailed() {
        Faulty inputs = new Faulty();
        try (Pi4jLines faulty = new Pi4jLines(MockDigitalOutputProvider.newInstance(), inputs, () -> 42)) {
            LineFailed refused = assertThrows(LineFailed.class,
                () -> faulty.input(new InputWish(NOWHERE, "door", Bias.PULLED_UP)));
            assertTrue(refused.getMessage().startsWith("line 99 of gpiochip0 can't be had as door: Invalid "
                + "argument; "), refused.getMessage());
            InputLine door = faulty.input(new InputWish(DOOR, "door", Bias.PULLED_UP));

            inputs.gone = true;

            assertTrue(assertThrows(LineFailed.class, door::level).getMessage()
                .startsWith("line 27 of gpiochip0 can't be read: No such device; "));
        }
    }

    private static String causes(Throwable thrown) {
        return thrown == null ? "" : thrown.getMessage() + " " + causes(thrown.getCause());
    }

    private <T> T mocked(LineId line, Class<T> kind) {
        return kind.cast(lines.context().registry().get(Pi4jLines.idOf(line)));
    }
}
