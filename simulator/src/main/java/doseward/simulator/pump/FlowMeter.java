package doseward.simulator.pump;

import doseward.pump.Token;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measures what flows, keeps the true record of it, and the counter that survives a restart. */
final class FlowMeter {
    private final List<Flow> flows = new ArrayList<>();
    private final Innards innards;
    private final PumpClock clock = new PumpClock();
    private boolean started;
    private long microlitresOfEnded;
    private boolean flowing;
    private long moved;
    private long told;

    /** A meter at the drive of this pump. */
    FlowMeter(Volume lifetime, Innards innards) {
        this.microlitresOfEnded = lifetime.microlitres();
        this.innards = innards;
    }

    /** It starts anew, after so long an uptime; what is no motor went on while it was off. */
    void bootedAt(Instant at, Duration uptime) {
        if (started) {
            innards.stoodOff(Duration.between(clock.at(uptime), at));
        }
        started = true;
        clock.start(at);
    }

    PumpClock clock() {
        return clock;
    }

    void begin(Running dose) {
        Instant start = clock.at(dose.start());
        flows.add(new Flow(dose.token(), start, start, 0));
        flowing = true;
        told = 0;
        innards.begin(dose.rate());
    }

    void move(Running dose, Duration uptime) {
        Flow before = flows.getLast();
        long asked = dose.nanolitresBy(uptime) - told;
        long drawn = innards.draw(asked);
        told += asked;
        long after = before.nanolitres() + drawn;
        moved = Math.addExact(moved, drawn);
        flows.set(flows.size() - 1, new Flow(before.token(), before.start(), clock.at(uptime), after));
        conserve();
    }

    void end(Running dose, Duration uptime) {
        move(dose, uptime);
        microlitresOfEnded = lifetime().microlitres();
        flowing = false;
    }

    /** So much filled a line: it counts in the lifetime, and reached nobody. */
    void primed(Volume volume) {
        microlitresOfEnded = Math.addExact(microlitresOfEnded, volume.microlitres());
        innards.bag().draw(Math.multiplyExact(volume.microlitres(), Flow.NANOLITRES_PER_MICROLITRE));
    }

    Volume delivered(Token token) {
        Volume all = Volume.ZERO;
        for (Flow flow : flows) {
            all = flow.token().equals(token) ? all.plus(flow.delivered()) : all;
        }
        return all;
    }

    /** Counts the whole microlitres of each dose, as its reports do, so that both always agree. */
    Volume lifetime() {
        Volume ended = new Volume(microlitresOfEnded);
        return flowing ? ended.plus(flows.getLast().delivered()) : ended;
    }

    List<Flow> flows() {
        return Collections.unmodifiableList(flows);
    }

    private void conserve() {
        long recorded = 0;
        for (Flow flow : flows) {
            recorded = Math.addExact(recorded, flow.nanolitres());
        }
        if (recorded != moved) {
            throw new IllegalStateException(moved + " nL left the pump, and " + recorded
                + " nL are recorded");
        }
    }
}
