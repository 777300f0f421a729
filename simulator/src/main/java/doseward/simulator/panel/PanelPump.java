package doseward.simulator.panel;

import doseward.pump.Dispatch;
import doseward.pump.Report.Said;
import doseward.pump.Report.Trouble;
import doseward.pump.Token;
import doseward.quantity.Volume;
import doseward.simulator.pump.CryingPump;
import doseward.simulator.pump.Device;
import doseward.simulator.pump.Display;
import doseward.simulator.pump.Flow;
import doseward.simulator.pump.KeepingPump;
import doseward.simulator.pump.SimulatedPump;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A pump at whose front somebody stands. What they do is done in its next turn, by the thread that turns it;
 * what is to be seen is put up after each turn.
 */
public final class PanelPump implements Device {
    private static final Volume OVERFILL = Volume.ofMillilitres(10);

    private final KeepingPump pump;
    private final CryingPump crying;
    private final Volume holds;
    private final int threshold;
    private final Consumer<Sight> seen;
    private final Queue<Function<SimulatedPump, List<Said>>> hands = new ConcurrentLinkedQueue<>();
    private final Set<Trick> tricks = EnumSet.noneOf(Trick.class);
    private final Cry cry = new Cry();
    private Optional<Display> last = Optional.empty();
    private Duration uptime = Duration.ZERO;

    /**
     * A pump with a body, into which a full reservoir was put.
     *
     * @param holds what its reservoir holds, by its label; there is some more in it, as in true ones
     * @param threshold in mmHg, at which it takes its line for blocked
     * @param sounder is told in words when it cries for its controller
     * @param seen is told after each turn what is to be seen
     */
    PanelPump(KeepingPump pump, Volume holds, int threshold, Consumer<String> sounder, Consumer<Sight> seen) {
        this.pump = pump;
        this.crying = new CryingPump(pump, sounder);
        this.holds = holds;
        this.threshold = threshold;
        this.seen = seen;
        refill();
    }

    /** Somebody makes something go wrong, or puts it right; for any thread. */
    void set(Trick trick, boolean on) {
        hands.add(inside -> {
            boolean changes = on ? tricks.add(trick) : tricks.remove(trick);
            return changes ? trick.set(on, inside) : List.of();
        });
    }

    /** Somebody presses its stop key; for any thread. */
    void halt() {
        hands.add(SimulatedPump::pressStop);
    }

    /** Somebody presses its silence key; for any thread. */
    void silence() {
        hands.add(inside -> {
            cry.silence(uptime);
            return List.of();
        });
    }

    /** Somebody puts a full syringe in, or hangs a full bag, which no pump allows that gives; any thread. */
    void refill() {
        hands.add(inside -> inside.hang(holds, holds.plus(OVERFILL)));
    }

    @Override public List<Said> hear(Dispatch dispatch) {
        return crying.hear(dispatch);
    }

    @Override public List<Said> advanceTo(Duration until) {
        List<Said> said = new ArrayList<>(crying.advanceTo(until));
        uptime = until;
        for (var next = hands.poll(); next != null; next = hands.poll()) {
            said.addAll(pump.does(next));
        }
        said.addAll(pump.does(this::look));
        return said;
    }

    private List<Said> look(SimulatedPump inside) {
        Optional<Display> now = inside.display();
        last = now.or(() -> last.map(before -> over(before, inside)));
        cry.hears(inside.troubles(), crying.isCrying(), uptime);
        seen.accept(new Sight(inside.innards().power(), last, now.isPresent(), holds,
            inside.innards().left(), pressure(inside), threshold,
            urgentFirst(inside.troubles()), crying.isCrying(), cry.loudest(),
            cry.silentUntil().map(end -> end.minus(uptime)), EnumSet.copyOf(tricks),
            last.map(dose -> trulyFlowed(inside, dose.token())).orElse(0L)));
        return List.of();
    }

    private static Display over(Display before, SimulatedPump inside) {
        return new Display(before.token(), before.ordered(), inside.delivered(before.token()), before.rate(),
            Duration.ZERO, Duration.ZERO);
    }

    private static List<Trouble> urgentFirst(Set<Trouble> troubles) {
        return troubles.stream().sorted(Comparator.comparing(Cry::priority)).toList();
    }

    private static long pressure(SimulatedPump inside) {
        return inside.innards().path().map(path -> StrictMath.round(path.plant().felt())).orElse(0L);
    }

    private static long trulyFlowed(SimulatedPump inside, Token token) {
        return inside.innards().arrived(inside.flows()).stream().filter(flow -> flow.token().equals(token))
            .mapToLong(Flow::nanolitres).sum();
    }
}
