package doseward.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Event;
import doseward.engine.Evidence;
import doseward.engine.Hold;
import doseward.engine.Input;
import doseward.engine.Opening;
import doseward.engine.Phase;
import doseward.engine.Reason;
import doseward.engine.Truth;
import doseward.engine.Working;
import doseward.protocol.Condition;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.pump.Command;
import doseward.pump.Report;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.quantity.Volume;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EntryCodecTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Entry SKIPPED = new Entry(7, new Input.Tick(NOON),
        List.of(new Event.DoseSkipped(NOON, 3, true, List.of(new Reason.RuleMet(
            "systolic pressure below 90 mmHg", new Working(Truth.TRUE,
                List.of(new Evidence("pressure", Truth.UNKNOWN, List.of(), Optional.empty(),
                    Optional.empty(), Optional.empty()))))))));
    private static final String SKIPPED_LINE = "{\"number\":7,"
        + "\"because\":{\"type\":\"Tick\",\"at\":\"2026-03-01T12:00:00Z\"},"
        + "\"events\":[{\"type\":\"DoseSkipped\",\"at\":\"2026-03-01T12:00:00Z\",\"dose\":3,\"held\":true,"
        + "\"because\":[{\"type\":\"RuleMet\",\"rule\":\"systolic pressure below 90 mmHg\","
        + "\"working\":{\"truth\":\"TRUE\","
        + "\"evidence\":[{\"clause\":\"pressure\",\"truth\":\"UNKNOWN\",\"readings\":[],\"compared\":null,"
        + "\"window\":null,\"unknown\":null}]}}]}]}";

    @Test void anEntryIsOneLineThatReadsWithAPlainEye() {
        assertEquals(SKIPPED_LINE, new String(EntryCodec.line(SKIPPED), UTF_8));
    }

    @Requirement("Open PCA R6.6.0(8)")
    @Test void momentsAreKeptToTheMillisecond() throws JournalFailed {
        Entry tick = new Entry(1, new Input.Tick(NOON.plusMillis(1)), List.of());

        assertEquals("{\"number\":1,\"because\":{\"type\":\"Tick\",\"at\":\"2026-03-01T12:00:00.001Z\"},"
            + "\"events\":[]}", new String(EntryCodec.line(tick), UTF_8));
        assertEquals(tick, EntryCodec.entry(EntryCodec.line(tick)));
    }

    @Test void quantitiesAreWholeNumbersUnderTheirUnits() {
        Stamp stamp = new Stamp("p1", 2, 30, Duration.ofSeconds(90), new Volume(70_000), 0);
        Report report = new Report.Progress(stamp, new Token("c1", 3, 1), new Volume(12_500));

        Entry progress = new Entry(1, new Input.PumpReported(NOON, "A", report), List.of());

        assertEquals("{\"number\":1,\"because\":{\"type\":\"PumpReported\",\"at\":\"2026-03-01T12:00:00Z\","
            + "\"channel\":\"A\",\"report\":{\"type\":\"Progress\",\"stamp\":{\"pump\":\"p1\",\"boot\":2,"
            + "\"sequence\":30,\"uptime\":\"PT1M30S\",\"lifetime\":{\"microlitres\":70000},\"freeFlows\":0},"
            + "\"token\":{\"course\":\"c1\",\"dose\":3,\"attempt\":1},"
            + "\"delivered\":{\"microlitres\":12500}}},"
            + "\"events\":[]}", new String(EntryCodec.line(progress), UTF_8));
    }

    static Stream<Class<?>> everyCase() {
        return Stream.of(Event.class, Input.class, Reason.class, Report.class, Command.class, Phase.class,
            Condition.class, Sign.class, Value.class, Hold.Source.class).flatMap(ChoiceForm::records);
    }

    @ParameterizedTest @MethodSource("everyCase")
    void everyCaseOfEverySealedTypeComesBack(Class<?> type) throws JournalFailed {
        for (long seed = 1; seed <= 50; seed++) {
            comesBack(type, seed);
        }
    }

    private static <T> void comesBack(Class<T> type, long seed) throws JournalFailed {
        Line<T> lines = new Line<>(type);
        T value = new Samples(seed).of(type);

        assertEquals(value, lines.read(lines.of(value)), "seed " + seed);
    }

    @Test void anyEntryComesBack() throws JournalFailed {
        for (long seed = 1; seed <= 5_000; seed++) {
            Entry entry = new Samples(seed).of(Entry.class);

            byte[] line = EntryCodec.line(entry);

            assertEquals(entry, EntryCodec.entry(line), "seed " + seed);
            assertArrayEquals(line, new String(line, UTF_8).getBytes(UTF_8), "no sound UTF-8, seed " + seed);
        }
    }

    @Test void anyOpeningComesBack() throws JournalFailed {
        for (long seed = 1; seed <= 500; seed++) {
            Opening opening = new Samples(seed).of(Opening.class);

            assertEquals(opening, EntryCodec.opening(EntryCodec.line(opening)), "seed " + seed);
        }
    }

    @ParameterizedTest @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`\"number\":7,` | `` | \"number\" of Entry is not in its place",
        "`\"dose\":3,` | `\"dose\":3,\"mood\":1,` | \"held\" of DoseSkipped is not in its place",
        "`\"dose\":3,` | `\"dose\":3,\"dose\":3,` | \"held\" of DoseSkipped is not in its place",
        "`\"unknown\":null` | `\"unknown\":null,\"x\":1` | Evidence has no such part",
        "`\"dose\":3` | `\"dose\":3.0` | /events/0/dose, there is no whole number",
        "`\"dose\":3` | `\"dose\":\"3\"` | there is no whole number",
        "`\"dose\":3` | `\"dose\":null` | there is no whole number",
        "`\"dose\":3` | `\"dose\":3000000000` | can't be read",
        "`\"held\":true` | `\"held\":1` | there is no true or false",
        "`DoseSkipped` | `DoseLost` | there is no Event called \"DoseLost\"",
        "`{\"type\":\"Tick\",` | `{` | does not say which Input it is",
        "`\"TRUE\"` | `\"MAYBE\"` | there is no Truth called \"MAYBE\"",
        "`2026-03-01T12:00:00Z` | `noon` | \"noon\" is not a time in UTC",
        "`2026-03-01T12:00:00Z` | `2026-03-01T13:00:00+01:00` | not written as this release writes it",
        "`\"events\":[` | `\"events\": [` | not written as this release writes it",
        "`]}]}` | `]}]}{}` | not written as this release writes it",
        "`]}]}` | `]}` | can't be read",
    })
    void whatIsNotALineOfOursIsRefused(String said, String instead, String why) {
        byte[] line = SKIPPED_LINE.replace(said, instead).getBytes(UTF_8);

        JournalFailed failed = assertThrows(JournalFailed.class, () -> EntryCodec.entry(line));

        assertTrue(failed.getMessage().contains(why), failed.getMessage());
        assertTrue(failed.isBroken());
    }

    @Test void aValueThatItsOwnTypeRefusesIsRefused() {
        Line<Volume> volumes = new Line<>(Volume.class);

        JournalFailed failed = assertThrows(JournalFailed.class,
            () -> volumes.read("{\"microlitres\":-1}".getBytes(UTF_8)));

        assertTrue(failed.getMessage().contains("a volume can't be below zero"), failed.getMessage());
    }

    @Test void anyChangedByteIsAnotherEntryOrRefusedAndNothingElse() {
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 20_000; round++) {
            byte[] line = EntryCodec.line(new Samples(round % 500).of(Entry.class));
            line[random.nextInt(line.length)] = (byte) random.nextInt(256);

            readOrRefused(line);
        }
    }

    private static void readOrRefused(byte[] line) {
        try {
            assertArrayEquals(line, EntryCodec.line(EntryCodec.entry(line)));
        } catch (JournalFailed refused) {
            assertTrue(refused.isBroken());
        }
    }

    @Test void whatAJournalCannotHoldIsSaidBeforeAnythingIsWritten() {
        assertThrows(IllegalArgumentException.class, () -> new Line<>(Double.class));
        assertThrows(IllegalArgumentException.class, () -> new Line<>(Thread.class));
    }
}
