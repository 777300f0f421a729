package doseward.language;

import doseward.diagnostic.LineForm;
import doseward.language.Reading.Faulty;
import doseward.language.Reading.Sound;
import doseward.language.draft.DrugSheet;
import doseward.language.source.SourceFile;
import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;

/** The files inside the program itself; one of them that can't be read is a bug of ours. */
public final class Shipped implements Library {
    private static final String LIBRARY = "library";
    private static final String DRUGS = "drugs";
    private static final String SIGNS = "signs";

    private final List<DrugSheet> sheets;
    private final List<Sign> signs;

    public Shipped() {
        sheets = ShippedFiles.names(DRUGS).stream().map(name -> sound(Reader.drug(file(DRUGS, name))))
            .toList();
        signs = sound(Reader.signs(file(SIGNS, "bedside")));
    }

    @Override public Optional<DrugSheet> drug(String name) {
        return sheets.stream().filter(sheet -> sheet.drug().name().equals(name)).findFirst();
    }

    @Override public List<String> drugs() {
        return sheets.stream().map(sheet -> sheet.drug().name()).toList();
    }

    @Override public List<Sign> signs() {
        return signs;
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
