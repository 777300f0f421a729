package doseward.language.draft;

import doseward.diagnostic.Phrase;
import doseward.protocol.Container.VolumeIs;
import doseward.protocol.DoseAmount;
import doseward.protocol.Order.WhenHeld;
import doseward.quantity.Amount;
import doseward.quantity.Volume;
import java.time.Duration;
import java.util.Optional;

/** An order as far as it could be read. */
public record OrderDraft(Phrase name, What what, When when, Scope scope) {

    /** What is given, how much of it, and in what. */
    public record What(
        Optional<At<DrugSheet>> drug,
        Optional<At<DoseAmount>> amount,
        Optional<At<Amount>> roundedTo,
        Optional<At<Amount>> cap,
        Optional<At<String>> route,
        Optional<At<String>> channel,
        Optional<BagDraft> bag) {}

    /**
     * The bag as far as it could be read.
     *
     * @param volume empty inside where the drug's table decides
     */
    public record BagDraft(
        Optional<At<Optional<Volume>>> volume, Optional<At<VolumeIs>> volumeIs,
            Optional<At<String>> diluent) {}

    /** When it is given. */
    public record When(
        Optional<At<Duration>> over,
        Optional<At<Days>> days,
        Optional<At<Duration>> every,
        Optional<At<Integer>> atMost,
        Optional<At<Duration>> mayStartLateBy,
        Optional<At<Duration>> neverCloserThan,
        Optional<At<WhenHeld>> whenHeld) {

        /** How many doses the days hold, if the file says both. */
        public Optional<Integer> fitting() {
            return days.flatMap(days -> every.map(every -> days.value().fitting(every.value())));
        }
    }

    /** From the first day to the last, both counted. */
    public record Days(int first, int last) {
        /** How many doses so far apart can start in these days. */
        public int fitting(Duration every) {
            long span = Duration.ofDays(last - first + 1L).toMillis();
            return Math.toIntExact(Math.ceilDiv(span, every.toMillis()));
        }
    }
}
