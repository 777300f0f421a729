package doseward.plan;

/** The level at which an order begins, chosen by a person for this course. */
public record ChosenLevel(String order, String level) {
    @Override public String toString() {
        return order + "=" + level;
    }
}
