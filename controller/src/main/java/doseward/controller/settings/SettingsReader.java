package doseward.controller.settings;

import doseward.engine.Arming;
import doseward.engine.Stage;
import doseward.language.check.UnknownPhrase;
import doseward.language.draft.At;
import doseward.language.Keys;
import doseward.language.Part;
import doseward.language.Reader;
import doseward.language.Reading;
import doseward.language.source.Node;
import doseward.language.source.SourceFile;
import doseward.language.words.Answer;
import doseward.language.words.Measures;
import doseward.language.words.Words;
import doseward.pump.mqtt.Access;
import doseward.pump.mqtt.Broker;
import doseward.quantity.Rate;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.TreeMap;

/** Reads a settings file, with a sentence and a place for whatever is wrong with it. */
public final class SettingsReader {
    /** What is wrong with the broker was told; its pumps are looked at as if it were right. */
    private static final Optional<Broker> UNREAD = Optional.of(new Broker("localhost", 1, Access.OPEN));
    private static final Pattern PORT = Pattern.compile("[0-9]{4,5}");
    static final int ANY_PORT = 0;
    private static final int FIRST_FREE_PORT = 1_024;
    private static final int LAST_PORT = 65_535;
    private static final Pattern CHANNEL = Pattern.compile("[A-Z]");
    private static final Keys KEYS = new Keys()
        .needs("language", "which version of the language it is written in", "1")
        .needs("controller", "what the controller is called", "desk")
        .needs("stage", "how far it may go", "simulation")
        .needs("zone", "in which zone the ward's clock goes", "Europe/Zurich")
        .needs("journal", "where the course is remembered", "course.db")
        .needs("pumps", "which pump is on which channel", "")
        .and(OrderReader.IN_SETTINGS)
        .and(BrokerReader.KEYS)
        .and(ConsoleReader.KEYS)
        .may("never-faster-than")
        .may("door")
        .may("arming")
        .may("trust");

    private SettingsReader() {}

    /** The settings, or all that is wrong with them. */
    public static Reading<Settings> read(Path file) {
        return read(SourceFile.read(file));
    }

    static Reading<Settings> read(SourceFile file) {
        return Reader.other(file, KEYS, SettingsReader::content);
    }

    private static Optional<Settings> content(Part top) {
        top.read("language", answer -> only(answer, "1", "This program reads version 1 of its settings:"));
        Optional<At<Stage>> stage = top.read("stage", SettingsReader::stage);
        Optional<At<String>> controller = top.read("controller", Words::hyphened);
        Optional<Optional<Broker>> broker = BrokerReader.read(top);
        Optional<At<ZoneId>> zone = top.read("zone", SettingsReader::zone);
        Optional<Optional<Path>> shelf = maybePath(top, "protocols");
        Optional<Optional<CourseOrder>> order = order(top, value(zone).orElse(ZoneOffset.UTC));
        Optional<At<Path>> journal = top.read("journal", SettingsReader::path);
        Optional<SortedMap<String, List<PumpAt>>> pumps = pumps(top, broker.orElse(UNREAD));
        Optional<Optional<Rate>> fastest = top.has("never-faster-than")
            ? value(top.read("never-faster-than", Measures::rate)).map(Optional::of)
            : Optional.of(Optional.empty());
        Optional<Optional<Integer>> door = top.has("door") ? value(top.read("door", SettingsReader::port))
            : Optional.of(Optional.of(ANY_PORT));
        Optional<Optional<ConsoleAt>> console = door.flatMap(open ->
            ConsoleReader.read(top, open.isPresent()));
        Optional<Arming> arming = value(stage).flatMap(at -> Caution.arming(top, at));
        Optional<Optional<Path>> trust = value(stage).flatMap(at -> Caution.trust(top, at));
        boolean whole = Stream.of(stage, controller, broker, shelf, order, zone, journal, pumps, fastest,
            door, console, arming, trust).allMatch(Optional::isPresent);
        return whole ? Optional.of(new Settings(said(controller), said(stage), order.get(), said(zone),
            said(journal), pumps.get(), fastest.get(), door.get(), console.get(), arming.get(), trust.get(),
            shelf.get())) : Optional.empty();
    }

    /** The settings say it themselves, or where one is chosen: which of two counts is never guessed. */
    private static Optional<Optional<CourseOrder>> order(Part top, ZoneId zone) {
        if (!top.has("protocols")) {
            return OrderReader.read(top, zone).map(Optional::of);
        }
        Optional<String> other = Stream.of("protocol", "patient", "begins", "override").filter(top::has)
            .findFirst();
        return other.isEmpty() ? Optional.of(Optional.empty())
            : top.value("protocols", answer -> answer.nothing(UnknownPhrase.because(answer.words(),
                "Protocol, patient and time are chosen at the console, and the settings say `"
                    + other.get() + "`:", "Leave out one or the other.")));
    }

    private static <T> T said(Optional<At<T>> answer) {
        return value(answer).orElseThrow();
    }

    private static <T> Optional<T> value(Optional<At<T>> answer) {
        return answer.map(At::value);
    }

    private static Optional<String> only(Answer answer, String word, String says) {
        return answer.text().equals(word) ? Optional.of(word) : answer.nothing(UnknownPhrase.because(
            answer.words(), says, "Write `" + answer.key() + ": " + word + "`."));
    }

    private static Optional<Stage> stage(Answer answer) {
        return Stage.of(answer.text()).or(() -> answer.nothing(UnknownPhrase.because(answer.words(),
            "An installation has the stages " + Stage.words() + ":", "Write one of them.")));
    }

    /** Ports below 1024 belong to the system. */
    static Optional<Optional<Integer>> port(Answer answer) {
        return switch (answer.text()) {
            case "on" -> Optional.of(Optional.of(ANY_PORT));
            case "off" -> Optional.of(Optional.empty());
            case String port when PORT.matcher(port).matches() && isFree(Integer.parseInt(port)) ->
                Optional.of(Optional.of(Integer.parseInt(port)));
            case String other -> answer.unknown("on");
        };
    }

    static boolean isFree(int port) {
        return port >= FIRST_FREE_PORT && port <= LAST_PORT;
    }

    private static Optional<ZoneId> zone(Answer answer) {
        try {
            return Optional.of(ZoneId.of(answer.text()));
        } catch (DateTimeException unknown) {
            return answer.unknown("Europe/Zurich");
        }
    }

    /** A file that may be left out; empty where what is said is none. */
    static Optional<Optional<Path>> maybePath(Part top, String key) {
        return top.has(key) ? value(top.read(key, SettingsReader::path)).map(Optional::of)
            : Optional.of(Optional.empty());
    }

    static Optional<Path> path(Answer answer) {
        try {
            return Optional.of(Path.of(answer.text()));
        } catch (InvalidPathException unreadable) {
            return answer.unknown("course.db");
        }
    }

    private static Optional<SortedMap<String, List<PumpAt>>> pumps(Part top, Optional<Broker> broker) {
        SortedMap<String, List<PumpAt>> pumps = new TreeMap<>();
        Wired board = new Wired();
        boolean whole = true;
        for (var entry : top.entries("pumps")) {
            String channel = entry.key().text();
            if (!CHANNEL.matcher(channel).matches()) {
                new Answer("pumps", entry.key(), top.problems()).unknown("A: pump-1");
            }
            Optional<List<PumpAt>> some = entry.value() instanceof Node.Mapping
                ? top.partOf(entry, PinsReader.KEYS).flatMap(part -> PinsReader.read(part, channel, board))
                : top.words(entry).flatMap(answer ->
                    Alternatives.read(answer, name -> onBroker(name, broker)));
            whole &= some.isPresent() && isChosenSomewhere(top, entry, some.get());
            some.ifPresent(found -> pumps.put(channel, found));
        }
        return pumps.isEmpty() || !whole ? Optional.empty() : Optional.of(pumps);
    }

    /** Where the settings say themselves which course is run, they also say by which pump. */
    private static boolean isChosenSomewhere(Part top, Node.Entry entry, List<PumpAt> some) {
        if (some.size() == 1 || top.has("protocols")) {
            return true;
        }
        new Answer("pumps", entry.key(), top.problems()).nothing(UnknownPhrase.because(entry.key(),
            "Which of these it is is chosen when a course is opened, and these settings open none:",
            "Name one, or write `protocols` and let a course be opened at the console."));
        return false;
    }

    /** A pump that is only named is met at the broker. */
    private static Optional<PumpAt> onBroker(Answer answer, Optional<Broker> broker) {
        return Words.hyphened(answer).flatMap(id -> broker.isPresent()
            ? Optional.of(new PumpAt.OnBroker(id, broker.get()))
            : answer.nothing(UnknownPhrase.because(answer.words(),
                "A pump by its name alone is met at a broker, and the settings name none:",
                "Add `broker: mqtt://127.0.0.1:1883`, or say which lines it is on.")));
    }
}
