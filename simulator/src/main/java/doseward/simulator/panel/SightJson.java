package doseward.simulator.panel;

import doseward.engine.Alarm.PumpTroubled;
import doseward.engine.AlarmWords;
import doseward.pump.Report.Trouble;
import doseward.simulator.pump.Display;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A sight of a pump as the page reads it: microlitres, milliseconds, and null for what is not there. */
final class SightJson {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final long NANOLITRES_PER_MICROLITRE = 1_000;

    private SightJson() {}

    static String of(Sight sight, boolean networkIsThere, Optional<Known> known) {
        ObjectNode view = NODES.objectNode().put("on_mains", !sight.power().isOnBattery())
            .put("battery_percent", sight.power().percent()).put("flows", sight.flows())
            .put("holds_ul", sight.holds().microlitres()).put("left_ul", sight.left().microlitres())
            .put("pressure_mmhg", sight.pressure()).put("threshold_mmhg", sight.threshold())
            .put("alone", sight.alone()).put("network", networkIsThere)
            .put("truly_flowed_ul", sight.trulyFlowed() / NANOLITRES_PER_MICROLITRE);
        view.set("dose", sight.dose().map(SightJson::dose).orElse(null));
        view.put("loudest", sight.loudest().map(SightJson::word).orElse(null));
        view.put("silent_ms", sight.silent().map(Duration::toMillis).orElse(null));
        view.set("troubles", troubles(sight));
        ArrayNode tricks = view.putArray("tricks");
        sight.tricks().forEach(trick -> tricks.add(trick.word()));
        view.set("known", known.map(SightJson::known).orElse(null));
        return JSON.writeValueAsString(view);
    }

    private static ObjectNode dose(Display dose) {
        return NODES.objectNode().put("dose", dose.token().dose()).put("attempt", dose.token().attempt())
            .put("ordered_ul", dose.ordered().microlitres())
            .put("delivered_ul", dose.delivered().microlitres())
            .put("rate_ul_per_h", dose.rate().microlitresPerHour()).put("left_ms", dose.left().toMillis())
            .put("lease_ms", dose.lease().toMillis());
    }

    private static ArrayNode troubles(Sight sight) {
        ArrayNode all = NODES.arrayNode();
        for (Trouble trouble : sight.troubles()) {
            PumpTroubled alarm = new PumpTroubled("A", trouble);
            all.addObject().put("priority", word(alarm.priority())).put("stops", !trouble.isAlert())
                .put("what", AlarmWords.what(trouble)).put("to_do", AlarmWords.toDo(alarm));
        }
        return all;
    }

    private static ObjectNode known(Known known) {
        return NODES.objectNode().put("dose", known.dose())
            .put("delivered_ul", known.microlitres().orElse(null))
            .put("age_ms", known.age().map(Duration::toMillis).orElse(null));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
