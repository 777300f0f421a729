package doseward.language;

import doseward.language.check.MissingKey;
import doseward.language.check.SaidTwice;
import doseward.language.draft.At;
import doseward.language.draft.DosageDraft;
import doseward.language.draft.DrugSheet;
import doseward.language.draft.ItemDraft.StepDraft;
import doseward.language.words.Amounts;
import doseward.language.words.Times;
import doseward.language.words.Words;
import doseward.protocol.DoseAmount;
import doseward.protocol.Over;
import doseward.protocol.Schedule.InARow;
import doseward.protocol.Schedule.Pattern;
import doseward.protocol.Schedule.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The steps of a taper; what a step does not say, the order says for all of them. */
final class Steps {
    private static final int MOST_TIMES = 1000;

    private final Part order;
    private final Optional<DrugSheet> drug;
    private final Optional<At<DoseAmount>> amount;
    private final Optional<At<Duration>> over;
    private final List<StepDraft> steps;

    Steps(Part order, Optional<DrugSheet> drug, Optional<DosageDraft> dosage, Optional<At<Over>> over) {
        this.order = order;
        this.drug = drug;
        this.amount = dosage.filter(one -> one.amounts().size() == 1).map(one -> one.amounts().getFirst());
        this.over = over.flatMap(time -> time.value().exactly().map(exact -> new At<>(exact, time.span())));
        this.steps = order.parts("steps").stream().map(this::step).toList();
    }

    boolean isSaid() {
        return order.has("steps");
    }

    List<StepDraft> read() {
        return steps;
    }

    private StepDraft step(Part step) {
        step.keys("amount", "over").forEach(key -> order.keys(key.text()).forEach(before ->
            step.problems().add(SaidTwice.forAllAndFor("this step", key, before))));
        need(step, "amount", "how much this step is");
        need(step, "over", "how long this step flows");
        return new StepDraft(
            step.has("amount") ? step.read("amount", answer -> Amounts.read(answer, drug)) : amount,
            step.has("over") ? step.read("over", Times::read) : over,
            step.read("times", answer -> Words.whole(answer, 1, MOST_TIMES)));
    }

    private void need(Part step, String key, String says) {
        if (!order.has(key) && !step.has(key)) {
            step.problems().add(MissingKey.found(step.at(), "this step", key, says, ""));
        }
    }

    /** The steps as a pattern; those that could not be read are left out, and have been noted. */
    Optional<At<Pattern>> pattern() {
        List<Step> sound = steps.stream().flatMap(step -> step.amount().stream()
            .flatMap(much -> step.over().stream().map(time -> new Step(much.value(), time.value(),
                step.times().map(At::value).orElse(1))))).toList();
        return sound.size() < steps.size() || sound.isEmpty() ? Optional.empty()
            : order.keys("steps").stream().findFirst()
                .map(key -> new At<>(new InARow(sound), key.span()));
    }
}
