package doseward.simulator.world;

import doseward.pump.Command;
import doseward.pump.Report.Alarmed;
import doseward.pump.Report.Said;
import doseward.pump.Token;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What passed the controller's ends of all lines in all of its lives, as far as a law goes by it: when each
 * halt was last handed over, and every word of trouble.
 */
final class LineBook {
    private final Agenda agenda;
    private final Map<Token, Instant> halts = new LinkedHashMap<>();
    private final List<HeardTrouble> troubles = new ArrayList<>();

    LineBook(Agenda agenda) {
        this.agenda = agenda;
    }

    void sent(Command command) {
        if (command instanceof Command.Halt(Token token)) {
            halts.put(token, agenda.now());
        }
    }

    void heard(String channel, Said said) {
        if (said instanceof Alarmed(_, var trouble)) {
            troubles.add(new HeardTrouble(agenda.now(), channel, trouble));
        }
    }

    Optional<Instant> lastHalt(Token token) {
        return Optional.ofNullable(halts.get(token));
    }

    List<HeardTrouble> troubles() {
        return Collections.unmodifiableList(troubles);
    }
}
