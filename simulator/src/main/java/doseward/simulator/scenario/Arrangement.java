package doseward.simulator.scenario;

import doseward.plan.Capability;
import doseward.protocol.Value;
import doseward.quantity.Rate;
import doseward.scenario.DoseName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How a ward is arranged before a scenario begins; without a word of the scenario all do their duty. */
final class Arrangement {
    private final SortedMap<String, Value> signs = new TreeMap<>();
    private final List<String> unrecorded = new ArrayList<>();
    private final List<DoseName> unconfirmed = new ArrayList<>();
    private final List<DoseName> ungiven = new ArrayList<>();
    private final List<Integer> unbegun = new ArrayList<>();
    private boolean armed = true;
    private Optional<Duration> acknowledgedAfter = Optional.empty();
    private Capability pumps = Capability.USUAL;

    void show(String sign, Value value) {
        signs.put(sign, value);
    }

    void nobodyRecords(String sign) {
        unrecorded.add(sign);
    }

    void nobodyConfirms(DoseName dose) {
        unconfirmed.add(dose);
    }

    void nobodyGives(DoseName dose) {
        ungiven.add(dose);
    }

    void nobodyBegins(int cycle) {
        unbegun.add(cycle);
    }

    void nobodyArms() {
        armed = false;
    }

    void acknowledgedAfter(Duration time) {
        acknowledgedAfter = Optional.of(time);
    }

    void fastest(Rate rate) {
        pumps = new Capability("slow pump", pumps.slowest(), rate, pumps.rateStep(), pumps.smallest(),
            pumps.largest(), pumps.volumeStep());
    }

    SortedMap<String, Value> signs() {
        return signs;
    }

    boolean isRecorded(String sign) {
        return !unrecorded.contains(sign);
    }

    List<DoseName> unconfirmed() {
        return unconfirmed;
    }

    List<DoseName> ungiven() {
        return ungiven;
    }

    boolean isBegun(int cycle) {
        return !unbegun.contains(cycle);
    }

    boolean isArmed() {
        return armed;
    }

    Optional<Duration> acknowledgedAfter() {
        return acknowledgedAfter;
    }

    Capability pumps() {
        return pumps;
    }
}
