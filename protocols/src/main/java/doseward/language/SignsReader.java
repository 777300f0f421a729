package doseward.language;

import doseward.diagnostic.Problems;
import doseward.language.check.CrookedName;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import doseward.language.words.Answer;
import doseward.language.words.SignBook;
import doseward.language.words.Words;
import doseward.protocol.Sign;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads a signs file: every key at its top that is not of the head is a sign. Grades that are worked out come
 * last, for their conditions speak of the other signs.
 */
final class SignsReader {
    private static final List<String> HEAD = List.of("language", "signs", "revision", "sources");
    /** With these a clause begins that is about more than the sign itself. */
    private static final List<String> TAKEN = List.of("baseline", "lowest", "highest", "average", "total",
        "no",
        "age", "doses", "cycles", "worst");

    private final Problems problems;
    private final List<Sign> others;

    SignsReader(Problems problems, List<Sign> others) {
        this.problems = problems;
        this.others = others;
    }

    Optional<List<Sign>> read(Mapping root) {
        Part top = Part.of(root, Reader.THIS_FILE, Reader.top(root), keys(root), problems);
        HeadReader.common(top);
        top.read("signs", Words::hyphened);
        List<Entry> entries = root.entries().stream().filter(entry -> !HEAD.contains(entry.key().text()))
            .toList();
        List<Described> described = entries.stream().flatMap(entry -> described(top, entry).stream())
            .toList();
        List<String> names = described.stream().map(Described::name).toList();
        TreeMap<String, Sign> signs = new TreeMap<>();
        described.stream().filter(sign -> !sign.isWorkedOut()).forEach(sign ->
            plain(sign, names).ifPresent(found -> signs.put(sign.name(), found)));
        SignBook book = SignBook.of(Stream.concat(others.stream(), signs.values().stream()).toList());
        described.stream().filter(Described::isWorkedOut).forEach(sign ->
            GradeReader.workedOut(sign.name(), sign.part(), book)
                .ifPresent(found -> signs.put(sign.name(), found)));
        return Optional.of(names.stream().flatMap(name -> Stream.ofNullable(signs.get(name))).toList());
    }

    static Keys head() {
        return HeadReader.common(new Keys()).needs("signs", "its name", Shapes.HYPHENED);
    }

    private static Keys keys(Mapping root) {
        Keys keys = head();
        root.entries().stream().map(entry -> entry.key().text()).filter(name -> !HEAD.contains(name))
            .forEach(keys::may);
        return keys;
    }

    /** A sign whose kind is known and whose keys are those of the kind. */
    private record Described(String name, SignKind kind, Part part) {
        boolean isWorkedOut() {
            return kind == SignKind.GRADE && !part.has("by-person");
        }
    }

    private Optional<Described> described(Part top, Entry entry) {
        Optional<String> name = name(new Answer("signs", entry.key(), problems));
        Optional<Part> part = top.partOf(entry, SignKind.ALL);
        Optional<SignKind> kind = part.flatMap(found -> found.answer("kind"))
            .flatMap(answer -> Words.oneOf(answer, List.of(SignKind.values()), SignKind::words));
        kind.ifPresent(one -> one.noteKeys(part.orElseThrow(), entry.key().text()));
        return name.flatMap(called -> kind.map(one -> new Described(called, one, part.orElseThrow())));
    }

    private Optional<String> name(Answer name) {
        if (others.stream().anyMatch(sign -> sign.name().equals(name.text()))) {
            return name.nothing(CrookedName.found(name.words(),
                "A sign of this name is shipped, and every protocol may speak of it. Give yours another."));
        }
        String first = name.text().split(" ", 2)[0];
        return TAKEN.contains(first) ? name.nothing(CrookedName.found(name.words(),
            "A condition on it could be read in two ways: a sign's name can't begin with `" + first + "`."))
            : Words.spaced(name);
    }

    private static Optional<Sign> plain(Described sign, List<String> names) {
        Part part = sign.part();
        return switch (sign.kind()) {
            case NUMBER -> MeasuredReader.number(sign.name(), part);
            case AMOUNT_SINCE_LAST_RECORDED -> MeasuredReader.accumulated(sign.name(), part);
            case CHOICE -> ChoiceReader.choice(sign.name(), part, names);
            case SEVERAL_CHOICES -> ChoiceReader.several(sign.name(), part, names);
            case PRESENT_OR_ABSENT -> Optional.of(new Sign.Choice(sign.name(),
                List.of("present", Sign.ABSENT), CodeReader.of(part, Optional.empty())));
            case GRADE -> GradeReader.byPerson(sign.name(), part);
            case EVENT -> Optional.of(new Sign.Event(sign.name(), CodeReader.of(part, Optional.empty())));
        };
    }
}
