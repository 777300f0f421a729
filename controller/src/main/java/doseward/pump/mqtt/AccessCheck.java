package doseward.pump.mqtt;

import doseward.tls.KeyCheck;
import doseward.tls.KeyFiles;
import java.time.Instant;

/** Tells a person what is wrong with the files of an access, before a broker is asked. */
public final class AccessCheck {
    private AccessCheck() {}

    /** Looks at each file, at this moment. */
    public static KeyCheck of(Access access, Instant now) {
        KeyCheck.Notes notes = new KeyCheck.Notes(now);
        access.tls().ifPresent(tls -> {
            notes.noted(() -> notes.lasting("authority", tls.authority(),
                KeyFiles.certificates(tls.authority())));
            tls.own().ifPresent(own -> notes.noted(() -> notes.own(own)));
        });
        access.login().ifPresent(login -> notes.noted(() -> KeyFiles.password(login.password())));
        return notes.check();
    }
}
