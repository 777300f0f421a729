package doseward.journal;

import doseward.hash.Sha256;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Where a chain of lines stands: each hash takes in the one before, so that no line can change alone. */
public final class Chain {
    private final byte[] hash;

    private Chain(byte[] hash) {
        this.hash = hash;
    }

    /** The chain that holds an opening's line and nothing more. */
    public static Chain from(byte[] openingLine) {
        return new Chain(Sha256.of(openingLine));
    }

    /** The chain over all that is told: two journals whose chains stand alike hold the same. */
    public static Chain of(Chronicle chronicle) {
        Chain chain = from(EntryCodec.line(chronicle.opening()));
        for (Entry entry : chronicle.entries()) {
            chain = chain.then(EntryCodec.line(entry));
        }
        return chain;
    }

    /** This chain with one more line: SHA-256 of the 32 bytes of the hash before, then the line. */
    public Chain then(byte[] line) {
        MessageDigest digest = Sha256.begun();
        digest.update(hash);
        return new Chain(digest.digest(line));
    }

    public byte[] hash() {
        return hash.clone();
    }

    /** Whether it stands where the hash says. */
    public boolean isAt(byte[] stored) {
        return MessageDigest.isEqual(hash, stored);
    }

    /** The hash in hexadecimal, as people compare it. */
    @Override public String toString() {
        return HexFormat.of().formatHex(hash);
    }
}
