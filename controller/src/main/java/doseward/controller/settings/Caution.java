package doseward.controller.settings;

import doseward.engine.Arming;
import doseward.engine.Stage;
import doseward.language.Part;
import doseward.language.check.UnknownPhrase;
import doseward.language.draft.At;
import doseward.language.words.Answer;
import java.nio.file.Path;
import java.util.Optional;

/** Reads what a stage beyond simulation asks for: that people arm a course, and whose approvals count. */
final class Caution {
    private Caution() {}

    /** What is left out is what the stage asks for. */
    static Optional<Arming> arming(Part top, Stage stage) {
        return top.has("arming")
            ? top.read("arming", answer -> arming(answer, stage)).map(At::value)
            : Optional.of(Arming.at(stage));
    }

    private static Optional<Arming> arming(Answer answer, Stage stage) {
        Optional<Arming> said = Arming.of(answer.text());
        if (said.isEmpty()) {
            return answer.unknown(Arming.TWO_PEOPLE.word());
        }
        return said.get().isAsked() || stage == Stage.SIMULATION ? said
            : answer.nothing(UnknownPhrase.because(answer.words(), "At stage " + stage.word()
                + " two people arm a course before anything is given:", "Write `arming: two people`, or "
                + "leave it out."));
    }

    static Optional<Optional<Path>> trust(Part top, Stage stage) {
        if (top.has("trust")) {
            return top.read("trust", SettingsReader::path).map(At::value).map(Optional::of);
        }
        return Optional.of(Optional.empty());
    }
}
