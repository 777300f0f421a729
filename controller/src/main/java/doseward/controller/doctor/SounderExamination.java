package doseward.controller.doctor;

import doseward.controller.settings.PumpAt.OnPins;

/** Whether a pump on pins can cry by itself; that it is heard, only a person can find out. */
record SounderExamination(OnPins pump) implements Examination {
    @Override public String about() {
        return "sounder";
    }

    @Override public Finding look() {
        return pump.equipment().signals().sounder().isEmpty()
            ? Finding.look(about(), pump.id() + " has no sounder, and fails the test of its alarm.",
                "Wire one, and name its line or its PWM channel in the settings.")
            : Finding.look(about(), pump.id() + " can't hear its own sounder.",
                "Listen when its alarm is tested: three pulses, and every lamp.");
    }
}
