package doseward.language;

import java.util.Locale;

/** The words of a file for a value of a closed list: {@code WHEN_THE_COURSE_BEGINS} is said in four. */
final class Said {
    private Said() {}

    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
