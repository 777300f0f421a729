package doseward.language;

import doseward.language.words.Measures;
import doseward.quantity.Weight;

/** A body weight as people type it: {@code 80kg}, {@code 72.5 kg}. */
public final class Weights {
    private Weights() {}

    public static Typed<Weight> parse(String words) {
        return TypedWords.read("weight", words, Measures::weight);
    }
}
