package doseward.controller.command;

import doseward.command.Exit;
import doseward.diagnostic.LongForm;
import doseward.language.Reading;

/** Takes what a file says, or refuses with all that is wrong with it. */
final class Sound {
    private Sound() {}

    /** The value of the file; {@code meaning} is what errors in it come to. */
    static <T> T of(Reading<T> reading, String meaning) throws Refusal {
        return switch (reading) {
            case Reading.Sound<T>(var value, var warnings) -> value;
            case Reading.Faulty<T>(var findings) ->
                throw new Refusal(findings.areOfAnUnreadableFile() ? Exit.WORLD : Exit.REFUSED,
                    LongForm.of(findings, meaning).stripTrailing());
        };
    }
}
