package doseward.language.difference;

import static doseward.language.difference.Area.FLOW;

import doseward.language.difference.Pairs.Pair;
import doseward.language.telling.DaysSaid;
import doseward.language.telling.Flowing;
import doseward.language.telling.Said;
import doseward.protocol.Dosage;
import doseward.protocol.Order;
import doseward.protocol.Schedule.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** What differs between the days of two orders, item by item. */
final class ItemFacets {
    private ItemFacets() {}

    static List<Difference> compared(Order before, Order after) {
        List<Item> gone = new ArrayList<>(before.schedule().items());
        List<Item> come = new ArrayList<>(after.schedule().items());
        String label = gone.size() == 1 && come.size() == 1 ? "" : "…: ";
        List<Difference> found = new ArrayList<>();
        List<BiPredicate<Item, Item>> ways = List.of(Item::equals,
            (old, now) -> old.days().equals(now.days()) && old.inCycles().equals(now.inCycles()),
            (old, now) -> old.days().equals(now.days()), (_, _) -> true);
        ways.forEach(way -> matched(gone, come, way).forEach(pair -> {
            String of = label.replace("…", DaysSaid.of(pair.old()));
            found.addAll(Facets.compared(of(before, pair.old(), of), of(after, pair.now(), of)));
        }));
        gone.forEach(item -> found.add(whole("no longer: ", before, item, Tendency.STRICTER)));
        come.forEach(item -> found.add(whole("new: ", after, item, Tendency.LOOSER)));
        return found;
    }

    /** Takes out the items that match in this way. */
    private static List<Pair<Item>> matched(List<Item> gone, List<Item> come, BiPredicate<Item, Item> way) {
        List<Pair<Item>> pairs = new ArrayList<>();
        for (Item old : List.copyOf(gone)) {
            come.stream().filter(now -> way.test(old, now)).findFirst().ifPresent(now -> {
                gone.remove(old);
                come.remove(now);
                pairs.add(new Pair<>(old, now));
            });
        }
        return pairs;
    }

    private static Difference whole(String word, Order order, Item item, Tendency tendency) {
        return new Difference(FLOW, word + String.join("; ",
            of(order, item, "").stream().map(Facet::text).toList()), tendency);
    }

    private static List<Facet> of(Order order, Item item, String label) {
        List<Facet> all = new ArrayList<>();
        all.add(new Facet(FLOW, label + "given …", DaysSaid.of(item), Grades.days(item)));
        all.add(new Facet(FLOW, label + "timing: …", Flowing.pattern(item.pattern()),
            Grades.pattern(item.pattern())));
        if (!Said.isOneAmount(order) && !Said.isInSteps(item)) {
            Dosage dosage = item.dosage().orElse(order.dosage());
            all.add(new Facet(FLOW, label + "… a dose", Said.dosage(dosage), Grades.dosage(dosage)));
        }
        item.over().ifPresent(over ->
            all.add(new Facet(FLOW, label + "flows over …", over.toString(), Grades.over(over))));
        if (!item.profile().isEmpty()) {
            all.add(new Facet(FLOW, label + "at …", Flowing.profile(item.profile()),
                Grades.profile(item.profile())));
        }
        item.atMost().ifPresent(most -> all.add(Facet.count(FLOW, label + "at most … doses a cycle", most,
            Tendency.LOOSER, Tendency.STRICTER)));
        return all;
    }
}
