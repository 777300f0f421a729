package doseward.pump.gpio.chip;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import doseward.pump.gpio.line.Edge;
import doseward.pump.gpio.line.InputLine;
import doseward.pump.gpio.line.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/** An input of a chip. */
final class ChipInput implements InputLine {
    private static final long TIME = Layout.at(Layout.LINE_EVENT, "timestamp_ns");
    private static final long ID = Layout.at(Layout.LINE_EVENT, "id");
    private static final long NUMBER = Layout.at(Layout.LINE_EVENT, "line_seqno");

    private final LineFile file;
    private final Runnable givenBack;
    private final MemorySegment event = Arena.ofAuto().allocate(Layout.LINE_EVENT);

    ChipInput(LineFile file, Runnable givenBack) {
        this.file = file;
        this.givenBack = givenBack;
    }

    @Override public Level level() {
        return file.get();
    }

    @Override public Optional<Edge> poll() {
        if (file.readInto(event) < event.byteSize()) {
            return Optional.empty();
        }
        Level to = event.get(JAVA_INT, ID) == Flag.EVENT_RISING ? Level.HIGH : Level.LOW;
        return Optional.of(new Edge(to, event.get(JAVA_LONG, TIME),
            Integer.toUnsignedLong(event.get(JAVA_INT, NUMBER))));
    }

    @Override public void close() {
        if (file.close()) {
            givenBack.run();
        }
    }
}
