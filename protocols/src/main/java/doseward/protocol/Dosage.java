package doseward.protocol;

import java.util.List;
import java.util.Optional;

/** How much one dose of an order is. */
public sealed interface Dosage {

    /** An exact amount; the only one, with levels, that a pump may be given. */
    record Exactly(DoseAmount amount) implements Dosage {
        @Override public String toString() {
            return amount.toString();
        }
    }

    /** From the lower to the higher, as the nurse finds it needed. */
    record Between(DoseAmount lowest, DoseAmount highest) implements Dosage {
        @Override public String toString() {
            return lowest + " to " + highest;
        }
    }

    /**
     * One of several named amounts, from low to high.
     *
     * @param start the level that the course begins at; empty where it is chosen when the course begins
     */
    record Levels(List<Level> levels, Optional<String> start) implements Dosage {
        public Levels {
            levels = List.copyOf(levels);
            if (levels.isEmpty()) {
                throw new IllegalArgumentException("levels need at least one level");
            }
        }

        /** The level of this name. */
        public Optional<Level> level(String name) {
            return levels.stream().filter(level -> level.name().equals(name)).findFirst();
        }

        @Override public String toString() {
            return start.map(name -> "level " + name).orElse("a level chosen when the course begins");
        }
    }

    /** A named amount. */
    record Level(String name, DoseAmount amount) {}

    /** All of what the laboratory supplies: a cell product. */
    record AsSupplied() implements Dosage {
        @Override public String toString() {
            return "as supplied";
        }
    }

    /** Left to the hospital's own order; never with a pump. */
    record AsTheHospitalOrders() implements Dosage {
        @Override public String toString() {
            return "as the hospital orders";
        }
    }

    /** A procedure, which has no amount. */
    record NoAmount() implements Dosage {
        @Override public String toString() {
            return "once";
        }
    }
}
