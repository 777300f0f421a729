package doseward.pump.gpio;

import doseward.pump.gpio.line.Level;

/** An input of a tried pump that can fail in each way that the manual has. */
interface FaultyInput {
    /** Before each look, the first having the number zero, this is what happens to it. */
    void fail(Fault fault, int look);

    /** How an input fails, by the columns of the manual. */
    enum Fault {
        /** Its wire is cut, or its contact closes no more: for a line that is the same. */
        OPEN,
        /** Its contact opens no more, or its wire touches another. */
        CLOSED,
        /** It goes to the other side and back between two looks, five times, and rests. */
        BOUNCING,
        /** It changes each 10 ms, as beside a wire of the mains. */
        NOISY
    }

    /** So often an input bounces before it rests. */
    int BOUNCES = 5;

    private static boolean changesNow(int look) {
        return look % 2 == 0;
    }

    /** A contact to ground, against a pull-up. */
    record Line(MockBoard board, int offset, Level sound) implements FaultyInput {
        @Override public void fail(Fault fault, int look) {
            switch (fault) {
                case OPEN -> board.drive(offset, Level.HIGH);
                case CLOSED -> board.drive(offset, Level.LOW);
                case BOUNCING -> bounce(look);
                case NOISY -> {
                    if (changesNow(look)) {
                        board.drive(offset, board.level(offset).opposite());
                    }
                }
            }
        }

        private void bounce(int look) {
            if (look < BOUNCES) {
                board.drive(offset, sound.opposite());
                board.drive(offset, sound);
            }
        }
    }

    /** The first of two contacts of a switch: one that is stuck closed shows once the switch speaks. */
    record Twin(Line first, int second) implements FaultyInput {
        @Override public void fail(Fault fault, int look) {
            if (fault == Fault.CLOSED) {
                first.board.drive(second, Level.LOW);
            } else {
                first.fail(fault, look);
            }
        }
    }

    /** What changes while a motor turns, however it fails. */
    interface Turned {
        /** It stays at this level, whatever turns. */
        void sticks(Level level);

        /** It goes to the other level, though nothing has turned. */
        void flicks();
    }

    /** An input that what turns drives: a line of an encoder, a drop sensor. */
    record Driven(Turned turned) implements FaultyInput {
        @Override public void fail(Fault fault, int look) {
            switch (fault) {
                case OPEN -> turned.sticks(Level.HIGH);
                case CLOSED -> turned.sticks(Level.LOW);
                case BOUNCING -> {
                    if (look < BOUNCES) {
                        turned.flicks();
                        turned.flicks();
                    }
                }
                case NOISY -> {
                    if (changesNow(look)) {
                        turned.flicks();
                    }
                }
            }
        }
    }

    /** A voltage at a converter: bouncing are four readings at an end, noisy is every second one. */
    record Voltage(MockConverter converter, int channel, int well) implements FaultyInput {
        private static final int MOST = 1_023;
        private static final int SPARKS = 4;

        @Override public void fail(Fault fault, int look) {
            if (look > 0) {
                return;
            }
            int[] taken = {0};
            converter.reads(channel, () -> {
                int reading = taken[0]++;
                return switch (fault) {
                    case OPEN -> 0;
                    case CLOSED -> MOST;
                    case BOUNCING -> reading < SPARKS ? 0 : well;
                    case NOISY -> reading % 2 == 0 ? 0 : well;
                };
            });
        }
    }
}
