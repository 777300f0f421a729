package doseward.language;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Findings;
import doseward.diagnostic.Problems;
import doseward.diagnostic.SourceText;
import doseward.diagnostic.Span;
import doseward.language.check.WrongShape;
import doseward.language.draft.DrugSheet;
import doseward.language.source.Node;
import doseward.language.source.Node.Mapping;
import doseward.language.source.SourceFile;
import doseward.language.source.SourceFile.Readable;
import doseward.language.source.SourceFile.Unreadable;
import doseward.language.source.YamlTree;
import doseward.protocol.Protocol;
import doseward.protocol.Sign;
import doseward.scenario.Scenarios;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a file to a sound value or to all that is wrong with it; no file whatever makes it throw. */
public final class Reader {
    /** What stands at the top of a file, as messages name it. */
    static final String THIS_FILE = "this file";

    private Reader() {}

    public static Reading<Protocol> protocol(SourceFile file, Library library) {
        return read(file, (root, readable, problems) -> new ProtocolReader(library, problems)
            .read(root, readable.hash()));
    }

    /** The test file of a protocol. */
    public static Reading<Scenarios> scenarios(SourceFile file, Protocol protocol, Library library) {
        return read(file, (root, readable, problems) ->
            new ScenarioReader(protocol, library.signs(), problems).read(root));
    }

    public static Reading<DrugSheet> drug(SourceFile file) {
        return read(file, (root, readable, problems) -> new DrugReader(problems).read(root));
    }

    public static Reading<List<Sign>> signs(SourceFile file) {
        return signs(file, List.of());
    }

    /** Signs that come beside others, which their grades may look at and whose names they may not take. */
    static Reading<List<Sign>> signs(SourceFile file, List<Sign> others) {
        return read(file, (root, readable, problems) -> new SignsReader(problems, others).read(root));
    }

    /** Reads a file of another kind, made of the same keys and words, such as a controller's settings. */
    public static <T> Reading<T> other(SourceFile file, Keys keys, Function<Part, Optional<T>> content) {
        return read(file, (root, readable, problems) ->
            content.apply(Part.of(root, THIS_FILE, top(root), keys, problems)));
    }

    /** Reads whichever kind of file it says it is; a file that says nothing of it is taken for a protocol. */
    public static Reading<?> any(SourceFile file, Library library) {
        List<String> keys = topKeys(file);
        if (!keys.contains("protocol") && keys.contains("drug")) {
            return drug(file);
        }
        return !keys.contains("protocol") && keys.contains("signs") ? signs(file) : protocol(file, library);
    }

    /** Whether it says that it is the test file of a protocol. */
    static boolean isOfTests(SourceFile file) {
        List<String> keys = topKeys(file);
        return keys.contains("tests") && !keys.contains("protocol");
    }

    private static List<String> topKeys(SourceFile file) {
        return Stream.of(file).filter(Readable.class::isInstance)
            .flatMap(one -> YamlTree.of((Readable) one).root().stream())
            .flatMap(root -> root instanceof Mapping mapping ? mapping.entries().stream() : Stream.empty())
            .map(entry -> entry.key().text()).toList();
    }

    private static <T> Reading<T> read(SourceFile file, Content<T> content) {
        return switch (file) {
            case Unreadable(var source, var why) -> new Reading.Faulty<>(new Findings(source, List.of(why)));
            case Readable readable -> read(readable, content);
        };
    }

    private static <T> Reading<T> read(Readable file, Content<T> content) {
        Problems problems = new Problems();
        YamlTree tree = YamlTree.of(file);
        problems.addAll(tree.faults());
        Optional<T> value = tree.root().flatMap(root -> mapping(root, problems))
            .flatMap(root -> content.read(root, file, problems));
        return result(value, file.source(), problems.found());
    }

    private static Optional<Mapping> mapping(Node root, Problems problems) {
        return switch (root) {
            case Mapping mapping -> Optional.of(mapping);
            case Node.Refused _ -> Optional.empty();
            case Node.Scalar _, Node.Sequence _ -> problems.nothing(WrongShape.found(root.span(), "a file",
                "keys such as `language: 1`, one a line", "something else"));
        };
    }

    private static <T> Reading<T> result(Optional<T> value, SourceText source, List<Diagnostic> found) {
        Findings findings = new Findings(source, found.stream().distinct().toList());
        if (value.isEmpty() && !findings.hasErrors()) {
            throw new IllegalStateException("no value and no reason for it in " + source.name());
        }
        return findings.hasErrors() ? new Reading.Faulty<>(findings)
            : new Reading.Sound<>(value.orElseThrow(), findings);
    }

    /** Where an author looks when something is missing from the whole file: at its first key. */
    static Span top(Mapping root) {
        return root.entries().isEmpty() ? root.span() : root.entries().getFirst().key().span();
    }

    /**
     * What a kind of file says; empty when something of it is missing or wrong, which is then among the
     * problems.
     */
    private interface Content<T> {
        Optional<T> read(Mapping root, Readable file, Problems problems);
    }
}
