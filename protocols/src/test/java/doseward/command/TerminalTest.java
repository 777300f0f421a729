package doseward.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
    @Test void aTerminalThatSomeoneLooksAtMayBePainted() {
        assertTrue(Terminal.mayBePainted(true, Map.of("TERM", "xterm")));
        assertTrue(Terminal.mayBePainted(true, Map.of()));
    }

    @Test void aFileOrAnotherProgramGetsNoColour() {
        assertFalse(Terminal.mayBePainted(false, Map.of("TERM", "xterm")));
    }

    @Test void whoeverSetsNoColorGetsNone() {
        assertFalse(Terminal.mayBePainted(true, Map.of("NO_COLOR", "1")));
        assertTrue(Terminal.mayBePainted(true, Map.of("NO_COLOR", "")));
    }

    @Test void aTerminalThatKnowsNoColourGetsNone() {
        assertFalse(Terminal.mayBePainted(true, Map.of("TERM", "dumb")));
    }
}
