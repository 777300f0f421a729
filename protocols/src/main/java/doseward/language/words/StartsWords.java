package doseward.language.words;

import doseward.protocol.CourseShape.Following;
import doseward.protocol.Starts;
import doseward.protocol.Starts.Direction;
import doseward.protocol.Starts.Which;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of things in words: {@code 3 to 24 hours after lymphocytes}. */
public final class StartsWords {
    private static final Pattern SHAPE = Pattern.compile("(?:(.+?) )?(after|before) (.+)");
    private static final String TOGETHER = "together with ";
    private static final String EXAMPLE = "3 to 24 hours after lymphocytes";
    private static final List<Said> WHICH = List.of(new Said("the first ", Which.THE_FIRST),
        new Said("the last ", Which.THE_LAST), new Said("each ", Which.EACH),
        new Said("the end of ", Which.THE_END_OF));

    private record Said(String words, Which which) {}

    private StartsWords() {}

    public static Optional<Starts> read(Answer answer, Names names) {
        if (answer.text().startsWith(TOGETHER)) {
            return starts(Direction.TOGETHER_WITH, new TimeRange(Optional.empty(), Optional.empty()),
                answer.from(TOGETHER.length()), names);
        }
        Matcher shape = SHAPE.matcher(answer.text());
        if (!shape.matches()) {
            return answer.unknown(EXAMPLE);
        }
        Direction direction = shape.group(2).equals("after") ? Direction.AFTER : Direction.BEFORE;
        Answer what = answer.from(shape.start(3));
        if (shape.group(1) == null) {
            return starts(direction, new TimeRange(Optional.empty(), Optional.empty()), what, names);
        }
        return TimeRange.read(answer.part(0, shape.end(1)))
            .flatMap(times -> starts(direction, times, what, names));
    }

    private static Optional<Starts> starts(Direction direction, TimeRange times, Answer what, Names names) {
        Optional<Said> said = WHICH.stream().filter(one -> what.text().startsWith(one.words())).findFirst();
        Answer name = said.map(one -> what.from(one.words().length())).orElse(what);
        return names.orderOrEvent(name).map(known -> new Starts(direction, times.atLeast(), times.atMost(),
            said.map(Said::which).orElse(Which.ALL), known));
    }

    /** How long after what a further course may begin: {@code at least 7 weeks after discharge}. */
    public static Optional<Following> following(Answer answer, Names names) {
        Matcher shape = SHAPE.matcher(answer.text());
        if (!shape.matches() || shape.group(1) == null || shape.group(2).equals("before")) {
            return answer.unknown("at least 7 weeks after discharge");
        }
        Optional<Waits.Range> range = Waits.read(answer.part(0, shape.end(1)));
        Optional<String> what = names.orderOrEvent(answer.from(shape.start(3)));
        return range.flatMap(times -> what.map(name ->
            new Following(times.atLeast(), times.atMost(), name)));
    }
}
