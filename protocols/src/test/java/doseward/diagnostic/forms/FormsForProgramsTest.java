package doseward.diagnostic.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import doseward.diagnostic.Diagnostic;
import doseward.diagnostic.Findings;
import doseward.diagnostic.SourceText;
import doseward.diagnostic.Span;
import doseward.language.CheckNames;
import doseward.language.Reader;
import doseward.language.Shipped;
import doseward.language.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FormsForProgramsTest {
    /** Named like a check, as every class that finds something is. */
    private static final class HoldReturns {}

    private static final Diagnostic RETURNS = Diagnostic
        .error(HoldReturns.class, new Span(46, 12, 30), "It comes back:", "Was another meant?", "comes back")
        .beside("lifted on this", new Span(45, 11, 31), "held on this");
    private static final Diagnostic EMPTY =
        Diagnostic.error(FormsForProgramsTest.class, "Nothing is here.", "", "nothing").asWarning();

    private static Findings found(String file, Diagnostic... diagnostics) {
        return new Findings(SourceText.of(file, ""), List.of(diagnostics));
    }

    private static JsonNode json(Findings... all) {
        return JsonMapper.shared().readTree(JsonForm.of(List.of(all)));
    }

    @Test void jsonIsOneDocumentOverAllFilesInTheOrderTheyWereGiven() {
        assertEquals("""
            {
              "shape" : 1,
              "files" : [
                {
                  "file" : "b.yaml",
                  "errors" : 1,
                  "warnings" : 0,
                  "findings" : [
                    {
                      "check" : "hold-returns",
                      "severity" : "error",
                      "line" : 46,
                      "column" : 12,
                      "length" : 30,
                      "label" : "lifted on this",
                      "message" : "It comes back.",
                      "mend" : "Was another meant?",
                      "beside" : [
                        {
                          "line" : 45,
                          "column" : 11,
                          "length" : 31,
                          "label" : "held on this"
                        }
                      ]
                    }
                  ]
                },
                {
                  "file" : "a.yaml",
                  "errors" : 0,
                  "warnings" : 0,
                  "findings" : [ ]
                }
              ]
            }
            """, JsonForm.of(List.of(found("b.yaml", RETURNS), found("a.yaml"))));
    }

    @Test void theReadmeShowsWhatIsReallyWritten() throws IOException {
        Path bad = CheckNames.FOLDERS.resolve("hold-returns/bad.yaml");
        Findings findings =
            Reader.any(SourceFile.of("bad.yaml", Files.readAllBytes(bad)), new Shipped()).findings();
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("```json\n") + 8;

        assertEquals(JsonMapper.shared().readTree(readme.substring(from, readme.indexOf("```", from))),
            json(findings));
    }

    @Test void aFindingAboutAWholeFileHasNoPlace() {
        JsonNode finding = json(found("a.yaml", EMPTY)).at("/files/0/findings/0");

        assertEquals("warning", finding.get("severity").asString());
        assertEquals(false, finding.has("line"));
        assertEquals(0, finding.get("beside").size());
    }

    @Test void whateverAnAuthorWroteComesThroughJsonUnaltered() {
        String words = "\"\\ \u001b[31m é😀 \u200b";
        Diagnostic odd = Diagnostic.error(HoldReturns.class, words, words, words);

        JsonNode file = json(found(words, odd)).at("/files/0");

        assertEquals(words, file.get("file").asString());
        assertEquals(words, file.at("/findings/0/message").asString());
    }

    @Test void githubShowsAFindingAtItsLineAndSaysWhereMoreStands() {
        assertEquals("::error file=a.yaml,line=46,col=12,endColumn=42,title=HOLD RETURNS::It comes back. Was "
            + "another meant?%0ALine 45: held on this%0Adoseward explain hold-returns\n",
            GithubForm.of(found("a.yaml", RETURNS)));
    }

    @Test void aFindingAboutAWholeFileIsAnAnnotationWithoutALine() {
        assertEquals("::warning file=a.yaml,title=FORMS FOR PROGRAMS TEST::Nothing is here.%0A"
            + "doseward explain forms-for-programs-test\n", GithubForm.of(found("a.yaml", EMPTY)));
    }

    /** Or else a file's words could give the runner commands of their own. */
    @Test void nothingAnAuthorWroteEndsAnAnnotation() {
        Diagnostic odd = Diagnostic.error(HoldReturns.class, "50 %\r\n::error::x", "", "x");

        assertEquals("::error file=a%3Ab%2Cc%25d.yaml,title=HOLD RETURNS::50 %25%0D%0A::error::x%0A"
            + "doseward explain hold-returns\n", GithubForm.of(found("a:b,c%d.yaml", odd)));
    }

    @Test void ofASoundFileNothingIsAnnotated() {
        assertEquals("", GithubForm.of(found("a.yaml")));
    }
}
