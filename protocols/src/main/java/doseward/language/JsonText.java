package doseward.language;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON of maps, lists, words, numbers and truths, indented by two. */
final class JsonText {
    private JsonText() {}

    static String of(Map<String, Object> document) {
        return value(document, "") + "\n";
    }

    private static String value(Object value, String indent) {
        String deeper = indent + "  ";
        return switch (value) {
            case Map<?, ?> map when map.isEmpty() -> "{}";
            case Map<?, ?> map -> map.entrySet().stream()
                .map(entry -> deeper + quoted(entry.getKey().toString()) + ": "
                    + value(entry.getValue(), deeper))
                .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
            case Collection<?> list when list.isEmpty() -> "[]";
            case Collection<?> list -> list.stream().map(one -> deeper + value(one, deeper))
                .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
            case String text -> quoted(text);
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
