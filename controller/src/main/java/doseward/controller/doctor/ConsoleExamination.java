package doseward.controller.doctor;

import doseward.controller.settings.ConsoleAt;
import doseward.tls.KeyCheck;
import java.time.InstantSource;
import java.util.Optional;

/** Whether browsers will take the console for what it is, and for how long. */
record ConsoleExamination(Optional<ConsoleAt> console, InstantSource clock) implements Examination {
    @Override public String about() {
        return "console";
    }

    @Override public Finding look() {
        if (console.flatMap(ConsoleAt::own).isEmpty()) {
            return Finding.notThere(about(), console.isEmpty() ? "There is none."
                : "Only a screen on this machine may come to it.");
        }
        KeyCheck check = KeyCheck.ofServer(console.get().own().orElseThrow(), clock.instant());
        if (check.trouble().isPresent()) {
            return Finding.mend(about(), "The console would stay shut.", check.trouble().get());
        }
        return check.soon().isEmpty() ? Finding.well(about(), "Its certificate and key are sound.")
            : Finding.look(about(), "Its certificate does not last for a month.", check.soon().getFirst());
    }
}
