package doseward.pump.gpio.pi4j;

import com.pi4j.context.Context;
import com.pi4j.exception.InitializeException;
import com.pi4j.exception.ShutdownException;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputBase;
import com.pi4j.io.gpio.digital.DigitalInputConfig;
import com.pi4j.io.gpio.digital.DigitalInputProvider;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.DigitalStateChangeEvent;
import doseward.pump.gpio.line.Edge;
import doseward.pump.gpio.line.InputLine;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.line.Lines;
import java.time.Duration;
import java.util.Optional;

/** One input, as Pi4J sees it. */
final class LineInput extends DigitalInputBase {
    private static final long NANOS_PER_MICRO = 1_000;

    private final Lines lines;
    private final InputWish wish;
    private Optional<InputLine> line = Optional.empty();

    LineInput(DigitalInputProvider provider, DigitalInputConfig config, Lines lines, String chip) {
        super(provider, config);
        this.lines = lines;
        this.wish = new InputWish(new LineId(chip, config.address()), config.id(), States.bias(config.pull()),
            Duration.ofNanos(Math.multiplyExact(config.debounce(), NANOS_PER_MICRO)));
    }

    @Override public synchronized DigitalInput initialize(Context context) throws InitializeException {
        try {
            line = Optional.of(lines.input(wish));
        } catch (LineFailed trouble) {
            throw new InitializeException(trouble);
        }
        super.initialize(context);
        return this;
    }

    @Override public synchronized DigitalState state() {
        return line.map(input -> States.of(input.level())).orElse(DigitalState.UNKNOWN);
    }

    /** Tells the listeners of every edge that has come. */
    synchronized void look() {
        for (Optional<Edge> edge = next(); edge.isPresent(); edge = next()) {
            dispatch(new DigitalStateChangeEvent<>(this, States.of(edge.get().to())));
        }
    }

    private Optional<Edge> next() {
        return line.flatMap(InputLine::poll);
    }

    @Override public synchronized DigitalInput shutdown(Context context) throws ShutdownException {
        line.ifPresent(InputLine::close);
        line = Optional.empty();
        super.shutdown(context);
        return this;
    }
}
