package doseward.language.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** A kind of file that an author can begin with: sound as it stands, with remarks on what to change. */
public enum Starter {
    BOLUS("protocol"), CONTINUOUS("protocol"), TAPER("protocol"), WEEKLY("protocol"), CELLS("protocol"),
    DRUG("drug"), SIGNS("signs"),
    /** Goes with a protocol begun as {@link #BOLUS}. */
    TEST("tests");

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 60;
    private static final String PLACE_OF_NAME = "NEW-NAME";

    private final String key;

    Starter(String key) {
        this.key = key;
    }

    /** The key whose value is the file's name. */
    public String key() {
        return key;
    }

    /** What the file is called, as seen from the protocols that it is for: there they look for it. */
    public String fileName(String name) {
        return switch (this) {
            case BOLUS, CONTINUOUS, TAPER, WEEKLY, CELLS -> name + ".yaml";
            case DRUG -> "drugs/" + name + ".yaml";
            case SIGNS -> "signs.yaml";
            case TEST -> name + ".test.yaml";
        };
    }

    /** Whether a file may have this name: lower-case words joined by hyphens. */
    public static boolean isName(String words) {
        return words.length() <= LONGEST_NAME && NAME.matcher(words).matches();
    }

    /** The text of the file with this name in it. */
    public String text(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException("not a file's name: " + name);
        }
        String path = "/doseward/starters/" + this + ".yaml";
        try (InputStream in = Starter.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(PLACE_OF_NAME, name);
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own file can't be read: " + path, broken);
        }
    }

    /** As it is written on the command line. */
    @Override public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
