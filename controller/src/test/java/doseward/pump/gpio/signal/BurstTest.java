package doseward.pump.gpio.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is heard and seen, millisecond by millisecond. */
class BurstTest {
    private static final long MINUTE = 60_000;

    /** How long it sounds, is silent, sounds, and so on, in milliseconds. */
    private static List<Long> heard(Burst burst) {
        List<Long> lengths = new ArrayList<>();
        boolean sounds = true;
        long from = 0;
        for (long at = 0; at < MINUTE; at++) {
            if (burst.sounds(Duration.ofMillis(at).toNanos()) != sounds) {
                lengths.add(at - from);
                from = at;
                sounds = !sounds;
            }
        }
        return lengths;
    }

    private static List<Long> every(List<Long> lengths, int from) {
        return lengths.stream().skip(from).limit(19).toList();
    }

    @Test void theMostUrgentIsFiveAndFivePulses() {
        List<Long> lengths = heard(Burst.HIGH);

        assertEquals(List.of(150L, 100L, 150L, 100L, 150L, 100L, 150L, 100L, 150L, 700L, 150L, 100L, 150L,
            100L, 150L, 100L, 150L, 100L, 150L), every(lengths, 0));
        assertEquals(5_000, lengths.get(19));
        assertEquals(every(lengths, 0), every(lengths, 20));
    }

    @Test void theMiddleOneIsThreePulsesAndTheLeastTwo() {
        assertEquals(List.of(200L, 200L, 200L, 200L, 200L, 10_000L, 200L), heard(Burst.MEDIUM).subList(0, 7));
        assertEquals(List.of(200L, 200L, 200L, 20_000L, 200L), heard(Burst.LOW).subList(0, 5));
    }

    @Test void lampsFlashHalfOfTheTimeAsOftenAsTheyMay() {
        assertEquals(120, begins(Flash.HIGH));
        assertEquals(36, begins(Flash.MEDIUM));
        assertEquals(1, begins(Flash.LOW));
        assertEquals(MINUTE / 2, lit(Flash.HIGH));
        assertTrue(Math.abs(lit(Flash.MEDIUM) - MINUTE / 2) < 100);
        assertEquals(MINUTE, lit(Flash.LOW));
    }

    private static boolean isLit(Flash flash, long millis) {
        return flash.isLit(Duration.ofMillis(millis).toNanos());
    }

    private static long begins(Flash flash) {
        return LongStream.range(0, MINUTE)
            .filter(at -> isLit(flash, at) && (at == 0 || !isLit(flash, at - 1))).count();
    }

    private static long lit(Flash flash) {
        return LongStream.range(0, MINUTE).filter(at -> isLit(flash, at)).count();
    }
}
