package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Span;
import doseward.language.draft.At;
import doseward.language.draft.DrugSheet;
import doseward.language.draft.OrderDraft;
import doseward.language.draft.ProtocolDraft;
import doseward.protocol.Given.Flush;
import doseward.quantity.Volume;
import java.util.List;
import java.util.stream.Stream;

/** A flush that must not touch the drug, or that is too large to be one. */
final class WrongFlush implements Check {
    /** More than any line holds, many times over. */
    private static final Volume MOST = Volume.ofMillilitres(100);

    @Override public List<Diagnostic> of(ProtocolDraft draft) {
        return draft.orders().stream().flatMap(order -> flushes(order)
            .flatMap(flush -> Stream.concat(forbidden(order, flush), large(flush)))).distinct().toList();
    }

    private static Stream<At<Flush>> flushes(OrderDraft order) {
        return Stream.concat(order.what().flushBefore().stream(), order.what().flushAfter().stream());
    }

    private static Stream<Diagnostic> forbidden(OrderDraft order, At<Flush> flush) {
        return order.what().drug().stream().flatMap(drug -> drug.value().neverWith().stream())
            .filter(warned -> warned.what().equals(flush.value().fluid()))
            .map(warned -> found(flush.span(), warned));
    }

    private static Diagnostic found(Span at, DrugSheet.Warned warned) {
        String fluid = Short.of(warned.what());
        return Diagnostic.error(WrongFlush.class, at,
            "The drug file forbids " + fluid + " in this line: " + warned.because() + ".",
            "Flush with the fluid that the bag is made with.",
            "the drug file forbids " + fluid + ": " + warned.because());
    }

    private static Stream<Diagnostic> large(At<Flush> flush) {
        Volume volume = flush.value().volume();
        return !volume.isAbove(MOST) ? Stream.empty() : Stream.of(Diagnostic.error(WrongFlush.class,
            flush.span(), "A line is clear after far less than " + volume + ":",
            "Is a nought too many? Each flush counts in the fluid that the patient gets.",
            volume + " is more than a line needs").asWarning());
    }
}
