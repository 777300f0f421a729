package doseward.pump.mqtt;

/** How the line to the broker stands. */
public sealed interface LineState {

    /** It was never up nor down yet. */
    record Trying() implements LineState {}

    /** It is up, for the so-and-so-manieth time. */
    record Up(long connection) implements LineState {}

    /** It is down, and is tried again. */
    record Down(String why) implements LineState {}
}
