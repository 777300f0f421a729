package doseward.plan;

import doseward.protocol.Order;
import doseward.protocol.Schedule.Item;
import doseward.protocol.Schedule.Numbered;
import doseward.protocol.Size;
import doseward.protocol.Starts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All doses of one cycle, and the runs they hang on, before they have their numbers. */
final class CycleDraft {
    private final CycleAt at;
    private final Size size;
    private final int firstRun;
    private final List<Slot> slots = new ArrayList<>();
    private final List<RunDraft> runs = new ArrayList<>();
    private final List<String> objections = new ArrayList<>();

    private CycleDraft(CycleAt at, int firstRun) {
        this.at = at;
        this.size = at.asked().patient().size(at.protocol().patient().surface());
        this.firstRun = firstRun;
    }

    static CycleDraft of(CycleAt at, int firstRun) {
        CycleDraft draft = new CycleDraft(at, firstRun);
        Sequence.of(at.protocol().orders()).forEach(draft::order);
        return draft;
    }

    List<Slot> slots() {
        return slots.stream().sorted(Slot.IN_TURN).toList();
    }

    List<RunDraft> runs() {
        return runs;
    }

    List<String> objections() {
        return objections;
    }

    /** The end of its last dose. */
    Instant ends() {
        return slots.stream().map(Slot::end).max(Comparator.naturalOrder()).orElse(at.begins());
    }

    private void order(Order order) {
        List<Item> items = at.items(order);
        List<String> unlisted = items.stream().flatMap(item -> new DayList(at, item).objection(order.name())
            .stream()).toList();
        objections.addAll(unlisted);
        if (items.isEmpty() || !unlisted.isEmpty()) {
            return;
        }
        Optional<Starts> starts = order.schedule().starts();
        if (starts.isEmpty()) {
            items.forEach(item -> occasions(order, item, new DayList(at, item).days())
                .forEach(occasion -> add(order, occasion, onCycle(occasion), order.mayStartLateBy())));
        } else {
            waiting(order, items, starts.orElseThrow());
        }
    }

    private List<Occasion> occasions(Order order, Item item, List<Day> days) {
        return Occasions.of(order, item, at.asked(), days);
    }

    private Hangs onCycle(Occasion occasion) {
        return occasion.range().<Hangs>map(range -> new Hangs.OnDoseBefore(range.every(), range.atMost()))
            .orElseGet(() -> new Hangs.OnCycle(Duration.between(at.begins(), occasion.due())));
    }

    private void waiting(Order order, List<Item> items, Starts starts) {
        boolean event = at.protocol().orders().stream().noneMatch(one -> one.name().equals(starts.what()));
        List<Slot> awaited = slots.stream().filter(slot -> slot.order().name().equals(starts.what()))
            .sorted(Slot.IN_TURN).toList();
        if (event) {
            run(order, items, starts, Awaiting.event(starts, at.begins()));
        } else if (awaited.isEmpty()) {
            objections.add(order.name() + " waits for " + starts.what() + ", which is not given in cycle "
                + at.number() + ".");
        } else if (starts.which() == Starts.Which.EACH) {
            pairs(order, items, starts, awaited);
        } else {
            run(order, items, starts, Awaiting.of(starts, awaited));
        }
    }

    /** All its doses hang on one moment: the later of its first day and what it waits for. */
    private void run(Order order, List<Item> items, Starts starts, Awaiting awaiting) {
        Optional<Instant> firstDay = items.stream().map(item -> new DayList(at, item))
            .filter(DayList::isDated).flatMap(list -> list.days().stream()).map(Day::begins)
            .min(Comparator.naturalOrder());
        boolean before = starts.direction() == Starts.Direction.BEFORE;
        Optional<Instant> notBefore = before ? Optional.empty() : firstDay;
        Instant begins = begins(firstDay.orElse(at.begins()), before, awaiting);
        int number = firstRun + runs.size();
        runs.add(new RunDraft(number, order, starts, notBefore, begins, awaiting.with()));
        int first = firstDay(items);
        for (Item item : items) {
            for (Occasion occasion : occasions(order, item, new DayList(at, item).daysFrom(begins, first))) {
                Hangs hangs = occasion.range()
                    .<Hangs>map(range -> new Hangs.OnDoseBefore(range.every(), range.atMost()))
                    .orElseGet(() -> new Hangs.OnRun(number, Duration.between(begins, occasion.due())));
                boolean opens = occasion.due().equals(begins);
                add(order, counted(occasion, item), hangs, opens ? late(order, awaiting)
                    : order.mayStartLateBy());
            }
        }
    }

    private static Instant begins(Instant firstDay, boolean before, Awaiting awaiting) {
        Instant moment = awaiting.moment().orElse(firstDay);
        Instant early = before || moment.isAfter(firstDay) ? moment : firstDay;
        return awaiting.latest().filter(early::isAfter).orElse(early);
    }

    /** Days of the cycle keep the cycle's count, however much later the order begins. */
    private Occasion counted(Occasion occasion, Item item) {
        if (!new DayList(at, item).isDated()) {
            return occasion;
        }
        long days = Math.floorDiv(Duration.between(at.begins(), occasion.due()).toMinutes(),
            Duration.ofDays(1).toMinutes());
        return new Occasion(at.firstDay() + Math.toIntExact(days), occasion.due(), occasion.portion(),
            occasion.range());
    }

    private int firstDay(List<Item> items) {
        return items.stream().filter(item -> item.days() instanceof Numbered)
            .flatMap(item -> new DayList(at, item).numbers((Numbered) item.days())).min(Integer::compareTo)
            .orElse(at.firstDay());
    }

    /** Each dose goes with one of the same day, the first with the first. */
    private void pairs(Order order, List<Item> items, Starts starts, List<Slot> awaited) {
        List<Slot> left = new ArrayList<>(awaited);
        for (Item item : items) {
            for (Occasion occasion : occasions(order, item, new DayList(at, item).days())) {
                Optional<Slot> with = left.stream().filter(slot -> cycleDay(slot.due())
                    == cycleDay(occasion.due())).findFirst();
                if (with.isEmpty()) {
                    objections.add(order.name() + " goes with each " + starts.what() + ", and on day "
                        + occasion.day() + " there is none for it.");
                    continue;
                }
                left.remove(with.orElseThrow());
                pair(order, occasion, starts, Awaiting.with(starts, with.orElseThrow()));
            }
        }
    }

    private void pair(Order order, Occasion occasion, Starts starts, Awaiting awaiting) {
        Instant begins = begins(awaiting.latest().orElse(at.begins()),
            starts.direction() == Starts.Direction.BEFORE, awaiting);
        int number = firstRun + runs.size();
        runs.add(new RunDraft(number, order, starts, Optional.empty(), begins, awaiting.with()));
        add(order, new Occasion(occasion.day(), begins, occasion.portion(), Optional.empty()),
            new Hangs.OnRun(number, Duration.ZERO), late(order, awaiting));
    }

    private long cycleDay(Instant moment) {
        return Math.floorDiv(Duration.between(at.begins(), moment).toMillis(),
            Duration.ofDays(1).toMillis());
    }

    private static Duration late(Order order, Awaiting awaiting) {
        return awaiting.slack().filter(slack -> slack.compareTo(order.mayStartLateBy()) < 0)
            .orElse(order.mayStartLateBy());
    }

    private void add(Order order, Occasion occasion, Hangs hangs, Duration late) {
        Duration lateBy = occasion.range().map(range -> range.atMost().minus(range.every()))
            .filter(slack -> slack.compareTo(late) < 0).orElse(late);
        slots.add(new Slot(at.protocol().orders().indexOf(order), order, occasion.day(), occasion.due(),
            lateBy, hangs, occasion.portion(),
            Preparation.of(order, occasion.portion(), size, at.asked().pump(),
                new Allowance(at.asked().override()))));
    }
}
