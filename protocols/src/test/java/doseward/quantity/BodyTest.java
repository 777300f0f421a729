package doseward.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BodyTest {
    private static String refused(Executable made) {
        return assertThrows(IllegalArgumentException.class, made).getMessage();
    }

    @Test void aHeightIsToldInCentimetres() {
        assertEquals("180 cm", Height.ofCentimetres(180).toString());
        assertEquals("175.5 cm", new Height(1_755).toString());
        assertTrue(new Height(1_755).compareTo(Height.ofCentimetres(175)) > 0);
    }

    @Test void aHeightNobodyHasIsRefused() {
        assertEquals("a body height must be above zero and at most 300 cm: 0 mm",
            refused(() -> new Height(0)));
        assertEquals("a body height must be above zero and at most 300 cm: 17,500 mm",
            refused(() -> Height.ofCentimetres(1_750)));
        assertEquals("300 cm", new Height(3_000).toString());
    }

    @Test void aSurfaceIsToldInSquareMetres() {
        assertEquals("1.87 m2", new BodySurface(18_700).toString());
        assertEquals("1.8708 m2", new BodySurface(18_708).toString());
    }

    @Test void aSurfaceRoundsDownToAStep() {
        BodySurface hundredth = new BodySurface(100);

        assertEquals(IntStream.of(18_700, 18_700, 18_600, 100).mapToObj(BodySurface::new).toList(),
            IntStream.of(18_799, 18_700, 18_699, 199).mapToObj(BodySurface::new)
                .map(surface -> surface.roundedDownTo(hundredth)).toList());
    }

    @Test void aSurfaceNobodyHasIsRefused() {
        assertEquals("a body surface must be above zero and at most 10 m2: 0 cm2",
            refused(() -> new BodySurface(0)));
        assertEquals("a body surface must be above zero and at most 10 m2: 100,001 cm2",
            refused(() -> new BodySurface(100_001)));
        assertEquals("10 m2", new BodySurface(100_000).toString());
        assertEquals("a body surface must be above zero and at most 10 m2: 0 cm2",
            refused(() -> new BodySurface(99).roundedDownTo(new BodySurface(100))));
    }
}
