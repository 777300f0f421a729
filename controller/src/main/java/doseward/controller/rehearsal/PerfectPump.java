package doseward.controller.rehearsal;

import doseward.plan.Capability;
import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Make;
import doseward.pump.Report;
import doseward.pump.SelfTest;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pump that does at once what it is told, and says so; one for each channel. */
final class PerfectPump {
    /** It draws from no bag, runs on no battery, and is never out of true. */
    private static final Make MAKE =
        new Make("rehearsal", "rehearsal", Make.Container.BAG, List.of(), Instant.MAX);

    private final String name;
    private final Instant begun;
    private final Capability capability;
    private long sequence;
    private Volume lifetime = Volume.ZERO;
    private Optional<Running> running = Optional.empty();

    PerfectPump(String channel, Instant begun, Capability capability) {
        this.name = "pump-" + channel;
        this.begun = begun;
        this.capability = capability;
    }

    /** A dose that flows. */
    private record Running(Command.Infuse infuse, Instant started) {
        Volume flowedBy(Instant now) {
            Duration left = Duration.between(started, now);
            Volume flowed = Volume.ZERO;
            for (Flow flow : infuse.flows()) {
                Duration whole = flow.rate().timeFor(flow.volume());
                if (left.compareTo(whole) < 0) {
                    return flowed.plus(flow.rate().in(left).min(flow.volume()));
                }
                flowed = flowed.plus(flow.volume());
                left = left.minus(whole);
            }
            return flowed;
        }

        Instant ends() {
            return infuse.flows().stream().map(flow -> flow.rate().timeFor(flow.volume()))
                .reduce(started, Instant::plus, (one, other) -> other);
        }
    }

    /** What it says to a command. */
    List<Report> hear(Command command, Instant now) {
        return switch (command) {
            case Command.Infuse infuse -> {
                running = Optional.of(new Running(infuse, now));
                yield List.of(new Report.Started(stamp(now), infuse.token()));
            }
            case Command.Halt halt -> halted(halt.token(), now);
            case Command.Renew _ -> List.of();
            case Command.Identify _ -> greeting(now);
            case Command.Prime prime -> List.of(new Report.Primed(stamp(now), prime.volume()));
            case Command.TestAlarm _ -> List.of(tested(now));
        };
    }

    private List<Report> halted(Token token, Instant now) {
        if (running.filter(dose -> dose.infuse().token().equals(token)).isEmpty()) {
            return List.of();
        }
        Volume flowed = running.orElseThrow().flowedBy(now);
        lifetime = lifetime.plus(flowed);
        running = Optional.empty();
        return List.of(new Report.Stopped(stamp(now), token, flowed, Report.Cause.HALTED));
    }

    /** What it says while it stands still; nothing while it runs. */
    List<Report> rest(Instant now) {
        return running.isEmpty() ? greeting(now) : List.of();
    }

    /** What it says by itself as a dose flows. */
    List<Report> live(Instant now) {
        if (running.isEmpty()) {
            return List.of();
        }
        Running dose = running.orElseThrow();
        List<Report> reports = new ArrayList<>();
        if (now.isBefore(dose.ends())) {
            reports.add(new Report.Progress(stamp(now), dose.infuse().token(), dose.flowedBy(now)));
        } else {
            lifetime = lifetime.plus(dose.infuse().vtbi());
            running = Optional.empty();
            reports.add(new Report.Finished(stamp(now), dose.infuse().token(), dose.infuse().vtbi()));
        }
        return reports;
    }

    /** When the dose that flows will have ended. */
    Optional<Instant> ends() {
        return running.map(Running::ends);
    }

    private List<Report> greeting(Instant now) {
        return List.of(new Report.Identified(stamp(now), MAKE, capability), tested(now));
    }

    private Report tested(Instant now) {
        return new Report.SelfTested(stamp(now), new SelfTest(List.of(), List.of()));
    }

    private Stamp stamp(Instant now) {
        return new Stamp(name, 1, ++sequence, Duration.between(begun, now), lifetime, 0);
    }
}
