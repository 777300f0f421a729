package doseward.controller.telling;

import doseward.controller.words.Clock;
import doseward.controller.words.DoseWords;
import doseward.engine.Course;
import doseward.engine.Dose;
import doseward.journal.Chronicle;
import doseward.plan.PlannedDose;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every dose of a course as a row for a spreadsheet: plain numbers, each unit in the head of its column. */
public final class DoseSheet {
    private static final List<String> HEAD = List.of("dose", "cycle", "order", "channel", "due",
        "window ends", "outcome", "began", "ended", "planned mL", "delivered mL", "delivered mL at most",
        "unit", "planned amount", "delivered amount", "attempts", "held", "why");

    private final Clock clock;

    private DoseSheet(Clock clock) {
        this.clock = clock;
    }

    /** The sheet, with its times as clocks show them in the zone of the clock. */
    public static String of(Chronicle chronicle, Clock clock) {
        List<List<String>> rows = new ArrayList<>();
        DoseSheet sheet = new DoseSheet(clock);
        Course.replay(chronicle.opening(), chronicle.events()).doses()
            .forEach(dose -> rows.add(sheet.row(dose)));
        return Csv.of(HEAD, rows, chronicle.opening().stage());
    }

    private List<String> row(Dose dose) {
        PlannedDose planned = dose.planned();
        List<String> row = new ArrayList<>(List.of(Integer.toString(dose.number()),
            Integer.toString(planned.cycle()), planned.order(), dose.isByPump() ? planned.channel() : "nurse",
            time(dose.due()), time(dose.windowEnds()), DoseWords.outcome(dose), time(dose.flowSeen()),
            time(dose.flowEnded())));
        row.addAll(dose.isByPump() ? List.of(millilitres(planned.vtbi()), millilitres(dose.delivered()),
            millilitres(DoseWords.atMost(dose))) : List.of("", "", ""));
        row.add(planned.amount().map(DoseSheet::unit).orElse(""));
        row.add(planned.amount().map(DoseSheet::count).orElse(""));
        row.add(dose.amountGiven().map(DoseSheet::count).orElse(""));
        row.addAll(List.of(Integer.toString(dose.attempts()), dose.held() ? "yes" : "no",
            clock.read(DoseWords.why(dose))));
        return row;
    }

    private String time(Optional<Instant> moment) {
        return moment.map(clock::sortable).orElse("");
    }

    private static String millilitres(Volume volume) {
        return plain(volume.microlitres(), 1_000);
    }

    private static String unit(Amount amount) {
        return amount.kind().units().getFirst().words();
    }

    private static String count(Amount amount) {
        return plain(amount.count(), amount.kind().units().getFirst().count());
    }

    /** A spreadsheet reads a number only without commas in threes. */
    private static String plain(long count, long of) {
        return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(of)).stripTrailingZeros().toPlainString();
    }
}
