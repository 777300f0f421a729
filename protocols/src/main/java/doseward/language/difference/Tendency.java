package doseward.language.difference;

/** Which way a difference goes; the most dangerous stands first. */
enum Tendency {
    /** More may be given, to more, after fewer checks. */
    LOOSER("looser"),
    UNDECIDED("to be judged by you"),
    STRICTER("stricter"),
    /** It is only for people to read. */
    NONE("only in words");

    private final String words;

    Tendency(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    Tendency opposite() {
        return switch (this) {
            case STRICTER -> LOOSER;
            case LOOSER -> STRICTER;
            case UNDECIDED, NONE -> this;
        };
    }
}
