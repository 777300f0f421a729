package doseward.simulator.pump;

import doseward.quantity.Rate;
import doseward.simulator.plant.Transport;
import doseward.simulator.plant.Tube;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whose drug comes out at the far end of a line: what left the bags during each flow, in the order in which
 * it left. The line was filled with fluid without drug before the first.
 */
final class Passage {
    private final Tube tube;
    private final List<Long> left = new ArrayList<>();
    private Optional<Transport> transport = Optional.empty();
    private Rate rate = new Rate(1);
    private Rate reckoned = new Rate(1);
    private boolean anotherBag;
    private long unclaimed;
    private long taken;
    private long out;

    Passage(Tube tube) {
        this.tube = tube;
    }

    /** A flow begins; what has left its bag already belongs to it. */
    void begin(Rate at, long takenSoFar) {
        goOn(takenSoFar);
        left.add(unclaimed);
        unclaimed = 0;
        anotherBag = false;
        rate = at;
    }

    void bagHung(long takenSoFar) {
        goOn(takenSoFar);
        anotherBag = true;
    }

    private void goOn(long takenSoFar) {
        long more = takenSoFar - taken;
        taken = takenSoFar;
        if (anotherBag || left.isEmpty()) {
            unclaimed += more;
        } else {
            left.set(left.size() - 1, left.getLast() + more);
        }
    }

    /** What has arrived of each of these flows, in nanolitres, by the time so much was taken and came out. */
    List<Flow> arrived(List<Flow> flows, long takenSoFar, long outSoFar) {
        goOn(takenSoFar);
        long drug = flows.isEmpty() ? 0 : drugOut(outSoFar);
        List<Flow> arrived = new ArrayList<>(flows.size());
        for (int index = 0; index < flows.size(); index++) {
            Flow flow = flows.get(index);
            boolean last = index == flows.size() - 1;
            long its = last ? drug : Math.min(drug, left.get(index));
            drug -= its;
            arrived.add(new Flow(flow.token(), flow.start(), flow.end(), its));
        }
        return arrived;
    }

    private long drugOut(long outSoFar) {
        Transport line = transport.orElseGet(this::begun);
        if (!rate.equals(reckoned)) {
            line.flowsAt(rate);
            reckoned = rate;
        }
        if (outSoFar > out) {
            line.flow(outSoFar - out);
            out = outSoFar;
        }
        return line.drugOut();
    }

    private Transport begun() {
        Transport line = new Transport(tube, rate);
        line.comesWith(true);
        reckoned = rate;
        transport = Optional.of(line);
        return line;
    }
}
