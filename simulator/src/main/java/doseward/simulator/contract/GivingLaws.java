package doseward.simulator.contract;

import static doseward.simulator.contract.Outcome.brokenIf;

import doseward.pump.Command.Halt;
import doseward.pump.Command.Identify;
import doseward.pump.Command.Infuse;
import doseward.pump.Report;
import doseward.pump.Report.Said;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The laws of giving and stopping. */
final class GivingLaws {
    private static final Duration LEASE_AND_A_SECOND = Duration.ofSeconds(3);
    private static final Duration SHORT = Duration.ofSeconds(4);

    private GivingLaws() {}

    static Outcome birth(Probe probe) {
        List<Said> said = new ArrayList<>(probe.tell(new Identify()));
        boolean tested = said.stream().anyMatch(Report.SelfTested.class::isInstance);
        return brokenIf(probe.identity().isEmpty() || !tested, "it said " + kinds(said));
    }

    static Outcome starts(Probe probe) {
        Token token = probe.newToken();
        List<Said> said = probe.tell(probe.order(token, Probe.A_WHILE));
        probe.tidy(token);
        return brokenIf(!Probe.hasStarted(said, token), "it said " + kinds(said));
    }

    static Outcome once(Probe probe) {
        Token token = probe.newToken();
        Infuse order = probe.order(token, Probe.A_WHILE);
        var dispatch = probe.dispatch(order);
        probe.tell(dispatch);
        probe.tell(dispatch);
        Volume flowed = Probe.ended(probe.tell(new Halt(token)), token).orElse(Volume.ZERO);
        Volume lifetime = probe.last().lifetime();
        probe.tell(dispatch);
        List<Said> again = probe.tell(order);
        probe.tidy(token);
        return brokenIf(Probe.hasStarted(again, token) || !probe.last().lifetime().equals(lifetime),
            "after " + flowed + " under it, it gave more under the same token");
    }

    static Outcome stops(Probe probe) {
        Token token = probe.newToken();
        probe.tell(probe.order(token, Probe.A_WHILE));
        Optional<Volume> first = Probe.ended(probe.tell(new Halt(token)), token);
        Volume lifetime = probe.last().lifetime();
        probe.listen(LEASE_AND_A_SECOND);
        Optional<Volume> second = Probe.ended(probe.tell(new Halt(token)), token);
        return brokenIf(first.isEmpty() || !first.equals(second)
            || !probe.last().lifetime().equals(lifetime), "it said " + first + ", then " + second
                + ", and its lifetime went from " + lifetime + " to " + probe.last().lifetime());
    }

    static Outcome lease(Probe probe) {
        Token token = probe.newToken();
        probe.tell(probe.order(token, Probe.A_WHILE));
        List<Said> said = probe.listen(LEASE_AND_A_SECOND);
        boolean lapsed = said.stream().anyMatch(word -> word instanceof Report.Stopped stopped
            && stopped.token().equals(token) && stopped.cause() == Report.Cause.LEASE_LAPSED);
        probe.tidy(token);
        return brokenIf(!lapsed, "it said " + kinds(said));
    }

    static Outcome finishes(Probe probe) {
        Token token = probe.newToken();
        Infuse order = probe.order(token, SHORT);
        List<Said> said = new ArrayList<>(probe.tell(order));
        Duration lasts = order.flows().getFirst().rate().timeFor(order.vtbi());
        said.addAll(probe.goOn(token, lasts.plusSeconds(1)));
        Optional<Volume> flowed = Probe.ended(said, token);
        probe.tidy(token);
        return brokenIf(!flowed.equals(Optional.of(order.vtbi())), "of " + order.vtbi() + " it gave "
            + flowed.map(Volume::toString).orElse("nobody knows how much"));
    }

    static Outcome reboot(Probe probe) {
        Token token = probe.newToken();
        probe.tell(probe.order(token, Probe.A_WHILE));
        Stamp before = probe.last();
        if (!probe.subject().reboot()) {
            probe.tidy(token);
            return new Outcome.NotTried("nobody here can take its power away");
        }
        List<Said> said = new ArrayList<>(probe.listen(Probe.ANSWERS_WITHIN));
        said.addAll(probe.tell(new Identify()));
        Stamp after = probe.last();
        return brokenIf(after.boot() <= before.boot() || hasForgotten(before, after)
            || said.stream().anyMatch(word -> word.stamp().boot() > before.boot()
                && Probe.hasStarted(List.of(word), token)), "before it " + before + ", after it " + after);
    }

    static Outcome monotonic(Probe probe) {
        SortedMap<String, Volume> delivered = new TreeMap<>();
        Stamp before = probe.heard().getFirst().stamp();
        for (Said said : probe.heard().subList(1, probe.heard().size())) {
            Stamp now = said.stamp();
            boolean same = now.boot() == before.boot();
            if (now.boot() < before.boot() || hasForgotten(before, now)
                    || same && (now.sequence() <= before.sequence()
                        || now.uptime().compareTo(before.uptime()) < 0)) {
                return new Outcome.Broken("after " + before + " came " + now);
            }
            if (said instanceof Report.Progress flow) {
                Volume known = delivered.getOrDefault(flow.token().toString(), Volume.ZERO);
                if (known.isAbove(flow.delivered())) {
                    return new Outcome.Broken("a dose shrank from " + known + " to " + flow.delivered());
                }
                delivered.put(flow.token().toString(), flow.delivered());
            }
            before = now;
        }
        return new Outcome.Kept();
    }

    /** What it counts in its life has gone back. */
    private static boolean hasForgotten(Stamp before, Stamp after) {
        return before.lifetime().isAbove(after.lifetime()) || before.freeFlows() > after.freeFlows();
    }

    static String kinds(List<Said> said) {
        return said.isEmpty() ? "nothing"
            : String.join(", ", said.stream().map(word -> word.getClass().getSimpleName()).toList());
    }
}
