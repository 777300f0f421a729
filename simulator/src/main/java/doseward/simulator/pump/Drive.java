package doseward.simulator.pump;

import doseward.pump.Command.Infuse;
import doseward.pump.Command.Prime;
import doseward.pump.Command.Renew;
import doseward.pump.Dispatch;
import doseward.pump.Ending;
import doseward.pump.Gate;
import doseward.pump.Memory;
import doseward.pump.Report.Cause;
import doseward.pump.Report.Primed;
import doseward.pump.Report.Progress;
import doseward.pump.Report.Said;
import doseward.pump.Report.Started;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What moves fluid in a pump, from one start to the next: gives a dose at most once, and always stops. */
final class Drive {
    private final FlowMeter meter;
    private final Gate gate;
    private final Body body;
    private final Memory memory = new Memory();
    private Optional<Running> running = Optional.empty();
    private Optional<Priming> priming = Optional.empty();

    Drive(FlowMeter meter, int boot, Body body) {
        this.meter = meter;
        this.gate = new Gate(boot);
        this.body = body;
    }

    /** A line that is being filled; what flows for it reaches no patient. */
    private record Priming(Volume volume, Rate rate, Duration start) {
        Duration ends() {
            return start.plus(rate.timeFor(volume));
        }

        Volume by(Duration uptime) {
            return rate.in(uptime.minus(start)).min(volume);
        }
    }

    /** What a drive asks of the rest of the pump. */
    interface Body {
        Stamp stamp();

        Duration uptime();

        /** Why the pump can't give the order now. */
        Optional<String> inability(Infuse order);

        /** How fast it truly goes, of 1,000. */
        int speed();
    }

    Gate gate() {
        return gate;
    }

    Optional<Running> running() {
        return running;
    }

    List<Said> infuse(Dispatch dispatch, Infuse order) {
        if (running.map(dose -> dose.token().equals(order.token())).orElse(false)) {
            return List.of();
        }
        Optional<Ending> known = memory.of(order.token());
        if (known.isPresent()) {
            return List.of(known.get().say(body.stamp()));
        }
        Optional<String> objection = gate.objection(dispatch, body.uptime()).or(() -> inability(order));
        if (objection.isPresent()) {
            Ending refusal = new Ending.NeverBegun(order.token(), objection.get());
            memory.outlaw(refusal);
            return List.of(refusal.say(body.stamp()));
        }
        Running dose = new Running(order, body.uptime(), body.speed());
        running = Optional.of(dose);
        meter.begin(dose);
        return List.of(new Started(body.stamp(), order.token()));
    }

    private Optional<String> inability(Infuse order) {
        if (running.isPresent()) {
            return Optional.of("busy with " + running.get().token());
        }
        if (priming.isPresent()) {
            return Optional.of("its line is being filled");
        }
        return memory.isFull() ? Optional.of("has seen too many doses since it was switched on")
            : body.inability(order);
    }

    /** Fills the line, if nothing flows; else says that nothing left the pump for it. */
    List<Said> prime(Dispatch dispatch, Prime prime, Rate rate) {
        boolean may = gate.objection(dispatch, body.uptime()).isEmpty() && running.isEmpty();
        if (priming.isPresent()) {
            return List.of();
        }
        if (!may) {
            return List.of(new Primed(body.stamp(), Volume.ZERO));
        }
        priming = Optional.of(new Priming(prime.volume(), rate, body.uptime()));
        return List.of();
    }

    /** When what it does now comes to its end; empty while it does nothing. */
    Optional<Duration> rests() {
        return running.map(dose -> dose.finish().compareTo(dose.leaseEnds()) < 0 ? dose.finish()
            : dose.leaseEnds()).or(this::primedAt);
    }

    private Optional<Duration> primedAt() {
        return priming.map(Priming::ends);
    }

    private List<Said> endPriming() {
        Volume flowed = priming.map(fill -> fill.by(body.uptime())).orElse(Volume.ZERO);
        boolean was = priming.isPresent();
        priming = Optional.empty();
        meter.primed(flowed);
        return was ? List.of(new Primed(body.stamp(), flowed)) : List.of();
    }

    List<Said> halt(Token token) {
        if (running.isPresent() && running.get().token().equals(token)) {
            return stop(Cause.HALTED);
        }
        Ending ending = memory.of(token).filter(known -> !(known instanceof Ending.NeverBegun))
            .orElse(new Ending.Broken(token, Volume.ZERO, Cause.HALTED));
        memory.outlaw(ending);
        return List.of(ending.say(body.stamp()));
    }

    List<Said> renew(Dispatch dispatch, Renew renew) {
        if (gate.objection(dispatch, body.uptime()).isPresent()) {
            return List.of();
        }
        if (running.isPresent() && running.get().token().equals(renew.token())) {
            running.get().renew(body.uptime(), renew.lease());
            return List.of();
        }
        return memory.of(renew.token()).map(ending -> List.of(ending.say(body.stamp()))).orElse(List.of());
    }

    /** How the last dose ended, if one has. */
    List<Said> lastDose() {
        return memory.lastDose().map(ending -> List.of(ending.say(body.stamp()))).orElse(List.of());
    }

    /** What it says of the dose that flows, if one does. */
    List<Said> word() {
        if (running.isEmpty()) {
            return primedAt().filter(ends -> body.uptime().compareTo(ends) >= 0).isPresent()
                ? endPriming() : List.of();
        }
        Running dose = running.get();
        if (body.uptime().compareTo(dose.finish()) >= 0) {
            return over(dose, new Ending.Done(dose.token(), meter.delivered(dose.token())));
        }
        return body.uptime().compareTo(dose.leaseEnds()) >= 0 ? stop(Cause.LEASE_LAPSED)
            : List.of(new Progress(body.stamp(), dose.token(), meter.delivered(dose.token())));
    }

    /** Whatever flows stops. */
    List<Said> stop(Cause cause) {
        return running.map(dose -> over(dose,
                new Ending.Broken(dose.token(), meter.delivered(dose.token()), cause)))
            .orElseGet(this::endPriming);
    }

    private List<Said> over(Running dose, Ending ending) {
        meter.end(dose, body.uptime());
        running = Optional.empty();
        memory.over(ending);
        return List.of(ending.say(body.stamp()));
    }

    /** The power is gone: what flowed is over, and nobody says so. */
    void cut() {
        running.ifPresent(dose -> meter.end(dose, body.uptime()));
        running = Optional.empty();
        priming.ifPresent(fill -> meter.primed(fill.by(body.uptime())));
        priming = Optional.empty();
    }

    void move() {
        running.ifPresent(dose -> meter.move(dose, body.uptime()));
    }
}
