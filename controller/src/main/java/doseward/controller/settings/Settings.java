package doseward.controller.settings;

import doseward.engine.Arming;
import doseward.engine.Stage;
import doseward.protocol.Limits;
import doseward.protocol.Pace;
import doseward.pump.mqtt.Broker;
import doseward.quantity.Rate;
import java.nio.file.Path;
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
 * @param order which course it runs; empty until one is opened at the console
 * @param journal where the course is remembered
 * @param offered where the pump of each channel is found; of several, one is chosen when a course is opened
 * @param fastest what no infusion here may be faster than, whatever protocol and drug file allow
 * @param door the port of its door, 0 for any that is free; empty for no door
 * @param console where its bedside console listens; there is none without a door
 * @param arming who must arm the course before anything is given
 * @param trust the file of the keys whose approvals of a protocol count; empty where none is asked for
 * @param protocols the directory of protocols of which one is chosen at the console; empty where the settings
 *     themselves say which course is run
 */
public record Settings(
        String controller,
        Stage stage,
        Optional<CourseOrder> order,
        ZoneId zone,
        Path journal,
        SortedMap<String, List<PumpAt>> offered,
        Optional<Rate> fastest,
        Optional<Integer> door,
        Optional<ConsoleAt> console,
        Arming arming,
        Optional<Path> trust,
        Optional<Path> protocols) {

    public Settings {
        offered = new TreeMap<>(offered);
    }

    /** The same, with the course that was opened. */
    public Settings ordering(CourseOrder opened) {
        return new Settings(controller, stage, Optional.of(opened), zone, journal, offered, fastest, door,
            console, arming, trust, protocols);
    }

    /** Which course it runs; one must have been opened. */
    public CourseOrder ordered() {
        return order.orElseThrow(() -> new IllegalStateException("no course has been opened"));
    }

    /** A path, or the name of a shipped protocol; of a course that has been opened. */
    public String protocol() {
        return ordered().protocol();
    }

    /** The pump of each channel: the one that was chosen; where none was, the first that is offered. */
    public SortedMap<String, PumpAt> pumps() {
        SortedMap<String, PumpAt> pumps = new TreeMap<>();
        offered.forEach((channel, some) -> pumps.put(channel, chosen(channel).orElse(some.getFirst())));
        return pumps;
    }

    /** The pump of the channel, if no other could be it, or a course was opened with it. */
    public Optional<PumpAt> chosen(String channel) {
        List<PumpAt> some = offered.getOrDefault(channel, List.of());
        return some.size() == 1 ? Optional.of(some.getFirst())
            : order.flatMap(course -> Optional.ofNullable(course.pumps().get(channel)))
                .flatMap(word -> some.stream().filter(one -> one.choice().equals(word)).findFirst());
    }

    /** The brokers at which pumps are met, each once. */
    public List<Broker> brokers() {
        return offered.values().stream().flatMap(List::stream).filter(PumpAt.OnBroker.class::isInstance)
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
