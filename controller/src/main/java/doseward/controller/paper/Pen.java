package doseward.controller.paper;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.w3c.dom.Element;

/** Draws on a sheet, in the colours and widths that a part of a picture has as its attributes. */
record Pen(OutputDevice device, RenderingContext context, AffineTransform place, double scale) {
    private static final int BOLD = 600; // as style sheets count
    private static final double WHITE = 255;

    /** The number of an attribute; nothing where there is none. */
    static double number(Element part, String attribute) {
        String told = part.getAttribute(attribute);
        return told.isEmpty() ? 0 : Double.parseDouble(told);
    }

    void fill(Element part, Shape shape) {
        String colour = part.getAttribute("fill");
        if (!colour.equals("none")) {
            device.setColor(colour(colour, 1));
            device.fill(place.createTransformedShape(shape));
        }
    }

    void line(Element part, Shape shape) {
        String colour = part.getAttribute("stroke");
        if (!colour.isEmpty()) {
            String seen = part.getAttribute("stroke-opacity");
            device.setColor(colour(colour, seen.isEmpty() ? 1 : Double.parseDouble(seen)));
            device.setStroke(stroke(part));
            device.draw(place.createTransformedShape(shape));
        }
    }

    /** Words in print, which can be looked for and copied; an outline of letters could not. */
    void words(Element part, double usualSize) {
        String words = part.getTextContent();
        FontSpecification wanted = font(part, usualSize);
        FSFont font = context.getFont(wanted);
        TextRenderer renderer = context.getTextRenderer();
        double left = renderer.getWidth(context.getFontContext(), font, words) * leftOf(part);
        Point2D at = place.transform(new Point2D.Double(number(part, "x"), number(part, "y")), null);
        device.setColor(colour(part.getAttribute("fill"), 1));
        ((AbstractOutputDevice) device).setFontSpecification(wanted);
        device.setFont(font);
        renderer.drawString(device, words, (float) (at.getX() - left), (float) at.getY());
    }

    /** How much of the words stands left of where they are said to stand. */
    private static double leftOf(Element part) {
        return switch (part.getAttribute("text-anchor")) {
            case "end" -> 1;
            case "middle" -> 0.5;
            default -> 0;
        };
    }

    private FontSpecification font(Element part, double usualSize) {
        double own = number(part, "font-size");
        FontSpecification font = new FontSpecification();
        font.families = new String[] {Paper.FONT};
        font.size = (float) ((own > 0 ? own : usualSize) * scale);
        font.fontWeight = number(part, "font-weight") >= BOLD ? IdentValue.BOLD : IdentValue.NORMAL;
        font.fontStyle = IdentValue.NORMAL;
        font.variant = IdentValue.NORMAL;
        return font;
    }

    private BasicStroke stroke(Element part) {
        double width = part.hasAttribute("stroke-width") ? number(part, "stroke-width") : 1;
        String dashes = part.getAttribute("stroke-dasharray");
        return new BasicStroke((float) (width * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
            dashes.isEmpty() ? null : dashes(dashes), 0);
    }

    private float[] dashes(String told) {
        String[] lengths = told.split(" ", -1);
        float[] dashes = new float[lengths.length];
        for (int at = 0; at < lengths.length; at++) {
            dashes[at] = (float) (Double.parseDouble(lengths[at]) * scale);
        }
        return dashes;
    }

    /** Where a colour lets the paper through it is mixed with white, so that no sheet is see-through. */
    private static FSRGBColor colour(String told, double seen) {
        int all = Integer.parseInt(told, 1, told.length(), 16);
        return new FSRGBColor(mixed(all >> 16 & 0xff, seen), mixed(all >> 8 & 0xff, seen),
            mixed(all & 0xff, seen));
    }

    private static int mixed(int part, double seen) {
        return (int) Math.round(part * seen + WHITE * (1 - seen));
    }
}
