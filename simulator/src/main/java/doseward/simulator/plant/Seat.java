package doseward.simulator.plant;

/** How the line lies in its pump. */
public enum Seat {
    /** Door shut: the motor alone moves fluid. */
    LOADED,
    /** Door open, and the line's own clamp shut: nothing moves. */
    CLAMPED,
    /** Nothing holds or clamps the tube: gravity moves fluid, as fast as the line lets it. */
    FREE
}
