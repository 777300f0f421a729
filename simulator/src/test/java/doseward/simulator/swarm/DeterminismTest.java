package doseward.simulator.swarm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import doseward.plan.Plan;
import doseward.simulator.Spine;
import doseward.simulator.world.Turns;
import doseward.simulator.world.Wiring;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One seed is one journal, byte for byte, on every machine. */
class DeterminismTest {
    private static final List<Long> SEEDS = List.of(1L, 2L, 5L);

    @Test void oneSeedIsOneJournal() {
        assertEquals(digests(), digests());
    }

    @Test void twoSeedsAreTwoJournals() {
        assertNotEquals(digest(1), digest(2));
    }

    @Test void zoneLanguageAndCharsetOfTheMachineChangeNothing() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process child = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1",
            "-Duser.timezone=Asia/Kathmandu", "-Duser.language=tr", "-Duser.country=TR",
            "-Dfile.encoding=ISO-8859-1", "-cp", System.getProperty("java.class.path"),
            DeterminismTest.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start();

        String elsewhere = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

        assertEquals(0, child.waitFor());
        assertEquals(digests(), elsewhere);
    }

    /** Some with rules that turn by time alone, some without. */
    static Stream<Plan> plans() {
        return Stream.concat(Stream.of(Spine.plan()), Stream.of("il2-high-dose-bolus",
            "il2-high-dose-bolus-consensus", "il2-low-dose").map(name ->
                assertInstanceOf(ShippedCourse.Ready.class, ShippedCourse.of(name, 1)).plan()));
    }

    @ParameterizedTest @MethodSource("plans")
    void skippingTimeInWhichNothingIsDueChangesNothing(Plan plan) {
        Trial everySecond = Trial.run(9, Courses.kind(plan, Turns.EVERY_SECOND));
        Trial skipping = Trial.run(9, Courses.kind(plan, Turns.WHEN_DUE));

        assertEquals(text(everySecond), text(skipping));
    }

    @ParameterizedTest @MethodSource("plans")
    void hearingAnIdlePumpSeldomGivesTheSameDoses(Plan plan) {
        Trial everyWord = Trial.run(9, Courses.kind(plan, Turns.EVERY_SECOND));
        Trial some = Trial.run(9, Courses.kind(plan, Turns.STEADY));

        assertEquals(doses(everyWord), doses(some));
        assertNotEquals(text(everyWord), text(some), "there are fewer words to remember");
    }

    /** How each stands, and what was given when. */
    private static List<String> doses(Trial trial) {
        return trial.world().screen().orElseThrow().doses().stream().map(dose -> dose.number() + " "
            + dose.phase() + " " + dose.delivered() + " " + dose.flowSeen()).toList();
    }

    private static List<String> text(Trial trial) {
        return trial.world().lines().stream().map(line -> new String(line, StandardCharsets.UTF_8)).toList();
    }

    /** Runs in a machine that is set otherwise. */
    public static void main(String[] args) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(digests());
    }

    private static String digests() {
        return String.join(" ", SEEDS.stream().map(DeterminismTest::digest).toList());
    }

    private static String digest(long seed) {
        return digest(Trial.run(seed, Courses.wired(seed, Wiring.STRAIGHT)));
    }

    private static String digest(Trial trial) {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            trial.world().lines().forEach(all::update);
            return HexFormat.of().formatHex(all.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError("every Java has SHA-256", missing);
        }
    }
}
