package doseward.door;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.engine.Event;
import doseward.journal.Entry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsTest {
    @TempDir
    private Path folder;

    private Bench bench;
    private final List<Listener> listeners = new ArrayList<>();

    @BeforeEach void open() throws IOException {
        bench = new Bench(folder);
    }

    @AfterEach void close() throws IOException, InterruptedException {
        listeners.forEach(Listener::drop);
        bench.close();
    }

    @Test void everyEntryIsToldOnceAndInItsOrder() throws Exception {
        Listener listener = listen("?after=0", "");

        for (int number = 1; number <= 20; number++) {
            records(number);
        }

        assertTells(listener, 1);
    }

    @Test void aListenerHearsAtFirstWhatComesFromNowOn() throws Exception {
        records(1);
        long before = bench.entries().getLast().number();
        Listener listener = listen("", "");
        await().until(listener::isConnected);

        records(2);

        assertTells(listener, before + 1);
    }

    @Test void aDroppedLineIsTakenUpWithoutLossAndWithoutDoubling() throws Exception {
        List<Long> heard = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            Listener listener = heard.isEmpty() ? listen("?after=0", "")
                : listen("", "Last-Event-ID: " + heard.getLast() + "\r\n");
            records(number);
            await().until(() -> !listener.numbers().isEmpty());
            listener.drop();
            heard.addAll(listener.numbers());
        }
        Listener last = listen("", "Last-Event-ID: " + heard.getLast() + "\r\n");
        long end = bench.entries().getLast().number();
        await().until(() -> last.numbers().contains(end) || heard.getLast() == end);
        heard.addAll(last.numbers());

        assertEquals(LongStream.rangeClosed(1, end).boxed().toList(), heard);
    }

    @Test void theEndIsToldWhenTheLoopLeaves() throws Exception {
        Listener listener = listen("?after=0", "");
        await().until(listener::isConnected);

        bench.stopTheLoop();

        await().until(() -> listener.said().contains("event: left"));
        await().until(() -> listener.said().endsWith("\r\n0\r\n\r\n"));
    }

    @Test void onlySoManyMayListenAndAPlaceIsFreeAgainOnceOneHasGone() throws Exception {
        for (int number = 0; number < DoorBounds.MOST_STREAMS; number++) {
            Listener listener = listen("", "");
            await().until(listener::isConnected);
        }
        Listener tooMany = listen("", "");
        await().until(() -> tooMany.said().contains("listeners follow the course already"));

        listeners.getFirst().drop();

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            records(1);
            Listener again = listen("", "");
            await().until(() -> again.isConnected() || again.said().contains("already"));
            return again.isConnected();
        });
    }

    @Test void aListenerWhoTakesNothingNeverHoldsTheLoopUp() throws Exception {
        try (Socket deaf = new Socket()) {
            deaf.setReceiveBufferSize(1_024);
            deaf.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port()));
            deaf.getOutputStream().write(asking("?after=0", ""));
            List<Entry> flood = bench.flood(20_000);

            bench.chronicle().turned(bench.course(), flood);

            assertEquals("taken", bench.does("N. Urse", "nurse", "k1", "hold because chills")
                .get("came").stringValue());
            assertTrue(bench.isTurning());
        }
    }

    private void records(int number) throws Exception {
        bench.does("N. Urse", "nurse", "r-" + number + "-" + bench.entries().size(),
            "record systolic pressure " + (100 + number) + " mmHg");
    }

    private void assertTells(Listener listener, long from) {
        long end = bench.entries().getLast().number();
        await().until(() -> listener.numbers().contains(end));
        assertEquals(LongStream.rangeClosed(from, end).boxed().toList(), listener.numbers());
        assertTrue(listener.said().contains("\"sentences\":[\"N. Urse"), listener.said());
    }

    private int port() {
        return URI.create(bench.door().file().address()).getPort();
    }

    private byte[] asking(String query, String headers) {
        return ("GET /1/events" + query + " HTTP/1.1\r\nHost: 127.0.0.1:" + port()
            + "\r\nAuthorization: Bearer " + bench.door().file().secret() + "\r\n" + headers + "\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    }

    private Listener listen(String query, String headers) throws IOException {
        Listener listener = new Listener(new Socket(InetAddress.getLoopbackAddress(), port()));
        listener.ask(asking(query, headers));
        listeners.add(listener);
        return listener;
    }
}
