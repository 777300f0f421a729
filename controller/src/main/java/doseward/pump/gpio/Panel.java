package doseward.pump.gpio;

import doseward.pump.Report.Trouble;
import doseward.pump.gpio.Watch.Meaning;
import doseward.pump.gpio.line.LineFailed;
import doseward.pump.gpio.line.Lines;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All switches of a pump, looked at together. */
final class Panel implements AutoCloseable {
    private final List<Switch> switches = new ArrayList<>();
    private final Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
    private final List<String> faults = new ArrayList<>();
    private boolean stopPressed;

    Panel(Lines lines, List<Watch> watches, long now) {
        try {
            for (Watch watch : watches) {
                switches.add(new Switch(lines, watch, now));
            }
            look(now);
        } catch (LineFailed refused) {
            close();
            throw refused;
        }
    }

    /** Looks at each; what it finds stands until the next look. */
    void look(long now) {
        troubles.clear();
        faults.clear();
        stopPressed = false;
        for (Switch each : switches) {
            each.look(now);
            each.fault(now).ifPresent(faults::add);
            if (each.meaning() == Meaning.EMERGENCY_STOP) {
                stopPressed |= each.speaks();
                if (each.isStuckDown(now)) {
                    troubles.add(Trouble.KEY_STUCK);
                }
            } else if (each.speaks()) {
                troubles.add(each.meaning().trouble());
            }
        }
        if (!faults.isEmpty()) {
            troubles.add(Trouble.FAULT);
        }
    }

    Set<Trouble> troubles() {
        return troubles;
    }

    /** Which switches can't be believed, and what to do about each. */
    List<String> faults() {
        return faults;
    }

    boolean isStopPressed() {
        return stopPressed;
    }

    @Override public void close() {
        switches.forEach(Switch::close);
    }
}
