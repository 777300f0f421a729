package doseward.console;

import doseward.hash.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * The files of which the pages are made, read once. What is not named here is not there, whatever a path
 * says: no path of a request ever leads to a file.
 */
final class Shelf {
    /** By the path under which each is asked for. */
    static final List<String> NAMES = List.of("/", "/console.css", "/icon.svg", "/stamp.svg", "/main.js",
        "/acts.js", "/alarms.js", "/arming.js", "/ask.js", "/confirm.js", "/correct.js", "/course.js",
        "/deeds.js", "/dom.js", "/draft.js", "/keeping.js", "/live.js", "/look.js", "/now.js",
        "/opening.js", "/openwords.js", "/patient.js", "/people.js", "/readings.js", "/record.js",
        "/second.js", "/sheet.js", "/sound.js", "/strips.js", "/words.js", "/work.js",
        "/workwords.js");
    private static final String FIRST = "/index.html";
    private static final int TAG_DIGITS = 24;
    private static final int NOT_MODIFIED = 304;

    private final SortedMap<String, File> files = new TreeMap<>();

    Shelf() {
        NAMES.forEach(name -> files.put(name, read(name.equals("/") ? FIRST : name)));
    }

    private record File(String type, byte[] plain, byte[] zipped, String tag) {}

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** A browser asks each time whether it has changed, and is told so without the file. */
    Reply get(Asked asked) throws Refused {
        File file = files.get(asked.path());
        boolean zips = asked.header("accept-encoding").filter(all -> all.contains("gzip")).isPresent();
        String tag = "\"" + file.tag() + (zips ? "z" : "") + "\"";
        Optional<String> had = asked.header("if-none-match");
        Reply.Document reply = had.equals(Optional.of(tag)) ? Reply.of(NOT_MODIFIED, file.type(), new byte[0])
            : Reply.of(200, file.type(), zips ? file.zipped() : file.plain());
        Reply.Document tagged = reply.with("ETag", tag).with("Cache-Control", "no-cache")
            .with("Vary", "Accept-Encoding");
        return zips ? tagged.with("Content-Encoding", "gzip") : tagged;
    }

    /** All that a browser fetches for the first page, as it goes over the line; bytes. */
    int weight() {
        return files.values().stream().mapToInt(file -> file.zipped().length).sum();
    }

    private static File read(String name) {
        try (InputStream in = Shelf.class.getResourceAsStream("/doseward/console" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its page " + name);
            }
            byte[] plain = in.readAllBytes();
            return new File(type(name), plain, zipped(plain), tag(plain));
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's page " + name + " can't be read", broken);
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case String other -> throw new IllegalStateException("no type is known for ." + other);
        };
    }

    private static byte[] zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }

    private static String tag(byte[] plain) {
        return Sha256.hex(plain).substring(0, TAG_DIGITS);
    }
}
