package doseward.controller.words;

import doseward.engine.Event;
import doseward.engine.Event.InfusionProgressed;
import doseward.engine.Event.PersonActed;
import doseward.engine.Event.PumpHeard;
import doseward.engine.Event.ReadingRecorded;
import doseward.engine.MachineEvent;
import doseward.engine.PumpBounds;
import doseward.engine.PumpTold;
import doseward.engine.Reading;
import doseward.plan.Plan;
import doseward.quantity.Volume;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shows what happens, a line each; on a terminal the running dose also as a bar that grows in place. */
public final class Screen {
    private static final int BAR = 30;
    private static final String BEGIN_OF_LINE_AND_CLEAR = "\r\u001b[K";

    private final PrintWriter out;
    private final Plan plan;
    private final Clock clock;
    private final Narrator narrator;
    private final boolean isTerminal;
    private final List<Reading> readings = new ArrayList<>();

    public Screen(PrintWriter out, Plan plan, Clock clock, boolean isTerminal) {
        this.out = out;
        this.plan = plan;
        this.clock = clock;
        this.narrator = new Narrator(plan);
        this.isTerminal = isTerminal;
    }

    /** Shows the events of a turn; readings of one round stand on one line. */
    public void show(List<Event> events) {
        for (Event event : events) {
            switch (event) {
                case ReadingRecorded recorded -> note(recorded.reading());
                case InfusionProgressed progressed -> bar(progressed);
                case PumpHeard _, PersonActed _, MachineEvent.SelfTestPassed _ -> { }
                case PumpTold told when !isNews(told) -> { }
                default -> line(event);
            }
        }
        tellReadings();
        out.flush();
    }

    /** What a pump says again and again is for the record; on the screen stands what someone must know. */
    private static boolean isNews(PumpTold told) {
        return switch (told) {
            case PumpTold.PumpIdentified _ -> true;
            case PumpTold.PowerTold power -> power.power().isOnBattery();
            case PumpTold.ReservoirTold _ -> false;
            case PumpTold.TemperatureTold hot -> hot.temperature().isAbove(PumpBounds.HOTTEST);
            case PumpTold.SelfTestTold test -> !test.test().passed();
        };
    }

    public void say(String words) {
        out.println((isTerminal ? BEGIN_OF_LINE_AND_CLEAR : "") + words);
        out.flush();
    }

    private void note(Reading reading) {
        boolean another = !readings.isEmpty() && !readings.getLast().by().equals(reading.by());
        if (another) {
            tellReadings();
        }
        readings.add(reading);
    }

    private void tellReadings() {
        if (!readings.isEmpty()) {
            say(clock.second(readings.getFirst().taken()) + "  " + readings.getFirst().by() + " records "
                + readings.stream().map(reading -> reading.sign() + " " + reading.value())
                    .collect(Collectors.joining(", ")) + ".");
            readings.clear();
        }
    }

    private void line(Event event) {
        tellReadings();
        say(clock.second(event.at()) + "  " + clock.read(narrator.sentence(event)));
    }

    private void bar(InfusionProgressed progressed) {
        if (isTerminal) {
            Volume whole = plan.dose(progressed.dose()).vtbi();
            int full = Math.toIntExact(BAR * progressed.delivered().microlitres() / whole.microlitres());
            out.print(BEGIN_OF_LINE_AND_CLEAR + clock.second(progressed.at()) + "  dose " + progressed.dose()
                + "  "
                + "█".repeat(Math.min(BAR, full)) + "░".repeat(Math.max(0, BAR - full)) + "  "
                + progressed.delivered() + " of " + whole);
        }
    }
}
