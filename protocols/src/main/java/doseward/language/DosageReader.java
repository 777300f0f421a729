package doseward.language;

import doseward.language.check.LevelsUneven;
import doseward.language.check.UnknownName;
import doseward.language.draft.At;
import doseward.language.draft.DosageDraft;
import doseward.language.draft.DrugSheet;
import doseward.language.source.Node.Entry;
import doseward.language.words.Amounts;
import doseward.language.words.Answer;
import doseward.language.words.Dosages;
import doseward.language.words.Words;
import doseward.protocol.Dosage;
import doseward.protocol.Dosage.Level;
import doseward.protocol.DoseAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads how much one dose of an order is: an amount, or one of several levels. */
final class DosageReader {
    private static final String CHOSEN = "chosen when the course begins";

    private final Part order;
    private final Optional<DrugSheet> drug;

    DosageReader(Part order, Optional<DrugSheet> drug) {
        this.order = order;
        this.drug = drug;
    }

    /** What the order itself says; empty where its items or steps do. */
    Optional<DosageDraft> read() {
        Layers.of(order).noteOneOf("amount", "levels");
        return order.has("levels") ? levels() : order.answer("amount").flatMap(answer ->
            Dosages.read(answer, drug));
    }

    private Optional<DosageDraft> levels() {
        List<Entry> entries = order.entries("levels");
        List<At<DoseAmount>> amounts = new ArrayList<>();
        List<Level> levels = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<String> name = Words.spaced(new Answer("levels", entry.key(), order.problems()));
            order.words(entry).flatMap(answer -> Amounts.read(answer, drug).map(answer::at))
                .ifPresent(amount -> name.ifPresent(known -> {
                    amounts.add(amount);
                    levels.add(new Level(known, amount.value()));
                }));
        }
        if (levels.isEmpty() || levels.size() < entries.size()) {
            return Optional.empty();
        }
        noteUneven(entries, amounts);
        return start(levels).map(start -> new DosageDraft(new Dosage.Levels(levels, start), amounts,
            order.keys("levels").getFirst().span()));
    }

    private void noteUneven(List<Entry> entries, List<At<DoseAmount>> amounts) {
        for (int index = 1; index < amounts.size(); index++) {
            DoseAmount low = amounts.get(index - 1).value();
            DoseAmount high = amounts.get(index).value();
            boolean up = low.basis() == high.basis() && low.amount().isLike(high.amount())
                && high.amount().isAbove(low.amount());
            if (!up) {
                order.problems().add(LevelsUneven.found(entries.get(index).key(), amounts.get(index).span(),
                    entries.get(index - 1).key()));
            }
        }
    }

    /** Empty inside where the level is chosen when the course begins. */
    private Optional<Optional<String>> start(List<Level> levels) {
        return order.answer("level").flatMap(answer -> {
            if (answer.text().equals(CHOSEN)) {
                return Optional.of(Optional.empty());
            }
            List<String> names = levels.stream().map(Level::name).toList();
            return names.contains(answer.text()) ? Optional.of(Optional.of(answer.text()))
                : answer.nothing(UnknownName.of("level", answer.words(), names));
        });
    }
}
