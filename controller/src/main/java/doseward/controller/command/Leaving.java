package doseward.controller.command;

import doseward.controller.Loop;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Lets what runs end in order when the process is told to go; a pump's lease and its wiring, not this, are
 * what makes that safe.
 */
final class Leaving {
    /** A turn and a disk's sync; what takes longer is left behind. */
    private static final int SECONDS_TO_LEAVE = 5;

    private final CountDownLatch left = new CountDownLatch(1);

    private Leaving() {}

    static Leaving on(Loop loop) {
        return on(loop::leave, Runtime.getRuntime()::addShutdownHook);
    }

    /** Does this once the process is told to go, and waits until all is done. */
    static Leaving on(Runnable leave, Consumer<Thread> hooks) {
        Leaving leaving = new Leaving();
        hooks.accept(new Thread(() -> leaving.ask(leave), "leaving"));
        return leaving;
    }

    /** It has left; nothing waits for it any more. */
    void done() {
        left.countDown();
    }

    private void ask(Runnable leave) {
        if (left.getCount() == 0) {
            return;
        }
        leave.run();
        try {
            boolean inOrder = left.await(SECONDS_TO_LEAVE, TimeUnit.SECONDS);
            if (!inOrder) {
                System.Logger log = System.getLogger("doseward.controller");
                log.log(System.Logger.Level.WARNING, "what ran did not leave within {0} s", SECONDS_TO_LEAVE);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
