package doseward.pump.gpio.machine;

import doseward.pump.gpio.chip.ChipLines;
import doseward.pump.gpio.line.Level;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.OutputWish;
import java.util.concurrent.CountDownLatch;

/** A program that takes a line, holds it HIGH, and never ends by itself. */
public final class HoldingChild {
    static final int LINE = 7;
    static final String USE = "another pump";
    static final String HOLDS = "holds it";

    private HoldingChild() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            new ChipLines().output(new OutputWish(new Bench().line(LINE), USE, Level.HIGH, Level.LOW));
        } catch (LineFailed refused) {
            Guest.say(refused.getMessage());
            return;
        }
        Guest.say(HOLDS);
        new CountDownLatch(1).await();
    }
}
