package doseward.pump.gpio.pi4j;

import com.pi4j.context.Context;
import com.pi4j.exception.ShutdownException;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalInputConfig;
import com.pi4j.io.gpio.digital.DigitalInputProvider;
import com.pi4j.io.gpio.digital.DigitalInputProviderBase;
import doseward.pump.gpio.line.Lines;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Our lines as inputs of Pi4J: one thread looks for edges, and tells the listeners. */
public final class LineInputs extends DigitalInputProviderBase implements DigitalInputProvider {
    /** The name by which it is asked for; nothing is detected. */
    public static final String ID = "doseward-digital-input";

    /** How soon a listener hears of an edge; its true time it can't learn from Pi4J. */
    private static final long LOOKS_EVERY_MILLIS = 2;

    private final Lines lines;
    private final String chip;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name("edges for Pi4J").factory());

    public LineInputs(Lines lines, String chip) {
        super(ID, "lines of " + chip);
        this.lines = lines;
        this.chip = chip;
    }

    @Override public DigitalInput create(DigitalInputConfig config) {
        LineInput input = new LineInput(this, config, lines, chip);
        context.registry().add(input);
        watch.scheduleWithFixedDelay(input::look, 0, LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return input;
    }

    @Override public DigitalInputProvider shutdown(Context ending) throws ShutdownException {
        watch.shutdown();
        return super.shutdown(ending);
    }
}
