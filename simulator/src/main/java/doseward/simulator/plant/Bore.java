package doseward.simulator.plant;

/**
 * The inside of a syringe's barrel.
 *
 * @param millimetres its diameter
 */
public record Bore(double millimetres) {
    /** BD Plastipak, 10 mL. */
    public static final Bore TEN = new Bore(14.5);
    /** BD Plastipak, 20 mL. */
    public static final Bore TWENTY = new Bore(19.1);
    /** BD Plastipak, 50 mL. */
    public static final Bore FIFTY = new Bore(26.5);

    public Bore {
        if (!(millimetres >= 0.1 && millimetres <= 80)) { // what the firmware of New Era's pumps accepts
            throw new IllegalArgumentException("no syringe is " + millimetres + " mm wide");
        }
    }

    /** In square millimetres. */
    public double area() {
        return Math.PI * millimetres * millimetres / 4;
    }

    /** The volume that a plunger moves along its way. */
    public double nanolitresOver(double travelMillimetres) {
        return area() * travelMillimetres * Units.NANOLITRES_PER_MICROLITRE;
    }

    /** The force of a pressure on the plunger. */
    public double newtonsAt(double mmHg) {
        return mmHg * Units.PASCALS_PER_MMHG * area() * 1e-6;
    }

    /** The pressure that a force on the plunger makes. */
    public double mmHgOf(double newtons) {
        return newtons / newtonsAt(1);
    }
}
