package doseward.simulator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A page as it is on screens of three sizes, dark and light. */
final class Screens {
    private static final Path PICTURES = Path.of("target/console-screens");
    private static final List<Size> SIZES = List.of(new Size("phone", 390, 844),
        new Size("tablet", 820, 1180), new Size("desktop", 1440, 900));
    /** One size for each scheme: above the narrow layout's width and below it, and one of each. */
    private static final Map<ColorScheme, String> SEARCHED =
        Map.of(ColorScheme.DARK, "phone", ColorScheme.LIGHT, "desktop");

    /** Titles that are cut off, and times of an axis that lie on each other. */
    private static final String CROWDED = """
        () => {
          const cut = [...document.querySelectorAll(".sheet caption")]
            .filter(title => title.offsetWidth > title.closest(".sheet").clientWidth);
          const times = [...document.querySelectorAll("text.time")];
          const over = times.filter((time, at) => at > 0 && time.parentNode === times[at - 1].parentNode
            && time.getBoundingClientRect().left < times[at - 1].getBoundingClientRect().right);
          return [...cut, ...over].map(each => each.textContent);
        }""";

    private Screens() {}

    private record Size(String name, int width, int height) {}

    /** Pictures of what is shown at each size, dark and light; axe looks once at each scheme. */
    static void areWell(Page page, String name) throws IOException {
        areWell(page, name, () -> { });
    }

    /** The same of a page that is scrolled anew at each size. */
    static void areWell(Page page, String name, Runnable scrolls) throws IOException {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (Size size : SIZES) {
                page.setViewportSize(size.width(), size.height());
                scrolls.run();
                String picture = String.join("-", name, size.name(),
                    scheme.name().toLowerCase(Locale.ROOT));
                page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(picture + ".png")));
                assertEquals(false, page.evaluate("document.documentElement.scrollWidth > innerWidth"),
                    picture + " is wider than its screen");
                assertEquals(List.of(), page.evaluate(CROWDED), picture);
                if (size.name().equals(SEARCHED.get(scheme))) {
                    assertEquals(List.of(), offences(page), picture);
                }
            }
        }
    }

    private static List<?> offences(Page page) throws IOException {
        try (InputStream axe = Screens.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>) page.evaluate("""
            async () => (await axe.run(document, { resultTypes: ["violations"] })).violations
              .flatMap(one => one.nodes
                .map(node => one.id + ": " + node.html + " " + node.failureSummary))""");
    }
}
