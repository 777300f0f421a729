package doseward.simulator.plant;

/** What turns a motor's turns into fluid: a plunger or rollers. */
interface Mover {
    /** What is pressed into the line in a step, when the motor has truly gone on by so much. */
    long move(double nanolitres, double seconds, Lumen lumen, long left);

    /** The pressure that a force sensor at the mover feels. */
    double felt(Lumen lumen);

    /** The line, or the syringe, lies otherwise in its pump. */
    void seat(Seat seat);

    /** Another bag hangs, or another syringe is put in until its plunger touches. */
    void load();
}
