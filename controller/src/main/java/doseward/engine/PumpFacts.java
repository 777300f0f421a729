package doseward.engine;

import doseward.engine.PumpTold.PowerTold;
import doseward.engine.PumpTold.PumpIdentified;
import doseward.engine.PumpTold.ReservoirTold;
import doseward.engine.PumpTold.SelfTestTold;
import doseward.engine.PumpTold.TemperatureTold;
import java.util.Optional;

/** What a pump last told of itself since it started, and when; each empty until it has: unknown, not fine. */
public record PumpFacts(
        Optional<PumpIdentified> identity, Optional<PowerTold> power, Optional<ReservoirTold> reservoir,
        Optional<TemperatureTold> temperature, Optional<SelfTestTold> selfTest) {

    static final PumpFacts NONE = new PumpFacts(Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty());

    PumpFacts with(PumpTold told) {
        return switch (told) {
            case PumpIdentified now ->
                new PumpFacts(Optional.of(now), power, reservoir, temperature, selfTest);
            case PowerTold now -> new PumpFacts(identity, Optional.of(now), reservoir, temperature, selfTest);
            case ReservoirTold now -> new PumpFacts(identity, power, Optional.of(now), temperature, selfTest);
            case TemperatureTold now -> new PumpFacts(identity, power, reservoir, Optional.of(now), selfTest);
            case SelfTestTold now ->
                new PumpFacts(identity, power, reservoir, temperature, Optional.of(now));
        };
    }
}
