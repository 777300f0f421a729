package doseward.controller.doctor;

import java.nio.file.Path;
import java.util.List;

/** Whether a Raspberry Pi gets enough power; its kernel says so by an alarm of its supply. */
record PowerExamination(Board board) implements Examination {
    @Override public String about() {
        return "power";
    }

    @Override public Finding look() {
        List<Path> supplies = board.all("sys/class/hwmon", "hwmon*").stream()
            .filter(sensor -> says(sensor, "name").equals("rpi_volt")).toList();
        if (supplies.isEmpty()) {
            return Finding.notThere(about(), "This board does not watch its supply.");
        }
        return says(supplies.getFirst(), "in0_lcrit_alarm").equals("1")
            ? Finding.mend(about(), "The supply is too weak: the board may stop in mid-dose.",
                "Use the supply that is made for it, with a short cable.")
            : Finding.well(about(), "The supply is strong enough.");
    }

    private String says(Path sensor, String file) {
        return board.says(board.root().relativize(sensor).resolve(file).toString()).orElse("");
    }
}
