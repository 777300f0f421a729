package doseward.manual;

import doseward.diagnostic.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The pages about checks; one that is listed and can't be read is a bug of ours. */
public final class Manual {
    private static final String CHECKS = "/doseward/manual/checks";

    private final URL folder;
    private final List<String> names;

    private Manual(URL folder, List<String> names) {
        this.folder = folder;
        this.names = List.copyOf(names);
    }

    /** The manual inside the program. */
    public static Manual shipped() {
        URL folder = Manual.class.getResource(CHECKS);
        if (folder == null) {
            throw new IllegalStateException("the program was built without " + CHECKS);
        }
        return in(folder);
    }

    /** The pages in this folder, be it on a disk or inside a jar. */
    static Manual in(URL folder) {
        return new Manual(folder, Listing.of(folder));
    }

    /** Of all pages, in the order of the alphabet. */
    public List<String> names() {
        return names;
    }

    public List<Page> pages() {
        return names.stream().map(this::read).toList();
    }

    public Optional<Page> page(String name) {
        return names.contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    /** Which page may have been meant by a name that has none. */
    public Optional<String> nearest(String word) {
        return Nearest.to(word, names);
    }

    private Page read(String name) {
        String file = folder + "/" + name + Listing.ENDING;
        try (InputStream in = URI.create(file).toURL().openStream()) {
            return new Page(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own page can't be read: " + file, broken);
        }
    }
}
