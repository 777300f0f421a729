package doseward.simulator.scenario;

import doseward.language.words.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form that a sentence can have: fixed words, and blanks in capitals, as in
 * {@code dose DOSE has run for TIME}.
 */
final class Form<T> {
    private static final Pattern BLANK = Pattern.compile("[A-Z]{3,}");

    private final String words;
    private final Pattern pattern;
    private final Function<Blanks, Optional<T>> meaning;

    Form(String words, Function<Blanks, Optional<T>> meaning) {
        this.words = words;
        this.meaning = meaning;
        this.pattern = Pattern.compile(regex(words));
    }

    private static String regex(String words) {
        StringBuilder regex = new StringBuilder();
        Matcher blank = BLANK.matcher(words);
        int from = 0;
        while (blank.find()) {
            regex.append(Pattern.quote(words.substring(from, blank.start()))).append("(.+?)");
            from = blank.end();
        }
        return regex.append(Pattern.quote(words.substring(from))).toString();
    }

    String words() {
        return words;
    }

    /** How the fixed words alone read. */
    List<String> fixed() {
        return List.of(BLANK.matcher(words).replaceAll("").strip().split("[ ,:]+"));
    }

    boolean fits(Answer sentence) {
        return pattern.matcher(sentence.text()).matches();
    }

    /** Empty when what stands in a blank can't be read; why is then among the problems. */
    Optional<T> read(Answer sentence, Lexicon lexicon) {
        Matcher matcher = pattern.matcher(sentence.text());
        if (!matcher.matches()) {
            throw new IllegalStateException("it does not fit: " + sentence.text());
        }
        List<Answer> answers = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            answers.add(sentence.part(matcher.start(group), matcher.end(group)));
        }
        return meaning.apply(new Blanks(answers, lexicon));
    }

    /** A sentence of this form. */
    String example() {
        return BLANK.matcher(words).replaceAll(found -> Blanks.example(found.group()));
    }
}
