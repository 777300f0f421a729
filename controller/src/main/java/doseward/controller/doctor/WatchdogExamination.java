package doseward.controller.doctor;

import java.nio.file.Files;

/** Whether the board starts itself anew when its system hangs. */
record WatchdogExamination(Board board) implements Examination {
    @Override public String about() {
        return "watchdog";
    }

    @Override public Finding look() {
        if (!board.has("dev/watchdog")) {
            return Finding.look(about(), "The board has none: a system that hangs stays so.",
                board.isRaspberryPi() ? "Write dtparam=watchdog=on into /boot/firmware/config.txt."
                    : "Turn it on in the board's setup, if it has one.");
        }
        boolean used = board.says("etc/systemd/system.conf").stream().flatMap(String::lines)
            .anyMatch(line -> line.strip().startsWith("RuntimeWatchdogSec="))
            || !board.all("etc/systemd/system.conf.d", "*watchdog*").isEmpty();
        if (used) {
            return Finding.well(about(), "There is one, and the system feeds it.");
        }
        return Finding.look(about(), "There is one"
            + (Files.isWritable(board.at("dev/watchdog")) ? "" : ", for the system alone")
            + ", and nobody is known to feed it.",
            "Write RuntimeWatchdogSec=15 into /etc/systemd/system.conf.");
    }
}
