package doseward.pump.gpio.pi4j;

import com.pi4j.context.Context;
import com.pi4j.exception.InitializeException;
import com.pi4j.exception.ShutdownException;
import com.pi4j.io.exception.IOException;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputBase;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalOutputProvider;
import com.pi4j.io.gpio.digital.DigitalState;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.LineId;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.line.OutputLine;
import doseward.pump.gpio.line.OutputWish;
import java.util.Optional;

/** One output, as Pi4J sees it. */
final class LineOutput extends DigitalOutputBase {
    private final Lines lines;
    private final OutputWish wish;
    private Optional<OutputLine> line = Optional.empty();

    LineOutput(DigitalOutputProvider provider, DigitalOutputConfig config, Lines lines, String chip) {
        super(provider, config);
        this.lines = lines;
        this.wish = new OutputWish(new LineId(chip, config.address()), config.id(),
            level(config.initialState()), level(config.shutdownState()));
    }

    /** Asked for only now, so that an output that Pi4J's registry refuses takes no line. */
    @Override public DigitalOutput initialize(Context context) throws InitializeException {
        try {
            line = Optional.of(lines.output(wish));
        } catch (LineFailed trouble) {
            throw new InitializeException(trouble);
        }
        return super.initialize(context);
    }

    @Override public DigitalOutput state(DigitalState to) throws IOException {
        try {
            line.orElseThrow().set(States.level(to, wish.safe()));
        } catch (LineFailed trouble) {
            throw new IOException(trouble);
        }
        return super.state(to);
    }

    @Override public DigitalOutput shutdown(Context context) throws ShutdownException {
        try {
            line.ifPresent(OutputLine::close);
        } catch (LineFailed trouble) {
            throw new ShutdownException(trouble);
        }
        return this;
    }

    /** Where nobody said, LOW. */
    private static Level level(DigitalState state) {
        return state == DigitalState.HIGH ? Level.HIGH : Level.LOW;
    }
}
