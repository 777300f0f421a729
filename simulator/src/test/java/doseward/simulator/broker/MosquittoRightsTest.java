package doseward.simulator.broker;

import static doseward.simulator.broker.Bench.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.Command;
import doseward.pump.Report;
import doseward.pump.mqtt.Access;
import doseward.pump.mqtt.Broker;
import doseward.pump.mqtt.BrokerCheck;
import doseward.pump.mqtt.MqttPump;
import doseward.pump.mqtt.Topics;
import doseward.simulator.pump.MqttDevice;
import doseward.trace.Requirement;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rights for Mosquitto that we ship, tried on a real one: who may say and hear what. */
class MosquittoRightsTest {
    private static final Path RIGHTS = Path.of("..", "controller", "settings", "mosquitto.acl");
    private static final String PASSWORD = "correct horse";
    private static final Topics TOPICS = new Topics("pump-1");

    @TempDir
    private Path folder;
    private final ScriptedDevice scripted = new ScriptedDevice(TOPICS.pump());
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private URI address;
    private MqttPump pump;
    private MqttDevice device;
    private long uptime;

    @BeforeEach void meet() throws Exception {
        Path passwords = Files.createFile(folder.resolve("passwords"));
        TestBroker broker = Mosquittos.required("allow_anonymous false", "password_file " + passwords,
            "acl_file " + RIGHTS.toAbsolutePath().normalize());
        for (String user : List.of("desk", "pump-1", "pump-2", "monitor", "stranger")) {
            assertEquals(0, new ProcessBuilder("mosquitto_passwd", "-b", passwords.toString(), user, PASSWORD)
                .start().waitFor());
        }
        open.push(broker);
        broker.start();
        address = URI.create("mqtt://127.0.0.1:" + broker.port());
        device = new MqttDevice(as("pump-1"), TOPICS.pump(), scripted, Bench.QUICK);
        open.push(device);
        pump = new MqttPump(as("desk"), "desk", TOPICS.pump(), 1, InstantSource.system());
        open.push(pump);
        hear(Report.Identified.class);
    }

    @AfterEach void part() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    private Broker as(String user) throws Exception {
        Path file = Files.writeString(folder.resolve(user), PASSWORD + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return Broker.at(address, new Access(Optional.empty(), Optional.of(new Access.Login(user, file))));
    }

    private boolean turn() {
        device.turn(Duration.ofMillis(++uptime));
        return true;
    }

    @Test void aControllerAndAPumpDoAllThatTheyMust() {
        pump.send(new Command.Infuse(Bench.TOKEN, Bench.FLOWS, Command.LONGEST_LEASE,
            InstantSource.system().instant().plusSeconds(10)));

        hear(Report.Started.class);
        assertEquals(0, pump.traffic().unsent());
        assertEquals(0, device.traffic().unsent());
    }

    /** Its word and the controller's go the same way, so once the second has come the first never will. */
    @Requirement("incident 20")
    @Test void nobodyButTheControllerTellsAPumpAnything() throws Exception {
        for (String user : List.of("stranger", "monitor", "pump-2", "pump-1")) {
            try (RawClient other = new RawClient(address, user, PASSWORD)) {
                long before = device.traffic().received();
                other.say(TOPICS.command(), "not even a command");

                pump.send(new Command.Identify());
                until(() -> turn() && device.traffic().received() > before);
                assertEquals(before + 1, device.traffic().received(), user);
            }
        }
        assertEquals(0, device.traffic().bad());
    }

    @Requirement("incident 20")
    @Test void nobodySpeaksForAPumpButItself() throws Exception {
        for (String user : List.of("stranger", "monitor", "pump-2", "desk")) {
            try (RawClient other = new RawClient(address, user, PASSWORD)) {
                other.say(TOPICS.report(), "not even a report");
                other.say(TOPICS.state(), "nor a state");
                other.say(TOPICS.birth(), "nor a birth");
                askAndHear();
            }
        }
        assertEquals(0, pump.traffic().bad());
    }

    private void askAndHear() {
        pump.send(new Command.Identify());
        hear(Report.Identified.class);
    }

    private void hear(Class<? extends Report> kind) {
        until(() -> turn() && pump.poll().filter(kind::isInstance).isPresent());
    }

    @Test void aMonitorHearsAllAndAStrangerNothing() throws Exception {
        try (RawClient stranger = new RawClient(address, "stranger", PASSWORD);
                RawClient neighbour = new RawClient(address, "pump-2", PASSWORD);
                RawClient monitor = new RawClient(address, "monitor", PASSWORD)) {
            stranger.listen("doseward/#");
            neighbour.listen("doseward/#");
            monitor.listen("doseward/#");

            askAndHear();

            until(() -> !monitor.on(TOPICS.command()).isEmpty() && !monitor.on(TOPICS.report()).isEmpty()
                && !monitor.on(TOPICS.stateOf("desk")).isEmpty());
            assertEquals(List.of(), stranger.heard);
            assertEquals(List.of(), neighbour.heard);
        }
    }

    @Test void whoDoesNotSayWhoItIsIsNotLetIn() {
        assertTrue(BrokerCheck.trouble(Broker.at(address), Duration.ofSeconds(20)).isPresent());
    }
}
