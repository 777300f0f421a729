package doseward.pump;

import doseward.pump.Report.AlarmCleared;
import doseward.pump.Report.Alarmed;
import doseward.pump.Report.Said;
import doseward.pump.Report.Trouble;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The trouble that a pump has found since it started, and what of it stands. */
public final class Troubles {
    private final Set<Trouble> standing = EnumSet.noneOf(Trouble.class);
    private final Set<Trouble> found = EnumSet.noneOf(Trouble.class);
    private long freeFlows;

    /** Of a pump that is switched on; so often its line has been free to run, as {@link Stamp} counts it. */
    public Troubles(long freeFlows) {
        this.freeFlows = even(freeFlows);
    }

    /** Whether it is news. */
    public boolean begins(Trouble trouble) {
        found.add(trouble);
        boolean before = mayFlowFreely();
        boolean news = standing.add(trouble);
        count(before);
        return news;
    }

    /** Whether it had stood. */
    public boolean ends(Trouble trouble) {
        boolean before = mayFlowFreely();
        boolean had = standing.remove(trouble);
        count(before);
        return had;
    }

    private void count(boolean before) {
        freeFlows += before == mayFlowFreely() ? 0 : 1;
    }

    private boolean mayFlowFreely() {
        return standing.stream().anyMatch(Trouble::mayFlowFreely);
    }

    /** How often the line has been free to run, as {@link Stamp} counts it. */
    public long freeFlows() {
        return freeFlows;
    }

    public boolean stands(Trouble trouble) {
        return standing.contains(trouble);
    }

    public Set<Trouble> standing() {
        return EnumSet.copyOf(standing);
    }

    /** Whether nothing may begin to flow; a low bag is measured against each order. */
    public boolean forbidOrders() {
        return standing.stream().anyMatch(trouble -> trouble != Trouble.BAG_LOW);
    }

    /** Each since its start, and whether it stands: the word that one began or ended may have been lost. */
    public List<Said> say(Supplier<Stamp> stamp) {
        return found.stream().<Said>map(trouble -> standing.contains(trouble)
            ? new Alarmed(stamp.get(), trouble) : new AlarmCleared(stamp.get(), trouble)).toList();
    }

    /** Its power is gone; a door that stands open it finds anew. */
    public void forget() {
        standing.clear();
        found.clear();
        freeFlows = even(freeFlows);
    }

    private static long even(long freeFlows) {
        return freeFlows + freeFlows % 2;
    }
}
