package doseward.pump.mqtt;

import doseward.plan.Capability;
import doseward.plan.Giving.Flow;
import doseward.pump.Command;
import doseward.pump.Dispatch;
import doseward.pump.Make;
import doseward.pump.Power;
import doseward.pump.Report;
import doseward.pump.SelfTest;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.quantity.Rate;
import doseward.quantity.Temperature;
import doseward.quantity.Volume;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** One message of each kind: its meaning here, its bytes in {@code wire.jsonl}, in the same order. */
final class Golden {
    static final Token TOKEN = new Token("course-7", 3, 1);

    static final List<Object> MEANINGS = List.of(
        new Dispatch(12, 34, 3, Duration.ofMillis(86_410_000),
            infuse(TOKEN, flow(50, 200))),
        new Dispatch(12, 37, 3, Duration.ofMillis(86_410_000),
            infuse(new Token("course-7", 4, 1), flow(10, 5), flow(200, 10))),
        new Dispatch(12, 35, 3, Duration.ofMillis(86_406_000),
            new Command.Renew(TOKEN, Duration.ofSeconds(15))),
        new Dispatch(12, 36, 3, Duration.ZERO, new Command.Halt(TOKEN)),
        new Dispatch(12, 1, 0, Duration.ZERO, new Command.Identify()),
        new Dispatch(12, 40, 3, Duration.ofMillis(86_406_000), new Command.Prime(Volume.ofMillilitres(20))),
        new Dispatch(12, 41, 3, Duration.ZERO, new Command.TestAlarm()),
        new Report.Identified(stamp(1, 0, 1_250_000), new Make("B-0417", "bench 1.4", Make.Container.BAG,
            List.of(Make.Sensor.BATTERY, Make.Sensor.RESERVOIR, Make.Sensor.PRESSURE),
            Instant.ofEpochMilli(1_811_808_000_000L)), Capability.USUAL),
        new Report.Ready(stamp(2, 10_000, 1_250_000)),
        new Report.Started(stamp(3, 86_401_000, 1_250_000), TOKEN),
        new Report.Progress(stamp(4, 86_402_000, 1_250_055), TOKEN, new Volume(55)),
        new Report.Finished(stamp(905, 87_301_000, 1_300_000), TOKEN, new Volume(50_000)),
        new Report.Stopped(stamp(5, 86_403_000, 1_250_111), TOKEN, new Volume(111), Report.Cause.HALTED),
        new Report.Refused(stamp(6, 86_404_000, 1_250_111), TOKEN, "this token was halted"),
        new Report.Alarmed(stamp(7, 86_405_000, 1_250_111), Report.Trouble.OCCLUSION_DOWNSTREAM),
        new Report.AlarmCleared(stamp(8, 86_406_000, 1_250_111), Report.Trouble.OCCLUSION_DOWNSTREAM),
        new Report.PowerState(stamp(9, 86_460_000, 1_250_111),
            new Power(Power.Source.BATTERY, 62, false, Duration.ofMinutes(41))),
        new Report.ReservoirState(stamp(10, 86_460_001, 1_250_111), new Volume(49_889)),
        new Report.TemperatureState(stamp(11, 86_460_002, 1_250_111), new Temperature(365)),
        new Report.SelfTested(stamp(12, 86_460_003, 1_250_111), new SelfTest(
            List.of(SelfTest.Part.MEMORY, SelfTest.Part.SOUNDER), List.of(SelfTest.Part.SOUNDER))),
        new Report.Primed(stamp(13, 86_500_000, 1_270_111), Volume.ofMillilitres(20)),
        new Presence(true, 3, 7),
        new Presence(false, 3, 7));

    private Golden() {}

    private static Command infuse(Token token, Flow... flows) {
        return new Command.Infuse(token, List.of(flows), Duration.ofSeconds(15),
            Instant.ofEpochMilli(1_795_478_410_000L));
    }

    private static Flow flow(long millilitres, long perHour) {
        return new Flow(Volume.ofMillilitres(millilitres), Rate.ofMillilitresPerHour(perHour));
    }

    static List<String> lines() {
        try (InputStream file = Golden.class.getResourceAsStream("wire.jsonl")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Object meaning) {
        return switch (meaning) {
            case Dispatch dispatch -> Wire.bytes(dispatch);
            case Report.Said said -> Wire.bytes(said);
            case Presence presence -> Wire.bytes(presence);
            default -> throw new IllegalArgumentException("never sent: " + meaning);
        };
    }

    /** Reads the message as whatever its keys say it is. */
    static Decoded<?> read(byte[] message) {
        String text = new String(message, StandardCharsets.UTF_8);
        if (text.contains("\"state\"")) {
            return Wire.presence(message);
        }
        return text.contains("\"pump\"") ? Wire.report(message) : Wire.command(message);
    }

    private static Stamp stamp(long sequence, long uptime, long lifetime) {
        return new Stamp("bed-4", 3, sequence, Duration.ofMillis(uptime), new Volume(lifetime), 2);
    }
}
