package doseward.language;

/** What came of words that a person typed: a value, or a sentence that says why not. */
public sealed interface Typed<T> {

    /** The words could be read. */
    record Good<T>(T value) implements Typed<T> {}

    /** The words could not be read, or not be taken. */
    record Bad<T>(String sentence) implements Typed<T> {}
}
