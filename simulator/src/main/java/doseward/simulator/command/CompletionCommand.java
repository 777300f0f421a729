package doseward.simulator.command;

import doseward.command.Exit;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the script with which a shell completes what is typed after the program's name. */
@Command(name = "completion", mixinStandardHelpOptions = true,
    description = "Print a script that lets a shell complete commands, options, files and names.",
    footer = {"",
        "In ~/.bashrc:  source <(doseward completion bash)",
        "In ~/.zshrc:   source <(doseward completion zsh)"})
public final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", converter = Shell.Named.class, description = "bash or zsh")
    private Shell shell;

    @Override public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(CompletionScript.of(spec.root(), shell));
        out.flush();
        return Exit.DONE;
    }
}
