package doseward.pump.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.trace.Requirement;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WireFuzzTest {
    private static final int RUNS = 10_000;
    private static final String[] HOSTILE = {"-1", "0", "1e9", "1.0", "null", "{}", "[]", "\"\"",
        "9".repeat(400), "\\u0000",
        "\uD83D\uDC8A", ",", "}", "\"v\":7", "/", "true", "NaN", "9223372036854775807", "\u2003"};

    @Requirement("GIP 2.3.2 e")
    @Test void noMessageHoweverBrokenDoesMoreThanBeRefused() {
        List<String> lines = Golden.lines();
        SplittableRandom random = new SplittableRandom(20_261_123);
        int good = 0;

        for (int run = 0; run < RUNS; run++) {
            byte[] message = lines.get(random.nextInt(lines.size())).getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(1, 4); change > 0; change--) {
                message = changed(message, random);
            }
            good += survives(message, run) ? 1 : 0;
        }

        assertTrue(good > 0 && good < RUNS / 2, "sound messages among the broken: " + good);
    }

    /** Whatever is read at all means the same once it is written and read again. */
    private static boolean survives(byte[] message, int run) {
        Wire.command(message);
        Wire.report(message);
        Wire.presence(message);
        Decoded<?> read = Golden.read(message);
        if (read instanceof Decoded.Good<?>(Object meaning)) {
            assertEquals(read, Golden.read(Golden.bytes(meaning)), "run " + run);
            return true;
        }
        return false;
    }

    private static byte[] changed(byte[] message, SplittableRandom random) {
        int place = random.nextInt(message.length + 1);
        return switch (random.nextInt(5)) {
            case 0 -> flipped(message, random);
            case 1 -> Arrays.copyOf(message, place);
            case 2 -> joined(message, place, new byte[] {(byte) random.nextInt(256)}, place);
            case 3 -> joined(message, place,
                HOSTILE[random.nextInt(HOSTILE.length)].getBytes(StandardCharsets.UTF_8),
                Math.min(message.length, place + random.nextInt(12)));
            default -> joined(message, place, message, place);
        };
    }

    private static byte[] flipped(byte[] message, SplittableRandom random) {
        byte[] changed = message.clone();
        if (changed.length > 0) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private static byte[] joined(byte[] message, int before, byte[] middle, int after) {
        byte[] joined = new byte[before + middle.length + message.length - after];
        System.arraycopy(message, 0, joined, 0, before);
        System.arraycopy(middle, 0, joined, before, middle.length);
        System.arraycopy(message, after, joined, before + middle.length, message.length - after);
        return joined;
    }
}
