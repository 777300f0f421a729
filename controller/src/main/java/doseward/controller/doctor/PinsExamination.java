package doseward.controller.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether the board's pins can be had, and what they do when the program dies. */
record PinsExamination(Board board) implements Examination {
    @Override public String about() {
        return "pins";
    }

    @Override public Finding look() {
        List<Path> chips = board.all("dev", "gpiochip*");
        if (chips.isEmpty()) {
            return Finding.notThere(about(), "This machine has no chip of pins; pumps over MQTT need none.");
        }
        List<Path> shut = chips.stream().filter(chip -> !Files.isWritable(chip)).toList();
        if (shut.size() == chips.size()) {
            return Finding.mend(about(), board.user() + " may not use " + shut.getFirst() + ".",
                "sudo usermod -aG gpio " + board.user() + ", and log in anew.");
        }
        if (board.isRaspberryPi() && !isStrict()) {
            return Finding.look(about(), "A pin stays as it was when the program dies.",
                "Write dtparam=strict_gpiod into /boot/firmware/config.txt; let a watchdog hold the motor.");
        }
        return Finding.well(about(), chips.size() == 1 ? "1 chip." : chips.size() + " chips.");
    }

    private boolean isStrict() {
        return board.says("boot/firmware/config.txt").stream().flatMap(String::lines)
            .anyMatch(line -> line.strip().equals("dtparam=strict_gpiod"));
    }
}
