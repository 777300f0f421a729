package doseward.language.command;

import doseward.language.BodyWords;
import doseward.language.Typed;
import doseward.language.Weights;
import doseward.plan.ChosenLevel;
import doseward.plan.Patient;
import doseward.protocol.PatientNeeds;
import doseward.protocol.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What is told about a patient; only what the protocol needs is asked for. */
final class PatientOptions {
    @Option(names = "--weight", paramLabel = "WEIGHT", description = "such as 80kg or 72.5kg")
    private Optional<String> weight;

    @Option(names = "--height", paramLabel = "HEIGHT",
        description = "such as 180cm; where the protocol goes by body surface or height")
    private Optional<String> height;

    @Option(names = "--age", paramLabel = "AGE",
        description = "such as \"54 years\"; where the protocol asks")
    private Optional<String> age;

    @Option(names = "--sex", paramLabel = "SEX", description = "female or male; where the protocol asks")
    private Optional<String> sex;

    @Option(names = "--level", paramLabel = "ORDER=NAME",
        description = "the level that an order begins at, where the protocol leaves it open")
    private List<String> levels = List.of();

    /** What the protocol goes by and nobody said, each in a sentence. */
    List<String> missing(Protocol protocol) {
        List<String> missing = new ArrayList<>();
        PatientNeeds needs = protocol.patient();
        boolean bySurface = needs.surface().isPresent();
        note(missing, weight, true, "weight", "such as 80kg");
        note(missing, height, bySurface || needs.height().isPresent(), "height", "such as 180cm");
        note(missing, age, needs.age().isPresent(), "age", "such as \"54 years\"");
        note(missing, sex, needs.sex().isPresent(), "sex", "female or male");
        return missing;
    }

    private static void note(List<String> missing, Optional<String> said, boolean needed, String what,
            String example) {
        if (said.isEmpty() && needed) {
            missing.add("The protocol goes by the patient's " + what + ". Say `--" + what + "`, " + example
                + ".");
        }
    }

    /** What can't be read; only without any of these may the patient and the levels be asked for. */
    List<String> unread() {
        List<String> unread = new ArrayList<>();
        Stream.of(weight.map(Weights::parse), height.map(BodyWords::height), age.map(BodyWords::age),
                sex.map(BodyWords::sex)).flatMap(Optional::stream).forEach(typed -> {
                    if (typed instanceof Typed.Bad<?>(var sentence)) {
                        unread.add(sentence);
                    }
                });
        levels.stream().filter(level -> !level.matches("[^=]+=[^=]+")).forEach(level -> unread.add("`" + level
            + "` can't be read as a level. Write it like this: `interleukin-2=level 1`."));
        return unread;
    }

    Patient patient() {
        return new Patient(good(weight.map(Weights::parse)).orElseThrow(),
            good(height.map(BodyWords::height)), good(age.map(BodyWords::age)),
            good(sex.map(BodyWords::sex)));
    }

    List<ChosenLevel> levels() {
        return levels.stream().map(level -> level.split("=", 2))
            .map(parts -> new ChosenLevel(parts[0].strip(), parts[1].strip())).toList();
    }

    private static <T> Optional<T> good(Optional<Typed<T>> typed) {
        return typed.flatMap(words -> switch (words) {
            case Typed.Good<T>(var value) -> Optional.of(value);
            case Typed.Bad<T> _ -> Optional.<T>empty();
        });
    }
}
