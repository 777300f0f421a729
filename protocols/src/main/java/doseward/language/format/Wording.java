package doseward.language.format;

import doseward.diagnostic.Phrase;
import doseward.language.source.Node;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import doseward.language.source.Node.Refused;
import doseward.language.source.Node.Scalar;
import doseward.language.source.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes misreadable units in full where they follow a number or begin a value; never a number. */
final class Wording {
    /** Values that are for people, or that name a unit in order to refuse it. */
    private static final List<String> FREE = List.of("title", "sources", "codes", "because", "refused-units",
        "choices", "alone", "by-person", "unless", "never-with", "ucum", "loinc", "ctcae");
    private static final Pattern UNIT =
        Pattern.compile("(?<=^|[0-9] |million |/|per )(IU|µg|μg|mcg|m²)(?=$|[/ ,])");

    private final List<Rewrite> rewrites = new ArrayList<>();

    /** The tree with its new words, and each of them. */
    record Reworded(Mapping root, List<Rewrite> rewrites) {}

    private Wording() {}

    /** The form to write for a misreadable one. */
    static String better(String unit) {
        return switch (unit) {
            case "IU" -> "international units";
            case "µg", "μg", "mcg" -> "micrograms";
            case "m²" -> "m2";
            default -> throw new IllegalArgumentException(unit + " has no better form");
        };
    }

    static Reworded of(Kind kind, Mapping root) {
        Wording wording = new Wording();
        Mapping reworded = kind == Kind.OTHER ? root : wording.mapping(root);
        return new Reworded(reworded, List.copyOf(wording.rewrites));
    }

    private Mapping mapping(Mapping mapping) {
        return new Mapping(mapping.span(), mapping.entries().stream()
            .map(entry -> FREE.contains(entry.key().text()) ? entry
                : new Entry(entry.key(), node(entry.value()))).toList());
    }

    private Node node(Node node) {
        return switch (node) {
            case Mapping mapping -> mapping(mapping);
            case Sequence(var span, var items) -> new Sequence(span, items.stream().map(this::node).toList());
            case Scalar(var words) -> new Scalar(new Phrase(reworded(words), words.span()));
            case Refused refused -> refused;
        };
    }

    private String reworded(Phrase words) {
        Matcher units = UNIT.matcher(words.text());
        return units.replaceAll(found -> {
            String better = better(found.group());
            rewrites.add(new Rewrite(words.part(found.start(), found.end()).span(), found.group(), better));
            return better;
        });
    }
}
