package doseward.simulator.scenario;

import doseward.engine.Alarm;
import doseward.engine.Phase;
import doseward.pump.Report.Trouble;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What alarms and phases are called in scenarios: as the controller's own lists of them call them. */
final class Names {
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=.)([A-Z])");
    private static final List<String> TROUBLES = Arrays.stream(Trouble.values()).map(Names::of).toList();
    private static final List<String> ALARMS = alarmsUnder(Alarm.class);
    private static final List<String> PHASES = phasesUnder(Phase.class);

    private Names() {}

    static List<String> alarms() {
        return ALARMS;
    }

    static List<String> phases() {
        return PHASES;
    }

    /** A pump's trouble is called by what it is. */
    static String of(Alarm alarm) {
        return alarm instanceof Alarm.PumpTroubled(_, var trouble) ? of(trouble) : words(alarm.getClass());
    }

    private static String of(Trouble trouble) {
        return switch (trouble) {
            case OCCLUSION_DOWNSTREAM -> "downstream occlusion";
            case OCCLUSION_UPSTREAM -> "upstream occlusion";
            case SELF_TEST_FAILED -> "pump self test failed";
            case FAULT -> "pump fault";
            case DOOR_OPEN, FREE_FLOW, AIR_IN_LINE, BAG_LOW, BAG_EMPTY, MAINS_DOUBTED, BATTERY_LOW,
                BATTERY_DEPLETED, OVERHEATED, KEY_STUCK -> lower(trouble);
        };
    }

    /** What is over is called by how it came out. */
    static String of(Phase phase) {
        return phase instanceof Phase.Settled settled ? lower(settled.outcome()) : words(phase.getClass());
    }

    private static List<String> alarmsUnder(Class<?> sealed) {
        return Stream.concat(TROUBLES.stream(), leaves(sealed).stream()
            .filter(leaf -> leaf != Alarm.PumpTroubled.class).map(Names::words)).sorted().toList();
    }

    private static List<String> phasesUnder(Class<?> sealed) {
        return Stream.concat(Arrays.stream(Phase.Outcome.values()).map(Names::lower), leaves(sealed).stream()
            .filter(leaf -> leaf != Phase.Settled.class).map(Names::words)).sorted().toList();
    }

    private static List<Class<?>> leaves(Class<?> type) {
        if (type.isRecord()) {
            return List.of(type);
        }
        List<Class<?>> all = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            leaves(permitted).stream().filter(leaf -> !all.contains(leaf)).forEach(all::add);
        }
        return all;
    }

    private static String words(Class<?> type) {
        return INNER_CAPITAL.matcher(type.getSimpleName()).replaceAll(" $1").toLowerCase(Locale.ROOT);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
