package doseward.simulator.browser;

import com.microsoft.playwright.Browser;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** A browser that a class of tests has to itself, and that the next class takes over. */
final class LentBrowser implements BeforeAllCallback, AfterAllCallback {
    private Browsers lent;

    /** Those that no class has at the moment; closed when the last test is over. */
    private static final class Idle implements AutoCloseable {
        private final Queue<Browsers> all = new ConcurrentLinkedQueue<>();

        @Override public void close() {
            all.forEach(Browsers::close);
        }
    }

    private static Idle idle(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(LentBrowser.class))
            .getOrComputeIfAbsent(Idle.class, _ -> new Idle(), Idle.class);
    }

    @Override public void beforeAll(ExtensionContext context) {
        Browsers before = idle(context).all.poll();
        lent = before == null ? Browsers.required() : before;
    }

    @Override public void afterAll(ExtensionContext context) {
        if (lent != null) {
            idle(context).all.add(lent);
        }
    }

    Browser browser() {
        return lent.browser();
    }
}
