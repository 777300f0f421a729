package doseward.language.words;

import doseward.protocol.Schedule.WallClock;
import java.util.List;
import java.util.Optional;

/** Times by the clock on the wall: {@code 08:00 and 20:00}. */
public final class Clocks {
    private Clocks() {}

    public static Optional<List<WallClock>> read(Answer answer) {
        return NameLists.read(answer, Clocks::one);
    }

    private static Optional<WallClock> one(Answer answer) {
        return answer.text().matches("([01][0-9]|2[0-3]):[0-5][0-9]")
            ? Optional.of(new WallClock(Integer.parseInt(answer.text().substring(0, 2)),
                Integer.parseInt(answer.text().substring(3))))
            : answer.unknown("08:00 and 20:00");
    }
}
