package doseward.pump.mqtt;

/**
 * Where one pump and its controller meet on a broker.
 *
 * @param pump the pump's id: letters, figures, dot, dash and underscore
 */
public record Topics(String pump) {
    private static final String ROOT = "doseward/" + Wire.VERSION;

    public Topics {
        plain(pump);
    }

    /** Who the pump is and what it can make; kept by the broker. */
    public String birth() {
        return of("birth");
    }

    /** Whether the pump is there; kept by the broker. */
    public String state() {
        return of("state");
    }

    /** What the pump is told; never kept. */
    public String command() {
        return of("command");
    }

    /** What the pump says; never kept. */
    public String report() {
        return of("report");
    }

    /** Whether the controller's line to this pump is there; kept by the broker. */
    public String stateOf(String controller) {
        return ROOT + "/controller/" + plain(controller) + "/state/" + pump;
    }

    private String of(String what) {
        return ROOT + "/pump/" + pump + "/" + what;
    }

    private static String plain(String id) {
        if (!Fields.ID.matcher(id).matches()) {
            throw new IllegalArgumentException("an id has at most " + WireBounds.LONGEST_ID
                + " letters, figures, dots, dashes and underscores: " + id);
        }
        return id;
    }
}
