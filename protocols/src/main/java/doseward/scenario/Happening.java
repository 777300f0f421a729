package doseward.scenario;

import java.util.List;

/** Something that happens in a test, at a time. */
public record Happening(Moment at, Act act) {

    /** What somebody does. */
    public sealed interface Act {}

    /** Readings are taken. A sign without a value is one that nobody records until its dose. */
    public record Record(List<Recorded> readings) implements Act {
        public Record {
            readings = List.copyOf(readings);
        }
    }

    /** What was recorded last is put right. */
    public record Correct(List<Recorded> readings) implements Act {
        public Correct {
            readings = List.copyOf(readings);
        }
    }

    /** A person of this role agrees to a change of dose. */
    public record Confirm(String role) implements Act {}

    /** A person of this role answers a question; the words are the file's. */
    public record Answer(String role, String words, boolean yes) implements Act {}
}
