package doseward.language.slips;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** Numbers that are some times too large or too small, and points that moved. */
final class NumberSlips {
    private NumberSlips() {}

    static Stream<Slip> of(Leaf leaf) {
        return Figure.of(leaf).stream().flatMap(figure -> Stream.concat(sizes(figure), points(figure)));
    }

    private static Stream<Slip> sizes(Figure figure) {
        return Stream.of(Factor.values()).flatMap(factor -> SlipKind.of(figure.value(), factor).stream()
            .filter(_ -> figure.value() != Value.COUNT || isWhole(factor.of(figure.number())))
            .map(kind -> new Slip(kind, figure.instead(factor.of(figure.number())))));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static Stream<Slip> points(Figure figure) {
        return !figure.hasPoint() ? Stream.empty() : Stream.of(
            new Slip(SlipKind.POINT_LEFT, figure.instead(figure.number().movePointLeft(1))),
            new Slip(SlipKind.POINT_RIGHT, figure.instead(figure.number().movePointRight(1))));
    }
}
