package doseward.controller.trumpet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import doseward.controller.picture.Axis;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CurvesTest {
    /** Nothing for ten minutes, then two hours of 2 % too much, then an hour of 1 % too little. */
    private static final Samples STORY = Made.of(Made.FAST, 180, minute -> minute < 10 ? 0
        : minute < 120 ? 20.4 * (minute - 10) : 20.4 * 110 + 19.8 * (minute - 120));

    @Test void theEarlyTrumpetIsOfTheSecondHourAndTheLateOneOfTheLast() {
        Curves curves = new Curves(STORY);

        assertEquals(2, curves.early().mean(), 1e-9);
        assertEquals(-1, curves.late().orElseThrow().mean(), 1e-9);
        assertEquals(117, curves.late().orElseThrow().windows().getFirst().count());
        assertEquals(Optional.of(Duration.ofSeconds(630)), curves.firstOf(10_000));
        assertEquals(240, curves.startUp().intervals());
    }

    @Test void withoutAThirdHourThereIsNoLateTrumpet() {
        Curves curves = new Curves(STORY.between(Duration.ZERO, Duration.ofMinutes(179)));

        assertTrue(curves.late().isEmpty());
        assertTrue(Table.of(curves).contains("B, last hour: needs 3 h or more."));
    }

    @Test void lessThanTwoHoursMakeNoCurves() {
        assertThrows(IllegalArgumentException.class,
            () -> new Curves(STORY.between(Duration.ZERO, Duration.ofMinutes(119))));
    }

    @Test void theTableTellsMeansCountsAndBothErrorsOfEachWindow() {
        List<String> lines = Table.of(new Curves(STORY));

        assertEquals("""
            First 0.01 mL: after 10.5 min at most

            A, second hour: mean error +2.00 %
              window   windows    Ep max    Ep min
               2 min       117   +2.00 %   +2.00 %
               5 min       111   +2.00 %   +2.00 %
              11 min        99   +2.00 %   +2.00 %
              19 min        83   +2.00 %   +2.00 %
              31 min        59   +2.00 %   +2.00 %

            B, last hour: mean error -1.00 %
              window   windows    Ep max    Ep min
               2 min       117   -1.00 %   -1.00 %
               5 min       111   -1.00 %   -1.00 %
              11 min        99   -1.00 %   -1.00 %
              19 min        83   -1.00 %   -1.00 %
              31 min        59   -1.00 %   -1.00 %
            """, String.join("\n", lines) + "\n");
    }

    @Test void whatFellIsTold() {
        Curves curves = new Curves(Made.of(Made.ONE, 120, minute -> minute == 60 ? 0 : minute / 60));

        assertEquals(1, curves.setbacks());
        assertTrue(Table.of(curves).getLast().startsWith("1 of 240 samples were below the one before"));
    }

    @Test void thePictureShowsBothHornsAndItsStamp() {
        String svg = CurvePicture.of(new Curves(STORY), "a <made> pump", "SIMULATED");

        assertTrue(svg.contains("B, last hour: mean error -1.00 %"), svg);
        assertTrue(svg.contains("a &lt;made&gt; pump"), svg);
        assertTrue(svg.contains(">SIMULATED<"), svg);
        assertFalse(svg.contains("NaN") || svg.contains("Infinity"), svg);
    }

    @Test void ticksAreRoundAndWithinTheirSpan() {
        assertEquals(List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0, 120.0), new Axis(0, 120, 0, 9).ticks());
        assertEquals(List.of(-5.0, 0.0, 5.0), new Axis(-9, 9, 0, 9).ticks());
        assertEquals("0.5", Axis.told(0.5));
        assertEquals("0", Axis.told(-0.0));
    }
}
