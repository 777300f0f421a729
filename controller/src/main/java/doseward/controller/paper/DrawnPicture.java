package doseward.controller.paper;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.AffineTransform;
import org.w3c.dom.Element;

/** A picture at the size that it has on its page. */
final class DrawnPicture implements SVGImage {
    private final Element svg;
    private final double scale;

    /** As large as there is room for it; its own form says how high it is for its width. */
    DrawnPicture(Element svg, double width, double tallest) {
        this.svg = svg;
        this.scale = Math.min(width / Pen.number(svg, "width"), tallest / Pen.number(svg, "height"));
    }

    @Override public int getIntrinsicWidth() {
        return (int) Math.round(Pen.number(svg, "width") * scale);
    }

    @Override public int getIntrinsicHeight() {
        return (int) Math.round(Pen.number(svg, "height") * scale);
    }

    @Override public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        new Canvas(svg, new Pen(device, context, place, scale)).draw();
    }
}
