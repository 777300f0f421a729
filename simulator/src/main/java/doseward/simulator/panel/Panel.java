package doseward.simulator.panel;

import doseward.pump.past.Keepsake;
import doseward.quantity.Volume;
import doseward.simulator.pump.KeepingPump;
import doseward.simulator.pump.MqttDevice;
import doseward.simulator.pump.Outfit;
import doseward.simulator.pump.PumpKind;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What somebody at the front of a simulated pump sees and does: the pump's own keys, a new syringe, and what
 * they make go wrong. Each press is told. Any thread may press.
 */
public final class Panel {
    /** To the last mark of what is sold as a syringe of 50 mL. */
    private static final Volume SYRINGE = Volume.ofMillilitres(60);
    private static final Volume BAG = Volume.ofMillilitres(100);

    /** A press does something, or puts it right. */
    private interface Press {
        void set(boolean on);
    }

    private final String id;
    private final PumpKind kind;
    private final Consumer<String> told;
    private final Noticeboard<Sight> board = new Noticeboard<>();
    private final Map<String, Press> presses = new TreeMap<>();
    private final PanelPump pump;
    private volatile Consumer<Boolean> network = there -> { };
    private volatile boolean networkIsThere = true;

    /**
     * The front of a pump of this kind, which has a body.
     *
     * @param told is told each press, and when the pump cries
     */
    public Panel(String id, PumpKind kind, Outfit outfit, Keepsake keepsake, Instant on,
            Consumer<String> told) throws IOException {
        this.id = id;
        this.kind = kind;
        this.told = told;
        int threshold = outfit.body().orElseThrow(() ->
            new IllegalArgumentException("a pump without a body has no line to look at")).threshold();
        this.pump = new PanelPump(new KeepingPump(id, outfit, keepsake, on), holds(), threshold, told,
            board::put);
        Arrays.stream(Trick.values()).filter(this::isPossible)
            .forEach(trick -> presses.put(trick.word(), now -> set(trick, now)));
        presses.put("network", this::network);
        presses.put("halt", _ -> once("the stop key is pressed", pump::halt));
        presses.put("silence", _ -> once("the silence key is pressed", pump::silence));
        presses.put("refill", _ -> once("a full " + container() + " is put in, if nothing flows",
            pump::refill));
    }

    /** The pump itself, for whoever turns it. */
    public PanelPump pump() {
        return pump;
    }

    /** Whose cable the panel pulls. */
    public void isOn(MqttDevice device) {
        network = device::network;
    }

    /** Does what the press of this name does; false where there is none. */
    boolean press(String name, boolean on) {
        Optional<Press> press = Optional.ofNullable(presses.get(name));
        press.ifPresent(found -> found.set(on));
        return press.isPresent();
    }

    Noticeboard<Sight> board() {
        return board;
    }

    boolean networkIsThere() {
        return networkIsThere;
    }

    String id() {
        return id;
    }

    /** What its reservoir holds, by its label. */
    Volume holds() {
        return kind == PumpKind.SYRINGE ? SYRINGE : BAG;
    }

    /** What it draws from, in a word. */
    String container() {
        return kind == PumpKind.SYRINGE ? "syringe" : "bag";
    }

    /** A syringe has no tube before it that could be pinched. */
    boolean isPossible(Trick trick) {
        return trick != Trick.PINCH || kind == PumpKind.ROLLERS;
    }

    private void set(Trick trick, boolean on) {
        told.accept(trick.says(on) + ".");
        pump.set(trick, on);
    }

    private void network(boolean cut) {
        told.accept(cut ? "the network cable is pulled." : "the network cable is plugged in again.");
        networkIsThere = !cut;
        network.accept(!cut);
    }

    private void once(String says, Runnable deed) {
        told.accept(says + ".");
        deed.run();
    }
}
