package doseward.engine;

import doseward.protocol.Checklist;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.Order;
import doseward.protocol.Sign;
import doseward.protocol.Value;
import doseward.quantity.Measure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Readings of a few signs, and what conditions come to on them; times are hours after the course begins. */
final class Judged {
    static final String DRIP = "phenylephrine";
    static final String URINE = "urine output";
    static final String MIND = "mental state";
    static final String PAIN = "chest pain";

    private Story story;

    private Judged(Story story) {
        this.story = story;
    }

    /** Pressure and urine within 2 hours, creatinine within 12, a drip within 15 minutes, pain reported. */
    static Judged nothing() {
        return of(new Ruled());
    }

    static Judged of(Ruled rules) {
        return new Judged(signs(rules).story());
    }

    /** Some rules look two days back, so that what they need is kept. */
    private static Ruled signs(Ruled rules) {
        Condition back = lowest(Il2.PRESSURE, 48, Comparison.BELOW, 0);
        Sign.Several mind = new Sign.Several(MIND, List.of("clear", "agitated", "confused"), "clear",
            Sign.Codes.NONE);
        return rules.records(Ruled.pressure(), Duration.ofHours(2))
            .records(Ruled.result(Il2.CREATININE, "mg/dL"), Duration.ofHours(12))
            .records(Ruled.urine(), Duration.ofHours(2)).records(drip(), Duration.ofMinutes(15))
            .records(mind, Duration.ofHours(2)).hears(Ruled.choice(PAIN, "absent", "present"))
            .holds(back, windowed(Condition.Statistic.HIGHEST, DRIP, 48, Comparison.ABOVE,
                Measure.of(99, "mL/h")));
    }

    private static Sign drip() {
        Sign.Range range = new Sign.Range(Measure.of(0, "mL/h"), Measure.of(100, "mL/h"));
        return new Sign.Number(DRIP, "mL/h", List.of(), range, range, new Sign.UpperNormal.None(), true,
            Sign.Codes.NONE);
    }

    static Instant hour(long hour) {
        return Il2.BEGINS.plus(Duration.ofHours(hour));
    }

    Judged pressure(Instant at, long mmHg) {
        story.pressure(at, mmHg);
        return this;
    }

    Judged creatinine(Instant at, long thousandths) {
        story.creatinine(at, thousandths);
        return this;
    }

    Judged drip(Instant at, long rate) {
        story.reads(at, DRIP, rate * 1000, "mL/h");
        return this;
    }

    Judged urine(Instant from, Instant at, long millilitres) {
        Value value = new Value.Measured(Measure.of(millilitres, "mL"));
        return records(new Reading(URINE, value, at, "N. Urse").since(from));
    }

    Judged mind(Instant at, String... choices) {
        Value value = choices.length == 1 ? new Value.Chosen(choices[0])
            : new Value.SeveralChosen(List.of(choices));
        return records(new Reading(MIND, value, at, "N. Urse"));
    }

    Judged pain(Instant at, String choice) {
        return records(new Reading(PAIN, new Value.Chosen(choice), at, "N. Urse"));
    }

    Judged records(Reading reading) {
        story.hear(new Input.RecordReading(reading.taken(), reading));
        return this;
    }

    Judged baseline(Reading reading) {
        story.hear(new Input.RecordBaseline(reading.taken(), reading));
        return this;
    }

    Judged hears(Input input) {
        story.hear(input);
        return this;
    }

    Course course() {
        return story.course();
    }

    Truth at(Instant now, Condition condition) {
        return working(now, condition).truth();
    }

    Working working(Instant now, Condition condition) {
        return Judge.beforeDose(story.course(), order(), 1, now).judge(condition);
    }

    /** As it is judged while a dose runs. */
    Order order() {
        return story.course().plan().orders().getFirst();
    }

    Checklist checklist() {
        return order().checklist();
    }

    static Condition lowest(String sign, long hours, Comparison comparison, long mmHg) {
        return windowed(Condition.Statistic.LOWEST, sign, hours, comparison, Measure.of(mmHg, "mmHg"));
    }

    static Condition windowed(Condition.Statistic statistic, String sign, long hours,
            Comparison comparison, Measure value) {
        return new Condition.Compared(new Condition.Windowed(statistic, sign,
            new Condition.Over(Duration.ofHours(hours))), comparison, new Condition.Fixed(value),
            Condition.Lasting.NOT);
    }

    static Condition lasting(String sign, Comparison comparison, long mmHg, long minutes, boolean more) {
        return new Condition.Compared(new Condition.Latest(sign), comparison,
            new Condition.Fixed(Measure.of(mmHg, "mmHg")),
            new Condition.Lasting(Optional.of(Duration.ofMinutes(minutes)), more));
    }

    static Condition against(String sign, Comparison comparison, Condition.Reference reference) {
        return new Condition.Compared(new Condition.Latest(sign), comparison, reference,
            Condition.Lasting.NOT);
    }
}
