package doseward.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far an installation has come. There is none in which a person is treated. */
public enum Stage {
    /** A simulated pump and a made-up patient. */
    SIMULATION("SIMULATION: a simulated pump, a made-up patient; not for treating anyone."),
    /** A real pump with nothing in its line. */
    DRY_RUN("DRY RUN: a pump with an empty line; not for treating anyone."),
    /** A real pump that gives saline into a vessel that is weighed. */
    SALINE_BENCH("SALINE BENCH: a pump that gives saline into a vessel; not for treating anyone.");

    private final String banner;

    Stage(String banner) {
        this.banner = banner;
    }

    /** As in settings and commands: {@code dry-run}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether only a true pump may give in it. */
    public boolean isForTruePumps() {
        return this != SIMULATION;
    }

    /** What stands above everything that is shown in it. */
    public String banner() {
        return banner;
    }

    /** The stage that must have been gone through before; empty for the first. */
    public Optional<Stage> before() {
        return Arrays.stream(values()).filter(other -> other.ordinal() == ordinal() - 1).findFirst();
    }

    /** The stage of this word. */
    public static Optional<Stage> of(String word) {
        return Arrays.stream(values()).filter(stage -> stage.word().equals(word)).findFirst();
    }

    /** All words, as a sentence lists them. */
    public static String words() {
        return Arrays.stream(values()).map(Stage::word).collect(Collectors.joining(", "));
    }
}
