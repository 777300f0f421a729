package doseward.plan;

import doseward.protocol.Limits.Severity;
import doseward.protocol.Order;
import doseward.protocol.Protocol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One drug on two channels. It may be meant, and is then overridden as a soft limit is; more often a bag was
 * hung twice, or a channel was named for another drug.
 */
final class SameDrug {
    private SameDrug() {}

    static List<String> objections(Protocol protocol, Optional<SoftOverride> override) {
        List<String> objections = new ArrayList<>();
        judge(protocol, override, objections, new ArrayList<>());
        return objections;
    }

    /** Those that somebody answers for. */
    static List<String> beyond(Plan plan) {
        List<String> notes = new ArrayList<>();
        judge(plan.protocol(), plan.override(), new ArrayList<>(), notes);
        return notes;
    }

    private static void judge(Protocol protocol, Optional<SoftOverride> override, List<String> objections,
            List<String> notes) {
        Allowance allowance = new Allowance(override);
        channels(protocol).forEach((drug, channels) -> {
            List<String> more = new ArrayList<>();
            if (channels.size() > 1) {
                allowance.objection(Severity.SOFT, drug, "it is the same drug on channels "
                    + String.join(" and ", channels), more).ifPresent(objections::add);
            }
            more.forEach(note -> notes.add(drug + ": " + note));
        });
    }

    private static SortedMap<String, SortedSet<String>> channels(Protocol protocol) {
        SortedMap<String, SortedSet<String>> channels = new TreeMap<>();
        protocol.orders().stream().filter(Order::isByPump).forEach(order ->
            channels.computeIfAbsent(order.product().name(), _ -> new TreeSet<>())
                .add(order.pump().channel()));
        return channels;
    }
}
