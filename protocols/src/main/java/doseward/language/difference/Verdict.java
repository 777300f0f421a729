package doseward.language.difference;

import doseward.language.telling.Description;
import doseward.language.telling.Folded;
import doseward.protocol.Head;
import doseward.protocol.Protocol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came of comparing two protocols.
 *
 * @param same whether they mean the same
 * @param text the answer for people
 */
public record Verdict(boolean same, String text) {
    private static final int WIDTH = 80;

    /** Compares them; both must have been read with the same drug and signs files. */
    public static Verdict of(Protocol before, Protocol after) {
        List<Difference> all = Differences.of(before, after);
        if (!all.isEmpty()) {
            return new Verdict(false, listed(all));
        }
        if (before.equals(after)) {
            return new Verdict(true, "The files are the same, byte for byte.\n");
        }
        if (withoutHash(before).equals(withoutHash(after))) {
            return new Verdict(true, "The files differ only in comments and layout; they mean the same.\n");
        }
        // Two tellers look after one another: what is described otherwise is never called the same.
        return words(before).equals(words(after))
            ? new Verdict(true, "The files say the same in another order; they mean the same.\n")
            : new Verdict(false, "The files differ in something that has no words here. Compare what "
                + "`doseward describe` tells of each.\n");
    }

    /** All words of what is told of the protocol, in the order of the alphabet. */
    private static List<String> words(Protocol protocol) {
        return Stream.of(Description.of(withoutHash(protocol)).split("[^\\p{Alnum}]+")).sorted().toList();
    }

    private static Protocol withoutHash(Protocol protocol) {
        Head head = protocol.head();
        return new Protocol(new Head(head.name(), head.revision(), head.title(), head.status(),
            head.sources(), ""), protocol.patient(), protocol.orders(), protocol.course(),
            protocol.companions(), protocol.avoid(), protocol.signs());
    }

    private static String listed(List<Difference> all) {
        StringBuilder text = new StringBuilder();
        Map<String, List<Difference>> headings = new LinkedHashMap<>();
        all.stream().sorted(Comparator.comparing(Difference::tendency).thenComparing(Difference::area))
            .forEach(one -> headings.computeIfAbsent(one.area().heading(one.tendency()),
                _ -> new ArrayList<>()).add(one));
        headings.forEach((heading, ones) -> {
            text.append(text.isEmpty() ? "" : "\n").append(heading).append('\n');
            ones.forEach(one -> text.append(Folded.of(one.text(), "  ", "    ", WIDTH)));
        });
        return text + "\n" + counted(all) + "\n";
    }

    private static String counted(List<Difference> all) {
        List<String> parts = new ArrayList<>();
        for (Tendency tendency : Tendency.values()) {
            long count = all.stream().filter(one -> one.tendency() == tendency).count();
            if (count > 0) {
                parts.add(count + " " + tendency.words());
            }
        }
        return all.size() + (all.size() == 1 ? " difference" : " differences")
            + ": " + String.join(", ", parts) + ".";
    }
}
