package doseward.language.check;

/** How a message names a part of a file: a key in quotes, the file itself in words. */
final class Section {
    private Section() {}

    static String named(String section, String quote) {
        return section.startsWith("this ") ? "T" + section.substring(1) : quote + Short.of(section) + quote;
    }
}
