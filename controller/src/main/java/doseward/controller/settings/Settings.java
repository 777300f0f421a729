package doseward.controller.settings;

import doseward.engine.Arming;
import doseward.engine.Stage;
import doseward.plan.SoftOverride;
import doseward.protocol.Limits;
import doseward.protocol.Pace;
import doseward.pump.mqtt.Broker;
import doseward.quantity.Rate;
import doseward.quantity.Weight;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a controller is told once, before it begins.
 *
 * @param controller its own name, part of its topics
 * @param stage of the installation that the course is run at
 * @param protocol a path, or the name of a shipped protocol
 * @param override of soft limits that the plan goes beyond, if a named person answers for it
 * @param begins when the first dose is due; empty for the next whole minute
 * @param journal where the course is remembered
 * @param pumps where the pump of each channel is found
 * @param fastest what no infusion here may be faster than, whatever protocol and drug file allow
 * @param door the port of its door, 0 for any that is free; empty for no door
 * @param console where its bedside console listens; there is none without a door
 * @param arming who must arm the course before anything is given
 * @param trust the file of the keys whose approvals of a protocol count; empty where none is asked for
 */
public record Settings(
        String controller,
        Stage stage,
        String protocol,
        Weight weight,
        Optional<SoftOverride> override,
        Optional<Instant> begins,
        ZoneId zone,
        Path journal,
        SortedMap<String, PumpAt> pumps,
        Optional<Rate> fastest,
        Optional<Integer> door,
        Optional<ConsoleAt> console,
        Arming arming,
        Optional<Path> trust) {

    public Settings {
        pumps = new TreeMap<>(pumps);
    }

    /** The brokers at which pumps are met, each once. */
    public List<Broker> brokers() {
        return pumps.values().stream().filter(PumpAt.OnBroker.class::isInstance)
            .map(pump -> ((PumpAt.OnBroker) pump).broker()).distinct().toList();
    }

    /** What a person should know of them, though it stops nothing, a sentence each. */
    public List<String> warnings() {
        return brokers().stream().filter(BrokerReader::isOpen).map(broker -> "Whoever is on the network can "
            + "listen to the " + broker + ", and command the pump: open-network is accepted.").toList();
    }

    /** The limits of this place, which nobody overrides. */
    public Limits limits() {
        return new Limits(List.of(), List.of(), fastest.stream()
            .map(rate -> new Limits.OfRate(Limits.Severity.HARD, new Pace.OfVolume(rate))).toList(),
            List.of());
    }
}
