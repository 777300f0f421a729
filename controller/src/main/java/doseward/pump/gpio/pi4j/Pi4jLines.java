package doseward.pump.gpio.pi4j;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputConfig;
import com.pi4j.io.gpio.digital.DigitalInputProvider;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalOutputProvider;
import com.pi4j.provider.Provider;
import doseward.pump.gpio.line.InputLine;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.line.OutputLine;
import doseward.pump.gpio.line.OutputWish;
import doseward.pump.gpio.line.Owners;
import java.util.function.LongSupplier;

/**
 * The lines that two named providers of Pi4J give: its gpiod plug-in on a board, its mock in a test. Nothing
 * is detected, for on a board that it does not know Pi4J falls back to a mock, and a pump would give into
 * nothing.
 */
public final class Pi4jLines implements Lines {
    private final Context context;
    private final DigitalOutputProvider outputs;
    private final DigitalInputProvider inputs;
    private final LongSupplier nanos;
    private final Owners owners = new Owners();

    /**
     * These two providers and no other.
     *
     * @param nanos the machine's monotonic clock: Pi4J does not hand on when the kernel saw an edge
     */
    public Pi4jLines(DigitalOutputProvider outputs, DigitalInputProvider inputs, LongSupplier nanos) {
        this.context = Pi4J.newContextBuilder().add((Provider) outputs, (Provider) inputs).build();
        this.outputs = named(context.provider(outputs.id()), outputs);
        this.inputs = named(context.provider(inputs.id()), inputs);
        this.nanos = nanos;
    }

    /** Pi4J's own view, for what only it can do: to drive an input of its mock. */
    public Context context() {
        return context;
    }

    /** By this id an input or output of ours is known to Pi4J. */
    public static String idOf(LineId line) {
        return line.chip() + "-" + line.offset();
    }

    @Override public OutputLine output(OutputWish wish) {
        return owners.claim(wish.line(), wish.use(), () -> {
            DigitalOutputConfig config = DigitalOutput.newConfigBuilder(context).id(idOf(wish.line()))
                .name(wish.use()).address(wish.line().offset()).initial(States.of(wish.initial()))
                .shutdown(States.of(wish.safe())).build();
            DigitalOutput output = had(wish.line(), wish.use(), () -> outputs.create(config));
            return new Pi4jOutput(wish, output, () -> giveBack(wish.line()));
        });
    }

    @Override public InputLine input(InputWish wish) {
        return owners.claim(wish.line(), wish.use(), () -> {
            DigitalInputConfig config = DigitalInput.newConfigBuilder(context).id(idOf(wish.line()))
                .name(wish.use()).address(wish.line().offset()).pull(States.of(wish.bias()))
                .debounce(wish.settles().toNanos() / 1_000).build();
            DigitalInput input = had(wish.line(), wish.use(), () -> inputs.create(config));
            return new Pi4jInput(wish, input, nanos, () -> giveBack(wish.line()));
        });
    }

    @Override public void close() {
        owners.closeAll();
        context.shutdown();
    }

    private void giveBack(LineId line) {
        owners.free(line);
        context.registry().remove(idOf(line));
    }

    private interface Making<T> {
        T make();
    }

    /** What a provider throws is its own: the gpiod plug-in's is no exception of Pi4J's. */
    private static <T> T had(LineId line, String use, Making<T> making) {
        try {
            return making.make();
        } catch (RuntimeException trouble) {
            throw new LineFailed(line + " can't be had as " + use + ": " + trouble.getMessage()
                + "; look whether another program holds it, and whether this provider knows it", trouble);
        }
    }

    private static <T extends Provider<?, ?, ?>> T named(T found, T wanted) {
        if (!found.id().equals(wanted.id()) || found != wanted) {
            throw new LineFailed("Pi4J gives provider " + found.id() + " where " + wanted.id()
                + " was named; start with the one that was named, or not at all");
        }
        return found;
    }
}
