package doseward.engine;

import doseward.plan.Capability;
import doseward.plan.Flows;
import doseward.plan.Giving.Flow;
import doseward.pump.Make;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a pump is fit to give flows from now on: it is known, can make them, is calibrated, tested, cool,
 * filled, and has power to the end. What it can say and has not said is unknown, and unknown is not fit.
 */
final class Fitness {
    private final PumpFacts facts;
    private final List<Flow> flows;
    private final Instant now;
    private final List<String> lacking = new ArrayList<>(0);

    private Fitness(PumpFacts facts, List<Flow> flows, Instant now) {
        this.facts = facts;
        this.flows = flows;
        this.now = now;
    }

    /** Why the pump may not give these flows now, in sentences that stay the same while nothing changes. */
    static List<String> lacking(PumpFacts facts, List<Flow> flows, Instant now) {
        Fitness fitness = new Fitness(facts, flows, now);
        if (facts.identity().isEmpty()) {
            return List.of("it has not said who it is and what it can make");
        }
        Make make = facts.identity().get().make();
        objections(facts.identity().get().capability(), flows).forEach(fitness.lacking::add);
        fitness.calibration(make);
        fitness.selfTest();
        if (make.has(Make.Sensor.BATTERY)) {
            fitness.power();
        }
        if (make.has(Make.Sensor.RESERVOIR)) {
            fitness.reservoir();
        }
        if (make.has(Make.Sensor.TEMPERATURE)) {
            fitness.temperature();
        }
        return fitness.lacking;
    }

    /** Why a pump of this make may give nothing at the stage; empty where it may. */
    static Optional<String> unreal(Make make, Stage stage) {
        return make.simulated() && stage.isForTruePumps() ? Optional.of("it is a simulated pump, and stage "
            + stage.word() + " is for a true one; connect that, or go back to simulation") : Optional.empty();
    }

    /** Whether it has not said, or not lately, something of itself that it can say. */
    static boolean isUnknown(PumpLink link, Instant now) {
        PumpFacts facts = link.facts();
        Fitness fitness = new Fitness(facts, List.of(), now);
        return facts.identity().isEmpty() || facts.selfTest().isEmpty()
            || facts.identity().get().make().sensors().stream().anyMatch(fitness::isUnknown);
    }

    private boolean isUnknown(Make.Sensor sensor) {
        return switch (sensor) {
            case BATTERY -> facts.power().filter(this::isFresh).isEmpty();
            case RESERVOIR -> facts.reservoir().filter(this::isFresh).isEmpty();
            case TEMPERATURE -> facts.temperature().isEmpty();
            case FLOW, AIR, PRESSURE, DOOR -> false;
        };
    }

    private void calibration(Make make) {
        Instant ends = now.plus(Flows.time(flows));
        if (!make.isCalibratedAt(ends)) {
            lacking.add(make.calibratedUntil().equals(Instant.EPOCH) ? "it was never calibrated"
                : "its calibration counts until " + make.calibratedUntil()
                    + ", and the dose would end later; have it calibrated");
        }
    }

    private void selfTest() {
        if (facts.selfTest().isEmpty()) {
            lacking.add("it has not said whether its self-test passed");
        } else if (!facts.selfTest().get().test().passed()) {
            lacking.add("its self-test failed: " + facts.selfTest().get().test().failed());
        }
    }

    private void power() {
        if (isUnknown(Make.Sensor.BATTERY)) {
            lacking.add("it has not said lately what it runs on");
        } else if (!facts.power().get().power().suffices(Flows.time(flows))) {
            lacking.add("its battery does not last to the end of the dose; plug it in");
        }
    }

    private void reservoir() {
        Volume takes = Flows.volume(flows);
        if (isUnknown(Make.Sensor.RESERVOIR)) {
            lacking.add("it has not said lately how much is left in its bag");
        } else if (takes.isAbove(facts.reservoir().get().left())) {
            lacking.add("its bag holds " + facts.reservoir().get().left() + ", and the dose takes " + takes
                + "; hang a full bag");
        }
    }

    private void temperature() {
        if (isUnknown(Make.Sensor.TEMPERATURE)) {
            lacking.add("it has not said how hot it is");
        } else if (facts.temperature().get().temperature().isAbove(PumpBounds.HOTTEST)) {
            lacking.add("it is hotter than " + PumpBounds.HOTTEST + "; let it cool");
        }
    }

    private boolean isFresh(PumpTold told) {
        return Duration.between(told.at(), now).compareTo(PumpBounds.TOLD_WITHIN) <= 0;
    }

    /** Why it may give nothing here, and what of the doses still to be given it can't make. */
    static List<String> unfit(Course course, String channel, Make make, Capability can) {
        List<String> unfit = new ArrayList<>(0);
        unreal(make, course.opening().stage()).ifPresent(unfit::add);
        for (Dose dose : course.doses()) {
            if (dose.planned().isOn(channel) && !dose.isSettled()) {
                objections(can, dose.planned().infusion().flows()).stream().findFirst()
                    .ifPresent(why -> unfit.add("dose " + dose.number() + ": " + why));
            }
        }
        return unfit;
    }

    private static List<String> objections(Capability can, List<Flow> flows) {
        List<String> all = new ArrayList<>(0);
        flows.stream().map(flow -> rate(can, flow.rate())).flatMap(Optional::stream).distinct()
            .forEach(all::add);
        Volume volume = Flows.volume(flows);
        if (can.smallest().isAbove(volume) || volume.isAbove(can.largest())) {
            all.add("it gives " + can.smallest() + " to " + can.largest() + ", not " + volume);
        }
        flows.stream().map(Flow::volume).filter(each -> !each.equals(each.roundedDownTo(can.volumeStep())))
            .findFirst().ifPresent(each ->
                all.add("its volumes go in steps of " + can.volumeStep() + ", not to " + each));
        return all;
    }

    private static Optional<String> rate(Capability can, Rate rate) {
        if (can.slowest().isAbove(rate) || rate.isAbove(can.fastest())) {
            return Optional.of("it flows at " + can.slowest() + " to " + can.fastest() + ", not at " + rate);
        }
        return rate.equals(rate.roundedDownTo(can.rateStep())) ? Optional.empty()
            : Optional.of("its rates go in steps of " + can.rateStep() + ", not to " + rate);
    }
}
