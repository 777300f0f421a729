package doseward.console.people;

import doseward.command.Saved;
import doseward.diagnostic.LineForm;
import doseward.engine.Person;
import doseward.language.Keys;
import doseward.language.Part;
import doseward.language.Reader;
import doseward.language.Reading;
import doseward.language.check.UnknownPhrase;
import doseward.language.draft.At;
import doseward.language.source.SourceFile;
import doseward.language.words.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file of an installation's people, {@code people.yaml} beside its settings; its owner's alone. */
public final class PeopleFile {
    private static final Keys TOP = new Keys()
        .needs("language", "which version of the language it is written in", "1").may("people");
    private static final Keys MEMBER = new Keys()
        .needs("name", "the name as on the badge", "N. Urse")
        .needs("role", "in which role they act", "nurse")
        .needs("secret", "the hash of their PIN or password", "");
    private static final String HEAD =
        "# Who may sign in at the console; written by `doseward people`.\nlanguage: 1\n";

    private PeopleFile() {}

    /** Where it stands for these settings. */
    public static Path beside(Path settings) {
        return settings.toAbsolutePath().resolveSibling("people.yaml");
    }

    /**
     * Those of the file; nobody where there is none.
     *
     * @throws IOException with a sentence, where the file can't be read, or something in it is wrong
     */
    public static People read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return People.NOBODY;
        }
        if (Files.size(file) > PeopleBounds.MOST_BYTES) {
            throw new IOException(file + " is larger than a file of people can be.");
        }
        Reading<People> reading = Reader.other(SourceFile.read(file), TOP, PeopleFile::people);
        return reading.value().orElseThrow(() -> new IOException(LineForm.of(reading.findings()).strip()));
    }

    private static Optional<People> people(Part top) {
        top.read("language", answer -> answer.text().equals("1") ? Optional.of("1") : answer.unknown("1"));
        List<Optional<Member>> all = top.parts("people", "this person", MEMBER).stream()
            .map(PeopleFile::member).toList();
        if (all.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new People(all.stream().flatMap(Optional::stream).toList()));
        } catch (IllegalArgumentException crooked) {
            return top.answer("language").flatMap(answer -> answer.nothing(UnknownPhrase.because(
                answer.words(), "This can't be the people of one place: " + crooked.getMessage() + ".",
                "Take one out.")));
        }
    }

    private static Optional<Member> member(Part part) {
        Optional<At<String>> name = part.read("name", answer -> Person.isName(answer.text())
            ? Optional.of(answer.text()) : answer.unknown("N. Urse"));
        Optional<At<String>> role = part.read("role", PeopleFile::role);
        Optional<At<KeptSecret>> secret = part.read("secret", PeopleFile::secret);
        return name.flatMap(named -> role.flatMap(acting -> secret.map(kept ->
            new Member(named.value(), Member.acting(acting.value()), kept.value()))));
    }

    private static Optional<String> role(Answer answer) {
        return Member.isRole(answer.text()) ? Optional.of(answer.text())
            : answer.nothing(UnknownPhrase.because(answer.words(), "At the console one is a "
                + String.join(", ", Member.words()) + ":", "Write one of them."));
    }

    /** The words themselves are not repeated: nobody's hash gets into a message. */
    private static Optional<KeptSecret> secret(Answer answer) {
        return KeptSecret.of(answer.text()).or(() -> answer.nothing(UnknownPhrase.because(
            answer.part(0, 0).words(), "This is not as `doseward people` writes it:",
            "Take this person out, and add them again.")));
    }

    /**
     * Writes them, so that a power cut leaves the old file or the new one, and only its owner may read it.
     */
    public static void write(Path file, People people) throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        if (!people.all().isEmpty()) {
            text.append("people:\n");
        }
        for (Member member : people.all()) {
            text.append("  - name: ").append(member.name()).append("\n    role: ").append(member.role())
                .append("\n    secret: ").append(member.secret().text()).append('\n');
        }
        if (Files.exists(file)) {
            Saved.over(file, text.toString());
        } else {
            Saved.secret(file, text.toString());
        }
    }
}
