package doseward.taste;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/** Goes through a file's tree and collects what is against a rule. */
abstract class Finder extends TreeScanner<Void, Source> {
    private final List<Offence> found = new ArrayList<>();

    final List<Offence> in(Source source) {
        scan(source.tree(), source);
        return List.copyOf(found);
    }

    final void found(Source source, Tree part, String sentence) {
        found.add(source.offence(part, sentence));
    }
}
