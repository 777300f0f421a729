package doseward.journal;

import doseward.engine.Fingerprint;
import doseward.engine.Il2;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes up values of any type that a journal can hold, from a seed, by looking at the type alone. */
final class Samples {
    private static final List<String> TEXTS = List.of("A", "nurse Ada", "mmHg", "µmol/L", "",
        "say \"no\" \\ / back", "two\nlines\tand a \u0000", "drip 💉",
        "half a pair \ud83d", "\udc89 the other half",
        "\u2028 ends a line");
    private static final int DEEPEST = 6;
    private static final int MOST_TRIES = 10_000;

    private final SplittableRandom random;
    private int depth;

    Samples(long seed) {
        this.random = new SplittableRandom(seed);
    }

    <T> T of(Class<T> type) {
        return type.cast(one(type));
    }

    private Object one(Type type) {
        if (type instanceof ParameterizedType whole) {
            Type inner = whole.getActualTypeArguments()[0];
            if (whole.getRawType() == Optional.class) {
                return random.nextBoolean() ? Optional.of(one(inner)) : Optional.empty();
            }
            return list(inner);
        }
        return simple((Class<?>) type);
    }

    private List<Object> list(Type inner) {
        List<Object> all = new ArrayList<>();
        int size = depth > DEEPEST ? 0 : random.nextInt(3);
        for (int number = 1; number <= size; number++) {
            all.add(one(inner));
        }
        return all;
    }

    private Object simple(Class<?> type) {
        return switch (type.getName()) {
            case "java.lang.String" -> TEXTS.get(random.nextInt(TEXTS.size()));
            case "int", "java.lang.Integer" -> Math.toIntExact(number(Integer.MIN_VALUE, Integer.MAX_VALUE));
            case "long", "java.lang.Long" -> number(Long.MIN_VALUE, Long.MAX_VALUE);
            case "boolean", "java.lang.Boolean" -> random.nextBoolean();
            case "java.time.Instant" -> instant();
            case "java.time.Duration" -> duration();
            // A made-up plan would hardly ever hang together; a real one holds all that a plan holds.
            case "doseward.plan.Plan" -> Il2.opening().plan();
            // No text that is made up is a hash.
            case "doseward.engine.Fingerprint" -> new Fingerprint(List.of(Fingerprint.Part.of("the program",
                TEXTS.get(random.nextInt(TEXTS.size())))));
            default -> type.isEnum() ? anyOf(List.of(type.getEnumConstants())) : structure(type);
        };
    }

    private Object structure(Class<?> type) {
        return record((Class<?>) anyOf(ChoiceForm.records(type).toList()));
    }

    /** Tries until the record's own constructor is content. */
    private Object record(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Optional<Object> made = made(type, types);
            if (made.isPresent()) {
                return made.get();
            }
        }
        throw new IllegalStateException("no luck with making up a " + type.getName() + "; help Samples");
    }

    private Optional<Object> made(Class<?> type, Class<?>[] types) {
        depth++;
        try {
            Object[] values = Arrays.stream(type.getRecordComponents())
                .map(part -> one(part.getGenericType())).toArray();
            return Optional.of(type.getDeclaredConstructor(types).newInstance(values));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        } finally {
            depth--;
        }
    }

    private long number(long least, long most) {
        return switch (random.nextInt(10)) {
            case 0 -> least;
            case 1 -> most;
            case 2 -> -random.nextInt(100);
            case 3, 4, 5 -> random.nextInt(1_000_000);
            default -> random.nextInt(4);
        };
    }

    private Instant instant() {
        return switch (random.nextInt(8)) {
            case 0 -> Instant.MIN;
            case 1 -> Instant.MAX;
            case 2, 3 -> Instant.ofEpochSecond(random.nextLong(1L << 32), random.nextInt(1_000_000_000));
            case 4, 5 -> Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
            default -> Instant.ofEpochSecond(60 * random.nextLong(60_000_000L));
        };
    }

    private Duration duration() {
        return switch (random.nextInt(8)) {
            case 0 -> Duration.ZERO;
            case 1 -> Duration.ofSeconds(Long.MAX_VALUE, 999_999_999);
            case 2 -> Duration.ofNanos(-random.nextLong(10_000_000_000L));
            case 3, 4 -> Duration.ofMillis(random.nextLong(1_000_000_000L));
            case 5 -> Duration.ofSeconds(random.nextInt(100));
            default -> Duration.ofMinutes(random.nextInt(10_000));
        };
    }

    private Object anyOf(List<?> all) {
        return all.get(random.nextInt(all.size()));
    }
}
