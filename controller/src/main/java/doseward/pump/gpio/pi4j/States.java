package doseward.pump.gpio.pi4j;

import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.PullResistance;
import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.Level;

/** Turns words of Pi4J's into ours, and back. */
final class States {
    private States() {}

    static DigitalState of(Level level) {
        return level == Level.HIGH ? DigitalState.HIGH : DigitalState.LOW;
    }

    /** What it does not know yet is no level: Pi4J's mock says so of an input that nothing has driven. */
    static Level level(DigitalState state, Level unknown) {
        return switch (state) {
            case HIGH -> Level.HIGH;
            case LOW -> Level.LOW;
            case UNKNOWN -> unknown;
        };
    }

    static PullResistance of(Bias bias) {
        return switch (bias) {
            case AS_IS, NONE -> PullResistance.OFF;
            case PULLED_UP -> PullResistance.PULL_UP;
            case PULLED_DOWN -> PullResistance.PULL_DOWN;
        };
    }

    static Bias bias(PullResistance pull) {
        return switch (pull) {
            case OFF -> Bias.AS_IS;
            case PULL_UP -> Bias.PULLED_UP;
            case PULL_DOWN -> Bias.PULLED_DOWN;
        };
    }
}
