package doseward.simulator.ward;

import doseward.engine.Chart;
import doseward.engine.Course;
import doseward.engine.Input;
import doseward.engine.Reading;
import doseward.protocol.Sign;
import doseward.quantity.Measure;
import doseward.simulator.chance.Chance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The hospital's laboratory: what was drawn is told hours later, one analysis sooner than another, and now
 * and then never. What counts is when it was drawn. Beside some results it prints the upper limit of normal.
 */
public final class Laboratory {
    /** What is urgent is done in half the time. */
    private static final int URGENT = 2;
    /** Then nobody waits for it any longer, and draws again. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    /** Whoever told it in vain has a sheet of paper at last. */
    private static final int MOST_TOLD = 3;

    private final int loses;
    private final Chance chance;
    private final List<Sample> samples = new ArrayList<>();
    private int lost;

    Laboratory(int loses, Chance chance) {
        this.loses = loses;
        this.chance = chance;
    }

    private static final class Sample {
        private final Reading result;
        private final Instant ready;
        private final Instant missed;
        private final boolean lost;
        private int told;
        private Instant toldAt = Instant.MIN;

        Sample(Reading result, Instant ready, Instant missed, boolean lost) {
            this.result = result;
            this.ready = ready;
            this.missed = missed;
            this.lost = lost;
        }
    }

    /** Whether the sign is found here, and not at the bed. */
    static boolean tests(Sign sign) {
        return Analysis.of(sign.name()).isPresent();
    }

    /** Blood was drawn, which will give this result. */
    void draw(Reading result, boolean urgent) {
        Analysis analysis = Analysis.of(result.sign()).orElseThrow();
        int share = urgent ? URGENT : 1;
        Instant ready = result.taken().plus(chance.between(analysis.shortest(), analysis.longest())
            .dividedBy(share));
        samples.removeIf(old -> old.missed.isBefore(result.taken().minus(PATIENCE)));
        boolean isLost = chance.permille(loses);
        lost += isLost ? 1 : 0;
        samples.add(new Sample(result, ready, result.taken().plus(analysis.longest().dividedBy(share))
            .plus(PATIENCE), isLost));
    }

    /** Whether somebody still waits for a result of the sign. */
    boolean awaits(String sign, Instant now) {
        return samples.stream().anyMatch(sample -> sample.result.sign().equals(sign)
            && now.isBefore(sample.missed) && !sample.result.taken().isAfter(now));
    }

    /** How many samples it has lost. */
    public int lost() {
        return lost;
    }

    /** Tells what is ready, and again what did not come into the journal. */
    void tell(Bed bed, Course course) {
        for (Sample sample : samples) {
            if (isNews(sample, bed.now(), course)) {
                sample.told++;
                sample.toldAt = bed.now();
                bed.say(new Input.RecordReading(bed.now(), sample.result));
            }
        }
    }

    /** Whether there is anything to tell. */
    public boolean hasNews(Instant now, Course course) {
        for (Sample sample : samples) {
            if (isNews(sample, now, course)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNews(Sample sample, Instant now, Course course) {
        return !sample.lost && sample.told < MOST_TOLD && !now.isBefore(sample.ready)
            && !now.equals(sample.toldAt) && !isKnown(course, sample.result);
    }

    private static boolean isKnown(Course course, Reading result) {
        for (Reading known : course.charts().of(result.sign()).map(Chart::readings).orElse(List.of())) {
            if (known.taken().equals(result.taken())) {
                return true;
            }
        }
        return false;
    }

    /** Usual ones for adults; empty where the signs file asks for none. */
    static Optional<Measure> upperNormal(Sign sign) {
        return sign instanceof Sign.Number number
            && number.upperNormal() instanceof Sign.UpperNormal.ByLaboratory ? Optional.of(limit(number))
            : Optional.empty();
    }

    private static Measure limit(Sign.Number sign) {
        return switch (sign.name()) {
            case "creatinine", "bilirubin" -> Measure.ofThousandths(1_200, sign.unit());
            case "ALT", "AST" -> Measure.of(40, sign.unit());
            default -> sign.usual().highest();
        };
    }
}
