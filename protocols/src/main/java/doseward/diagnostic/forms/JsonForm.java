package doseward.diagnostic.forms;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Findings;
import doseward.diagnostic.Mark;
import doseward.diagnostic.Span;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** All that was found in some files as one JSON document, in the shape that protocols/README.md describes. */
public final class JsonForm {
    /** Raised when something that a reader may lean on changes its meaning or goes. */
    private static final int SHAPE = 1;

    private JsonForm() {}

    public static String of(List<Findings> all) {
        ObjectNode document = Json.object().put("shape", SHAPE);
        ArrayNode files = document.putArray("files");
        all.forEach(findings -> file(files.addObject(), findings));
        return Json.written(document);
    }

    private static void file(ObjectNode file, Findings findings) {
        file.put("file", findings.source().name())
            .put("errors", findings.errors())
            .put("warnings", findings.warnings());
        ArrayNode found = file.putArray("findings");
        findings.diagnostics().forEach(diagnostic -> finding(found.addObject(), diagnostic));
    }

    private static void finding(ObjectNode finding, Diagnostic diagnostic) {
        finding.put("check", diagnostic.check()).put("severity", diagnostic.severity().word());
        diagnostic.marks().stream().limit(1).forEach(mark -> place(finding, mark));
        finding.put("message", diagnostic.message()).put("mend", diagnostic.mend().strip());
        ArrayNode beside = finding.putArray("beside");
        diagnostic.marks().stream().skip(1).forEach(mark -> place(beside.addObject(), mark));
    }

    private static void place(ObjectNode at, Mark mark) {
        Span span = mark.span();
        at.put("line", span.line()).put("column", span.column()).put("length", span.length());
        if (!mark.label().isEmpty()) {
            at.put("label", mark.label());
        }
    }
}
