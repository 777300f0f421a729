package doseward.language.approval;

import doseward.language.Library.OwnFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in a signature file: who approved which bytes, when, and the proof.
 *
 * @param statement everything that is signed
 * @param signature in base64
 */
record Signed(Statement statement, String signature) {
    private static final Pattern FORM = Pattern.compile("""
        language: 1
        approves: ([a-z0-9-]+)
        revision: ([1-9][0-9]{0,6})
        file: sha256 ([0-9a-f]{64})
        ((?:with: [a-z0-9./-]{1,200} sha256 [0-9a-f]{64}
        ){0,100})by: ([^\n]{1,80})
        time: ([0-9TZ:-]{20})
        accepted-warnings: ([a-z0-9, -]+)
        key: sha256 ([0-9a-f]{64})
        signature: ([A-Za-z0-9+/=]{88})
        """);

    /**
     * What a pharmacist says by signing. All of it is signed, so that no part can be moved to another file,
     * name or time.
     *
     * @param hash the SHA-256 of the file's exact bytes
     * @param own the house's own files that it goes by, each with its hash
     * @param accepted the names of the warnings that were looked at and accepted
     * @param keyId whose key it is
     */
    record Statement(String protocol, int revision, String hash, List<OwnFile> own, String by, Instant time,
            List<String> accepted, String keyId) {
        private static final String NONE = "none";
        private static final String WITH = "with: ";

        Statement {
            own = List.copyOf(own);
            accepted = List.copyOf(accepted);
        }

        /** The lines that are signed, and that stand in the file. */
        String lines() {
            String with = own.stream().map(file -> WITH + file + "\n").collect(Collectors.joining());
            return "approves: " + protocol + "\nrevision: " + revision + "\nfile: sha256 " + hash
                + "\n" + with + "by: " + by + "\ntime: " + time + "\naccepted-warnings: "
                + (accepted.isEmpty() ? NONE : String.join(", ", accepted)) + "\nkey: sha256 " + keyId + "\n";
        }

        /** The first line keeps this apart from anything else that the key may ever sign. */
        byte[] message() {
            return ("doseward approval 1\n" + lines()).getBytes(StandardCharsets.UTF_8);
        }

        static List<OwnFile> own(String lines) {
            return lines.lines().map(line -> line.substring(WITH.length()).split(" sha256 "))
                .map(parts -> new OwnFile(parts[0], parts[1])).toList();
        }

        static List<String> accepted(String words) {
            return words.equals(NONE) ? List.of() : Stream.of(words.split(", ")).toList();
        }
    }

    /** The text of the signature file. */
    String text() {
        return "language: 1\n" + statement.lines() + "signature: " + signature + "\n";
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(signature);
    }

    /** Reads a signature file; one that differs by a single byte from how it is written is not one. */
    static Optional<Signed> read(String text) {
        Matcher form = FORM.matcher(text);
        Optional<Instant> time = form.matches() ? time(form.group(6)) : Optional.empty();
        return time.filter(_ -> VerifyingKey.decoded(form.group(9)).isPresent()).map(at -> new Signed(
                new Statement(form.group(1), Integer.parseInt(form.group(2)), form.group(3),
                    Statement.own(form.group(4)), form.group(5), at, Statement.accepted(form.group(7)),
                    form.group(8)), form.group(9)))
            .filter(signed -> signed.text().equals(text));
    }

    private static Optional<Instant> time(String words) {
        try {
            return Optional.of(Instant.parse(words));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }
}
