package doseward.simulator.chance;

/**
 * Something that went wrong by the chance of one part of a world.
 *
 * @param number the how-manyeth of its part, from 1 on
 */
public record Misfortune(String part, int number) {
    /** On a screen: {@code peril, the 3rd time}. */
    @Override public String toString() {
        return part + ", time " + number;
    }
}
