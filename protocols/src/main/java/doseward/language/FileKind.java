package doseward.language;

/** The kinds of files that editors are told of. */
public enum FileKind {
    PROTOCOL("A protocol of doseward");

    private final String title;

    FileKind(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    Keys keys() {
        return switch (this) {
            case PROTOCOL -> ProtocolReader.KEYS;
        };
    }

    /** As a person types it: {@code protocol}. */
    @Override public String toString() {
        return Said.words(this);
    }
}
