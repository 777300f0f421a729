package doseward.engine;

import doseward.plan.Capability;
import doseward.pump.Make;
import doseward.pump.Power;
import doseward.pump.SelfTest;
import doseward.quantity.Temperature;
import doseward.quantity.Volume;
import java.time.Instant;
import java.util.List;

/** What a pump told of itself; remembered when it is new, and when a dose waits for it. */
public sealed interface PumpTold extends Event.OfPump {
    /** Who it is and what it can make; {@code unfit} says what of the plan it can't give. */
    record PumpIdentified(Instant at, String channel, Make make, Capability capability, List<String> unfit)
            implements PumpTold {
        public PumpIdentified {
            unfit = List.copyOf(unfit);
        }
    }

    /** What it runs on, and how long its battery lasts. */
    record PowerTold(Instant at, String channel, Power power) implements PumpTold {}

    /** How much is left in its bag or syringe. */
    record ReservoirTold(Instant at, String channel, Volume left) implements PumpTold {}

    /** How hot it is. */
    record TemperatureTold(Instant at, String channel, Temperature temperature) implements PumpTold {}

    /** What came of testing itself. */
    record SelfTestTold(Instant at, String channel, SelfTest test) implements PumpTold {}
}
