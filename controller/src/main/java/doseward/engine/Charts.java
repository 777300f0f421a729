package doseward.engine;

import doseward.plan.Plan;
import doseward.protocol.Sign;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * All that was recorded of the patient and can still be looked at.
 *
 * @param all one for each sign of the plan
 * @param baselines what was measured before the first dose, one for each sign at most
 */
public record Charts(List<Chart> all, List<Reading> baselines) {
    public Charts {
        all = List.copyOf(all);
        baselines = List.copyOf(baselines);
    }

    static Charts blank(Plan plan) {
        SortedMap<String, Duration> back = Lookback.of(plan);
        return new Charts(plan.signs().stream().map(Sign::name)
            .map(sign -> Chart.blank(sign, back.getOrDefault(sign, Bounds.KEPT_BESIDES))).toList(),
            List.of());
    }

    /** The chart of the sign; one that the plan does not speak of has none. */
    public Optional<Chart> of(String sign) {
        for (Chart chart : all) {
            if (chart.sign().equals(sign)) {
                return Optional.of(chart);
            }
        }
        return Optional.empty();
    }

    /** The latest reading of each sign that has one. */
    List<Reading> latest() {
        return all.stream().flatMap(chart -> chart.latest().stream()).toList();
    }

    Optional<Reading> latest(String sign) {
        return of(sign).flatMap(Chart::latest);
    }

    Optional<Reading> baseline(String sign) {
        return baselines.stream().filter(reading -> reading.sign().equals(sign)).findFirst();
    }

    Charts with(Reading reading) {
        return of(reading.sign()).map(chart -> with(chart.with(reading))).orElse(this);
    }

    Charts corrected(Reading wrong, Reading right) {
        return of(wrong.sign()).map(chart -> with(chart.corrected(wrong, right))).orElse(this);
    }

    /** With another measurement from before the first dose; it replaces an earlier one. */
    Charts withBaseline(Reading reading) {
        List<Reading> others = new ArrayList<>(baselines);
        others.removeIf(known -> known.sign().equals(reading.sign()));
        others.add(reading);
        return new Charts(all, others);
    }

    private Charts with(Chart changed) {
        List<Chart> changedAll = new ArrayList<>(all);
        changedAll.replaceAll(chart -> chart.sign().equals(changed.sign()) ? changed : chart);
        return new Charts(changedAll, baselines);
    }
}
