package doseward.diagnostic;

/** An error means that the file is refused; a warning, that someone should look. */
public enum Severity {
    ERROR("error"), WARNING("warning");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
