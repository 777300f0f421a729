package doseward.pump.gpio;

import doseward.pump.Report.Trouble;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.Lines;
import doseward.pump.gpio.shaft.SeenShaft;
import doseward.pump.gpio.shaft.Shaft;
import doseward.pump.gpio.shaft.UnseenShaft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a pump on pins looks at. What can't be read is a fault, and stays one. */
final class Senses implements AutoCloseable {
    private final Panel panel;
    private final Shaft shaft;
    private Optional<String> lineTrouble = Optional.empty();

    /** Takes the lines; what can't be had is told, and what was had is given back. */
    Senses(Lines lines, Equipment equipment, long now) {
        this.panel = new Panel(lines, equipment.watches(), now);
        try {
            this.shaft = equipment.encoder().<Shaft>map(wish -> new SeenShaft(lines, wish))
                .orElseGet(UnseenShaft::new);
        } catch (LineFailed refused) {
            panel.close();
            throw refused;
        }
    }

    Shaft shaft() {
        return shaft;
    }

    /** Looks at each; what it finds stands until the next look. */
    void look(long now) {
        try {
            panel.look(now);
        } catch (LineFailed failed) {
            fail(failed.getMessage());
        }
        shaft.look(now);
    }

    /** A line that can't be used, whoever found it. */
    void fail(String why) {
        lineTrouble = Optional.of(why);
    }

    boolean isStopPressed() {
        return panel.isStopPressed();
    }

    boolean finds(Trouble trouble) {
        return panel.troubles().contains(trouble)
            || trouble == Trouble.FAULT && (lineTrouble.isPresent() || shaft.trouble().isPresent());
    }

    /** What can't be believed or used, in sentences that say what to do. */
    List<String> faults() {
        List<String> faults = new ArrayList<>(panel.faults());
        lineTrouble.ifPresent(faults::add);
        shaft.trouble().ifPresent(faults::add);
        return faults;
    }

    @Override public void close() {
        try {
            panel.close();
        } finally {
            shaft.close();
        }
    }
}
