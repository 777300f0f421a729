package doseward.taste;

import java.util.List;
import java.util.function.Predicate;

/** The parts of the code that rules bind. */
final class Where {
    private static final List<String> CORE =
        List.of("doseward.quantity", "doseward.protocol", "doseward.plan",
        "doseward.diagnostic", "doseward.language", "doseward.engine", "doseward.pump", "doseward.journal");

    private Where() {}

    static Predicate<Source> everywhere() {
        return source -> true;
    }

    static Predicate<Source> main() {
        return Source::isMain;
    }

    /**
     * What stands below {@code doseward.controller}: where the same input must give the same step, always.
     */
    static Predicate<Source> core() {
        return main().and(source -> CORE.stream().anyMatch(root -> isIn(source, root)));
    }

    /** Commands, which speak to the terminal. */
    static Predicate<Source> commands() {
        return source -> source.packageName().contains(".command")
            || source.packageName().equals("doseward.simulator");
    }

    private static boolean isIn(Source source, String root) {
        return (source.packageName() + ".").startsWith(root + ".");
    }
}
