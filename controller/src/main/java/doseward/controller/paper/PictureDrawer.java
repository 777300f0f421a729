package doseward.controller.paper;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Takes the pictures of a page to be drawn. */
final class PictureDrawer implements SVGDrawer {
    private static final double TALLEST = 165 * 96 / 25.4; // millimetres of a sheet across, in CSS's pixels

    @Override public SVGImage buildSVGImage(Element svg, Box box, CssContext context, double width,
            double height, double dotsPerPixel) {
        return new DrawnPicture(svg, width > 0 ? width : Pen.number(svg, "width") * dotsPerPixel,
            TALLEST * dotsPerPixel);
    }

    @Override public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

    @Override public void close() {}
}
