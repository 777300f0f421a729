package doseward.language.difference;

import static doseward.language.difference.Area.GUARD;
import static doseward.language.difference.Tendency.LOOSER;
import static doseward.language.difference.Tendency.STRICTER;
import static doseward.language.difference.Tendency.UNDECIDED;

import doseward.protocol.Checklist;
import doseward.protocol.Order;
import java.util.ArrayList;
import java.util.List;

/** What an order says of checks, criteria and limits. */
final class GuardFacets {
    private GuardFacets() {}

    static List<Facet> of(Order order) {
        List<Facet> all = new ArrayList<>();
        checks(order.checklist(), all);
        order.criteria().forEach(table -> table.criteria().forEach(one -> all.add(new Facet(GUARD,
            table.table() + " criterion " + one.name() + ": …", one.when().text(),
            Counted.isOnlyAgainstGiving(table.table(), order)
                ? new Grade.Said(one.when(), STRICTER, STRICTER) : new Grade.Open()))));
        all.addAll(LimitFacets.of(order.limits()));
        return all;
    }

    private static void checks(Checklist list, List<Facet> all) {
        all.add(Facet.count(GUARD, "… named nurses confirm each dose", list.nurses(), STRICTER, STRICTER));
        list.record().forEach(one -> all.add(Facet.time(GUARD, one.sign()
            + " recorded before each dose, no older than …", one.within(), LOOSER, STRICTER)));
        list.recordingBegins().ifPresent(time -> all.add(Facet.time(GUARD,
            "recording begins … before the first dose", time, UNDECIDED, UNDECIDED)));
        list.whileRunning().forEach(one -> all.add(Facet.time(GUARD,
            one.sign() + " recorded while a dose runs, every …", one.within(), LOOSER, STRICTER)));
        if (!list.whileRunning().isEmpty()) {
            all.add(Facet.time(GUARD, "… of grace for a reading while a dose runs", list.grace(), LOOSER,
                UNDECIDED));
        }
        list.report().forEach(sign -> all.add(Facet.open(GUARD, sign + " reported when it happens", "")));
    }
}
