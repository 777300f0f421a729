package doseward.controller.doctor;

import doseward.pump.mqtt.Access;
import doseward.pump.mqtt.AccessCheck;
import doseward.tls.KeyCheck;
import java.time.InstantSource;

/** Whether the files are sound by which this machine gets into its broker, and for how long. */
record AccessExamination(Access access, InstantSource clock) implements Examination {
    @Override public String about() {
        return "access";
    }

    @Override public Finding look() {
        if (access.equals(Access.OPEN)) {
            return Finding.notThere(about(), "The broker asks nobody who they are.");
        }
        KeyCheck check = AccessCheck.of(access, clock.instant());
        if (check.trouble().isPresent()) {
            return Finding.mend(about(), "The broker would not let this machine in.", check.trouble().get());
        }
        return check.soon().isEmpty() ? Finding.well(about(), "Certificates, keys and passwords are sound.")
            : Finding.look(about(), "It does not last for a month.", check.soon().getFirst());
    }
}
