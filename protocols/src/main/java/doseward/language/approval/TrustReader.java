package doseward.language.approval;

import doseward.language.Keys;
import doseward.language.Part;
import doseward.language.Reader;
import doseward.language.Reading;
import doseward.language.approval.Trust.Trusted;
import doseward.language.check.UnknownPhrase;
import doseward.language.draft.At;
import doseward.language.source.Node.Entry;
import doseward.language.source.SourceFile;
import doseward.language.words.Answer;
import doseward.language.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a trust file, in the manner of every other file. */
public final class TrustReader {
    private static final Keys TOP = new Keys()
        .needs("language", "which version of the language it is written in", "1")
        .needs("trusted", "whose approvals count", "");
    private static final Keys ONE = new Keys()
        .needs("name", "whose key it is", "Ida Keller")
        .needs("key", "which key it is", "")
        .needs("until", "the last day on which it counts", "2027-12-31")
        .may("revoked");

    private TrustReader() {}

    public static Reading<Trust> read(SourceFile file) {
        return Reader.other(file, TOP, TrustReader::trust);
    }

    private static Optional<Trust> trust(Part top) {
        top.read("language", answer -> Words.only(answer, "1"));
        List<String> labels = top.entries("trusted").stream().map(TrustReader::label).toList();
        Keys keys = new Keys().may(labels.toArray(String[]::new));
        return top.part("trusted", keys).map(part -> new Trust(trusted(part, labels)));
    }

    private static String label(Entry entry) {
        return entry.key().text();
    }

    private static List<Trusted> trusted(Part all, List<String> labels) {
        List<Trusted> found = new ArrayList<>();
        for (String label : labels) {
            all.part(label, ONE).flatMap(TrustReader::one).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Trusted> one(Part part) {
        Optional<String> name = part.read("name", TrustReader::name).map(At::value);
        Optional<VerifyingKey> key = part.read("key", TrustReader::key).map(At::value);
        Optional<LocalDate> until = part.read("until", TrustReader::day).map(At::value);
        Optional<String> revoked = part.answer("revoked").map(Answer::text);
        return name.flatMap(who -> key.flatMap(which -> until.map(last ->
            new Trusted(who, which, last, revoked))));
    }

    private static Optional<String> name(Answer answer) {
        return SignerName.isGood(answer.text()) ? Optional.of(answer.text())
            : answer.nothing(UnknownPhrase.because(answer.words(), "This can't be the name of a person:",
                SignerName.RULE));
    }

    private static Optional<VerifyingKey> key(Answer answer) {
        Optional<VerifyingKey> key = VerifyingKey.of(answer.text());
        return key.isPresent() ? key : answer.nothing(UnknownPhrase.because(answer.words(),
            "This is no public key:", "Copy what stands after `key` in the public key file, all of it."));
    }

    private static Optional<LocalDate> day(Answer answer) {
        try {
            return Optional.of(LocalDate.parse(answer.text()));
        } catch (DateTimeParseException noDay) {
            return answer.unknown("2027-12-31");
        }
    }
}
