package doseward.taste;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * Finds static fields that may change: those that are not final, and those that hold something made to
 * change.
 */
final class StaticState extends Finder {
    private static final Pattern CHANGES = Pattern.compile(
        "(Atomic|Concurrent|Array(List|Deque)|Hash|Linked|Tree(Map|Set)|EnumMap|StringBuilder|Random).*");

    private StaticState() {}

    static List<Offence> of(Source source) {
        return new StaticState().in(source);
    }

    @Override public Void visitClass(ClassTree type, Source source) {
        if (type.getKind() != Tree.Kind.INTERFACE) {
            type.getMembers().forEach(member -> judge(member, source));
        }
        return super.visitClass(type, source);
    }

    private void judge(Tree member, Source source) {
        if (member instanceof VariableTree field
            && field.getModifiers().getFlags().contains(Modifier.STATIC)) {
            Set<Modifier> flags = field.getModifiers().getFlags();
            boolean changes = field.getInitializer() instanceof NewClassTree made
                && CHANGES.matcher(made.getIdentifier().toString()).matches();
            if (changes || !flags.contains(Modifier.FINAL)) {
                found(source, field, "the static field " + field.getName()
                    + " can change; let an object that is handed on own it, or make it final and unchanging");
            }
        }
    }
}
