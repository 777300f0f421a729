package doseward.simulator.world;

import doseward.simulator.pump.Flow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All flows of all pumps in the order in which they began; only the last of each pump still changes. */
final class FlowBook {
    private final List<Bay> bays;
    private final List<Flow> flows = new ArrayList<>();
    private final int[] known;
    private final int[] last;

    FlowBook(List<Bay> bays) {
        this.bays = bays;
        this.known = new int[bays.size()];
        this.last = new int[bays.size()];
    }

    List<Flow> flows() {
        for (int bay = 0; bay < bays.size(); bay++) {
            List<Flow> its = bays.get(bay).flows();
            if (known[bay] > 0) {
                flows.set(last[bay], its.get(known[bay] - 1));
            }
            for (; known[bay] < its.size(); known[bay]++) {
                last[bay] = flows.size();
                flows.add(its.get(known[bay]));
            }
        }
        return Collections.unmodifiableList(flows);
    }

    /** The last flow of each pump. */
    List<Flow> latest() {
        List<Flow> all = flows();
        List<Flow> latest = new ArrayList<>(bays.size());
        for (int bay = 0; bay < bays.size(); bay++) {
            if (known[bay] > 0) {
                latest.add(all.get(last[bay]));
            }
        }
        return latest;
    }
}
