package doseward.language.command;

import doseward.command.Exit;
import doseward.manual.Manual;
import doseward.manual.Page;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the manual's page of one check, or lists all checks. */
@Command(name = "explain", description = "Say what a check finds, why it matters, and how to mend it.",
    mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "NAME", completionCandidates = Candidates.Checks.class,
        description = "a check's name, such as trailing-zero; without one, all are listed")
    private List<String> words = List.of();

    @Override public Integer call() {
        Manual manual = Manual.shipped();
        if (words.isEmpty()) {
            return say(spec.commandLine().getOut(), list(manual), Exit.DONE);
        }
        String name = name(String.join("-", words));
        return manual.page(name)
            .map(page -> say(spec.commandLine().getOut(), page.plain(), Exit.DONE))
            .orElseGet(() -> say(spec.commandLine().getErr(), unknown(name, manual), Exit.USAGE));
    }

    /** However it stands before the author's eyes: {@code TRAILING ZERO}, TrailingZero, [trailing-zero]. */
    private static String name(String typed) {
        return typed.strip().replaceAll("^\\[|\\]$", "").replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .replaceAll("[\\s_]+", "-").toLowerCase(Locale.ROOT);
    }

    private static String unknown(String name, Manual manual) {
        String guess = manual.nearest(name).map(near -> " Did you mean `" + near + "`?").orElse("");
        return "No check is called `" + name + "`." + guess + "\n`doseward explain` lists all of them.\n";
    }

    private static String list(Manual manual) {
        int width = manual.names().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Page page : manual.pages()) {
            String gap = " ".repeat(width + 2 - page.name().length());
            text.append(page.name()).append(gap).append(page.summary()).append('\n');
        }
        return text.append("\nMore on each: doseward explain NAME, as in doseward explain hold-returns\n")
            .toString();
    }

    private static int say(PrintWriter to, String text, int exit) {
        to.print(text);
        to.flush();
        return exit;
    }
}
