package doseward.language.command;

import java.io.InputStream;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the commands take from the world outside, handed in so that a test can stand for it.
 *
 * @param clock the time
 * @param chance where new keys come from
 * @param in what is typed or piped in
 * @param secrets asks a person for a secret, if there is one to ask
 * @param variables the environment's variables
 */
public record Surroundings(InstantSource clock, SecureRandom chance, InputStream in,
    Function<String, Optional<char[]>> secrets, Function<String, Optional<String>> variables) {}
