package doseward.taste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the classes of all modules against {@link Borders}, and shows that a crossing is seen. */
class BordersTest {
    @TempDir
    private Path temp;

    @Test void noPackageCrossesItsBorders() {
        JavaClasses classes = new ClassFileImporter().importPaths(Sources.MODULES.stream()
            .map(module -> Sources.ROOT.resolve(module).resolve("target/classes")).toList());

        List<String> crossed = Borders.crossed(classes);

        assertTrue(classes.contain("doseward.quantity.Volume")
            && classes.contain("doseward.simulator.Doseward"));
        assertTrue(crossed.isEmpty(), () -> "borders are crossed:\n  " + String.join("\n  ", crossed) + "\n");
    }

    @Test void aPackageThatUsesOneAboveItIsSeen() throws IOException {
        JavaClasses planted = compiled("plan", "doseward.engine.Course course;");

        assertEquals(List.of("doseward.plan.Planted uses doseward.engine.Course (Planted.java:0): plan may "
            + "use "
            + "protocol, quantity; hand in what it needs, or move the class"), Borders.crossed(planted));
    }

    @Test void theEngineThatUsesTheSimulatorIsSeen() throws IOException {
        JavaClasses planted = compiled("engine", "doseward.simulator.pump.Device device;");

        assertEquals(1, Borders.crossed(planted).size());
    }

    @Test void aLibraryOutsideItsPackageIsSeen() throws IOException {
        JavaClasses planted =
            compiled("engine", "void f(java.sql.Connection to) throws Exception { to.commit(); }");

        assertEquals("doseward.engine.Planted uses java.sql.Connection (Planted.java:0): only journal may "
            + "know it; " + "hand over a type of ours instead", Borders.crossed(planted).getFirst());
    }

    @Test void aPackageWithoutARowIsSeen() throws IOException {
        JavaClasses planted = compiled("cloud", "");

        assertEquals(List.of("doseward.cloud has no row in Borders.ROWS; add one that says what it may use"),
            Borders.crossed(planted));
    }

    @Test void aLibraryWithoutARowIsSeen() throws IOException {
        JavaClasses planted =
            compiled("engine", "void f() { org.slf4j.LoggerFactory.getLogger(\"x\").info(\"x\"); }");

        assertTrue(Borders.crossed(planted).getFirst().endsWith(
            "this library has no row in Borders.LIBRARIES; add one that says who may know it"));
    }

    @Test void whatAPackageMayUseIsNoCrossing() throws IOException {
        JavaClasses planted =
            compiled("plan", "doseward.protocol.Protocol protocol; doseward.plan.Plan plan;");

        assertEquals(List.of(), Borders.crossed(planted));
    }

    @Test void noArrowOfTheTableLeadsBack() {
        for (Borders.Row row : Borders.ROWS) {
            int here = Borders.ROWS.indexOf(row);
            for (String used : row.mayUse()) {
                boolean above = Borders.ROWS.subList(here, Borders.ROWS.size()).stream()
                    .anyMatch(other -> other.name().equals(used));
                assertTrue(!above, row.name() + " may use " + used + ", which stands below it in the table");
            }
        }
    }

    private JavaClasses compiled(String packageName, String body) throws IOException {
        Path source = temp.resolve("Planted.java");
        Files.writeString(source, "package doseward." + packageName + "; class Planted { " + body + " }");
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null,
            "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", temp.toString(),
            source.toString());
        assertEquals(0, code);
        return new ClassFileImporter().importPath(temp);
    }
}
