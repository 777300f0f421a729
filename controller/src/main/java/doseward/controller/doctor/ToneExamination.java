package doseward.controller.doctor;

import doseward.pump.gpio.signal.SignalWish.Speaker;
import java.nio.file.Files;

/** Whether the PWM channel can be had that gives a pump's sounder its tone. */
record ToneExamination(Board board, Speaker speaker) implements Examination {
    private static final String CHIPS = "sys/class/pwm/";

    @Override public String about() {
        return "tone";
    }

    @Override public Finding look() {
        String chip = speaker.channel().chip();
        if (!board.has(CHIPS + chip)) {
            return Finding.mend(about(), "This machine has no " + chip + ".", "On a Raspberry Pi write "
                + "dtoverlay=pwm,pin=12,func=4 into /boot/firmware/config.txt, and start it anew.");
        }
        int channels = board.says(CHIPS + chip + "/npwm").map(Integer::parseInt).orElse(0);
        if (speaker.channel().channel() >= channels) {
            return Finding.mend(about(), "There is no " + speaker.channel() + ".", "That chip has "
                + channels + " channels, from 0; name another in the settings.");
        }
        return judged(Files.isWritable(board.at(CHIPS + chip + "/export")),
            board.has(CHIPS + chip + "/pwm" + speaker.channel().channel()));
    }

    /** One that is there. */
    Finding judged(boolean letIn, boolean exported) {
        if (!letIn) {
            return Finding.mend(about(), board.user() + " may not use " + speaker.channel() + ".",
                "sudo usermod -aG gpio " + board.user() + ", and log in anew; ls -l /" + CHIPS
                    + speaker.channel().chip() + " says whose it is.");
        }
        return exported ? Finding.look(about(), "Somebody has " + speaker.channel()
            + ", or had it and was killed.", "The pump takes it; if no course runs, end what else uses it.")
            : Finding.well(about(), "The " + speaker.channel() + " is free, for " + speaker.pitch() + ".");
    }
}
