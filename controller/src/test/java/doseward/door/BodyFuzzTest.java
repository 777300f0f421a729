package doseward.door;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.words.BedsideWords;
import doseward.controller.words.PersonWords;
import doseward.engine.Il2;
import doseward.engine.Input;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in as a body is an act by the person it names, or a problem; never an exception. */
class BodyFuzzTest {
    private static final int BODIES = 30_000;
    private static final List<String> PIECES = List.of("{", "}", "[", "]", "\"", ":", ",", "null", "true",
        "1e999999999", "-0", "\\u0000", "\\ud83d", "\"by\"", "\"name\"", "\"role\"", "\"key\"", "\"words\"",
        "\"token\"", "\"nurse\"", "\"patient\"", "\"N. Urse\"", "confirm dose 1", " by ", " because ",
        "D. Octor, physician", "record systolic pressure 110 mmHg", "hold because x", "skip dose 99999",
        "say yes to \\\"x because y\\\"", "settle dose 1 at -5 mL because z", "\n", "\t", "é", "\u202e",
        "give 1 mg of dose 1", "correct creatinine at 08:15 to 1 mg/dL because w", "weigh 80 kg");
    private static final List<String> SOUND = List.of("hold because chills", "confirm dose 1",
        "record systolic pressure 110 mmHg", "settle dose 1 at 20 mL because seen", "give dose 1",
        "correct creatinine at 07:15 to 1.1 mg/dL because mistyped", "stop course because over",
        "answer yes to question 1", "say yes to \"it is easily reversed because of that\"",
        "leave out this because that", "begin cycle 2", "weigh 79 kg", "refuse dose 1 because sick");

    private final PersonWords words =
        new PersonWords(new BedsideWords(Il2.opening().plan().signs(), ZoneOffset.UTC));

    @Test void aBodyOfAnyPiecesIsHeardOrRefused() {
        int heard = 0;
        for (long seed = 1; seed <= BODIES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder body = new StringBuilder(random.nextBoolean() ? "{" : "");
            for (int piece = random.nextInt(20); piece > 0; piece--) {
                body.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            heard += isHeard(body.toString().getBytes(StandardCharsets.UTF_8), seed) ? 1 : 0;
        }
        assertTrue(heard < BODIES);
    }

    @Test void aSoundBodyWithSomethingChangedIsHeardOrRefused() {
        int heard = 0;
        for (long seed = 1; seed <= BODIES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] body = Bench.body("N. Urse", "nurse", "k1", SOUND.get(random.nextInt(SOUND.size())))
                .getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(4); change > 0 && body.length > 0; change--) {
                body = changed(body, random);
            }
            heard += isHeard(body, seed) ? 1 : 0;
        }
        assertTrue(heard > BODIES / 10 && heard < BODIES, "heard " + heard);
    }

    /** Each of these once did something unlooked-for in a door like this one. */
    @ParameterizedTest @ValueSource(strings = {"", "null", "[]", "0", "\"x\"", "{}", "{\"by\":null}",
        "{\"by\":{\"name\":\"A\",\"role\":\"nurse\"},\"key\":\"k\",\"words\":\"hold because x\"}{}",
        "{\"by\":{\"name\":\"A\",\"role\":\"nurse\"},\"key\":\"k\",\"key\":\"l\",\"words\":\"x\"}",
        "{\"by\":{\"name\":\"A\",\"role\":\"NURSE\"},\"key\":\"k\",\"words\":\"x\"}",
        "{\"by\":{\"name\":\"A\",\"role\":\"nurse\"},\"key\":1,\"words\":\"x\"}",
        "{\"by\":{\"name\":\"A\\nB\",\"role\":\"nurse\"},\"key\":\"k\",\"words\":\"x\"}",
        "{\"by\":{\"name\":\"A by B\",\"role\":\"nurse\"},\"key\":\"k\",\"words\":\"x\"}",
        "{\"by\":{\"name\":\"A\",\"role\":\"nurse\"},\"key\":\"k\",\"words\":\"hold by B because x\"}",
        "{\"by\":{\"name\":\"A\",\"role\":\"nurse\"},\"key\":\"k\",\"words\":\"confirm dose 1 by B\"}",
        "{\"by\":{\"name\":\"A\",\"role\":\"nurse\"},\"key\":\"k\",\"words\":\"x\",\"dose\":1}",
        "{\"by\":[[[[[[[[1]]]]]]]]}", "\ufeff{}"})
    void whatIsNoActIsRefused(String body) {
        assertFalse(isHeard(body.getBytes(StandardCharsets.UTF_8), 0), body);
    }

    private boolean isHeard(byte[] body, long seed) {
        try {
            ActBody act = ActBody.of(body);
            BedsideWords.Said said = words.read(act.words(), act.person(), Il2.due(1));
            if (said instanceof BedsideWords.Understood understood) {
                Input.OfPerson what = (Input.OfPerson) understood.input();
                return what.by().equals(act.person().name());
            }
            return false;
        } catch (Refused refused) {
            assertTrue(refused.problem().kind().status() < 500, "seed " + seed);
            assertFalse(refused.problem().detail().isBlank(), "seed " + seed);
            return false;
        }
    }

    private static byte[] changed(byte[] body, SplittableRandom random) {
        int at = random.nextInt(body.length);
        byte[] changed = body.clone();
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(body, at);
            case 1 -> {
                changed[at] = (byte) random.nextInt(256);
                yield changed;
            }
            case 2 -> joined(Arrays.copyOf(body, at), PIECES.get(random.nextInt(PIECES.size())),
                Arrays.copyOfRange(body, at, body.length));
            default -> joined(Arrays.copyOf(body, at), "",
                Arrays.copyOfRange(body, at + 1, body.length));
        };
    }

    private static byte[] joined(byte[] one, String piece, byte[] other) {
        byte[] middle = piece.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(one, one.length + middle.length + other.length);
        System.arraycopy(middle, 0, all, one.length, middle.length);
        System.arraycopy(other, 0, all, one.length + middle.length, other.length);
        return all;
    }
}
