package doseward.simulator.world;

/**
 * What truly came out at the patient's end of a channel's line, beside what its pump counted.
 *
 * @param counted all that the pump counted, in nanolitres
 * @param delivered all that came out, in nanolitres
 * @param ahead how much more had come out than was counted when its latest dose first began to flow
 * @param unknown of air, or of a fault of its drive: then the pump can't know what flows
 * @param freely of its door, behind which the line may run by itself, or of free flow
 */
public record Reached(String channel, long counted, long delivered, long ahead, Words unknown,
        Words freely) {

    /**
     * What the pump said of such trouble.
     *
     * @param said how often it said, or took back, that it is so
     * @param stand whether it says so now
     */
    public record Words(int said, boolean stand) {}
}
