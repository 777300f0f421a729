package doseward.controller.telling;

import doseward.controller.words.Clock;
import doseward.engine.Event;
import doseward.engine.Reading;
import doseward.journal.Chronicle;
import doseward.protocol.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Every reading of a course as a row for a spreadsheet, and with a wrong one what was put in its place. */
public final class ReadingSheet {
    private static final int DECIMALS_OF_MILLIONTHS = 6;
    private static final List<String> HEAD = List.of("taken", "sign", "value", "unit", "by", "since",
        "upper normal", "entered", "as");

    private final Clock clock;

    private ReadingSheet(Clock clock) {
        this.clock = clock;
    }

    /** The sheet, with its times as clocks show them in the zone of the clock. */
    public static String of(Chronicle chronicle, Clock clock) {
        List<List<String>> rows = new ArrayList<>();
        ReadingSheet sheet = new ReadingSheet(clock);
        chronicle.events().forEach(event -> rows.addAll(sheet.rows(event)));
        return Csv.of(HEAD, rows, chronicle.opening().stage());
    }

    private List<List<String>> rows(Event event) {
        return switch (event) {
            case Event.ReadingRecorded(_, var reading) -> List.of(row(event, reading, "reading"));
            case Event.BaselineRecorded(_, var reading) -> List.of(row(event, reading, "baseline"));
            case Event.ReadingCorrected(_, var wrong, var right, var because) ->
                List.of(row(event, wrong, "withdrawn: " + because), row(event, right, "correction"));
            default -> List.of();
        };
    }

    private List<String> row(Event event, Reading reading, String as) {
        return List.of(clock.sortable(reading.taken()), reading.sign(), value(reading.value()),
            reading.value() instanceof Value.Measured(var measure) ? measure.unit() : "", reading.by(),
            reading.since().map(clock::sortable).orElse(""),
            reading.upperNormal().map(limit -> number(limit.millionths())).orElse(""),
            clock.sortable(event.at()), as);
    }

    private static String value(Value value) {
        return switch (value) {
            case Value.Measured(var measure) -> number(measure.millionths());
            case Value.Graded(var grade) -> Integer.toString(grade);
            case Value.Chosen _, Value.SeveralChosen _, Value.Happened _ -> value.toString();
        };
    }

    private static String number(long millionths) {
        return BigDecimal.valueOf(millionths, DECIMALS_OF_MILLIONTHS).stripTrailingZeros().toPlainString();
    }
}
