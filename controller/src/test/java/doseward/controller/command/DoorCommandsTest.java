package doseward.controller.command;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.command.Exit;
import doseward.door.Bench;
import doseward.engine.Stage;
import doseward.trace.Requirement;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class DoorCommandsTest {
    private static final Pattern AGAIN = Pattern.compile("--key (\\S+) --token (\\S+)");

    @TempDir
    private Path folder;

    private Bench bench;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Optional<Boolean> answer = Optional.empty();
    private final List<String> asked = new ArrayList<>();

    @BeforeEach void open() throws IOException {
        bench = new Bench(folder);
    }

    @AfterEach void close() throws IOException, InterruptedException {
        bench.close();
    }

    @Test void theStatusIsToldInLines() {
        assertEquals(Exit.DONE, run("status"));

        assertTrue(out.toString().contains(
            "Next is dose 1, 48,000,000 units of aldesleukin, waiting, due Mon 05 Jan 08:00."),
            out.toString());
        assertTrue(out.toString().contains("  needs: 0 of 1 nurses have confirmed"), out.toString());
    }

    @Test void theStatusIsToldAsTheDoorSaysIt() {
        assertEquals(Exit.DONE, run("status", "--json"));

        assertTrue(out.toString().startsWith("{\"stage\":\"simulation\",\"course\":\"course-1\""),
            out.toString());
    }

    @Test void anActIsDoneAndSaid() {
        assertEquals(Exit.DONE, nurse("record", "systolic", "pressure", "110", "mmHg"));

        assertEquals("N. Urse records systolic pressure: 110 mmHg.\n", out.toString());
    }

    @Requirement("incident 1")
    @Test void whatStartsAFlowIsReadBackAndDoneOnlyWhenItIsSaidAgain() {
        assertEquals(Exit.REFUSED, nurse("confirm", "dose", "1"));
        assertTrue(err.toString().contains("Nothing is done yet"), err.toString());
        assertTrue(bench.course().dose(1).confirmations().isEmpty());
        Matcher again = AGAIN.matcher(err.toString());
        assertTrue(again.find());

        assertEquals(Exit.DONE, nurse("confirm", "dose", "1", "--key", again.group(1), "--token",
            again.group(2)));
        assertEquals(Exit.DONE, nurse("confirm", "dose", "1", "--key", again.group(1), "--token",
            again.group(2)));

        assertEquals(1, bench.course().dose(1).confirmations().size());
    }

    @Test void aPersonAtTheTerminalIsAsked() {
        answer = Optional.of(false);
        assertEquals(Exit.REFUSED, nurse("skip", "dose", "2", "--because", "fever"));
        answer = Optional.of(true);

        assertEquals(Exit.DONE, nurse("skip", "dose", "3", "--because", "fever"));

        assertEquals("N. Urse, nurse: leave out dose 3 of 10, 48,000,000 units of aldesleukin, 52.66 mL at "
            + "210.6 mL/h over 15 min on channel A, for a patient of 80 kg; it is not made up. Do it?",
            asked.getLast());
        assertTrue(bench.course().dose(3).isSettled() && !bench.course().dose(2).isSettled());
    }

    @Test void whatIsRefusedSaysWhyAndEndsWithOne() {
        assertEquals(Exit.REFUSED,
            run("hold", "--because", "pain", "--by", "A. Patient", "--role", "patient"));

        assertTrue(err.toString().contains("a patient may not hold; ask a nurse or a physician"),
            err.toString());
    }

    @Test void wordsThatAreNotUnderstoodAreRefused() {
        assertEquals(Exit.REFUSED, nurse("act", "dance"));

        assertTrue(err.toString().startsWith("Not done: I can't read `dance by N. Urse`."), err.toString());
    }

    @Test void oneWhoIsNobodyIsNotSent() {
        assertEquals(Exit.USAGE, run("hold", "--because", "x", "--by", "A by B", "--role", "nurse"));
        assertEquals(Exit.USAGE, run("hold", "--because", "x", "--by", "A. B", "--role", "doctor"));
        assertEquals(CommandLine.ExitCode.USAGE, run("hold", "--because", "x"));
    }

    @Test void aDoorThatIsNotThereIsSaidSo() throws IOException, InterruptedException {
        bench.stopTheLoop();
        assertEquals(Exit.REFUSED, nurse("hold", "--because", "chills"));
        Files.delete(bench.place());

        assertEquals(Exit.WORLD, nurse("hold", "--because", "chills"));
        assertTrue(err.toString().contains("There is no open door at"), err.toString());
    }

    @Test void whoHearsNoAnswerIsToldThatItIsNotKnownAndHowToAsk() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ExecutorService server = Executors.newVirtualThreadPerTaskExecutor()) {
            server.submit(() -> hearsAndDies(deaf));
            Files.writeString(bench.place(), "{\"address\":\"http://127.0.0.1:" + deaf.getLocalPort()
                + "\",\"secret\":\"" + "0".repeat(64) + "\"}\n");

            assertEquals(Exit.UNANSWERED, nurse("hold", "--because", "chills", "--key", "k-7"));
        }

        assertTrue(err.toString().startsWith("Sent; no answer yet"), err.toString());
        assertTrue(err.toString().contains("--key k-7: it is not done twice"), err.toString());
    }

    private static boolean hearsAndDies(ServerSocket deaf) throws IOException {
        try (Socket one = deaf.accept()) {
            return one.getInputStream().read(new byte[4_096]) > 0;
        }
    }

    @Test void watchingTellsWhatHappensUntilTheControllerLeaves() throws Exception {
        try (ExecutorService one = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> watching = one.submit(() -> run("watch"));
            int[] number = {0};
            await().until(() -> {
                nurse("record", "systolic", "pressure", Integer.toString(100 + number[0]++), "mmHg");
                return out.toString().contains("Mon 05 Jan 07:55:00  N. Urse records systolic pressure");
            });

            bench.stopTheLoop();

            assertEquals(Exit.DONE, watching.get());
            assertTrue(out.toString().contains(Stage.SIMULATION.banner()), out.toString());
        }
    }

    private int nurse(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--by", "N. Urse", "--role", "nurse"));
        return run(all.toArray(String[]::new));
    }

    private int run(String... arguments) {
        CommandLine line = new CommandLine(new Top());
        List.of(new StatusCommand(), new WatchCommand()).forEach(line::addSubcommand);
        ActCommands.all(this::asks, new SecureRandom()).forEach(line::addSubcommand);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--course", bench.place().toString()));
        return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err))
            .execute(all.toArray(String[]::new));
    }

    private Optional<Boolean> asks(String question) {
        asked.add(question);
        return answer;
    }

    @Command(name = "doseward")
    private static final class Top {}
}
