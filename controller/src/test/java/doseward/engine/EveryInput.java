package doseward.engine;

import doseward.plan.Capability;
import doseward.protocol.Value;
import doseward.pump.Report;
import doseward.pump.Stamp;
import doseward.pump.Token;
import doseward.quantity.Measure;
import doseward.quantity.Volume;
import doseward.quantity.Weight;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One of each input, of dose 1 on channel A; of each report of a pump one. Found by looking at the types. */
final class EveryInput {
    private final Instant at;
    private final Stamp stamp;
    private final Token token;

    /** All said at this moment, by the pump of this stamp, under this token. */
    EveryInput(Instant at, Stamp stamp, Token token) {
        this.at = at;
        this.stamp = stamp;
        this.token = token;
    }

    List<Input> all() {
        return EveryAlarm.records(Input.class).flatMap(type -> type == Input.PumpReported.class
            ? reports().map(report -> (Input) new Input.PumpReported(at, "A", report))
            : Stream.of((Input) made(type))).toList();
    }

    private Stream<Report> reports() {
        return EveryAlarm.records(Report.class).map(type -> (Report) made(type));
    }

    private Object made(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts).map(part -> value(part.getGenericType(), part.getName()))
            .toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType)
                .toArray(Class<?>[]::new)).newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("help EveryInput to make a " + type.getName(), refused);
        }
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType whole) {
            return whole.getRawType() == Optional.class ? Optional.empty() : List.of();
        }
        Class<?> simple = (Class<?>) type;
        return switch (simple.getSimpleName()) {
            case "Instant" -> at;
            case "Duration" -> Duration.ofMinutes(1);
            case "String" -> switch (name) {
                case "channel" -> "A";
                case "role" -> "nurse";
                case "key" -> "k-1";
                default -> "N. Urse";
            };
            case "int", "Integer" -> 1;
            case "long", "Long" -> 2L;
            case "boolean" -> true;
            case "Reading" -> new Reading(Il2.PRESSURE, new Value.Measured(Measure.of(110, "mmHg")), at,
                "N. Urse");
            case "NurseGiving" -> new NurseGiving(at, Optional.empty(), true, "N. Urse", "nurse");
            case "Volume" -> new Volume(10);
            case "Weight" -> Weight.ofKilograms(80);
            case "Stamp" -> stamp;
            case "Token" -> token;
            case "Capability" -> Capability.USUAL;
            case "Input" -> new Input.Tick(at);
            case "Fingerprint" -> Armings.found("the program");
            default -> simple.isEnum() ? simple.getEnumConstants()[0]
                : made(EveryAlarm.records(simple).findFirst().orElseThrow());
        };
    }
}
