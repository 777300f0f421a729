package doseward.controller.paper;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws the few kinds of shapes that our pictures are made of; any other is a mistake of ours. */
record Canvas(Element svg, Pen pen) {

    void draw() {
        parts(svg);
    }

    private void parts(Element of) {
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element part) {
                draw(part);
            }
        }
    }

    private void draw(Element part) {
        switch (part.getTagName()) {
            case "g" -> parts(part);
            case "rect" -> shape(part, rectangle(part));
            case "circle" -> shape(part, circle(part));
            case "path" -> shape(part, Outline.of(part.getAttribute("d")));
            case "text" -> pen.words(part, Pen.number(svg, "font-size"));
            case "title", "defs" -> { }
            default -> throw new IllegalArgumentException("paper can't draw " + part.getTagName());
        }
    }

    private void shape(Element part, Shape shape) {
        if (part.getAttribute("fill").startsWith("url(")) {
            Element pattern = (Element) svg.getElementsByTagName("pattern").item(0);
            pen.line((Element) pattern.getFirstChild(),
                Hatch.of(shape.getBounds2D(), Pen.number(pattern, "width")));
        } else {
            pen.fill(part, shape);
            pen.line(part, shape);
        }
    }

    private static Shape rectangle(Element part) {
        double round = 2 * Pen.number(part, "rx");
        return new RoundRectangle2D.Double(Pen.number(part, "x"), Pen.number(part, "y"),
            Pen.number(part, "width"), Pen.number(part, "height"), round, round);
    }

    private static Shape circle(Element part) {
        double r = Pen.number(part, "r");
        return new Ellipse2D.Double(Pen.number(part, "cx") - r, Pen.number(part, "cy") - r, 2 * r, 2 * r);
    }
}
