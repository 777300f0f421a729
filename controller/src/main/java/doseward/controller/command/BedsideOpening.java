package doseward.controller.command;

import doseward.command.Saved;
import doseward.console.Unopened;
import doseward.controller.settings.OrderFile;
import doseward.controller.settings.Settings;
import doseward.engine.Person;
import doseward.plan.Plan;
import doseward.plan.sheet.ReadAloud;
import doseward.quantity.Weight;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Lets a person open the course of these settings at the console: once, and as it was looked at. */
final class BedsideOpening implements Unopened {
    private final Settings settings;
    private final InstantSource clock;
    private final ProtocolShelf shelf;
    private final BlockingQueue<Settings> opened = new LinkedBlockingQueue<>(1);
    private volatile Optional<Opened> by = Optional.empty();

    BedsideOpening(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
        this.shelf = new ProtocolShelf(settings);
    }

    private record Opened(Person person, String key) {}

    /** The settings with the course, once somebody has opened it. */
    BlockingQueue<Settings> opened() {
        return opened;
    }

    @Override public Standing standing() {
        return new Standing(settings.controller(), settings.stage().word(), settings.zone().getId(),
            by.map(Opened::person));
    }

    @Override public synchronized List<Offered> protocols() {
        return shelf.offered(clock.instant());
    }

    @Override public List<OfferedPump> pumps() {
        return OfferedPumps.of(settings, clock.instant());
    }

    @Override public synchronized Looked plan(Person person, Wish wish) throws Objection {
        checkUnopened();
        return looked(worked(person, wish));
    }

    @Override public synchronized Standing open(Person person, String key, String code, Wish wish)
            throws Objection {
        if (by.equals(Optional.of(new Opened(person, key)))) {
            return standing();
        }
        checkUnopened();
        WorkedOrder worked = worked(person, wish);
        if (!worked.code().equals(code)) {
            throw new Objection(List.of("This is not what was looked at: something was chosen anew, or the "
                + "protocol was changed since. Look at the plan again."));
        }
        try {
            Saved.whole(OrderFile.beside(settings.journal()), worked.text());
        } catch (IOException trouble) {
            throw new Objection(List.of("The order can't be kept in " + OrderFile.beside(settings.journal())
                + " (" + trouble + "). See to the disk, then open the course again."));
        }
        by = Optional.of(new Opened(person, key));
        opened.add(settings.ordering(worked.order()));
        return standing();
    }

    private void checkUnopened() throws Objection {
        if (by.isPresent()) {
            throw new Objection(List.of("This course has been opened by " + by.get().person() + "."));
        }
    }

    private WorkedOrder worked(Person person, Wish wish) throws Objection {
        String protocol = shelf.named(wish.protocol()).orElseThrow(() ->
            new Objection(List.of("No such protocol is offered. Choose one of the list.")));
        return WorkedOrder.of(settings, protocol, person, wish, clock.instant());
    }

    private Looked looked(WorkedOrder worked) {
        Plan plan = worked.plan();
        Weight weight = worked.order().patient().weight();
        Settings ordered = settings.ordering(worked.order());
        List<String> pumps = plan.channels().stream().map(channel -> "Channel " + channel + ": "
            + ordered.pumps().get(channel).words() + ".").toList();
        SortedMap<String, List<String>> sentences = new TreeMap<>();
        sentences.put("read_aloud", ReadAloud.sentences(plan, settings.zone()));
        sentences.put("totals", ReadAloud.totals(plan, settings.zone()));
        sentences.put("limits", ReadAloud.limits(plan, settings.zone()));
        sentences.put("beyond", plan.beyond());
        sentences.put("pumps", pumps);
        sentences.put("patient",
            new TypedPatient(worked.order().patient(), worked.order().levels()).besides());
        return new Looked(worked.code(), plan.head().title(), plan.head().revision(), plan.head().hash(),
            weight.toString(), weight.avoirdupois(), sentences);
    }
}
