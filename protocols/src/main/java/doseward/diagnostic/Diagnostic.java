package doseward.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that is wrong with a file, said to its author.
 *
 * @param check the name by which class, message, golden file and manual are found
 * @param marks the places, the one that is at fault first; none when it is the whole file
 * @param says what is, in a sentence; ends with a colon where the marked text belongs to it
 * @param mend what to do; paragraphs are parted by an empty line, and one indented by four spaces is kept as
 *     it is
 * @param brief all of it in one line, for editors and for those who have seen it before
 */
public record Diagnostic(
        String check, Severity severity, List<Mark> marks, String says, String mend, String brief) {

    public Diagnostic {
        marks = List.copyOf(marks);
        brief = brief.replace('`', '"');
    }

    /** An error found by the check of this class at one place. */
    public static Diagnostic error(Class<?> check, Span at, String says, String mend, String brief) {
        return new Diagnostic(nameOf(check), Severity.ERROR, List.of(Mark.at(at)), says, mend, brief);
    }

    /** An error of a file as a whole. */
    public static Diagnostic error(Class<?> check, String says, String mend, String brief) {
        return new Diagnostic(nameOf(check), Severity.ERROR, List.of(), says, mend, brief);
    }

    /** The same as a warning. */
    public Diagnostic asWarning() {
        return new Diagnostic(check, Severity.WARNING, marks, says, mend, brief);
    }

    /** The same, with a word on the first place, and a second place shown with its own. */
    public Diagnostic beside(String label, Span second, String secondLabel) {
        List<Mark> both = new ArrayList<>();
        both.add(new Mark(marks.getFirst().span(), label));
        both.add(new Mark(second, secondLabel));
        return new Diagnostic(check, severity, both, says, mend, brief);
    }

    public Optional<Span> at() {
        return marks.stream().findFirst().map(Mark::span);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** What is, as a sentence that stands by itself, without the author's line below it. */
    public String message() {
        return says.endsWith(":") ? says.substring(0, says.length() - 1) + "." : says;
    }

    /** What is and what to do, in one paragraph without places, for a person who typed the words just now. */
    public String sentence() {
        String doThis = mend.strip().replaceAll("\\s+", " ");
        return doThis.isEmpty() ? message() : message() + " " + doThis;
    }

    /** The name of a check: {@code TrailingZero} is {@code trailing-zero}. */
    public static String nameOf(Class<?> check) {
        return check.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
