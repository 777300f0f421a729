package doseward.simulator.pump;

import doseward.simulator.plant.Encoder;

/**
 * A motor and the encoder on its shaft: it may stand, its encoder may miss turns, and each turn may move
 * another volume than it was calibrated for. What is counted is what the encoder saw.
 */
public final class Motor {
    private static final int WHOLE = 1_000;
    private static final long MILLIONTHS = 1_000_000;

    private final Encoder encoder = new Encoder();
    private boolean stalled;
    private int sees = WHOLE;
    private int moves = WHOLE;
    private long movedMillionths;
    private long countedMillionths;
    private long told;
    private long counted;
    private boolean faulty;

    /** It stands, whatever it is told; or no longer. */
    public void stall(boolean now) {
        stalled = now;
    }

    /** Its encoder sees so much of 1,000 turns. */
    public void sees(int permille) {
        sees = permille;
    }

    /** A turn moves so much of 1,000 parts of what it should. */
    public void moves(int permille) {
        moves = permille;
    }

    /** It is told to move so much; says what is counted of that. */
    long turn(long nanolitres) {
        long turned = stalled ? 0 : nanolitres;
        movedMillionths += turned * WHOLE * moves;
        countedMillionths += turned * WHOLE * sees;
        long now = countedMillionths / MILLIONTHS;
        countedMillionths -= now * MILLIONTHS;
        told += nanolitres;
        counted += now;
        return now;
    }

    /** What it has truly turned since the last time, as the volume that this should move. */
    long turned() {
        long now = movedMillionths / MILLIONTHS;
        movedMillionths -= now * MILLIONTHS;
        return now;
    }

    /** So much time has gone by since the last look at its encoder. */
    void pass(long millis) {
        if (told > 0) {
            faulty |= encoder.sees(told, counted, millis);
            told = 0;
            counted = 0;
        }
    }

    /** Whether encoder and motor were seen to differ; it stays so until somebody looks at it. */
    boolean isFaulty() {
        return faulty;
    }

    void lookedAt() {
        faulty = false;
    }
}
