package doseward.controller.command;

import doseward.command.Exit;
import doseward.door.Unheard;
import doseward.door.Visitor;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that comes to the door of a running controller. */
abstract class VisitCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private DoorOptions door;

    @Override public final Integer call() throws InterruptedException {
        try (Visitor visitor = door.visitor()) {
            return visit(visitor);
        } catch (Refusal refusal) {
            return said(refusal.getMessage(), refusal.exit());
        } catch (Unheard unheard) {
            return said(unheard.getMessage(), Exit.WORLD);
        } finally {
            out().flush();
        }
    }

    abstract int visit(Visitor visitor) throws Refusal, Unheard, InterruptedException;

    /** Another visit to the same controller, wherever its door is now. */
    final Visitor anew() throws Refusal {
        return door.visitor();
    }

    final boolean isJson() {
        return door.isJson();
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Says to the standard error why not. */
    final int said(String sentence, int exit) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
        return exit;
    }
}
