package doseward.simulator.world;

import doseward.pump.Dispatch;
import doseward.pump.Report.Said;
import doseward.simulator.pump.Flow;
import doseward.simulator.pump.PumpKind;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One channel's end of the ward: its pump, and the line to it with a weather of its own. */
final class Bay {
    private final String channel;
    private final Weather weather;
    private final Line<Dispatch> down;
    private final PumpRoom room;
    private final LinePump.Room line;

    Bay(String channel, Stage stage, Peril peril, Doors doors, PumpKind pump) {
        this.channel = channel;
        String apart = channel.equals("A") ? "" : " " + channel;
        this.weather = new Weather(stage, "weather" + apart, () -> doors.offline().accept(channel));
        this.down = new Line<>("to the pump" + apart, stage, weather,
            word -> stage.script().toPump(channel, word), this::toPump);
        Line<Said> up = new Line<>("from the pump" + apart, stage, weather,
            word -> stage.script().fromPump(channel, word), said -> doors.up().heard(channel, said));
        this.line = new LinePump.Room(channel, stage.agenda(), weather, peril, stage.tally(),
            stage.fortune().chance("sending" + apart), stage.stall(), stage.lines());
        this.room = new PumpRoom(channel, stage, new PumpRoom.Doors(up::carry, weather,
            doors.heard(), doors.nextDue()), pump);
    }

    /**
     * What leads out of the bay.
     *
     * @param up takes what the pump says
     * @param offline is told when the line goes down
     * @param heard is told of each order that reaches the pump
     * @param nextDue when the controller will next do something of its own accord
     */
    record Doors(Hears up, Consumer<String> offline, Consumer<PumpRoom.Arrival> heard,
        Supplier<Instant> nextDue) {}

    /** Takes what a pump said. */
    interface Hears {
        void heard(String channel, Said said);
    }

    String channel() {
        return channel;
    }

    LinePump.Room line() {
        return line;
    }

    void carry(Dispatch dispatch) {
        down.carry(dispatch);
    }

    PumpRoom room() {
        return room;
    }

    List<Flow> flows() {
        return room.flows();
    }

    boolean isWhole() {
        return room.isOn() && !weather.isDown();
    }

    private void toPump(Dispatch dispatch) {
        room.hear(dispatch);
    }
}
