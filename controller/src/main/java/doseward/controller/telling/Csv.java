package doseward.controller.telling;

import doseward.engine.Stage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as RFC 4180 has them, for spreadsheets; whatever stands in a cell stays words there. */
final class Csv {
    private Csv() {}

    /** The rows below the names of their columns, each with the stage of its course, for rows get copied. */
    static String of(List<String> head, List<List<String>> rows, Stage stage) {
        return line(head, "stage")
            + rows.stream().map(row -> line(row, stage.word())).collect(Collectors.joining());
    }

    private static String line(List<String> cells, String last) {
        return Stream.concat(cells.stream(), Stream.of(last)).map(Csv::cell).collect(Collectors.joining(","))
            + "\r\n";
    }

    /** A cell that begins like a formula would be worked out; a quote before it keeps it words. */
    private static String cell(String words) {
        String plain = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return plain.chars().anyMatch(letter -> "\",\r\n".indexOf(letter) >= 0)
            ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
