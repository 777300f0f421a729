package doseward.controller.settings;

import doseward.language.check.UnknownPhrase;
import doseward.language.Keys;
import doseward.language.Part;
import doseward.language.Typed;
import doseward.language.WallTime;
import doseward.language.words.Answer;
import doseward.plan.SoftOverride;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads which course is to be run: from the settings, or from the order that lies beside the journal. */
final class OrderReader {
    /** In settings they stand where no shelf of protocols does. */
    static final Keys IN_SETTINGS = new Keys()
        .needsUnless("protocols", "protocol", "which protocol it gives", "il2-high-dose-bolus")
        .needsUnless("protocols", "patient", "who the patient is", "")
        .needsUnless("protocols", "begins", "when the first dose is due", "2026-01-05 08:00")
        .may("override", "protocols");
    /** In a file of their own. */
    static final Keys ALONE = new Keys()
        .needs("language", "which version of the language it is written in", "1")
        .needs("protocol", "which protocol it gives", "il2-high-dose-bolus")
        .needs("patient", "who the patient is", "")
        .needs("begins", "when the first dose is due", "2026-01-05 08:00")
        .may("override", "fingerprint", "opened-by", "opened-at", "pumps");

    private static final Keys OVERRIDE = new Keys()
        .needs("by", "who answers for going beyond a soft limit", "A. Pharmacist")
        .needs("because", "why the limit is overridden", "the patient bore it in the last course");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private OrderReader() {}

    /** The course; empty where something is wrong, which is noted. */
    static Optional<CourseOrder> read(Part top, ZoneId zone) {
        return read(top, zone, new TreeMap<>());
    }

    /** The same of a file of its own, which also says what was chosen of the pumps. */
    static Optional<CourseOrder> alone(Part top, ZoneId zone) {
        SortedMap<String, String> pumps = new TreeMap<>();
        boolean whole = true;
        for (var entry : top.entries("pumps")) {
            Optional<Answer> choice = top.words(entry);
            whole &= choice.isPresent();
            choice.ifPresent(answer -> pumps.put(entry.key().text(), answer.text()));
        }
        return whole ? read(top, zone, pumps) : Optional.empty();
    }

    private static Optional<CourseOrder> read(Part top, ZoneId zone, SortedMap<String, String> pumps) {
        Optional<String> protocol = top.value("protocol", OrderReader::words);
        Optional<PatientReader.Described> patient = top.part("patient", PatientReader.KEYS)
            .flatMap(PatientReader::read);
        Optional<Optional<Instant>> begins = top.value("begins", answer -> begins(answer, zone));
        Optional<SoftOverride> override = top.part("override", OVERRIDE).flatMap(OrderReader::override);
        Optional<Optional<String>> print = said(top, "fingerprint", top.value("fingerprint",
            OrderReader::fingerprint));
        Optional<Optional<String>> by = said(top, "opened-by", top.value("opened-by", OrderReader::words));
        boolean whole = print.isPresent() && by.isPresent() && (override.isPresent() || !top.has("override"));
        return !whole ? Optional.empty() : protocol.flatMap(file -> patient.flatMap(one ->
            begins.map(from -> new CourseOrder(file, print.get(), one.patient(), one.levels(), override, from,
                by.get(), pumps))));
    }

    private static <T> Optional<Optional<T>> said(Part top, String key, Optional<T> value) {
        return top.has(key) ? value.map(Optional::of) : Optional.of(Optional.empty());
    }

    private static Optional<String> words(Answer answer) {
        return Optional.of(answer.text());
    }

    private static Optional<SoftOverride> override(Part part) {
        return part.value("by", OrderReader::words).flatMap(by -> part.value("because", OrderReader::words)
            .map(because -> new SoftOverride(by, because)));
    }

    private static Optional<String> fingerprint(Answer answer) {
        return FINGERPRINT.matcher(answer.text()).matches() ? Optional.of(answer.text())
            : answer.nothing(UnknownPhrase.because(answer.words(),
                "A fingerprint is 64 of the digits 0 to 9 and a to f:", "Leave it out, or copy it whole."));
    }

    /** A time that the ward's clock shows never, or twice, is refused and not guessed. */
    private static Optional<Optional<Instant>> begins(Answer answer, ZoneId zone) {
        if (answer.text().equals("now")) {
            return Optional.of(Optional.empty());
        }
        return switch (WallTime.read(answer.text(), zone.getId())) {
            case Typed.Good<WallTime>(var wall) -> Optional.of(Optional.of(wall.time()));
            case Typed.Bad<WallTime>(var sentence) -> answer.nothing(
                UnknownPhrase.because(answer.words(), sentence, "Write `now`, or a time of that zone."));
        };
    }
}
