package doseward.simulator.invariant;

import doseward.engine.Dose;
import doseward.engine.Phase;
import doseward.quantity.Volume;
import doseward.simulator.pump.Flow;
import doseward.simulator.world.Mishap;
import doseward.simulator.world.Reached;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What truly reached the patient of a dose is what the controller believes, but for what a pump of its class
 * may err by and what its line may hold; unless the pump said that it can't know, or its line may have run
 * by itself while no dose flowed. Of pumps that count what arrives there is nothing to say.
 */
final class ReachesThePatient implements Law {
    private static final long NANOLITRES = 1_000;

    /** Of 1,000 parts: 5 % as the manuals of roller pumps have it, and the waves of a turn. */
    private static final long CLASS = 55;
    private static final long WHOLE = 1_000;

    /**
     * A line that gives 2 µL/mmHg holds 0.63 mL under 300 mmHg, felt 5 % too low; and at 200 mL/h as much as
     * 0.17 mL flows in the three seconds until a pressure is believed. One millilitre in all.
     */
    private static final long HELD = 1_000_000;

    private final SortedMap<String, Since> channels = new TreeMap<>();

    /** From when on it is reckoned: of which dose, and what then had come out more than was known. */
    private record Since(int dose, int unknown, int freely, long more) {
        static Since of(int dose, Reached now, long known) {
            return new Since(dose, now.unknown().said(), now.freely().said(), now.delivered() - known);
        }

        /** It flows since nobody knows when: the controller may have been down when its line ran freely. */
        static Since itBegan(int dose, Reached now) {
            return new Since(dose, now.unknown().said(), now.freely().said(), now.ahead());
        }

        boolean isSureUntil(Reached now) {
            return unknown == now.unknown().said() && !now.unknown().stand();
        }

        /** A line that may run freely while a dose flows makes the dose uncertain, and excuses nothing. */
        Since knowing(Reached now) {
            return new Since(dose, unknown, now.freely().said(), more);
        }

        boolean isOver(int latest, Reached now, boolean flows) {
            return dose != latest || !isSureUntil(now)
                || !flows && (freely != now.freely().said() || now.freely().stand());
        }
    }

    @Override public Optional<String> broken(Evidence evidence) {
        for (Reached reached : evidence.world().reached()) {
            Optional<String> what = broken(evidence, reached);
            if (what.isPresent()) {
                return what;
            }
        }
        return Optional.empty();
    }

    private Optional<String> broken(Evidence evidence, Reached now) {
        int dose = 0;
        long ofOthers = now.counted();
        for (Flow flow : evidence.flows()) {
            if (evidence.plan().dose(flow.token().dose()).isOn(now.channel())) {
                dose = flow.token().dose();
            }
        }
        for (Flow flow : evidence.flows()) {
            ofOthers -= flow.token().dose() == dose ? flow.nanolitres() : 0;
        }
        Since since = channels.getOrDefault(now.channel(), new Since(0, 0, 0, 0));
        boolean flows = dose != 0 && evidence.replayed().dose(dose).phase() instanceof Phase.Open;
        if (since.isOver(dose, now, flows)) {
            boolean counts = dose == 0 || flows;
            boolean began = dose != since.dose() && since.isSureUntil(now);
            channels.put(now.channel(), began ? Since.itBegan(dose, now) : Since.of(dose, now,
                counts ? now.counted()
                    : ofOthers + evidence.replayed().dose(dose).delivered().microlitres() * NANOLITRES));
            return Optional.empty();
        }
        channels.put(now.channel(), since.knowing(now));
        long arrived = now.delivered() - since.more() - ofOthers;
        return dose == 0 ? within("no dose", arrived, 0, 0)
            : of(evidence.replayed().dose(dose), arrived);
    }

    private static Optional<String> of(Dose dose, long arrived) {
        String name = "dose " + dose.number();
        long known = dose.delivered().microlitres();
        return switch (dose.phase()) {
            case Phase.Settled settled -> within(name, arrived, settled.delivered().microlitres(),
                inBag(dose, settled.delivered()));
            case Phase.Uncertain doubt -> within(name, arrived, known,
                inBag(dose, dose.flowing().beforePause().plus(doubt.atMost())));
            case Phase.Ordered _, Phase.Infusing _, Phase.Halting _ ->
                within(name, arrived, known, dose.planned().vtbi().microlitres());
            case Phase.Waiting _, Phase.AwaitingConfirmation _, Phase.AwaitingGiving _, Phase.Held _,
                Phase.Paused _ -> within(name, arrived, dose.flowing().beforePause().microlitres(),
                    dose.flowing().beforePause().microlitres());
        };
    }

    /** The whole of a bag is more than its label says. */
    private static long inBag(Dose dose, Volume most) {
        boolean all = !dose.planned().whole().isAbove(most);
        return most.microlitres() * (WHOLE + (all ? Mishap.OVERFILL : 0)) / WHOLE;
    }

    private static Optional<String> within(String dose, long arrived, long least, long most) {
        long lowest = least * NANOLITRES * (WHOLE - CLASS) / WHOLE - HELD;
        long highest = most * NANOLITRES * (WHOLE + CLASS) / WHOLE + HELD;
        return lowest <= arrived && arrived <= highest ? Optional.empty()
            : Optional.of(arrived + " nL of " + dose + " reached the patient, and " + least + " to " + most
                + " microlitres are believed");
    }
}
