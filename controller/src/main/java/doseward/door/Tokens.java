package doseward.door;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens for what was read back: each holds for one act, for the very sentence that was read, until its time
 * is over. The door remembers none of them, so that none can crowd it.
 */
final class Tokens {
    private static final String MAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("([0-9]{1,15})\\.([0-9a-f]{64})");

    private final SecretKeySpec key;

    Tokens(SecureRandom chance) {
        byte[] bytes = new byte[KEY_BYTES];
        chance.nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, MAC);
    }

    String of(ActBody act, String readBack, Instant expires) {
        return expires.toEpochMilli() + "." + seal(act, readBack, expires.toEpochMilli());
    }

    /** Whether the token was given out for this act and this sentence, and its time is not over. */
    boolean holds(String token, ActBody act, String readBack, Instant now) {
        Matcher form = FORM.matcher(token);
        if (!form.matches()) {
            return false;
        }
        long expires = Long.parseLong(form.group(1));
        return now.toEpochMilli() <= expires && MessageDigest.isEqual(bytes(form.group(2)),
            bytes(seal(act, readBack, expires)));
    }

    private String seal(ActBody act, String readBack, long expires) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(bytes(
                expires + "\n" + act.key() + "\n" + act.matter() + "\n" + readBack)));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("every Java has " + MAC, never);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
