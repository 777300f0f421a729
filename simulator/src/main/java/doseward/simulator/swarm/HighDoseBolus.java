package doseward.simulator.swarm;

import doseward.plan.Patient;
import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import doseward.protocol.Bag;
import doseward.protocol.Checklist;
import doseward.protocol.Checklist.Required;
import doseward.protocol.Comparison;
import doseward.protocol.Condition;
import doseward.protocol.DoseAmount;
import doseward.protocol.Drug;
import doseward.protocol.Head;
import doseward.protocol.HoldRule;
import doseward.protocol.Limits;
import doseward.protocol.Order;
import doseward.protocol.Sign;
import doseward.protocol.StopRule;
import doseward.protocol.Timing;
import doseward.quantity.Measure;
import doseward.quantity.Rate;
import doseward.quantity.Strength;
import doseward.quantity.Units;
import doseward.quantity.Volume;
import doseward.quantity.Weight;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The plan that a swarm runs: high-dose bolus interleukin-2 for 80 kg, as a file would give it. */
public final class HighDoseBolus {
    private static final Instant FROM = Instant.parse("2026-01-05T08:00:00Z");
    private static final Duration CYCLE = Duration.ofDays(14);
    private static final Duration FRESH = Duration.ofHours(3);
    private static final Timing TIMING = new Timing(1, 5, Duration.ofHours(8), 14);
    private static final Duration LATE = Duration.ofHours(2);
    private static final Volume WHOLE = new Volume(52_666);
    private static final String PRESSURE = "systolic pressure";
    private static final String CREATININE = "creatinine";
    private static final String SATURATION = "oxygen saturation";
    private static final String URINE = "urine flow";
    private static final String RHYTHM = "heart rhythm";
    private static final String MIND = "mental state";

    private HighDoseBolus() {}

    /** A course of so many cycles of 14 doses. */
    public static Plan ofCycles(int cycles) {
        return new Plan(
            new Head("il2-high-dose-bolus", 1, "High-dose bolus interleukin-2", Head.Status.EXAMPLE, List.of(), "none"),
            new Patient(Weight.ofKilograms(80)), FROM, List.of(order()), signs(), doses(cycles));
    }

    private static List<PlannedDose> doses(int cycles) {
        List<PlannedDose> doses = new ArrayList<>();
        for (int cycle = 1; cycle <= cycles; cycle++) {
            for (int index = 0; index < TIMING.doses(); index++) {
                Instant due = FROM.plus(CYCLE.multipliedBy(cycle - 1)).plus(TIMING.offset(index));
                doses.add(new PlannedDose(doses.size() + 1, cycle, "aldesleukin", "A", due, LATE, Units.ofMillion(48),
                    new Volume(2_666), WHOLE, new Volume(52_660), new Rate(210_600), Duration.ofMinutes(15),
                    List.of()));
            }
        }
        return doses;
    }

    private static Order order() {
        DoseAmount amount = new DoseAmount(new Units(600_000), DoseAmount.Basis.PER_KG);
        return new Order("aldesleukin", drug(), amount, new Units(1), Optional.empty(), "intravenous", "A",
            new Bag(Optional.of(Volume.ofMillilitres(50)), Bag.VolumeIs.BEFORE_THE_DRUG_IS_ADDED, "5 % glucose"),
            Duration.ofMinutes(15), TIMING, LATE, Duration.ofHours(7), Order.WhenHeld.WAIT, checklist(), holds(),
            stops(), limits());
    }

    private static Drug drug() {
        return new Drug("aldesleukin", new Strength(Units.ofMillion(18)), new Strength(new Units(30_000)),
            new Strength(new Units(1_200_000)), List.of("intravenous"), List.of("5 % glucose"),
            List.of(new Drug.BagBand(Optional.empty(), Volume.ofMillilitres(50))), Units.ofMillion(110));
    }

    private static Checklist checklist() {
        return new Checklist(2, List.of(new Required(PRESSURE, FRESH), new Required(SATURATION, FRESH),
            new Required(URINE, FRESH), new Required(CREATININE, FRESH), new Required(RHYTHM, FRESH),
            new Required(MIND, FRESH)));
    }

    private static List<HoldRule> holds() {
        return List.of(
            new HoldRule(number(PRESSURE, Comparison.BELOW, 90, "mmHg"),
                number(PRESSURE, Comparison.AT_LEAST, 90, "mmHg")),
            new HoldRule(number(SATURATION, Comparison.AT_MOST, 90, "%"),
                number(SATURATION, Comparison.ABOVE, 90, "%")),
            new HoldRule(number(URINE, Comparison.BELOW, 20, "mL/h"),
                number(URINE, Comparison.AT_LEAST, 20, "mL/h")),
            new HoldRule(choice(RHYTHM, true, "sinus"), choice(RHYTHM, false, "sinus")),
            new HoldRule(choice(MIND, true, "clear"), choice(MIND, false, "clear")));
    }

    private static List<StopRule> stops() {
        return List.of(new StopRule(number(CREATININE, Comparison.AT_LEAST, 3, "mg/dL"), StopRule.Ends.CYCLE),
            new StopRule(new Condition.DosesHeld(false, Comparison.AT_LEAST, 3), StopRule.Ends.CYCLE));
    }

    private static Limits limits() {
        return new Limits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(14),
            Optional.of(28), List.of(new Limits.DosesWithin(Duration.ofHours(24), 4)));
    }

    private static List<Sign> signs() {
        return List.of(sign(PRESSURE, "mmHg", 40, 260, 90, 160), sign(SATURATION, "%", 50, 100, 92, 100),
            sign(URINE, "mL/h", 0, 1_000, 20, 200), sign(CREATININE, "mg/dL", 0, 20, 0, 2),
            new Sign.Choice(RHYTHM, List.of("sinus", "atrial fibrillation")),
            new Sign.Choice(MIND, List.of("clear", "confused")));
    }

    private static Sign sign(String name, String unit, long lowest, long highest, long usualLow, long usualHigh) {
        return new Sign.Number(name, unit,
            new Sign.Range(Measure.of(lowest, unit), Measure.of(highest, unit)),
            new Sign.Range(Measure.of(usualLow, unit), Measure.of(usualHigh, unit)));
    }

    private static Condition number(String sign, Comparison comparison, long value, String unit) {
        return new Condition.Compared(sign, comparison, Measure.of(value, unit));
    }

    private static Condition choice(String sign, boolean negated, String value) {
        return new Condition.Chosen(sign, negated, List.of(value));
    }
}
