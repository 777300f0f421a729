package doseward.protocol;

import java.util.List;

/**
 * Who a protocol is.
 *
 * @param hash the SHA-256 of the file's exact bytes, in hexadecimal
 */
public record Head(String name, int revision, String title, Status status, List<String> sources,
    String hash) {
    public Head {
        sources = List.copyOf(sources);
    }

    /** How far a file may go: a real pump takes only an approved one. */
    public enum Status { DRAFT, EXAMPLE, APPROVED }
}
