package doseward.controller.doctor;

/** Whether the program runs as a user of its own. */
record UserExamination(Board board) implements Examination {
    @Override public String about() {
        return "user";
    }

    @Override public Finding look() {
        return board.user().equals("root")
            ? Finding.look(about(), "The program runs as root, who may break everything.",
                "Run it as a user of its own, in the group gpio.")
            : Finding.well(about(), "Runs as " + board.user() + ".");
    }
}
