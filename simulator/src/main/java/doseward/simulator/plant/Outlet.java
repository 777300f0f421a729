package doseward.simulator.plant;

/** Where the line ends. */
public sealed interface Outlet {
    /**
     * In a vein.
     *
     * @param mmHg the pressure in it
     * @param metresBelow by how much it lies below the pump
     */
    record Vein(double mmHg, double metresBelow) implements Outlet {
        /** At the pump's height, with no pressure of note. */
        public static final Vein LEVEL = new Vein(0, 0);
    }

    /** Over a bowl, not connected to anyone: what comes out is lost. */
    record Bowl() implements Outlet {}

    /** Blocked. */
    record Blocked() implements Outlet {}

    /** The pressure that stands against the flow, seen from the pump. */
    default double against() {
        return switch (this) {
            case Vein(double mmHg, double below) -> mmHg - Units.columnOf(below);
            case Bowl(), Blocked() -> 0;
        };
    }
}
