package doseward.plan;

import static doseward.plan.Sketch.days;
import static doseward.plan.Sketch.item;
import static doseward.plan.Sketch.once;
import static doseward.plan.Sketch.over;
import static doseward.plan.Sketch.pump;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import doseward.protocol.DoseAmount.Basis;
import doseward.protocol.Given;
import doseward.protocol.Order;
import doseward.trace.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameDrugTest {
    private static final Optional<SoftOverride> BY =
        Optional.of(new SoftOverride("A. Pharmacist", "the second line is the spare"));

    @Requirement("GIP 2.2.7.2")
    @Test void oneDrugOnTwoChannelsIsRefusedUntilANamedPersonOverridesIt() {
        Planner.Result refused = planned(Optional.empty(), on("first", "A"), on("second", "B"));
        Planner.Result overridden = planned(BY, on("first", "A"), on("second", "B"));

        assertEquals(List.of("aldesleukin: it is the same drug on channels A and B. "
            + "A named person may override it, for a reason."),
            assertInstanceOf(Planner.Impossible.class, refused, refused.toString()).sentences());
        Plan plan = assertInstanceOf(Planner.Planned.class, overridden, overridden.toString()).plan();
        assertEquals(BY, plan.override());
        assertEquals(List.of("aldesleukin: BEYOND A SOFT LIMIT: it is the same drug on channels A and B; "
            + "overridden by A. Pharmacist, because the second line is the spare."), plan.beyond());
    }

    @Test void twoOrdersOfADrugOnOneChannelAreNoMatter() {
        Planner.Result result = planned(BY, on("first", "A"), on("second", "A"));

        Plan plan = assertInstanceOf(Planner.Planned.class, result, result.toString()).plan();
        assertEquals(Optional.empty(), plan.override());
        assertEquals(List.of(), plan.beyond());
    }

    private static Planner.Result planned(Optional<SoftOverride> override, Order... orders) {
        return Planner.plan(Sketch.protocol(Sketch.oneCycle(), orders), new PlanFor(Sketch.twoSquareMetres(),
            Instant.EPOCH, ZoneOffset.UTC, Capability.USUAL, List.of(), override));
    }

    private static Order on(String name, String channel) {
        Order order = pump(name, Sketch.million(6, Basis.FLAT), 50,
            over(item(days(channel.equals("A") && name.equals("second") ? 2 : 1), once()),
                Duration.ofMinutes(15)));
        return Sketch.given(order, new Given.ByPump(channel, order.pump().container(), Optional.empty(),
            Optional.empty()));
    }
}
