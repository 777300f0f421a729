package doseward.simulator.world;

import doseward.pump.Report.*;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.quantity.Volume;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is heard of a pump: what it says, or what its broken telling makes of that. */
final class Mouth {
    private Optional<Said> last = Optional.empty();
    private Optional<Said> frozen = Optional.empty();
    private int tells = Mishap.WHOLE;
    private long lifetimeThen;
    private Optional<Token> tokenThen = Optional.empty();
    private long deliveredThen;

    /** From now on it says its last word again and again. */
    void freeze() {
        frozen = last;
    }

    /** From now on it tells so much of 1,000 parts of what it counts. */
    void lie(int permille) {
        tells = permille;
        lifetimeThen = last.map(word -> word.stamp().lifetime().microlitres()).orElse(0L);
        tokenThen = last.flatMap(word -> word instanceof Progress said ? Optional.of(said.token())
            : Optional.empty());
        deliveredThen = last.map(word -> word instanceof Progress said ? said.delivered().microlitres() : 0L)
            .orElse(0L);
    }

    /** It says what it counts again. */
    void heal() {
        frozen = Optional.empty();
        tells = Mishap.WHOLE;
    }

    /** What is heard for this word. */
    Said says(Said word) {
        if (frozen.isPresent()) {
            Stamp now = word.stamp();
            return Retold.of(frozen.get(), new Stamp(now.pump(), now.boot(), now.sequence(), now.uptime(),
                frozen.get().stamp().lifetime(), frozen.get().stamp().freeFlows()), UnaryOperator.identity());
        }
        if (tells != Mishap.WHOLE) {
            return lied(word);
        }
        last = Optional.of(word);
        return word;
    }

    private Said lied(Said word) {
        Stamp now = word.stamp();
        long since = word instanceof OfDose said && tokenThen.filter(said.token()::equals).isPresent()
            ? deliveredThen : 0;
        return Retold.of(word, new Stamp(now.pump(), now.boot(), now.sequence(), now.uptime(),
            told(now.lifetime(), lifetimeThen), now.freeFlows()), delivered -> told(delivered, since));
    }

    private Volume told(Volume truth, long since) {
        return new Volume(since + (truth.microlitres() - since) * tells / Mishap.WHOLE);
    }
}
