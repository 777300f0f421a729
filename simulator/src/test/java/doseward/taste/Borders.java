package doseward.taste;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The arrows of the architecture: what each package may use, of ours and of others'. */
final class Borders {
    private static final String OURS = "doseward.";

    /** A package, without {@code doseward.}, and the packages of ours that it may use besides itself. */
    record Row(String name, List<String> mayUse) {}

    /** The beginning of a library's package names, and the packages of ours that may know it. */
    record Library(String prefix, List<String> knownTo) {}

    static final List<Row> ROWS = List.of(
        row("trace"),
        row("hash"),
        row("quantity"),
        row("protocol", "quantity"),
        row("scenario", "protocol", "quantity"),
        row("plan", "protocol", "quantity"),
        row("plan.sheet", "plan", "protocol", "quantity"),
        row("diagnostic"),
        row("manual", "diagnostic"),
        row("diagnostic.forms", "manual", "diagnostic"),
        row("language.source", "hash", "diagnostic"),
        row("language.draft", "diagnostic", "protocol", "quantity"),
        row("language.check", "language.draft", "language.source", "diagnostic", "plan", "protocol",
            "quantity"),
        row("language.words", "language.check", "language.draft", "language.source", "diagnostic", "protocol",
            "quantity"),
        row("language", "scenario", "language.words", "language.check", "language.draft", "language.source",
            "diagnostic",
            "plan", "protocol", "quantity"),
        row("language.approval", "language", "language.check", "language.draft", "language.source",
            "language.words", "hash", "diagnostic", "protocol"),
        row("language.starter"),
        row("language.slips", "language", "language.source", "diagnostic", "quantity"),
        row("language.telling", "protocol", "quantity"),
        row("language.difference", "language.telling", "protocol", "quantity"),
        row("language.format", "language.check", "language.source", "diagnostic"),
        row("command"),
        row("language.command", "command", "language", "language.*", "manual", "diagnostic",
            "diagnostic.forms", "plan", "plan.sheet", "protocol", "quantity"),
        row("pump", "plan", "quantity"),
        row("pump.past", "quantity"),
        row("pump.gpio.line"),
        row("pump.gpio.system"),
        row("pump.gpio.clock", "pump.gpio.system"),
        row("pump.gpio.chip", "pump.gpio.line", "pump.gpio.system"),
        row("pump.gpio.adc", "pump.gpio.line", "pump.gpio.system"),
        row("pump.gpio.force", "pump.gpio.adc"),
        row("pump.gpio.battery", "pump.gpio.adc", "pump.gpio.line"),
        row("pump.gpio.pi4j", "pump.gpio.line"),
        row("pump.gpio.shaft", "pump.gpio.line"),
        row("pump.gpio.pwm", "pump.gpio.line", "pump.gpio.clock"),
        row("pump.gpio.signal", "pump.gpio.line", "pump.gpio.pwm"),
        row("pump.gpio.stepper", "pump.gpio.line", "pump.gpio.clock", "plan", "quantity"),
        row("pump.gpio", "pump.gpio.line", "pump.gpio.clock", "pump.gpio.shaft", "pump.gpio.signal",
            "pump.gpio.adc", "pump.gpio.battery", "pump.gpio.force", "pump.gpio.pwm", "pump.gpio.stepper",
            "pump.past", "pump", "plan", "quantity"),
        row("tls"),
        row("pump.mqtt", "tls", "pump", "plan", "quantity"),
        row("engine", "pump", "plan", "protocol", "quantity", "hash"),
        row("journal", "engine", "pump", "plan", "protocol", "quantity", "hash"),
        row("controller.words", "engine", "pump", "plan", "protocol", "quantity", "diagnostic", "language",
            "language.words"),
        row("controller.telling", "controller.words", "journal", "engine", "pump", "plan", "protocol",
            "quantity"),
        row("controller.report", "controller.telling", "controller.words", "journal", "engine", "pump",
            "plan", "plan.sheet", "protocol", "quantity"),
        row("controller.paper", "hash"),
        row("controller.picture", "controller.report", "plan.sheet"),
        row("controller.trumpet", "controller.picture", "controller.report", "pump.gpio.line",
            "pump.gpio.stepper", "plan", "quantity"),
        row("controller.rehearsal", "engine", "pump", "plan", "scenario", "protocol", "quantity"),
        row("controller.alarm", "engine"),
        row("controller.clock", "engine"),
        row("controller.watchdog", "pump"),
        row("controller.selftest", "controller.alarm", "controller.clock", "controller.watchdog", "journal",
            "engine", "language", "language.source", "pump", "plan", "protocol", "quantity", "hash"),
        row("controller.settings", "language", "language.*", "diagnostic", "engine", "pump", "pump.mqtt",
            "tls", "pump.gpio", "pump.gpio.*", "plan", "protocol", "quantity"),
        row("controller.calibration", "controller.settings", "controller.trumpet", "controller.picture",
            "controller.report", "pump.gpio.stepper"),
        row("controller.pins", "controller.settings", "pump.gpio", "pump.gpio.*", "pump.past", "pump", "plan",
            "quantity"),
        row("controller.stage", "journal", "engine"),
        row("controller.service", "pump.gpio.system"),
        row("controller.doctor", "controller.settings", "journal", "pump.gpio", "pump.gpio.clock",
            "pump.gpio.pwm", "pump.gpio.signal", "pump.mqtt", "tls", "language", "protocol"),
        row("controller", "controller.clock", "controller.watchdog", "controller.words",
            "controller.settings", "journal", "engine", "pump", "pump.*", "plan", "protocol", "quantity"),
        row("door", "controller", "controller.telling", "controller.words", "journal", "engine", "pump",
            "plan", "plan.sheet", "protocol", "quantity", "hash"),
        row("console.people", "command", "language", "language.*", "diagnostic", "engine", "hash"),
        row("console", "console.people", "door", "tls", "engine", "hash"),
        row("controller.command", "*"),
        row("simulator", "*"));

    static final List<Library> LIBRARIES = List.of(
        library("picocli", "command", "language.command", "controller.command", "simulator.command",
            "simulator"),
        library("tools.jackson", "language.source", "diagnostic.forms", "journal", "pump.mqtt", "door",
            "console", "simulator.*"),
        library("com.fasterxml.jackson", "language.source", "diagnostic.forms", "journal", "pump.mqtt",
            "simulator.*"),
        library("org.snakeyaml", "language.source"),
        library("org.eclipse.paho", "pump.mqtt", "simulator.pump"),
        library("com.pi4j", "pump.gpio.pi4j"),
        library("com.openhtmltopdf", "controller.paper"),
        library("org.apache.pdfbox", "controller.paper"),
        library("org.w3c.dom", "controller.paper"),
        library("org.xml.sax", "controller.paper"),
        library("java.sql", "journal"),
        library("javax.sql", "journal"),
        library("org.sqlite", "journal"),
        library("org.apache.activemq", "simulator.broker"),
        library("org.apache.artemis", "simulator.broker"),
        library("io.netty", "simulator.broker"),
        library("com.sun.net.httpserver", "console", "door", "simulator.panel"),
        library("me.tongfei.progressbar", "simulator.*"));

    /** What comes with every Java; the rows of libraries above bind first. */
    private static final List<String> JDK = List.of("java.", "javax.", "jdk.", "com.sun.");

    private Borders() {}

    private static Row row(String name, String... mayUse) {
        return new Row(name, List.of(mayUse));
    }

    private static Library library(String prefix, String... knownTo) {
        return new Library(prefix, List.of(knownTo));
    }

    /** What in these classes crosses a border, each pair of classes once, sorted. */
    static List<String> crossed(JavaClasses classes) {
        TreeSet<String> found = new TreeSet<>();
        for (JavaClass from : classes) {
            Optional<Row> row = rowOf(from.getPackageName());
            if (row.isEmpty()) {
                found.add(from.getPackageName()
                    + " has no row in Borders.ROWS; add one that says what it may use");
                continue;
            }
            from.getDirectDependenciesFromSelf().stream()
                .sorted(Comparator.comparing(Dependency::getDescription))
                .flatMap(dependency -> judge(row.get(), dependency)).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static Stream<String> judge(Row row, Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String used = target.getPackageName();
        if (used.isEmpty() || target.isPrimitive()) {
            return Stream.empty();
        }
        if (used.startsWith(OURS)) {
            String allowed = row.mayUse().isEmpty() ? "nothing of ours" : String.join(", ", row.mayUse());
            return mayUse(row, used) ? Stream.empty() : Stream.of(told(dependency, target) + row.name()
                + " may use " + allowed + "; hand in what it needs, or move the class");
        }
        return judgeLibrary(dependency, target);
    }

    private static Stream<String> judgeLibrary(Dependency dependency, JavaClass target) {
        String used = target.getPackageName() + ".";
        Optional<Library> library =
            LIBRARIES.stream().filter(each -> used.startsWith(each.prefix() + ".")).findFirst();
        if (library.isEmpty()) {
            return JDK.stream().anyMatch(used::startsWith) ? Stream.empty()
                : Stream.of(told(dependency, target)
                + "this library has no row in Borders.LIBRARIES; add one that says who may know it");
        }
        String from = dependency.getOriginClass().getPackageName().substring(OURS.length());
        boolean known = library.get().knownTo().stream().anyMatch(name -> matches(name, from));
        return known ? Stream.empty() : Stream.of(told(dependency, target) + "only "
            + String.join(", ", library.get().knownTo()) + " may know it; hand over a type of ours instead");
    }

    private static boolean mayUse(Row row, String used) {
        String name = used.substring(OURS.length());
        return rowOf(used).equals(Optional.of(row))
            || row.mayUse().stream().anyMatch(each -> matches(each, name));
    }

    /**
     * Whether a name of the table means the package: {@code a.*} is all under a, {@code *} all but the
     * simulator.
     */
    private static boolean matches(String name, String actual) {
        if (name.equals("*")) {
            return !actual.startsWith("simulator");
        }
        return name.endsWith(".*")
            ? actual.startsWith(name.substring(0, name.length() - 1)) || actual.equals(name.replace(".*", ""))
            : actual.equals(name);
    }

    /** The row of the package; all packages of the simulator share one. */
    private static Optional<Row> rowOf(String packageName) {
        String name = packageName.substring(Math.min(packageName.length(), OURS.length()));
        return ROWS.stream().filter(row -> name.equals(row.name())
            || (row.name().equals("simulator") && name.startsWith("simulator."))).findFirst();
    }

    private static String told(Dependency dependency, JavaClass target) {
        String from = dependency.getOriginClass().getFullName();
        return from + " uses " + target.getFullName() + " " + dependency.getSourceCodeLocation() + ": ";
    }
}
