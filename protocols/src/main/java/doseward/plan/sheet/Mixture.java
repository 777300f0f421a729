package doseward.plan.sheet;

import doseward.plan.Giving;
import doseward.plan.Plan;
import doseward.plan.PlannedDose;
import doseward.plan.Spans;
import doseward.protocol.Container;
import doseward.protocol.Container.VolumeIs;
import doseward.protocol.Drug;
import doseward.protocol.Given.Flush;
import doseward.protocol.Order;
import doseward.protocol.Over;
import doseward.protocol.Presentation;
import doseward.quantity.Amount;
import doseward.quantity.AmountKind;
import doseward.quantity.Numbers;
import doseward.quantity.Volume;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How the bag or syringe of one dose is made, line by line. */
record Mixture(Order order, Amount amount, Giving.Infusion infusion, Optional<Presentation> presentation) {
    private static final long MICROLITRES = 1000; // in a millilitre
    private static final String ALBUMIN = "albumin";

    /** A line of a preparation sheet. */
    record Line(String what, String text) {}

    static Mixture of(Plan plan, PlannedDose dose) {
        Order order = plan.orderOf(dose);
        Optional<Over> over = dose.portion().over();
        return new Mixture(order, dose.amount().orElseThrow(), dose.infusion(),
            order.drug().presentations().stream().filter(one -> over.filter(time ->
                one.covers(time.atLeast()) && one.covers(time.atMost())).isPresent()).findFirst());
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("drug", order.product().name() + ", " + amount + vials().map(count -> ", "
            + vials(count)).orElse("")));
        vial().flatMap(Drug.Vial::add).ifPresent(add -> lines.add(new Line("reconstitute", "each vial with "
            + add)));
        lines.add(new Line("solution", infusion.stock() + " of " + order.drug().strength()));
        bag().forEach(text -> lines.add(new Line(lines.getLast().what().equals("solution")
            ? container().kind().name().toLowerCase(Locale.ROOT) : "then", text)));
        lines.add(new Line("ready", infusion.whole() + " with " + strength()));
        lines.add(new Line("infuse", infusion.vtbi() + " at " + Doses.rates(infusion) + ", "
            + Spans.text(infusion.over()) + ", channel " + infusion.channel()));
        flush("before", order.pump().before()).ifPresent(lines::add);
        flush("after", order.pump().after()).ifPresent(lines::add);
        goodFor().ifPresent(time -> lines.add(new Line("use within", Spans.words(time)
            + " from preparation to the end of the infusion")));
        return lines;
    }

    private static Optional<Line> flush(String when, Optional<Flush> flush) {
        return flush.map(one -> new Line("flush " + when, one.volume() + " " + one.fluid()));
    }

    /** From preparation to the end of the infusion. */
    Optional<Duration> goodFor() {
        return Stream.concat(presentation.flatMap(Presentation::useWithin).stream(),
            vial().flatMap(Drug.Vial::useWithin).stream()).min(Comparator.naturalOrder());
    }

    /** How many vials, by what is counted as usable in each; empty where the file does not say. */
    Optional<Long> vials() {
        return vial().flatMap(vial -> vial.usable().or(vial::content))
            .filter(content -> content.isLike(amount) && !content.isZero())
            .map(content -> Math.ceilDiv(amount.count(), content.count()));
    }

    static String vials(long count) {
        return count + (count == 1 ? " vial" : " vials");
    }

    private Optional<Drug.Vial> vial() {
        return order.drug().vial();
    }

    private Container container() {
        return order.pump().container();
    }

    /** What is drawn out first and what goes in, in turn. */
    private List<String> bag() {
        if (container().filled() instanceof Container.AsSupplied) {
            return List.of("nothing but the solution");
        }
        String fluid = container().diluent().orElse("fluid");
        List<String> steps = new ArrayList<>();
        if (container().volumeIs() == VolumeIs.WITH_THE_DRUG) {
            steps.add(infusion.whole() + " " + fluid + "; draw out " + infusion.stock() + ", which leaves "
                + infusion.whole().minus(infusion.stock()));
        } else {
            steps.add(infusion.whole().minus(infusion.stock()) + " " + fluid);
        }
        steps.add(fluid.contains(ALBUMIN) ? "albumin goes in first, then the solution of "
            + order.product().name() : "add the solution of " + order.product().name());
        return steps;
    }

    /** Both figures round down; the mass is for reading alone, and enters no arithmetic. */
    private String strength() {
        Volume whole = infusion.whole();
        Amount each = new Amount(BigInteger.valueOf(amount.count()).multiply(BigInteger.valueOf(MICROLITRES))
            .divide(BigInteger.valueOf(whole.microlitres())).longValueExact(), amount.kind());
        return each + "/mL" + order.drug().shownAsMass().filter(shown -> shown.amount().isLike(amount)
            && shown.mass().kind() == AmountKind.MASS).map(shown -> ", about " + micrograms(shown, whole)
            + " micrograms/mL").orElse("");
    }

    /** Tenths of a microgram: of the mass in nanograms for the amount, in each millilitre. */
    private String micrograms(Drug.ShownAsMass shown, Volume whole) {
        BigInteger mass = BigInteger.valueOf(amount.count())
            .multiply(BigInteger.valueOf(shown.mass().count())).multiply(BigInteger.valueOf(MICROLITRES));
        BigInteger tenths = mass.divide(BigInteger.valueOf(shown.amount().count())
            .multiply(BigInteger.valueOf(whole.microlitres())).multiply(BigInteger.valueOf(100)));
        return Numbers.decimal(tenths.longValueExact(), 1);
    }
}
