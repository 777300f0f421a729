package doseward.controller.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** A page as a PDF for the archive (PDF/A-2u); the same page and moment give the same bytes each time. */
public final class Paper {
    /** What all is printed in. It comes with the library, so that no font of the machine is looked for. */
    public static final String FONT = "Liberation Sans";

    private static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int REGULAR = 400;
    private static final float PDF = 1.7F; // as the form for the archive asks

    private Paper() {}

    /**
     * The page, which is well-formed XML, printed.
     *
     * @param at when what it tells was so; stands in the file as the time at which it was made
     */
    public static byte[] of(String page, Instant at) {
        XRLog.setLoggerImpl(new NoLog());
        List<String> troubles = new ArrayList<>();
        PdfRendererBuilder builder = builder(Markups.parsed(page)).withDiagnosticConsumer(said -> {
            if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
                troubles.add(said.getFormattedMessage());
            }
        });
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            Provenance.write(document, page, at);
            document.getDocument().setVersion(PDF);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            checkNone(troubles);
            return bytes.toByteArray();
        } catch (IOException trouble) {
            throw new UncheckedIOException("a page that is in memory was not printed", trouble);
        }
    }

    /** A page needs nothing else, so whatever else it may name is not fetched. */
    private static PdfRendererBuilder builder(Document page) {
        return new PdfRendererBuilder().withW3cDocument(page, "")
            .useExternalResourceAccessControl((_, _) -> false,
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
            .usePdfAConformance(PdfAConformance.PDFA_2_U)
            .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
            .withProducer("Doseward")
            .useFont(Paper::font, FONT, REGULAR, FontStyle.NORMAL, true)
            .useUnicodeLineBreaker(new LineBreaker())
            .useSVGDrawer(new PictureDrawer());
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT_FILE),
            "the library does not bring its font: " + FONT_FILE);
    }

    /** What the library can't do with a page of ours is our own mistake. */
    private static void checkNone(List<String> troubles) {
        if (!troubles.isEmpty()) {
            throw new IllegalStateException("the page can't be printed as it is: " + troubles);
        }
    }
}
