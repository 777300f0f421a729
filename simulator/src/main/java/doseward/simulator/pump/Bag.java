package doseward.simulator.pump;

import doseward.quantity.Volume;

/** What a pump draws from. Its label and the truth may differ: a bag may be filled short. */
final class Bag {
    private boolean hung;
    private long labelled;
    private long nanolitres;

    /** A bag is hung; what was left of the one before goes with it. */
    void hang(Volume label, Volume truth) {
        hung = true;
        labelled = nanolitres(label);
        nanolitres = nanolitres(truth);
    }

    /** Whether one was ever hung; a pump on a bench draws from something that never ends. */
    boolean isHung() {
        return hung;
    }

    /** Takes as much as there is of what is asked for, and says how much that was, in nanolitres. */
    long draw(long asked) {
        long drawn = hung ? Math.min(asked, nanolitres) : asked;
        nanolitres -= hung ? drawn : 0;
        labelled = Math.max(0, labelled - drawn);
        return drawn;
    }

    /** What the pump believes is left: the label less what it pumped. Rounds down. */
    Volume left() {
        return new Volume(labelled / Flow.NANOLITRES_PER_MICROLITRE);
    }

    boolean isEmpty() {
        return hung && nanolitres == 0;
    }

    private static long nanolitres(Volume volume) {
        return Math.multiplyExact(volume.microlitres(), Flow.NANOLITRES_PER_MICROLITRE);
    }
}
