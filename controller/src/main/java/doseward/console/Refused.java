package doseward.console;

import doseward.door.Json;

/** Ends the handling of a request: with which status of HTTP, what is wrong, and how to mend it. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String kind;
    private final String mend;

    Refused(int status, String kind, String detail, String mend) {
        super(detail);
        this.status = status;
        this.kind = kind;
        this.mend = mend;
    }

    /** A problem's document (RFC 9457), as the door's are. */
    Reply.Document reply() {
        return Reply.json(status, "application/problem+json", Json.object()
            .put("type", "urn:doseward:console:" + kind).put("status", status)
            .put("detail", getMessage()).put("mend", mend));
    }
}
