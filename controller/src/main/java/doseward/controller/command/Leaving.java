package doseward.controller.command;

import doseward.controller.Loop;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a loop end in order when the process is told to go; a pump's lease, not this, is what makes that safe.
 */
final class Leaving {
    /** A turn and a disk's sync; a loop that takes longer is left behind. */
    private static final int SECONDS_TO_LEAVE = 5;

    private final CountDownLatch left = new CountDownLatch(1);

    private Leaving() {}

    static Leaving on(Loop loop) {
        Leaving leaving = new Leaving();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leaving.ask(loop), "leaving"));
        return leaving;
    }

    /** The loop has left; nothing waits for it any more. */
    void done() {
        left.countDown();
    }

    private void ask(Loop loop) {
        loop.leave();
        try {
            boolean inOrder = left.await(SECONDS_TO_LEAVE, TimeUnit.SECONDS);
            if (!inOrder) {
                System.Logger log = System.getLogger("doseward.controller");
                log.log(System.Logger.Level.WARNING, "the loop did not leave within {0} s", SECONDS_TO_LEAVE);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
