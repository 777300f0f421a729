package doseward.controller.doctor;

import doseward.controller.settings.PumpAt.OnPins;
import doseward.controller.settings.Settings;
import doseward.pump.gpio.clock.RealTime;
import doseward.pump.gpio.signal.SignalWish.Speaker;
import doseward.pump.mqtt.Broker;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** All that can be looked at, in the order in which a technician would. */
public final class Doctor {
    private final List<Examination> all;

    private Doctor(List<Examination> all) {
        this.all = List.copyOf(all);
    }

    /** Of the machine alone. */
    public static Doctor of(Board board, InstantSource clock) {
        return new Doctor(ofBoard(board, clock));
    }

    /** Of the machine, and of all that the settings lean on. */
    public static Doctor of(Board board, InstantSource clock, Settings settings) {
        List<Examination> all = new ArrayList<>(ofBoard(board, clock));
        settings.order().ifPresent(order -> all.add(new ProtocolExamination(order.protocol())));
        all.add(new DiskExamination(settings.journal()));
        all.add(new JournalExamination(settings.journal()));
        for (Broker broker : settings.brokers()) {
            all.add(new AccessExamination(broker.access(), clock));
            all.add(new BrokerExamination(broker));
        }
        all.add(new ConsoleExamination(settings.console(), clock));
        settings.pumps().values().stream().filter(OnPins.class::isInstance).map(OnPins.class::cast)
            .forEach(pump -> all.addAll(ofSounder(board, pump)));
        return new Doctor(all);
    }

    private static List<Examination> ofSounder(Board board, OnPins pump) {
        List<Examination> all = new ArrayList<>();
        pump.equipment().signals().sounder().filter(Speaker.class::isInstance).map(Speaker.class::cast)
            .ifPresent(speaker -> all.add(new ToneExamination(board, speaker)));
        all.add(new SounderExamination(pump));
        return all;
    }

    private static List<Examination> ofBoard(Board board, InstantSource clock) {
        return List.of(JavaExamination.ofThisProgram(), new UserExamination(board),
            new TimeExamination(board, clock), new PowerExamination(board), new HeatExamination(board),
            new WatchdogExamination(board), new PinsExamination(board),
            new PulsesExamination(board, RealTime::tried));
    }

    /** How everything is; what could not be looked at for a fault of the program's is said, too. */
    public List<Finding> findings() {
        return all.stream().map(Doctor::look).toList();
    }

    private static Finding look(Examination examination) {
        try {
            return examination.look();
        } catch (RuntimeException broken) {
            return Finding.mend(examination.about(), "It could not be looked at (" + broken + ").",
                "Install the program anew, or tell those who make it.");
        }
    }
}
