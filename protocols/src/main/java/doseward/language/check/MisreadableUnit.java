package doseward.language.check;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Phrase;
import java.util.List;

/** A unit that has been read wrongly, with harm to patients, so often that lists of such units are kept. */
public final class MisreadableUnit {
    private MisreadableUnit() {}

    private static final List<Misread> UNITS = List.of(
        new Misread("IU", "as `IV` or as the number 10", "international units"),
        new Misread("iu", "as `IV` or as the number 10", "international units"),
        new Misread("I.U.", "as `IV` or as the number 10", "international units"),
        new Misread("IE", "as `IV` or as the number 10", "international units"),
        new Misread("U", "as the number 0 or 4, or as `cc`", "international units"),
        new Misread("u", "as the number 0 or 4, or as `cc`", "international units"),
        new Misread("units", "as any of several units", "international units"),
        new Misread("MIU", "as thousands or as millions", "million international units"),
        new Misread("MU", "as thousands or as millions", "million international units"),
        new Misread("µg", "as `mg`, a thousand times more", "micrograms"),
        new Misread("μg", "as `mg`, a thousand times more", "micrograms"),
        new Misread("ug", "as `mg`, a thousand times more", "micrograms"),
        new Misread("mcg", "as `mg`, a thousand times more", "micrograms"),
        new Misread("cc", "as `U`, for units", "mL"),
        new Misread("ml", "as `m1`, with a one", "mL"),
        new Misread("ml/h", "as `m1/h`, with a one", "mL/h"),
        new Misread("l", "as the number 1", "L"));

    public static boolean knows(String unit) {
        return UNITS.stream().anyMatch(misread -> misread.written().equals(unit));
    }

    /** The words before and after the unit are what the author reads again when it is mended. */
    public static Diagnostic found(Phrase unit, String before, String after) {
        Misread misread = UNITS.stream().filter(one -> one.written().equals(unit.text())).findFirst()
            .orElseThrow();
        return Diagnostic.error(MisreadableUnit.class, unit.span(),
            "`" + unit + "` is too easily read " + misread.readAs() + ":",
            "Write it out: `" + before + misread.better() + after + "`.",
            "\"" + unit + "\" is too easily misread; write \"" + misread.better() + "\"");
    }

    private record Misread(String written, String readAs, String better) {}
}
