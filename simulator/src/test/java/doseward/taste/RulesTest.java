package doseward.taste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plants an offence against each rule, and one beside it that is none, and reads what the rule says. */
class RulesTest {
    private static final String CORE = "controller/src/main/java/doseward/engine/Planted.java";

    private static List<String> offences(Rule rule, Source source) {
        return rule.check(source).stream().map(Offence::toString).toList();
    }

    private static Source engine(String body) {
        return Sources.planted(CORE, "package doseward.engine;\nclass Planted {\n" + body + "\n}\n");
    }

    /** Each rule with a body that offends it in the third line, and what it must say of it. */
    static Stream<Arguments> planted() {
        return Stream.of(core(), program(), prose()).flatMap(Function.identity());
    }

    private static Stream<Arguments> core() {
        return Stream.of(
            Arguments.of(Rules.TIME_IS_HANDED_IN, "Instant at = Instant.now();",
                "Instant.now is banned here; take the time as a parameter"),
            Arguments.of(Rules.TIME_IS_HANDED_IN, "java.util.function.LongSupplier at = System::nanoTime;",
                "System.nanoTime is banned here; take the time as a parameter"),
            Arguments.of(Rules.CHANCE_IS_HANDED_IN, "Object dice = new java.util.Random();",
                "new Random is banned here; take a seeded generator as a parameter"),
            Arguments.of(Rules.ORDER_IS_CHOSEN, "Object doses = new HashMap<String, String>();",
                "new HashMap is banned here; its order differs from run to run; use a TreeMap or an EnumMap"),
            Arguments.of(Rules.ORDER_IS_CHOSEN, "java.util.function.Supplier<Object> doses = HashSet::new;",
                "new HashSet is banned here; its order differs from run to run; use a TreeSet or a list"),
            Arguments.of(Rules.ORDER_IS_CHOSEN, "Object doses = Set.of(1, 2);",
                "Set.of is banned here; its order differs from run to run; use a list or an EnumSet"),
            Arguments.of(Rules.NO_FLOATING_POINT, "void give(double ml) {}",
                "double is floating point; count whole units with a type of doseward.quantity"),
            Arguments.of(Rules.NO_FLOATING_POINT, "long f() { var ml = 2.5; return 0; }",
                "2.5 is floating point; count whole units with a type of doseward.quantity"),
            Arguments.of(Rules.NO_FLOATING_POINT, "long f(Object o) { return o instanceof Double ? 1 : 0; }",
                "Double is floating point; count whole units with a type of doseward.quantity"));
    }

    private static Stream<Arguments> program() {
        return Stream.of(
            Arguments.of(Rules.NOBODY_SLEEPS, "void f() throws Exception { Thread.sleep(10); }",
                "Thread.sleep is banned here; wait for what you want to see: Awaitility in a test, "
                    + "a scheduler or a bounded queue elsewhere"),
            Arguments.of(Rules.NO_STACK_TRACES, "void f(Exception e) { e.printStackTrace(); }",
                ".printStackTrace is banned here; say what went wrong in a sentence, or let it pass up"),
            Arguments.of(Rules.ONLY_COMMANDS_PRINT, "void f() { System.out.println(1); }",
                "System.out is banned here; return what there is to say, and let a command print it"),
            Arguments.of(Rules.NO_STATIC_STATE, "static int turns;",
                "the static field turns can change; let an object that is handed on own it, or make it "
                    + "final and unchanging"),
            Arguments.of(Rules.NO_STATIC_STATE, "static final List<String> ALL = new ArrayList<>();",
                "the static field ALL can change; let an object that is handed on own it, or make it "
                    + "final and unchanging"),
            Arguments.of(Rules.NOTHING_IS_SWALLOWED, "void f() { try { g(); } catch (IOException e) {} }",
                "the catch of IOException loses what went wrong; let a bug of ours pass up, and hand "
                    + "the world's trouble on as a value"),
            Arguments.of(Rules.NOTHING_IS_SWALLOWED,
                "int f() { try { g(); } catch (Exception e) { return 0; } }",
                "the catch of Exception loses what went wrong; let a bug of ours pass up, and hand "
                    + "the world's trouble on as a value"),
            Arguments.of(Rules.METHODS_ARE_SHORT, "void f() {" + "\n".repeat(40) + "}",
                "f has 41 lines, more than 40; let one method branch and others do the work"));
    }

    private static Stream<Arguments> prose() {
        return Stream.of(
            Arguments.of(Rules.LINES_ARE_SHORT, "//" + " ".repeat(108) + "x",
                "the line has 111 columns, more than 110; break it, or name a part of it"),
            Arguments.of(Rules.NOTHING_IS_LEFT_OVER, "// TO" + "DO: later",
                "work is left over in a comment; do it, or leave it out"),
            Arguments.of(Rules.NO_TEST_IS_DISABLED, "@Disabled void f() {}",
                "the test is disabled; mend it, or take it out"),
            Arguments.of(Rules.BLANKS_ARE_IN_PLACE, "\tint f;",
                "there is a tab; indent by four spaces, and write \\t in a text"),
            Arguments.of(Rules.BLANKS_ARE_IN_PLACE, "int f; ", "the line ends with a blank; cut it"));
    }

    @ParameterizedTest @MethodSource("planted")
    void aPlantedOffenceTurnsTheRuleRed(Rule rule, String body, String sentence) {
        Source source = engine(body);

        List<String> said = offences(rule, source);

        assertEquals(List.of(CORE + ":3: " + sentence), said);
    }

    @Test void aLongFileIsAnOffence() {
        Source source = engine("\n".repeat(297));

        assertEquals(List.of(CORE
            + ":1: the file has 301 lines, more than 300; give each of the things it does "
            + "a file of its own"), offences(Rules.FILES_ARE_SHORT, source));
    }

    @Test void aFileThatBreaksOffIsAnOffence() {
        Source source = Sources.planted(CORE, "class Planted {}");

        assertEquals(List.of(CORE + ":1: the file does not end with a new line; add one"),
            offences(Rules.BLANKS_ARE_IN_PLACE, source));
    }

    @Test void aPublicTypeWithoutASentenceIsAnOffence() {
        Source source = Sources.planted(CORE, "package doseward.engine;\n/** @param x no sentence */\n"
            + "public record Planted(int x) {}\n");

        assertEquals(
            List.of(CORE + ":3: Planted is public and has no sentence of Javadoc; say in one what it is"),
            offences(Rules.PUBLIC_TYPES_ARE_DESCRIBED, source));
    }

    @Test void aPackageWithoutASentenceIsAnOffence() {
        String path = CORE.replace("Planted", "package-info");
        Source source = Sources.planted(path, "package doseward.engine;\n");

        assertEquals(List.of(path + ":1: doseward.engine is not described; say in a sentence what it is for "
            + "and what it may use"), offences(Rules.PACKAGES_ARE_DESCRIBED, source));
    }

    @Test void aPackageWithoutPackageInfoIsAnOffence() {
        Source lonely = engine("");

        List<Offence> said = Packages.undescribed(List.of(lonely));

        assertEquals(CORE
            + ":1: doseward.engine has no package-info.java; add one that says what the package "
            + "is for and what it may use", said.getFirst().toString());
        assertEquals(1, said.size());
    }

    @Test void aClockThatWasHandedInMayBeAsked() {
        Source source = engine("Instant at(Clock clock) { return Instant.now(clock); }");

        assertEquals(List.of(), offences(Rules.TIME_IS_HANDED_IN, source));
    }

    @Test void aCaughtExceptionThatIsPassedOnIsNotSwallowed() {
        Source source = engine("void f() { try { g(); } catch (Exception e) { throw new Failed(e); } }");

        assertEquals(List.of(), offences(Rules.NOTHING_IS_SWALLOWED, source));
    }

    @Test void commandsMayPrint() {
        Source source = Sources.planted("controller/src/main/java/doseward/controller/command/Planted.java",
            "package doseward.controller.command;\nclass Planted { void f() { System.out.println(); } }\n");

        assertEquals(List.of(), offences(Rules.ONLY_COMMANDS_PRINT, source));
    }
}
