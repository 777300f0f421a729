package doseward.controller.command;

import doseward.command.Exit;
import doseward.door.Unheard;
import doseward.door.Visitor;
import doseward.door.Watching;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;

/** Follows what happens in the course of a running controller. */
@Command(name = "watch", mixinStandardHelpOptions = true,
    description = "Follow what happens in the course of a running controller, a line each; a line that drops "
        + "is taken up again where it was.")
final class WatchCommand extends VisitCommand {
    /** A controller that restarts is back by then. */
    private static final int MOST_TRIES = 30;
    private static final long SECONDS_BETWEEN = 1;

    private Watching watching;
    private int tries;

    @Override int visit(Visitor visitor) throws Unheard, InterruptedException {
        watching = new Watching(isJson());
        boolean toTheEnd = watching.isToTheEnd(visitor, this::show);
        CountDownLatch between = new CountDownLatch(1);
        while (!toTheEnd && tries < MOST_TRIES) {
            tries++;
            boolean never = between.await(SECONDS_BETWEEN, TimeUnit.SECONDS);
            toTheEnd = never || again();
        }
        return toTheEnd ? Exit.DONE : said("The line to the controller is lost.", Exit.WORLD);
    }

    /** A controller that was started again has another door. */
    private boolean again() throws InterruptedException {
        try (Visitor visitor = anew()) {
            return watching.isToTheEnd(visitor, this::show);
        } catch (Refusal | Unheard notYetBack) {
            return false;
        }
    }

    private void show(String line) {
        tries = 0;
        out().println(line);
        out().flush();
    }
}
