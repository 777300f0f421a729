package doseward.pump.gpio;

import doseward.pump.Report.Trouble;
import doseward.pump.gpio.signal.Cry;
import java.util.Set;

/** How urgent what a pump finds is: as its controller has it, for both may be heard at once. */
final class Cries {
    private Cries() {}

    /** The most urgent of all that stands. */
    static Cry of(Set<Trouble> standing) {
        return standing.stream().map(Cries::of).reduce(Cry.NOTHING, Cry::or);
    }

    static Cry of(Trouble trouble) {
        return switch (trouble) {
            case OCCLUSION_DOWNSTREAM, OCCLUSION_UPSTREAM, AIR_IN_LINE, DOOR_OPEN, BAG_EMPTY, OVERHEATED,
                KEY_STUCK, BATTERY_DEPLETED, FAULT -> Cry.MEDIUM;
            case BAG_LOW, BATTERY_LOW, SELF_TEST_FAILED -> Cry.LOW;
        };
    }
}
