package doseward.language.command;

import java.io.ByteArrayInputStream;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/** Surroundings for tests. */
public final class Pretend {
    static final Instant NOW = Instant.parse("2026-01-05T08:00:00.123Z");

    private Pretend() {}

    /** Nobody at the keyboard, and nothing in the environment. */
    public static Surroundings nobody() {
        return at(NOW, List.of());
    }

    /** Someone types these secrets, one after the other. */
    static Surroundings at(Instant now, List<String> typed) {
        ArrayDeque<String> left = new ArrayDeque<>(typed);
        return new Surroundings(() -> now, new SecureRandom(), new ByteArrayInputStream(new byte[0]),
            _ -> Optional.ofNullable(left.poll()).map(String::toCharArray),
            name -> name.equals("PASS") ? Optional.of("correct horse battery") : Optional.empty());
    }
}
