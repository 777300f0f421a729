package doseward.language.approval;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Findings;
import doseward.language.Library;
import doseward.language.Library.OwnFile;
import doseward.language.Reader;
import doseward.language.Reading;
import doseward.language.source.SourceFile;
import doseward.language.source.SourceFile.Readable;
import doseward.protocol.Head;
import doseward.protocol.Head.Status;
import doseward.protocol.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a file is fit to be approved. */
public sealed interface Approvable {

    /**
     * It is sound, says itself that it is approved, and every warning about it was accepted by name.
     *
     * @param own the house's own files that it goes by
     */
    record Ready(String protocol, int revision, String hash, List<OwnFile> own, List<String> accepted)
        implements Approvable {
        public Ready {
            own = List.copyOf(own);
            accepted = List.copyOf(accepted);
        }

        Ready with(List<String> warnings) {
            return new Ready(protocol, revision, hash, own, warnings);
        }
    }

    /** It is faulty. */
    record Faulty(Findings findings) implements Approvable {}

    /** It is sound, but may not be approved for these reasons, each a sentence. */
    record NotYet(Findings warnings, List<String> why) implements Approvable {
        public NotYet {
            why = List.copyOf(why);
        }
    }

    /** Reads the file and checks it as {@code check} does. */
    static Approvable of(SourceFile file, Library library, List<String> accepted) {
        Reading<Protocol> reading = Reader.protocol(file, library);
        return switch (reading) {
            case Reading.Faulty<Protocol>(var findings) -> new Faulty(findings);
            case Reading.Sound<Protocol>(var protocol, var warnings) when file instanceof Readable readable ->
                sound(new Ready(protocol.head().name(), protocol.head().revision(), readable.hash(),
                    library.own(protocol), List.of()), protocol.head(), warnings,
                    accepted.stream().sorted().distinct().toList());
            case Reading.Sound<Protocol> _ -> throw new IllegalStateException("sound, and yet not readable");
        };
    }

    private static Approvable sound(Ready ready, Head head, Findings warnings, List<String> accepted) {
        List<String> found = warnings.diagnostics().stream().map(Diagnostic::check).sorted().distinct()
            .toList();
        List<String> why = new ArrayList<>(status(head));
        found.stream().filter(name -> !accepted.contains(name))
            .map(name -> "There is a warning, `" + name + "`. Mend the file; or, if it is right as it is, "
                + "say `--accept " + name + "`.").forEach(why::add);
        accepted.stream().filter(name -> !found.contains(name)).map(name -> "No warning `" + name
            + "` was found, so it can't be accepted. Leave it out.").forEach(why::add);
        return why.isEmpty() ? ready.with(accepted) : new NotYet(warnings, why);
    }

    private static List<String> status(Head head) {
        return head.status() == Status.APPROVED ? List.of()
            : List.of("Its status is `" + head.status().name().toLowerCase(Locale.ROOT)
                + "`. Only a file that says `status: approved` can be approved.");
    }
}
