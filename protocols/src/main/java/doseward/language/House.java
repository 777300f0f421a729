package doseward.language;

import doseward.diagnostic.Findings;
import doseward.language.check.MisnamedFile;
import doseward.language.draft.DrugSheet;
import doseward.language.source.SourceFile;
import doseward.language.source.SourceFile.Readable;
import doseward.protocol.Protocol;
import doseward.protocol.Sign;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is shipped, and what a house keeps beside its protocols: its own drugs in {@code drugs}, each in a
 * file of its name, and its own signs in {@code signs.yaml}. An own drug file comes before a shipped one; an
 * own sign never has a shipped one's name.
 */
public final class House implements Library {
    private static final String DRUGS = "drugs";
    private static final String SIGNS = "signs.yaml";

    private final Library shipped;
    private final List<OwnDrug> drugs;
    private final Optional<OwnSigns> signs;

    private House(Library shipped, List<OwnDrug> drugs, Optional<OwnSigns> signs) {
        this.shipped = shipped;
        this.drugs = List.copyOf(drugs);
        this.signs = signs;
    }

    private record OwnDrug(OwnFile file, DrugSheet sheet) {
        boolean is(String name) {
            return sheet.drug().name().equals(name);
        }
    }

    private record OwnSigns(OwnFile file, List<Sign> signs) {}

    /** The library for what lies in no folder. */
    static Reading<Library> nowhere(Library shipped) {
        return new Reading.Sound<>(shipped, Findings.none("shipped"));
    }

    /** The library for protocols of this folder, or what is wrong with the first own file that is faulty. */
    static Reading<Library> in(Path folder, Library shipped) {
        List<OwnDrug> drugs = new ArrayList<>();
        for (SourceFile file : SourceFile.yamlIn(folder.resolve(DRUGS))) {
            switch (Reader.drug(file)) {
                case Reading.Faulty<DrugSheet>(var findings) -> {
                    return new Reading.Faulty<>(findings);
                }
                case Reading.Sound<DrugSheet>(var sheet, _) -> drugs.add(own((Readable) file, sheet));
            }
            Optional<Findings> misnamed = misnamed(file, drugs.getLast());
            if (misnamed.isPresent()) {
                return new Reading.Faulty<>(misnamed.get());
            }
        }
        return withSigns(folder.resolve(SIGNS), shipped, drugs);
    }

    private static Reading<Library> withSigns(Path path, Library shipped, List<OwnDrug> drugs) {
        if (Files.notExists(path)) {
            return sound(path, drugs.isEmpty() ? shipped : new House(shipped, drugs, Optional.empty()));
        }
        SourceFile file = SourceFile.read(path);
        return switch (Reader.signs(file, shipped.signs())) {
            case Reading.Faulty<List<Sign>>(var findings) -> new Reading.Faulty<>(findings);
            case Reading.Sound<List<Sign>>(var signs, _) -> sound(path, new House(shipped, drugs, Optional.of(
                new OwnSigns(new OwnFile(SIGNS, ((Readable) file).hash()), signs))));
        };
    }

    private static Reading<Library> sound(Path path, Library library) {
        return new Reading.Sound<>(library, Findings.none(path.toString()));
    }

    private static OwnDrug own(Readable file, DrugSheet sheet) {
        String name = Path.of(file.source().name()).getFileName().toString();
        return new OwnDrug(new OwnFile(DRUGS + "/" + name, file.hash()), sheet);
    }

    private static Optional<Findings> misnamed(SourceFile file, OwnDrug drug) {
        String wanted = DRUGS + "/" + drug.sheet().drug().name().replace(' ', '-') + ".yaml";
        return drug.file().name().equals(wanted) ? Optional.empty() : Optional.of(new Findings(
            ((Readable) file).source(), List.of(MisnamedFile.found(drug.sheet().drug().name(), wanted))));
    }

    @Override public Optional<DrugSheet> drug(String name) {
        return drugs.stream().filter(own -> own.is(name)).map(OwnDrug::sheet).findFirst()
            .or(() -> shipped.drug(name));
    }

    @Override public List<String> drugs() {
        TreeSet<String> all = new TreeSet<>(shipped.drugs());
        drugs.forEach(own -> all.add(own.sheet().drug().name()));
        return List.copyOf(all);
    }

    @Override public List<Sign> signs() {
        return Stream.concat(shipped.signs().stream(), signs.stream().flatMap(own -> own.signs().stream()))
            .toList();
    }

    @Override public Optional<String> insteadOfShipped(String drug) {
        return shipped.drug(drug).isEmpty() ? Optional.empty()
            : drugs.stream().filter(own -> own.is(drug)).map(own -> own.file().name()).findFirst();
    }

    @Override public List<OwnFile> own(Protocol protocol) {
        List<String> given = Library.drugsOf(protocol);
        Stream<OwnFile> ofDrugs = drugs.stream().filter(own -> given.stream().anyMatch(own::is))
            .map(OwnDrug::file);
        Stream<OwnFile> ofSigns = signs.filter(own -> own.signs().stream().anyMatch(
            protocol.signs()::contains)).map(OwnSigns::file).stream();
        return Stream.concat(ofDrugs, ofSigns).toList();
    }

    /** Beside an own drug file the shipped one stays in the list: the own one is read in its place. */
    @Override public List<UsedFile> used(Protocol protocol) {
        return Stream.concat(shipped.used(protocol).stream(), own(protocol).stream()
            .map(own -> new UsedFile("the house's own file " + own.name(), own.hash()))).toList();
    }
}
