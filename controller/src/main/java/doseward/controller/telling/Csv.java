package doseward.controller.telling;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as RFC 4180 has them, for spreadsheets; whatever stands in a cell stays words there. */
final class Csv {
    private Csv() {}

    /** The rows, the first of which names the columns. */
    static String of(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n")
            .collect(Collectors.joining());
    }

    /** A cell that begins like a formula would be worked out; a quote before it keeps it words. */
    private static String cell(String words) {
        String plain = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return plain.chars().anyMatch(letter -> "\",\r\n".indexOf(letter) >= 0)
            ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
