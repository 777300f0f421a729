package doseward.taste;

import java.util.List;
import java.util.function.Predicate;

/** All rules about a single file; a new one is a line here and a planted offence in {@link RulesTest}. */
final class Rules {
    private static final String CLOCK = "take the time as a parameter";
    private static final String CHANCE = "take a seeded generator as a parameter";
    private static final String ORDER = "its order differs from run to run; use ";
    private static final String WAIT =
        "wait for what you want to see: Awaitility in a test, a scheduler or a bounded queue elsewhere";
    private static final String PRINT = "return what there is to say, and let a command print it";

    static final Rule TIME_IS_HANDED_IN = bans("time is handed in", Where.core(),
        "Instant.now", CLOCK, "LocalDateTime.now", CLOCK, "LocalDate.now", CLOCK, "LocalTime.now", CLOCK,
        "ZonedDateTime.now", CLOCK, "OffsetDateTime.now", CLOCK, "System.currentTimeMillis", CLOCK,
        "System.nanoTime", CLOCK, "Clock.systemUTC", CLOCK, "Clock.systemDefaultZone", CLOCK);

    static final Rule CHANCE_IS_HANDED_IN = bans("chance is handed in", Where.core(),
        "Math.random", CHANCE, "new Random", CHANCE, "new SecureRandom", CHANCE,
        "ThreadLocalRandom.current", CHANCE, "UUID.randomUUID", CHANCE);

    static final Rule ORDER_IS_CHOSEN = bans("order is chosen", Where.core(),
        "new HashMap", ORDER + "a TreeMap or an EnumMap", "new HashSet", ORDER + "a TreeSet or a list",
        "Map.of", ORDER + "a TreeMap or an EnumMap", "Map.ofEntries", ORDER + "a TreeMap or an EnumMap",
        "Map.copyOf", ORDER + "an unmodifiable TreeMap", "Set.of", ORDER + "a list or an EnumSet",
        "Set.copyOf", ORDER + "a list or a TreeSet", "Collectors.toSet", ORDER + "a list or a TreeSet");

    static final Rule NOBODY_SLEEPS = bans("nobody sleeps", Where.everywhere(),
        "Thread.sleep", WAIT, "TimeUnit.sleep", WAIT, "LockSupport.parkNanos", WAIT);

    static final Rule NO_STACK_TRACES = bans("no stack trace is printed", Where.everywhere(),
        ".printStackTrace", "say what went wrong in a sentence, or let it pass up");

    static final Rule ONLY_COMMANDS_PRINT = bans("only commands print",
        Where.main().and(Where.commands().negate()), "System.out", PRINT, "System.err", PRINT);

    static final Rule NO_FLOATING_POINT =
        new Rule("no floating point from file to pump", Where.core(), FloatingPoint::of);
    static final Rule NO_STATIC_STATE = new Rule("no static state", Where.main(), StaticState::of);
    static final Rule NOTHING_IS_SWALLOWED =
        new Rule("nothing caught is swallowed", Where.everywhere(), Swallowed::of);
    static final Rule FILES_ARE_SHORT = new Rule("files are short", Where.everywhere(), Sizes::files);
    static final Rule LINES_ARE_SHORT = new Rule("lines are short", Where.everywhere(), Sizes::columns);
    static final Rule METHODS_ARE_SHORT = new Rule("methods are short", Where.everywhere(), Sizes::methods);
    static final Rule PUBLIC_TYPES_ARE_DESCRIBED =
        new Rule("public types are described", Where.everywhere(), Prose::undescribed);
    static final Rule PACKAGES_ARE_DESCRIBED =
        new Rule("packages are described", Source::isPackageInfo, Prose::packageInfo);
    static final Rule NOTHING_IS_LEFT_OVER =
        new Rule("nothing is left over", Where.everywhere(), Prose::leftOver);
    static final Rule NO_TEST_IS_DISABLED =
        new Rule("no test is disabled", Where.everywhere(), Prose::disabled);
    static final Rule BLANKS_ARE_IN_PLACE =
        new Rule("blanks are in place", Where.everywhere(), Prose::blanks);

    private Rules() {}

    static List<Rule> all() {
        return List.of(TIME_IS_HANDED_IN, CHANCE_IS_HANDED_IN, ORDER_IS_CHOSEN, NOBODY_SLEEPS,
            NO_STACK_TRACES,
            ONLY_COMMANDS_PRINT, NO_FLOATING_POINT, NO_STATIC_STATE, NOTHING_IS_SWALLOWED, FILES_ARE_SHORT,
            LINES_ARE_SHORT, METHODS_ARE_SHORT, PUBLIC_TYPES_ARE_DESCRIBED, PACKAGES_ARE_DESCRIBED,
            NOTHING_IS_LEFT_OVER, NO_TEST_IS_DISABLED, BLANKS_ARE_IN_PLACE);
    }

    private static Rule bans(String name, Predicate<Source> where, String... callsAndMends) {
        return new Rule(name, where, source -> BannedCalls.in(source, callsAndMends));
    }
}
