package doseward.simulator.contract;

import static doseward.simulator.contract.Outcome.brokenIf;

import doseward.plan.Capability;
import doseward.pump.Command.Halt;
import doseward.pump.Command.Identify;
import doseward.pump.Command.Infuse;
import doseward.pump.Command.Prime;
import doseward.pump.Dispatch;
import doseward.pump.Report;
import doseward.pump.Report.Said;
import doseward.pump.Token;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The laws of what a pump must not do. */
final class RefusingLaws {
    private static final List<String> NONSENSE = List.of("infuse", "{}", "{\"v\":0,\"kind\":\"identify\"}",
        "{\"v\":5,\"kind\":\"infuse\",\"session\":1}", "[".repeat(100), " ".repeat(5_000));

    private RefusingLaws() {}

    static Outcome outlawed(Probe probe) {
        Token token = probe.newToken();
        probe.tell(new Halt(token));
        return mustNotStart(probe, token, probe.dispatch(probe.order(token, Probe.A_WHILE)));
    }

    static Outcome expired(Probe probe) {
        Token token = probe.newToken();
        Dispatch sound = probe.dispatch(probe.order(token, Probe.A_WHILE));
        Duration past = probe.last().uptime().minusMillis(1);
        return mustNotStart(probe, token, new Dispatch(sound.session(), sound.sequence(), sound.boot(),
            past.isNegative() ? Duration.ZERO : past, sound.command()));
    }

    static Outcome otherBoot(Probe probe) {
        Token token = probe.newToken();
        Dispatch sound = probe.dispatch(probe.order(token, Probe.A_WHILE));
        return mustNotStart(probe, token, new Dispatch(sound.session(), sound.sequence(), sound.boot() + 1,
            sound.notAfter(), sound.command()));
    }

    static Outcome overtaken(Probe probe) {
        Token first = probe.newToken();
        Token late = probe.newToken();
        Dispatch overtaken = probe.dispatch(probe.order(late, Probe.A_WHILE));
        probe.tell(probe.order(first, Probe.A_WHILE));
        probe.tidy(first);
        return mustNotStart(probe, late, overtaken);
    }

    static Outcome oldSession(Probe probe) {
        Token running = probe.newToken();
        probe.tell(probe.order(running, Probe.A_WHILE));
        Token old = probe.newToken();
        Dispatch sound = probe.dispatch(probe.order(old, Probe.A_WHILE));
        List<Said> halted = probe.tell(new Dispatch(sound.session() - 1, sound.sequence(), sound.boot(),
            Duration.ZERO, new Halt(running)));
        if (Probe.ended(halted, running).isEmpty()) {
            probe.tidy(running);
            return new Outcome.Broken("it did not obey the older session's halt");
        }
        return mustNotStart(probe, old, new Dispatch(sound.session() - 1, sound.sequence() + 1_000,
            sound.boot(), sound.notAfter(), sound.command()));
    }

    static Outcome busy(Probe probe) {
        Token first = probe.newToken();
        Token second = probe.newToken();
        probe.tell(probe.order(first, Probe.A_WHILE));
        List<Said> said = probe.tell(probe.order(second, Probe.A_WHILE));
        probe.tidy(first);
        probe.tidy(second);
        return brokenIf(!isRefused(said, second), "it said " + GivingLaws.kinds(said));
    }

    static Outcome unable(Probe probe) {
        Capability can = probe.identity().orElseThrow().capability();
        Volume sound = can.largest().min(Volume.ofMillilitres(1)).roundedDownTo(can.volumeStep());
        List<Infuse> orders = new ArrayList<>();
        Rate faster = new Rate(can.fastest().microlitresPerHour() + can.rateStep().microlitresPerHour());
        orders.add(probe.order(probe.newToken(), sound, faster));
        orders.add(probe.order(probe.newToken(), can.largest().plus(can.volumeStep()), can.fastest()));
        if (can.rateStep().microlitresPerHour() > 1) {
            Rate between = new Rate(can.slowest().microlitresPerHour() + 1);
            orders.add(probe.order(probe.newToken(), sound, between));
        }
        for (Infuse order : orders) {
            List<Said> said = probe.tell(order);
            probe.tidy(order.token());
            if (!isRefused(said, order.token())) {
                return new Outcome.Broken("asked for " + order.flows() + " it said "
                    + GivingLaws.kinds(said));
            }
        }
        return new Outcome.Kept();
    }

    static Outcome nonsense(Probe probe) {
        NONSENSE.forEach(text -> probe.subject().tell(text.getBytes(StandardCharsets.UTF_8)));
        Volume before = probe.last().lifetime();
        List<Said> said = probe.tell(new Identify());
        boolean answers = said.stream().anyMatch(Report.Identified.class::isInstance);
        return brokenIf(!answers || !probe.last().lifetime().equals(before),
            "afterwards it said " + GivingLaws.kinds(said));
    }

    static Outcome noPrime(Probe probe) {
        Token token = probe.newToken();
        probe.tell(probe.order(token, Probe.A_WHILE));
        List<Said> said = probe.tell(new Prime(Volume.ofMillilitres(1)));
        probe.tidy(token);
        boolean primed = said.stream().anyMatch(word -> word instanceof Report.Primed line
            && !line.volume().isZero());
        return brokenIf(primed, "it filled the line beside the dose");
    }

    private static Outcome mustNotStart(Probe probe, Token token, Dispatch order) {
        Volume before = probe.last().lifetime();
        List<Said> said = probe.tell(order);
        probe.tidy(token);
        return brokenIf(Probe.hasStarted(said, token) || probe.last().lifetime().isAbove(before),
            "it began the dose: " + GivingLaws.kinds(said));
    }

    private static boolean isRefused(List<Said> said, Token token) {
        return said.stream().anyMatch(word -> word instanceof Report.Refused refused
            && refused.token().equals(token)) && !Probe.hasStarted(said, token);
    }
}
