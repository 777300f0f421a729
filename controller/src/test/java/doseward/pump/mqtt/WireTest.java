package doseward.pump.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.plan.Capability;
import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Dispatch;
import doseward.pump.Make;
import doseward.pump.Report;
import doseward.pump.Stamp;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WireTest {
    private static final String HALT = Golden.lines().get(3);
    private static final String PROGRESS = Golden.lines().get(10);

    static Stream<Integer> messages() {
        return Stream.iterate(0, n -> n + 1).limit(Golden.MEANINGS.size());
    }

    @ParameterizedTest @MethodSource("messages")
    void everyMeaningIsWrittenAsItsGoldenLine(int number) {
        byte[] written = Golden.bytes(Golden.MEANINGS.get(number));

        assertEquals(Golden.lines().get(number), new String(written, StandardCharsets.UTF_8));
    }

    @ParameterizedTest @MethodSource("messages")
    void everyGoldenLineIsReadAsItsMeaning(int number) {
        Decoded<?> read = Golden.read(Golden.lines().get(number).getBytes(StandardCharsets.UTF_8));

        assertEquals(new Decoded.Good<>(Golden.MEANINGS.get(number)), read);
    }

    @Test void thereIsAGoldenLineForEveryMeaning() {
        assertEquals(Golden.MEANINGS.size(), Golden.lines().size());
    }

    @ParameterizedTest @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "another version | \"v\":7 | \"v\":2 | its version is not 7",
        "no version | \"v\":7, | `` | \"v\" is missing",
        "an unknown kind | progress | prograss | not a known word",
        "an unknown key | \"boot\":3 | \"boot\":3,\"boots\":3 | unknown key \"boots\"",
        "a missing key | \"boot\":3, | `` | \"boot\" is missing",
        "a doubled key          | \"boot\":3             | \"boot\":3,\"boot\":4           | Duplicate",
        "a number as text | \"boot\":3 | \"boot\":\"3\" | not a whole number",
        "a number as a fraction | \"delivered_ul\":55 | \"delivered_ul\":55.0 | not a whole number",
        "a number as a power | \"delivered_ul\":55 | \"delivered_ul\":5e1 | not a whole number",
        "a number that is null | \"delivered_ul\":55 | \"delivered_ul\":null | not a whole number",
        "a leading zero         | \"delivered_ul\":55    | \"delivered_ul\":055            | sound JSON",
        "less than nothing      | \"delivered_ul\":55    | \"delivered_ul\":-1             | lies between",
        "more than there is     | \"delivered_ul\":55    | \"delivered_ul\":100000001      | lies between",
        "more than a long holds | \"delivered_ul\":55 | \"delivered_ul\":99999999999999999999 | whole number",
        "a text as a number     | \"course-7/3/1\"       | 7                               | not a text",
        "a token in two parts | course-7/3/1 | course-7/3 | course/dose/attempt",
        "a token without name | course-7/3/1 | \u2003/3/1 | course/dose/attempt",
        "dose nought | course-7/3/1 | course-7/0/1 | course/dose/attempt",
        "an id with a wildcard  | bed-4                  | bed/#                           | not a plain id",
        "deep nesting           | \"boot\":3             | \"boot\":[[[[[[3]]]]]]          | sound JSON",
        "something after it     | \"delivered_ul\":55}   | \"delivered_ul\":55} {}         | sound JSON",
        "a comment              | \"boot\":3             | \"boot\":/*3*/3                 | sound JSON",
    })
    void aMessageIsRefusedFor(String fault, String part, String instead, String why) {
        String message = PROGRESS.replace(part, instead);

        Decoded<Report.Said> read = Wire.report(message.getBytes(StandardCharsets.UTF_8));

        assertRefused(read, why);
    }

    @ParameterizedTest @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "no flows | [] | \"flows\" is not a list of 1 to 40 objects",
        "one flow and no list | {\"volume_ul\":1,\"rate_ul_per_h\":1} | not a list of 1 to 40 objects",
        "a flow that is none | [7] | it is not a JSON object",
        "a flow without rate | [{\"volume_ul\":1}] | \"rate_ul_per_h\" is missing",
        "a flow of nothing | [{\"volume_ul\":0,\"rate_ul_per_h\":1}] | \"volume_ul\" lies between",
        "a flow with a lease | [{\"volume_ul\":1,\"rate_ul_per_h\":1,\"lease_ms\":1}] | unknown key",
    })
    void anOrderIsRefusedFor(String fault, String flows, String why) {
        String message = Golden.lines().getFirst().replaceFirst("\\[.*\\]", flows);

        assertRefused(Wire.command(message.getBytes(StandardCharsets.UTF_8)), why);
    }

    @Test void theLongestOrderFitsIntoAMessage() {
        Flow most = new Flow(new Volume(WireBounds.LARGEST_VOLUME_UL),
            new Rate(WireBounds.FASTEST_RATE_UL_PER_H));
        Command order = new Command.Infuse(Golden.TOKEN, Collections.nCopies(Command.MOST_FLOWS, most),
            Duration.ofSeconds(15), Instant.ofEpochMilli(WireBounds.LARGEST_NUMBER));
        Dispatch dispatch = new Dispatch(WireBounds.LARGEST_NUMBER, WireBounds.LARGEST_NUMBER,
            Integer.MAX_VALUE, Duration.ofMillis(WireBounds.LONGEST_UPTIME_MS), order);

        assertEquals(dispatch, good(Wire.command(Wire.bytes(dispatch))));
    }

    @Test void whatIsNoObjectIsRefused() {
        for (String message : List.of("", " ", "null", "[]", "7", "\"v\"", "{", "\u0000")) {
            assertInstanceOf(Decoded.Bad.class, Wire.command(message.getBytes(StandardCharsets.UTF_8)),
                message);
        }
    }

    @Test void otherEncodingsThanUtf8AreRefused() {
        assertRefused(Wire.command(HALT.getBytes(StandardCharsets.UTF_16)), "not UTF-8");
        assertInstanceOf(Decoded.Bad.class, Wire.command(HALT.getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test void aMessageThatIsTooLongIsRefusedUnread() {
        String padded = HALT + " ".repeat(WireBounds.MOST_BYTES);

        assertRefused(Wire.command(padded.getBytes(StandardCharsets.UTF_8)), "more than 4096");
    }

    @Test void aReportIsNoCommandAndACommandNoReport() {
        assertInstanceOf(Decoded.Bad.class, Wire.command(PROGRESS.getBytes(StandardCharsets.UTF_8)));
        assertInstanceOf(Decoded.Bad.class, Wire.report(HALT.getBytes(StandardCharsets.UTF_8)));
    }

    @Test void aCapabilityWhoseStepIsNoughtIsRefused() {
        String message = Golden.lines().get(7).replace("\"volume_step_ul\":10", "\"volume_step_ul\":0");

        assertRefused(Wire.report(message.getBytes(StandardCharsets.UTF_8)),
            "\"volume_step_ul\" lies between");
    }

    @Test void aCapabilityWhoseRangeIsUpsideDownIsRefused() {
        String message = Golden.lines().get(7).replace("\"slowest_ul_per_h\":100,",
            "\"slowest_ul_per_h\":1200001,");

        assertRefused(Wire.report(message.getBytes(StandardCharsets.UTF_8)),
            "slowest rate is above its fastest");
    }

    @ParameterizedTest @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "an unknown sensor | \"pressure\" | \"nose\" | not a list of known words",
        "a sensor twice | \"pressure\" | \"battery\" | not a list of known words",
        "a sensor that is no word | \"pressure\" | 7 | not a list of known words",
        "no sensors | \"sensors\":[\"battery\",\"reservoir\",\"pressure\"], | `` | not a list of words",
        "a vessel nobody knows | \"bag\" | \"cask\" | not a known word",
    })
    void aBirthIsRefusedFor(String fault, String part, String instead, String why) {
        String message = Golden.lines().get(7).replace(part, instead);

        assertRefused(Wire.report(message.getBytes(StandardCharsets.UTF_8)), why);
    }

    @ParameterizedTest @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "a battery more than full | \"battery_percent\":62 | \"battery_percent\":101 | lies between",
        "a battery that lasts for ever | 2460000 | 2678400001 | lies between",
        "half a truth | false | \"no\" | not true or false",
        "a failure of what was not tested | [\"memory\",\"sounder\"] | [\"memory\"] | not tested",
        "a temperature of the sun | 365 | 55000 | lies between",
        "less than nothing left | 49889 | -1 | lies between",
    })
    void aConditionIsRefusedFor(String fault, String part, String instead, String why) {
        String message = Golden.lines().stream().filter(line -> line.contains("uptime_ms\":8646"))
            .filter(line -> line.contains(part)).findFirst().orElseThrow().replace(part, instead);

        assertRefused(Wire.report(message.getBytes(StandardCharsets.UTF_8)), why);
    }

    @Test void aCalibrationThatNeverEndsIsSaidToEndAsLateAsTheWireCanSay() {
        Make make = new Make("1", "1", Make.Container.BAG, List.of(), Instant.MAX);
        Stamp stamp = new Stamp("p", 1, 1, Duration.ZERO, Volume.ZERO, 0);

        Report.Said read = good(Wire.report(Wire.bytes(new Report.Identified(stamp, make,
            Capability.USUAL))));

        assertEquals(Instant.ofEpochMilli(WireBounds.LARGEST_NUMBER),
            ((Report.Identified) read).make().calibratedUntil());
    }

    @Test void lastMomentsAreRoundedDownAndNeverBeforeThePumpsStart() {
        Command renew = new Command.Renew(Golden.TOKEN, Duration.ofSeconds(15));
        Dispatch fine = new Dispatch(1, 1, 1, Duration.ofNanos(5_999_999), renew);
        Dispatch past = new Dispatch(1, 1, 1, Duration.ofSeconds(-5), renew);

        assertEquals(Duration.ofMillis(5), good(Wire.command(Wire.bytes(fine))).notAfter());
        assertEquals(Duration.ZERO, good(Wire.command(Wire.bytes(past))).notAfter());
    }

    @Test void aSentenceThatIsTooLongIsCutBetweenLetters() {
        Stamp stamp = new Stamp("p", 1, 1, Duration.ZERO, Volume.ZERO, 0);
        String tooLong = "x".repeat(WireBounds.LONGEST_TEXT - 1) + "\uD83D\uDC8A";

        Report.Said read = good(Wire.report(Wire.bytes(new Report.Refused(stamp, Golden.TOKEN, tooLong))));

        assertEquals("x".repeat(WireBounds.LONGEST_TEXT - 1), ((Report.Refused) read).why());
    }

    @Test void presencesAreOrderedBySessionAndThenByConnection() {
        Presence now = new Presence(true, 3, 7);

        assertTrue(new Presence(false, 3, 6).isOlderThan(now));
        assertTrue(new Presence(false, 2, 9).isOlderThan(now));
        assertEquals(false, new Presence(false, 3, 7).isOlderThan(now));
        assertEquals(false, new Presence(false, 4, 1).isOlderThan(now));
    }

    private static <T> T good(Decoded<T> read) {
        return switch (read) {
            case Decoded.Good<T>(T value) -> value;
            case Decoded.Bad<T>(String why) -> throw new AssertionError(why);
        };
    }

    private static void assertRefused(Decoded<?> read, String why) {
        assertInstanceOf(Decoded.Bad.class, read);
        assertTrue(((Decoded.Bad<?>) read).why().contains(why), read.toString());
    }
}
