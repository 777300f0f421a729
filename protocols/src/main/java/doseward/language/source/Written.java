package doseward.language.source;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;
import doseward.diagnostic.Problems;
import doseward.diagnostic.SourceText;
import doseward.diagnostic.Span;
import java.util.Optional;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Looks up in the file itself how something is written; the parser's own idea of a value is never used. */
final class Written {
    private final Characters characters;
    private final Problems problems;
    private final Form form;

    Written(SourceText source, Problems problems, Form form) {
        this.characters = new Characters(source);
        this.problems = problems;
        this.form = form;
    }

    Span placeOf(YAMLParser parser) {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new Span(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), 1);
    }

    /** A list or mapping in a form that is refused: braces, brackets, an anchor, a tag. */
    Optional<Node> refusedContainer(Span at) {
        return switch (first(at)) {
            case '{', '[' -> form == Form.WITH_BRACES ? Optional.empty()
                : refused(at, Braces.found(toEndOfLine(at)));
            case '&' -> refused(at, Anchors.anchor(at));
            case '!' -> refused(at, Tags.found(at));
            default -> Optional.empty();
        };
    }

    /** The words of a key or value, as they are written; or refused. */
    Node scalar(YAMLParser parser) {
        Span at = placeOf(parser);
        TokenStreamLocation end = parser.currentLocation();
        if (end.getLineNr() != at.line()) {
            return refused(at, LongText.at(at)).orElseThrow();
        }
        Span whole = new Span(at.line(), at.column(), Math.max(1, end.getColumnNr() - at.column()));
        if (end.getColumnNr() <= at.column()) {
            return new Node.Scalar(new Phrase("", whole));
        }
        String text = characters.of(whole);
        return switch (first(at)) {
            case '&' -> refused(at, Anchors.anchor(at)).orElseThrow();
            case '*' -> refused(whole, Anchors.alias(whole)).orElseThrow();
            case '!' -> refused(at, Tags.found(at)).orElseThrow();
            case '|', '>' -> refused(at, LongText.at(at)).orElseThrow();
            case '\'', '"' -> quoted(new Phrase(text, whole));
            default -> plain(new Phrase(text, whole));
        };
    }

    private Node plain(Phrase words) {
        return words.text().equals("<<") ? refused(words.span(), Anchors.merge(words.span())).orElseThrow()
            : new Node.Scalar(words);
    }

    private Node quoted(Phrase words) {
        Phrase inside = words.text().length() < 3 ? new Phrase("", words.span())
            : words.part(1, words.text().length() - 1);
        boolean escaped = words.text().charAt(0) == '"' ? inside.text().contains("\\") : inside.text()
            .contains("''");
        return escaped ? refused(words.span(), Escapes.found(words.span())).orElseThrow()
            : new Node.Scalar(inside);
    }

    private Optional<Node> refused(Span at, Diagnostic why) {
        problems.add(why);
        return Optional.of(new Node.Refused(at));
    }

    private char first(Span at) {
        String text = characters.of(at);
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private Phrase toEndOfLine(Span at) {
        int length = characters.length(at.line());
        Span rest = new Span(at.line(), at.column(), Math.max(1, length - at.column() + 1));
        return new Phrase(characters.of(rest), rest);
    }
}
