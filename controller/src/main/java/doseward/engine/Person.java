package doseward.engine;

import java.util.regex.Pattern;

/** Who acts: a name as people write it, and the role in which it is done. */
public record Person(String name, Role role) {
    /** One line, nothing that could be taken for another part of a sentence that the name stands in. */
    private static final Pattern NAME = Pattern.compile(
        "(?!.* (?:by|because|at|to|since) )[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd} .'’-]{0,"
            + (Bounds.LONGEST_NAME - 1) + "}");

    public Person {
        if (!isName(name)) {
            throw new IllegalArgumentException("this is no person's name: " + name);
        }
    }

    /** Whether somebody can be called so. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && name.equals(name.strip());
    }

    /** As in a sentence: {@code N. Urse, nurse}. */
    @Override public String toString() {
        return name + ", " + role.word();
    }
}
