package doseward.simulator.pump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.Capability;
import doseward.plan.Giving;
import doseward.pump.Command;
import doseward.pump.Dispatch;
import doseward.pump.Token;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CryingPumpTest {
    private static final Token DOSE = new Token("course", 1, 1);
    private static final Duration LEASE = Duration.ofSeconds(15);

    private final List<String> heard = new ArrayList<>();
    private final SimulatedPump inside = new SimulatedPump("pump-1", Outfit.bench(Capability.USUAL));
    private final CryingPump pump = new CryingPump(inside, heard::add);
    private long sequence;

    @BeforeEach void aDoseRuns() {
        inside.powerOn(Instant.parse("2026-03-02T12:00:00Z"));
        tell(new Command.Infuse(DOSE, List.of(new Giving.Flow(new Volume(52_660), new Rate(210_600))), LEASE,
            Instant.parse("2026-03-02T12:00:10Z")));
        assertTrue(inside.infusing().isPresent());
    }

    @Requirement("incident 30")
    @Test void itCriesOnceItsControllerHasBeenSilentForALease() {
        pump.advanceTo(LEASE.minusMillis(1));
        assertEquals(List.of(), heard);

        pump.advanceTo(LEASE);
        pump.advanceTo(Duration.ofHours(1));

        assertEquals(1, heard.size());
        assertTrue(heard.getFirst().startsWith("THE PUMP CRIES"), heard::toString);
    }

    @Test void itIsSilentAgainOnceAControllerSpeaks() {
        pump.advanceTo(LEASE);

        tell(new Command.Identify());
        tell(new Command.Halt(DOSE));
        pump.advanceTo(Duration.ofHours(1));

        assertEquals(2, heard.size());
    }

    @Test void aDoseThatIsHaltedLeavesItSilent() {
        tell(new Command.Halt(DOSE));

        pump.advanceTo(Duration.ofHours(1));

        assertEquals(List.of(), heard);
    }

    private void tell(Command command) {
        pump.hear(new Dispatch(1, ++sequence, 1, Duration.ofSeconds(10), command));
    }
}
