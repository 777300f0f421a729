package doseward.controller.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.doctor.Finding.Verdict;
import doseward.controller.settings.SettingsReader;
import doseward.pump.gpio.clock.RealTime;
import doseward.pump.gpio.pwm.Pitch;
import doseward.pump.gpio.pwm.PwmId;
import doseward.pump.gpio.signal.SignalWish.Speaker;
import doseward.pump.mqtt.Access;
import doseward.pump.mqtt.Broker;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up machine, whose files say what a real one's would. */
class DoctorTest {
    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-01-05T08:00:00Z"));

    @TempDir
    private Path root;
    private Board board;

    @BeforeEach void aMachine() {
        board = new Board(root, "doseward");
    }

    @Test void ofABareMachineItSaysWhatIsNotThere() {
        List<Finding> findings = Doctor.of(board, NOW).findings();

        assertEquals(List.of("Java", "user", "time", "power", "heat", "watchdog", "pins", "pulses"),
            findings.stream().map(Finding::about).toList());
        assertEquals(List.of(Verdict.WELL, Verdict.WELL, Verdict.LOOK, Verdict.NOT_THERE, Verdict.NOT_THERE,
            Verdict.LOOK, Verdict.NOT_THERE, Verdict.NOT_THERE),
            findings.stream().map(Finding::verdict).toList());
    }

    @Test void whateverIsNotWellSaysWhatToDo() {
        for (Finding finding : Doctor.of(board, NOW).findings()) {
            boolean asks = finding.verdict() == Verdict.LOOK || finding.verdict() == Verdict.MEND;
            assertEquals(asks, finding.mend().isPresent(), finding::toString);
        }
    }

    @Test void pinsOfARaspberryPiStayAsTheyWereWhenTheProgramDies() throws IOException {
        write("proc/device-tree/model", "Raspberry Pi 4 Model B Rev 1.5\0");
        write("dev/gpiochip0", "");

        Finding found = new PinsExamination(board).look();

        assertEquals(Verdict.LOOK, found.verdict());
        assertTrue(found.mend().orElseThrow().contains("dtparam=strict_gpiod"), found::toString);
    }

    @Test void unlessItIsToldToLetThemGo() throws IOException {
        write("proc/device-tree/model", "Raspberry Pi 4 Model B Rev 1.5");
        write("dev/gpiochip0", "");
        write("boot/firmware/config.txt", "arm_64bit=1\n dtparam=strict_gpiod\n");

        assertEquals(Finding.well("pins", "1 chip."), new PinsExamination(board).look());
    }

    @Test void pulsesThatWaitTheirTurnAreLookedAt() throws IOException {
        write("dev/gpiochip0", "");

        assertEquals(Verdict.WELL, new PulsesExamination(board, () -> RealTime.HAD).look().verdict());
        Finding refused = new PulsesExamination(board, () -> RealTime.REFUSED).look();
        assertEquals(Verdict.LOOK, refused.verdict());
        assertTrue(refused.mend().orElseThrow().contains("rtprio 40"), refused::toString);
        assertEquals(Verdict.LOOK, new PulsesExamination(board, () -> RealTime.UNKNOWN).look().verdict());
    }

    @Test void aSupplyThatIsTooWeakMustBeMended() throws IOException {
        write("sys/class/hwmon/hwmon0/name", "cpu_thermal\n");
        write("sys/class/hwmon/hwmon1/name", "rpi_volt\n");
        write("sys/class/hwmon/hwmon1/in0_lcrit_alarm", "1\n");
        Verdict weak = new PowerExamination(board).look().verdict();

        write("sys/class/hwmon/hwmon1/in0_lcrit_alarm", "0\n");

        assertEquals(Verdict.MEND, weak);
        assertEquals(Verdict.WELL, new PowerExamination(board).look().verdict());
    }

    @Test void aHotBoardIsLookedAt() throws IOException {
        write("sys/class/thermal/thermal_zone0/temp", "75999\n");
        Verdict warm = new HeatExamination(board).look().verdict();

        write("sys/class/thermal/thermal_zone0/temp", "76000\n");

        assertEquals(Verdict.WELL, warm);
        assertEquals(Verdict.LOOK, new HeatExamination(board).look().verdict());
    }

    @Test void aClockIsKeptByTheNetworkAndByABattery() throws IOException {
        write("run/systemd/timesync/synchronized", "");
        Verdict byNetwork = new TimeExamination(board, NOW).look().verdict();

        write("dev/rtc0", "");

        assertEquals(Verdict.LOOK, byNetwork);
        assertEquals(Verdict.WELL, new TimeExamination(board, NOW).look().verdict());
    }

    @Test void aClockThatShowsAnEarlierYearMustBeMended() {
        InstantSource old = InstantSource.fixed(Instant.EPOCH);

        assertEquals(Verdict.MEND, new TimeExamination(board, old).look().verdict());
    }

    @Test void aWatchdogIsOfUseWhenItIsFed() throws IOException {
        write("dev/watchdog", "");
        Verdict unfed = new WatchdogExamination(board).look().verdict();

        write("etc/systemd/system.conf", "[Manager]\nRuntimeWatchdogSec=15\n");

        assertEquals(Verdict.LOOK, unfed);
        assertEquals(Verdict.WELL, new WatchdogExamination(board).look().verdict());
    }

    @Test void aToneNeedsItsChipAChannelOfItAndTheRight() throws IOException {
        assertTrue(ofTone(1).mend().orElseThrow().contains("dtoverlay=pwm"), ofTone(1)::toString);
        write("sys/class/pwm/pwmchip0/npwm", "2\n");
        write("sys/class/pwm/pwmchip0/export", "");

        Finding none = ofTone(2);
        Finding notLetIn = tone(1).judged(false, false);

        assertEquals(Finding.well("tone", "The channel 1 of pwmchip0 is free, for 440 Hz."), ofTone(1));
        assertTrue(none.mend().orElseThrow().startsWith("That chip has 2 channels, from 0"), none::toString);
        assertTrue(notLetIn.mend().orElseThrow().startsWith("sudo usermod -aG gpio"), notLetIn::toString);
        assertEquals(List.of(Verdict.MEND, Verdict.MEND), List.of(none.verdict(), notLetIn.verdict()));
    }

    @Test void aToneWhoseChannelSomebodyHasIsLookedAt() throws IOException {
        write("sys/class/pwm/pwmchip0/npwm", "2\n");
        write("sys/class/pwm/pwmchip0/export", "");
        write("sys/class/pwm/pwmchip0/pwm0/period", "0\n");

        assertEquals(Verdict.LOOK, ofTone(0).verdict());
        assertEquals(Verdict.WELL, ofTone(1).verdict());
    }

    private Finding ofTone(int channel) {
        return tone(channel).look();
    }

    private ToneExamination tone(int channel) {
        return new ToneExamination(board, new Speaker(new PwmId("pwmchip0", channel), new Pitch(440)));
    }

    @Test void onlyAPumpWhoseSounderNeedsAToneIsLookedAtForOne() {
        assertEquals(List.of("sounder"), aboutSounders("settings/syringe-pump.yaml"));
        assertEquals(List.of("tone", "sounder"), aboutSounders("settings/roller-pump.yaml"));
    }

    private List<String> aboutSounders(String settings) {
        return findings(settings).stream().map(Finding::about)
            .filter(about -> List.of("tone", "sounder").contains(about)).toList();
    }

    @Test void thatNobodyButAPersonHearsASounderIsSaid() throws IOException {
        write("mute.yaml",
            Files.readString(Path.of("settings/roller-pump.yaml")).replaceAll("    sounder: .*", ""));

        Finding heard = ofPump("settings/syringe-pump.yaml");
        Finding mute = ofPump(root.resolve("mute.yaml").toString());

        assertTrue(heard.found().contains("can't hear its own sounder"), heard::toString);
        assertTrue(mute.found().contains("has no sounder"), mute::toString);
        assertEquals(List.of(Verdict.LOOK, Verdict.LOOK), List.of(heard.verdict(), mute.verdict()));
    }

    private Finding ofPump(String settings) {
        return findings(settings).getLast();
    }

    private List<Finding> findings(String settings) {
        return Doctor.of(board, NOW, SettingsReader.read(Path.of(settings)).value().orElseThrow()).findings();
    }

    @Test void aJournalNeedsADiskWithRoom() {
        DiskExamination disk = new DiskExamination(root.resolve("course.db"));

        assertEquals(Verdict.WELL, disk.judged(root, "ext4", DiskExamination.ENOUGH).verdict());
        assertEquals(Verdict.LOOK, disk.judged(root, "ext4", DiskExamination.ENOUGH - 1).verdict());
        assertEquals(Verdict.LOOK, disk.judged(root, "ext4", DiskExamination.TOO_LITTLE).verdict());
        assertEquals(Verdict.MEND, disk.judged(root, "ext4", DiskExamination.TOO_LITTLE - 1).verdict());
        assertEquals(Verdict.MEND, disk.judged(root, "tmpfs", DiskExamination.ENOUGH).verdict());
    }

    @Test void aFolderThatIsNotThereIsSaid() {
        Finding found = new DiskExamination(root.resolve("nowhere/course.db")).look();

        assertEquals(Verdict.MEND, found.verdict());
        assertTrue(found.found().contains("nowhere"), found::toString);
    }

    @Test void aBrokerThatDoesNotAnswerMustBeMended() {
        assertEquals(Verdict.MEND,
            new BrokerExamination(Broker.at(URI.create("mqtt://127.0.0.1:1"))).look().verdict());
    }

    @Test void whatLetsNobodyIntoTheBrokerMustBeMended() {
        Access.Tls nowhere = new Access.Tls(root.resolve("none.pem"), Optional.empty());

        assertEquals(Verdict.NOT_THERE, new AccessExamination(Access.OPEN, NOW).look().verdict());
        Finding found = new AccessExamination(new Access(Optional.of(nowhere), Optional.empty()), NOW).look();
        assertEquals(Verdict.MEND, found.verdict());
        assertTrue(found.mend().orElseThrow().startsWith("There is no file "), found::toString);
    }

    @Test void aFileThatIsNoJournalIsNotWhole() throws IOException {
        Path file = Files.writeString(root.resolve("course.db"), "no journal");
        JournalExamination none = new JournalExamination(root.resolve("other.db"));

        assertEquals(Verdict.NOT_THERE, none.look().verdict());
        assertEquals(Verdict.MEND, new JournalExamination(file).look().verdict());
    }

    @Test void aProtocolWithMistakesIsSentToItsCheck() {
        assertEquals(Verdict.WELL, new ProtocolExamination("il2-high-dose-bolus").look().verdict());
        assertEquals(Optional.of("doseward check no-such-protocol says which."),
            new ProtocolExamination("no-such-protocol").look().mend());
    }

    @Test void aMachineOf32BitsCanNotSpeakToPins() {
        assertEquals(Verdict.MEND, new JavaExamination("25", "arm", false).look().verdict());
    }

    @Test void rootMayBreakEverything() {
        assertEquals(Verdict.LOOK, new UserExamination(new Board(root, "root")).look().verdict());
    }

    private void write(String file, String words) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, words);
    }
}
