package doseward.language;

import doseward.diagnostic.Phrase;
import doseward.diagnostic.Problems;
import doseward.language.check.LikeAnother;
import doseward.language.check.UnknownName;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import doseward.language.source.Node.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills an order that is like another with what it does not say itself; one step deep only. */
final class Likes {
    private static final String LIKE = "like";
    /** Ways of saying one thing: who says one of them does not take another. */
    private static final List<List<String>> ONE_OF = List.of(List.of("drug", "cells", "procedure"),
        List.of("amount", "levels", "doses", "steps"), List.of("bag", "syringe"),
        List.of("days", "weekdays", "doses"), List.of("every", "each-day", "steps", "doses"));

    private final List<Entry> orders;
    private final Problems problems;

    Likes(List<Entry> orders, Problems problems) {
        this.orders = orders;
        this.problems = problems;
    }

    /**
     * The order with what it takes from another, as it stands where it takes nothing; none where it can't be
     * told what it takes, for all else that would be said of it is wrong then.
     */
    Optional<Entry> filled(Entry order) {
        if (!(order.value() instanceof Mapping own) || own.entry(LIKE).isEmpty()) {
            return Optional.of(order);
        }
        return other(order, own.entry(LIKE).orElseThrow()).map(taken -> new Entry(order.key(),
            new Mapping(own.span(), Stream.concat(own.entries().stream(), taken.entries().stream()
                .filter(entry -> isTaken(entry, own))).toList())));
    }

    private Optional<Mapping> other(Entry order, Entry like) {
        if (!(like.value() instanceof Scalar(var name)) || name.text().isEmpty()) {
            return Optional.of(new Mapping(like.value().span(), List.of()));
        }
        List<String> others = orders.stream().map(entry -> entry.key().text())
            .filter(one -> !one.equals(order.key().text())).toList();
        if (!others.contains(name.text())) {
            return problems.nothing(UnknownName.of("other order", name, others));
        }
        Optional<Mapping> found = orders.stream().filter(entry -> entry.key().text().equals(name.text()))
            .flatMap(entry -> entry.value() instanceof Mapping mapping ? Stream.of(mapping)
                : Stream.empty()).findFirst();
        Optional<Phrase> further = found.flatMap(mapping -> mapping.entry(LIKE))
            .flatMap(entry -> entry.value() instanceof Scalar(var next) ? Optional.of(next)
                : Optional.empty());
        return further.isEmpty() ? found
            : problems.nothing(LikeAnother.found(name, further.orElseThrow().text()));
    }

    private static boolean isTaken(Entry entry, Mapping own) {
        String key = entry.key().text();
        boolean saidOtherwise = ONE_OF.stream().filter(keys -> keys.contains(key)).flatMap(List::stream)
            .anyMatch(other -> own.entry(other).isPresent());
        return !key.equals(LIKE) && !saidOtherwise && own.entry(key).isEmpty()
            && OrderKeys.ORDER.named(key).isPresent();
    }
}
