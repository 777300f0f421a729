package doseward.language.slips;

import doseward.language.source.Node;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import doseward.language.source.Node.Refused;
import doseward.language.source.Node.Scalar;
import doseward.language.source.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Values that stand under each other's key. */
final class SwapSlips {
    private SwapSlips() {}

    static Stream<Slip> of(Node node) {
        return switch (node) {
            case Scalar _, Refused _ -> Stream.empty();
            case Sequence list -> list.items().stream().flatMap(SwapSlips::of);
            case Mapping mapping -> Stream.concat(pairs(mapping),
                mapping.entries().stream().flatMap(entry -> of(entry.value())));
        };
    }

    private static Stream<Slip> pairs(Mapping mapping) {
        List<Leaf> leaves = mapping.entries().stream().flatMap(SwapSlips::leaf).toList();
        List<Slip> slips = new ArrayList<>();
        for (int later = 1; later < leaves.size(); later++) {
            for (Leaf first : leaves.subList(0, later)) {
                of(first, leaves.get(later)).forEach(slips::add);
            }
        }
        return slips.stream();
    }

    private static Stream<Leaf> leaf(Entry entry) {
        return entry.value() instanceof Scalar(var words)
            ? Stream.of(new Leaf(List.of(entry.key().text()), words)) : Stream.empty();
    }

    private static Stream<Slip> of(Leaf one, Leaf other) {
        if (one.words().text().equals(other.words().text())) {
            return Stream.empty();
        }
        if (one.isCondition() && other.isCondition()) {
            return Stream.of(swapped(SlipKind.WHEN_UNTIL, one, other));
        }
        List<Figure> ones = Figure.of(one);
        List<Figure> others = Figure.of(other);
        if (ones.isEmpty() || others.isEmpty()) {
            return Stream.empty();
        }
        if (one.key().equals("days") && other.key().equals("at-most")) {
            return Stream.of(numbers(ones.subList(ones.size() - 1, ones.size()), others));
        }
        boolean alike = ones.getFirst().value() == others.getFirst().value();
        if (one.key().equals("weight") && other.key().equals("height") && ones.size() == others.size()) {
            return Stream.of(numbers(ones, others));
        }
        return alike && ones.getFirst().value() != Value.COUNT ? alike(one, other, ones, others)
            : Stream.empty();
    }

    private static Stream<Slip> alike(Leaf one, Leaf other, List<Figure> ones, List<Figure> others) {
        Slip whole = swapped(one.key().equals("soft") ? SlipKind.SOFT_HARD : SlipKind.FIELDS, one, other);
        boolean differ = ones.size() == others.size()
            && !ones.getFirst().unit().text().equals(others.getFirst().unit().text());
        return differ ? Stream.of(whole, numbers(ones, others)) : Stream.of(whole);
    }

    private static Slip swapped(SlipKind kind, Leaf one, Leaf other) {
        return new Slip(kind, new Edit(one.words(), other.words().text()),
            new Edit(other.words(), one.words().text()));
    }

    private static Slip numbers(List<Figure> ones, List<Figure> others) {
        List<Edit> edits = new ArrayList<>();
        for (int index = 0; index < ones.size(); index++) {
            edits.add(new Edit(ones.get(index).digits(), others.get(index).digits().text()));
            edits.add(new Edit(others.get(index).digits(), ones.get(index).digits().text()));
        }
        return new Slip(SlipKind.NUMBERS, edits);
    }
}
