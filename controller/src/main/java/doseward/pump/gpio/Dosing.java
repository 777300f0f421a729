package doseward.pump.gpio;

import doseward.plan.Giving.Flow;
import doseward.pump.Abilities;
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
import doseward.pump.Report.Trouble;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.pump.gpio.shaft.Shaft;
import doseward.pump.gpio.shaft.UnseenShaft;
import doseward.pump.gpio.stepper.Motor;
import doseward.pump.past.Past;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Gives doses by a motor: each at most once, and always stops. */
final class Dosing {
    private final Model model;
    private final Motor motor;
    private final Shaft shaft;
    private final Body body;
    private final Gate gate;
    private final Memory memory = new Memory();
    private Volume ended;
    private Optional<Dose> dose = Optional.empty();
    private Optional<Filling> priming = Optional.empty();
    private Volume moved = Volume.ZERO;

    /** What turns for no dose. Whatever goes back delivers nothing, and takes nothing from what was. */
    private record Filling(Turning turning, boolean back) {
        Volume delivered() {
            return back ? Volume.ZERO : turning.delivered();
        }
    }

    /** What dosing asks of the rest of the pump. */
    interface Body {
        Stamp stamp();

        Duration uptime();

        /** Why nothing may begin now. */
        Optional<String> obstacle();

        /** Why it may not even go back now. */
        Optional<String> obstacleBack();

        /** What it lacks to give the whole order. */
        Optional<String> shortage(Infuse order);
    }

    Dosing(Model model, Motor motor, Shaft shaft, Body body, Past past) {
        this.model = model;
        this.motor = motor;
        this.shaft = shaft;
        this.body = body;
        this.gate = new Gate(past.boots() + 1);
        this.ended = past.lifetime();
    }

    Gate gate() {
        return gate;
    }

    boolean isGiving() {
        return dose.isPresent();
    }

    /** All that it ever delivered. */
    Volume lifetime() {
        return dose.map(now -> now.turning().delivered()).or(() -> priming.map(Filling::delivered))
            .map(ended::plus).orElse(ended);
    }

    /** How far it moved when it was last moved by hand, or its line was filled. */
    Volume moved() {
        return moved;
    }

    List<Said> infuse(Dispatch dispatch, Infuse order) {
        if (dose.map(now -> now.token().equals(order.token())).orElse(false)) {
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
        dose = Optional.of(new Dose(order, turn(order.flows()), body.uptime()));
        return List.of(new Started(body.stamp(), order.token()));
    }

    private Optional<String> inability(Infuse order) {
        if (dose.isPresent()) {
            return Optional.of("busy with " + dose.get().token());
        }
        if (body.obstacle().isPresent()) {
            return body.obstacle();
        }
        if (priming.isPresent() || motor.isTurning()) {
            return Optional.of(priming.isPresent() ? "its line is being filled"
                : "its motor still turns back");
        }
        return memory.isFull() ? Optional.of("has seen too many doses since it was switched on")
            : Abilities.objection(model.capability(), order).or(() -> body.shortage(order));
    }

    private Turning turn(List<Flow> flows) {
        Turning turning = new Turning(flows, model.step(), model.limits(), shaft);
        motor.begin(turning.train());
        return turning;
    }

    List<Said> renew(Dispatch dispatch, Renew renew) {
        if (gate.objection(dispatch, body.uptime()).isPresent()) {
            return List.of();
        }
        if (dose.isPresent() && dose.get().token().equals(renew.token())) {
            dose.get().renew(body.uptime(), renew.lease());
            return List.of();
        }
        return memory.of(renew.token()).map(ending -> List.of(ending.say(body.stamp()))).orElse(List.of());
    }

    List<Said> halt(Token token) {
        if (dose.isPresent() && dose.get().token().equals(token)) {
            return stop(Cause.HALTED);
        }
        Ending ending = memory.of(token).filter(known -> !(known instanceof Ending.NeverBegun))
            .orElse(new Ending.Broken(token, Volume.ZERO, Cause.HALTED));
        memory.outlaw(ending);
        return List.of(ending.say(body.stamp()));
    }

    /** Fills the line, if nothing turns; else says that nothing left the pump for it. */
    List<Said> prime(Dispatch dispatch, Prime prime) {
        boolean may = gate.objection(dispatch, body.uptime()).isEmpty() && dose.isEmpty()
            && body.obstacle().isEmpty();
        if (priming.isPresent()) {
            return List.of();
        }
        if (!may || motor.isTurning()) {
            return List.of(new Primed(body.stamp(), Volume.ZERO));
        }
        priming = Optional.of(new Filling(turn(List.of(new Flow(prime.volume(),
            model.capability().fastest()))), false));
        return List.of();
    }

    /** Turns a little by hand; why not, if it does not. */
    Optional<String> move(Move move) {
        Optional<String> objection = unmoved(move);
        if (objection.isEmpty()) {
            List<Flow> flows = List.of(new Flow(move.volume(), move.rate()));
            priming = Optional.of(new Filling(move.back() ? turnBack(flows) : turn(flows), move.back()));
        }
        return objection;
    }

    private Optional<String> unmoved(Move move) {
        if (dose.isPresent() || priming.isPresent() || motor.isTurning()) {
            return Optional.of("its motor turns");
        }
        if (move.rate().isAbove(model.capability().fastest())) {
            return Optional.of("flows at " + model.capability().fastest() + " at most");
        }
        if (model.step().stepsIn(move.volume()) == 0) {
            return Optional.of("a step moves more than " + move.volume());
        }
        return move.back() ? body.obstacleBack() : body.obstacle();
    }

    /** No encoder is asked: it looks for steps that go forward. */
    private Turning turnBack(List<Flow> flows) {
        Turning turning = new Turning(flows, model.step(), model.limits(), new UnseenShaft());
        motor.beginBack(turning.train());
        return turning;
    }

    /** How the last dose ended, if one has. */
    List<Said> lastDose() {
        return memory.lastDose().map(ending -> List.of(ending.say(body.stamp()))).orElse(List.of());
    }

    /** What came to its end since the last look: all that was ordered, a lease, a motor that failed. */
    List<Said> look() {
        if (motor.isTurning()) {
            return dose.filter(now -> body.uptime().compareTo(now.leaseEnds()) >= 0).isPresent()
                ? stop(Cause.LEASE_LAPSED) : List.of();
        }
        if (dose.filter(now -> !now.turning().isComplete()).isPresent()) {
            return stop(Cause.TROUBLE);
        }
        return shaft.isSeen() ? end() : List.of();
    }

    /** All that was to turn has. */
    private List<Said> end() {
        shaft.rest();
        return dose.map(now -> over(now, new Ending.Done(now.token(), now.turning().delivered())))
            .orElseGet(this::endPriming);
    }

    /** How far the dose is. */
    Optional<Said> progress() {
        return dose.map(now -> new Progress(body.stamp(), now.token(), now.turning().delivered()));
    }

    /** Whatever flows stops; no step is made once this has returned. */
    List<Said> stop(Cause cause) {
        motor.stop();
        shaft.rest();
        return dose.map(now -> over(now, new Ending.Broken(now.token(), now.turning().delivered(), cause)))
            .orElseGet(this::endPriming);
    }

    /** Whatever goes back stops: there is no further. */
    List<Said> stopBack() {
        boolean back = priming.map(Filling::back).orElse(dose.isEmpty());
        return back && motor.isTurning() ? stop(Cause.HALTED) : List.of();
    }

    /** Stops for a trouble; of a blocked line it takes back what is pent up, and never more than it gave. */
    List<Said> stopFor(Trouble trouble) {
        long made = dose.map(Dose::turning)
            .or(() -> priming.filter(line -> !line.back()).map(Filling::turning))
            .map(Turning::stepsMade).orElse(0L);
        List<Said> said = stop(Cause.TROUBLE);
        long back = Math.min(made, model.step().stepsIn(model.backOff()));
        if (trouble == Trouble.OCCLUSION_DOWNSTREAM && back > 0) {
            motor.backOff(back);
        }
        return said;
    }

    private List<Said> endPriming() {
        Optional<Filling> line = priming;
        priming = Optional.empty();
        line.ifPresent(filled -> {
            ended = ended.plus(filled.delivered());
            moved = filled.turning().delivered();
        });
        return line.<List<Said>>map(filled -> List.of(new Primed(body.stamp(), filled.delivered())))
            .orElse(List.of());
    }

    private List<Said> over(Dose now, Ending ending) {
        ended = ended.plus(now.turning().delivered());
        dose = Optional.empty();
        memory.over(ending);
        return List.of(ending.say(body.stamp()));
    }
}
