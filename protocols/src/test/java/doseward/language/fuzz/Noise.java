package doseward.language.fuzz;

import java.util.List;
import java.util.Random;

/** Changes of single characters, as a slipping finger, a broken disk or a careless paste makes. */
final class Noise {
    private static final List<String> BITS = List.of("\n", " ", ":", "- ", "0", ".", ",", "million ", "{",
        "[", "&a ", "*a", "!", "'", "\"", "\t", "|", "#", "and ", " or ", "is ", "not ", "at least ",
        "below ", "-1", "999999999999", "€", "😀", "\u0000", "\r", "any of:\n", "  ", "? ", "%", "<<: ",
        "---\n", "0.0001", "international units");

    private Noise() {}

    static String in(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        int changes = 1 + random.nextInt(4);
        for (int change = 0; change < changes && !changed.isEmpty(); change++) {
            change(changed, random);
        }
        return changed.toString();
    }

    private static void change(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(12));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, BITS.get(random.nextInt(BITS.size())));
            case 2 -> text.replace(at, end, BITS.get(random.nextInt(BITS.size())));
            case 3 -> text.insert(at, text.substring(random.nextInt(end), end));
            default -> digit(text, at, random);
        }
    }

    private static void digit(StringBuilder text, int from, Random random) {
        for (int at = from; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                text.setCharAt(at, (char) ('0' + random.nextInt(10)));
                return;
            }
        }
    }
}
