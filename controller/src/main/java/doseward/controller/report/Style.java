package doseward.controller.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The style sheet of a report: light and dark on screens, light on paper, stamped on every sheet. */
public final class Style {
    private static final String SHEET = """
        body { font: 15px/1.5 system-ui, "Segoe UI", Helvetica, Arial, sans-serif; color: var(--ink);
          background: var(--page); margin: 0; }
        main { max-width: 1180px; margin: 0 auto; padding: 16px 16px 48px; }
        header, section { background: var(--card); border: 1px solid var(--line); border-radius: 12px;
          padding: 18px 22px; margin-bottom: 16px; }
        .stamp { background: repeating-linear-gradient(45deg, var(--ink) 0 10px, var(--words) 10px 20px);
          color: var(--card); text-align: center; padding: 3px 0; }
        .stamp b { background: var(--ink); padding: 2px 10px; }
        .broken { border: 3px solid var(--ink); font-weight: 600; padding: 6px 12px; margin: 10px 0 0; }
        h1 { font-size: 22px; line-height: 1.3; margin: 0 0 4px; }
        h2 { font-size: 17px; margin: 0 0 10px; }
        h3 { font-size: 14px; margin: 14px 0 4px; }
        p, ul { margin: 6px 0 0; }
        ul { padding-left: 18px; }
        .facts { color: var(--words); overflow-wrap: anywhere; }
        .wide { overflow-x: auto; }
        .wide svg { display: block; width: 100%; min-width: 720px; height: auto; margin: 4px 0 14px; }
        table { border-collapse: collapse; font-size: 13px; font-variant-numeric: tabular-nums; }
        th, td { text-align: left; vertical-align: top; padding: 3px 10px 3px 0;
          border-bottom: 1px solid var(--line); white-space: nowrap; }
        th { color: var(--words); font-weight: 600; border-bottom-color: var(--edge); }
        .doses { width: 100%; }
        .doses td { border-bottom: 0; }
        .doses tbody { border-bottom: 1px solid var(--line); break-inside: avoid; }
        .doses .why td:last-child, .events td:last-child { white-space: normal; min-width: 260px; }
        .doses .why td { color: var(--words); padding-bottom: 5px; }
        .signatures td { border-bottom: 1px solid var(--edge); width: 33%; min-width: 180px; height: 52px;
          vertical-align: bottom; color: var(--words); }
        @media (max-width: 1240px) { .doses th, .doses td { white-space: normal; } }
        @media (max-width: 600px) { main { padding: 8px; } header, section { padding: 14px; } }
        @media print {
          @page { size: A4 landscape; margin: 14mm 12mm 12mm;
            @top-center { content: "STAMP"; font: bold 9pt sans-serif; }
            @bottom-right { content: counter(page); font: 9pt sans-serif; } }
          :root { --card: #fff; }
          body { background: #fff; font-size: 10pt; }
          main { max-width: none; padding: 0; }
          header, section { border: 0; border-radius: 0; padding: 0; margin-bottom: 14px; }
          .stamp { color: #000; background: none; border: 2px solid #000; }
          .stamp b { background: none; }
          .wide { overflow: visible; }
          .wide svg { min-width: 0; break-inside: avoid; max-height: 165mm; }
          table { font-size: 8.5pt; }
          thead { display: table-header-group; }
          tr, h2, h3 { break-inside: avoid; }
          h2, h3 { break-after: avoid; }
        }
        """;

    private Style() {}

    /** With the stamp at the head of each sheet of paper. */
    public static String sheet(String stamp) {
        return ":root { color-scheme: light dark;" + names(false) + " }\n"
            + "@media screen and (prefers-color-scheme: dark) { :root {" + names(true) + " } }\n"
            + Arrays.stream(Hue.values()).map(hue -> ".f-" + hue.word() + " { fill: var(--" + hue.word()
                + "); } .s-" + hue.word() + " { stroke: var(--" + hue.word() + "); }\n")
                .collect(Collectors.joining()) + SHEET.replace("STAMP", stamp);
    }

    private static String names(boolean dark) {
        return Arrays.stream(Hue.values())
            .map(hue -> " --" + hue.word() + ": " + (dark ? hue.dark() : hue.light()) + ";")
            .collect(Collectors.joining());
    }
}
