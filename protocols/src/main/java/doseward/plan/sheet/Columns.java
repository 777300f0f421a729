package doseward.plan.sheet;

import java.util.List;

/** Rows set in columns: the first two, which are numbers, to the right, the others to the left. */
final class Columns {
    private static final int NUMBERS = 2;
    private static final String BETWEEN = "   ";

    private Columns() {}

    static String of(List<List<String>> rows) {
        return set(rows, NUMBERS);
    }

    /** The same, all of it to the left. */
    static String left(List<List<String>> rows) {
        return set(rows, 0);
    }

    private static String set(List<List<String>> rows, int numbers) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                line.append(column == 0 ? "" : BETWEEN).append(padded(rows, row, column, numbers));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String padded(List<List<String>> rows, List<String> row, int column, int numbers) {
        int width = rows.stream().mapToInt(other -> other.get(column).length()).max().orElse(0);
        String space = " ".repeat(width - row.get(column).length());
        return column < numbers ? space + row.get(column) : row.get(column) + space;
    }
}
