package doseward.door;

import doseward.engine.Pumps;
import doseward.plan.Capability;
import doseward.pump.Command;
import doseward.pump.Pump;
import doseward.pump.Report;
import doseward.pump.Stamp;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A pump that does at once what it is told, by the bench's clock. */
final class BenchPump implements Pump {
    private final InstantSource clock;
    private final Instant booted;
    private final Deque<Report> reports = new ArrayDeque<>();
    private Optional<Command.Infuse> running = Optional.empty();
    private Instant started = Instant.EPOCH;
    private Instant spoke = Instant.EPOCH;
    private long sequence;
    private Volume lifetime = Volume.ZERO;

    BenchPump(InstantSource clock) {
        this.clock = clock;
        this.booted = clock.instant();
    }

    @Override public void send(Command command) {
        switch (command) {
            case Command.Infuse infuse -> {
                running = Optional.of(infuse);
                started = clock.instant();
                reports.add(new Report.Started(stamp(), infuse.token()));
            }
            case Command.Halt halt -> halted(halt);
            case Command.Renew _ -> { }
            case Command.Identify _, Command.TestAlarm _ -> identify();
            case Command.Prime prime -> reports.add(new Report.Primed(stamp(), prime.volume()));
        }
    }

    @Override public Optional<Report> poll() {
        if (reports.isEmpty() && !spoke.equals(clock.instant())) {
            spoke = clock.instant();
            running.ifPresentOrElse(this::progress, this::identify);
        }
        return Optional.ofNullable(reports.poll());
    }

    private void halted(Command.Halt halt) {
        running.filter(infuse -> infuse.token().equals(halt.token())).ifPresent(infuse -> {
            lifetime = lifetime.plus(flowed(infuse));
            running = Optional.empty();
            reports.add(new Report.Stopped(stamp(), halt.token(), flowed(infuse), Report.Cause.HALTED));
        });
    }

    private void progress(Command.Infuse infuse) {
        if (flowed(infuse).isAbove(infuse.vtbi()) || flowed(infuse).equals(infuse.vtbi())) {
            lifetime = lifetime.plus(infuse.vtbi());
            running = Optional.empty();
            reports.add(new Report.Finished(stamp(), infuse.token(), infuse.vtbi()));
        } else {
            reports.add(new Report.Progress(stamp(), infuse.token(), flowed(infuse)));
        }
    }

    private Volume flowed(Command.Infuse infuse) {
        return infuse.flows().getFirst().rate().in(Duration.between(started, clock.instant()))
            .min(infuse.vtbi());
    }

    private void identify() {
        reports.add(new Report.Identified(stamp(), Pumps.PLAIN, Capability.USUAL));
        reports.add(new Report.SelfTested(stamp(), Pumps.SOUND));
    }

    private Stamp stamp() {
        return new Stamp("pump-1", 1, ++sequence, Duration.between(booted, clock.instant()), lifetime, 0);
    }
}
