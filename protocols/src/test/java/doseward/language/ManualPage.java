package doseward.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the manual: its sections, the keys in their tables, and its YAML blocks as whole files. */
final class ManualPage {
    private static final Path MANUAL = Path.of("manual");
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("^## (.*)$", Pattern.MULTILINE);
    private static final Pattern WORDS = Pattern.compile("`([^`]+)`");
    private static final Pattern TOP_KEY = Pattern.compile("^[a-z][a-z0-9-]*:", Pattern.MULTILINE);

    /** A row of a table: the keys in its first cell, and the rest of it. */
    record Row(List<String> keys, String rest) {}

    private final Path file;
    private final String text;

    ManualPage(Path file) throws IOException {
        this.file = file;
        this.text = Files.readString(file);
    }

    /** The page that teaches the language, and those that explain it key by key. */
    static List<ManualPage> all() throws IOException {
        List<ManualPage> pages = new ArrayList<>(List.of(new ManualPage(MANUAL.resolve("language.md"))));
        try (Stream<Path> files = Files.list(MANUAL.resolve("keys"))) {
            for (Path file : files.sorted().toList()) {
                pages.add(new ManualPage(file));
            }
        }
        return pages;
    }

    String name() {
        return file.toString();
    }

    /** The rows of every section that is of this place: named in backticks, or the heading itself. */
    List<Row> rows(String place) {
        List<Row> rows = new ArrayList<>();
        List<MatchResult> headings = SECTION.matcher(text).results().toList();
        for (int index = 0; index < headings.size(); index++) {
            String heading = headings.get(index).group(1);
            if (heading.equalsIgnoreCase(place) || words(heading).contains(place)) {
                int end = index + 1 < headings.size() ? headings.get(index + 1).start() : text.length();
                text.substring(headings.get(index).end(), end).lines().filter(line -> line.startsWith("| `"))
                    .map(ManualPage::row).forEach(rows::add);
            }
        }
        return rows;
    }

    private static Row row(String line) {
        int end = line.indexOf(" | ", 2);
        return new Row(words(line.substring(0, end)), line.substring(end));
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private List<String> blocks() {
        return BLOCK.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** Each YAML block; one that shows parts of a file with those parts in a whole one. */
    List<String> files(String base) {
        String whole = whole().filter(block -> !block.contains("\ntests:")).orElse(base);
        return blocks().stream().map(block -> block.startsWith("language:") ? block : merged(whole, block))
            .toList();
    }

    /** The first whole file of the page. */
    Optional<String> whole() {
        return blocks().stream().filter(block -> block.startsWith("language:")).findFirst();
    }

    private static String merged(String whole, String parts) {
        Map<String, String> sections = sections(whole);
        sections.putAll(sections(parts));
        return String.join("", sections.values());
    }

    private static Map<String, String> sections(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        List<MatchResult> keys = TOP_KEY.matcher(text).results().toList();
        for (int index = 0; index < keys.size(); index++) {
            int end = index + 1 < keys.size() ? keys.get(index + 1).start() : text.length();
            sections.put(keys.get(index).group(), text.substring(keys.get(index).start(), end));
        }
        return sections;
    }
}
