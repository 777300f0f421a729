package doseward.language;

import doseward.diagnostic.Nearest;
import doseward.diagnostic.Phrase;
import doseward.diagnostic.Problems;
import doseward.diagnostic.Span;
import doseward.language.check.EmptyValue;
import doseward.language.check.MissingKey;
import doseward.language.check.UnknownKey;
import doseward.language.check.WrongShape;
import doseward.language.draft.At;
import doseward.language.source.Node;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import doseward.language.source.Node.Refused;
import doseward.language.source.Node.Scalar;
import doseward.language.source.Node.Sequence;
import doseward.language.words.Answer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One mapping of a file, with what it may say; keys that are unknown or missing are noted as it is made. */
public final class Part {
    private final Mapping mapping;
    private final String name;
    private final Span at;
    private final Keys known;
    private final Problems problems;

    private Part(Mapping mapping, String name, Span at, Keys known, Problems problems) {
        this.mapping = mapping;
        this.name = name;
        this.at = at;
        this.known = known;
        this.problems = problems;
    }

    /** The part with these keys; {@code at} is where the author looks when something is missing. */
    static Part of(Mapping mapping, String name, Span at, Keys keys, Problems problems) {
        Part part = new Part(mapping, name, at, keys, problems);
        part.noteUnknown();
        part.noteMissing();
        return part;
    }

    private void noteUnknown() {
        for (Entry entry : mapping.entries()) {
            if (known.named(entry.key().text()).isEmpty()) {
                problems.add(UnknownKey.found(name, entry.key(), known.names()));
            }
        }
    }

    private void noteMissing() {
        known.needed().forEach(this::need);
        known.conditional().stream().filter(this::applies).flatMap(one -> one.needed().stream())
            .forEach(this::need);
        known.otherwise().stream().filter(one -> !applies(one)).flatMap(one -> one.needed().stream())
            .forEach(this::need);
    }

    private boolean applies(Keys.Needed needed) {
        return needed.value().map(value -> says(needed.key(), value)).orElseGet(() -> has(needed.key()));
    }

    /** Whether just these words stand after the key. */
    boolean says(String key, String value) {
        return mapping.entry(key).filter(entry ->
            entry.value() instanceof Scalar(var words) && words.text().equals(value)).isPresent();
    }

    /** Notes that a key is missing which must be said here, though not in every such part. */
    void need(String key) {
        need(known.named(key).orElseThrow(() -> new IllegalArgumentException("no key is called " + key)));
    }

    /** A key that was only misspelt is not missing as well. */
    private void need(Keys.Key key) {
        boolean misspelt = mapping.entries().stream().map(entry -> entry.key().text())
            .filter(word -> known.named(word).isEmpty())
            .flatMap(word -> Nearest.to(word, known.names()).stream()).anyMatch(key.name()::equals);
        if (mapping.entry(key.name()).isEmpty() && !misspelt) {
            problems.add(MissingKey.found(at, name, key.name(), key.says(), key.example()));
        }
    }

    /** Which of these keys stand here, in the order given. */
    List<Phrase> keys(String... names) {
        return Stream.of(names).flatMap(key -> mapping.entry(key).stream()).map(Entry::key).toList();
    }

    /** The keys below a key, as its shape says. */
    private Keys below(String key) {
        return known.named(key).flatMap(found -> found.shape().below())
            .orElseThrow(() -> new IllegalArgumentException("no keys stand below " + key));
    }

    private String wanted(String key, String otherwise) {
        return known.named(key).map(Keys.Key::shape).filter(shape -> shape != Shapes.TEXT)
            .map(Shape::wanted).orElse(otherwise);
    }

    Span at() {
        return at;
    }

    public boolean has(String key) {
        return mapping.entry(key).isPresent();
    }

    Optional<Entry> entry(String key) {
        return mapping.entry(key).filter(entry -> !(entry.value() instanceof Refused));
    }

    /** The words after the key. */
    public Optional<Answer> answer(String key) {
        return entry(key).flatMap(entry -> answer(entry.key(), entry.value()));
    }

    private Optional<Answer> answer(Phrase key, Node value) {
        return switch (value) {
            case Scalar(var words) when words.text().isEmpty() -> problems.nothing(EmptyValue.found(key));
            case Scalar(var words) -> Optional.of(new Answer(key.text(), words, problems));
            case Sequence list -> problems.nothing(WrongShape.found(list.span(), key.text(),
                wanted(key.text(), "words"), "a list"));
            case Mapping map -> problems.nothing(WrongShape.found(map.span(), key.text(),
                wanted(key.text(), "words"), "a mapping of keys"));
            case Refused _ -> Optional.empty();
        };
    }

    /** The value after the key, read from its words, with its place. */
    public <T> Optional<At<T>> read(String key, Function<Answer, Optional<T>> reader) {
        return answer(key).flatMap(answer -> reader.apply(answer).map(answer::at));
    }

    /** The same without its place, for whoever has nothing to say of it later. */
    public <T> Optional<T> value(String key, Function<Answer, Optional<T>> reader) {
        return answer(key).flatMap(reader);
    }

    /** The mapping after the key, with the keys that its shape says. */
    Optional<Part> part(String key) {
        return part(key, below(key));
    }

    /** The items of the list after the key, each with the keys that its shape says. */
    List<Part> parts(String key) {
        String called = known.named(key).map(Keys.Key::shape)
            .flatMap(shape -> shape instanceof Shape.Items(var word, _) ? Optional.of(word)
                : Optional.empty())
            .orElse("this item");
        return parts(key, called, below(key));
    }

    /** The mapping of an entry whose key is a name of the file's own, with the keys that the shape says. */
    Optional<Part> named(String key, Entry entry) {
        return partOf(entry, below(key));
    }

    /** The mapping after the key. */
    public Optional<Part> part(String key, Keys keys) {
        return entry(key).flatMap(entry -> partOf(entry, keys));
    }

    Optional<Mapping> mapping(String key) {
        return entry(key).flatMap(this::mapping);
    }

    private Optional<Mapping> mapping(Entry entry) {
        String key = entry.key().text();
        return switch (entry.value()) {
            case Mapping found -> Optional.of(found);
            case Scalar(var words) when words.text().isEmpty() ->
                problems.nothing(EmptyValue.found(entry.key()));
            case Scalar other -> problems.nothing(WrongShape.found(other.span(), key, "keys below it",
                "words"));
            case Sequence other -> problems.nothing(WrongShape.found(other.span(), key, "keys below it",
                "a list"));
            case Refused _ -> Optional.empty();
        };
    }

    /** The items of the list after the key; none when there is no such key. */
    List<Node> list(String key) {
        return entry(key).map(entry -> switch (entry.value()) {
            case Sequence(_, var items) -> items;
            case Scalar(var words) when words.text().isEmpty() -> none(EmptyValue.found(entry.key()));
            case Scalar other -> none(WrongShape.found(other.span(), key, "a list", "words"));
            case Mapping other -> none(WrongShape.found(other.span(), key, "a list", "a mapping of keys"));
            case Refused _ -> List.<Node>of();
        }).orElse(List.of());
    }

    private List<Node> none(doseward.diagnostic.Diagnostic why) {
        problems.add(why);
        return List.of();
    }

    /** The entries of a mapping whose keys are names of the file's own. */
    public List<Entry> entries(String key) {
        return mapping(key).map(Mapping::entries).orElse(List.of());
    }

    /** The words of one such entry. */
    public Optional<Answer> words(Entry entry) {
        return answer(entry.key(), entry.value());
    }

    /** The mapping of one such entry. */
    public Optional<Part> partOf(Entry entry, Keys keys) {
        String key = entry.key().text();
        return mapping(entry).map(found -> of(found, key, entry.key().span(), keys, problems));
    }

    /** The mapping of one such entry, whose keys are names as well. */
    Optional<Mapping> mappingOf(Entry entry) {
        return mapping(entry);
    }

    /** All keys that stand here. */
    List<String> names() {
        return mapping.entries().stream().map(entry -> entry.key().text()).toList();
    }

    /** Notes the keys that say nothing here, though others of this part may have them. */
    void only(List<String> keys) {
        mapping.entries().stream()
            .filter(entry -> known.names().contains(entry.key().text()) && !keys.contains(entry.key().text()))
            .forEach(entry -> problems.add(UnknownKey.found(name, entry.key(), keys)));
    }

    public Problems problems() {
        return problems;
    }

    /** The items of a list, each as words. */
    List<Answer> items(String key) {
        return list(key).stream()
            .flatMap(node -> answer(mapping.entry(key).orElseThrow().key(), node).stream()).toList();
    }

    /** The items of a list, each a sentence: words, or a key and its words. */
    public List<Answer> sentences(String key) {
        return entry(key).map(entry -> list(key).stream()
            .flatMap(node -> sentence(entry.key(), node).stream()).toList()).orElse(List.of());
    }

    private Optional<Answer> sentence(Phrase key, Node node) {
        if (node instanceof Mapping(_, var entries) && entries.size() == 1
                && entries.getFirst().value() instanceof Scalar(var words)) {
            Phrase name = entries.getFirst().key();
            String all = name.text() + ": " + words.text();
            return Optional.of(new Answer(key.text(), new Phrase(all, new Span(name.span().line(),
                name.span().column(), all.codePointCount(0, all.length()))), problems));
        }
        return answer(key, node);
    }

    /** The items of a list, or the words alone where one is enough. */
    List<Answer> oneOrMore(String key) {
        boolean words = entry(key).stream().anyMatch(entry -> entry.value() instanceof Scalar);
        return words ? answer(key).stream().toList() : items(key);
    }

    /** The items of a list, each with the keys of a part; {@code called} is how a message names one. */
    public List<Part> parts(String key, String called, Keys keys) {
        return list(key).stream().flatMap(node -> item(node, key, called, keys).stream()).toList();
    }

    private Optional<Part> item(Node node, String key, String called, Keys keys) {
        return switch (node) {
            case Mapping found -> Optional.of(of(found, called, firstKey(found), keys, problems));
            case Refused _ -> Optional.empty();
            case Scalar other -> problems.nothing(WrongShape.found(other.span(), key, "items with keys",
                "words"));
            case Sequence other -> problems.nothing(WrongShape.found(other.span(), key, "items with keys",
                "a list"));
        };
    }

    private static Span firstKey(Mapping mapping) {
        return mapping.entries().isEmpty() ? mapping.span() : mapping.entries().getFirst().key().span();
    }
}
