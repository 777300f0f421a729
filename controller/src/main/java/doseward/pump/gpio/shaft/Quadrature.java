package doseward.pump.gpio.shaft;

import doseward.pump.gpio.line.Level;

/** Counts the edges of two lines, forward while the first leads, and backward while the second does. */
final class Quadrature {
    private Level first;
    private Level second;
    private long counts;

    Quadrature(Level first, Level second) {
        this.first = first;
        this.second = second;
    }

    /** The first line went to this level; false if it was there before, so that an edge is missing. */
    boolean first(Level to) {
        boolean news = to != first;
        first = to;
        count(news, first != second);
        return news;
    }

    /** The same of the second line. */
    boolean second(Level to) {
        boolean news = to != second;
        second = to;
        count(news, first == second);
        return news;
    }

    private void count(boolean news, boolean forward) {
        if (news) {
            counts += forward ? 1 : -1;
        }
    }

    long counts() {
        return counts;
    }
}
