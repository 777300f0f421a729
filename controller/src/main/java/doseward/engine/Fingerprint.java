package doseward.engine;

import doseward.hash.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What would run, part by part, each with a hash of all its bytes. Whoever arms a course names its check
 * code, so that nobody arms what they have not looked at.
 */
public record Fingerprint(List<Part> parts) {
    /** No letter that could be taken for a figure, and no figure for a letter; 32 of them, 5 bits each. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int BITS = 5;
    private static final int GROUPS = 3;
    private static final int IN_A_GROUP = 4;
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");

    public Fingerprint {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a fingerprint is of something");
        }
    }

    /**
     * One thing that decides what is given.
     *
     * @param what as in a sentence: {@code the drug file aldesleukin}
     * @param hash the SHA-256 of its bytes, in hexadecimal
     */
    public record Part(String what, String hash) {
        private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

        public Part {
            if (what.isBlank() || what.contains("\n") || !HASH.matcher(hash).matches()) {
                throw new IllegalArgumentException("this is no part of a fingerprint: " + what + " " + hash);
            }
        }

        /** A part that is these words. */
        public static Part of(String what, String words) {
            return new Part(what, Sha256.hex(words));
        }

        private boolean isLike(Part other) {
            return what.equals(other.what);
        }
    }

    /** Twelve signs in three groups: {@code 7K3M-Q2XD-9PTA}. */
    public String code() {
        MessageDigest digest = Sha256.begun();
        parts.forEach(part ->
            digest.update((part.what() + "\n" + part.hash() + "\n").getBytes(StandardCharsets.UTF_8)));
        long bits = ByteBuffer.wrap(digest.digest()).getLong();
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < GROUPS * IN_A_GROUP; at++) {
            code.append(at > 0 && at % IN_A_GROUP == 0 ? "-" : "")
                .append(SIGNS.charAt((int) (bits >>> (Long.SIZE - BITS * (at + 1))) & SIGNS.length() - 1));
        }
        return code.toString();
    }

    /** Whether somebody who typed this meant its code; spaces, hyphens and small letters do not matter. */
    public boolean isMeantBy(String typed) {
        return plain(typed).equals(plain(code()));
    }

    private static String plain(String code) {
        return BETWEEN.matcher(code).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** In what this differs from what was armed, a sentence each without its stop; empty when in nothing. */
    public List<String> differencesFrom(Fingerprint armed) {
        List<String> all = new ArrayList<>();
        for (Part part : armed.parts) {
            if (parts.stream().noneMatch(part::isLike)) {
                all.add(part.what() + " was armed, and is gone");
            } else if (!parts.contains(part)) {
                all.add(part.what() + " differs from the one armed");
            }
        }
        parts.stream().filter(part -> armed.parts.stream().noneMatch(part::isLike))
            .forEach(part -> all.add(part.what() + " was not there when the course was armed"));
        return all;
    }
}
