package doseward.engine;

import doseward.engine.Event.AmountChanged;
import doseward.engine.Event.HoldsOverridden;
import doseward.engine.Event.LimitOverridden;
import doseward.engine.Event.PersonActed;
import doseward.protocol.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was decided in a course besides its doses.
 *
 * @param changes of amounts, the first first
 * @param questions that rules put to people, in the order of their numbers, which begin at 1
 * @param sayings the last of each role about each matter
 * @param overrides of soft limits
 * @param overriddenHolds of rules
 * @param acts the last that came with a key, so that none is done twice; the first first
 * @param armed how far people have armed it
 */
public record Decisions(List<AmountChanged> changes, List<RuleQuestion> questions, List<Saying> sayings,
    List<LimitOverridden> overrides, List<HoldsOverridden> overriddenHolds, List<PersonActed> acts,
    Armed armed) {

    public static final Decisions NONE =
        new Decisions(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Armed.NOT);

    public Decisions {
        changes = List.copyOf(changes);
        questions = List.copyOf(questions);
        sayings = List.copyOf(sayings);
        overrides = List.copyOf(overrides);
        overriddenHolds = List.copyOf(overriddenHolds);
        acts = List.copyOf(acts);
    }

    /** The last change of the order's amount. */
    public Optional<AmountChanged> lastChange(String order) {
        return changes.stream().filter(change -> change.order().equals(order)).reduce((_, later) -> later);
    }

    /** The questions that nobody has answered. */
    public List<RuleQuestion> open() {
        return questions.stream().filter(question -> question.state() == RuleQuestion.State.OPEN).toList();
    }

    /** The question of this number. */
    public Optional<RuleQuestion> question(int number) {
        return questions.stream().filter(question -> question.number() == number).findFirst();
    }

    /** The act that came under this key, if one did. */
    public Optional<PersonActed> act(String key) {
        for (PersonActed act : acts) {
            if (act.key().equals(key)) {
                return Optional.of(act);
            }
        }
        return Optional.empty();
    }

    Optional<Saying> lastSaid(Condition.Says what) {
        return sayings.stream().filter(saying -> saying.role().equals(what.role())
            && saying.words().equals(what.words())).findFirst();
    }

    /** Whether the soft limit was overridden for this dose. */
    boolean isOverridden(int dose, String limit) {
        return overrides.stream().anyMatch(one -> one.dose() == dose && one.limits().contains(limit));
    }

    /** Whether this very hold, since it began, was overridden for this dose. */
    boolean isOverridden(int dose, Hold hold) {
        return overriddenHolds.stream().anyMatch(one -> one.dose() == dose && one.holds().contains(hold));
    }

    /** Who overrode anything for this dose. */
    List<String> overriders(int dose) {
        return Stream.concat(
            overrides.stream().filter(one -> one.dose() == dose).map(LimitOverridden::by),
            overriddenHolds.stream().filter(one -> one.dose() == dose).map(HoldsOverridden::by)).toList();
    }

    Decisions with(AmountChanged change) {
        return new Decisions(added(changes, change), questions, sayings, overrides, overriddenHolds, acts,
            armed);
    }

    Decisions with(RuleQuestion question) {
        List<RuleQuestion> others = questions.stream()
            .filter(other -> other.number() != question.number()).toList();
        return new Decisions(changes, added(others, question).stream()
            .sorted((one, other) -> Integer.compare(one.number(), other.number())).toList(), sayings,
            overrides, overriddenHolds, acts, armed);
    }

    Decisions with(Saying saying) {
        List<Saying> others = sayings.stream().filter(other -> !(other.role().equals(saying.role())
            && other.words().equals(saying.words()))).toList();
        return new Decisions(changes, questions, added(others, saying), overrides, overriddenHolds, acts,
            armed);
    }

    Decisions with(LimitOverridden override) {
        return new Decisions(changes, questions, sayings, added(overrides, override), overriddenHolds, acts,
            armed);
    }

    Decisions with(HoldsOverridden override) {
        return new Decisions(changes, questions, sayings, overrides, added(overriddenHolds, override), acts,
            armed);
    }

    /** With the act; of too many the oldest is forgotten. */
    Decisions with(PersonActed act) {
        List<PersonActed> all = added(acts, act);
        return new Decisions(changes, questions, sayings, overrides, overriddenHolds,
            all.subList(Math.max(0, all.size() - Bounds.MOST_ACTS_REMEMBERED), all.size()), armed);
    }

    Decisions with(Armed changed) {
        return new Decisions(changes, questions, sayings, overrides, overriddenHolds, acts, changed);
    }

    private static <T> List<T> added(List<T> all, T one) {
        List<T> more = new ArrayList<>(all.size() + 1);
        more.addAll(all);
        more.add(one);
        return more;
    }
}
