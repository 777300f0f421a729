package doseward.console.people;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A PIN or password as it is kept: its hash by PBKDF2 with HMAC and SHA-256, with its salt and its rounds, so
 * that rounds may grow without anybody's secret being asked for anew. The number of rounds is what OWASP's
 * cheat sheet on storing passwords asks of this method.
 *
 * @param text {@code pbkdf2-sha256:ROUNDS:SALT:HASH}, the last two in hexadecimal signs
 */
public record KeptSecret(String text) {
    static final int ROUNDS = 600_000;
    /** A file that asks for more was not written by us, and would only keep the machine busy. */
    private static final int MOST_ROUNDS = 10 * ROUNDS;
    private static final String METHOD = "PBKDF2WithHmacSHA256";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int BITS = 8;
    private static final Pattern FORM =
        Pattern.compile("pbkdf2-sha256:([1-9][0-9]{0,7}):([0-9a-f]{32}):([0-9a-f]{64})");
    private static final String UP = "01234567890123456789";

    /** Which secrets are taken. */
    public static final String RULE = "A PIN or password has " + PeopleBounds.SHORTEST_SECRET + " to "
        + PeopleBounds.LONGEST_SECRET + " signs. Digits alone must not be a row such as 123456 or one digit "
        + "again and again.";

    public KeptSecret {
        if (!FORM.matcher(text).matches() || rounds(text) > MOST_ROUNDS) {
            throw new IllegalArgumentException("this is no kept secret");
        }
    }

    /** What a file says of one; empty where it is none. */
    static Optional<KeptSecret> of(String text) {
        return FORM.matcher(text).matches() && rounds(text) <= MOST_ROUNDS
            ? Optional.of(new KeptSecret(text)) : Optional.empty();
    }

    /** Whether it may be taken as a new one. */
    public static boolean isGood(char[] secret) {
        String words = new String(secret);
        boolean poor = words.chars().allMatch(sign -> sign == words.charAt(0)) || UP.contains(words)
            || UP.contains(new StringBuilder(words).reverse());
        return secret.length >= PeopleBounds.SHORTEST_SECRET && secret.length <= PeopleBounds.LONGEST_SECRET
            && words.chars().noneMatch(Character::isISOControl) && !poor;
    }

    /** Keeps a new one. */
    public static KeptSecret of(char[] secret, SecureRandom chance) {
        return of(secret, chance, ROUNDS);
    }

    /** With another number of rounds, which stands in it. */
    static KeptSecret of(char[] secret, SecureRandom chance, int rounds) {
        byte[] salt = new byte[SALT_BYTES];
        chance.nextBytes(salt);
        return new KeptSecret("pbkdf2-sha256:" + rounds + ":" + HexFormat.of().formatHex(salt) + ":"
            + HexFormat.of().formatHex(hash(secret, salt, rounds)));
    }

    /** One that takes as long to try as any, and that no secret fits. */
    static KeptSecret nobodys(SecureRandom chance) {
        byte[] random = new byte[SALT_BYTES + HASH_BYTES];
        chance.nextBytes(random);
        HexFormat signs = HexFormat.of();
        return new KeptSecret("pbkdf2-sha256:" + ROUNDS + ":" + signs.formatHex(random, 0, SALT_BYTES) + ":"
            + signs.formatHex(random, SALT_BYTES, random.length));
    }

    /** Whether it is this one; takes as long for a wrong one as for the right one. */
    boolean is(char[] secret) {
        Matcher form = FORM.matcher(text);
        return form.matches() && MessageDigest.isEqual(HexFormat.of().parseHex(form.group(3)),
            hash(secret, HexFormat.of().parseHex(form.group(2)), Integer.parseInt(form.group(1))));
    }

    private static int rounds(String text) {
        return Integer.parseInt(text.split(":", -1)[1]);
    }

    private static byte[] hash(char[] secret, byte[] salt, int rounds) {
        PBEKeySpec spec = new PBEKeySpec(secret, salt, rounds, HASH_BYTES * BITS);
        try {
            return SecretKeyFactory.getInstance(METHOD).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("every Java has " + METHOD, never);
        } finally {
            spec.clearPassword();
        }
    }

    /** Not to be found in any log. */
    @Override public String toString() {
        return "a kept secret";
    }
}
