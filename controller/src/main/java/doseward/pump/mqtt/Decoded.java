package doseward.pump.mqtt;

/** What came of reading a message: its meaning, or why it has none. Reading never throws. */
public sealed interface Decoded<T> {

    /** The message is sound. */
    record Good<T>(T value) implements Decoded<T> {}

    /** The message is refused. */
    record Bad<T>(String why) implements Decoded<T> {}
}
