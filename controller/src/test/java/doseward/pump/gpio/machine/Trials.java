package doseward.pump.gpio.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tries one thing after another within the machine, and says of each how it went. */
final class Trials {
    private static final String WENT = "TRIAL ";
    private static final String WELL = " went well";

    private final Consumer<String> console;

    Trials(Consumer<String> console) {
        this.console = console;
    }

    /** What is tried. */
    interface Trial {
        void run() throws Exception;
    }

    void go(String name, Trial trial) {
        try {
            trial.run();
            console.accept(WENT + name + WELL);
        } catch (Exception | AssertionError trouble) {
            console.accept(WENT + name + " failed: " + trouble);
        }
    }

    /** What a console says of all of them: the sentences of those that failed. */
    static List<String> failures(List<String> said) {
        return told(said).stream().filter(line -> !line.endsWith(WELL)).toList();
    }

    /** The names of those that went well. */
    static List<String> successes(List<String> said) {
        List<String> names = new ArrayList<>();
        for (String line : told(said)) {
            if (line.endsWith(WELL)) {
                names.add(line.substring(WENT.length(), line.length() - WELL.length()));
            }
        }
        return names;
    }

    private static List<String> told(List<String> said) {
        return said.stream().map(String::strip).filter(line -> line.startsWith(WENT)).toList();
    }
}
