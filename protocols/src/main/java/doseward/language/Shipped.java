package doseward.language;

import doseward.diagnostic.LineForm;
import doseward.language.Reading.Faulty;
import doseward.language.Reading.Sound;
import doseward.language.draft.DrugSheet;
import doseward.language.source.SourceFile;
import doseward.protocol.Protocol;
import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files inside the program itself; one of them that can't be read is a bug of ours. */
public final class Shipped implements Library {
    private static final String LIBRARY = "library";
    private static final String DRUGS = "drugs";
    private static final String SIGNS = "signs";

    private final List<ShippedDrug> drugs;
    private final List<Sign> signs;
    private final UsedFile signFile;

    public Shipped() {
        drugs = ShippedFiles.names(DRUGS).stream().map(name -> new ShippedDrug(
            used("the drug file " + name, file(DRUGS, name)), sound(Reader.drug(file(DRUGS, name)))))
            .toList();
        signs = sound(Reader.signs(file(SIGNS, "bedside")));
        signFile = used("the sign file bedside", file(SIGNS, "bedside"));
    }

    private record ShippedDrug(UsedFile file, DrugSheet sheet) {
        String name() {
            return sheet.drug().name();
        }
    }

    @Override public Optional<DrugSheet> drug(String name) {
        return drugs.stream().filter(drug -> drug.name().equals(name)).findFirst().map(ShippedDrug::sheet);
    }

    @Override public List<String> drugs() {
        return drugs.stream().map(ShippedDrug::name).toList();
    }

    @Override public List<Sign> signs() {
        return signs;
    }

    @Override public List<UsedFile> used(Protocol protocol) {
        List<String> given = Library.drugsOf(protocol);
        return Stream.concat(drugs.stream().filter(drug -> given.contains(drug.name()))
            .map(ShippedDrug::file), Stream.of(signFile)).toList();
    }

    private static UsedFile used(String what, SourceFile file) {
        return switch (file) {
            case SourceFile.Readable readable -> new UsedFile(what, readable.hash());
            case SourceFile.Unreadable _ -> throw new IllegalStateException(what + " can't be read");
        };
    }

    /** The names of the protocols that are shipped. */
    public static List<String> protocols() {
        return ShippedFiles.names(LIBRARY);
    }

    /** The file of a shipped protocol. */
    public static Optional<SourceFile> protocol(String name) {
        return protocols().contains(name) ? ShippedFiles.file(LIBRARY, name) : Optional.empty();
    }

    /** The test file of a shipped protocol. */
    public static Optional<SourceFile> tests(String protocol) {
        return protocols().contains(protocol) ? ShippedFiles.tests(protocol) : Optional.empty();
    }

    private static SourceFile file(String folder, String name) {
        return ShippedFiles.file(folder, name).orElseThrow(() ->
            new IllegalStateException("the program was built without " + folder + "/" + name));
    }

    private static <T> T sound(Reading<T> reading) {
        return switch (reading) {
            case Sound<T>(var value, _) -> value;
            case Faulty<T>(var findings) ->
                throw new IllegalStateException("a shipped file is faulty:\n" + LineForm.of(findings));
        };
    }
}
