package doseward.controller.doctor;

import java.time.Instant;
import java.time.InstantSource;

/** Whether the machine knows what time it is, and would still know it after a power cut. */
record TimeExamination(Board board, InstantSource clock) implements Examination {
    private static final Instant EARLIEST = Instant.parse("2026-01-01T00:00:00Z");

    @Override public String about() {
        return "time";
    }

    @Override public Finding look() {
        if (clock.instant().isBefore(EARLIEST)) {
            return Finding.mend(about(), "The clock says " + clock.instant() + ", which can't be.",
                "Set it right: sudo timedatectl set-ntp true.");
        }
        if (!board.has("run/systemd/timesync/synchronized") && !board.has("run/chrony/chronyd.pid")) {
            return Finding.look(about(), "Nothing is known to keep the clock right.",
                "Turn on time from the network: sudo timedatectl set-ntp true.");
        }
        return board.has("dev/rtc0") ? Finding.well(about(), "Kept right by the network, and by a battery.")
            : Finding.look(about(), "Kept right by the network; without it the start is at a wrong time.",
                "Fit a clock with a battery, or see that the network is there before a course goes on.");
    }
}
