package doseward.language;

import doseward.language.Reading.Faulty;
import doseward.language.Reading.Sound;
import doseward.language.draft.DrugSheet;
import doseward.language.source.SourceFile;
import doseward.protocol.Sign;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The files inside the program itself; one of them that can't be read is a bug of ours. */
public final class Shipped implements Library {
    private static final List<String> DRUGS = List.of("aldesleukin");
    private static final List<String> PROTOCOLS = List.of("il2-high-dose-bolus");

    private final List<DrugSheet> sheets;
    private final List<Sign> signs;

    public Shipped() {
        sheets = DRUGS.stream().map(name -> sound(Reader.drug(file("drugs", name)))).toList();
        signs = sound(Reader.signs(file("signs", "bedside")));
    }

    @Override public Optional<DrugSheet> drug(String name) {
        return sheets.stream().filter(sheet -> sheet.drug().name().equals(name)).findFirst();
    }

    @Override public List<String> drugs() {
        return DRUGS;
    }

    @Override public List<Sign> signs() {
        return signs;
    }

    /** The names of the protocols that are shipped. */
    public static List<String> protocols() {
        return PROTOCOLS;
    }

    /** The file of a shipped protocol. */
    public static Optional<SourceFile> protocol(String name) {
        return PROTOCOLS.contains(name) ? Optional.of(file("library", name)) : Optional.empty();
    }

    private static SourceFile file(String folder, String name) {
        String path = "/doseward/" + folder + "/" + name + ".yaml";
        try (InputStream in = Shipped.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + path);
            }
            return SourceFile.of(name + ".yaml", in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("the program's own file can't be read: " + path, broken);
        }
    }

    private static <T> T sound(Reading<T> reading) {
        return switch (reading) {
            case Sound<T>(var value, _) -> value;
            case Faulty<T>(var findings) -> throw new IllegalStateException("a shipped file is faulty:\n"
                + doseward.diagnostic.LineForm.of(findings));
        };
    }
}
