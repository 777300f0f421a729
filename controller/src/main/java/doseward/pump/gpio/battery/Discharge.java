package doseward.pump.gpio.battery;

import java.util.List;

/** How full a battery is at each voltage: straight lines between points of a table, the emptiest first. */
public record Discharge(List<Point> points) {
    /** More tell nothing more of a voltage with ten bits. */
    public static final int MOST_POINTS = 20;
    private static final int FULL = 100;

    /** So full at this voltage. */
    public record Point(int millivolts, int percent) {}

    public Discharge {
        points = List.copyOf(points);
        if (!isSound(points)) {
            throw new IllegalArgumentException("2 to " + MOST_POINTS + " points, from 0 to 100 percent, each "
                + "of more volts than the one before: " + points);
        }
    }

    /** Whether a table can be made of these. */
    public static boolean isSound(List<Point> points) {
        boolean rises = points.size() >= 2 && points.size() <= MOST_POINTS
            && points.getFirst().percent() == 0 && points.getLast().percent() == FULL;
        for (int at = 1; rises && at < points.size(); at++) {
            rises = points.get(at).millivolts() > points.get(at - 1).millivolts()
                && points.get(at).percent() > points.get(at - 1).percent();
        }
        return rises;
    }

    /** At how many millivolts it is full. */
    int full() {
        return points.getLast().millivolts();
    }

    /** Rounds down; empty below the table, and full above it. */
    public int percent(int millivolts) {
        if (millivolts >= full()) {
            return FULL;
        }
        int at = 0;
        while (at < points.size() && points.get(at).millivolts() <= millivolts) {
            at++;
        }
        return at == 0 ? 0 : between(points.get(at - 1), points.get(at), millivolts);
    }

    private static int between(Point below, Point above, int millivolts) {
        return below.percent() + (millivolts - below.millivolts()) * (above.percent() - below.percent())
            / (above.millivolts() - below.millivolts());
    }
}
