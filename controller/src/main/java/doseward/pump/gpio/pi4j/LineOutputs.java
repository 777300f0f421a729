package doseward.pump.gpio.pi4j;

import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalOutputConfig;
import com.pi4j.io.gpio.digital.DigitalOutputProvider;
import com.pi4j.io.gpio.digital.DigitalOutputProviderBase;
import doseward.pump.gpio.line.Lines;

/**
 * Our lines as outputs of Pi4J: an address is an offset on the chip, the initial state is there from the
 * start.
 */
public final class LineOutputs extends DigitalOutputProviderBase implements DigitalOutputProvider {
    /** The name by which it is asked for; nothing is detected. */
    public static final String ID = "doseward-digital-output";

    private final Lines lines;
    private final String chip;

    public LineOutputs(Lines lines, String chip) {
        super(ID, "lines of " + chip);
        this.lines = lines;
        this.chip = chip;
    }

    @Override public DigitalOutput create(DigitalOutputConfig config) {
        DigitalOutput output = new LineOutput(this, config, lines, chip);
        context.registry().add(output);
        return output;
    }
}
