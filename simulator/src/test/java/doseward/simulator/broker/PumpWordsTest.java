package doseward.simulator.broker;

import static doseward.simulator.broker.Bench.QUICK;
import static doseward.simulator.broker.Bench.TOKEN;
import static doseward.simulator.broker.Bench.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.Capability;
import doseward.pump.Command;
import doseward.pump.Report;
import doseward.pump.Stamp;
import doseward.pump.mqtt.LineBounds;
import doseward.pump.mqtt.MqttPump;
import doseward.pump.mqtt.Presence;
import doseward.pump.mqtt.Wire;
import doseward.quantity.Volume;
import doseward.simulator.pump.MqttDevice;
import doseward.trace.Requirement;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is made of what comes over the wire: birth, state, reports old and new, and things nobody should say.
 */
class PumpWordsTest {
    private static final TestBroker BROKER = new TestBroker.Embedded();
    private Bench bench;
    private MqttPump pump;

    @BeforeAll static void start() {
        BROKER.start();
    }

    @AfterAll static void stop() {
        BROKER.stop();
    }

    @BeforeEach void setUp() {
        bench = new Bench(BROKER);
        pump = bench.pump();
        until(pump::isUp);
    }

    @AfterEach void tearDown() throws Exception {
        bench.close();
    }

    @Requirement("GIP 2.3.2 e")
    @Test void reportsThatAreOldDoubledOrOvertakenAreDropped() {
        RawClient raw = bench.raw();

        for (Stamp stamp : List.of(stamp(2, 5), stamp(2, 5), stamp(2, 4), stamp(1, 9), stamp(2, 7),
            stamp(3, 1))) {
            raw.say(bench.topics.report(), Wire.bytes(new Report.Ready(stamp)), 1, false);
        }

        until(() -> pump.traffic().received() == 6 && bench.poll(pump).size() == 3);
        assertEquals(List.of(new Report.Ready(stamp(2, 5)), new Report.Ready(stamp(2, 7)),
            new Report.Ready(stamp(3, 1))),
            bench.reports);
        assertEquals(3, pump.traffic().stale());
    }

    @Test void badReportsAreRefusedAndCountedAndTheNextGoodOneIsHeard() {
        RawClient raw = bench.raw();

        raw.say(bench.topics.report(), "{\"v\":7}");
        raw.say(bench.topics.report(), new byte[5_000], 1, false);
        raw.say(bench.topics.report(), new byte[0], 1, false);
        raw.say(bench.topics.report(), Wire.bytes(new Report.Ready(new Stamp("another", 1, 1, Duration.ZERO,
            Volume.ZERO, 0))), 1, false);
        raw.say(bench.topics.state(), "online");
        raw.say(bench.topics.birth(), Wire.bytes(new Report.Ready(stamp(1, 1))), 1, false);
        raw.say(bench.topics.report(), Wire.bytes(new Report.Ready(stamp(1, 1))), 1, false);

        until(() -> bench.poll(pump).contains(new Report.Ready(stamp(1, 1))));
        assertEquals(6, pump.traffic().bad());
        assertEquals(1, bench.reports.size());
    }

    @Test void aRetainedReportIsRefusedForItMayBeFromAnotherDay() {
        RawClient raw = bench.raw();
        raw.say(bench.topics.report(), Wire.bytes(new Report.Ready(stamp(1, 1))), 1, true);

        MqttPump late = bench.pump();

        until(() -> bench.poll(late).isEmpty() && late.traffic().bad() == 1);
    }

    @Test void aRetainedOrBadCommandIsRefusedByTheDevice() {
        RawClient raw = bench.raw();
        raw.say(bench.topics.command(),
            "{\"v\":7,\"kind\":\"identify\",\"session\":1,\"sequence\":1,\"boot\":0}"
            .getBytes(StandardCharsets.UTF_8), 1, true);
        MqttDevice device = bench.device();
        until(() -> bench.turn(device) && device.traffic().bad() == 1);

        raw.say(bench.topics.command(), "infuse");

        until(() -> bench.turn(device) && device.traffic().bad() == 2);
        assertTrue(bench.scripted.commands().stream().noneMatch(Command.Infuse.class::isInstance));
    }

    @Test void aPumpWhoseLineBreaksIsReportedOfflineByItsWill() {
        MqttDevice device = bench.device();
        bench.meet(pump, device);

        bench.deviceLine.cut();

        until(() -> bench.offlines(pump) == 1);
        assertTrue(bench.reports.getLast().toString().contains("left the broker"));
    }

    @Test void aPumpWhoseCableIsPulledIsOfflineUntilItIsPutInAgain() {
        MqttDevice device = bench.device();
        bench.meet(pump, device);

        device.network(false);
        until(() -> bench.turn(device) && bench.offlines(pump) > 0);
        assertFalse(device.isUp());

        device.network(true);
        bench.reports.clear();
        bench.meet(pump, device);
    }

    @Test void aLateWillOfAnOlderConnectionDoesNotMakeANewerOneOffline() {
        RawClient raw = bench.raw();
        raw.say(bench.topics.state(), Wire.bytes(new Presence(true, 3, 7)), 1, false);

        raw.say(bench.topics.state(), Wire.bytes(new Presence(false, 3, 6)), 1, false);
        raw.say(bench.topics.state(), Wire.bytes(new Presence(false, 2, 9)), 1, false);

        until(() -> bench.poll(pump).isEmpty() && pump.traffic().stale() == 2);
        raw.say(bench.topics.state(), Wire.bytes(new Presence(false, 3, 7)), 1, false);
        until(() -> bench.offlines(pump) == 1);
    }

    @Test void aRetainedBirthTellsWhatThePumpCanMakeButNotThatItIsThere() throws Exception {
        MqttDevice device = bench.device();
        bench.meet(pump, device);
        device.close();

        MqttPump late = bench.pump();

        until(() -> bench.poll(late) != null && late.capability().isPresent());
        assertEquals(Optional.of(Capability.USUAL), late.capability());
        late.send(bench.infuse());
        assertInstanceOf(Report.NotSent.class, bench.poll(late).getLast());
    }

    @Test void anOrderForAPumpNeverHeardIsNotSent() {
        pump.send(bench.infuse());

        assertEquals(List.of(new Report.NotSent(TOKEN, "pump " + bench.topics.pump() + " was not heard yet")),
            bench.poll(pump));
    }

    @Test void anotherControllerUnderTheSameNameIsNamedAsTheReason() {
        MqttPump twin = new MqttPump(bench.controllerLine.uri(), "bench", bench.topics.pump(), 2,
            bench.clock, QUICK);

        until(() -> bench.poll(pump).toString().contains("another took this name"));
        twin.close();
    }

    @Test void aDeviceThatStartsAnewComesBackUnderItsNewBoot() {
        MqttDevice device = bench.device();
        bench.meet(pump, device);

        bench.scripted.restart();

        until(() -> bench.turn(device) && bench.poll(pump).getLast() instanceof Report.Identified identified
            && identified.stamp().boot() == 2);
        pump.send(bench.infuse());
        until(() -> bench.turn(device) && bench.poll(pump).getLast() instanceof Report.Started);
        assertEquals(2, bench.scripted.heard.getLast().boot());
    }

    @Test void whenMoreComesThanTheBoxHoldsTheLineIsGivenUpAndSaysSo() {
        LineBounds narrow = new LineBounds(QUICK.keepAlive(), QUICK.patience(), QUICK.firstRetry(),
            QUICK.longestRetry(), 8, 4);
        MqttPump small = bench.pump(narrow);
        until(small::isUp);
        RawClient raw = bench.raw();

        for (int sequence = 1; sequence <= 50; sequence++) {
            raw.say(bench.topics.report(), Wire.bytes(new Report.Ready(stamp(1, sequence))), 0, false);
        }

        until(() -> bench.poll(small).toString().contains("overrun"));
        until(small::isUp);
    }

    @Test void theControllersStateIsOnlineWhileItsLineIsUpAndOfflineOnceItBreaksOrCloses() {
        RawClient raw = bench.raw();
        String topic = bench.topics.stateOf("bench");

        raw.listen(topic);

        until(() -> !raw.on(topic).isEmpty() && raw.on(topic).getLast().text().contains("online"));
        bench.controllerLine.cut();
        until(() -> raw.on(topic).getLast().text().contains("offline"));
        bench.controllerLine.heal();
        until(() -> raw.on(topic).getLast().text().contains("online"));
        pump.close();
        until(() -> raw.on(topic).getLast().text().contains("offline"));
    }

    @Test void aDeviceThatRunsByItselfAnswersWithoutBeingTurned() throws Exception {
        MqttDevice device = bench.device();
        Thread running = Thread.startVirtualThread(() -> {
            try {
                device.run();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });

        until(() -> bench.poll(pump).stream().anyMatch(Report.Identified.class::isInstance));
        pump.send(bench.infuse());
        until(() -> bench.poll(pump).getLast() instanceof Report.Started);
        device.close();

        assertTrue(running.join(Duration.ofSeconds(30)));
    }

    @Test void anOrderWhoseMomentHasPassedIsNotSent() {
        MqttDevice device = bench.device();
        bench.meet(pump, device);
        Command.Infuse late = bench.infuse();

        pump.send(new Command.Infuse(TOKEN, late.flows(), late.lease(), bench.clock.instant()));

        assertEquals(new Report.NotSent(TOKEN, "its last moment has passed"), bench.poll(pump).getLast());
    }

    private Stamp stamp(int boot, long sequence) {
        return new Stamp(bench.topics.pump(), boot, sequence, Duration.ofSeconds(sequence), Volume.ZERO, 0);
    }
}
