package doseward.language;

import doseward.diagnostic.Phrase;
import doseward.language.check.SaidTwice;
import doseward.language.draft.At;
import doseward.language.words.Answer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One item of an order: what the item does not say, the order says for all of them; never both. */
record Layers(Part item, Part order) {

    /** The order itself, where it says everything. */
    static Layers of(Part order) {
        return new Layers(order, order);
    }

    private boolean isOrder() {
        return item == order;
    }

    private Part saying(String key) {
        return item.has(key) ? item : order;
    }

    boolean has(String key) {
        return saying(key).has(key);
    }

    <T> Optional<At<T>> read(String key, Function<Answer, Optional<T>> reader) {
        return saying(key).read(key, reader);
    }

    Optional<Answer> answer(String key) {
        return saying(key).answer(key);
    }

    List<Phrase> keys(String... names) {
        return List.of(names).stream().flatMap(key -> saying(key).keys(key).stream()).toList();
    }

    /** Notes what both say; {@code called} is how a message names the item. */
    void noteTwice(String called, String... keys) {
        if (!isOrder()) {
            for (Phrase key : item.keys(keys)) {
                order.keys(key.text()).forEach(before ->
                    item.problems().add(SaidTwice.forAllAndFor(called, key, before)));
            }
        }
    }

    /** Notes keys of which only one can hold. */
    void noteOneOf(String... keys) {
        List<Phrase> said = keys(keys);
        said.stream().skip(1).forEach(key ->
            item.problems().add(SaidTwice.inTwoWays(key, said.getFirst())));
    }
}
