package doseward.engine;

import doseward.pump.Make;
import doseward.pump.SelfTest;
import java.time.Instant;
import java.util.List;

/** Pumps as tests need them. */
public final class Pumps {
    /** It runs on the mains, draws from a bag that it does not measure, and is in true for ever. */
    public static final Make PLAIN = with();

    /** All its parts work. */
    public static final SelfTest SOUND = new SelfTest(List.of(SelfTest.Part.values()), List.of());

    private Pumps() {}

    /** A pump with these sensors. */
    public static Make with(Make.Sensor... sensors) {
        return new Make("s-1", "1", Make.Container.BAG, List.of(sensors), Instant.MAX);
    }
}
