package doseward.simulator.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Priority;
import doseward.plan.Capability;
import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Dispatch;
import doseward.pump.Report;
import doseward.pump.Report.Trouble;
import doseward.pump.Token;
import doseward.pump.past.Keepsake;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import doseward.simulator.pump.Outfit;
import doseward.simulator.pump.PumpKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelTest {
    private static final Instant ON = Instant.parse("2026-01-05T08:00:00Z");
    private static final Outfit WARD = Outfit.ward(Capability.USUAL);
    private static final Token TOKEN = new Token("course", 3, 1);
    private static final Duration LEASE = Duration.ofSeconds(15);

    @TempDir
    private Path folder;
    private final List<String> told = new ArrayList<>();
    private final List<Report.Said> said = new ArrayList<>();
    private Panel panel;
    private long second;
    private long sent;
    private boolean controllerIsThere = true;

    @BeforeEach void standBeforeASyringePump() throws IOException {
        panel = panel(PumpKind.SYRINGE);
        goOn(2);
    }

    @Test void whatFlowsIsSeenWithItsRateItsTimeAndItsLease() {
        begin();
        goOn(60);

        Sight sight = seen();
        assertTrue(sight.flows());
        assertEquals(Rate.ofMillilitresPerHour(200), sight.dose().orElseThrow().rate());
        assertEquals(new Volume(3_333), sight.dose().orElseThrow().delivered());
        assertEquals(Duration.ofSeconds(840), sight.dose().orElseThrow().left());
        assertEquals(new Volume(56_666), sight.left());
        assertTrue(sight.trulyFlowed() > 0 && sight.trulyFlowed() < 3_333_000,
            "the line holds some of it: " + sight.trulyFlowed());
    }

    @Test void aClampedLineStopsThePumpAndAFreeOneLetsThePressureGo() {
        begin();
        goOn(30);

        press("clamp", true);
        goOn(30);

        assertEquals(List.of(Trouble.OCCLUSION_DOWNSTREAM), seen().troubles());
        assertTrue(seen().pressure() >= seen().threshold());
        assertFalse(seen().flows());
        assertEquals(3, seen().dose().orElseThrow().token().dose());
        assertTrue(said.stream().anyMatch(Report.Stopped.class::isInstance));

        press("clamp", false);
        goOn(60);
        assertEquals(List.of(), seen().troubles());
        assertEquals(List.of("the line is clamped.", "the line is free again."), told);
    }

    @Test void airAnOpenDoorAndAPulledPlugAreFoundAndPutRight() {
        begin();
        press("air", true);
        goOn(30);
        assertEquals(List.of(Trouble.AIR_IN_LINE), seen().troubles());
        press("air", false);
        press("door", true);
        goOn(1);
        assertEquals(List.of(Trouble.DOOR_OPEN), seen().troubles());
        press("door", false);
        press("plug", true);
        goOn(1);
        assertEquals(List.of(), seen().troubles());
        assertTrue(seen().power().isOnBattery());
        assertEquals(Set.of(Trick.PLUG), seen().tricks());
        press("plug", false);
        goOn(1);
        assertFalse(seen().power().isOnBattery());
    }

    @Test void theStopKeyStopsAndAFullSyringeGoesInOnlyWhileNothingFlows() {
        begin();
        goOn(60);
        press("refill", true);
        goOn(1);
        assertTrue(Volume.ofMillilitres(57).isAbove(seen().left()), "nobody opens a pump that gives");

        press("halt", true);
        goOn(1);
        assertFalse(seen().flows());
        press("refill", true);
        goOn(1);
        assertEquals(Volume.ofMillilitres(60), seen().left());
    }

    @Test void silenceLastsTwoMinutesAndWhatIsNewBreaksIt() {
        begin();
        press("clamp", true);
        goOn(40);
        assertEquals(Optional.of(Priority.MEDIUM), seen().loudest());
        assertEquals(Optional.empty(), seen().silent());

        press("silence", true);
        goOn(1);
        assertEquals(Optional.of(Cry.SILENT_FOR), seen().silent());
        goOn(119);
        assertTrue(seen().silent().isPresent());
        goOn(1);
        assertEquals(Optional.empty(), seen().silent());

        press("silence", true);
        press("door", true);
        goOn(2);
        assertEquals(Optional.empty(), seen().silent());
    }

    @Test void aPumpWhoseControllerIsSilentCriesAloud() {
        begin();
        controllerIsThere = false;
        goOn(20);

        assertTrue(seen().alone());
        assertEquals(Optional.of(Priority.HIGH), seen().loudest());
    }

    @Test void theNetworkIsPulledAndPutInAgain() {
        press("network", true);
        assertFalse(panel.networkIsThere());
        press("network", false);
        assertTrue(panel.networkIsThere());
    }

    @Test void aKeyThatIsNotThereDoesNothing() {
        assertFalse(panel.press("explode", true));
        assertFalse(panel.press("pinch", true), "a syringe has no tube before it");
        assertEquals(List.of(), told);
    }

    @Test void rollersDrawFromATubeThatCanBePinched() throws IOException {
        second = 0;
        panel = panel(PumpKind.ROLLERS);
        goOn(2);
        begin();
        goOn(10);

        press("pinch", true);
        goOn(60);

        assertEquals(List.of(Trouble.OCCLUSION_UPSTREAM), seen().troubles());
        press("pinch", false);
        goOn(60);
        assertEquals(List.of(), seen().troubles());
    }

    @Test void aPumpWithoutABodyHasNoFront() {
        assertThrows(IllegalArgumentException.class, () -> new Panel("pump-1", PumpKind.EXACT, WARD,
            new Keepsake(folder.resolve("other")), ON, told::add));
    }

    private Panel panel(PumpKind kind) throws IOException {
        return new Panel("pump-1", kind, kind.of(WARD, 1), new Keepsake(folder.resolve(kind.toString())), ON,
            told::add);
    }

    private void begin() {
        say(new Command.Infuse(TOKEN,
            List.of(new Flow(Volume.ofMillilitres(50), Rate.ofMillilitresPerHour(200))), LEASE, ON));
    }

    private void say(Command command) {
        said.addAll(panel.pump().hear(new Dispatch(1, ++sent, 1, Duration.ofHours(1), command)));
    }

    private void press(String name, boolean on) {
        assertTrue(panel.press(name, on), name);
    }

    private void goOn(long seconds) {
        for (long end = second + seconds; second < end;) {
            said.addAll(panel.pump().advanceTo(Duration.ofSeconds(++second)));
            if (controllerIsThere) {
                say(new Command.Renew(TOKEN, LEASE));
            }
        }
    }

    private Sight seen() {
        return panel.board().now().orElseThrow();
    }
}
