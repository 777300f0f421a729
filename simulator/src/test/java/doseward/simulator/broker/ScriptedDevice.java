package doseward.simulator.broker;

import doseward.plan.Capability;
import doseward.pump.Command;
import doseward.pump.Dispatch;
import doseward.pump.Make;
import doseward.pump.Report;
import doseward.pump.SelfTest;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.quantity.Volume;
import doseward.simulator.pump.Device;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;

/** A device that judges nothing: it remembers what it heard, and says what a test hands it. */
final class ScriptedDevice implements Device {
    final List<Dispatch> heard = new CopyOnWriteArrayList<>();
    private final String pump;
    private final List<BiFunction<Stamp, Token, Report.Said>> script = new ArrayList<>();
    private final Token token = new Token("course", 1, 1);
    private int boot = 1;
    private long sequence;
    private Duration uptime = Duration.ZERO;

    ScriptedDevice(String pump) {
        this.pump = pump;
        script.add((stamp, dose) -> identified(stamp));
    }

    /** Says so many times that the dose goes on. */
    synchronized void progress(int times) {
        for (int time = 0; time < times; time++) {
            script.add((stamp, dose) -> new Report.Progress(stamp, dose, new Volume(stamp.sequence())));
        }
    }

    synchronized void restart() {
        boot++;
        sequence = 0;
        script.add((stamp, dose) -> identified(stamp));
    }

    @Override public synchronized List<Report.Said> hear(Dispatch dispatch) {
        heard.add(dispatch);
        return switch (dispatch.command()) {
            case Command.Identify identify -> List.of(identified(stamp()));
            case Command.Prime prime -> List.of(new Report.Primed(stamp(), prime.volume()));
            case Command.TestAlarm test -> List.of(new Report.SelfTested(stamp(),
                new SelfTest(List.of(SelfTest.Part.SOUNDER), List.of())));
            case Command.Infuse infuse -> List.of(new Report.Started(stamp(), infuse.token()));
            case Command.Renew renew -> List.of(new Report.Progress(stamp(), renew.token(), Volume.ZERO));
            case Command.Halt halt ->
                List.of(new Report.Stopped(stamp(), halt.token(), Volume.ZERO, Report.Cause.HALTED));
        };
    }

    @Override public synchronized List<Report.Said> advanceTo(Duration now) {
        uptime = now;
        List<Report.Said> said = new ArrayList<>();
        script.forEach(line -> said.add(line.apply(stamp(), token)));
        script.clear();
        return said;
    }

    List<Command> commands() {
        return heard.stream().map(Dispatch::command).toList();
    }

    private static Report.Said identified(Stamp stamp) {
        return new Report.Identified(stamp,
            new Make("0", "scripted", Make.Container.BAG, List.of(), Instant.EPOCH), Capability.USUAL);
    }

    private Stamp stamp() {
        return new Stamp(pump, boot, ++sequence, uptime, Volume.ZERO, 0);
    }
}
