package doseward.language.check;

import doseward.protocol.Checklist.Required;
import doseward.protocol.Condition;
import doseward.protocol.Criteria;
import doseward.protocol.HoldRule;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import doseward.protocol.Schedule;
import doseward.protocol.StopRule;
import doseward.quantity.Numbers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What some protocols ask of signs and act on, as the lines of the customs file. */
final class Customary {
    private static final Duration DAY = Duration.ofDays(1);

    private final SortedMap<String, List<List<Duration>>> fresh = new TreeMap<>();
    private final SortedMap<String, List<List<Long>>> rules = new TreeMap<>();

    Customary(List<Protocol> protocols) {
        protocols.stream().flatMap(protocol -> protocol.orders().stream()).forEach(this::take);
    }

    List<String> lines() {
        return Stream.concat(
            fresh.entrySet().stream().map(entry -> "fresh | " + entry.getKey() + " | "
                + minutes(entry.getValue().stream().flatMap(List::stream).sorted().limit(1).toList()) + " | "
                + String.join(" | ", entry.getValue().stream().map(Customary::minutes).toList())),
            rules.entrySet().stream().map(entry -> "rule | " + entry.getKey() + " | "
                + String.join(" | ", entry.getValue().stream().map(Customary::range).toList()))).toList();
    }

    private void take(Order order) {
        int before = comesSeveralTimes(order) ? 0 : 1;
        order.checklist().record().forEach(required -> asked(required, before));
        order.checklist().whileRunning().forEach(required -> asked(required, 2));
        Stream.of(order.holds().stream().map(HoldRule::when), order.stops().stream().map(StopRule::when),
                order.criteria().stream().flatMap(table -> table.criteria().stream())
                    .map(Criteria.Criterion::when))
            .flatMap(all -> all).forEach(this::acts);
    }

    private static boolean comesSeveralTimes(Order order) {
        return order.schedule().items().stream().allMatch(item -> switch (item.pattern()) {
            case Schedule.Grid(var every, _) -> every.compareTo(DAY) < 0;
            case Schedule.EachDay(int times, _) -> times > 1;
            case Schedule.InARow _ -> false;
        });
    }

    private void asked(Required required, int column) {
        fresh.computeIfAbsent(required.sign(), _ -> columns(3)).get(column).add(required.within());
    }

    private void acts(Condition when) {
        Edge.of(when).forEach(edge -> rules.computeIfAbsent(edge.what(), _ -> columns(2))
            .get(edge.low() ? 0 : 1).add(edge.millionths()));
    }

    private static <T> List<List<T>> columns(int count) {
        return Stream.generate(() -> (List<T>) new ArrayList<T>()).limit(count).toList();
    }

    private static String minutes(List<Duration> times) {
        return times.stream().max(Duration::compareTo).map(time -> Long.toString(time.toMinutes()))
            .orElse("-");
    }

    private static String range(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? "- | -" : number(sorted.getFirst()) + " | " + number(sorted.getLast());
    }

    private static String number(long millionths) {
        return Numbers.decimal(millionths, Customs.DECIMALS).replace(",", "");
    }
}
