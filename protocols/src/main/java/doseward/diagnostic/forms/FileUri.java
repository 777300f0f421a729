package doseward.diagnostic.forms;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;

/** The name of a file as a URI: relative if the name is. */
final class FileUri {
    private FileUri() {}

    static String of(String name) {
        String path = name.replace(File.separatorChar, '/');
        boolean drive = path.matches("[A-Za-z]:/.*");
        try {
            return path.startsWith("/") || drive
                ? new URI("file", "", drive ? "/" + path : path, null).toASCIIString()
                : new URI(null, null, unlikeAScheme(path), null).toASCIIString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("every character of a path can be quoted: " + path, impossible);
        }
    }

    /** In {@code a:b.yaml} the colon would make a scheme of the a. */
    private static String unlikeAScheme(String path) {
        String first = path.substring(0, path.indexOf('/') < 0 ? path.length() : path.indexOf('/'));
        return first.contains(":") ? "./" + path : path;
    }
}
