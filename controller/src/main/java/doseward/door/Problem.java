package doseward.door;

import java.util.Optional;

/**
 * Why a request came to nothing: what is wrong, where, and how to mend it (RFC 9457).
 *
 * @param place a pointer into the body, or the name of a header or parameter; {@code /} for the whole
 * @param entry the journal's entry that remembers it, where there is one
 */
record Problem(Kind kind, String detail, String place, String mend, Optional<Long> entry) {
    /** What kinds there are; each is a type of its own for programs. */
    enum Kind {
        MALFORMED(400, "The request can't be read"),
        WITHOUT_SECRET(401, "The door's secret is missing or wrong"),
        FOREIGN(403, "The request comes from elsewhere"),
        NOT_HERE(404, "There is no such thing here"),
        WRONG_METHOD(405, "This can't be done with it"),
        KEY_USED(409, "The key was used for something else"),
        REFUSED(409, "The controller refused it"),
        READ_BACK_VOID(409, "What was read back no longer holds"),
        TOO_LARGE(413, "The request is too large"),
        WRONG_TYPE(415, "The request is of another type"),
        NOT_UNDERSTOOD(422, "The words are not understood"),
        TOO_MANY(429, "Too much is asked at once"),
        BUG(500, "The door has a bug"),
        BUSY(503, "The controller is busy"),
        OVER(503, "The controller has left"),
        NOT_KNOWN(504, "The act was sent, and there is no answer yet");

        private final int status;
        private final String title;

        Kind(int status, String title) {
            this.status = status;
            this.title = title;
        }

        int status() {
            return status;
        }

        String title() {
            return title;
        }

        /** As in the type of a problem: {@code key-used}. */
        String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    Problem(Kind kind, String detail, String place, String mend) {
        this(kind, detail, place, mend, Optional.empty());
    }
}
