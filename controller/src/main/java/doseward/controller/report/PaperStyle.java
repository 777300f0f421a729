package doseward.controller.report;

import doseward.plan.sheet.Markup;

/** The style sheet of a report on paper: A4, black on white, and each sheet says what it is and whose. */
final class PaperStyle {
    private static final String SHEET = """
        @page { size: A4 landscape; margin: 17mm 12mm 15mm;
          @top-center { content: "STAMP"; font: bold 9pt "Liberation Sans"; }
          @bottom-left { content: "COURSE"; font: 8pt "Liberation Sans"; color: WORDS; }
          @bottom-right { content: "page " counter(page) " of " counter(pages); font: 8pt "Liberation Sans";
            color: WORDS; } }
        body { font: 9.5pt "Liberation Sans"; line-height: 1.4; color: INK; margin: 0; }
        .stamp { display: none; }
        section { margin-top: 5mm; }
        h1 { font-size: 15pt; margin: 0 0 2mm; }
        h2 { font-size: 12pt; margin: 0 0 2mm; border-bottom: 1pt solid EDGE; padding-bottom: 1mm; }
        h3 { font-size: 10pt; margin: 3mm 0 1.5mm; }
        h1, h2, h3 { page-break-after: avoid; page-break-inside: avoid; }
        p, ul { margin: 1mm 0 0; }
        ul { padding-left: 5mm; }
        .facts { color: WORDS; word-wrap: break-word; }
        .broken { border: 2pt solid INK; font-weight: bold; padding: 2mm 3mm; margin-top: 3mm; }
        .picture { page-break-inside: avoid; }
        svg { display: block; width: 273mm; margin: 1mm 0 0; }
        table { border-collapse: collapse; width: 100%; font-size: 8.5pt; -fs-table-paginate: paginate; }
        tr { page-break-inside: avoid; }
        th, td { text-align: left; vertical-align: top; padding: 1mm 3mm 1mm 0; }
        th { color: WORDS; border-bottom: 1pt solid EDGE; }
        .events td, .doses td { border-top: 0.5pt solid LINE; }
        .doses .why td { border-top: 0; color: WORDS; padding-top: 0; }
        .doses tr { white-space: nowrap; }
        .doses .why td { white-space: normal; }
        .events td { white-space: nowrap; }
        .events td:last-child { white-space: normal; width: 100%; }
        .doses tbody { page-break-inside: avoid; }
        .signatures { page-break-inside: avoid; }
        .signatures td { border-bottom: 0.5pt solid INK; width: 33%; height: 16mm; vertical-align: bottom;
          color: WORDS; padding-right: 6mm; }
        """;

    private PaperStyle() {}

    /** With the stamp at the head of each sheet, and the course at its foot. */
    static String sheet(String stamp, String course) {
        String sheet = SHEET;
        for (Hue hue : Hue.values()) {
            sheet = sheet.replace(hue.name(), hue.light());
        }
        return sheet.replace("STAMP", quoted(stamp)).replace("COURSE", quoted(course));
    }

    /** As it may stand between the quotes of a style sheet that stands in a page. */
    private static String quoted(String words) {
        return Markup.escaped(words.replace("\\", "\\\\").replace("\"", "\\\""));
    }
}
