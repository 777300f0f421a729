package doseward.simulator.ward;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a laboratory finds out of one tube, and how long that takes it: made up, near what hospitals aim at.
 */
enum Analysis {
    CHEMISTRY(60, 180, "creatinine", "creatinine clearance", "potassium", "bicarbonate"),
    LIVER(90, 240, "bilirubin", "ALT", "AST"),
    COUNT(30, 120, "platelets", "neutrophils", "white cells"),
    HEART(45, 90, "troponin");

    private final Duration shortest;
    private final Duration longest;
    private final List<String> signs;

    Analysis(int shortest, int longest, String... signs) {
        this.shortest = Duration.ofMinutes(shortest);
        this.longest = Duration.ofMinutes(longest);
        this.signs = List.of(signs);
    }

    /** The one that finds the sign; what is measured at the bed has none. */
    static Optional<Analysis> of(String sign) {
        return Arrays.stream(values()).filter(one -> one.signs.contains(sign)).findFirst();
    }

    Duration shortest() {
        return shortest;
    }

    Duration longest() {
        return longest;
    }
}
