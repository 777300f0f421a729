package doseward.simulator.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.simulator.chance.Fate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final Instant START = Instant.parse("2026-01-05T07:00:00Z");
    private static final List<Integer> SENT = IntStream.range(0, 1_000).boxed().toList();

    @Test void aKindLineBringsEverything() {
        assertEquals(SENT, arrivals(Faults.NONE, Duration.ofSeconds(1)));
    }

    @Test void anUnkindLineLosesDoublesAndReorders() {
        List<Integer> arrived = arrivals(faults(100, 100, 100), Duration.ofMillis(200));

        assertTrue(arrived.stream().distinct().count() < SENT.size(), "some are lost");
        assertTrue(arrived.size() > arrived.stream().distinct().count(), "some come twice");
        assertNotEquals(arrived.stream().sorted().toList(), arrived, "some overtake others");
    }

    @Test void theSameSeedDoesTheSame() {
        assertEquals(arrivals(faults(50, 50, 50), Duration.ofSeconds(1)),
            arrivals(faults(50, 50, 50), Duration.ofSeconds(1)));
    }

    private static List<Integer> arrivals(Faults faults, Duration every) {
        Agenda agenda = new Agenda(START);
        Tally tally = new Tally();
        Fortune fortune = new Fortune(7, agenda, faults, Fate.AS_DRAWN, START.plus(Duration.ofDays(1)));
        Stage stage = new Stage(agenda, fortune, tally, new Story(agenda::now, line -> { }),
            new Stall(agenda), new LineBook(agenda), Script.NONE);
        List<Integer> arrived = new ArrayList<>();
        Line<Integer> line = new Line<>("test", stage,
            new Weather(stage, "weather", () -> { }), word -> new Passing.ByChance(), arrived::add);
        SENT.forEach(number -> agenda.at(START.plus(every.multipliedBy(number)), () -> line.carry(number)));
        while (agenda.next()) {
            assertTrue(agenda.now().isBefore(START.plus(Duration.ofDays(1))), "the line never ends");
        }
        return arrived;
    }

    private static Faults faults(int lost, int doubled, int slow) {
        Faults none = Faults.NONE;
        return new Faults(lost, doubled, slow, 0, none.outageEvery(), none.longestOutage(), 0, 0,
            none.crashEvery(),
            none.longestDown(), 0, none.powerCutEvery(), 0, none.pump(),
            MachineFaults.NONE);
    }
}
