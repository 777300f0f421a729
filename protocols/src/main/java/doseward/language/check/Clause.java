package doseward.language.check;

import doseward.protocol.Condition;
import java.util.List;

/** What checks ask of a single clause. */
final class Clause {
    private Clause() {}

    /** The signs it looks at; a count of doses looks at none. */
    static List<String> signs(Condition clause) {
        return clause.signs();
    }
}
