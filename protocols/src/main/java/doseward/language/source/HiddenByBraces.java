package doseward.language.source;

import doseward.diagnostic.Phrase;
import doseward.diagnostic.Problems;
import doseward.diagnostic.SourceText;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import doseward.language.source.Node.Refused;
import doseward.language.source.Node.Scalar;
import doseward.language.source.Node.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Looks inside braces and brackets for what their commas may have torn apart. */
final class HiddenByBraces {
    private final Characters characters;
    private final Problems problems;

    HiddenByBraces(SourceText source, Problems problems) {
        this.characters = new Characters(source);
        this.problems = problems;
    }

    void look(Node node) {
        if (opens(node)) {
            lookInside(node);
        } else {
            children(node).forEach(this::look);
        }
    }

    private boolean opens(Node node) {
        boolean container = node instanceof Mapping || node instanceof Sequence;
        return container && "{[".indexOf(characters.at(node.span().line(), node.span().column())) >= 0;
    }

    private void lookInside(Node node) {
        empties(node);
        List<Phrase> words = new ArrayList<>();
        words(node, words);
        for (int index = 1; index < words.size(); index++) {
            if (mayBeOneNumber(words.get(index - 1), words.get(index))) {
                problems.add(Braces.split(words.get(index - 1), words.get(index)));
                return;
            }
        }
        cutOff(node);
    }

    /** Digits, a comma, and digits right after it or exactly three of them: a number, or two of them. */
    private boolean mayBeOneNumber(Phrase before, Phrase after) {
        boolean digits = before.text().matches(".*[0-9]") && after.text().matches("[0-9].*");
        if (!digits || isQuoted(before) || isQuoted(after)) {
            return false;
        }
        boolean touching = before.span().line() == after.span().line()
            && after.span().column() == before.span().column() + before.span().length() + 1;
        return touching || after.text().matches("[0-9]{3}(?![0-9]).*");
    }

    private boolean isQuoted(Phrase words) {
        return "'\"".indexOf(characters.at(words.span().line(), words.span().column() - 1)) >= 0;
    }

    private void cutOff(Node node) {
        if (node instanceof Mapping(_, var entries)) {
            entries.stream().filter(HiddenByBraces::saysNothing)
                .forEach(entry -> problems.add(Braces.cutOff(entry.key())));
        }
        children(node).forEach(this::cutOff);
    }

    private static boolean saysNothing(Entry entry) {
        return entry.value() instanceof Scalar(var words) && words.text().isEmpty();
    }

    private void empties(Node node) {
        if (opens(node) && children(node).isEmpty()) {
            problems.add(Braces.empty(node.span()));
        }
        children(node).forEach(this::empties);
    }

    private static void words(Node node, List<Phrase> found) {
        switch (node) {
            case Scalar(var words) when !words.text().isEmpty() -> found.add(words);
            case Mapping(_, var entries) -> entries.forEach(entry -> {
                found.add(entry.key());
                words(entry.value(), found);
            });
            case Sequence(_, var items) -> items.forEach(item -> words(item, found));
            case Scalar _, Refused _ -> { }
        }
    }

    private static List<Node> children(Node node) {
        return switch (node) {
            case Mapping(_, var entries) -> entries.stream().map(Entry::value).toList();
            case Sequence(_, var items) -> items;
            case Scalar _, Refused _ -> List.of();
        };
    }
}
