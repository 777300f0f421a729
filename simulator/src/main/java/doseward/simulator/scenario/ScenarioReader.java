package doseward.simulator.scenario;

import doseward.language.Keys;
import doseward.language.Part;
import doseward.language.Reader;
import doseward.language.Reading;
import doseward.language.check.UnknownName;
import doseward.language.check.UnknownPhrase;
import doseward.language.draft.At;
import doseward.language.source.SourceFile;
import doseward.language.words.Answer;
import doseward.language.words.Measures;
import doseward.language.words.Words;
import doseward.protocol.Protocol;
import doseward.quantity.Weight;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads scenario files; what it does not understand it refuses, with its place, before anything runs. */
public final class ScenarioReader {
    private static final Keys TOP = new Keys()
        .needs("language", "which version of the language it is written in", "1")
        .needs("scenario", "what it is called", "downstream occlusion in the middle of dose 3")
        .needs("shows", "what it shows", "what flowed before the blockage is counted")
        .needs("from", "who tells of it", "Open PCA Pump requirements, EC10")
        .needs("protocol", "which protocol the ward gives", "il2-high-dose-bolus")
        .needs("then", "what must come of it", "")
        .may("patient", "altered", "given", "when", "ends-after");
    private static final Keys PATIENT = new Keys().needs("weight", "how heavy the patient is", "80 kg");
    private static final Keys ALTERED = new Keys()
        .needs("line", "which line of the protocol is another", "over: 15 minutes")
        .needs("reads", "what the line reads instead", "over: 4 hours");
    private static final String NOT = "not: ";

    private final String file;
    private final Part top;
    private final Shelf shelf;

    private ScenarioReader(String file, Part top, Shelf shelf) {
        this.file = file;
        this.top = top;
        this.shelf = shelf;
    }

    /** The scenario in the file, or all that is wrong with it. */
    public static Reading<Scenario> read(SourceFile file, Shelf shelf) {
        String name = switch (file) {
            case SourceFile.Readable readable -> readable.source().name();
            case SourceFile.Unreadable unreadable -> unreadable.source().name();
        };
        return Reader.other(file, TOP, part -> new ScenarioReader(
            Path.of(name).getFileName().toString(), part, shelf).scenario());
    }

    private Optional<Scenario> scenario() {
        top.read("language", answer -> Words.only(answer, "1"));
        Optional<At<Protocol>> protocol = top.read("protocol", this::protocol);
        Optional<At<Weight>> weight = top.part("patient", PATIENT)
            .flatMap(part -> part.read("weight", Measures::weight));
        Optional<At<Duration>> endsAfter = top.read("ends-after", Blanks::time);
        return protocol.flatMap(known -> scenario(known.value(), weight.map(At::value),
            endsAfter.map(At::value)));
    }

    private Optional<Scenario> scenario(Protocol protocol, Optional<Weight> weight,
            Optional<Duration> endsAfter) {
        Lexicon lexicon = Lexicon.of(protocol, shelf.signs());
        List<Scenario.Altered> altered = top.parts("altered", "this item", ALTERED).stream()
            .flatMap(part -> altered(part, protocol.head().name()).stream()).toList();
        List<Line<Given>> given = lines("given", Givens.BOOK, lexicon, false);
        List<Line<When>> when = lines("when", Whens.BOOK, lexicon, false);
        List<Line<Expectation>> then = lines("then", Thens.BOOK, lexicon, true);
        return text("scenario").flatMap(title -> text("shows").flatMap(shows -> text("from").map(from ->
            new Scenario(file, title, shows, from, protocol.head().name(), altered, weight, given, when, then,
                lexicon.mentioned().stream().distinct().toList(), endsAfter))));
    }

    private Optional<String> text(String key) {
        return top.read(key, Words::text).map(At::value);
    }

    private Optional<Protocol> protocol(Answer answer) {
        return Shelf.names().contains(answer.text()) ? Optional.of(shelf.protocol(answer.text()))
            : answer.nothing(UnknownName.of("shipped protocol", answer.words(), Shelf.names()));
    }

    private static Optional<Scenario.Altered> altered(Part part, String protocol) {
        Optional<At<String>> line = part.read("line", answer -> line(answer, protocol));
        Optional<At<String>> reads = part.read("reads", Words::text);
        return line.flatMap(before -> reads.map(after -> new Scenario.Altered(before.value(),
            indent(before.value()) + after.value(), before.span().line())));
    }

    /** The whole line with its indent; it must stand in the file once. */
    private static Optional<String> line(Answer answer, String protocol) {
        List<String> all = Shelf.file(protocol).source().lines().stream()
            .filter(line -> bare(line).equals(answer.text())).toList();
        return all.size() == 1 ? Optional.of(all.getFirst())
            : answer.nothing(UnknownPhrase.because(answer.words(), "This line stands in " + protocol + " "
                + all.size() + " times:", "Write one that stands there once, without its comment."));
    }

    private static String bare(String line) {
        return line.replaceFirst(" +#.*$", "").strip();
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private <T> List<Line<T>> lines(String key, PhraseBook<T> book, Lexicon lexicon, boolean mayBeTurned) {
        return top.sentences(key).stream().flatMap(sentence ->
            line(sentence, book, lexicon, mayBeTurned).stream()).toList();
    }

    /** Only what is expected can be expected not to be. */
    private static <T> Optional<Line<T>> line(Answer sentence, PhraseBook<T> book, Lexicon lexicon,
            boolean mayBeTurned) {
        boolean negated = mayBeTurned && sentence.text().startsWith(NOT);
        Answer said = negated ? sentence.from(NOT.length()) : sentence;
        return book.read(said, lexicon).map(meaning ->
            new Line<>(meaning, said.text(), said.words().span().line(), negated));
    }
}
