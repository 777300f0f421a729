package doseward.controller.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Where values lie from the top of a strip to its bottom. */
record Scale(long least, long most, int top, int height) {
    private static final int TICKS = 3;

    Scale {
        if (most <= least) {
            throw new IllegalArgumentException("a scale from " + least + " to " + most);
        }
    }

    int y(long value) {
        BigInteger above = BigInteger.valueOf(Math.clamp(value, least, most))
            .subtract(BigInteger.valueOf(least));
        return top + height - above.multiply(BigInteger.valueOf(height))
            .divide(BigInteger.valueOf(most).subtract(BigInteger.valueOf(least))).intValueExact();
    }

    /** Round values from the least on: 1, 2 or 5 and noughts apart. */
    List<Long> ticks() {
        long step = 1;
        long next = 2;
        while ((most - least) / step > TICKS) {
            step = Math.multiplyExact(step / Math.max(1, leading(step)), next);
            next = next == 10 ? 2 : next == 2 ? 5 : 10;
        }
        List<Long> all = new ArrayList<>();
        for (long tick = Math.ceilDiv(least, step) * step; tick <= most; tick += step) {
            all.add(tick);
        }
        return all;
    }

    private static long leading(long step) {
        long digit = step;
        while (digit >= 10) {
            digit /= 10;
        }
        return digit;
    }
}
