package doseward.language.words;

import doseward.protocol.Sign;
import java.util.List;

/** What may be asked of a sign, by its kind, and how that is written. */
final class Kinds {
    private Kinds() {}

    /** What the sign is, as messages say it. */
    static String is(Sign sign) {
        return "`" + sign.name() + "` " + switch (sign) {
            case Sign.Number _ -> "is a number, and is compared";
            case Sign.Accumulated _ -> "adds up, and only its total over some time says anything";
            case Sign.Choice _ -> "is one of a list, and is not compared with numbers";
            case Sign.Several _ -> "is some of a list, and is not compared with numbers";
            case Sign.Grade _ -> "is a grade from 0 to 5";
            case Sign.Event _ -> "happens, and has no value; only `starts` can wait for it";
        };
    }

    /** A clause that can be asked of it; nothing for an event. */
    static String example(Sign sign) {
        return switch (sign) {
            case Sign.Number number -> number.name() + " below " + number.usual().lowest();
            case Sign.Accumulated adds -> "total " + adds.name() + " over 8 hours below "
                + adds.usual().highest();
            case Sign.Choice choice -> choice.name() + " is " + choice.choices().getFirst();
            case Sign.Several several -> several.name() + " is " + several.choices().getFirst();
            case Sign.Grade grade -> grade.name() + " grade at least 3";
            case Sign.Event _ -> "";
        };
    }

    /** What it can be; nothing for a sign that is not chosen from a list. */
    static List<String> choices(Sign sign) {
        return switch (sign) {
            case Sign.Choice choice -> choice.choices();
            case Sign.Several several -> several.choices();
            case Sign.Measured _, Sign.Grade _, Sign.Event _ -> List.of();
        };
    }
}
