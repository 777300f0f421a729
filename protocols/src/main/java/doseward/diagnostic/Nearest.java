package doseward.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word was meant: the nearest by single slips of a finger, if it is near enough. */
public final class Nearest {
    /** Longer words are no slips; comparing them would only take time. */
    private static final int LONGEST = 60;

    private Nearest() {}

    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String written = word.toLowerCase(Locale.ROOT);
        return known.stream()
            .filter(candidate -> slips(written, candidate.toLowerCase(Locale.ROOT)) <= allowed(candidate))
            .min(Comparator.comparingInt(candidate -> slips(written, candidate.toLowerCase(Locale.ROOT))))
            .or(() -> cutShort(written, known));
    }

    /** The one name that goes on where the writer ended: {@code capillary leak}, of which there is one. */
    private static Optional<String> cutShort(String written, Collection<String> known) {
        List<String> longer = known.stream()
            .filter(candidate -> candidate.toLowerCase(Locale.ROOT).startsWith(written + " ")).toList();
        return longer.size() == 1 ? Optional.of(longer.getFirst()) : Optional.empty();
    }

    private static int allowed(String candidate) {
        return Math.max(1, candidate.length() / 3);
    }

    /** Letters put in, left out, changed, or swapped with their neighbour. */
    static int slips(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                cost[row][column] = cheapest(cost, one, other, row, column);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int row, int column) {
        if (row == 0 || column == 0) {
            return row + column;
        }
        int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        int best = Math.min(cost[row - 1][column - 1] + change,
            Math.min(cost[row - 1][column], cost[row][column - 1]) + 1);
        boolean swapped = row > 1 && column > 1 && one.charAt(row - 1) == other.charAt(column - 2)
            && one.charAt(row - 2) == other.charAt(column - 1);
        return swapped ? Math.min(best, cost[row - 2][column - 2] + 1) : best;
    }
}
