package doseward.simulator.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.Inbox;
import doseward.engine.Course;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadyConsoleTest {
    private static final Pattern SAID = Pattern.compile(
        "Its console is at (http://\\S+)/\\. Sign in by the PIN ([0-9]{6}) as Ida \\(nurse\\), .*\n");

    @TempDir
    private Path folder;

    @Test void itsPeopleSignInByThePinThatItSays() throws Exception {
        StringWriter said = new StringWriter();
        Showing showing = new Showing(Showing.SEED);
        ListJournal journal = new ListJournal(showing.opening());
        WardClock clock = new WardClock(showing.opens());

        try (Bystanders console = ReadyConsole.in(folder, new PrintWriter(said, true), new SecureRandom())
                .come(journal, new Inbox(), clock)) {
            console.turned(Course.open(showing.opening()));
            Matcher line = SAID.matcher(said.toString());
            assertTrue(line.find(), said.toString());

            assertEquals(200, signIn(line.group(1), line.group(2)));
        }
    }

    private static int signIn(String address, String pin) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address + "/people/in"))
                .header("Content-Type", "application/json").header("Origin", address)
                .POST(BodyPublishers.ofString("{\"name\":\"Ida\",\"secret\":\"" + pin + "\"}")).build(),
                BodyHandlers.ofString()).statusCode();
        }
    }
}
