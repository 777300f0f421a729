package doseward.controller.settings;

import java.util.regex.Pattern;

/** Tells the names by which a machine calls itself, and nobody else can come, from all others. */
final class Loopback {
    private static final Pattern NAMES = Pattern.compile("localhost|127\\.[0-9.]+");

    private Loopback() {}

    static boolean is(String host) {
        return NAMES.matcher(host).matches();
    }
}
