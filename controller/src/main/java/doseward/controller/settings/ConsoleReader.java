package doseward.controller.settings;

import doseward.language.Keys;
import doseward.language.Part;
import doseward.language.check.UnknownPhrase;
import doseward.language.draft.At;
import doseward.language.words.Answer;
import doseward.tls.OwnKey;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads where the bedside console listens; beyond this machine only on a protected line. */
final class ConsoleReader {
    static final Keys KEYS = new Keys()
        .may("console", "console-certificate", "console-key")
        .needsWith("console-certificate", "console-key", "console")
        .needsWith("console-key", "console-certificate");

    private static final Pattern PLACE = Pattern.compile("([A-Za-z0-9.-]+):([0-9]{4,5})");

    private ConsoleReader() {}

    /** Where it is, or that there is none; empty where something is wrong, which is noted. */
    static Optional<Optional<ConsoleAt>> read(Part top, boolean hasDoor) {
        Optional<Optional<Path>> certificate = SettingsReader.maybePath(top, "console-certificate");
        Optional<Optional<Path>> key = SettingsReader.maybePath(top, "console-key");
        if (certificate.isEmpty() || key.isEmpty()) {
            return Optional.empty();
        }
        Optional<OwnKey> own = certificate.get().flatMap(shown -> key.get().map(secret ->
            new OwnKey(shown, secret)));
        if (!top.has("console")) {
            return Optional.of(hasDoor
                ? Optional.of(ConsoleAt.here(SettingsReader.ANY_PORT, own)) : Optional.empty());
        }
        return top.read("console", answer -> console(answer, hasDoor, own)).map(At::value);
    }

    private static Optional<Optional<ConsoleAt>> console(Answer answer, boolean hasDoor,
            Optional<OwnKey> own) {
        if (!hasDoor && !answer.text().equals("off")) {
            return answer.nothing(UnknownPhrase.because(answer.words(), "The console sits on the door, which "
                + "is off:", "Write `console: off`, or let the door be on."));
        }
        Matcher place = PLACE.matcher(answer.text());
        return place.matches() ? beyond(answer, place, own)
            : SettingsReader.port(answer).map(port -> port.map(taken -> ConsoleAt.here(taken, own)));
    }

    private static Optional<Optional<ConsoleAt>> beyond(Answer answer, Matcher place, Optional<OwnKey> own) {
        int port = Integer.parseInt(place.group(2));
        if (!SettingsReader.isFree(port)) {
            return answer.unknown("bedside.ward:8443");
        }
        if (own.isEmpty() && !Loopback.is(place.group(1))) {
            return answer.nothing(UnknownPhrase.because(answer.words(), "Whoever is on the network between "
                + "could read all that is shown, and act in the name of whoever is signed in:", "Add "
                + "`console-certificate` and `console-key`, the files of a certificate for that name; or "
                + "leave out the address, for a screen on this machine."));
        }
        return Optional.of(Optional.of(new ConsoleAt(place.group(1), port, own)));
    }
}
