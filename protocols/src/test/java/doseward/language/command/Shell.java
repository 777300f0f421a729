package doseward.language.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs commands as a person at a terminal does, and keeps what they say. */
final class Shell {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Object[] commands;

    @Command(name = "doseward")
    private static final class Program {}

    Shell(Object... commands) {
        this.commands = commands;
    }

    int run(Object... words) {
        CommandLine program = new CommandLine(new Program());
        for (Object command : commands) {
            program.addSubcommand(command);
        }
        program.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] line = new String[words.length];
        for (int index = 0; index < words.length; index++) {
            line[index] = words[index].toString();
        }
        return program.execute(line);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
