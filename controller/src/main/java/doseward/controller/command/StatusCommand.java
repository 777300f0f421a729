package doseward.controller.command;

import doseward.command.Exit;
import doseward.door.Unheard;
import doseward.door.Visitor;
import picocli.CommandLine.Command;

/** Shows where the course of a running controller stands. */
@Command(name = "status", mixinStandardHelpOptions = true,
    description = "Show where the course of a running controller stands: what flows, what is next and what "
        + "it needs, what holds it and what lifts that, and who is asked what.")
final class StatusCommand extends VisitCommand {
    @Override int visit(Visitor visitor) throws Unheard, InterruptedException {
        if (isJson()) {
            out().println(visitor.look("/1/status"));
        } else {
            visitor.status().forEach(out()::println);
        }
        return Exit.DONE;
    }
}
