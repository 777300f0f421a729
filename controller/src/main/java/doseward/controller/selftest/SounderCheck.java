package doseward.controller.selftest;

import doseward.controller.alarm.Sounder;
import java.util.Optional;

/** What makes alarms heard works: nothing is given that could not cry out. */
public record SounderCheck(Sounder sounder) implements Check {
    @Override public String name() {
        return "sounder";
    }

    @Override public Optional<String> trouble() {
        return sounder.trouble();
    }
}
