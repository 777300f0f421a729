package doseward.hash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {
    /** Of the three letters that FIPS 180-4 takes for its first example. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test void theExampleOfTheStandardComesOut() {
        assertEquals(OF_ABC, Sha256.hex("abc"));
        assertArrayEquals(HexFormat.of().parseHex(OF_ABC), Sha256.of("abc".getBytes(StandardCharsets.UTF_8)));
    }

    @Test void letterByLetterIsTheSameHash() {
        var hash = Sha256.begun();
        for (byte letter : "abc".getBytes(StandardCharsets.UTF_8)) {
            hash.update(letter);
        }

        assertArrayEquals(Sha256.of("abc".getBytes(StandardCharsets.UTF_8)), hash.digest());
    }
}
