package doseward.controller.doctor;

import java.util.Optional;

/** Whether the board is so hot that it slows itself down: a Raspberry Pi does from 80 degrees. */
record HeatExamination(Board board) implements Examination {
    private static final int HOTTEST = 75;
    private static final int THOUSANDTHS = 1_000;

    @Override public String about() {
        return "heat";
    }

    @Override public Finding look() {
        Optional<Integer> degrees = board.says("sys/class/thermal/thermal_zone0/temp")
            .filter(word -> word.matches("-?[0-9]{1,7}"))
            .map(word -> Math.floorDiv(Integer.parseInt(word), THOUSANDTHS));
        if (degrees.isEmpty()) {
            return Finding.notThere(about(), "This board has no thermometer.");
        }
        String is = "The board is at " + degrees.get() + " degrees Celsius.";
        return degrees.get() <= HOTTEST ? Finding.well(about(), is)
            : Finding.look(about(), is, "Give it air: from 80 degrees it slows down, and pulses come late.");
    }
}
