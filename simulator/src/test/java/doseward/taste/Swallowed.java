package doseward.taste;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreeScanner;
import java.util.List;

/**
 * Finds what was caught and lost: an empty catch, or a catch of everything that neither throws nor uses it.
 */
final class Swallowed extends Finder {
    private static final List<String> EVERYTHING =
        List.of("Exception", "RuntimeException", "Throwable", "Error");

    private Swallowed() {}

    static List<Offence> of(Source source) {
        return new Swallowed().in(source);
    }

    @Override public Void visitCatch(CatchTree caught, Source source) {
        String type = caught.getParameter().getType().toString();
        if (caught.getBlock().getStatements().isEmpty()
            || (EVERYTHING.contains(type) && !isAnswered(caught))) {
            found(source, caught, "the catch of " + type
                + " loses what went wrong; let a bug of ours pass up, "
                + "and hand the world's trouble on as a value");
        }
        return super.visitCatch(caught, source);
    }

    private static boolean isAnswered(CatchTree caught) {
        String name = caught.getParameter().getName().toString();
        return Boolean.TRUE.equals(new TreeScanner<Boolean, Void>() {
            @Override public Boolean visitThrow(ThrowTree thrown, Void nothing) {
                return true;
            }

            @Override public Boolean visitIdentifier(IdentifierTree used, Void nothing) {
                return used.getName().contentEquals(name);
            }

            @Override public Boolean reduce(Boolean one, Boolean other) {
                return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
            }
        }.scan(caught.getBlock(), null));
    }
}
