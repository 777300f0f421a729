package doseward.engine;

import doseward.pump.Token;
import doseward.quantity.Volume;
import java.time.Instant;
import java.util.List;

/** Where one dose stands. */
public sealed interface Phase {

    /** Not due yet, or due and not looked at yet. */
    record Waiting() implements Phase {}

    /** Due, and lacking nothing but confirmation. */
    record AwaitingConfirmation() implements Phase {}

    /** Due, and lacking nothing but the nurse who gives it. */
    record AwaitingGiving() implements Phase {}

    /** Due, and may not start. */
    record Held(List<Reason> because) implements Phase {
        public Held {
            because = List.copyOf(because);
        }
    }

    /**
     * Part of it flowed; what is left of its time may still flow.
     *
     * @param asksAgain whether it must be confirmed anew, for something else than a hold stopped it
     */
    record Paused(List<Reason> because, boolean asksAgain) implements Phase {
        public Paused {
            because = List.copyOf(because);
        }
    }

    /** A phase in which a pump may be giving the dose. */
    sealed interface Open extends Phase {
        Token token();

        /** The pump it was ordered from. */
        Giver giver();

        /** What the pump was last remembered to have delivered of it, since it was last told to give it. */
        Volume delivered();
    }

    /** The pump is told, and has not answered. */
    record Ordered(Token token, Giver giver, Instant notAfter) implements Open {
        @Override public Volume delivered() {
            return Volume.ZERO;
        }
    }

    /** The pump gives it. */
    record Infusing(Token token, Giver giver, Instant started, Volume delivered, Instant lastHeard,
            FlowPace pace) implements Open {}

    /** The pump is told to stop, and has not said how much flowed. */
    record Halting(Token token, Giver giver, Volume delivered, Instant since, Reason because)
        implements Open {}

    /**
     * Not known: between {@code delivered} and {@code atMost} flowed. The pump is asked to stop until it
     * answers.
     *
     * @param ceased whether its pump has said that it flows no more, and nothing since
     */
    record Uncertain(Token token, Giver giver, Volume delivered, Volume atMost, Reason because,
            boolean ceased) implements Open {}

    /**
     * Over. {@code because} says why not, or why not all; empty when it was given as planned. A nurse's dose
     * has no volume.
     */
    record Settled(Outcome outcome, Volume delivered, List<Reason> because) implements Phase {
        public Settled {
            because = List.copyOf(because);
        }
    }

    /** How a dose came out. */
    enum Outcome { GIVEN, PARTLY_GIVEN, SKIPPED }
}
