package doseward.engine;

import doseward.plan.Capability;
import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Make;
import doseward.pump.Make.Sensor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The interlock's own look at the pump: what it can make, its calibration, its power and its bag. It adds up
 * volumes and times by itself, and does not look at steps of rates and volumes.
 */
final class InterlockPump {
    private static final long MICROLITRE_MILLIS = Duration.ofHours(1).toMillis();

    private InterlockPump() {}

    static Optional<String> objection(Course before, String channel, Command.Infuse infuse, Instant now) {
        PumpFacts facts = before.link(channel).facts();
        if (facts.identity().isEmpty() || facts.selfTest().isEmpty()) {
            return Optional.of("nobody knows what the pump on channel " + channel + " can make");
        }
        Make make = facts.identity().get().make();
        if (make.simulated() && before.opening().stage() != Stage.SIMULATION) {
            return Optional.of("the pump on channel " + channel + " is a simulated one");
        }
        boolean sound = facts.selfTest().get().test().failed().isEmpty()
            && canMake(facts.identity().get().capability(), infuse.flows())
            && now.plus(lasts(infuse.flows())).isBefore(make.calibratedUntil())
            && (!make.has(Sensor.BATTERY) || hasPower(facts, lasts(infuse.flows())))
            && (!make.has(Sensor.RESERVOIR) || holds(facts, microlitres(infuse.flows())));
        return sound ? Optional.empty()
            : Optional.of("the pump on channel " + channel + " is not fit for it");
    }

    /** Steps of rates and volumes are the pump's own to refuse. */
    private static boolean canMake(Capability can, List<Flow> flows) {
        long volume = microlitres(flows);
        boolean fits = volume >= can.smallest().microlitres()
            && volume <= can.largest().microlitres();
        return fits && flows.stream().map(Flow::rate)
            .allMatch(rate -> rate.compareTo(can.slowest()) >= 0 && rate.compareTo(can.fastest()) <= 0);
    }

    private static boolean hasPower(PumpFacts facts, Duration lasts) {
        return facts.power().filter(told -> !told.power().isOnBattery()
            || told.power().lasts().compareTo(lasts) > 0).isPresent();
    }

    private static boolean holds(PumpFacts facts, long microlitres) {
        return facts.reservoir().filter(told -> told.left().microlitres() >= microlitres).isPresent();
    }

    private static long microlitres(List<Flow> flows) {
        return flows.stream().mapToLong(flow -> flow.volume().microlitres()).sum();
    }

    private static Duration lasts(List<Flow> flows) {
        return Duration.ofMillis(flows.stream().mapToLong(flow -> Math.multiplyExact(MICROLITRE_MILLIS,
            flow.volume().microlitres()) / flow.rate().microlitresPerHour()).sum());
    }
}
