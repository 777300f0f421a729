package doseward.pump.mqtt;

import doseward.plan.Capability;
import doseward.quantity.Rate;
import doseward.quantity.Volume;
import tools.jackson.databind.node.ObjectNode;

/** What a pump can make, on the wire. */
final class CapabilityWire {
    private CapabilityWire() {}

    static void write(Capability capability, ObjectNode object) {
        object.put("name", Fields.cut(capability.name(), WireBounds.LONGEST_TEXT))
            .put("slowest_ul_per_h", capability.slowest().microlitresPerHour())
            .put("fastest_ul_per_h", capability.fastest().microlitresPerHour())
            .put("rate_step_ul_per_h", capability.rateStep().microlitresPerHour())
            .put("smallest_ul", capability.smallest().microlitres())
            .put("largest_ul", capability.largest().microlitres())
            .put("volume_step_ul", capability.volumeStep().microlitres());
    }

    static Capability read(Fields message) {
        Fields fields = message.object("capability");
        Capability capability = new Capability(fields.text("name"),
            rate(fields, "slowest_ul_per_h"), rate(fields, "fastest_ul_per_h"),
                rate(fields, "rate_step_ul_per_h"),
            volume(fields, "smallest_ul"), volume(fields, "largest_ul"), volume(fields, "volume_step_ul"));
        fields.check(!capability.slowest().isAbove(capability.fastest()),
            "its slowest rate is above its fastest");
        fields.check(!capability.smallest().isAbove(capability.largest()),
            "its smallest volume is above its largest");
        return message.adopt(fields.meaning(capability), capability);
    }

    private static Rate rate(Fields fields, String key) {
        return new Rate(fields.number(key, 1, WireBounds.FASTEST_RATE_UL_PER_H));
    }

    private static Volume volume(Fields fields, String key) {
        return new Volume(fields.number(key, 1, WireBounds.LARGEST_VOLUME_UL));
    }
}
