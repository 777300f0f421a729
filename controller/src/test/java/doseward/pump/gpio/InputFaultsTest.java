package doseward.pump.gpio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.pump.Command;
import doseward.pump.Power.Source;
import doseward.pump.Report.Alarmed;
import doseward.pump.Report.Cause;
import doseward.pump.Report.PowerState;
import doseward.pump.Report.Primed;
import doseward.pump.Report.Stopped;
import doseward.pump.Report;
import doseward.pump.gpio.FaultyInput.Fault;
import doseward.pump.gpio.Watch.Meaning;
import doseward.pump.gpio.battery.BatteryWish;
import doseward.pump.gpio.battery.Discharge.Point;
import doseward.pump.gpio.battery.Discharge;
import doseward.pump.gpio.force.ForceWish;
import doseward.pump.gpio.force.Pressure;
import doseward.pump.gpio.force.Slope;
import doseward.pump.gpio.line.Bias;
import doseward.pump.gpio.line.InputWish;
import doseward.pump.gpio.line.Level;
import doseward.quantity.Rate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each cell of the manual's table of input faults is tried on a pump that has all inputs, and is to say just
 * what the pump told, and how long after. Each fault begins right after a look, the worst moment.
 */
class InputFaultsTest {
    private static final String HEADING =
        "| input | cut wire, stuck open | stuck closed | bouncing | noisy |";
    private static final Pattern REASON = Pattern.compile("nothing \\(([a-z])\\)");
    private static final String ON_BATTERY = "on battery";
    private static final String STOPPED = "stopped";
    private static final Duration LOOK = GpioPump.LOOKS_EVERY;
    private static final Duration WATCHED = Duration.ofSeconds(61);
    private static final int SINGLE_STOP = 14;
    private static final int TWO_DOOR = 10;
    private static final int DOOR_TWIN = 11;
    private static final int HOME = 9;
    private static final int SILENCE = 16;
    private static final int STOP = 20;
    private static final int MAINS = 18;
    private static final int FORCE = 3;
    private static final int BATTERY = 1;
    private static final int AT_REST = 102;
    private static final int FULL = 787;
    private static final int COUNTS = 2_400;

    private final MockConverter converter = new MockConverter();
    private final TriedPump tried = new TriedPump(everything(), converter);
    private final MockBoard board = tried.board();
    private final MockEncoder encoder = MockEncoder.on(board, COUNTS);
    private final MockDrops drops = MockDrops.on(board);

    /** What the manual says of one fault of one input. */
    private record Cell(String input, Fault fault, String told) {}

    private static Equipment everything() {
        List<Watch> watches = new ArrayList<>(MockBoard.switches().watches());
        watches.add(Watch.of(Meaning.EMERGENCY_STOP, wish(SINGLE_STOP, "stop, single"), Level.LOW));
        watches.add(Watch.of(Meaning.DOOR, wish(TWO_DOOR, "second door"), Level.LOW)
            .with(wish(DOOR_TWIN, "its twin")));
        Slope slope = new Slope(AT_REST, new Pressure(0), 810, new Pressure(600));
        Discharge table = new Discharge(List.of(new Point(9_000, 0), new Point(12_600, 100)));
        return Equipment.of(watches).with(MockEncoder.wish(COUNTS)).withHome(wish(HOME, "home"))
            .withDrops(MockDrops.WISH)
            .with(new Buttons(Optional.of(wish(SILENCE, "silence")), Optional.of(wish(STOP, "stop"))))
            .with(new Analog("spidev0.0", Optional.of(new ForceWish(FORCE, slope, new Pressure(300))),
                Optional.of(new BatteryWish(BATTERY, 16_368, table, Duration.ofHours(2),
                    Optional.of(wish(MAINS, "mains"))))));
    }

    private static InputWish wish(int offset, String use) {
        return new InputWish(MockBoard.line(offset), use, Bias.PULLED_UP);
    }

    private Map<String, FaultyInput> inputs() {
        Map<String, FaultyInput> inputs = new LinkedHashMap<>();
        inputs.put("emergency stop, one contact", contact(SINGLE_STOP));
        inputs.put("emergency stop, two contacts",
            new FaultyInput.Twin(contact(MockBoard.STOP), MockBoard.STOP_TWIN));
        inputs.put("door", contact(MockBoard.DOOR));
        inputs.put("door, two contacts", new FaultyInput.Twin(contact(TWO_DOOR), DOOR_TWIN));
        inputs.put("air", contact(MockBoard.AIR));
        inputs.put("occlusion switch", contact(MockBoard.OCCLUSION));
        inputs.put("end", contact(MockBoard.END));
        inputs.put("home, going back", contact(HOME));
        inputs.put("encoder, one line", new FaultyInput.Driven(encoder));
        inputs.put("drops", new FaultyInput.Driven(drops));
        inputs.put("force", new FaultyInput.Voltage(converter, FORCE, AT_REST));
        inputs.put("battery", new FaultyInput.Voltage(converter, BATTERY, FULL));
        inputs.put("mains", contact(MAINS));
        inputs.put("stop button", button(STOP));
        inputs.put("silence button", button(SILENCE));
        return inputs;
    }

    private FaultyInput.Line contact(int offset) {
        return new FaultyInput.Line(board, offset, Level.LOW);
    }

    private FaultyInput button(int offset) {
        return new FaultyInput.Line(board, offset, Level.HIGH);
    }

    /** Ten readings of the battery were taken, and one just before a fault begins. */
    @BeforeEach void allIsWell() {
        List.of(SINGLE_STOP, TWO_DOOR, HOME, MAINS).forEach(each -> board.drive(each, Level.LOW));
        List.of(DOOR_TWIN, SILENCE, STOP).forEach(each -> board.drive(each, Level.HIGH));
        converter.reads(FORCE, AT_REST);
        converter.reads(BATTERY, FULL);
        tried.allIsWell();
        tried.pass(Duration.ofMillis(10_950));
        tried.heard().clear();
    }

    @AfterEach void giveBack() {
        tried.close();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void eachFaultIsToldAsTheManualHasIt(Cell cell) {
        boolean back = cell.input().contains("back");
        begin(back);
        FaultyInput input = inputs().get(cell.input());

        Map<String, Duration> told = watch(input, cell.fault());
        Optional<Duration> stopped = Optional.ofNullable(told.remove(STOPPED));

        assertEquals(cell.told(), told.isEmpty() ? "nothing" : told.entrySet().stream()
            .map(each -> each.getKey() + " " + inWords(each.getValue())).collect(Collectors.joining(", ")));
        assertEquals(told.entrySet().stream().filter(each -> !each.getKey().equals(ON_BATTERY))
            .map(Map.Entry::getValue).findFirst(), stopped);
    }

    @Test void theManualHasEachInputOnceAndNoOther() throws IOException {
        assertEquals(List.copyOf(inputs().keySet()), cells().map(Cell::input).distinct().toList());
    }

    /** A fault that is not found is to say why. */
    @Test void eachReasonIsGivenBelowTheTable() throws IOException {
        for (String row : table().toList()) {
            assertFalse(row.matches(".*nothing (?!\\([a-z]\\)).*"), row);
            for (MatchResult each : REASON.matcher(row).results().toList()) {
                assertTrue(manual().contains("\n* (" + each.group(1) + ") "), row);
            }
        }
    }

    static Stream<Cell> cells() throws IOException {
        return table().flatMap(InputFaultsTest::cellsOf);
    }

    private static Stream<Cell> cellsOf(String row) {
        String[] parts = row.substring(1).split("\\|");
        assertEquals(1 + Fault.values().length, parts.length, row);
        return Stream.of(Fault.values()).map(fault -> new Cell(parts[0].strip(), fault,
            parts[1 + fault.ordinal()].strip().replaceAll(" \\([a-z]\\)", "")));
    }

    private static Stream<String> table() throws IOException {
        return manual().lines().dropWhile(line -> !line.equals(HEADING)).skip(2)
            .takeWhile(line -> line.startsWith("|"));
    }

    private static String manual() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    /** A dose or a way back that lasts longer than anybody watches. */
    private void begin(boolean back) {
        if (back) {
            assertEquals(Optional.empty(), tried.pump().move(new Move(Move.MOST,
                Rate.ofMillilitresPerHour(200), true)));
        } else {
            tried.infuse(TriedPump.order(10_000));
        }
        tried.pass(Duration.ofSeconds(1));
        tried.heard().clear();
    }

    /** What is told while a fault lasts, that it stopped what turned among it, and when. */
    private Map<String, Duration> watch(FaultyInput input, Fault fault) {
        Map<String, Duration> told = new LinkedHashMap<>();
        int looks = (int) WATCHED.dividedBy(LOOK);
        for (int look = 0; look < looks; look++) {
            input.fail(fault, look);
            tried.pass(LOOK);
            Duration since = LOOK.multipliedBy(look + 1L);
            words().forEach(word -> told.putIfAbsent(word, since));
            if (look % 200 == 0) {
                tried.say(new Command.Renew(TriedPump.DOSE, Duration.ofSeconds(5)));
            }
        }
        return told;
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (Report each : tried.heard()) {
            switch (each) {
                case Stopped stopped when stopped.cause() == Cause.STOP_KEY -> words.add("stop key");
                case Alarmed alarmed -> words.add(alarmed.trouble().name());
                case PowerState power when power.power().source() == Source.BATTERY ->
                    words.add(ON_BATTERY);
                default -> { }
            }
        }
        if (tried.last(Stopped.class).isPresent() || tried.last(Primed.class).isPresent()) {
            words.add(STOPPED);
        }
        if (tried.pump().isHome()) {
            words.add("home");
        }
        return words;
    }

    private static String inWords(Duration time) {
        return time.compareTo(Duration.ofSeconds(1)) < 0 ? time.toMillis() + " ms"
            : BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }
}
