package doseward.pump.gpio.pwm;

import java.io.IOException;

/** The files by which the kernel shows its PWM chips; each is named from the folder of all chips on. */
interface PwmFiles {
    boolean has(String file);

    boolean mayWrite(String file);

    /** What stands in it, without white space around it. */
    String read(String file) throws IOException;

    /** In one piece, for each is a word to the kernel; throws what the kernel says to that. */
    void write(String file, String words) throws IOException;
}
