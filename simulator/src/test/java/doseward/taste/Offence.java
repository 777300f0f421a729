package doseward.taste;

import java.nio.file.Path;

/** Something against the taste: where, and a sentence that says what it is and the mend. */
record Offence(Path path, long line, String sentence) {
    @Override public String toString() {
        return path.toString().replace('\\', '/') + ":" + line + ": " + sentence;
    }
}
