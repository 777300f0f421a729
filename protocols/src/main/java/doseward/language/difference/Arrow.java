package doseward.language.difference;

import java.util.List;

/** Two texts in one: {@code below 90 → 85 mmHg}; in brackets where more than a word differs. */
final class Arrow {
    private static final String ARROW = " → ";

    private Arrow() {}

    static String between(String before, String after) {
        List<String> old = List.of(before.split(" "));
        List<String> now = List.of(after.split(" "));
        int shorter = Math.min(old.size(), now.size());
        int head = 0;
        while (head < shorter - 1 && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head - 1 && fromEnd(old, tail).equals(fromEnd(now, tail))) {
            tail++;
        }
        return (String.join(" ", old.subList(0, head)) + " "
            + middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail)) + " "
            + String.join(" ", old.subList(old.size() - tail, old.size()))).strip();
    }

    private static String fromEnd(List<String> words, int index) {
        return words.get(words.size() - 1 - index);
    }

    private static String middle(List<String> old, List<String> now) {
        String both = String.join(" ", old) + ARROW + String.join(" ", now);
        return old.size() == 1 && now.size() == 1 ? both : "[" + both + "]";
    }
}
