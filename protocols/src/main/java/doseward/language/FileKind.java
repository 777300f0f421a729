package doseward.language;

import java.util.Optional;

/** The kinds of files that editors are told of. */
public enum FileKind {
    PROTOCOL("A protocol of doseward"), DRUG("A drug file of doseward"), SIGNS("A signs file of doseward");

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
            case DRUG -> DrugReader.TOP;
            case SIGNS -> SignsReader.head();
        };
    }

    /** What stands under every other key, in a file whose keys are names of its own. */
    Optional<Shape> others() {
        return this == SIGNS ? Optional.of(new Shape.Under(SignKind.ALL)) : Optional.empty();
    }

    /** As a person types it: {@code protocol}. */
    @Override public String toString() {
        return Said.words(this);
    }
}
