package doseward.language.source;

import doseward.diagnostic.Problems;
import doseward.diagnostic.Span;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import doseward.language.source.Node.Refused;
import doseward.language.source.Node.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Builds the tree from the parser's tokens; recursion is as deep as the parser's own bound allows. */
final class TreeBuilder {
    private static final YAMLFactory YAML = YAMLFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(YamlTree.DEEPEST)
            .maxNumberLength(SourceFile.LARGEST)
            .maxNameLength(SourceFile.LARGEST)
            .build())
        .build();

    private final SourceFile.Readable file;
    private final Problems problems;
    private final Written written;

    TreeBuilder(SourceFile.Readable file, Problems problems, Form form) {
        this.file = file;
        this.problems = problems;
        this.written = new Written(file.source(), problems, form);
    }

    Optional<Node> build() {
        try (YAMLParser parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), file.text())) {
            return document(parser);
        }
    }

    private Optional<Node> document(YAMLParser parser) {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return problems.nothing(EmptyFile.found());
            }
            Node root = node(parser, first);
            if (parser.nextToken() != null) {
                problems.add(SeveralDocuments.at(written.placeOf(parser)));
            }
            return Optional.of(root);
        } catch (StreamConstraintsException tooDeep) {
            return problems.nothing(TooDeep.at(written.placeOf(parser)));
        } catch (JacksonException broken) {
            return problems.nothing(BrokenYaml.found(broken, file.source()));
        }
    }

    private Node node(YAMLParser parser, JsonToken token) {
        Span at = written.placeOf(parser);
        return switch (token) {
            case START_OBJECT, START_ARRAY -> written.refusedContainer(at)
                .map(refused -> skipped(parser, refused))
                .orElseGet(() -> token == JsonToken.START_OBJECT ? mapping(parser, at)
                : sequence(parser, at));
            default -> written.scalar(parser);
        };
    }

    private static Node skipped(YAMLParser parser, Node refused) {
        parser.skipChildren();
        return refused;
    }

    private Node mapping(YAMLParser parser, Span at) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Node key = written.scalar(parser);
            Node value = node(parser, parser.nextToken());
            if (key instanceof Node.Scalar(var words) && words.text().isEmpty()) {
                problems.add(BrokenYaml.withoutKey(words.span()));
            } else if (key instanceof Node.Scalar(var words)) {
                Entry before = entries.putIfAbsent(words.text(), new Entry(words, value));
                if (before != null) {
                    problems.add(DuplicateKey.found(words, before.key()));
                }
            }
        }
        return new Mapping(at, List.copyOf(entries.values()));
    }

    private Node sequence(YAMLParser parser, Span at) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(parser, token));
        }
        return new Sequence(at, items);
    }
}
