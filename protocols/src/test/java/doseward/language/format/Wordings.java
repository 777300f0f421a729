package doseward.language.format;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What a YAML text says, read by the library itself and not by Doseward: every path with its words. */
final class Wordings {
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^|(?<=[ \\t]))#.*$");

    private Wordings() {}

    static List<String> of(String text) {
        List<String> found = new ArrayList<>();
        new Compose(LoadSettings.builder().build()).composeString(text)
            .ifPresent(root -> walk("", root, found));
        return found;
    }

    private static void walk(String path, Node node, List<String> found) {
        switch (node) {
            case MappingNode mapping -> {
                TreeMap<String, Node> sorted = new TreeMap<>();
                mapping.getValue().forEach(pair ->
                    sorted.put(((ScalarNode) pair.getKeyNode()).getValue(), pair.getValueNode()));
                sorted.forEach((key, value) -> walk(path + "/" + key, value, found));
            }
            case SequenceNode list -> {
                for (int index = 0; index < list.getValue().size(); index++) {
                    walk(path + "/" + index, list.getValue().get(index), found);
                }
            }
            case ScalarNode words -> found.add(path + "=" + words.getValue());
            default -> throw new IllegalStateException("no such node: " + node);
        }
    }

    /** Every comment of a text whose quotes hold no {@code #}. */
    static List<String> comments(String text) {
        return COMMENT.matcher(text).results().map(found -> found.group().strip()).sorted().toList();
    }
}
