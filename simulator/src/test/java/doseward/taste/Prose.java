package doseward.taste;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Finds what is missing or left over in the words around the code. */
final class Prose {
    private static final Pattern LEFT_OVER = Pattern.compile("(//|/\\*|^\\s*\\*).*\\b(TO[D]O|FIX[M]E)\\b");

    private Prose() {}

    static List<Offence> undescribed(Source source) {
        List<Offence> found = new ArrayList<>();
        for (Tree part : source.tree().getTypeDecls()) {
            if (part instanceof ClassTree type && type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                    && !source.doc(type).contains(".")) {
                found.add(source.offence(type, type.getSimpleName()
                    + " is public and has no sentence of Javadoc; say in one what it is"));
            }
        }
        return found;
    }

    static List<Offence> packageInfo(Source source) {
        return source.doc(source.tree().getPackage()).contains(".") ? List.of() : List.of(source.offence(1,
            source.packageName()
            + " is not described; say in a sentence what it is for and what it may use"));
    }

    static List<Offence> leftOver(Source source) {
        return lines(source, line -> LEFT_OVER.matcher(line).find(),
            "work is left over in a comment; do it, or leave it out");
    }

    static List<Offence> blanks(Source source) {
        List<Offence> found = new ArrayList<>(lines(source, line -> line.indexOf('\t') >= 0,
            "there is a tab; indent by four spaces, and write \\t in a text"));
        found.addAll(lines(source, line ->
            !line.stripTrailing().equals(line), "the line ends with a blank; cut it"));
        if (!source.text().endsWith("\n")) {
            found.add(source.offence(source.lines().size(),
                "the file does not end with a new line; add one"));
        }
        return found;
    }

    static List<Offence> disabled(Source source) {
        return new Finder() {
            @Override public Void visitAnnotation(AnnotationTree mark, Source in) {
                if (mark.getAnnotationType().toString().matches("(.*\\.)?Disabled")) {
                    found(in, mark, "the test is disabled; mend it, or take it out");
                }
                return super.visitAnnotation(mark, in);
            }
        }.in(source);
    }

    private interface Wrong {
        boolean is(String line);
    }

    private static List<Offence> lines(Source source, Wrong wrong, String sentence) {
        List<Offence> found = new ArrayList<>();
        List<String> lines = source.lines();
        for (int at = 0; at < lines.size(); at++) {
            if (wrong.is(lines.get(at))) {
                found.add(source.offence(at + 1, sentence));
            }
        }
        return found;
    }
}
