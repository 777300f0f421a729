package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;

/** A range whose high end alone says million, though the low end may be meant in millions as well. */
public final class UnclearMillion {
    private UnclearMillion() {}

    /** {@code low} is the number that may be meant alone, or in millions. */
    public static Diagnostic found(Phrase range, String low) {
        String both = range.text().replaceFirst(low, low + " million");
        return Diagnostic.error(UnclearMillion.class, range.span(),
            "`" + low + "` is read as " + low + " here, and as " + low + " million by the next reader:",
            "Did you mean `" + both + "`? Else write the low end with its own unit.",
            "\"" + low + "\" may be meant in millions; did you mean \"" + both + "\"?");
    }
}
