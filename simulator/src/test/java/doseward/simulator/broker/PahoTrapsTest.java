package doseward.simulator.broker;

import static doseward.simulator.broker.Bench.QUICK;
import static doseward.simulator.broker.Bench.TOKEN;
import static doseward.simulator.broker.Bench.until;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.Command;
import doseward.pump.Report;
import doseward.pump.mqtt.LineBounds;
import doseward.pump.mqtt.MqttPump;
import doseward.simulator.pump.MqttDevice;
import java.io.File;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each trap of the MQTT library, and our answer to it; run against every broker that we know. */
abstract class PahoTrapsTest {
    abstract TestBroker broker();

    Bench bench;

    @BeforeEach void setUp() {
        bench = new Bench(broker());
    }

    @AfterEach void tearDown() throws Exception {
        bench.close();
    }

    @Test void aCommandReachesItsPumpAndTheAnswerComesBack() {
        MqttDevice device = bench.device();
        MqttPump pump = bench.pump();
        bench.meet(pump, device);

        pump.send(bench.infuse());

        until(() -> bench.turn(device) && bench.poll(pump).stream()
            .anyMatch(Report.Started.class::isInstance));
        assertEquals(TOKEN, ((Command.Infuse) bench.scripted.commands().getLast()).token());
        assertEquals(pump.traffic().sent(), device.traffic().received());
        assertEquals(device.traffic().sent(), pump.traffic().received());
    }

    @Test void aCommandExpiresInTheBrokerIsNeverRetainedAndIsSentAtQualityOne() {
        MqttDevice device = bench.device();
        MqttPump pump = bench.pump();
        RawClient listener = bench.raw();
        listener.listen(bench.topics.command());
        bench.meet(pump, device);

        pump.send(bench.infuse());

        until(() -> listener.on(bench.topics.command()).stream()
            .anyMatch(heard -> heard.text().contains("infuse")));
        var command = listener.heard.getLast().message();
        long expiry = command.getProperties().getMessageExpiryInterval();
        assertTrue(expiry >= 1 && expiry <= 10, "expiry " + expiry);
        assertEquals("application/json", command.getProperties().getContentType());
        assertTrue(new String(command.getProperties().getCorrelationData()).matches("1/[0-9]+"));
        assertEquals(1, command.getQos());
        assertFalse(command.isRetained());
    }

    @Test void anOrderForAPumpThatIsAwayNeverReachesItLater() {
        MqttDevice device = bench.device();
        MqttPump pump = bench.pump();
        bench.meet(pump, device);
        bench.deviceLine.cut();
        until(() -> bench.offlines(pump) == 1);

        pump.send(bench.infuse());
        bench.deviceLine.heal();

        until(() -> bench.turn(device) && bench.poll(pump) != null
            && heardSince(device, Command.Identify.class, 2));
        assertFalse(bench.scripted.commands().stream().anyMatch(Command.Infuse.class::isInstance));
    }

    @Test void anOrderGivenWhileTheLineIsDownIsReportedAsNotSentAndNeverSentLater() {
        MqttDevice device = bench.device();
        MqttPump pump = bench.pump();
        bench.meet(pump, device);
        bench.controllerLine.cut();
        until(() -> bench.offlines(pump) == 1);

        pump.send(bench.infuse());
        pump.send(new Command.Halt(TOKEN));
        bench.controllerLine.heal();

        until(() -> bench.turn(device) && bench.poll(pump) != null
            && heardSince(device, Command.Identify.class, 2));
        assertEquals(1, bench.reports.stream().filter(Report.NotSent.class::isInstance).count());
        assertEquals(2, pump.traffic().unsent());
        assertTrue(bench.scripted.commands().stream().allMatch(Command.Identify.class::isInstance));
    }

    @Test void aFaultWhileAMessageIsHandedOverIsCountedAndSeenAndTheLineRecovers() {
        AtomicBoolean isBroken = new AtomicBoolean();
        bench.clock = () -> {
            if (isBroken.getAndSet(false)) {
                throw new IllegalStateException("the clock is broken");
            }
            return InstantSource.system().instant();
        };
        MqttDevice device = bench.device();
        MqttPump pump = bench.pump();
        bench.meet(pump, device);
        isBroken.set(true);

        bench.scripted.progress(1);
        bench.turn(device);

        until(() -> bench.offlines(pump) == 1);
        assertEquals(1, pump.traffic().faults());
        assertTrue(bench.reports.toString().contains("the clock is broken"));
        until(() -> bench.turn(device) && bench.poll(pump).getLast() instanceof Report.Identified);
    }

    @Test void afterTheBrokerStartsAnewBothEndsHearAgain() {
        MqttDevice device = bench.device();
        MqttPump pump = bench.pump();
        bench.meet(pump, device);

        broker().stop();
        until(() -> bench.offlines(pump) > 0); // two, if the device's will came before the line broke
        broker().start();

        until(() -> bench.turn(device) && bench.poll(pump).getLast() instanceof Report.Identified);
        bench.scripted.progress(1);
        until(() -> bench.turn(device) && bench.poll(pump).getLast() instanceof Report.Progress);
    }

    @Test void aBrokerThatIsNotThereYetIsTriedUntilItIsAndReportedOnce() {
        bench.controllerLine.cut();
        MqttPump pump = bench.pump();
        until(() -> bench.offlines(pump) == 1);
        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(5))
            .until(() -> bench.offlines(pump) == 1);

        bench.controllerLine.heal();

        until(pump::isUp);
    }

    @Test void aLoopThatPausesLosesNeitherItsLineNorAReport() {
        MqttDevice device = bench.device();
        MqttPump pump = bench.pump();
        bench.meet(pump, device);
        int before = bench.reports.size();

        bench.scripted.progress(100);
        bench.turn(device);
        await().during(QUICK.keepAlive().multipliedBy(3)).atMost(Duration.ofSeconds(30)).until(pump::isUp);

        until(() -> bench.poll(pump).size() == before + 100);
        assertTrue(bench.reports.stream().noneMatch(Report.Offline.class::isInstance));
        assertInOrder();
    }

    @Test void reportsThatTheLoopHasNotTakenStayUnacknowledgedSoTheBrokerHoldsTheRest() {
        LineBounds narrow = new LineBounds(QUICK.keepAlive(), QUICK.patience(), QUICK.firstRetry(),
            QUICK.longestRetry(), 8, 4);
        MqttDevice device = bench.device();
        MqttPump pump = bench.pump(narrow);
        bench.meet(pump, device);
        bench.fallQuiet(pump, device);
        long before = pump.traffic().received();

        bench.scripted.progress(10);
        bench.turn(device);

        until(() -> pump.traffic().received() == before + 4);
        await().during(Duration.ofSeconds(1)).until(() -> pump.traffic().received() == before + 4);
        until(() -> bench.poll(pump).stream().filter(Report.Progress.class::isInstance).count() == 10);
        assertInOrder();
    }

    @Test void reportsTakenAfterTheirConnectionBrokeAcknowledgeNothingInTheNext() {
        MqttDevice device = bench.device();
        MqttPump pump = bench.pump();
        bench.meet(pump, device);
        long before = pump.traffic().received();
        bench.scripted.progress(5);
        bench.turn(device);
        until(() -> pump.traffic().received() == before + 5);

        bench.controllerLine.cut();
        until(() -> !pump.isUp());
        bench.controllerLine.heal();
        until(pump::isUp);

        until(() -> bench.turn(device) && bench.poll(pump).getLast() instanceof Report.Identified);
        bench.scripted.progress(70);
        until(() -> bench.turn(device)
            && bench.poll(pump).stream().filter(Report.Progress.class::isInstance).count() == 75);
        assertEquals(0, pump.traffic().faults());
    }

    @Test void aFloodOfOrdersNeitherWaitsNorThrowsAndEachThatDidNotLeaveIsReported() {
        MqttDevice device = bench.device();
        MqttPump pump = bench.pump(LineBounds.USUAL);
        bench.meet(pump, device);
        bench.controllerLine.hold();
        long before = pump.traffic().sent();

        for (int order = 0; order < 3_000; order++) {
            pump.send(bench.infuse());
        }

        long left = pump.traffic().sent() - before;
        assertTrue(left >= 1 && left <= 16, "left " + left);
        assertEquals(3_000 - left, bench.poll(pump).stream().filter(Report.NotSent.class::isInstance)
            .count());
    }

    @Test void aLineThatLooksSoundAndCarriesNothingIsKnownAsDead() {
        MqttDevice device = bench.device();
        MqttPump pump = bench.pump();
        bench.meet(pump, device);

        bench.controllerLine.hold();
        until(() -> bench.offlines(pump) == 1);
        bench.controllerLine.cut();
        bench.controllerLine.heal();

        until(() -> bench.turn(device) && bench.poll(pump).getLast() instanceof Report.Identified);
    }

    @Test void linesThatFailAndLinesThatCloseLeaveNoThreadBehind() throws Exception {
        bench.controllerLine.hold();
        LineBounds hasty = new LineBounds(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofMillis(20),
            Duration.ofMillis(20), 8, 4);
        MqttPump silent = bench.pump(hasty);
        until(() -> bench.offlines(silent) == 1);
        bench.controllerLine.cut();
        until(() -> libraryThreads().size() <= 4);

        silent.close();
        bench.controllerLine.heal();
        for (int line = 0; line < 5; line++) {
            MqttPump brief = bench.pump();
            until(brief::isUp);
            brief.close();
        }

        until(() -> libraryThreads().isEmpty());
    }

    @Test void nothingIsWrittenToDisk() {
        List<String> before = List.of(new File(".").list());
        MqttDevice device = bench.device();
        MqttPump pump = bench.pump();

        bench.meet(pump, device);
        pump.send(bench.infuse());

        assertEquals(before, List.of(new File(".").list()));
    }

    private boolean heardSince(MqttDevice device, Class<? extends Command> kind, int times) {
        return bench.scripted.commands().stream().filter(kind::isInstance).count() >= times;
    }

    private void assertInOrder() {
        List<Long> sequences = bench.reports.stream().filter(Report.Said.class::isInstance)
            .map(report -> ((Report.Said) report).stamp().sequence()).toList();
        assertEquals(sequences.stream().sorted().distinct().toList(), sequences);
    }

    /** Those of this bench's lines, by the pump's id at the end of their names; other benches have theirs. */
    private List<String> libraryThreads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName)
            .filter(name -> name.startsWith("MQTT ") || name.startsWith("line of "))
            .filter(name -> name.endsWith("-" + bench.topics.pump())).sorted().toList();
    }
}
