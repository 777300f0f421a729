package doseward.language.words;

import doseward.diagnostic.Phrase;
import doseward.diagnostic.Problems;
import doseward.language.check.EmptyValue;
import doseward.language.check.MixedAndOr;
import doseward.language.check.WrongShape;
import doseward.language.draft.ClauseDraft;
import doseward.language.draft.ConditionDraft;
import doseward.language.source.Node;
import doseward.language.source.Node.Entry;
import doseward.language.source.Node.Mapping;
import doseward.language.source.Node.Refused;
import doseward.language.source.Node.Scalar;
import doseward.language.source.Node.Sequence;
import doseward.protocol.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conditions in words: one line, or lists under {@code any of:}, {@code all of:}, {@code none of:}. */
public final class Conditions {
    private static final String FORMS = "one condition, or `any of`, `all of` or `none of` with a list";

    private final Clauses clauses;

    public Conditions(SignBook signs) {
        this.clauses = new Clauses(signs);
    }

    /** The condition that stands after the key; empty once what is wrong with it has been noted. */
    public Optional<ConditionDraft> read(Phrase key, Node node, Problems problems) {
        return switch (node) {
            case Scalar(var words) when words.text().isEmpty() -> problems.nothing(EmptyValue.found(key));
            case Scalar(var words) -> line(new Answer(key.text(), words, problems));
            case Mapping mapping when mapping.entries()
                .size() == 1 -> list(mapping.entries().getFirst(), problems);
            case Mapping mapping -> problems.nothing(wrongShape(mapping, key));
            case Sequence sequence -> problems.nothing(wrongShape(sequence, key));
            case Refused _ -> Optional.empty();
        };
    }

    private static doseward.diagnostic.Diagnostic wrongShape(Node node, Phrase key) {
        return WrongShape.found(node.span(), key.text(), FORMS,
            "something else");
    }

    private Optional<ConditionDraft> list(Entry entry, Problems problems) {
        return switch (entry.key().text()) {
            case "any of", "all of", "none of" -> switch (entry.value()) {
                case Sequence sequence -> parts(entry, sequence, problems);
                case Refused _ -> Optional.empty();
                case Scalar _, Mapping _ -> problems.nothing(WrongShape.found(entry.key().span(),
                    entry.key().text(), "a list of conditions", "something else"));
            };
            default -> problems.nothing(WrongShape.found(entry.key().span(), "when",
                FORMS, "`" + entry.key() + "`"));
        };
    }

    private Optional<ConditionDraft> parts(Entry entry, Sequence sequence, Problems problems) {
        List<ConditionDraft> parts = new ArrayList<>();
        for (Node item : sequence.items()) {
            read(entry.key(), item, problems).ifPresent(parts::add);
        }
        if (parts.size() < sequence.items().size() || parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(joined(parts, entry.key().text()));
    }

    private Optional<ConditionDraft> line(Answer line) {
        List<Answer> ands = split(line, " and ", false);
        List<Answer> all = ands.stream().flatMap(part -> split(part, " or ", true).stream()).toList();
        if (ands.size() > 1 && all.size() > ands.size()) {
            return line.nothing(MixedAndOr.found(line.words()));
        }
        List<ConditionDraft> parts = new ArrayList<>();
        for (Answer part : all) {
            clauses.read(part).ifPresent(condition -> parts.add(new ConditionDraft(condition,
                List.of(new ClauseDraft(condition, part.words())), part.words().span())));
        }
        if (parts.size() < all.size()) {
            return Optional.empty();
        }
        ConditionDraft whole = parts.size() == 1 ? parts.getFirst() : joined(parts, ands.size() > 1
            ? "all of" : "any of");
        return Optional.of(new ConditionDraft(whole.condition(), whole.clauses(), line.words().span()));
    }

    private static ConditionDraft joined(List<ConditionDraft> parts, String how) {
        List<Condition> conditions = parts.stream().map(ConditionDraft::condition).toList();
        List<ClauseDraft> clauses = parts.stream().flatMap(part -> part.clauses().stream()).toList();
        Condition condition = switch (how) {
            case "all of" -> new Condition.AllOf(conditions);
            case "any of" -> new Condition.AnyOf(conditions);
            default -> new Condition.NoneOf(conditions);
        };
        return new ConditionDraft(condition, clauses, parts.getFirst().span());
    }

    /**
     * Parts a line at the word; {@code or} between choices joins those, so only one before a clause parts.
     */
    private List<Answer> split(Answer line, String word, boolean onlyBeforeClause) {
        List<Answer> parts = new ArrayList<>();
        int from = 0;
        int at = line.text().indexOf(word);
        while (at >= 0) {
            int next = line.text().indexOf(word, at + word.length());
            String after = line.text().substring(at + word.length(), next < 0 ? line.text().length() : next);
            String clause = line.text().substring(from, at);
            if (!onlyBeforeClause || !clauses.joins(clause, after) && clauses.begins(after)) {
                parts.add(line.part(from, at));
                from = at + word.length();
            }
            at = next;
        }
        parts.add(line.from(from));
        return parts;
    }
}
