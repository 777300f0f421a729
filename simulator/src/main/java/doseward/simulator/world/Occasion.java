package doseward.simulator.world;

import doseward.pump.Token;
import doseward.quantity.Volume;
import doseward.simulator.pump.Flow;
import java.time.Duration;
import java.time.Instant;

/** When something befalls a ward: at a moment, or once so much of a dose has flowed, or for so long. */
public sealed interface Occasion {
    /** At this moment. */
    record At(Instant moment) implements Occasion {}

    /** Once so much of the dose has truly left its pump. */
    record Delivered(int dose, Volume volume) implements Occasion {}

    /** So long after the dose began to flow. */
    record After(int dose, Duration time) implements Occasion {}

    /** Whether it has come; looked at after each turn. */
    default boolean hasCome(World world) {
        return switch (this) {
            case At(Instant moment) -> !world.now().isBefore(moment);
            case Delivered(int dose, Volume volume) -> world.flows().stream()
                .filter(flow -> isOf(flow.token(), dose)).map(Flow::delivered)
                .reduce(Volume.ZERO, Volume::plus).compareTo(volume) >= 0;
            case After(int dose, Duration time) -> world.flows().stream()
                .filter(flow -> isOf(flow.token(), dose))
                .anyMatch(flow -> !world.now().isBefore(flow.start().plus(time)));
        };
    }

    private static boolean isOf(Token token, int dose) {
        return token.dose() == dose;
    }
}
