package doseward.door;

import java.util.SortedMap;
import java.util.TreeMap;

/** Bounds that the JDK's server reads from the system's properties, once, as its classes are loaded. */
final class Settled {
    private Settled() {}

    /** Sets each that nobody has set. */
    static void beforeTheServerIsLoaded() {
        bounds().forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
    }

    private static SortedMap<String, String> bounds() {
        SortedMap<String, String> all = new TreeMap<>();
        all.put("jdk.httpserver.maxConnections", Integer.toString(DoorBounds.MOST_CONNECTIONS));
        all.put("sun.net.httpserver.maxIdleConnections", Integer.toString(DoorBounds.MOST_CONNECTIONS));
        all.put("sun.net.httpserver.maxReqHeaders", Integer.toString(DoorBounds.MOST_HEADERS));
        all.put("sun.net.httpserver.maxReqHeaderSize", Integer.toString(DoorBounds.MOST_HEADER_BYTES));
        all.put("sun.net.httpserver.maxReqTime",
            Long.toString(DoorBounds.REQUEST_COMES_WITHIN.toSeconds()));
        all.put("sun.net.httpserver.drainAmount", Integer.toString(DoorBounds.MOST_BODY_BYTES));
        all.put("sun.net.httpserver.nodelay", "true");
        return all;
    }
}
